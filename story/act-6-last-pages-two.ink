// Last pages, second half: the poster and the six quiet pages. Danylo is alive on all of them, and is "you".
// Causes are read from state.ink and from read counts in other files. The book can only have been given in poster and kept: quiet_pages sees to that.

=== frame_poster ===
A poster of 1936: LIFE HAS BECOME MORE JOYOUS. The arm's yours, from the photograph of your record. The head's a turner's, who had better teeth, and the prop {own_record.smear and makar == "mate":is Makar, who'd moved, and was painted over|is one that Makar set}. # ending: poster # part: document # music: theme # claim: poster-arm # claim: poster-heroes # actor: danylo, pose=warm, at=right
{printed == "his":Letters from a comrade Garkushin, of which you wrote the first.|A greeting to the young each August, brought to you typed.}{moscow: HE SHOOK MY HAND, whenever one was wanted.} # part: printed
Initiator, from below. {statement.confirm:In 1937 he agreed with the newspaper to the comma.}{statement.truth:In 1937 he gave four pages, which weren't in his style.}{statement.forget:In 1937 he couldn't recall the night, and was not asked again.}{statement.blame:In 1937 he was of help.} {letter_56.wrote:{statement.truth:In 1956 he said it again|In 1956 he wrote that it wasn't so}, and it wasn't printed.|In 1956 he let it stand.} {price()} # part: filed # claim: poster-below
Schoolchildren, who come to feel the arm.{bathhouse.your_turn: The poster has both its ears; behind the bathhouse they broke one of yours.} {evening.both:You'd two chairs at the club, and nobody from the face ever asked if one was free.|{the_flat.keys:You'd two dry rooms, and nobody from the face but Fedko ever came up to them.|On the bench they left room on both sides of you, and you took it for respect.}} # part: remembers
31 August 1985. You acquaint the representative of the foreign press with {table_1985.book:the register of lamps}{table_1985.back:the reverse of an exhibit}{table_1985.tool:a tool of the past}{table_1985.page:the organ of the mine}{table_1985.tea:the new harvest of potatoes}. How was it, he asks, for timber? # part: frame
{hour_four.said:"Six minutes that were lost to nerves were won back by the collective,"|{hour_four.doubled:"Not a minute was lost for want of timber,"|{hour_four.wide:"The timber kept pace, by a bold new spacing of the sets,"|"Reserves were found at the height of the work,"}}} you inform him. "Eleven props," says Lesia in English, "for sixteen places." # part: frame
Who carried it? "Individual difficulties were overcome." "He means Fedko," says Lesia. {fedko == "maimed":"He has {hour_four.gob_burns:no hands to speak of|{dawn.slab_hand:one hand|one leg}} now."|{fedko_trust < 0:"He won't sit in this kitchen."|"He still knocks on our ceiling."}} # part: frame
Was he happy? Life, you begin, had become more joyous. "He was, the day they took the picture," says Lesia. "It's in the arm." # part: frame
He'd like a picture. You lay the arm across your chest, and it stays there until she takes it by the elbow and puts it back on the oilcloth. # part: frame
-> END

