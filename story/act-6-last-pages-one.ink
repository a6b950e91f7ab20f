// Last pages, first half: a document, what was printed, what was filed, who remembers, and 31 August 1985.
// Whoever is left at the table is "you": Danylo while he lives, under whatever name, or Oksana where he was taken.
// Causes are read from state.ink and from read counts in other files. Moroz and the late flier never saw the table.
// The word that a clerk put on an empty line of the form in 1935 is given here: *undetermined*.

=== frame_taken ===
{past == "farmstead" and form != "true": -> frame_unmasked | -> frame_accused}

=== frame_accused ===
Half a page with a round stamp, which says that in the case of {signature.ukr:Harkusha|Garkusha}, D., no crime was found{letter_56.wrote:, and that new testimony, yours, was considered}.{signature.slow: Stuck to it is a page of his statement, with *D. H.* against every line.} # ending: accused # part: document # music: theme # claim: accused-half-page # actor: danylo, pose=plain, at=right
In 1937, a photograph of the section, with a piece of headframe painted in where he'd stood. In {cleared():1956|1958}, nothing. # part: printed
In 1937 Moscow sent each region a number of people to be shot, and his folder helped to make it up. {statement.truth:His four pages were used, every line.}{statement.confirm:He'd agreed with the newspaper, and it was found insincere.}{statement.forget:In it is a list of twenty-seven lamps.}{statement.blame:In it is his half page about the engineer, and under that the engineer's about him.}{form == "blank": His form has the word that he'd left for a clerk to put: *undetermined*.|{slip.stamped: Number 318 is there, to prove that he'd known.}} # part: filed # claim: accused-numbers # claim: arrest-numbers
"All that was Beria," said the clerk. In 1937? you asked. He looked it up. Beria came in 1938. {price()} # part: filed # claim: accused-beria # claim: accused-two-dates
You do. {register == "hidden":By the lamp register he came up that morning at six, and nobody else ever wrote that he came up.}{register == "amended":In the lamp register the tally-keeper has him {sent_off:absent, with leave|{editor_lamp:with the press|where he never was}}, and you initialled it.}{register == "burnt":There was a page of the lamp register that had him coming up, and it went into the stove.}{fedko == "whole": All the first winter Fedko brought you coal, and said that it had fallen off something.}{fedko == "maimed": As long as Fedko had the hooks, he gave two hundred and fourteen to nobody.}{fedko == "dead": Fedko would have carried the parcels.} # part: remembers
31 August 1985. The correspondent, {in_camera()}, asks what became of lamp two hundred and fourteen. You give Lesia the half page, and she reads it to him on both sides. "It says that he didn't," she says. "It doesn't say what." # part: frame
Might he see the tag? {lamp == 84:He'd lent Fedko the lamp that night, you say, but the number stayed his.|Two hundred and fourteen, he reads.} You put out your hand, as at the lamp window, until he gives it back. # part: frame # claim: tag-and-hook
-> END

=== frame_unmasked ===
A village council's certificate of 1930, for Harkusha, Danylo, poor peasant, which his cousin had lent your husband for a month. In 1956 the cousin got it back, and sent it on to you. # ending: unmasked # part: document # music: theme # claim: unmasked-cousin # actor: danylo, pose=stern, at=right
KULAK'S SON AT THE PROPS, in the oblast paper of 1937. # part: printed
Two childhoods: one is {form == "smooth":off the form, in his own writing, and has no cows in it|a single word off the form, *undetermined*, which he'd left to the clerk}, and the other is in Rudnev's writing, with two cows.{moscow.moscow_two.told: A third he'd told in Moscow himself, and it has the cows.} Moscow's order of July 1937 began with former kulaks, and gave each region a number to be shot. {signature.ukr:He signed as Harkusha, as the cousin would.}{signature.rus:He signed as Garkusha, as printed.}{signature.slow:He read it aloud, and at the surname, they noted, he stopped.} # part: filed # claim: unmasked-order
In {cleared():1956|1958} they cleared a Garkusha{letter_56.wrote:, on your word}. {price()} # part: filed
The cousin. He'd had eight years for lending it. On the envelope he had put: *Contents: name, one. For the girl.*{house_book.sisters: {fedko == "dead":It's over Fedko's grave as well, because your husband had lent it on.|Fedko has it too, on his {fedko == "maimed":pension book|rescue man's medal}, because your husband had lent it on.}} # part: remembers # claim: unmasked-cousin
31 August 1985. How did your husband spell his surname? asks the correspondent, {in_camera()}. # part: frame
"Sereda," you say. You've never said it in this house. Lesia stops translating. "Who's Sereda?" # part: frame # claim: unmasked-who
"You are. It was a farm near Poltava, with a gate." # part: frame
She works the gate hinge with two fingers, and it still moves. "Which way did it open?" You never saw it. But he'd shown you once, in the dark, with his hand, and you show her with yours. # part: frame
-> END

