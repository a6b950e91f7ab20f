// Act 3, second half: oak, a letter, a record of his own, the October paper.
// Labels read here and open to later acts: last_oak.to_record, .to_savka, .in_two; letter.kept; own_record.quicker, .doubted, .smear.
// In the lesson cut last_oak and letter are one paragraph (letter.auto); the second choices of own_record fall away.
// A set takes nine minutes: one man could set forty in a six-hour shift, so a record of sixty is always partly others' sets (in the words: a third).

=== last_oak ===
{lesson: -> letter}
One truck of oak has come, and you sign for where it goes. Rybalka, the foreman, has an order for the record face, where the hewer Dyukanov has cut a hundred and fifteen tonnes. # scene: last-oak # place: The timber yard, 4 September 1935, noon # backdrop: timber-yard # ambience: queue # music: none # claim: one-truck # claim: dyukanov-115 # actor: dyukanov, pose=plain, at=right
Old Savka has hold of the first prop, because he cuts on the fifth, under aspen, which breaks without a creak, before anybody can run. {watched == "danylo":"You signed for that roof," he says.|{warned == "written":"You asked for wood for it, on paper," he says. "Three hundred and eighteen."|{roof >= 3:"It's talking to itself in there," he says.|"Come and listen to it," he says.}}} # actor: savka, pose=stern, at=left # claim: aspen # crossroads: last-oak
    * (to_record) [To the record face, as ordered; Savka stays under aspen. # id: oak-record]
        ~ face_trust--
        ~ party++
        ~ roof++
        Savka holds on as long as an old man can against a foreman, and then he goes and picks up his aspen. # file: 04.09.1935 Oak, one truck, delivered as directed. Signed for, Garkusha D.
        * * [Carry the aspen in with him. # id: carry-aspen]
            You take the thick end, from habit, but there isn't one, and it's so light that Savka tells you to let go.
        * * [Ask Rybalka for ten, for the fifth. # id: ask-ten]
            Rybalka gives you four, and has you sign for ten, and Savka takes them without asking what they cost.
        * * [Tell Savka there'll be another truck. # id: another-truck]
            He's been told so every month since spring, and he nods, so as not to make you say it again.
        * * {slip.in_cap or warned == "written"} [Say you had a paper for the fifth. # id: had-paper]
            {slip.in_cap:"You have it yet," says Savka, and looks at your cap, where the engineer's note is.|"Then read it to that," says Savka, and slaps the aspen.}
        * * {not slip.in_cap and warned != "written"} [Read him the order. # id: read-paper]
            "Does it say what I'm to stand under?" says Savka. You read it through again for him. It doesn't.
    * (to_savka) [To Savka's ledge; it's your signature they'll ask about. # id: oak-savka]
        ~ face_trust++
        ~ party--
        The order's been changed, you say, and while Rybalka telephones the oak goes in under the fifth. The record face cuts six tonnes under its promise, and they'd like to see the order that changed it. # file: 04.09.1935 Oak, one truck, misrouted to the fifth ledge. Paper not found. Garkusha D. questioned. # claim: eleven-short
        * * [Put it in your cap. # id: paper-cap]
            {slip.in_cap:It goes in beside the engineer's note about the same roof, which has gone soft.|It crackles for two days, whenever you take your cap off to anybody.}
        * * {bet != 100} [Let the goat have it. # id: paper-goat]
            The neighbour's goat, which has had your potatoes, begins with the stamp and leaves only the corner that was signed.
        * * [Let Savka roll tobacco in it. # id: paper-roll]
            {bet == 100:You've had eleven pouches of tobacco since the record, and nothing to roll them in.|Savka tears it in four, with care, so that the signature is in none of them.} # claim: savkas-sweep # sound: paper-tear
        * * {fedko == "whole"} [Give it to Fedko to lose. # id: paper-fedko]
            {fedko_trust < 0:He asks why it has to be him, if it isn't wrong, but he loses it.|He loses it so well that he can't find it himself, and it worries him for a week.}
        * * {fedko != "whole"} [Say: what order? # id: what-paper]
            Rybalka looks at your pockets, and your cap, and for longest at you, because you never used to lie to him.
        * * [Go in and see it standing. # id: see-oak]
            Savka's eating his bread right in the middle of the ledge, where he hasn't sat since spring, and the order's under the bread.
    * (in_two) [Saw each in two: some for all, too short for any. # id: oak-two]
        ~ face_trust--
        ~ roof++
        ~ money++
        Sawing's paid by the cut, and everyone gets some, though each half must stand on a block to reach the roof. "Chair legs," says Savka. "Now they'll send the chairs." # sound: saw # file: 04.09.1935 Proposed by Garkusha D.: stock of oak props increased by 100 per cent.
        * * [Pick out the best for the fifth. # id: best-halves]
            You find him thirty straight ones, and he sets the first on its block and walks round it, as if it were for sale.
        * * {fedko == "whole"} [Have Fedko count them. # id: fedko-halves]
            "It's twice as many!" says Fedko, and stands one up against himself, and looks for the rest of it.
        * * {fedko != "whole"} [Take the sawing money home. # id: sawing-money]
            "Eleven roubles?" says Oksana. There'd been a queue to hold the other end.
        * * [Tell Savka to block them with something hard. # id: hard-blocks]
            You both look round the yard for something hard, and go back with blocks of aspen.
        * * [Go and look at it on the record face. # id: look-halves]
            They've stood them at the back, where visitors aren't taken. "Oak!" says Rybalka, and slaps one, which turns round on its block.
- -> letter

=== letter ===
{lesson: -> letter.auto}
In the shop queue Zina of the Komsomol reads you and Savka her two pages on the men behind the record. The city paper at Stalino will recommend her to Moscow if she posts it one hero by four o'clock. # scene: letter # music: paper # place: The shop queue, 14 September, 3.40 pm # backdrop: shop-queue # ambience: queue # actor: zina, pose=plain, at=right # actor: savka, pose=plain, at=left # claim: stalino-letter # claim: town-names
He must say: *I set every prop behind him.* {behind:You set half.|You didn't.} Her pages are true, and name Fedko, but anyone in print has his papers looked at, and Fedko has none. {makar == "open":Makar, who sets props too, is listening. }"What do I post?" says Zina. # claim: timbermen-names # crossroads: letter
    * [Say you set every prop: a hero for her, fame for you. # id: give-own]
        ~ face_trust--
        ~ printed = "his"
        ~ party++
        {makar == "open":
            ~ makar = "rival"
            "Harkusha, prop-setter," you say. {behind:"On my wedges," says Makar, to nobody.|Makar turns round, and talks to the woman behind him about herring.} # file: 14.09.1935 Garkusha D. supplied the press with particulars of his own part.
        - else:
            "Harkusha, prop-setter," you say. It looks well in her writing, and gets her recommended. Savka gives up his place in the queue and goes home. # file: 14.09.1935 Garkusha D. supplied the press with particulars of his own part.
        }
        * * [Spell it for her. # id: spell-own]
            "On paper it's Daniil," says Zina. She makes a very good D.
        * * [Have her put Makar in too. # id: makar-too]
            {makar == "mate":"As what?" says Makar, delighted. "Put: stood next to him."|"I wouldn't want to crowd you," says Makar.}
        * * {fedko_trust >= 0} [Have her put Fedko in, under you. # id: fedko-under]
            {house_book.sisters:"Nephew of the above," writes Zina. Stalino leaves him out, as being family.|"A boy," writes Zina. Stalino has no use for a boy.}
        * * [Ask her to read it over to you. # id: read-over]
            She reads it. You set every prop that was set, and come through it very modestly. "Is it too much?" says Zina, who'd change it if you said so.
        * * {editor_lamp} [Read where her second page stops. # id: page-stops]
            It stops at *alone, with*, as the editor's notebook does, where his pencil gave out. He says that you'd know with what. # claim: pencil-and-comma
    * [Have her post both pages: they're true, and name Fedko. # id: give-three]
        ~ printed = "three"
        ~ face_trust++
        "Tikhon Borisenko and Gavrila Shchegolev," you say, "and Fedko, who carried{carry: with me}." {register_84 == "Moroz":She has a Moroz, says Zina, and you tell her that it's the same boy.|"Fedko what?" says Zina. It's in Oksana's book{register == "burnt" or register == "amended":, or it was}.} # file: 14.09.1935 Garkusha D. supplied the press with names.
        * * [Put the carriers first; they cut from the end. # id: carriers-first]
            She puts the carriers first. At Stalino they want it a third shorter, and cut it from the beginning.
        * * [Run with it to the post. # id: run-post]
            The woman at the post has had a sackful of heroes this week. Stalino, in the end, has room for two thirds of this one, without the carriers.
        * * {sent_off} [Give her the eight in the crosscut. # id: give-eight]
            They sat and played cards while he cut their coal, you tell her, and she can't think of a verb. Stalino cuts them and the carriers both. # claim: crosscut-eight
        * * {carry} [Tell her about the mare. # id: tell-mare]
            A mare who counts to ten tubs and then won't pull: Zina puts that first, as nobody could mind it. Stalino prints the mare, and no carriers. # claim: horse-counts
        * * {behind} [Tell her about the wedge. # id: tell-wedge]
            They quarrelled all night whether a wedge was wet or dry. Stalino likes it, and has to lose the carriers. # claim: wedge-quarrel
        * * {fedko == "maimed"} [Tell her about Fedko's {hour_four.gob_burns:hands|hand}. # id: tell-hands]
            She writes it down on a third page, and when two go off at four she folds the third very small. "I don't know yet where that goes," she says.
    * (kept) [Have her post nothing: Fedko's safe, and she loses Moscow. # id: drawer]
        ~ printed = "one"
        "I thought you'd be pleased," says Zina. It goes into her drawer, and Stalino prints that one man did it all.
        * * [Ask what else is in the drawer. # id: what-else]
            "{bell == "rung":Your wife ringing for hook sixty-two|The two who ran in June, and the gas}," says Zina. "And the goat. They'd have liked the goat."
        * * [Say it's for Fedko's sake. # id: for-fedko]
            {register_84 == "Moroz":"They'd ask why he went down as Moroz," you say. That's why she wrote it, says Zina.|"He's sixteen," you say. That's her first line, says Zina, and she crosses it out.}
        * * [Ask why it has to be Moscow. # id: why-moscow]
            Because here they know it all, says Zina, and nobody has said it.
        * * [Ask what she'd put for Stakhanov's first name. # id: ask-first-name]
            "The telegram only had an A. *Pravda*'s made it Aleksei."
            "Is it?" says Savka, who's known him eight years. # claim: andrei-aleksei
        * * {pick == "brought"} [Listen to Savka, who's telling the queue about his pick. # id: hear-savka]
            {dawn.sent_boy:There's no boy in it; you went in yourself, singing.|There are two slabs in it by now, and you're singing.} "Is that so?" says Zina, and takes a new sheet. # claim: savkas-pick
        * * {pick != "brought"} [Tell her it's good. # id: say-good]
            She knows that it's good, says Zina, and blows her nose.
- -> own_record
= auto
{fedko == "maimed":You hold up the city paper for Fedko|Fedko{fedko_trust < 0:, put back with you,} opens the city paper}. It names Stakhanov{notebook == "right":, two timbermen} and nobody else. # scene: letter # music: paper # place: The shop queue, September 1935 # backdrop: shop-queue # ambience: queue # actor: fedko, pose=plain, at=left # claim: stalino-letter # claim: helpers-uncounted
    * [Turn it over. # id: turn-over]
        "We may be on the back," says Fedko. It's the cinema.
    * [Say it's safer: a man in print has his papers looked at. # id: no-carriers]
        "I haven't any," says Fedko, and reads what's on at the cinema.
-
{notebook == "right":
    ~ printed = "three"
}
-> own_record

=== own_record ===
{not lesson:By October every trade must have its record. }At the lamp window Zina{lesson: of the Komsomol} offers you {lesson:a record|the prop-setters'}: sixty _sets_ in a shift, norm five. Others will set a third, but all are written to you. # scene: own-record # music: march # place: The lamp room, 6 October, rest day, 3 pm # backdrop: lamp-room # ambience: lamp-room # actor: zina, pose=plain, at=right # claim: looms-and-crankshafts # claim: sixty-sets # claim: face-prepared
The wood comes off three ledges{lesson:, old Savka's too}, which must work without{last_oak.to_savka:, and one is Savka's, with the oak you gave him}{last_oak.in_two:, and some of it's the props you sawed in two}. # claim: sixty-sets
{ register == "burnt":
    For the page you burnt Oksana did her week on the belt. Her cut fingers leave spots on the new register. # claim: sorting-belt
}
{fedko == "maimed":Fedko hangs the tags now, {hour_four.gob_burns:between his wrists|left-handed}.{not lesson: One falls, and he lets nobody pick it up.}} # actor: fedko, pose=plain, at=left
{lesson: -> offer}
    * [Ask Zina why it's you. # id: why-me]
        {signed == "witness":"You saw with your own eyes," says Zina. "Now they'd like to see you."}{signed == "worded":"You put timber in the margin," says Zina. "So they thought of timber."}{signed == "unsigned":"You wouldn't sign that you saw him," says Zina, and goes red. "This puts you right."}
    * {fedko == "maimed"} [Give Fedko your tag to hang. # id: tag-fedko]
        He hangs it on two hundred and fourteen without looking for the hook. {lamp == 84:"I've had that lamp," he says.|"Will you be late up?" he says.} # sound: tag-hook # backdrop: lamp-board
    * {fedko == "maimed"} [Ask if his sick pay has come. # id: sick-pay]
        {register == "amended":"I wasn't down," says Fedko. By Proskurin's ink he was at home that night.|{register_84 == "Moroz":"Moroz's has," says Fedko. It's waiting till Moroz comes for it.|There isn't any, since it's down as his own negligence. "I asked what that was," says Fedko. "It's me."}} # claim: sick-pay
    * {fedko == "whole"} [Ask Fedko if he minds carrying. # id: fedko-likes]
        {fedko_trust < 0:The foreman's list has given him back to you. }"It's a lot of props{fedko_trust >= 0:, diadko}," says Fedko. "Do carriers go on the board?" Zina promises to ask.
    * (asked_makar) {not hour_four.said and makar != "rival"} [Ask Makar if he's quicker. # id: makar-quicker]
        {makar == "mate":"If nobody's looking," says Makar, and for once he leaves it there, and looks at the watch in Zina's hand.|"Nobody's ever timed it," says Makar, and looks at the watch in Zina's hand.} # actor: makar, pose=plain, at=left
    * {hour_four.said or makar == "rival"} [Ask Rybalka what the three ledges will do tomorrow. # id: three-ledges]
        "Wait for wood!" says Rybalka.{hour_four.said: He taps his watch. "And none of your six minutes."|{makar == "rival": Makar, who's to set the rest for you, has brought his own axe.}}
    * {fedko == "whole"} [Ask Oksana how many lamps. # id: how-many-lamps]
        "I'll put however many go down," she says. {register == "hidden":It's the new book, which begins in September.}{register == "amended":Since August she's kept her own pen on a string.}{register == "burnt":There's a stub in it, where a page was.}{register == "shelf":August's book is on the shelf, where anyone can see it.} # claim: register-since
- (offer) {party < -2:Your name can't stand alone, says Zina; she's asked. }Makar{lesson:, who sets props beside you,}{not asked_makar: is quicker, and} has never had anything. # claim: record-pay # claim: point-nine # claim: doubt-a-record # crossroads: own-record # main # assembly: own-record
    * {party >= -2} [Take it, in your name: a month's pay, perhaps Moscow. # id: take-alone]
        ~ record = "alone"
        ~ money = money + 2
        ~ party++
        ~ face_trust--
        {makar == "open":
            ~ makar = "rival"
        }
        Sixty-one are written to you. Makar set twenty-two of them, {makar == "mate":yelling each as yours|before the photographer came}, and you're photographed beside one. # backdrop: face, who=none # sound: camera # file: 06.10.1935 Garkusha D., sixty-one sets in one shift. Norm five. # claim: posed-portrait
        * * {lesson} -> page_3
        * * {not lesson} [Tell the photographer whose it is. # id: say-makars]
            He looks at it, and at you, for the difference. "Chin up," he says.
        * * (smear) {not lesson and makar == "mate"} [Fetch Makar into it. # id: fetch-makar]
            Makar comes, and moves, and is a smear with a cap on.
        * * {not lesson and makar != "mate"} [Ask what Makar gets for his. # id: makar-gets]
            A shift's pay, says Rybalka, and counts out your month's. Makar can hear him.
        * * {not lesson and fedko == "whole"} [Have Fedko in it, with the wood. # id: fedko-in]
            "He can hold the lamp," says the photographer. In the print there's a lamp, and a sleeve.
        * * {not lesson and fedko == "maimed"} [Put some of the money by Fedko. # id: fedko-money]
            "What's it for?" says Fedko. "August," you say. He lets it lie there till Oksana puts it in his pocket.
        * * {not lesson} [Hold the axe the way he wants. # id: hold-axe]
            He wants it across the chest, as if it had been given you. You're happy, which you hadn't expected, and it's in the picture.
    * [Take it under four names: boots for each, perhaps no print. # id: take-crew]
        ~ record = "crew"
        ~ money++
        ~ face_trust++
        You, Makar, the hewer Galeev and {fedko == "whole":Fedko|Hrynko, another hewer,} set sixty between you, and get a pair of boots each{six_twenty:, left and right}. # file: 06.10.1935 At the request of Garkusha D. a record was entered under four names. # claim: posed-portrait
        * * {lesson} -> page_3
        * * {not lesson and fedko == "whole"} [Let Fedko say how he's to be written. # id: fedko-written]
            {house_book.sisters:"Harkusha," says Fedko, before you can say anything.|{register_84 == "Fedko":He gives her the rest of it, slower than he gave it to Oksana.|"Fedko," he says. Is there any more of it, asks Zina. "Not here," says Fedko.}}
        * * {not lesson and fedko != "whole"} [Ask for a fifth name, for whoever fetched. # id: fifth-name]
            She'd have liked to, says Zina, but the board has four nails.
        * * {not lesson} [Stand Makar in the middle. # id: makar-middle]
            {makar == "rival":He goes, and doesn't look at you, and straightens his cap.|"It's where they put the bride," says Makar, and goes.}
        * * {not lesson} [Ask Galeev what the S is for. # id: galeev-s]
            {sent_off.counted:"Sabir. You asked me that for the pencil," says Galeev. "Is this ink?"|"Sabir," says Galeev. He watches her write it, all five letters.}
        * * {not lesson and oksana_trust >= 0} [Ask Oksana to hang the four tags together. # id: four-tags]
            She gives you one hook for the night, against every rule she has, and in the morning she counts four off it.
        * * {not lesson and behind} [Ask Borisenko for the loan of a wedge. # id: loan-wedge]
            Borisenko sends you one by the carrier, and Shchegolev sends one, and they're both quite dry. # claim: wedge-quarrel
    * (quicker) [Give it to Makar: his name, his pay. # id: give-makar]
        {makar == "rival":
            ~ makar = "open"
        - else:
            ~ makar = "mate"
        }
        {makar == "open":"What d'you want for it?" says Makar. Sixty-four are written to him, and all night he looks round for what you want.|Makar hasn't anything ready to say. Sixty-four are written to him, and most of them he really sets.} # file: 06.10.1935 Garkusha D. yielded a record to Pidgorny M.
        * * {lesson} -> page_3
        * * {not lesson} [Carry for him. # id: carry-makar]
            By his thirtieth set he's out of jokes, and takes the wood without looking. He's beautiful to watch, and you'd never had the time.
        * * {not lesson} [Watch the roof for him. # id: watch-roof]
            {hears_roof():You knock on it all night, and twice you move him on a metre, and he never asks why.|"What's it doing?" says Makar. "Staying there," you say, as one would.}
        * * {not lesson and fedko == "whole"} [Send Fedko to carry for him. # id: fedko-makar]
            {fedko_trust < 0:"He says *thanks*," says Fedko afterwards. "Every time."|Fedko shouts the number with each prop, until he's so hoarse that he has to hold up fingers.}
        * * {not lesson} [Tell Zina how he spells it. # id: spell-makar]
            "Pidhornyi, with the dot on the *i*," says Zina. "I've had it since August." She knows what the printer does to dots, and presses hard. # claim: h-and-g
        * * {not lesson} [Go home to Oksana. # id: home-oksana]
            The potatoes have sprouted by the stove{register == "hidden":, over the book}. "Who's got it, then?" she says, and when you tell her she moves over.
    * (doubted) [Say there isn't timber: by point nine, that's doubting a record. # id: no-timber]
        ~ party--
        ~ face_trust++
        {warned == "no":
            ~ warned = "said"
        }
        "There is," says Zina. "It's lying there." Who was standing under it, you ask, not very steadily. By next morning another man has the record, with the same wood. # file: 06.10.1935 Garkusha D. declined a record, alleging a want of timber. # claim: props-short # claim: written-to-him
        * * {lesson} -> page_3
        * * {not lesson} [Ask her to write that down. # id: write-that]
            She writes it, very small. {letter.kept:"There's room in the drawer," says Zina, and you can't tell whether she's angry.|"The hewers told a journalist that," says Zina. "He wrote it down, and went home."} # claim: props-short
        * * {not lesson and warned == "written"} [Say you asked for timber in August: paper 318. # id: say-318]
            It's six weeks since they stamped your paper about the fifth. "Under consideration!" says Rybalka.
        * * {not lesson and fedko == "whole"} [Tell Fedko why there's no carrying tonight. # id: tell-fedko]
            {fedko_trust < 0:"You might have said before I ate," says Fedko.|"Which ledges were they?" says Fedko. He knows the boys on two of them, and goes to see.}
        * * {not lesson} [Tell the foreman he knows it's so. # id: rybalka-knows]
            "I carried it out myself," says Rybalka, with a look behind him.
        * * {not lesson} [Go and set what there is, on the fifth. # id: set-fifth]
            {last_oak.to_savka:There's a dent in the floor where each of the oak ones stood, and Savka has his foot in one.|{last_oak.in_two:Savka passes you a half prop and its block, one in each hand, like a man laying a table.|Savka passes you aspen, and between you it's four sets, each of which he knocks on afterwards.}}
- -> page_3

=== page_3 ===
KOCHEGAR. 8 October 1935. # page: kochegar-3 # part: masthead # scene: page-3 # backdrop: barracks # ambience: barracks # music: paper # sound: page-turn # official: newspaper # claim: kochegar-invented
{record == "alone":GARKUSHA SADDLES THE PROP}{record == "crew":FOUR}{record == "none":EVERY FACE A RECORD FACE} # part: headline # claim: saddled
{record == "alone":Sixty-one sets by one man's hands, with a picture of the hero beside his work.}{record == "crew":Sixty sets, by M. Pidgorny, S. Galeev, D. Garkusha. {own_record and fedko == "whole" and house_book.sisters:A second Garkusha has been removed as a misprint.|The block for the fourth portrait has been lost.}}{own_record.quicker:Prop-setter M. Pidgorny has set sixty-four, and the idea was his own.}{own_record.doubted:Prop-setter P. Tsybulya has set sixty, and doubts as to timber have been surmounted.} # part: lead # claim: three-blocks
{not lesson:
    {printed == "his":FROM A LETTER: "I set every prop behind him," a comrade Garkushin informs Stalino.}{printed == "three":THE HELPERS, named at Stalino: G. Borisenko, T. Shchegolev.}{printed == "one":ONE MAN, ONE PICK, ONE PARTY!} # part: item # claim: press-misprints # claim: helpers-uncounted
    {last_oak.to_savka:SOUGHT: a truck of oak. Anyone standing under it is asked to report.}{last_oak.to_record:TIMBER for the record faces has been supplied in full.}{last_oak.in_two:BY THE FIGURES: props, 200 per cent. (Length is not planned.)} # part: box # claim: one-truck
}
SEEN WITH THEIR OWN EYES: {signed == "witness":D. Garkusha.}{signed == "worded":D. Garkusha, who adds that the tim (cut for space).}{signed == "unsigned":all but a few, who were looking at their boots.} # part: honour
Oksana's herring is wrapped in the *Pravda* that told Moscow of *comrade Stakhanov*, without a first name. # part: lived # claim: herring-pravda # claim: andrei-aleksei
    * [Look for the tonnes, under the tail. # id: lift-tail]
        The number has come off on the herring, backwards, and Oksana eats it standing at the stove.
    * [Have Savka read it out. # id: savka-reads-pravda]
        "A record," reads Savka, "with," and he lifts the fish by its head. "No," he says. "It doesn't say with what."
    * {record == "alone"} [Look at your picture. # id: look-picture]
        {own_record.smear and makar == "mate":There's the smear with the cap on, touched up into a prop.|It's you, against Makar's prop, and when you find the wedge it's a better one than yours.}
    * {record == "crew"} [Look for the fourth of you. # id: look-fourth]
        {fedko == "whole":{house_book.sisters:"I'm the misprint," says Fedko, who's asked for a copy.|Fedko has looked for himself on the back as well. "It's lost, not thrown out," he says. "It says lost."}|It's Hrynko's, who had shaved for it, and he cuts out the place where it would have been.}
    * {own_record.quicker} [Show Makar his name. # id: show-makar]
        They've taken the dot off the *i*, but he reads it four times, and asks if there's another copy.
    * {record == "alone" and letter.kept} [Show Zina the headline. # id: show-zina]
        She'd written *He and Makar*, says Zina, and shows you, and it goes into your tea tin, since her drawer's full.
    * {own_record.doubted} [Look for the timber. # id: look-timber]
        It's on the back, in a poem, where there's plenty and it comes on time.
    * {not lesson and printed == "his"} [Cut it out. # id: cut-out]
        It leaves a hole in the page, through which Oksana looks at you for some time.
    * {not lesson and printed == "his"} [Show Oksana the letter. # id: show-letter]
        "Garkushin," reads Oksana, and asks who that is, and whether he ever comes home for his dinner.
    * {not lesson and printed == "three"} [Show it to the two timbermen. # id: show-two]
        As the names are crossed over, each of them says that it's the other, and they go off together to find out which. # claim: others-words
    * {not lesson and printed == "one"} [Read it to Fedko. # id: read-fedko]
        {fedko == "maimed":You hold it and he reads it, and says when to turn. "Is that all of it?" says Fedko.|He asks how many props that makes, since it doesn't say, and works it out in the margin, and gets it right.}
- -> the_list