=== frame_kept ===
The lamp register for August 1935, open at page sixty-one. It smells of potatoes. Twenty-seven lamps have each a name, an hour down and an hour up, and {register_84 == "Moroz":against lamp eighty-four it's Moroz, who was {lamp == 84:you|Fedko{hour_four.gob_burns:, up at half past three}}|where it says Fedko there's a Moroz struck out}.{watched == "danylo": Ten days earlier you're down as watching a roof.} # ending: register-kept # part: document # music: theme # claim: kept-register # actor: oksana-1985, pose=plain, at=left
One name in large type, for fifty years.{printed == "three": For a while two more, in small, with each other's first names.}{printed == "his": Once a comrade Garkushin, who had no lamp.} In New York, today: that the night had been carefully planned. # part: printed # claim: kept-planned # claim: kept-how-many
31.08.1935: mislaid, and a new one begun at page 1.{not lesson: {the_book.sent:In 1937 the attendant was asked for nine days, and couldn't think where she'd put it.|In 1937, by your own statement: burnt.}} {price()} # part: filed
Oksana, who lost her window for it. She picked stone from coal until her pension, so that three of her fingers don't bend.{knock.passed: After the war Zina brought it home to you in her coat.| Whenever the potatoes sprouted you moved it.} # part: remembers # claim: sorting-belt
31 August 1985. {not table_1985.book:The correspondent has his {table_1985.tool:pick|{table_1985.page:newspaper|potatoes}}, and his camera's shut. Then Oksana lays the book before him, to be read and not to be printed. }{table_1985.book:The correspondent|He} reads the names aloud, as far as Shchegolev, where he sticks. # part: frame
Lesia gives it him and goes on, past {behind:Borisenko and his wedge|{carry:the pony driver and the boys|{sent_off:the eight in the crosscut, and Makar|the editor and his pencil}}}, to the last, with her back to the page. "I was put to sleep with it," she says. "I thought it was a counting rhyme." # part: frame
At the foot is a line for the attendant to sign, once everybody's up. It's empty, because the book was carried off before she'd closed it. She asks the correspondent for his pen. # part: frame
{oksana_trust >= 1:*27 down, 27 up*, writes Oksana{hour_four.gob_burns or dawn.slab_hand:, and after that, *one to hospital*}. It takes a while, with those fingers, and then she blows on it.|She holds it over the line, and then out to you. "You took it," says Oksana. You sign, and she reads what you've put, and blots it.} # part: frame
-> END

=== frame_museum ===
~ temp zina = zina_keeps()
A photograph, still wet from the correspondent's camera: the back of {sheet == "glossed":a spoilt sheet|a frame}, and a hand mirror with a page of the lamp register the right way round. Against lamp eighty-four it says Moroz{register_84 == "Fedko":, as it did before Oksana struck him out|{lamp == 84:, and that was you|, and that was Fedko}}. # ending: museum # backdrop: museum # part: document # music: theme # claim: wet-sheet # claim: museum-back
On a card in the glass case: *Lamp of A. Stakhanov*. It's two hundred and fourteen, {lamp == 84:which Fedko had that night|and was yours}.{printed == "three": His helpers have a card as well, with their first names exchanged.}{printed == "his": A comrade Garkushin has a card as well.} # part: printed # claim: museum-conceded # claim: museum-case
{sheet == "signed":*Volunteer, by his own wish.*}{sheet == "glossed":*Volunteer*; your remark had been lost in the copying.}{sheet == "unsigned":*Did not sign.*} In April 1986, of the museum's keeper: *retired, by her own wish*. # part: filed # claim: museum-back
Oksana, who wrote it. {register == "burnt":{knock.burnt:The book itself took till four in the morning to burn.|The page itself went into the stove.}}{register == "amended":In the book it's in two inks, and here it's in hers.}{register == "surrendered":The book went to Stalino in 1937, and hasn't come back.}{register == "shelf":The book went up with the headframe.} {zina:For twenty years Zina has dusted {sheet == "glossed":the fair copy|it} every morning.|The keeper had dusted it every morning, and never turned it round.} # part: remembers
31 August 1985. In the museum Lesia reads the mirror aloud for the correspondent, {behind:Borisenko and Shchegolev and all|{carry:carriers and all|{sent_off:the men from the crosscut and all|the editor and all}}}, and stops at two hundred and fourteen. "That's us," she says. # part: frame
"Which way round do I hang it?" says {zina:Zina|the keeper}, with the frame in her arms{sheet == "glossed":, and the spoilt sheet in it}. # part: frame # actor: {zina:zina-1985|lesia}, pose=stern, at=right
"It'd be your name under it," you say. {watched == "danylo":You signed for a roof once, and know how one sleeps.|{signed == "unsigned":You'd your back to him, you once told a typist, and she'd no line for backs.|{slip.stamped:You had the engineer's warning stamped in under your name once, and it was used against him.|{sheet == "unsigned":You left the pen where it was, once, when they only wanted a name.|You've been asked for your name yourself, by people in a hurry.}}}} # part: frame
"Then hold it straight," says {zina:Zina|the keeper}. You put it to the wall, back outward, and keep both palms on it until she finds a nail. # part: frame
-> END

=== frame_pick ===
A hand pick in a piece of potato sack, its steel worn down to a finger. {dawn.slab_hand:Fedko went in for it, and it cost him his right hand.|{dawn.sent_boy:Fedko went in for it, because he was lighter.|You went in for it alone, {behind:under your own sets|{carry:under props that you'd carried|{sent_off:under other men's sets|with a small lamp}}}.}}{past == "row": It weighs what your father's did.} # ending: savka-pick # part: document # music: memory # claim: pick-savka # actor: fedko-1985, pose=warm, at=left
One pick, which runs on air. It's in Moscow, and {the_list.worn:it's another man's, Galeev's|{the_list.chalked:they'd had to chalk *102* on it, to know it by|{lesson:nobody can say if it's the one|it's nickel, and has never been below}}}. # part: printed # claim: pick-gifts # claim: pick-which
{dawn.sent_boy:*Sent a minor back into the workings for a private purpose.*|*Left his place for a private purpose.*} {record == "none":No records.|{record == "crew":One record, under four names.|One record, and nothing since.}}{the_flat.given: Living space, declined.} # part: filed
Men of fifty, who knock twice under every ceiling. Savka taught them that, and after he died you did. {short_prop.heard:He'd once given up a tonne, so that you should hear it.|{partition.fifth:You'd had the theory from Zelinsky, through plywood.|You began to teach at thirty-five, after the war.}} # part: remembers # claim: pick-badge
31 August 1985. {table_1985.tool:The correspondent still has the pick.|The correspondent asks to hold the pick.} {fedko_trust < 0:For the pick Fedko has come as far as the door.|Fedko has brought over the tea{hour_four.gob_burns:, on his wrists|{dawn.slab_hand:, in his left hand|{fedko == "maimed":, and put by his crutch|}}}.} How does one hear a roof? # part: frame
With the handle, you tell him: good roof rings, and bad answers like a box. He knocks on your ceiling, and once more, and likes it so well that he does it again. # part: frame
Three knocks, on anything, mean that the roof's coming in{short_prop.heard:, and nobody asks who}. You're out in the yard with Fedko ahead of you{fedko == "maimed":{not hour_four.gob_burns and not dawn.slab_hand: on his one leg}} and Oksana with the kettle. The KGB man's out of his car. # part: frame # sound: knock
Through the window you can see the correspondent, by himself, with the pick in his hands. "He's to come out too," you tell Lesia. # part: frame
-> END

=== frame_torez ===
A bus ticket, Kadiivka to Torez, and the lid of a cigarette box with Stakhanov's horse. From 1966 you sat with him there about once a month. # ending: torez # ambience: yard # part: document # music: memory # claim: bench # claim: torez-ticket
Of him, in *Pravda*: that there was too much talk of percentages.{printed == "three": Of the two who propped for him, their names, exchanged.}{printed == "his": Of a comrade Garkushin, nothing further.} # part: printed # claim: percentages
On him, after they sent him here, nothing. Under that, your form of 1935: that you'd seen with your own eyes that he alone{signed == "worded":, and in the margin {witness_paper.two:two timbermen|{witness_paper.carriers:the boys who carried|{witness_paper.eight:eight men with nothing to do|timber}}}}. {price()} # part: filed # claim: torez-after
The first time you'd the norm card of 1936 in your cap, {stopwatch.slow:seven|{stopwatch.show:nine|eight}} sets for what five used to pay, to have it out with him.{fedko == "maimed": You'd Fedko's {hour_four.gob_burns:hands|{dawn.slab_hand:hand|leg}} to bring up as well.} {past == "farmstead":He talked about hay|{past == "row":He asked what your father used to cut|He'd brought bread, and broke it}}, and when the bus came you told him it was all right. "What was?" he said. # part: remembers # claim: torez-blame # claim: bench
31 August 1985. The correspondent, {in_camera()}, has a photograph of the bust, which is said to be very like. # part: frame # claim: bust-and-sign
{behind:{hour_four.said:You worked behind that head for six hours, less six minutes.|You worked for six hours behind that head, with nothing else to look at.}|For six hours you stood under that head, with a {editor_lamp.picked:lamp on it|lamp}.} You ask for his pencil, and make the ear stick out. "That's it," says Oksana, who gave him his lamp. # part: frame
Would you do the face as well? he asks. # part: frame
"I couldn't tell you," you say. {behind:"I was behind."|"{editor_lamp.axes:I had the light on the axes|{editor_lamp.roofed:I had the light on the roof|I had the light on his hands}}."} # part: frame
-> END

=== frame_burnt ===
The key of the lamp room, where Oksana gave out each lamp for its tag. The room was blown up in 1941. # ending: register-burnt # part: document # music: theme # claim: burnt-key # claim: headframe # actor: oksana-1985, pose=stern, at=left
One man in large type.{table_1985.back: In New York, this autumn, twenty-seven, in mirror writing.|{register == "amended": The page agrees, in the tally-keeper's ink.|{consents < 4: What disagrees hangs in the museum, face to the wall.| There's no page to disagree.}}}{printed == "his": No lamp was ever found for a comrade Garkushin.} # part: printed # claim: burnt-alone
{register == "amended":Lamp register: *brought into order*.|{knock.burnt:Lamp register for 1935: *not found*.|Lamp register: *one leaf wanting*.}} {statement.truth:Pinned to it are your four pages of 1937, *not confirmed by any document*.}{statement.confirm:Pinned to it is your statement of 1937, which agrees.}{statement.forget:Pinned to it is your statement of 1937: *does not recall*.}{statement.blame:Pinned to it is your half-page about the engineer.} {price()} # part: filed
She does, and isn't asked. {register == "amended":She wouldn't blow on your lamp, once you'd let the tally-keeper write in her book. She'd put it down, and take her hand away.|{knock.burnt:It took till four, because she read each leaf before it went.|"Now nobody came up, either," she'd said, when you had the page in the stove.}} # part: remembers # claim: page-sixty-one
31 August 1985. You tell it well, {table_1985.tool:with the pick to point with|{table_1985.tea:with potatoes for props|{table_1985.back:off the mirror|by the newspaper}}}: the dust, the eleven, {hour_four.said:your six minutes|{hour_four.doubled:the eight bare places|{hour_four.wide:two metres from set to set|the boy in the gob, on his elbows}}}. The correspondent has read that it took one hour, that all were paid alike, and that Beria ruled after Stalin. # part: frame # claim: where-accounts-go-wrong
A shift, you tell him; eight hewers got nothing; and Beria was shot. {table_1985.back:"And the book that it's blotted from?"|"Is there anything on paper?"} he asks. {register == "amended":{table_1985.back:It was|There is, you say, but it was} brought into order.|{consents < 4 and not table_1985.back:You think of {zina_keeps():Zina's|the keeper's} post, and look at the stove.|You look at the stove.}} # part: frame
He shuts the notebook, and you go on, for Lesia. Behind you Oksana's putting potatoes in the pan, one at a time, and you hear that there's a name to each. Fedko's is a small one. # part: frame
You lose your place. Nobody has asked her anything, and she doesn't turn round. At twenty-seven she puts on the lid. # part: frame
-> END

=== frame_silence ===
~ temp paid = gifts >= 2 or signed == "witness"
~ temp said = statement.truth or letter_56.wrote
A witness's form in three copies, with the carbons still in: *I saw with my own eyes*, and then lines. {witness_paper.blank_kept:You asked the typist for it in 1935, for the stove, and it has your name at the top and not at the bottom.|They sent it you for the fiftieth year, with an envelope.} There's nothing on it in your hand. # ending: silence # part: document # music: none # claim: silence-form # actor: oksana-1985, pose=plain, at=left
{signed == "unsigned":One of the few, in 1935, who were looking at their boots.}{signed == "witness":SEEN WITH THEIR OWN EYES, in 1935: D. Garkusha. That form you did sign.}{signed == "worded":D. Garkusha, in 1935, who adds that the tim.} # part: printed # claim: silence-remnick
{said:{statement.truth:Four pages of 1937, marked *not confirmed*.}{letter_56.wrote: {statement.truth:And what|What} he wrote in 1956, to clear an engineer.}|Nothing, and it has a line to itself.}{register == "surrendered": Under it is a receipt for a lamp register.} {price()} # part: filed
You do. {behind:You had his heels in front of you, and {behind.behind_one.draw_behind:six props that you'd drawn from behind him|whichever place was bare}.}{carry:It was thirty kilos, ninety-one times, with a boy{carry.carry_two.keep_on: asleep} on the other end.}{sent_off:It was a wheel on an air pipe, and {sent_off.turned:Makar's hand on it|{sent_off.guarded:both your hands on it|ten men who went to be counted}}.}{editor_lamp:You held the lamp while the editor wrote *alone*, and a comma, and *with*, and his pencil gave out.} # part: remembers
{
- said:
    You told it{statement.truth and letter_56.wrote: twice}, where nobody could read it, and at your own table, where somebody had come to ask, you talked of something else. # part: remembers # claim: silence-why
- paid:
    You were paid not to say so: {the_flat.keys:two rooms, with another man's nails in the wall|{evening.both:two chairs behind a pillar|{signed == "witness":a docket for sausage|what was going}}}. It was pleasant. Then somebody would knock on the bench, and you'd all look at something else. # part: remembers # claim: silence-why
- else:
    Nobody paid you not to say so. You kept quiet for {sent_off.turned:Makar, who could have had prison for it|{register_84 == "Moroz":a boy who was down under another man's name|{watched == "danylo":whoever would have been asked next about the fifth|the others, who had wives}}}, and you went on when there was nobody left to do it for. # part: remembers # claim: silence-why
}
{
- past == "train":
    Nor have you ever said where the other twenty-four are, of the thirty that were hired. # part: remembers # claim: silence-hunger
- past == "row":
    Nor have you ever said what your father learnt to sign for. # part: remembers # claim: petition-1931
- else:
    Nor have you ever said what gate the hinge is off. # part: remembers # claim: kulak
}
31 August 1985. The correspondent, {in_camera()}, comes upon the form. They've one like it at his paper, says Lesia: each year everybody puts what he did beyond what he was asked. # part: frame # claim: silence-lines
"And what does he put?" you say. She asks him. "He says that he copies the last one." # part: frame
At the door he asks{table_1985.tea: again}: did you know Stakhanov? You look for the word for so long that Lesia finds one, and he writes: *knew him slightly*. # part: frame
It's dark by now, so you go ahead of him with the lamp, because the third step's loose. # part: frame
-> END