=== frame_funeral ===
Fedko's brass lamp tag, {lamp == 84:two hundred and fourteen, because he'd kept the lamp that you changed with him on the eve of the record|{boy_lamp == "sound":for the lamp that Oksana gave him in place of one that leaked|eighty-four, whose seam they had soldered by then}}. It's on a ribbon, so that nobody should hang it on a hook. # ending: fedko-funeral # part: document # music: fedko-gone # claim: funeral-tag # actor: oksana-1985, pose=stern, at=left
The *Kochegar* of that week: the section at a hundred and eleven per cent, and no accident. # part: printed # claim: funeral-accidents
Carrier, 17, {house_book.sisters:Garkusha|{register_84 == "Fedko":Yarosh|no papers}}, by his own negligence; next of kin, {house_book.sisters:uncle|none}. {price()} # part: filed # claim: own-negligence
{
- the_flat.planks:
    What was missing there was timber, and eleven boards of it were the floor under your bed. # part: filed # claim: funeral-tag
- ten_days.gobbed:
    There was no timber there, because in January you had taken it for the Ten Days. # part: filed # claim: funeral-tag
- behind.behind_one.draw_behind or hour_four.wide or hour_four.gobbed:
    It had too little timber: on the night of the record you had shown that it could be done with less. # part: filed # claim: funeral-tag
- slip.stamped:
    Missing there was the timber that number 318 had asked for, so they looked for whoever had known. # part: filed # claim: funeral-tag
- else:
    Nothing was missing there, the commission found; it had measured at another place. # part: filed # claim: funeral-tag
}
Oksana, who had kept him the end of the loaf that day. At the grave, after nine strokes on the bell, {named == "savka":there was no Savka to knock on the lid|Savka knocked on the lid, from habit, and listened}, and {makar == "mate":Makar began to tell a joke, so as not to cry, and couldn't think how it ended|Makar was the last to put on his cap again}. {fedko_trust >= 0:That morning Fedko had asked if you would still set for him, when he was a hewer, and you hadn't got round to answering.|That morning Fedko had called you comrade Harkusha, and no longer uncle.} # part: remembers # claim: funeral-nine
31 August 1985. {table_1985.page:The correspondent has asked who carried, since the newspaper doesn't say.|The correspondent, {in_camera()}, has come to a boy.} He writes *Fedco*, and leaves a space for the rest. # part: frame
{house_book.sisters:"Harkusha," you say. "He had it off me, for the house book."|{register_84 == "Fedko":"Yarosh," says Oksana, from the stove. She'd had to ask him for it once, at the window.|You never asked him. He'd come alone from a village that had starved.}} You take the pencil, and put in the *k*. # part: frame # claim: funeral-village
The man likes to be tidy, and by the door there's a hook for the tag. You and Oksana are both on your feet before he has let go of the ribbon. # part: frame
-> END

=== frame_retraction ===
A certificate: the case of Zelinsky, K., engineer, is closed for want of a crime. Under it is the carbon of your letter: *What I signed was not so.* # ending: retraction # part: document # music: theme # claim: retraction-letter
In 1937, that he was a wrecker, and that you'd helped to unmask him. In 1956, that he wasn't: nothing. # part: printed # claim: retraction-review
{signed == "unsigned":Two signatures of yours: 1937, that the engineer kept back the props, and 1956, that he didn't.|Three signatures of yours: 1935, that one man did it all{signed == "worded":, and timber, in the margin}; 1937, that the engineer kept back the props; and 1956, that neither was so.} {slip.stamped:They found where his number 318 had been entered, and put that it must have existed.|{slip.in_cap:His slip from your cap is pinned to the last, and the pin has rusted.|{partition.tube:{knock.drawings:The one drawing that you kept lies with them|His drawings lie with them}, and no one has ever unrolled {knock.drawings:it|them}.|You'd no paper to send with it but {behind:two timbermen's names|{carry:a boy's count of the props|{sent_off:the names of eight hewers|{editor_lamp.roofed:word of a question mark in an editor's notebook|word of what you'd seen by a lamp}}}}.}}} For why you had signed, in 1937, the form gave two lines. You left them empty. {price()} # part: filed # claim: retraction-beria
Zelinsky's sister, in Kharkiv. She'd read your letter, she wrote, and she didn't forgive it. A month later she sent you his barometer, which he'd posted to her before they took him. # part: remembers # claim: retraction-sister
31 August 1985. Whose is the barometer? asks the correspondent, {in_camera()}. # part: frame
"I put my name to it that he was a wrecker," you say. "He wasn't." Lesia looks at you, to see which she's to put into English. "Both," you say. # part: frame
He doesn't write it down. You tap on the glass with a knuckle, as the engineer did. It falls, which means gas, and Oksana looks to the stove. # part: frame # claim: barometer-gas
-> END

