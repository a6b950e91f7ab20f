// Act 3, second half: oak, a letter, a record of his own, the October paper.
// Labels read here and open to later acts: last_oak.to_record, .to_savka, .in_two; letter.kept; own_record.quicker, .doubted, .smear.
// In the lesson cut last_oak and letter are one paragraph (letter.auto); the second choices of own_record fall away.
// A set takes nine minutes: one man could set forty in a six-hour shift, so a record of sixty is always partly others' sets.

=== last_oak ===
{lesson: -> letter}
There's one truck of oak, and you, as prop-setter, sign for where it goes. Rybalka, the foreman, brings an order for the record face, where another hewer, Dyukanov, has just cut a hundred and fifteen tonnes. Rybalka has one end of a prop, and old Savka has the other. # scene: last-oak # place: The timber yard, 4 September 1935, noon # backdrop: siding # ambience: crowd # music: none # claim: one-truck # claim: dyukanov-115
Savka cuts on the fifth under aspen, which breaks without creaking first. {watched == "danylo":"It's your name they've got for that roof," he says.|{warned == "written":"You had a paper stamped for it," he says. "Three hundred and eighteen."|{roof >= 3:"It's talking to itself in there," he says.|"Come and listen to it," he says.}}} # actor: savka, pose=stern, at=left # claim: aspen # crossroads: last-oak
    * (to_record) [To the record face, as ordered. # id: oak-record]
        ~ face_trust--
        ~ party++
        ~ roof++
        Savka holds on as long as an old man can against a foreman, and then he goes and picks up his aspen. # file: 04.09.1935 Oak, one truck, delivered as directed. Signed for, Garkusha D.
        * * [Carry the aspen in with him. # id: carry-aspen]
            You take the thick end, from habit, and there isn't one. It's so light that Savka tells you to let go.
        * * [Ask Rybalka for ten, for the fifth. # id: ask-ten]
            Rybalka gives you four, and has you sign for ten, and Savka takes them without asking what they cost.
        * * [Tell Savka there'll be another truck. # id: another-truck]
            "This was the other truck," says Savka.
        * * {slip.in_cap or warned == "written"} [Say you had a paper for the fifth. # id: had-paper]
            {slip.in_cap:"You have it yet," says Savka, and looks at your cap, where the engineer's note is.|"And stamped," says Savka, and slaps the aspen. "Read it to that."}
        * * {not slip.in_cap and warned != "written"} [Read him the order. # id: read-paper]
            "Does it say what I'm to stand under?" says Savka. You read it through again for him. It doesn't.
    * (to_savka) [To Savka's ledge; lose the order, and answer for it. # id: oak-savka]
        ~ face_trust++
        ~ party--
        You tell Rybalka it's been changed, and while he telephones it goes in under the fifth. The record face makes only a hundred and nine, and they'd like to see that order. # file: 04.09.1935 Oak, one truck, misrouted to the fifth ledge. Paper not found. Garkusha D. questioned. # claim: eleven-short
        * * [Put it in your cap. # id: paper-cap]
            {slip.in_cap:There's one in there already about the same roof, gone soft.|It crackles for two days, whenever you take your cap off to anybody.}
        * * {bet != 100} [Let the goat have it. # id: paper-goat]
            Hlushko's goat, which has had your potatoes, begins with the stamp.
        * * [Let Savka roll it. # id: paper-roll]
            {bet == 100:You've had eleven pouches of tobacco since the record, and nothing to roll them in.|Savka tears it in four, with care, so that the signature is in none of them.} # claim: savkas-sweep
        * * {fedko == "whole"} [Give it to Fedko to lose. # id: paper-fedko]
            {fedko_trust < 0:"Is it wrong?" says Fedko. You say it isn't. "Then why's it me?" But he loses it.|He loses it so well that he can't find it himself, and it worries him for a week.}
        * * {fedko != "whole"} [Say: what order? # id: what-paper]
            Rybalka looks at your pockets, and your cap, and for longest at you. "You never used to," he says.
        * * [Go in and see it standing. # id: see-oak]
            Savka's eating his bread right under the roof, in the middle, and the order's under the bread.
    * (in_two) [Saw them in two: enough for all, too short for any. # id: oak-two]
        ~ face_trust--
        ~ roof++
        ~ money++
        It's paid by the cut, and everyone gets some, each half on a block to bring it up. "Chair legs," says Savka. "Now they'll send the chairs." # sound: prop-set # file: 04.09.1935 Proposed by Garkusha D.: stock of oak props increased by 100 per cent.
        * * [Pick out the best for the fifth. # id: best-halves]
            You find him thirty straight ones, and he sets the first on its block and walks round it, as if it were for sale.
        * * {fedko == "whole"} [Have Fedko count them. # id: fedko-halves]
            "Two hundred and eighty!" says Fedko, and stands one up against himself. "Where's the rest of it?" he says.
        * * {fedko != "whole"} [Take the sawing money home. # id: sawing-money]
            "Eleven roubles?" says Oksana. "Did nobody stop you?" There'd been a queue to hold the other end.
        * * [Tell Savka to block them with something hard. # id: hard-blocks]
            "With what?" says Savka. You look round the yard. There's the aspen.
        * * [Go and look at it on the record face. # id: look-halves]
            They've stood them at the back, where visitors aren't taken. "Oak!" says Rybalka, and slaps one, and it turns round.
- -> letter

=== letter ===
{lesson: -> letter.auto}
"It'll be true," says Zina, "and Moscow will read it." Her two pages on the men behind the record go at four to the city paper at Stalino. # scene: letter # place: The red corner, 14 September, 3.40 pm # backdrop: order-room, scene=counter # ambience: none # actor: zina, pose=plain, at=right # actor: savka, pose=plain, at=left # claim: stalino-letter # claim: town-names
Stalino wants a hero who tells it himself: *I set every prop behind him that night.* {behind:You set the second row.}{carry:You carried.}{sent_off:You sat in the crosscut till three.}{editor_lamp:You held a lamp.} She can send that with your name, or with the two timbermen's{notebook == "right":, the right way round}{notebook == "swapped":, if she has them right}, or keep it in her drawer, so that it's one man again. {makar == "open":Makar, by the door, is waiting to be asked. }"Whose name?" says Zina. # claim: timbermen-names # crossroads: letter
    * [Give her yours. # id: give-own]
        ~ face_trust--
        ~ printed = "his"
        ~ party++
        {makar == "open":
            ~ makar = "rival"
            "Harkusha, prop-setter," you say. {behind:"On my wedges," says Makar, to nobody.|Makar picks up his cap, and talks about something else.} # file: 14.09.1935 Garkusha D. supplied the press with particulars of his own part.
        - else:
            "Harkusha, prop-setter," you say. It looks well in her hand. Savka, who has been listening, goes out. # file: 14.09.1935 Garkusha D. supplied the press with particulars of his own part.
        }
        * * [Spell it for her. # id: spell-own]
            "There's no H in Russian," says Zina. She writes a G, and a very good one.
        * * [Have her put Makar in too. # id: makar-too]
            {makar == "mate":"As what?" says Makar, delighted. "Put: stood next to him."|"I wouldn't want to crowd you," says Makar.}
        * * {fedko_trust >= 0} [Have her put Fedko in, under you. # id: fedko-under]
            {house_book.sisters:"Nephew of the above," writes Zina. Stalino leaves him out, as being family.|"A boy," writes Zina. Stalino has no use for a boy.}
        * * [Ask her to read it over to you. # id: read-over]
            She reads it. You set every prop that night that was set, and you come through it very modestly. "Is it too much?" says Zina.
        * * {editor_lamp} [Read where her second page stops. # id: page-stops]
            It stops at *alone, with*. She's copied that from the editor's notebook. "With what?" says Zina. "He says you'd know." # claim: pencil-and-comma
    * [Give her the two, the right way round, and the carriers. # id: give-three]
        ~ printed = "three"
        ~ face_trust++
        "Tikhon Borisenko, Gavrila Shchegolev." And carrying there was Fedko{carry:, and you}. {register_84 == "Moroz":"I've a Moroz," says Zina. It's the same boy, you say.|"Fedko what?" says Zina. It's in Oksana's book{register == "burnt" or register == "amended":, or it was}.} # file: 14.09.1935 Garkusha D. supplied the press with names.
        * * [Put the carriers first; they cut from the end. # id: carriers-first]
            She puts the carriers first. At Stalino they want it a third shorter, and cut it from the beginning.
        * * [Run with it to the post. # id: run-post]
            "Another one," says the woman at the post. Stalino has had so many that it prints two thirds, without the carriers.
        * * {sent_off} [Give her the eight in the crosscut. # id: give-eight]
            "And what did they do?" You tell her about the cards, and she can't think of a verb. Stalino cuts them and the carriers both. # claim: crosscut-eight
        * * {carry} [Tell her about the mare. # id: tell-mare]
            A mare who counts to ten tubs and then won't pull: Zina puts that first, as nobody could mind it. Stalino prints the mare, and no carriers. # claim: horse-counts
        * * {behind} [Tell her about the wedge. # id: tell-wedge]
            They quarrelled all night whether a wedge was wet or dry. Stalino likes it, and has to lose the carriers. # claim: wedge-quarrel
        * * {fedko == "maimed"} [Tell her about Fedko's {hour_four.gob_burns:hands|hand}. # id: tell-hands]
            She writes it down on a third page, and when two go off at four she folds the third very small. "I don't know yet where that goes," she says.
    * (kept) [Ask her to keep it in the drawer, unsent. # id: drawer]
        ~ printed = "one"
        "I thought you'd be pleased," says Zina. She pushes it into the drawer, and Stalino will print that one man did it all.
        * * [Ask what else is in there. # id: what-else]
            "{bell == "rung":Your wife's bell|The two who ran in June}," says Zina. "And the goat. The goat's funny."
        * * [Say it's for Fedko's sake. # id: for-fedko]
            {register_84 == "Moroz":"They'd ask why he was Moroz," you say. "I asked that," says Zina. "It's why I wrote it."|"He's sixteen," you say. "It's in there," says Zina. "It's the first line."}
        * * [Ask why it has to be Moscow. # id: why-moscow]
            Because here they know it, says Zina.
        * * [Ask what she'd put for Stakhanov's first name. # id: ask-first-name]
            "The telegram only had an A. *Pravda*'s made it Aleksei."
            "Is it?" says Savka, who's known him eight years. # claim: andrei-aleksei
        * * {pick == "brought"} [Listen to Savka, who's telling Lenin's portrait about his pick. # id: hear-savka]
            {dawn.sent_boy:There's no boy in it; you went in yourself, singing.|There are two slabs in it by now, and you're singing.} "Is that so?" says Zina, and takes a new sheet. # claim: savkas-pick
        * * {pick != "brought"} [Tell her it's good. # id: say-good]
            "I know it's good," says Zina.
- -> own_record
= auto
Now every section must have its record. Of the men behind the first, the big paper at Stalino prints {notebook == "right":two|none}. # scene: letter # place: Kadiivka, September 1935 # backdrop: order-room, scene=counter # ambience: none # actor: zina, pose=plain, at=right # claim: dyukanov-115 # claim: stalino-letter
{notebook == "right":
    ~ printed = "three"
}
-> own_record

=== own_record ===
{lesson:You're offered the prop-setters' record:|Since a smith beat Ford's of America every trade must have its record. You're offered the prop-setters':} sixty _sets_ in a shift, where the norm's five. The wood for it has been stripped from three ledges{last_oak.to_savka:, with Savka's oak}{last_oak.in_two:, with your sawn halves}. # scene: own-record # place: The lamp room, 6 October, rest day, 3 pm # backdrop: lamp-room # ambience: lamp-room # actor: zina, pose=plain, at=right # claim: looms-and-crankshafts # claim: sixty-sets # claim: face-prepared
{lesson:One man might do forty; others|A set takes nine minutes, so one man might do forty. Others} will fetch the wood and set the rest, and it will all be written to you. # claim: sixty-sets
{not lesson and fedko == "maimed":Fedko hangs the tags now, {hour_four.gob_burns:between his wrists|left-handed}.} # actor: fedko, pose=plain, at=left
{lesson: -> offer}
    * [Ask Zina why it's you. # id: why-me]
        {signed == "witness":"You saw with your own eyes," says Zina. "Now they'd like to see you."}{signed == "worded":"You put timber in the margin," says Zina. "So they thought of timber."}{signed == "unsigned":"You wouldn't sign that you saw him," says Zina, and goes red. "This puts you right."}
    * {fedko == "maimed"} [Give Fedko your tag to hang. # id: tag-fedko]
        He hangs it on two hundred and fourteen without looking for the hook. {lamp == 84:"I've had that lamp," he says.|"Will you be late up?" he says.} # sound: tag-hook
    * {fedko == "maimed"} [Ask if his sick pay has come. # id: sick-pay]
        {register == "amended":"I wasn't down," says Fedko. By Proskurin's ink he was at home that night.|{register_84 == "Moroz":"Moroz's has," says Fedko. It's waiting till Moroz comes for it.|There isn't any, since it's down as his own negligence. "I asked what that was," says Fedko. "It's me."}} # claim: sick-pay
    * {fedko == "whole"} [Ask Fedko if he minds carrying. # id: fedko-likes]
        "A hundred and twenty props{fedko_trust >= 0:, diadko}," says Fedko. "Do carriers go on the board?" It's being looked into, says Zina.
    * {not hour_four.said and makar != "rival"} [Ask Makar if he's quicker. # id: makar-quicker]
        {makar == "mate":"I'm funnier," says Makar. "I'm quicker if nobody's looking."|"Nobody's ever timed it," says Makar, and looks at the watch in Zina's hand.} # actor: makar, pose=plain, at=left
    * {hour_four.said or makar == "rival"} [Ask Rybalka what the three ledges will do tomorrow. # id: three-ledges]
        "Wait for wood," says the foreman. "They're used to it."{hour_four.said: He taps his watch. "And none of your six minutes."|{makar == "rival": Makar, beside him, has brought his own axe.}}
    * {fedko == "whole"} [Ask Oksana how many lamps. # id: how-many-lamps]
        "I'll put however many go down," she says. {register == "hidden":It's the new book, that begins at page one.}{register == "amended":Since August she's kept her own pen on a string.}{register == "burnt":There's a stub in it, where a page was.}{register == "shelf":August's book is on the shelf, where anyone can see it.} # claim: register-since
- (offer) {party < -2:Your name can't stand alone, says Zina; she's asked.|Your name alone brings a month's pay, and Moscow.} Four names share a bonus, and may not be printed. Makar{lesson:, on your shift,} is quicker. To say there's no timber is to doubt a record, and doubters are enemies. # claim: record-pay # claim: point-nine # claim: doubt-a-record # crossroads: own-record # main # assembly: own-record
    * {party >= -2} [Take it, in your name. # id: take-alone]
        ~ record = "alone"
        ~ money = money + 2
        ~ party++
        ~ face_trust--
        {makar == "open":
            ~ makar = "rival"
        }
        Sixty-one are written to you. Twenty-two are Makar's, {makar == "mate":and he yelled each as yours|set before the photographer came}, and you're photographed with one of those. # backdrop: face, who=none # sound: prop-set # file: 06.10.1935 Garkusha D., sixty-one sets in one shift. Norm five. # claim: posed-portrait
        * * {lesson} -> page_3
        * * {not lesson} [Tell the photographer whose it is. # id: say-makars]
            He looks at it, and at you, for the difference. "Chin up," he says.
        * * (smear) {not lesson and makar == "mate"} [Fetch Makar into it. # id: fetch-makar]
            Makar comes, and moves, and is a smear with a cap on.
        * * {not lesson and makar != "mate"} [Ask what Makar gets for his. # id: makar-gets]
            "He's on the shift," says Rybalka, and counts out yours. "He gets the shift." Makar can hear him.
        * * {not lesson and fedko == "whole"} [Have Fedko in it, with the wood. # id: fedko-in]
            "He can hold the lamp," says the photographer. In the print there's a lamp, and a sleeve.
        * * {not lesson and fedko == "maimed"} [Put some of the money by Fedko. # id: fedko-money]
            "What's it for?" says Fedko. "August," you say. He lets it lie there till Oksana puts it in his pocket.
        * * {not lesson} [Hold the axe the way he wants. # id: hold-axe]
            He wants it across the chest, as if it had been given you. You're happy, which you hadn't expected, and it's in the picture.
    * [Take it if four names go on the board. # id: take-crew]
        ~ record = "crew"
        ~ money++
        ~ face_trust++
        You, Makar, Galeev from the next ledge and {fedko == "whole":Fedko|Hrynko, who shares your bench}: sixty, with a minute over. It comes to a pair of boots each{six_twenty:, left and right}. # file: 06.10.1935 At the request of Garkusha D. a record was entered under four names. # claim: posed-portrait
        * * {lesson} -> page_3
        * * {not lesson and fedko == "whole"} [Let Fedko say how he's to be written. # id: fedko-written]
            {house_book.sisters:"Harkusha," says Fedko, before you can say anything.|{register_84 == "Fedko":He gives her the rest of it, slower than he gave it to Oksana.|"Fedko," he says. Is there any more of it, asks Zina. "Not here," says Fedko.}}
        * * {not lesson and fedko != "whole"} [Ask for a fifth name, for whoever fetched. # id: fifth-name]
            Five's a meeting, says Zina, who'd have liked to, and there's a rule about meetings.
        * * {not lesson} [Stand Makar in the middle. # id: makar-middle]
            {makar == "rival":He goes, and doesn't look at you, and straightens his cap.|"It's where they put the bride," says Makar, and goes.}
        * * {not lesson} [Ask Galeev what the S is for. # id: galeev-s]
            {sent_off.counted:"Sabir. You asked me that for the pencil," says Galeev. "Is this ink?"|"Sabir," says Galeev. He watches her write it, all five letters.}
        * * {not lesson and oksana_trust >= 0} [Ask Oksana to hang the four tags together. # id: four-tags]
            She gives you one hook for the night, against rule forty-three, and in the morning she counts four off it.
        * * {not lesson and behind} [Ask Borisenko for the loan of a wedge. # id: loan-wedge]
            Borisenko sends you one by the carrier, and Shchegolev sends one, and they're both quite dry. # claim: wedge-quarrel
    * (quicker) [Say Makar's quicker. # id: give-makar]
        {makar == "rival":
            ~ makar = "open"
        - else:
            ~ makar = "mate"
        }
        {makar == "open":"What d'you want for it?" says Makar. Sixty-four are written to him, and he keeps looking round for what you want.|Makar hasn't anything ready to say. Sixty-four are written to him; forty-five he sets himself, which nobody has done before.} # file: 06.10.1935 Garkusha D. yielded a record to Pidgorny M.
        * * {lesson} -> page_3
        * * {not lesson} [Carry for him. # id: carry-makar]
            By the thirtieth he's out of jokes, and takes the wood without looking. He's beautiful to watch, and you'd never had the time.
        * * {not lesson} [Watch the roof for him. # id: watch-roof]
            {hears_roof():You knock, and twice you move him on a metre. He never asks.|"What's it doing?" says Makar. "Staying there," you say, as one would.}
        * * {not lesson and fedko == "whole"} [Send Fedko to carry for him. # id: fedko-makar]
            {fedko_trust < 0:"He says *thanks*," says Fedko afterwards. "Every time."|Fedko shouts the number with each prop. At forty-five he's so hoarse that he holds up fingers.}
        * * {not lesson} [Tell Zina how he spells it. # id: spell-makar]
            "Pidhornyi, with an H," says Zina. "I've had it since August." She knows what the printer does to an H, and presses hard.
        * * {not lesson} [Go home to Oksana. # id: home-oksana]
            The potatoes have sprouted by the stove{register == "hidden":, over the book}. "Who's got it, then?" she says, and when you tell her she moves over.
    * (doubted) [Say there isn't timber for it. # id: no-timber]
        ~ party--
        ~ face_trust++
        {warned == "no":
            ~ warned = "said"
        }
        "There is," says Zina. "It's lying there." Who was standing under it, you ask, not very steadily. By supper it's another man's record, out of the same three ledges. # file: 06.10.1935 Garkusha D. declined a record, alleging a want of timber. # claim: props-short # claim: written-to-him
        * * {lesson} -> page_3
        * * {not lesson} [Ask her to write that down. # id: write-that]
            She writes it, very small. {letter.kept:"There's room in the drawer," says Zina, and you can't tell whether she's angry.|"The hewers told a journalist that," says Zina. "He wrote it down, and went home."} # claim: props-short
        * * {not lesson and warned == "written"} [Say: three hundred and eighteen. # id: say-318]
            It's five weeks since they stamped that. "It's under consideration," says Rybalka. "It was in the paper."
        * * {not lesson and fedko == "whole"} [Tell Fedko why there's no carrying tonight. # id: tell-fedko]
            {fedko_trust < 0:"You might have said before I ate," says Fedko.|"So which ledges were they?" says Fedko. He knows the boys on two of them, and goes to see.}
        * * {not lesson} [Tell Rybalka he knows it's so. # id: rybalka-knows]
            "I carried it out myself," says Rybalka, with a look behind him.
        * * {not lesson} [Go and set what there is, on the fifth. # id: set-fifth]
            {last_oak.to_savka:There's a dint in the floor where each of the oak ones stood, and Savka has his foot in one.|{last_oak.in_two:Savka passes you a half prop and its block, one in each hand, like a man laying a table.|Savka passes you aspen. Between you it's four sets, and he knocks after every one.}}
- -> page_3

=== page_3 ===
KOCHEGAR. The Stoker. 8 October 1935. # page: kochegar-3 # part: masthead # scene: page-3 # backdrop: barracks # ambience: none # music: march-radio # sound: page-turn # official: newspaper # claim: kochegar-invented
{record == "alone":GARKUSHA SADDLES THE PROP}{record == "crew":FOUR}{record == "none":EVERY FACE A RECORD FACE} # part: headline # claim: saddled
{record == "alone":Sixty-one sets in one shift, by one man's hands. In the picture: the hero beside his work.}{record == "crew":Sixty sets: M. Pidgorny, S. Galeev, D. Garkusha. {own_record and fedko == "whole" and house_book.sisters:A second Garkusha has been removed as a misprint.|The block for the fourth portrait has been lost.}}{own_record.quicker:Prop-setter M. Pidgorny: sixty-four sets. It was his own idea.}{own_record.doubted:Prop-setter P. Tsybulya: sixty sets. Doubts as to timber were surmounted.} # part: lead # claim: three-blocks
{not lesson:
    {printed == "his":FROM A LETTER. "I set every prop behind him," a comrade Garkushin informs Stalino.}{printed == "three":THE HELPERS, named at Stalino: G. Borisenko, T. Shchegolev.}{printed == "one":ONE MAN, ONE PICK, ONE PARTY!} # part: item # claim: press-misprints # claim: helpers-uncounted
    {last_oak.to_savka:SOUGHT. A truck of oak. Anyone standing under it is asked to report.}{last_oak.to_record:TIMBER. Record faces have been supplied in full.}{last_oak.in_two:BY THE FIGURES. Props, 200 per cent. (Length is not planned.)} # part: box # claim: one-truck
}
SEEN WITH THEIR OWN EYES: {signed == "witness":D. Garkusha.}{signed == "worded":D. Garkusha, who adds that the tim (cut for space).}{signed == "unsigned":all but a few, who were looking at their boots.} # part: honour
Oksana's herring comes in the *Pravda* that told Moscow of *the Kadievka hewer, comrade Stakhanov*, with no first name. # part: lived # claim: herring-pravda # claim: andrei-aleksei
    * [Look for the tonnes, under the tail. # id: lift-tail]
        They've come off on the herring, backwards, and Oksana eats them standing at the stove.
    * [Have Savka read it out. # id: savka-reads-pravda]
        "A record," reads Savka, "with," and he lifts the fish by its head. "No," he says. "It doesn't say with what."
    * {record == "alone"} [Look at your picture. # id: look-picture]
        {own_record.smear and makar == "mate":There's the smear with the cap on, touched up into a prop.|It's you, against Makar's prop, and when you find the wedge it's a better one than yours.}
    * {record == "crew"} [Look for the fourth of you. # id: look-fourth]
        {fedko == "whole":{house_book.sisters:"I'm the misprint," says Fedko. He's asked for a copy.|Fedko has looked on the back. "It's lost, not thrown out," he says. "It says lost."}|It's Hrynko, who'd shaved. "My wife'll know it's me," he says.}
    * {own_record.quicker} [Show Makar his name. # id: show-makar]
        It has a G in it. "Who's he?" says Makar, and asks if there's another copy.
    * {record == "alone" and letter.kept} [Show Zina the headline. # id: show-zina]
        "It was to be *He and Makar*," says Zina. She's brought it, in her own writing. It goes into your tea tin, as her drawer's full.
    * {own_record.doubted} [Look for the timber. # id: look-timber]
        It's in the poem on the back, where it comes on time and scans.
    * {not lesson and printed == "his"} [Cut it out. # id: cut-out]
        On the back of it, when you have it in your hand, is half of *Sought*: the reward, and not for what.
    * {not lesson and printed == "his"} [Show Oksana the letter. # id: show-letter]
        "Garkushin," reads Oksana. "He gets about, doesn't he?"
    * {not lesson and printed == "three"} [Show it to the two timbermen. # id: show-two]
        "That's you," says Borisenko. "That's you," says Shchegolev. They go off together to find out which. # claim: others-words
    * {not lesson and printed == "one"} [Read it to Fedko. # id: read-fedko]
        {fedko == "maimed":You hold it and he reads it, and says when to turn. "Is that all of it?" says Fedko.|"How many props is it?" says Fedko. It doesn't give props. He works it out in the margin, and gets it right.}
- -> the_list
