// ABOVE THE NORM, act 2: the frame (lamp room to posts, hour four, dawn, the roof, page 2).
// The four posts (behind, carry, sent_off, editor_lamp) stand in act-2-posts-one.ink and act-2-posts-two.ink and come back to hour_four.
// In the lesson cut the bet, pick-ask, leak and search are skipped: boards.gate keeps Savka's pick and the boy's lamp alive. At pick-back the lesson asks Shchegolev where the whole life may send Fedko.

=== lamp_room ===
"Potatoes," says Oksana, through the window. # act: 2, title=Six Hours # scene: lamp-room # place: The lamp room, 30 August, 9.40 pm # backdrop: lamp-room, time=night # ambience: lamp-room # music: none
You were to carry in three sacks today. At noon the foreman sent you to bed, because tonight one man, Stakhanov, cuts all eight _ledges_ for a record. You're to prop the roof behind him, though there's never been wood for more than four ledges. {not lesson:{slip.stamped:Your paper 318 asked for more.|{slip.in_cap:The engineer's slip, asking for more, is in your cap.|You've told the office so.}}} # claim: rest-day-night # claim: one-man-eight-ledges
{lesson: -> petrov}
"I've given him his lamp," says Oksana. "Who's giving him the wood? And a goat's been at one of the sacks."
    * {not lesson} [Ask how much it ate. # id: ask-goat]
        "I didn't weigh the goat."
    * [Promise to carry them in at six, when you come up. # id: promise-six]
        "At six, then," says Oksana, and looks at you till the queue coughs.
    * {fedko_trust <= 0 and not lesson} [Say the neighbour should tie up her goat. # id: tie-goat]
        "You tell her, then," says Oksana.
    * {fedko_trust > 0} [Say Fedko will help carry. # id: fedko-carries]
        "He'll carry one," says Oksana. "And then he'll eat one."
    * [Say the oak's been ordered, for all eight. # id: wood-ordered]
        {warned == "written":"You had a number stamped on it," says Oksana. "Three hundred and eighteen. Has the number held anything up?"|"It was ordered for the twentieth, too," says Oksana. "I saw what came."}
- You blow at the soldered seam of your lamp, because if the flame lies down the seam's cracked, and lets the fire out to the gas. Yours stands. # sound: tag-hook # claim: blow-at-the-seam
Old Savka, the hewer, isn't wanted tonight, and has come in a clean shirt to say so. # actor: savka, pose=plain, at=right
"The norm's seven tonnes, I make nine, and Stakhanov'll make forty. A pouch of tobacco a guess, and the nearest takes all." # claim: norm-seven # claim: savkas-sweep # crossroads: bet
    * [Say forty, like him. # id: bet-forty]
        ~ bet = 40
        ~ pouch = false
        ~ face_trust++
        Savka moves up for you on the bench, and takes your pouch. If it comes up you go halves.
    * [Say fifty. # id: bet-fifty]
        ~ bet = 52
        ~ pouch = false
        "Fifty's gone, everybody wants fifty. I can give you fifty-two." Your tobacco goes into his cap.
    * [Say a hundred. # id: bet-hundred]
        ~ bet = 100
        ~ pouch = false
        It would be robbing a family man, says Savka. Then he holds out the cap and takes your pouch.
    * [Keep your tobacco. # id: keep-pouch]
        "They'll have it off you at the gate," says Savka, already busy with a pony driver who wants forty-eight.
- -> petrov

=== petrov ===
Petrov, the Party organiser, lays a sheet on the wet page of her register: *we, the undersigned, for Youth Day, by our own wish.* Whoever signs gets a place at the coal; whoever doesn't is noticed. # scene: petrov # place: The lamp room, 30 August, 10 pm # leave: savka # actor: petrov, pose=plain, at=right # claim: youth-day # claim: volunteers-sheet
"Own wish," says somebody. "There goes the rest-day pay." # crossroads: sheet
    * [Sign. # id: sign-sheet]
        ~ consents++
        ~ sheet = "signed"
        ~ party++
        You sign{past == "farmstead":. After five years that name comes easily}{past == "row":, with your father's big H, the one letter he was sure of}{past == "train":, with the tail on it that you once learned for the recruiter}. "There," says Petrov. # file: 30.08.1935 Volunteered for the night shift of 30 to 31 August, by his own wish.
    * [Sign, and put after it: called out at noon. # id: gloss-sheet]
        ~ consents++
        ~ sheet = "glossed"
        You put *called out at noon by foreman*, which is true. "Well, it'll be copied fair," says Petrov. # file: 30.08.1935 Volunteered for the night shift. Added a remark about the foreman.
    * [Leave the pen where it is. # id: leave-pen]
        ~ party--
        "I was told to come," you say.
        "And you've come!" Petrov waits. In the end Oksana needs her pen. # file: 30.08.1935 Attended the night shift. Did not sign. # sound: pen
- When he lifts it, her page has printed itself on the back. # claim: wet-sheet
"Lamp eighty-four," Oksana reads. "The day woman's put Moroz. Is he back?"
Moroz is at a pit in Horlivka, and it's Fedko who has the lamp. He shakes his head at you, because as Moroz he'll draw a man's pay. # leave: petrov # actor: fedko, pose=plain, at=right
If he goes down as Moroz and doesn't come up, it's Moroz they'll look for. # crossroads: lamp-84 # main
    * (said_moroz) [Say: he must be. # id: say-moroz]
        ~ consents++
        "Then I want a word with him about a glass he broke," says Oksana. *Moroz* stays in the book.
    * [Say: it's the boy. # id: tell-oksana]
        ~ register_84 = "Fedko"
        ~ boy_lamp = "sound"
        ~ fedko_trust--
        ~ oksana_trust++
        Oksana blows at the seam of it, and the flame lies down so flat that she gives him a sound one. She strikes out *Moroz*, writes *Fedko*, and has to ask him for the rest of his name. # sound: lamp-clink
        {not lesson:"It's me that's passed him, then. He's sixteen," she says, to whoever is in charge.}
    * [Say nothing, and look for something in your pocket. # id: pocket]
        ~ consents++
        ~ oksana_trust--
        It's bread; she must have put it there while you slept. "I'll ask the day woman, then," says Oksana, and leaves *Moroz*.
- -> boards

=== boards ===
{lesson: -> gate}
In the doorway old Savka gets you by the sleeve. "My hand pick's on the fifth ledge, in sacking, in the old strip behind tonight's. Tomorrow they let the roof down there, on purpose. You'll be going by." # scene: boards # ambience: yard # place: The yard, 30 August, 10.30 pm # backdrop: pithead, time=night # actor: savka, pose=plain, at=left # crossroads: pick-ask
    * (promised) [Say you'll bring it up. # id: pick-promise]
        ~ pick = "promised"
        ~ face_trust++
        "You'll know it by the handle," says Savka. "It's worn thin where my hand goes."
    * [Tell him to ask the head of the section. # id: pick-mashurov]
        ~ pick = "sent-on"
        He has asked already, and was told that everything was in order.
    * [Say you'll see. # id: pick-maybe]
        ~ pick = "maybe"
        So he tells you where it is again, from the beginning.
- The editor of the mine paper asks what to look at. The roof, you say, and he looks up, and there are stars. # leave: savka # claim: editor-there
-> gate

= gate
{lesson:
    Old Savka, the hewer, has left his hand pick in the fifth ledge's old strip, where tomorrow they let the roof down, on purpose. He doesn't ask for it. # scene: boards # ambience: yard # place: The yard, 30 August, 10.30 pm # backdrop: pithead, time=night # claim: savkas-pick
}
{boy_lamp != "leaks": -> sulk}
{lesson: -> leak_short}
-> leak

= leak
Fedko comes up swinging lamp eighty-four, and its flame ducks at every swing. "I'm Moroz till morning, diadko, and that's two roubles forty more." # actor: fedko, pose=warm, at=right # crossroads: leak
    * [Take the lamp and blow at the seam. # id: test-84]
        The seam's cracked, and the flame lies flat. "I've watched it," says Fedko. "It gets up if you wait."
        * * [Walk him back to the window, and lose him the pay. # id: back-to-window]
            ~ consents--
            ~ register_84 = "Fedko"
            ~ boy_lamp = "sound"
            ~ fedko_trust--
            ~ oksana_trust++
            ~ party--
            Oksana gives him a sound one, and strikes out *Moroz*. "Everyone's waiting!" says Petrov, with an inspector's big lamp in your eyes. # claim: petrov-lamp
        * * [Change lamps with him, and carry the cracked one. # id: swap-lamps]
            ~ lamp = 84
            ~ fedko_trust++
            You hook the cracked one on your own belt and give him yours, so that by the book you're Moroz, and he's you, and he carries it level all the way to the gate.
        * * (upright) [Give it back to him. It's only six hours. # id: leave-leak]
            "Hold it upright, then, and don't run."
            "I never run," says Fedko, and runs to catch up. # leave: fedko
    * (buttoned) [Tell him to hide it till he's past the gate. # id: button-up]
        ~ fedko_trust++
        He buttons his jacket over it and folds his arms, as women carry a hen. # leave: fedko
- -> search

= leak_short
Fedko comes up, swinging lamp eighty-four, and the flame lies down flat, so the seam's cracked, and lets the fire out to the gas. "It gets up if you wait, diadko," he says. # actor: fedko, pose=warm, at=right
    * [Ask him what he does if it goes blue. # id: ask-blue]
        "Walk," says Fedko. "If I run, it blows out through the mesh." He walks, to show you.
    * [Tell him to hold it upright. # id: tell-upright]
        "I never swing it," says Fedko, swinging it.
    * [Say that's a hole for the fire to get out by. # id: tell-hole]
        "Only a small one," says Fedko, and he puts his thumb on it. # leave: fedko
- -> search

= sulk
Fedko comes up with the sound lamp. "At a boy's rate," he says, "that's two roubles forty you've cost me, diadko." # actor: fedko, pose=stern, at=right
    * [Say you'll make it up to him on payday. # id: pay-fedko]
        ~ fedko_trust++
        He counts on his fingers how far off that is.
    * [Tell him the other one leaked. # id: explain-leak]
        "I watched it," says Fedko. "It gets up again, if you wait."
    * [Break your bread with him. # id: break-with-him]
        "Is it yours or hers?" he says. Then he breaks it, and to punish you he gives you the bigger half. # leave: fedko
    * [Walk. # id: walk-on]
        He drops behind and kicks a lump of coal along the plank, and twice, when it goes off the edge, he gets down and finds it. # leave: fedko
- -> search

=== search ===
{lesson: -> cage}
A Komsomol lad has the gate, with a tin for tobacco, because one match below can kill the shift. He doesn't like to start on the editor's many pockets.{boards.leak.buttoned: Fedko goes by behind the two of them, hen and all.} # scene: search # ambience: yard # place: The gate, 30 August, 10.35 pm # leave: fedko # claim: tobacco-search
"Have you been through his pockets?" he says to you. "If there's a match, it's on you." # crossroads: search
    * [Say you have. # id: vouch]
        ~ consents++
        ~ vouched = true
        He writes *Garkusha* in the column.{pouch: You're well inside before your hand comes on your own tobacco.} # file: 30.08.1935 Vouched at the gate for a representative of the press.
    * [Say: search him. # id: search-editor]
        ~ party--
        He finds three pencils, a penknife and an egg. Then he does you{pouch:, and your tobacco goes into the tin and your number into the book|, and finds a bit of bread}.
        {pouch:
            ~ pouch = false
        }
    * [Hold out your own arms instead, and answer for him. # id: own-arms]
        ~ consents++
        ~ vouched = true
        He does you thoroughly{pouch:, tobacco and all}, takes that for the pair of you, and writes *Garkusha*. # file: 30.08.1935 Vouched at the gate for a representative of the press.
        {pouch:
            ~ pouch = false
        }
- -> cage

=== cage ===
Stakhanov is in the cage already{not lesson:, and has had garlic}. "Timber?" he's asking. "In order," says Mashurov, the head of the section.{bet == 100: "That's him that bet a hundred," somebody says, about you.} # scene: cage # place: The cage, 30 August, 10.40 pm # backdrop: cage # actor: stakhanov, pose=plain, at=middle # claim: mashurov-in-order # claim: stakhanov-dinner # actor: mashurov, pose=plain, at=right
{lamp == 84:On your belt lamp eighty-four goes down to a bead, and gets up. }The editor{lesson: of the mine paper} reads you the timbermen's names. "Gavrila Borisenko, Tikhon Shchegolev. Is that right?" He has the first names the wrong way round{not lesson:, with both men in the corner}. # claim: timbermen-names # crossroads: names
    * [Nod. # id: nod-names]
        ~ consents++
        You nod. He underlines them both, each with the other's name.
    * [Ask him what he said. # id: what]
        ~ consents++
        "What?"
        "Good," says the editor, and underlines them both.
    * [Say: it's Tikhon that's Borisenko. # id: right-names]
        ~ notebook = "right"
        ~ face_trust++
        He writes it again, and asks if one bends one's knees.
    * [Tell him your own name. # id: own-name]
        ~ consents++
        ~ notebook = "own"
        He writes *Garkushin*, which is nearly you in Russian, and shuts the book.
- The bell goes, three for down{not lesson:. Stakhanov yawns, and it goes round to Fedko, whose mouth is open when the floor drops.|, and the floor drops.} # sound: cage-descent # motion: drop # claim: cage-signals
-> posts

=== posts ===
You get out on the _level_, a low tunnel with rails. From it the coal climbs eighty-five metres between two walls of stone, in eight steps, the ledges. # scene: posts # place: Pit bottom, 30 August, 10.50 pm # backdrop: night, hour=23, ledge=1, tonnes=0, roof={roof} # ambience: underground # claim: eighty-five-metres # claim: ledges
Stakhanov starts on the lowest and works upwards, and his coal slides down a _chute_ to the _tubs_. Beside it the props are carried up, to hold the stone behind him. Once set, they're your ladder.
    * [Look up the coal. # id: look-up]
        One hose goes up it, for one pick, with all the air there is. # claim: air-one-pick
    * [Count the props that lie by the wall. # id: count-props]
        Fedko has, twice, and got the same.
    * [Look behind the props for the rest of the wood. # id: ask-rest]
        Behind them is the wall.
- Eight ledges have a hundred and twenty-eight places for props, sixteen each. Ninety-one props are here: five ledges, and eleven for the sixth. # claim: ninety-one-props
"The rest had better come," says Rybalka, the foreman, with his list, "or I'll be asking you."{sheet == "unsigned" and party < 0: The face is for men who signed.}{sheet == "unsigned" and party >= 0: You're in good standing, so Petrov allows you the face unsigned, at a carrier's pay.}{fedko_trust < 0 and boy_lamp == "sound": Fedko has asked to carry with anybody but you.} # claim: timber-laid-ready # claim: empty-places # claim: helpers-pay # crossroads: post # main # actor: rybalka, pose=plain, at=right
    * {sheet != "unsigned" or party >= 0} [Set props behind Stakhanov: {sheet == "unsigned":a carrier's pay|best paid}, and under the barest roof. # id: behind]
        "Behind Borisenko and Shchegolev," says Rybalka.
        -> behind
    * {fedko_trust >= 0 or boy_lamp == "leaks"} [Carry props with Fedko: paid {sheet == "unsigned" and party >= 0:the same|less}, and if he slips you're there. # id: carry]
        "I'll do the heavy end," says Fedko, with a hand on each end to see which it is.
        -> carry
    * [Ask who pays: it might get everyone rest-day pay, or you sent off. # id: who-pays]
        Rybalka runs his thumb down the list to see whether that's on it.
        -> sent_off
    * {vouched or notebook != "swapped" or lesson} [Hold the editor's lamp: unpaid, but what you light gets printed. # id: hold-lamp]
        The editor, who has been looking for somebody to be with, tells Rybalka that you're with the press.
        -> editor_lamp
    * {sheet == "unsigned" and party < 0} [Say nothing till he gets to your name. # id: wait-list]
        He gets to the end and folds it, and your name wasn't on it. So you have to ask after all: are you working, and who pays?
        -> sent_off

=== hour_four ===
Eighty props are used. {behind:Beside you are|}{carry:You bring up|}{sent_off:You've brought up|}{editor_lamp:Your light finds} the last eleven, for this ledge's sixteen places, so five stay bare. # scene: hour-four # place: The sixth ledge, 31 August, 2.55 am # backdrop: night, hour=3, ledge=6, tonnes=71, roof={roof}, you={behind:behind|{editor_lamp:lamp|{carry:carry|away}}} # ambience: pick # music: night # claim: sixth-ledge # claim: tonnes-an-hour
A slab of roof the size of a door drips dust on Shchegolev, a timberman, kneeling there. Five props where two belong would hold it, and leave three more places bare: eight.
{
- lesson:
- roof >= 3:
    Three props creak by turns beside him, and a fourth has split. # sound: creak
- else:
    {roof == 2:Two props beside him creak, carrying for those that are missing.}{roof == 1:The prop beside him has begun to creak.}
}
{lesson: -> hour_gob}
    * [Put your palm flat on the slab. # id: palm]
        You can feel the pick through the stone, and when it stops the stone goes on a little by itself.
    * [Knock on it with the axe handle. # id: knock-slab]
        {short_prop.heard:It answers like a box with a lid. Savka gave up a tonne to teach you that.|Savka knocks and listens and knows. You knock, and you've heard a knock.}
    * [Ask Rybalka where the wood is. # id: ask-wood]
        "It's three in the morning, and I'm asking you," says Rybalka. "I said I would."
    * {carry} [Count them again, with Fedko. # id: count-again]
        "Eleven," says Fedko. He counts them from the other end. "Eleven."
    * {editor_lamp} [Put the light on it. # id: light-slab]
        Dust comes down through the light, very slow and bright. "Is that usual?" says the editor.
- {short_prop.heard:By the sound that Savka taught you, the slab will come, in an hour or in a minute.|{warned == "written":Paper 318 asked for a prop every ninety centimetres, and these stand at nearly a metre and a half.|Nobody could tell, not even Savka, if the slab will come.}} # backdrop: face # claim: roof-speaks
- (hour_gob) {lesson:It may come at any minute. }A hole leads into the old _gob_, where the roof fell last winter, with props in it and perhaps gas. Only Fedko would fit, with {boy_lamp == "leaks" and lamp != 84:{boards.leak.buttoned:that lamp that ducks|the lamp with the cracked seam}|{lamp == 84:your good lamp|a lamp that's sound}}. # claim: old-gob # crossroads: hour-four # main # assembly: hour-four
    * (said) [Shout, and stop the pick; they'll write down that it's you. # id: say-roof]
        {warned == "no":
            ~ warned = "said"
        }
        ~ party--
        ~ face_trust++
        You have to shout it twice before somebody shuts the air, and {lesson:then|for the first time since eleven} you can all hear the dust. # ambience: underground # file: 31.08.1935 Called a halt of six minutes at the record face, giving the roof as the reason. # backdrop: night, hour=3, ledge=6, tonnes=71, roof={roof}, air=shut, you={behind:behind|{editor_lamp:lamp|{carry:carry|away}}}
        {not lesson:"Who was that?" says Rybalka, with his watch in his hand.}
        * * {lesson} -> six_minutes
        * * {not lesson} [Say it was you. # id: own-it]
            "Me. Harkusha." {face_trust >= 2:"Write two," says Borisenko, who's reaching for the bar.|Shchegolev has moved his knees.} # claim: borisenko-tells # actor: borisenko, pose=warm, at=left
        * * {not lesson} [Hold your lamp up to the slab. # id: lamp-up]
            Rybalka writes down the number on your lamp: {lamp == 84:eighty-four, which is Moroz|two hundred and fourteen}.
        * * {not lesson} [Hand Borisenko the bar. # id: hand-bar]
            Rybalka asks again, and one of the carriers tells him.
        - - (six_minutes) { roof >= 2:
                Borisenko leans on the bar, and the slab comes away all at once, as thick as a mattress, on to the place that Shchegolev has just left. # sound: roof-crack # motion: shake
            - else:
                Borisenko leans on the bar, and the slab stays. He and Shchegolev set the five under it. Nobody will ever know whether it would have come. # sound: prop-set
            }
            "Six minutes," says Rybalka. "Can I?" says Stakhanov. He means the coal. # ambience: pick # claim: stakhanov-waits
    * (doubled) [Tell only Borisenko: hold it with five, and leave eight places bare. # id: tell-borisenko]
        ~ money--
        Borisenko, the other timberman, looks up once. You put the five under it, and the slab sits down on them and stays. # sound: prop-set # claim: borisenko-tells # actor: borisenko, pose=plain, at=left
        {lesson:Eight places on the ledge go bare for it, and as Fedko climbs through them every ten minutes you time your wedges so as not to be looking.|Eight places on the ledge will go bare, at your cost, and you can pick which.}
        * * {lesson} -> dawn
        * * {not lesson} [The ones over the chute, where the carriers climb. # id: bare-chute]
            Fedko comes through every ten minutes, and you time your wedges so as not to be looking.
        * * {not lesson} [The ones up at the coal, where Stakhanov stands. # id: bare-face]
            He moves along under them and never looks up, since he's been told that the timber's in order.
        * * {not lesson} [Every second one, all along. # id: bare-second]
            Nobody's place is much worse than anybody's, and you go along under it on your knees, a good deal faster than before.
    * (wide) [Set the eleven wider, to reach: each prop bears more. # id: wider]
        ~ face_trust--
        ~ roof++
        ~ party++
        You chalk new marks, two metres apart. "There," says Rybalka. # sound: prop-set
        {roof >= 2:As you drive the last wedge, the slab drops a finger's width and stops on one prop, and everybody stands still until the pick starts again.|The slab drips down your neck while you wedge it, and it stays up.}
        Fedko, climbing, puts out his hand for the next prop. "There's a step gone here," he says.
        * * {lesson} -> dawn
        * * {not lesson} [Tell him it's the new way. # id: new-way]
            "They stand wider at night. It's quicker."
            He thinks about it. "It is quicker," he says, and tells the next carrier.
        * * {not lesson} [Tell him not to stop under it. # id: dont-stop]
            He doesn't ask why. From then on he goes through it bent double, at a trot, and each time you hear his breath.
        * * {not lesson} [Set the next one. # id: set-next]
            You hold out your hand for the next prop, and he gives it you, looking up.
    * (gobbed) {fedko == "whole"} [Send Fedko into the gob for the five you lack. # id: send-gob]
        ~ roof++
        -> gob
- -> dawn

= gob
Fedko {not lesson:gives you his jacket to hold, because of a nail, and }goes in on his elbows behind {lamp == 84:your old lamp|his lamp}.
{lesson:Three props slide out to you, and then nothing comes.|Two props slide out to you, and a third, and then nothing.} "The flame's {boy_lamp == "leaks" and lamp != 84:got up|gone tall}, diadko. It's blue on top." # claim: blue-on-top
{lesson: -> gob_out}
    * [Call to him: walk. # id: call-walk]
        "I'm walking," says Fedko.
    * [Call to him: how blue? # id: call-how-blue]
        "As long as a finger." You hear his knees on the stone, not hurrying.
    * [Go in after him. # id: go-in-gob]
        Your belt catches, and from there you see his light coming at the pace of a man walking, as he was taught.
- (gob_out) {boy_lamp == "leaks" and lamp != 84: -> gob_burns}
~ fedko_trust--
The flame shrinks as he brings it out.{lamp == 84: You hold the cracked one behind your back.} He goes in again for two more, and those five hold up the slab. # actor: fedko, pose=stern, at=middle # sound: prop-set
"I wanted to run," says Fedko. "There was no room. You knew there'd be gas." He doesn't call you *diadko*.
-> dawn

= gob_burns
~ fedko = "maimed"
~ fedko_trust--
He {lesson:walks, as he was taught|does it right}, with both hands round it.{boards.leak.upright: Hold it upright, you said.} But eighty-four{boards.leak.buttoned:, which ducked in the yard,} leaks at the seam, and the fire gets out to the gas. A light goes the whole length of the gob. # hard: The leaking lamp lights the gas in the old gob, and Fedko's hands are burned. # motion: lamp-out # claim: lamp-84-burns
He comes out with his hands held up{not lesson:, grey to the wrists}, and in places the skin's off.
{lesson:"I've dropped the lamp," says Fedko. "Is it broken?"|"I've got three out," says Fedko. "I've dropped the lamp. Is it broken?"}
    * [Carry him to the cage yourself. # id: carry-fedko]
        {not lesson:He weighs as much as an oak prop. }Halfway he starts to feel it, and you stop telling him that it's not far.
    * (by_train) [Send him out on the coal train, and set the three. # id: train-fedko]
        {not lesson:The pony driver lays him on the load with his arms sticking up. }For some time you can hear the tubs, and then you hear him.
    * [Say whose lamp it was. # id: say-whose-lamp]
        "{not lesson:It was the lamp. }It leaked, and I knew."
        {lesson:"Do you want that in?" says Rybalka.|Rybalka stops writing. "Do you want that in?" he says, and waits a fair time.} # actor: rybalka, pose=warm, at=right
- For a bad burn they'd clear the face, so Rybalka puts: *Moroz, hands, slight, own negligence*.{carry.carry_two.send_up: By the lamp room's book Moroz went up at twenty past two.} # official: form # file: 31.08.1935 Lamp 84 (Moroz): injury to the hands, slight, own negligence. # claim: own-negligence
{lesson:His three and two more hold the slab.|{by_train:You set|Shchegolev sets} the boy's three and two more under the slab.} The pick hasn't stopped.
-> dawn

=== dawn ===
"A hundred and two!" somebody shouts. The last two ledges stand on boards from the pony stable. {fedko == "maimed":Nobody asks after Moroz.|"Is it morning?" says Stakhanov.} # scene: dawn # music: none # place: The face, 31 August, 4.45 am # backdrop: night, hour=5, ledge=8, tonnes=102, roof={roof} # ambience: underground # claim: five-forty-five # claim: one-hundred-and-two # claim: stakhanov-waits
On your way down you pass the fifth, where Savka's pick lies six metres in{lesson:, past a prop that ticks, and you can't tell how long it will hold|, behind three of tonight's sets}{pick == "promised":, and you said that you'd bring it}{pick == "sent-on":, and nobody has sent for it}{pick == "maybe":, and you said that you'd see}. # crossroads: pick-back
{
- lesson:
- roof >= 3:
    Small stones are dropping, and every prop ticks with the weight. It may come in now. # sound: roof-crack
- else:
    { roof >= 1:
        A prop ticks with the weight on it, and {hears_roof():it'll hold an hour, you'd say|you can't tell how long it will hold}. # sound: creak
    - else:
        It's quiet. # sound: drip
    }
}
    * [Go back for it alone, under what you've all set. # id: go-back]
        {roof >= 3: -> roof_comes}
        ~ pick = "brought"
        ~ face_trust++
        {lamp == 84:You go by eighty-four's bead, which shows you your hand and what the hand's on. }You go in bent, with your palm along the roof, and a stone the size of an egg drops behind you. # backdrop: face, who=none
        {past == "row":The pick weighs what your father's did.|The handle's worn so narrow that your hand doesn't fit it.}
        * * {hour_four.gob_burns or lesson} -> page_2
        * * {not hour_four.gob_burns and not lesson} [Carry it on your shoulder. # id: pick-shoulder]
            Stakhanov looks at it longer than the others do. "My first was one of those," he says. # claim: stakhanov-hand-pick
        * * {not hour_four.gob_burns and not lesson} [Carry it under your arm, as it is. # id: pick-wrapped]
            Rybalka holds his lamp to it. "Private property?" "Tool," you tell him, and he lets it by.
        * * {fedko == "whole" and not lesson} [Let Fedko carry it. # id: pick-fedko]
            "Does he sharpen it himself?" says Fedko, and carries it in both hands all the way to the cage.
        * * {fedko == "maimed" and not lesson} [Put it inside Fedko's jacket. # id: pick-jacket]
            The head goes into the collar and the handle down one sleeve, so that it hangs over your arm like somebody asleep.
    * (sent_boy) {fedko == "whole" and not lesson} [Send Fedko in for it; he's lighter than you. # id: send-fedko-pick]
        ~ pick = "brought"
        ~ fedko_trust--
        { roof >= 3:
            -> slab_hand
        }
        "Me?" says Fedko, and he looks at the roof and goes. You watch Fedko's light go under the first set, and the second. At the third it stays so long that you shout, and then he comes out and pushes the pick at you, wiping his hands down his front. # backdrop: face, who=none
        * * [Thank him. # id: thank-fedko]
            "You could've gone yourself," says Fedko. "It's you he asked."
        * * [Tell him the sets were sound. # id: say-sound]
            "Then why'd you send the light one?" says Fedko.
        * * [Give it to him to carry. # id: give-carry]
            He carries it as far as the cage, behind you, and there he leans it against your leg.
    * {lesson} [Have Shchegolev knock first, and do as he says. # id: ask-shchegolev]
        ~ pick = "buried"
        He knocks, and it sounds hollow. "Not for a pick," says Shchegolev, and keeps hold of your sleeve as far as the level. # claim: borisenko-tells
    * [Go home with the others, and leave it to be buried. # id: go-up]
        ~ pick = "buried"
        { roof >= 3:
            You're at the shaft when the roof comes down on the fifth, like a door slammed in another house. Everybody counts heads, and nobody's missing. # sound: roof-crack # motion: shake
        - else:
            Behind you the fifth {roof >= 1 or lesson:ticks, and holds, all the way to the level|holds, and hasn't so much as ticked}.{lesson: Savka will be on the bench up there, not asking.}
        }
        * * {hour_four.gob_burns or lesson} -> page_2
        * * {not hour_four.gob_burns and not lesson} [Tell Savka it couldn't be got. # id: say-couldnt]
            You practise it on the way, and it {roof >= 3:has the merit that nobody could get it now.|sounds all right, until you think of him asking why.}
        * * {not hour_four.gob_burns and not lesson} [Think what to tell him later. # id: think-later]
            {boards.promised:"I'll bring it," you said. He'll have been up since three, in the clean shirt.|He'll be on the bench in that clean shirt, not asking.}
        * * {fedko == "whole" and not lesson} [Ask Fedko if he'd have gone. # id: ask-fedko-gone]
            "For a pick?" says Fedko. "Whose?" You tell him. "I'd have gone," he says.
        * * {fedko == "maimed" and not lesson} [Roll up Fedko's jacket. # id: roll-jacket]
            There's a crust in the pocket, which he was keeping, and you put it back.
- -> page_2

= slab_hand
~ fedko = "maimed"
"Me?" says Fedko, and he looks at the roof and goes. He pushes the sacking out ahead of him, and you have the handle. # hard: A slab comes down on the fifth ledge and crushes Fedko's hand. # backdrop: face, who=none
Then the slab over the second set comes down, in one piece and no great distance, and lets the whole of him through except for the right hand. # sound: roof-crack # motion: shake # claim: lamp-84-burns
    * [Get the bar under it. # id: bar-slab]
        You've nothing but the pick, so you get the point in, put your weight on the handle and tell him to pull, and he pulls.
    * [Shout for Borisenko. # id: shout-borisenko]
        Borisenko is there before you've finished, and Shchegolev, with both axes. They have the stone up on a wedge in the time that it takes to say so, and neither says whose fault it is.
    * [Take hold of his other hand. # id: hold-hand]
        He holds on very hard, and wants to know, quite politely, whether it's still there, until the men with the axes come.
- The hand's flat, and there isn't any blood to speak of. Rybalka writes it on his knee: *{register_84 == "Fedko":carrier Fedko|Moroz, lamp 84}, hand, after the end of work, own negligence*. # official: form # file: 31.08.1935 Injury to the right hand, after the end of work, own negligence. # claim: own-negligence
    * [Tell Rybalka that you sent him in. # id: say-sent]
        "After the end of work," says Rybalka, "nobody sends anybody," and shuts the book on his pencil.
    * [Walk beside Fedko to the cage. # id: walk-beside]
        He carries the hand in his cap, in front of him, as if it were somebody else's.
- -> page_2

=== roof_comes ===
You go in alone along the fifth ledge, where it's six metres to the pick, with three sets of props to go under on the way.{lamp == 84: The cracked lamp gives about as much light as a match.} # hard: On the fifth ledge the roof comes down, and Danylo is killed. # scene: roof-comes # place: The fifth ledge, 31 August, 5.10 am # backdrop: face, who=none, light=low # ambience: underground # music: none # sound: drip # claim: roof-night
{behind:Some of them are yours, and you know them by the wedges|}{carry:You carried every one, and you know which were short|}{sent_off:You'd have set them closer|}{editor_lamp:They look further apart than in the big lamp|}, and {watched == "danylo":in the register this roof is watched by you|nobody has come to look at this roof}. You're frightened, but it's only four steps more to the place where he left it.
    * [Knock first, and listen. # id: knock-first]
        {short_prop.heard:You knock with a knuckle, as he taught you, and it answers like a box. You think that it's four steps.|You knock with a knuckle, as he does, and it makes a sound, and you wait as if it might go on.}
    * (lamp_left) [Leave the lamp at the first set, to come back to. # id: leave-lamp]
        You stand it where you'll see it when you come out, and go on into the dark with your hands in front of you.
    * [Go in quickly. # id: go-quick]
        Savka says that a light man might get by without its noticing, and that there's no such thing.
- The pick lies in its sacking, behind the third set, and {past == "row":when your hand closes on it it might be your father's|it's lighter than you'd thought}. Then, between you and the way out, the first set goes, and after it the second. # sound: roof-crack # motion: shake
    * [Call out. # id: call-out]
        You call out a name, and when you hear it you find that it's Oksana's.
    * [Turn round. # id: turn-round]
        Back there is the way out, and {lamp_left:on the other side of it your lamp's still burning, very small|in the middle of it there's still a gap that you can see through}.
    * [Put up your hand. # id: put-hand]
        You can feel with your palm how much of it there is, and that it's coming.
- You've set props for {past == "row":seven|{past == "farmstead":five|two}} years. You take the pick by the head and the foot and stand it upright under the stone, as you'd stand a prop. It's a hand too short. # motion: lamp-out
    * [Go on. # id: go-on]
- -> page_roof

=== page_roof ===
KOCHEGAR. Special sheet, 31 August 1935. # page: kochegar-2 # part: masthead # scene: page-roof # backdrop: pithead # ambience: none # sound: page-turn # official: newspaper # claim: kochegar-invented
102 # part: headline
Tonnes! # part: deck # claim: youth-day
Comrade Stakhanov: 102 tonnes in 5 hours 45 minutes, fourteen norms. This is how a machine is saddled! # part: lead # claim: one-hundred-and-two # claim: saddled # claim: where-accounts-go-wrong
{notebook == "right":Assisted by T. Borisenko and G. Shchegolev.}{notebook == "swapped":Assisted by G. Borisenko and T. Shchegolev.}{notebook == "own":Assisted by G. Borisenko, T. Shchegolev and a comrade Garkushin.} # part: caption # claim: timbermen-names # claim: press-misprints
The shift passed {hour_four.said:with one stoppage, due to nerves, and no|without} accidents. # part: item
{sheet == "unsigned":VOLUNTEERS, by their own wish: Borisenko, Shchegolev.|VOLUNTEERS, by their own wish: Borisenko, Shchegolev, Garkusha.} # part: honour # claim: volunteers-sheet
At six in the morning Oksana had {lamp == 84:every lamp back but one|every tag off its hook but one}. {bell == "rung":The foreman told her that there'd been enough ringing this month.|She rang without asking.} # part: lived # backdrop: lamp-board, tag={lamp == 84:84|214}
{lamp == 84:Lamp 214 had come up on Fedko's belt, so by the book you were safe. It was Moroz who was still down there with lamp 84, and Moroz was in Horlivka.|They dug from seven. The tag on hook 214 hung there for three days.} Nobody else had been under it. # part: lived
    * [Read what the foreman wrote. # id: read-foreman]
        "Died 31 August, morning shift, western workings, having gone there without leave for a private purpose: a tool." It was the night shift, on the record face; but the record face had no accidents. # official: form # claim: private-purpose # file: 31.08.1935 Died on the morning shift, western workings, a private purpose: a tool.
    * [Find Fedko. # id: find-fedko]
        {fedko == "maimed":Fedko was in the hospital with his hands in lint. They said you'd gone to Horlivka. "He'd have told me," said Fedko.|Fedko dug from seven until they sent him off in the evening, and then he went round and dug from the other side.}{lamp == 84: He had your tag in his fist. They'd given it him at the window for your lamp.} # file: 31.08.1935 Died on the morning shift, western workings, a private purpose: a tool. # claim: private-purpose
    * [Find Savka. # id: find-savka]
        Savka came to the barracks on the second day, in the clean shirt, and carried the three sacks in for Oksana, one at a time. He said nothing about any pick. # file: 31.08.1935 Died on the morning shift, western workings, a private purpose: a tool. # claim: private-purpose
- Your daughter was born in February, and they called her Halia.
    * [Open the box where Oksana kept your papers, fifty years on. # id: open-box]
- -> frame_roof

=== frame_roof ===
# fate: danylo, year=1935, how=killed by a roof on the record's night
# fate: oksana, year=1985, how=alive; she says twenty-seven and had twenty-six
# fate: fedko, how={fedko == "maimed":hung the tags ever after|knocks on the roof of every place}
# fate: savka, year=1935, how=had asked for the pick
# fate: halia, year=1985, how=mother of Lesia
# fate: stakhanov, year=1977, how=died; the town was given his name
{lamp == 84:An accident form. Under *name* somebody has written Moroz, and somebody else has ruled it out in red.|An accident form: the wrong shift, the wrong workings, and the right man.} With it the brass tag 214{warned == "written":, and Zelinsky's slip of squared paper}. # ending: roof # part: document # music: theme # claim: roof-night
{sheet == "unsigned":{notebook == "own":A comrade Garkushin.|Nothing.}|In October the paper wanted a volunteer of Youth Day for a column on timber. It printed him, in good health.} # part: printed
{warned == "written":"Private purpose: a tool. Incoming paper 318: not found." She'd kept the cap, and his slip in the lining.|"Private purpose: a tool." There's a pension for a man killed at work. There isn't one for a private purpose.}{watched == "danylo": They sent her the page he'd signed, with *watched by* underlined.} # part: filed # claim: negligence-blame
{fedko == "maimed":Fedko, who hung the tags in that lamp room ever after with what hands he had, and never let anyone use the hook.|Fedko, who all his life knocked on the roof of any place he went into.} And Savka, who had asked. # part: remembers
31 August 1985. The old woman at the table is Oksana. Lesia, her granddaughter, translates for the correspondent. "She says there were twenty-seven lamps. She had twenty-six." # part: frame # claim: correspondent-1985
He asks whose the other was. "She says, {lamp == 84:the register has a Moroz there. She let it stand, and it isn't so|it's a wet page but you can read it}. She says he was to carry potatoes in." # part: frame
The correspondent asks how to spell him. # part: frame
-> END

=== page_2 ===
KOCHEGAR. Special sheet, 31 August 1935. # page: kochegar-2 # part: masthead # scene: page-2 # backdrop: pithead # ambience: none # music: march-radio # sound: page-turn # official: newspaper # claim: kochegar-invented
102 # part: headline
Tonnes! # part: deck # claim: youth-day
Comrade Stakhanov: 102 tonnes in 5 hours 45 minutes, fourteen norms. This is how a machine is saddled! # part: lead # claim: one-hundred-and-two # claim: saddled # claim: where-accounts-go-wrong
{editor_lamp.axes:Drawing: the face, with two axes. }{notebook == "right":Assisted by T. Borisenko and G. Shchegolev.}{notebook == "swapped":Assisted by G. Borisenko and T. Shchegolev.}{notebook == "own":Assisted by G. Borisenko, T. Shchegolev and a comrade Garkushin.} # part: caption # claim: timbermen-names # claim: press-misprints
{
- hour_four.said:
    SIX MINUTES lost to the nerves of one individual were won back. # part: item
    It was your shout. {roof >= 2:The slab's on the level in two pieces.|The slab's still up there.} # part: lived
- hour_four.doubled:
    NOT A MINUTE was lost for want of timber. # part: item
    Eight places stood bare. Borisenko knows, and you. # part: lived
- hour_four.wide:
    The timber KEPT PACE, by a bold new spacing. # part: item
    It was bold: eleven props, for sixteen places. # part: lived
- else:
    RESERVES WERE FOUND. # part: item
    {fedko == "maimed":Three props, by a boy on his elbows.|They were five props, found by a boy on his elbows, in gas.} # part: lived
}
{ fedko == "maimed":
    The shift passed WITHOUT ACCIDENTS. # part: box
    {hour_four.gob_burns:Fedko's in the hospital hut, down as Moroz.|Fedko lost the use of his hand after the end of work, when it doesn't count.} # part: lived # claim: own-negligence
}
By noon, when this is out, {pick == "brought":Savka has his pick back|the roof's down on Savka's pick}. # part: lived # claim: savkas-pick
{lesson: -> page_name}
BY THEIR OWN WISH: Borisenko, Shchegolev{sheet != "unsigned":, Garkusha}. # part: honour # claim: volunteers-sheet # claim: helpers-uncounted
{ bet == 100:
    You said a hundred, so you've won. Savka counts you out eleven pouches of tobacco. # part: lived # claim: savkas-sweep
}
{ bet == 40 or bet == 52:
    A pony driver said sixty, and has your tobacco. # part: lived
}
- (page_name)
    * [Look for your own name. # id: look-name]
        {sheet == "glossed":It's been copied fair. *Called out at noon* got lost in the copying.}{sheet == "signed":You were in bed at noon, asleep, when you wished it.}{sheet == "unsigned":{notebook == "own":There's a Garkushin. It's near enough that people will say it's you.|It isn't there. You're surprised at how much you'd wanted it to be.}}{sheet != "unsigned" and notebook == "own": There's a Garkushin besides.}
    * [Look for the boy's. # id: look-boy]
        {fedko == "maimed":Neither of his names is there. |}Carriers have no names in the *Kochegar*.
    * [Read it to Savka. # id: read-savka]
        "Saddled," says Savka. "What did it do before?"
    * [Turn it over. # id: turn-over]
        There's sugar, for coupon five; a strayed cow; and nine men who left without notice. Moroz is the seventh.
- -> six_o_clock