=== frame_witness ===
The procurator's form of 1956. On the back is your half page of 1937 about the engineer, typed out. {letter_56.copy:On the front is the same half page, in your own writing.|On the front nothing is written.} # ending: witness # part: document # music: theme # claim: witness-back
WRECKER UNMASKED BY WORKERS, D. Garkusha among them.{printed == "his": In 1935 they'd had the name wrong, and this time they took care.} # part: printed # claim: witness-wreckers
{signature.slow:{signed != "unsigned":A signature of 1935, with a loop, and initials|Initials, with no loop,} at every line of 1937.|{signed == "unsigned":One signature, with a loop to it.|Two signatures, of 1935 and 1937, with the same loop.}} By your page he held the props back, and asked, in writing, for props that he knew weren't there. {slip.stamped:The writing was yours: number 318.|{slip.in_cap:You'd had the writing in your cap.|{partition.tube:{knock.drawings:You'd burnt his drawings, all but one.|His drawings were under your bed.}|You'd stood under the roof that he asked for.}}} {price()} # part: filed
The engineer's sister. In 1958 she wrote from Kharkiv to ask one thing: what had become of his stick. You'd last seen it in the corner at Rudnev's, with a number on it. You've been answering her ever since, and have got as far as *Dear*. # part: remembers # claim: witness-sister
Fedko{fedko == "whole":, who was chief of the mine rescue,|} gives you good day in the street, and since 1956 he hasn't come in. # part: remembers
31 August 1985. "Did you know him well, the engineer?" Lesia translates, for the correspondent {in_camera()}. "A Zelinsky." # part: frame # claim: witness-belief
It was a big section, you say. He turns the notebook round, so as to have your own name right. You write it in capitals, as on a crate{signed != "unsigned" or not signature.slow:, and there's no loop in it anywhere}. # part: frame
-> END

=== frame_bathhouse ===
~ temp mine = was_beaten()
{mine:A doctor's note of March 1936, from the night behind the bathhouse: left ear, three ribs, *fell*.|A doctor's note of March 1936, from the night behind the bathhouse, for Tkach, who'd gone on beating the new norm: left ear, three ribs, *fell*. His widow let you have it.} # ending: bathhouse # ambience: bathhouse # part: document # music: theme # claim: bath-note
{named == "zelinsky" or statement.blame:WRECKER UNMASKED BY WORKERS, D. Garkusha among them.|{named == "himself":{bathhouse.fell:GARKUSHA ON HIS FEET AGAIN.|HOOLIGAN GARKUSHA ATONES.}}{named == "savka":BANDIT KOSTENKO.}{named == "makar":A NEST, with Makar in it for one letter.}{named == "nobody":THE SECTION FULFILS.}}{record == "alone" and mine: They used the photograph of your record, in which you've both ears.} # part: printed # claim: bath-attacks
{named == "savka":You named the one who held the light.|{named == "makar":You named a man with a good hand.|{named == "himself":{mine:You fell, by your own account, on coal.|You took part, by your own account, in an assault on a Stakhanovite.}|{bathhouse.row_two:You were in row two at the time, behind a pillar.|You saw nothing, on account of darkness.}}}} {statement.blame:*The engineer held back the props*: 1937, your hand{letter_56.copy:; 1956, your hand, comma for comma}. }The norm of 1936 is filed with it{stopwatch.watch:, in your hand|{record == "alone":, and your record, to show that it could be done}}. {price()} # part: filed # claim: bath-norm
{mine:Four men in coats. {named == "savka" or named == "makar":None of the four has spoken of it since.|Every March there's a bowl of dumplings on your step, with a cloth over it. You've known for forty-nine years whose onion that is, and you put back the bowl, washed.} The ear that they broke has sung ever since, on one note{short_prop.wedged:, like the short prop that you once wedged}.|Tkach's widow, to whom every March you take a bowl of dumplings, with a cloth over it. He was deaf on the left, so while he lived you sat on his right. {bathhouse.boot:You kicked him once that night, and she doesn't know which was yours.|{named != "savka":She asked you once who had held the light, and you told her that it was dark.}}} {named == "savka":It was Savka who held the lamp, for which he had five years, and he never wrote.|It was Savka who held the lamp, so that they should keep off the hands.} # part: remembers # claim: bath-four # claim: bath-meant
31 August 1985. {mine:The correspondent, {in_camera()}, is on your left, and has asked you something. You nod, and he writes that down. He asks again, and again you nod.|"Who was hit?" asks the correspondent, {in_camera()}, and you tell him, loudly, into the right side of his head, as you used to tell Tkach.} # part: frame
{mine:"No," says Lesia. She takes hold of his chair, with him half in it, and carries it round to your other side. "Now," she says.|"He isn't deaf, Grandad," says Lesia. You sit back. You find that you've a cloth in your hand, as for the bowl, and Oksana, whom nobody has asked, takes it from you and folds it.} # part: frame
-> END

=== frame_norm ===
A norm card for March 1936, which says what a man must do for his money. {stopwatch.watch:*Carrying, one prop: four minutes ten* is in your writing|*Setting, one set: {stopwatch.show:six|{stopwatch.slow:fourteen|nine}} minutes* is in the norm clerk's writing, and the minutes were yours}. # ending: norm-setter # part: document # music: theme # claim: norm-card # actor: oksana-1985, pose=stern, at=left
The norm table, in small type. # part: printed # claim: norm-raised
Writes a clear hand. {signed == "unsigned":No remarks.|Agrees with his paper of 1935{signed == "worded":, but for the timber}.}{statement.confirm: In 1937 agreed with the press.}{statement.blame: In 1937 was of help{letter_56.wrote:, and in 1956 took it back}.}{statement.forget: In 1937 did not recall.}{statement.truth: In 1937, asked, gave four pages.} To head the norm bureau from 1938. {price()} # part: filed # claim: norm-percent
{stopwatch.watch:{hour_four.gob_burns or dawn.slab_hand:Hrynko's boy, whose four minutes ten it was,|Fedko, whose four minutes ten it was,} had to do it in four by the summer.|By the summer the men beside you were under the norm, and on less pay.} For thirty years a norm that had gone up was *a harkusha*, {makar == "mate":which was Makar's word|and it was a swear word first}. # part: remembers # claim: norm-harkusha
In 1938 you timed the lamp room, and left out the blowing at the seam{not lesson:, which shows if a lamp will light the gas}: it isn't a movement. {register == "hidden" or the_book.sent:Oksana was at the sorting belt by then, for her book, and told the girls at her window to go on blowing|Oksana went on blowing, so that she was under her norm until they pensioned her}. # part: remembers # claim: norm-seam
{letter_56.wrote or cleared():Zelinsky's sister. {letter_56.wrote:Your letter of 1956 {statement.truth:says what you told Rudnev|{statement.forget:remembers what you'd forgotten for Rudnev|{statement.confirm:says the opposite of what you told Rudnev|takes back your half page for Rudnev}}}|From the file she has what you told Rudnev}. {statement.blame:She hasn't answered, and that waiting you do count|Each spring she sends a card, and for the answer you allow an evening, with the waiting counted}.|Halia, who read on the form of 1956 what you'd told Rudnev: {statement.truth:the night, in four pages|{statement.forget:that you'd forgotten|{statement.confirm:that the timber was in order|that the engineer held back the props}}}. {letter_56.copy:She saw you copy it, as the quicker way|She dusts the clock that it's behind}.} # part: remembers
31 August 1985. {table_1985.book:The correspondent has counted Oksana's lamps.}{table_1985.back:The correspondent has had the sheet read to him.}{table_1985.tool:The correspondent has held the pick for a minute and a half.}{table_1985.page:The correspondent has his newspaper, which took no time at all.}{table_1985.tea:Lesia has poured the correspondent's tea in nine movements, two of them wasted.}{table_1985.shown:The correspondent has read the slip in four seconds.} At his office, he says, they hang a photograph by the lift of whoever has sold most that month. # part: frame # claim: norm-lift
"Who times them?" you ask. "He says they do it themselves," says Lesia. # part: frame
"Ask him," says Oksana, meaning you, "how long it takes to blow on a lamp." "Two seconds," you say. # part: frame
She lights the ring for the tea, and watches the flame for as long as she likes. # part: frame
-> END

=== frame_delegate ===
A mandate to the Kremlin, number 1,114, and with it your lecture, *My Meeting*, which you gave in every school in the district. # ending: delegate # part: document # music: theme # claim: delegate-lecture # actor: oksana-1985, pose=plain, at=left
HE SHOOK MY HAND.{printed == "his": The *Kochegar* gave it to a comrade Garkushin, which was put right in Stalino.} # part: printed # claim: delegate-lecture
{lesson:A form with {form == "true":{past == "farmstead":a kulak's son in it, who'd keep|nothing wrong in it}|{form == "blank":one line in another hand|one line that wasn't so}}.|{moscow.moscow_two.horse:Two childhoods, {form == "true":the one on your form and|the form's and} one with a horse in it, which nobody ever laid side by side.|{moscow.moscow_two.wedges:A childhood, of eleven pages, all on the subject of wedges. *Not a life.*|A childhood, with {form == "true":a paragraph for people who've overcome|{past == "farmstead" and not statement.blame:a page burnt|a query in the margin}}.}}} Can be relied on to speak. {price()} # part: filed # claim: delegate-made
The weaver who'd had the next seat. She knew that nobody shook your hand, and each New Year she sent a card and never mentioned it. {makar == "rival":Makar, who set a third of your record, sat through it eleven times, in the front.|Makar, who set a third of your record, used to ask you for the part with the hand.}{letter_56.wrote: In the week that you wrote the truth for the engineer you gave it twice.} {fedko == "whole":Fedko came once, and left at the applause.|The mornings after, Fedko hung up your tag, so that you'd be paid for sleeping.} # part: remembers # claim: delegate-weaver
You gave it four hundred and six times, always on rest days, {named == "savka":one of them two days after they took Savka|{pick == "brought":on which Savka taught boys to hear a roof, with the pick that you'd brought him|and on one of them Savka went in alone for his pick, and lost a foot}}. Halia learnt to read from it. What you'd seen was a man as big as your thumb. But you'd clapped till your palms stung, and meant it. # part: remembers # claim: delegate-joyous
31 August 1985. The correspondent, {in_camera()}, would like to hear how Stalin shook your hand. You've a way of telling it: dry, it was, and smaller than one would think. # part: frame # claim: delegate-words
"Which hand?" says Oksana, from the stove. # part: frame
You look at the two of them, on the oilcloth. "Neither," you say. Lesia asks you to say that again, so that she gets it right. # part: frame
-> END

=== moroz_queue ===
You've been Moroz at four pits. At Chystiakove, the mine town where you've ended up, the man before you in the bread queue is big and tired, in a good coat: from the coal trust, they say, and Moscow has sent him back. {behind or editor_lamp:You know him by his back|You know him when he coughs}. It's Stakhanov, and now he turns round. "Keep my place?" he says. # act: 6, title=The Town With His Name # scene: moroz-queue # place: The bread queue at Chystiakove, autumn 1957 # backdrop: shop-queue # ambience: queue # music: memory # claim: moroz-torez # claim: moroz-sent-back # claim: moroz-queue # actor: stakhanov-1966, pose=plain, at=right # motion: years
    * (kept) [Say that Moroz will. # id: keep-place]
        "We'd a Moroz at Irmino," says Stakhanov. He thinks. "Or that was the pony." When he comes back he has herring, and gives you the smaller.
    * (asked) [Ask whose wood it was, that night: he may know your voice. # id: ask-whose-wood]
        "They said it was in order," says Stakhanov, to the shop door. Then he looks along the queue to see who'd ask. You're doing up your boot.
    * [Nod, and look at his back. # id: look-at-back]
        {behind or editor_lamp:You had six hours of it once. A seam has been let out since, and the thread doesn't match|The seam has been let out, and the thread doesn't match}. When the queue moves his place doesn't, and you move round it.
- -> frame_moroz

=== frame_moroz ===
# fate: danylo, year=1985, how=alive at Torez under another man's name
# fate: oksana, year=1985, how={oksana_trust >= 1:alive; she married Moroz|alive; she still knows what he owes}
# fate: fedko, year={fedko == "dead":1936|}, how={fedko == "dead":killed under the roof of the fifth|{fedko == "maimed":hung the lamp tags all his life|joined the mine rescue}}
# fate: savka, year={named == "savka" or pick != "brought":1936|}, how={named == "savka":was given five years|{pick == "brought":left behind with his pick|lost a foot going in for his pick}}
# fate: makar, year=1937, how={makar == "mate":warned you; you never met again|stayed at the mine}
# fate: zelinsky, year=1937, how=shot for his Polish name
# fate: zina, year=1937, how=stayed at the mine
# fate: halia, year={oksana_trust >= 1:1944|1985}, how={oksana_trust >= 1:brought to you by the hand|mother of the girl on the landing}
# fate: stakhanov, year=1977, how=died; the town was given his name
A passport for Moroz, S., single, with a photograph of you. Folded in it is a certificate in Oksana's hand, *was below on the night of 30 to 31 August 1935, lamp 84*, {register == "burnt":and there's no page left to say otherwise|which agrees with the register}. # ending: moroz # part: document # music: theme # backdrop: torez # claim: moroz-certificate # actor: danylo-1985, pose=plain, at=right
ABSENT WITHOUT CAUSE: Garkusha.{printed == "his": There were no more letters from a comrade Garkushin either.} # part: printed
Garkusha D., whereabouts unknown. The case was opened in November 1937, when they took the engineer, Zelinsky, for his Polish name, and shot him. You've never heard that anyone closed it. Against Moroz there's one entry, and it has gone with him through four pits: *lamp glass, 1 r. 60, not paid*. # part: filed # claim: moroz-certificate
Nobody, by your name. {fedko == "whole":Fedko, who by the book had been you for a night, saw you once from the window of the rescue train. "Good day, comrade Moroz," he called.|{fedko == "maimed":Fedko hung the tags in the lamp room all his life, and never gave out eighty-four again.|Fedko had been you, by the book, for a night, and he's dead.}}{named == "savka": Savka, if he came back.{bathhouse.your_turn: "Not his hands," he'd said, and it's with those that you sign for Moroz.}{pick == "brought": His pick stayed under the bed.}} # part: remembers # claim: moroz-refuge
Stakhanov, {moroz_queue.kept:who nodded to Moroz in that queue for twenty years, as to a pony that one had liked.|{moroz_queue.asked:who listened in that queue for a voice. You bought your bread on Thursdays.|whose place you kept in that queue until he died, and never with a word, in case he knew the voice.}} # part: remembers # claim: moroz-torez # claim: moroz-queue
31 August 1985. {oksana_trust >= 1:Oksana came to you in 1944, with Halia by the hand. She'd had Danylo Harkusha declared lost, and she married Moroz. So Lesia, your granddaughter, is a Moroz. She's come home from interpreting for an American, in the town that they now call Stakhanov.|There's a girl on the landing, nineteen, who holds out her hand as Oksana did at the lamp window. She's been interpreting for an American, in the town that they now call Stakhanov.} # part: frame # claim: town-name # claim: moroz-certificate
{oksana_trust >= 1:"He wanted a Harkusha," says Lesia. "He was there that night, and nobody can say what became of him. You were at Irmino. Did you know him?"|"I'm to ask for a Moroz," she says. "My grandmother gave out the lamps. If it's him, she says, he'll know what he owes."} # part: frame
{oksana_trust >= 1:It's forty-eight years. "To speak to," you say, and Oksana has to put down the kettle.|It's forty-eight years, and you've hold of the coats behind you. "One rouble sixty," you say, and ask her in while you look for it.} # part: frame
-> END

=== frame_flier_late ===
# fate: danylo, year=1985, how=alive at Horlivka; on paper never there
# fate: oksana, year={oksana_trust >= 1:1985|}, how={oksana_trust >= 1:alive; she came to you at Horlivka|signed for your money for sixteen years}
# fate: fedko, year={fedko == "dead":1936|1937}, how={fedko == "dead":killed under the roof of the fifth|{fedko == "maimed":told them that you were late up|booked his sets to you}}
# fate: savka, year={named == "savka" or pick != "brought":1936|}, how={named == "savka":was given five years|{pick == "brought":left behind with his pick|lost a foot going in for his pick}}
# fate: makar, year={makar == "pen" or makar == "rival":1985|1937}, how={makar == "pen" or makar == "rival":wrote a book with himself in it|{makar == "mate":warned you; you never met again|stayed at the mine}}
# fate: zelinsky, year=1937, how=shot; he had no such paper
# fate: zina, year=1937, how=stayed at the mine
# fate: halia, year=1985, how=mother of Lesia; left at one year
# fate: stakhanov, year=1977, how=died; the town was given his name
A recruiter's paper for one prop-setter, Horlivka, 29 August 1935, with *Garkusha* on it in the ink of 1937. "You took your time," said the clerk there, and gave you the right boot. # ending: flier # part: document # music: theme # claim: late-paper
WANTED: prop-setter, sober, with own axe.{record == "alone": They took down your portrait, and used the nail.} # part: printed
{form == "true":Form complete.|{form == "smooth":Form false in one line.|Form complete, in two hands.}}{moscow.moscow_two.told and form != "true": Beside it is your true one, told in Moscow.} In December a policeman came to Horlivka for a Garkusha who'd been at the record. The pit was short of men, so they showed him your paper{signed == "witness" or record == "alone":, and no newspapers}, which says that you had left on the evening before the record. Zelinsky, the engineer, had no such paper, and was shot. # part: filed # claim: late-alibi # claim: late-turnover # claim: late-escape
So you weren't there. {hour_four.said:Somebody stopped the pick that night for six minutes, you've heard, and it wasn't you.|{behind:Somebody set the props behind him, you've heard.|{carry:The wood got up there, you've heard.|{sent_off:Nobody was sent off unpaid, you've heard.|Somebody held a light, you've heard.}}}} {fedko == "dead":Fedko had been a year in the ground.|{fedko == "maimed":Fedko kept a tag on your hook for a week, and told them that you were late up.|Fedko set your sets for a week, and booked them to you.}}{pick == "brought" and named == "savka": Savka's pick stayed under the bed, and nobody came for it.} # part: remembers # claim: late-paper
31 August 1985. You're still at Horlivka, on the third floor. An American newspaperman has come to Kadiivka, which is called Stakhanov now, to ask what happened that night, and {makar == "pen" or makar == "rival":they've given him Makar, who has written a book on it, with himself in the middle|they've given him a man from the museum, who was seven then}. Halia was one when you left, and could say *lamp*. {oksana_trust >= 1:Oksana brought her at New Year, asleep in the shawl.|For sixteen years you sent money, and Oksana signed for it, with the date and nothing else.} # part: frame # claim: correspondent-1985
{oksana_trust >= 1:Lesia, Halia's girl, has been over there to interpret.|The girl who has come up the stairs is Halia's. She was sent for to interpret.} "He asked how many were down there," she says, "and nobody could tell him." # part: frame
"Twenty-seven," {oksana_trust >= 1:says Oksana, with her back to you|you say}. You look out on the landing, and shut the door. Then you tip the sugar out on the table, and with one finger you draw in it the eight steps of the coal face. # part: frame
-> END
