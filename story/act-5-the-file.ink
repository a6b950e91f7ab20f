// Act 5, the file: the knock, Rudnev, the statement, the book, the signature, and the four pages that can follow.
// Lines that Rudnev reads stand word for word as the `# file:` tags of acts 1-5 wrote them: change both together.
// Labels read elsewhere: knock.passed, statement.confirm, .blame, .truth, .forget, the_book.sent, signature.ukr, .rus, .slow. Added: knock.burnt, knock.morning, the_book.told.

=== knock ===
{lesson: -> rudnev}
{oksana_trust < 2 and makar != "mate" and face_trust < 3: -> rudnev}
{next_door():Last week two men went past your bed at night, behind the plywood, for Zelinsky: his name is Polish, and there's a list. Going out he tapped once, as on any morning without gas.|Last week, at night, they came for Zelinsky, because his name is Polish, and there's a list.} # scene: knock # place: {the_flat.keys:The technical house|Barracks four}, 14 November 1937, 1 am # backdrop: {the_flat.keys:flat|barracks}, season=winter, time=night # ambience: {the_flat.keys:flat|barracks} # music: none # actor: oksana, pose=plain, at=left # claim: names-that-end # sound: clock-strike
{makar == "mate":"I've propped the police a cellar," Makar told you at the pump. "There was a sheet for tonight on the table. They've spelt you right."|{face_trust >= 3:Now there are three knocks on the shutter, which below means *get out*, and outside only {named == "savka":a cough, going away|a smell of Savka's tobacco}.|"A man asked which hook was yours," says Oksana in the dark. "He wasn't going down."}} # claim: warned-in-time # sound: knock
They come before five, and whatever they find they take, with whoever kept it. {register == "hidden":The lamp register's under the potatoes. }{register == "shelf":The lamp register's on its shelf, and the key's with Oksana. }{partition.tube:Zelinsky's drawings are in their tin. }{six_twenty.ticket and (money < 2 or oksana_trust > 2):{money < 2:The recruiter's paper is in the tin, without enough for the train. |{register == "shelf":She|Oksana} has her hand on the recruiter's paper, and leaves it there. }}Halia has her foot in your back. # claim: halia # crossroads: knock
    * {six_twenty.ticket and money >= 2 and oksana_trust <= 2} [Take the recruiter's paper and go. # id: go-own]
        In the blank you write *Garkusha*, and then it's too late to have written something else. Oksana counts the tin into two heaps. # file: 14.11.1937 Garkusha D. did not report for his shift. # claim: left-boots
        * * [Ask her to come. # id: ask-come]
            "Three of us on a platform at night?" says Oksana. "You're a man going to work." She does up your top button.
        * * [Leave her both heaps. # id: leave-both]
            "Don't be a fool," says Oksana. She puts the larger one in your boot, the left.
        * * [Give her your tag. # id: give-tag]
            She turns it over, two hundred and fourteen. "It's to be on the hook or in your pocket," says Oksana. "Where am I to put it?"
        - - -> page_flier_late
    * {lamp == 84 and register_84 == "Moroz" and register != "amended"} [Go as Moroz. # id: go-moroz]
        You were Moroz once, for six hours, by lamp eighty-four. He died at Horlivka, of a tooth, and his neighbour there sells papers, and there's a coal train at two. # file: 14.11.1937 Garkusha D. did not report for his shift. # claim: morozs-passport
        * * [Have Oksana certify that he was below. # id: certify]
            She writes it at the table, in her register hand: *lamp 84*, and the date. "It isn't a lie," says Oksana. "It's in the book."
        * * [Tell her the name, and no more. # id: tell-name]
            {petrov.said_moroz:"He owes me for a glass," says Oksana. She|She} says it over till it sounds like somebody.
        * * [Let her not know it. # id: not-know]
            "Good," says Oksana. "Then I can say so." She has to start it twice. The certificate for lamp eighty-four she's written already, with a space.
        * * [Take off your shirt; it has your number in it. # id: number-shirt]
            She gives you the one she was keeping for the spring, and sits with the other in her lap, finding the end of the thread.
        - - -> page_moroz
    * (burnt) {register == "shelf" or register == "hidden"} [Burn the book. # id: burn-book]
        {register == "shelf":Oksana goes over for it with her key, and a shawl to put round it. |You have it out from under the potatoes. }Because it's a whole year of lamps, bound in boards, it takes until four. # sound: match
        ~ register = "burnt"
        * * [Find the page of the record first. # id: find-page]
            Twenty-seven lamps, and no blots. "It's good writing," says Oksana, who has never said so, and puts it in herself. # claim: page-sixty-one
        * * [Do the binding last. # id: do-binding]
            The glue burns blue on top, and you both look at that, from habit. # claim: blue-cap
        * * [Let her do it. # id: let-her]
            "I wrote it," says Oksana. She reads each leaf before it goes, and that's what takes till four.
    * (drawings) {partition.tube} [Burn Zelinsky's drawings, all but the fifth's, which shows he warned. # id: burn-drawings]
        They go in one by one, every roof since 1911, with each fall in red. The fifth's goes back in its tin. # sound: match # claim: zelinsky-tube
    * (passed) {register == "hidden"} [Carry the book to Zina in the red corner. # id: book-zina]
        ~ oksana_trust++
        Zina comes down barefoot in her coat and puts it on the shelf between the ninth volume of Lenin and the tenth. "It's yours whenever you come for it," says Zina. # backdrop: red-corner # actor: zina, pose=plain, at=right # claim: volumes-nine-and-ten
        * * [Push it in level. # id: push-level]
            It won't go level. "Nobody's had the tenth out since it came," says Zina.
        * * [Tell her what's in it. # id: tell-zina]
            "Don't," says Zina. "I'd have to write it."
        * * [Say who they'd take, if it's found. # id: say-who]
            "Me," says Zina. Her teeth are knocking. She says that it's the floor.
    * (paper) {six_twenty.ticket and (money < 2 or oksana_trust > 2)} [Burn the recruiter's paper: nothing to find, and no way out, if you had the fare. # id: burn-paper]
        It burns last where the stamp is, *boots: one*. Oksana takes the poker out of your hand before you can look for it. # sound: match
    * [{gifts >= 2 and face_trust <= 0:Take the rest that is due to a man of the front line: sleep.|Sleep.} # id: sleep]
        And you do. When you wake there are two piles on the table, your winter things and hers, and Oksana is putting them back in the box. Yours is the one with the bread in it.
    * [Sit up with Oksana, and mend something. # id: sit-up]
        You're putting a sole on Oksana's boot when at three a car slows down outside, but it's only changing gear for the hill, and you've put the nail right through.
        * * [Pull it out and do it again. # id: do-again]
            You do it again, with smaller nails.
        * * [Try it on her. # id: try-on]
            She stands up in it in her nightshirt, and neither of you can think how she's to take it off without waking Halia.
        * * [Ask her to talk. # id: ask-talk]
            She says the lamps over, from one, with who has each, which is how she gets Halia to sleep. At two hundred and fourteen she stops, and goes on to the next.
- (morning) At five you go on shift.
-> rudnev

=== rudnev ===
Two men took you, with your tag, at the lamp window{fedko == "maimed":, out of Fedko's hand}{not lesson:, and by the hook you've gone home}. # scene: rudnev # place: The NKVD, second floor, 14 November 1937, 11 pm # backdrop: office # ambience: office # music: file # actor: rudnev, pose=plain, at=right # claim: tag-and-hook # claim: rudnev-invented # sound: boots
Rudnev, of the political police, gets up for you. There's tea, and in the corner {knock.morning:Zelinsky's stick, which he hasn't come back for|Zelinsky's stick. Last week, off a list of Polish names, {next_door():two men led him past your bed. He tapped once on the plywood; it's been quiet since|he was taken from behind the plywood in your old room}}. # claim: names-that-end # claim: arrest-numbers # sound: chair # sound: glass
Across the yard a man has stood four days beside a chair: he may sit when he signs. {not lesson or slip.in_cap:They've taken your cap, to dry, but not your belt, which they take from men who stay|You still have your belt, which they take from men who stay}. # claim: man-standing # claim: belt-and-laces
    * [Take the tea. # id: take-tea]
        It's hot, and you'd forgotten that you were cold.
    * [Put the sugar in your pocket. # id: keep-sugar]
        "For Halia," says Rudnev, and gives you his as well. You haven't told him her name.
    * [Look out of the window. # id: window]
        {not lesson:It's Yasinsky, who shoes the ponies, and whose name is Polish too. }He leans, and somebody sets him straight. Rudnev draws the blind, for the draught. # actor: {lesson:rudnev|yasinsky}, pose={lesson:plain|stern}, at={lesson:right|left}
    * {not lesson} [Say you'd as soon stand. # id: rather-stand]
        "Do sit," says Rudnev, with a look across the yard. He means it kindly.
- He reads to you, oldest first. # claim: the-file # leave: yasinsky
{lesson: -> form_line}
{
- shop_queue.said_makars:
    20.08.1935 Pidgorny M., anecdote on shock work, told in a queue. # official: form, label=The file # claim: badge-joke
    "Source, Garkusha," he adds. You'd said the joke was Makar's.
- shop_queue.said_mine:
    20.08.1935 Garkusha D., anecdote on shock work, told in a queue. # official: form, label=The file # claim: badge-joke
    "I'd heard it with seventy," says Rudnev.
}
- (form_line)
{
- form == "blank":
    22.08.1935 Form of Garkusha D.: complete. One line in another hand. # official: form, label=The file # claim: form-lines
- past == "farmstead":
    22.08.1935 Form of Garkusha D.: {form == "true":father a kulak, by his own statement|origin, poor peasant}. # official: form, label=The file # claim: kulak
- past == "row":
    22.08.1935 Form of Garkusha D.: {form == "true":father signed a petition for an arrested man, 1931|no statements by relatives}. # official: form, label=The file # claim: petition-1931
- else:
    22.08.1935 Form of Garkusha D.: left last residence {form == "true":on account of hunger, as he puts it|by recruitment}. # official: form, label=The file # claim: black-board
}
{
- past == "farmstead":
    {form == "blank" and not lesson:*Undetermined*, it says, which was the long word. }He has a letter from Poltava. "Two cows," he reads, "and a son, Sereda." That's you; your cousin Harkusha is serving eight years for lending you his name.{not lesson: Your father died in the north in 1931. You'd been saving things up to tell him.} # claim: two-cows # claim: poltava-letter
- form == "blank" and not lesson:
    In the space that you left for the clerk it says *undetermined*.
- past == "row" and not lesson:
    He has the petition, with the big H that your father was sure of. "It wasn't granted," says Rudnev.
}
{moscow.told and form != "true":
    18.11.1935 Autobiography of Garkusha D., taken down in Moscow. Differs from his form. # official: form, label=The file # claim: two-childhoods
    That one's true. He lays it beside the form, and squares them.
}
{lesson: -> slip_line}
    * [Say that it's Danylo, not Daniil. # id: with-h]
        {past == "farmstead" and form != "true":"Your cousin is," says Rudnev.|{notebook == "own" or printed == "his":"There's a Garkushin, too," says Rudnev. "Two men are out looking for him."|He says it over, quite correctly, and leaves it as it is.}}
    * [Ask how he spells his. # id: spell-rudnev]
        "R, u, d," says Rudnev, and stops. "I'm not asked that, in here."
    * [Ask him to go on. # id: go-on]
        "Thank you," says Rudnev. Most people talk.
    * {past == "farmstead"} [Ask which month, in 1931. # id: which-month]
        He finds it for you: February. That was when you bought your first boots at the pit, and told him, in the cage, what you'd given.
    * {past == "row"} [Ask to see the H. # id: see-h]
        He turns it round to you. It's done from the foot up, as he did it, and the pen has gone through the paper, and there's a thumb beside it, where he held the sheet still.
    * {past == "train"} [Say there was nothing to eat. # id: nothing-to-eat]
        "I was in the country myself that spring," says Rudnev. He moves the sugar bowl a little, away from him.
- (slip_line)
{
- slip.stamped:
    26.08.1935 Incoming no. 318, on the roof of the fifth ledge. In the hand of Garkusha. # official: form, label=The file # claim: zelinsky-slip
- slip.in_cap:
    26.08.1935 Section Nikanor-East: no complaints received. # official: form, label=The file # claim: zelinsky-slip
    Zelinsky's slip is in your cap, being dried.
- not lesson and hour_four.gob_burns:
    31.08.1935 Lamp 84 (Moroz): injury to the hands, slight, own negligence. # official: form, label=The file # claim: own-negligence
    "Whose hands?" says Rudnev.
- not lesson and dawn.slab_hand:
    31.08.1935 Injury to the right hand, after the end of work, own negligence. # official: form, label=The file # claim: own-negligence
    "Whose?" says Rudnev.
- not lesson and hour_four.said:
    31.08.1935 Called a halt of six minutes at the record face, giving the roof as the reason. # official: form, label=The file
    It cost a tonne and three quarters, Rudnev has worked out. # claim: pace-seventeen
- not lesson and sent_off.guarded:
    31.08.1935 Garkusha D. of his own accord guarded the air valve. # official: form, label=The file # claim: wheel-invented
- not lesson and sent_off:
    30.08.1935 Garkusha D. was present below without assignment, having asked about payment. # official: form, label=The file # claim: crosscut-eight
    {sent_off.turned:Of Makar and the air, which is the one thing that anybody did on purpose, there's nothing.} # claim: no-wrecker
- not lesson and editor_lamp:
    30.08.1935 Garkusha D. was present at the record as a witness, with the press. # official: form, label=The file # claim: editor-present
    "I've read the notebook," says Rudnev. "There's a mouse in it."
- best_man.says_savka:
    24.08.1935 Garkusha D. proposed Kostenko, a hand-pick man, as the best on the section. # official: form, label=The file
- best_man.said_stakhanov:
    24.08.1935 Garkusha D. proposed Stakhanov as the best on the section. # official: form, label=The file
    "Six days before," says Rudnev. "Who'd told you?"
- else:
    26.08.1935 Garkusha D. complained of the roof at the counter. Nothing submitted. # official: form, label=The file
}
- (the_asks) On the record's eve you were asked {lesson:three|four} small favours: the volunteers' sheet, {sheet == "signed":signed}{sheet == "glossed":signed, with a remark that they lost}{sheet == "unsigned":refused}; the boy entered as Moroz, {register_84 == "Moroz":let pass|refused}; {not lesson:the editor's pockets, {vouched:let pass|refused}; }two timbermen's names wrong, {notebook != "right":let stand|put right}. {consents >= 3:"It was not difficult to ask you."}{consents == 2:"I looked for the rule."}{consents <= 1:"You must be asked twice."} # claim: four-asks
    * [Say they're small things. # id: small-things]
        "Very small," says Rudnev. "I had to look for them."
    * [Say that they asked you politely. # id: politely]
        "So do I," says Rudnev.
    * [Drink the tea. # id: drink-tea]
        It's cold, so he sends for another, and you both wait for it.
    * {consents <= 1} [Ask if that's for or against. # id: for-against]
        He considers it. Against, he thinks, since it shows that one could.
    * {vouched and pouch and lamp != 84} [Say you'd tobacco on you, at the gate. # id: own-tobacco]
        "I know," says Rudnev. You look at your hand, which has gone to the same pocket.
- {lesson: -> vote_line}
{
- fedko == "dead" and the_fall.struck:
    11.09.1936 Fatal fall on the fifth ledge: carrier, 17. Own negligence. # official: form, label=The file # claim: own-negligence
    He doesn't look up from that one.
- the_fall.other_boy:
    11.09.1936 Fatal fall on the fifth ledge: carrier, 16. Own negligence. # official: form, label=The file # claim: own-negligence
    He doesn't look up from that one.
- partition.tube:
    24.11.1935 Barracks four: a tube of drawings passed under the partition by engineer Zelinsky to Garkusha D. # official: form, label=The file # claim: zelinsky-tube
    The tube is behind the stick, and this morning it was at home.{knock.drawings: "One sheet," says Rudnev. "He spoke of thirty."}{register == "hidden" and not knock.passed: What lay beside it they seem to have taken for potatoes.}
- named == "himself" and bathhouse.your_turn:
    10.03.1936 Garkusha D. fell. # official: form, label=The file # claim: fell-on-coal
- named == "himself":
    10.03.1936 Garkusha D., by his own admission, took part in an assault on a Stakhanovite. # official: form, label=The file
- named == "makar":
    10.03.1936 Pidgorny M. named by Garkusha D. Spoken with. Of use. # official: form, label=The file
- named == "savka":
    10.03.1936 Kostenko S. named as the one who held the light, by Garkusha D. # official: form, label=The file
- the_fall.called:
    11.09.1936 The shift of the fifth ledge left its places without an order, at a signal from Garkusha D. # official: form, label=The file # claim: fall-of-1936
    "So your foreman thinks," says Rudnev. "I had all nineteen in. Not one could tell me who knocked."
- moscow.horse:
    18.11.1935 Autobiography of Garkusha D., taken down in Moscow. Usual form. # official: form, label=The file # claim: two-childhoods
    "What was it called?" says Rudnev. "The horse."
- order_room.ask_lamps:
    31.08.1935 The figure 27 was given out by the lamp room, on the proposal of Garkusha D. # official: form, label=The file # claim: twenty-seven-lamps
- order_room.said_27:
    31.08.1935 Garkusha D. spread the figure 27 in the order room. # official: form, label=The file # claim: twenty-seven-lamps
- register == "amended":
    31.08.1935 Lamp register, page 61, brought into order. # official: form, label=The file # claim: page-sixty-one
- register == "burnt" and not knock.burnt:
    31.08.1935 Lamp register: one leaf wanting (p. 61). # official: form, label=The file # claim: page-sixty-one
- last_oak.to_savka:
    04.09.1935 Oak, one truck, misrouted to the fifth ledge. Paper not found. Garkusha D. questioned. # official: form, label=The file # claim: one-truck
- record == "alone":
    06.10.1935 Garkusha D., sixty-one sets in one shift. Norm five. # official: form, label=The file # claim: sixty-sets
- own_record.quicker:
    06.10.1935 Garkusha D. yielded a record to Pidgorny M. # official: form, label=The file
- record == "crew":
    06.10.1935 At the request of Garkusha D. a record was entered under four names. # official: form, label=The file
- the_flat.given:
    12.12.1935 Garkusha D. declined living space. # official: form, label=The file # claim: flat-invented
- evening.returned:
    31.12.1935 Garkusha D. returned gifts. Reason not stated. # official: form, label=The file # claim: row-two
- stopwatch.slow:
    15.01.1936 Garkusha D. timed: one set in fourteen minutes. Restraint suspected. # official: form, label=The file # claim: holding-back
- ten_days.halted:
    26.01.1936 Garkusha D. stopped the face for two hours on the sixth of the Ten Days. # official: form, label=The file
- ten_days.phantom:
    26.01.1936 Garkusha D.: sets, forty. Plan met. # official: form, label=The file
- signed == "witness":
    31.08.1935 Garkusha D., witness: saw with his own eyes that he alone. # official: form, label=The file # claim: witness-form
- signed == "worded":
    31.08.1935 Garkusha D., witness. Wrote in the margin. # official: form, label=The file # claim: witness-form
- own_record.doubted:
    06.10.1935 Garkusha D. declined a record, alleging a want of timber. # official: form, label=The file
- bathhouse.row_two:
    10.03.1936 Garkusha D. was at the club, second row, by his own account. # official: form, label=The file # claim: row-two
}
- (vote_line)
{ lesson:
    {
    - fedko == "dead":
        11.09.1936 Fatal fall on the fifth ledge: carrier, 17. Own negligence. # official: form, label=The file # claim: own-negligence
        He doesn't look up from that one.
    - the_fall.other_boy:
        11.09.1936 Fatal fall on the fifth ledge: carrier, 16. Own negligence. # official: form, label=The file # claim: own-negligence
        He doesn't look up from that one.
    }
    -> turned
}
{
- raised_hands.raised:
    17.04.1937 Garkusha D. voted with the collective. # official: form, label=The file # claim: club-vote
}
- (turned) He turns the folder round. # dossier # sound: page-turn # claim: the-file # motion: page-turn
{lesson: -> statement}
    * [See who wrote it. # id: who-wrote]
        {makar == "pen":From March of last year it's in Makar's writing, because that's what they kept him for.|Nobody much wrote it: a clerk, a foreman on his knee, Zina for the wall.}
    * [Ask him which of these is the crime. # id: which-line]
        "I carried props, as a boy," says Rudnev. "A roof killed two of us, and they said nobody had done it. I can't believe that."
    * [Look at the stick. # id: look-stick]
        "His sister has asked for it," says Rudnev. "It's to go when there's a form."
    * [Look for Fedko. # id: find-fedko]
        {fedko == "dead":He's there as *carrier, 17*.|{house_book.sisters:He's there as your nephew. "You've no sister," says Rudnev.|{house_book.hostelled:He's there as an unregistered minor.|{register_84 == "Moroz" and fedko == "maimed" and not the_fall.his_leg:He's there as Moroz.|He isn't there, because it's about you.}}}}
- -> statement

=== statement ===
"And the night itself?" says Rudnev. He has a blank sheet, and this: # scene: statement # ambience: office
The engineer held back the props, and asked in writing, to look innocent, for timber that he knew wasn't there. # official: form, label=For you to copy
{not slip.stamped and not zelinsky_taken.was_given:In February the commission put that Zelinsky never asked; since then he has signed that he did. }Rudnev believes it{not lesson:, and so do you while he tells it}. It would get you home, he thinks; the newspaper's story might. Told as it was, it names everybody; and the thickest folders are arrested first. # claim: statement-ready # crossroads: statement # main
    * (confirm) [{gifts >= 2 and face_trust <= 0:Confirm the historic achievement: he did it alone.|Say it as the paper has it.} # id: as-paper]
        ~ party++
        One man, one pick, a hundred and two. He writes it without looking, and *timber in order* after it. # file: 14.11.1937 Statement of Garkusha D. Agrees with the press. # claim: where-accounts-go-wrong
        {lesson: -> the_book}
        * * [Say the timber was in order. # id: in-order]
            {hour_four.said:"Apart from your six minutes," says Rudnev, and leaves them out for you.|{slip.stamped:"Apart from number three hundred and eighteen," says Rudnev, and leaves it out for you.|He has written that already, since it was in the newspaper.}}
        * * [Say you saw nothing else. # id: saw-nothing]
            {behind:"You were behind him," says Rudnev. You were, you say; he was in the way.|{editor_lamp:"You had the light," says Rudnev. It was on him, you say.|{carry:"You had a boy with you," says Rudnev. He waits, and puts *nothing else*.|"From the crosscut, no," says Rudnev, and puts *nothing else*.}}}
        * * [Ask if that's enough. # id: ask-enough]
            "It's what we have most of," says Rudnev.
        * * {signed == "witness"} [Say you signed to it in 1935. # id: signed-already]
            He lays the sheet on your form of 1935, edge to edge, and they agree.
    * (blame) [Say what he has written about the engineer. # id: as-rudnev]
        {named == "nobody":
            ~ named = "zelinsky"
        }
        You copy out the half page, and he goes over it in violet ink and puts in *systematically*. # file: 14.11.1937 Statement of Garkusha D. concerning the engineer Zelinsky. # claim: statement-ready
        {lesson: -> the_book}
        * * [Ask what Zelinsky will get. # id: ask-get]
            "That was decided before you came in," says Rudnev, and begs your pardon for putting it badly.
        * * {slip} [Say that he asked for ninety centimetres. # id: say-ninety]
            "So he knew," says Rudnev, and puts that in.
        * * [Look anywhere but at the stick. # id: not-stick]
            There's the lamp, the sugar, a calendar for the election. You know where the stick is the whole time. # claim: election-1937
        * * {slip.in_cap} [Say that he once took a third of your bread. # id: bread-third]
            "Extortion," says Rudnev, writing. Then he asks how it was done. You show him, with your hands, and he crosses it out.
        * * {partition} [Tell him what he was like to live beside. # id: live-beside]
            "He snores," you say. "He wound his watch at ten." Rudnev has his pen up for it. Then he lays it down.
    * (truth) [Say it as it was. # id: as-was]
        {behind:You begin with Borisenko and a wedge.|{carry:You begin with ninety-one props, and a boy counting.|{sent_off:You begin with eight hewers and nothing to do.|You begin with a mouse.}}} {not lesson:When you get to the eleven props he counts them with his pencil. }It makes four pages, and because you've never told it in a row, you're nearly happy. # file: 14.11.1937 Statement of Garkusha D., four pages. # claim: statement-invented
        {lesson: -> the_book}
        * * {fedko != "dead"} [Leave Fedko out. # id: leave-fedko]
            There's a hole where the wood comes from. "And who brought it?" says Rudnev, with his pen up.
        * * {fedko == "dead"} [Put Fedko in. # id: put-fedko]
            He's past being sent for, so you give him everything he carried, all ninety-one.
        * * [Have him read back the names. # id: read-names]
            He reads them slowly, like the order room at the start of a shift, and you nearly say *here*.
        * * {lamp == 84} [Explain about lamp eighty-four. # id: explain-84]
            "Then who was Moroz?" says Rudnev. You tell him again. He has to draw it, with arrows.
        * * {hour_four.said} [Give him the six minutes. # id: give-six]
            "That I had," says Rudnev. He lays the line beside what you've said, and they agree. He looks at that for some time.
        * * {sent_off.turned} [Leave out Makar and the wheel. # id: leave-wheel]
            You go round it, as one goes round a bad place, without looking up. "And the air held?" says Rudnev. It coughed, you tell him. He writes *coughed*, and you see that of all he's been given tonight this is the one thing he'd have wanted. # claim: no-wrecker
        * * [Ask if it's any use. # id: ask-use]
            "All of it," says Rudnev.
    * (forget) [Say it's two years; you forget. # id: two-years]
        "Naturally," says Rudnev. To help you he has a list, twenty-seven lamp numbers, with a name against most.{not lesson: You're to tick whomever you remember.} # file: 14.11.1937 Garkusha D. did not recall. # claim: twenty-seven-lamps
        {lesson: -> the_book}
        * * [Tick the dead. # id: tick-dead]
            {fedko == "dead":There are two, and then Fedko, whom your pencil goes round twice.|There are three, by now; it's coal.} "Those don't help us," says Rudnev.
        * * [Tick nobody. # id: tick-none]
            "You've forgotten yourself, as well," says Rudnev. He does that one for you.
        * * {lamp == 84} [Ask where you are. # id: ask-where]
            You're not on it. There's a Moroz, eighty-four. "Is he known to you?" says Rudnev.
        * * [Tick yourself. # id: tick-self]
            "One," says Rudnev. "That's what the newspaper has."
- -> the_book

=== the_book ===
{register == "burnt" and not knock.burnt:
    Rudnev opens Oksana's lamp register at the stub of the leaf that you burnt. "Spilt oil, she says."{not lesson: He runs a nail down the straight edge.} "I could leave it at oil," says Rudnev, "once you've signed."
}
{lesson: -> signature}
{register == "amended" or register == "burnt": -> signature}
{register == "hidden":"Your wife has a lamp register that begins at page one, on the thirty-first of August," says Rudnev. "Where's the one before?"|"Your wife wouldn't give up the lamp register that August," says Rudnev, "by rule forty-four. There are forty-three rules. Where is it?"} # scene: the-book # ambience: office # music: file # claim: lamp-register
It has twenty-seven men where the newspaper has one: whoever kept it will answer for it. # claim: wives-order # crossroads: the-book
    * [Say it burnt. # id: say-burnt]
        {register == "shelf":
            ~ register = "surrendered"
            He opens a drawer and lays it on the folder, with her string round it. "Then she'll be relieved," says Rudnev.
        - else:
            "In what?" says Rudnev.
        }
        * * {register == "surrendered"} [Say there must have been another. # id: another-book]
            "For that year?" says Rudnev. He looks, to be fair to you. "No."
        * * {register == "surrendered"} [Ask when he fetched it. # id: when-fetched]
            "While you were below," says Rudnev. She has signed for it, very small, under the string.
        * * {register == "hidden"} [Say: the stove, at home. # id: home-stove]
            "It would smell of glue," says Rudnev, and writes *stove*.
        * * (hers) {register == "hidden"} [Say: you didn't see. # id: not-see]
            "But you know that it burnt," says Rudnev. He writes it down as hers, and not yours.
    * (told) [Say where. # id: say-where]
        {register == "hidden":
            {knock.passed:
                Between the ninth volume and the tenth, you tell him. "Who has the key there?" says Rudnev. You say that too.
            - else:
                Under the potatoes, you tell him. "They must have sprouted," says Rudnev.
            }
        - else:
            On the shelf behind her, you tell him, and he knows the shelf.
        }
        ~ register = "surrendered"
        ~ oksana_trust--
        He makes out a receipt, *register, lamp, one*, and has you sign it, since you're here. # file: 14.11.1937 Lamp register for 1935 given up by Garkusha D. Receipt issued.
        * * [Ask to give it to Oksana yourself. # id: give-receipt]
            "By all means," says Rudnev, and blots it for you.
        * * [Say that she only did her job. # id: her-job]
            "Very well, too," says Rudnev. "You could use it as evidence." It's meant as praise.
    * (sent) [{gifts >= 2 and face_trust <= 0:Refer the comrade to the responsible department: have Oksana asked.|Say to ask Oksana, in the lamp room.} # id: lamp-keeps]
        They fetch her from her shift, and you hear her boots come along the passage and go by, and the next door. # file: 14.11.1937 Garkusha O., attendant, called for explanation, on the proposal of Garkusha D.
        {register == "shelf":
            ~ register = "surrendered"
            "It's behind me on the shelf, and you've no rule to touch it," she says through the wall, in her window voice. Then you can't hear.
        - else:
            "There's one register, and it begins at page one," she lies through the wall, in her window voice. Then you can't hear.
        }
        ~ oksana_trust = oksana_trust - 2
        * * [Knock on the wall, three times. # id: knock-wall]
            It goes quiet. Then somebody knocks back, with a heavier hand than hers.
        * * [Ask who has the child. # id: who-child]
            "The woman with the pan," says Rudnev. He has thought of it.
        * * [Say it was you who hid it. # id: was-you]
            "That's good of you," says Rudnev, and doesn't write it. "She'll have said the same, by now."
- -> signature

=== signature ===
He turns the paper round for you to sign; only how you spell the first name is left to you, and it changes nothing above it. # scene: signature # ambience: office # music: none # claim: signature-forced # crossroads: signature # motion: page-turn
    * (ukr) [Danylo, as your {past == "farmstead":cousin|mother} would, which he must note. # id: sign-harkusha]
        You put *Danylo Harkusha*, and he copies it in the Russian form beneath, in brackets. # claim: two-languages
    * (rus) [{gifts >= 2 and face_trust <= 0:Daniil, as the whole country knows it: to match his folder.|Daniil, as printed, to match his folder.} # id: sign-garkusha]
        You put *Daniil Garkusha*, which matches the folder, and rests him. # claim: two-languages
    * (slow) [Read every line aloud first, and make him wait. # id: sign-slow]
        You put a *D. H.* against each as you come to it, which takes until the whistle. # sound: pen
- Your knee shakes the table.{watched == "danylo" and not lesson: While it's wet you could put your sleeve in it, as Oksana said when you signed for the fifth.}{register == "burnt" and not knock.burnt: Beside the stub he writes *oil*.} # file: 14.11.1937 Read over and signed by Garkusha D.
{danger() >= 5: -> kept | -> let_go}
= kept
{
- past == "farmstead":
    "Moscow gives each region its numbers of arrests," says Rudnev, "and kulaks' sons come first in them. {form == "true":You put it on your form yourself, so I've that much less to type|A true form would have done me as well{moscow.told:, and you gave Moscow one}}. I'll trouble you for your belt." # hard: Danylo is not let go. # claim: belt-and-laces # claim: poltava-letter # claim: arrest-numbers
- statement.truth:
    "It can't leave the building," says Rudnev, of your four pages, "and you have it by heart. It makes yours the thickest folder I have. I'll trouble you for your belt." # hard: Danylo is not let go. # claim: belt-and-laces
- statement.confirm:
    "It agrees," says Rudnev. "But Moscow sends us a number of arrests to make, and I'm one short. Yours is the next folder by thickness. I'll trouble you for your belt." # hard: Danylo is not let go. # claim: belt-and-laces # claim: arrest-numbers
- statement.forget:
    "You'll remember," says Rudnev. "People do, standing. And I'll trouble you for your belt." # hard: Danylo is not let go. # claim: belt-and-laces # claim: man-standing
- else:
    "The engineer has signed the same about you," says Rudnev. "His is longer. I'll trouble you for your belt." # hard: Danylo is not let go. # claim: belt-and-laces # claim: statement-ready
}
    {lesson: -> page_taken}
    * [Give it to him. # id: give-belt]
        He rolls it up, ties a number to it, and lays it by the stick.
    * [Ask that Oksana should have your tag. # id: ask-tag]
        "It goes with you," says Rudnev. He asks if you'd like to finish your tea.
    * [Ask who's to carry in the potatoes. # id: ask-potatoes]
        He thinks that it's a way of speaking, and then he sees that it isn't. "How many sacks?" says Rudnev.
- -> page_taken
= let_go
{
- past == "farmstead" and form == "true":
    "Kulaks' sons have a number of their own in our order, and this month's is filled," says Rudnev. "You told us yourself in 1935; you'll keep." He puts the letter away{statement.truth:, and your four pages at the very back, where they'll keep}{statement.blame:, with what you've signed for him on top}. # claim: poltava-letter
- past == "farmstead":
    {statement.blame:"A witness should be a poor peasant," says Rudnev, and puts the letter away. "So you're Harkusha, while I need one."|"The letter asks for a Sereda," says Rudnev. "Whoever finds him now will be asked who missed him for two years. I've looked, and we haven't one." Nobody has said your name to you for seven years.{moscow.told: He burns your page from Moscow.}} # claim: poltava-letter
- statement.truth:
    He puts your four pages at the very back, where they'll keep. "Tonight I've a thicker folder," says Rudnev. # claim: arrest-numbers
- statement.forget:
    "No help," says Rudnev, "but the mine storeman's folder is thicker." # claim: arrest-numbers
- statement.confirm:
    "It agrees," says Rudnev, "and the mine storeman's folder is thicker." You're glad, and then you think of the storeman. # claim: arrest-numbers
- else:
    He blots it for you, as one does for a child.
}
"We've a Plan here too, so many by the month's end," says Rudnev, "so I won't say goodbye." He gives you your cap{slip.in_cap:, the slip back in its lining, sewn up in small black stitches}{not lesson and slip.stamped:, with the lining sewn up again in small black stitches}, and then your tag. # claim: arrest-numbers
    {lesson: -> page_5}
    * [Thank him. # id: thank]
        You hear yourself do it. He's opening the next folder.
    * [Run. # id: run]
        You walk, as one does out of gas. # claim: blue-cap
    * [Look back at the stick. # id: look-back]
        Beside it there's an umbrella now, and somebody is tying a number on.
    * {past == "farmstead"} [Ask him for the letter. # id: ask-letter]
        "It has to be kept," says Rudnev. But he holds it for you to read, and you see that they've put down the gate as well, and what it was sold for.
- -> page_5

=== page_5 ===
THE OBLAST PAPER. Stalino, 20 November 1937. Ten kopecks. # page: oblast-5 # part: masthead # scene: page-5 # backdrop: {the_flat.keys:flat|barracks}, season=winter # ambience: {the_flat.keys:flat|barracks} # music: {consents >= 3:file|paper} # sound: page-turn # official: newspaper # claim: oblast-paper-1937
{
- named == "zelinsky" or statement.blame:
    WRECKER UNMASKED BY WORKERS # part: headline # claim: wreckers-blamed
    The engineer Z. {statement.blame:systematically }held back the props, and asked in writing for timber that he knew wasn't there. # part: lead
    Among those who unmasked him: D. Garkusha, prop-setter. # part: honour
    {statement.blame:It's your page, and they've left in *systematically*.|{zelinsky_taken.no_timber and not last_oak.to_savka and not ten_days.halted:All you did was say one thing, in February, and put up your hand.|All you did was put up your hand.}} # part: lived
- named == "savka":
    BANDIT KOSTENKO # part: headline # claim: wreckers-blamed
    He held the light for those who'd drag us back to the hand pick. Named by an honest worker, G. # part: lead
    That's Savka. {best_man.says_savka:You named him to Petrov once, as the best on the section.|It's the first time he's been in print since 1930, when they gave him the tin badge.} {pick == "brought":His pick's still under your bed.|} # part: lived
- named == "makar":
    A NEST # part: headline # claim: wreckers-blamed
    Jokes were told among the prop-setters of a certain section. One P. is helping to recall them. # part: lead
    P. is Makar. {shop_queue.said_mine:Your joke about the sixty-five in a hundred is down as his.|{shop_queue.said_makars:His joke about the sixty-five in a hundred comes first.|The first is the one that he told about the herring.}} # part: lived
- named == "himself":
    {bathhouse.fell:GARKUSHA ON HIS FEET AGAIN|HOOLIGAN GARKUSHA ATONES} # part: headline # claim: wreckers-blamed
    {bathhouse.fell:The prop-setter D. Garkusha, who last year fell on coal, from haste, now sets his props with due care.|He who last year raised his hand to a Stakhanovite now raises the output of props.} # part: lead
    {bathhouse.fell:It's what you told the policeman, and on the bench one of the four reads it out to you.|It's what you told the policeman.} # part: lived
- else:
    THE SECTION FULFILS # part: headline # claim: wreckers-blamed
    Nikanor-East: 101.3 per cent. The section's engineer has been replaced. # part: lead
    The new one has a stick too. # part: lived
}
{lesson: -> read_it}
TO THE POLLS, 12 DECEMBER! Our candidate: comrade Stakhanov. # part: box # claim: election-1937
{fedko == "dead":No funeral is printed. That was last year.|{fedko == "maimed":At six Fedko took your tag, and read the number on both sides before he hung it.|At six Fedko was under hook two hundred and fourteen, asleep, with his lamp lit.}} # part: lived # claim: tag-and-hook # backdrop: lamp-board
- (read_it)
{
- the_book.sent:
    Oksana isn't let out until the ninth day, and washes to the elbows before she'll take Halia. "They read me who'd sent them to me," she says. "I told them he was right, the lamp room keeps it." She says it to the child. # part: lived
- the_book.told:
    Oksana has read the receipt, and puts it in the tin. "You could have said it burnt," she says. "I'd have said so too."{knock.passed and not lesson: Zina's wall newspaper hasn't been changed since the fourteenth. It says that we're to greet something.} # part: lived
- the_book.hers:
    "They had me in about our stove," says Oksana. "You didn't see me burn it, it says. What else didn't you see me do?" You've no answer, and she waits for one. # part: lived
}
    * {not the_book.sent and not the_book.told and not the_book.hers} [Read it to Oksana. # id: read-oksana]
        "Is that all?" says Oksana. She turns it over, to see what's come of you on the back.
    * [Look for who's in the engineer's place. # id: look-place]
        {makar == "pen":There's nobody yet. But the norm office has a new man, Makar, for his good hand.|His name's Ivanov, and it took them some time to find one.}
    * {not lesson} [Look for your town. # id: look-town]
        It's under *Sergo* now, after the commissar of heavy industry, who died in February, of his heart, they say, but people still get down from the train at Kadiivka. # claim: sergo-dies # claim: town-sergo # claim: town-names
    * [Wrap Halia's boots in it. # id: wrap-boots]
        They're felt, a left and a right, and she walks to the stove in them and back{knock.morning:, which you hadn't counted on seeing}.
- -> the_war

=== page_taken ===
THE OBLAST PAPER. Stalino, 20 November 1937. Ten kopecks. # page: oblast-5-taken # part: masthead # scene: page-taken # backdrop: pithead, season=winter # ambience: none # music: winter # sound: page-turn # official: newspaper # claim: oblast-paper-1937
{past == "farmstead" and form != "true":KULAK'S SON AT THE PROPS|THE BEST OF NIKANOR-EAST} # part: headline
{past == "farmstead" and form != "true":Two cows, and a form that didn't say so! In the picture: the section, cleansed.|In the picture, in two rows: the section that fulfils.} # part: caption # claim: retouched
Where Danylo stood there's now a piece of headframe, very well painted, and a hand on Makar's shoulder that belongs to nobody. # part: lived # claim: retouched
{
- record != "none":
    On the board of honour, where his portrait hung, one square is paler than the rest.{printed == "his": The letters of comrade Garkushin have ceased.} # part: lived
- printed == "his":
    The letters of comrade Garkushin have ceased, and nobody asks. # part: lived
}
Oksana found the page round a herring at the shop, and knew whose hand it was. # part: lived
    * [Ask Makar whose hand that is. # id: ask-hand]
        {makar == "mate":"His," said Makar, when the shop had emptied. "I'd just told him one."|"It's my own," said Makar. She could see both his others, in his lap.}
    * [Look at hook two hundred and fourteen. # id: look-hook]
        {fedko == "maimed":There was nothing on it, so Fedko gave out two hundred and thirteen, and then two hundred and fifteen.|{fedko == "whole":There was nothing on it. "Then he's up," said Fedko, at the window, every shift. "By the hook," said Oksana.|There was nothing on it, so by the rule he was up.}} # claim: tag-and-hook
    * [Hold it up to the lamp. # id: hold-lamp]
        On the other side, just there, was the price of felt boots.
- -> taken

=== page_flier_late ===
KOCHEGAR. The Stoker. 20 November 1937. # page: kochegar-flier-late # part: masthead # scene: page-flier-late # backdrop: bunkhouse, season=winter # ambience: barracks # music: none # sound: page-turn # official: newspaper # claim: kochegar-invented
NIKANOR-EAST FULFILS # part: headline
101.3 per cent. The section's engineer has been replaced. # part: lead
WANTED. Prop-setter, sober, with own axe. # part: box
There's nothing about you, though you look twice, because two years ago they'd have had you in a list of runaways. {record == "alone":They printed your photograph, too, but newspaper faces are all dots, and there are four Garkushas in this hostel.|There are four Garkushas in this hostel, and nobody asks which of them was ever in a newspaper.} # part: lived # claim: deserters
A man off the Kadiivka train tells you that two of them came that morning at half past four, and wiped their feet. # part: lived # claim: warned-in-time
    * [Ask him what she told them. # id: what-told]
        {oksana_trust >= 1:"That you'd gone to work," he says. "They sat down to wait. She swept round them."|"That you'd gone," he says. "They said they could see that."}
    * [Cut out the vacancy. # id: cut-vacancy]
        They want what you were, with the same axe.
- -> frame_flier_late

=== page_moroz ===
THE OBLAST PAPER. Stalino, 20 November 1937. Ten kopecks. # page: oblast-5-moroz # part: masthead # scene: page-moroz # backdrop: bunkhouse, season=winter # ambience: barracks # music: none # sound: page-turn # official: newspaper # claim: oblast-paper-1937
ON THE PROPS FRONT # part: headline
Nikanor-East: 101.3 per cent. The section's engineer has been replaced. # part: lead
ABSENT WITHOUT CAUSE: Garkusha. # part: item # claim: deserters
It's a week old, and somebody has had it round his lard, at a table where you're Moroz. Garkusha they've spelt right. # part: lived # claim: morozs-passport
    * [Ask who he was. # id: ask-who]
        "Some runaway," says the man with the lard. "Why, do you know him?" By sight, you say.
    * [Eat your bread. # id: eat-bread]
        Somebody says "Moroz" twice before you look up. You'll have to be quicker.
    * [Ask for the page when he's done. # id: ask-page]
        He tears you off the half with your name on it, which is greasy, and you fold it small.
- -> moroz_queue
