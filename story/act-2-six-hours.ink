// ABOVE THE NORM, act 2: the frame (lamp room to posts, hour four, dawn, the roof, page 2, the cage up).
// The four posts (behind, carry, sent_off, editor_lamp) stand in act-2-posts-one.ink and act-2-posts-two.ink and come back to hour_four.

=== lamp_room ===
"Potatoes," says Oksana, through the lamp-room window. # act: 2, title=Six Hours # scene: lamp-room # place: The lamp room, 30 August, 9.40 pm # backdrop: lamp-room, time=night # actor: oksana, pose=plain, at=left # ambience: lamp-room # music: none
There are three sacks in the yard. You were to carry them in today, the thirtieth being rest day, but at noon the foreman came along the barracks and sent you to bed. Tonight one man is to cut the coal on all eight _ledges_ of your face, in six hours, and you're to prop the roof behind him. # claim: rest-day-night # claim: one-man-eight-ledges
"Eight ledges of roof," she says. "I've given him his lamp. Who's giving him the wood?" She holds out her hand for your tag, two hundred and fourteen.{watched == "danylo": Ten pages back in her register it still says that the fifth is watched by you.} "And a goat's been at one of the sacks."
    * [Ask how much it ate. # id: ask-goat]
        "Did it eat much?"
        "I didn't weigh the goat."
    * [Promise to carry them in at six. # id: promise-six]
        "At six, as soon as I'm up."
        "And put them where? They'll sprout by the stove. You'd have to move {past == "row":your father's box|the bed}."
    * [Say the neighbour should tie it. # id: tie-goat]
        "She should tie it."
        "You tell her, then. We've still got her pan."
    * [Say the wood's been ordered. # id: wood-ordered]
        "It's ordered. Oak, for all eight."
        {warned == "written":"You had a number stamped on it," says Oksana. "Three hundred and eighteen. Has the number held anything up?"|"It was ordered for the twentieth," says Oksana. "I was here. I saw what came."}
- She hangs your tag on its hook, to stay there till you come up, and stands your lamp on the counter, lit and turned low.
    * [Go over it, as the rule says. # id: check-lamp]
        The glass is whole and the lock is shut. Somebody in the queue asks if you're buying it.
    * [Hook it on your belt; she trimmed it. # id: trust-lamp]
        "Blow on it."
        "You trimmed it yourself."
        "Blow on it, Danylo, or I call the next man."
    * [Ask for another; it smoked last week. # id: other-lamp]
        "It smoked on Tuesday."
        "You had it turned up to read by. Blow on it."
- You turn to the wall and blow at the seam under the glass. A bad seam lets in the gas, and what can get in can get out, burning; the flame ducks to tell you. This one stands. # claim: blow-at-the-seam
Savka has no shift tonight. The fifth ledge is his, and Stakhanov has it till morning with the other seven, so he has put on a clean shirt and come in to say what he thinks. # actor: savka, pose=plain, at=right
"Seven ton's the norm, a shift. I make nine. He'll make forty if the air holds, and it won't, it drops at two, the compressor man has his tea. A pouch of tobacco a guess. You can't take it below anyhow." # claim: norm-seven # claim: savkas-sweep # crossroads: bet
    * [Say forty, like him. # id: bet-forty]
        ~ bet = 40
        ~ pouch = false
        ~ face_trust++
        "There. He's worked with air," Savka tells the bench, and takes the pouch. If it comes up you go halves.
    * [Say fifty. # id: bet-fifty]
        ~ bet = 52
        ~ pouch = false
        "Fifty's gone, everybody wants fifty. I can give you fifty-two." Your tobacco goes into his cap with the rest.
    * [Say a hundred. # id: bet-hundred]
        ~ bet = 100
        ~ pouch = false
        Savka won't hold a bet like that; it would be robbing a family man in front of his wife. Then he holds out the cap.
    * [Keep your tobacco. # id: keep-pouch]
        "It'll end up in the tin at the gate," says Savka, already busy with a pony driver who wants forty-eight.
- -> petrov

=== petrov ===
Petrov, the Party organiser, comes in backwards, holding the door for the editor of the mine paper, who has blacked his boots. # scene: petrov # place: The lamp room, 30 August, 10 pm # leave: savka # actor: petrov, pose=plain, at=right
"Harkusha! How's the wife?"
"I'm here," says Oksana.
"Good, good." He lays a paper on the open register.
"That's wet."
Petrov reads it out, leaning back to get it clear: *we, the undersigned, in honour of International Youth Day, on our rest day and by our own wish.* The two timbermen have signed. It's only for the wall newspaper. # claim: youth-day # claim: volunteers-sheet
"Own wish," says somebody in the queue. "There goes the rest-day rate." # crossroads: sheet
    * [Sign. # id: sign-sheet]
        ~ consents++
        ~ sheet = "signed"
        ~ party++
        You sign{past == "farmstead":. After five years that name comes easily}{past == "row":, with your father's big H, the one letter he was sure of}{past == "train":, with the tail on it that the recruiter admired}. "There," says Petrov. # file: 30.08.1935 Volunteered for the night shift of 30 to 31 August, by his own wish.
    * [Sign, and put after it: called out at noon. # id: gloss-sheet]
        ~ consents++
        ~ sheet = "glossed"
        You sign, and after your name you put *called out at noon by foreman*, which spoils the column. "Well, it'll be copied fair in any case," says Petrov. # file: 30.08.1935 Volunteered for the night shift. Added a remark about the foreman.
    * [Leave the pen where it is. # id: leave-pen]
        ~ party--
        "I was told to come."
        "And you've come!" Petrov waits, and so do the men behind you, who want lamps. In the end Oksana needs her pen. # file: 30.08.1935 Attended the night shift. Did not sign.
- When he picks the paper up, tonight's page of the register has printed itself on the back, right to left. Oksana runs a finger down what she has left. # claim: wet-sheet
"Eighty-four. The day woman's put Moroz," she says. "Is Moroz back?"
Moroz is in Horlivka, after boots. Fedko, who should be in bed, is on Savka's bench, buttoned to the chin over something that has a hook, and shaking his head at you. Moroz gets a man's rate. # leave: petrov # actor: fedko, pose=plain, at=right
If he goes down as Moroz and doesn't come up, it's Moroz they'll look for. # crossroads: lamp-84 # main
    * (said_moroz) [Say: must be. # id: say-moroz]
        ~ consents++
        "Must be."
        "Then I want a word with him about a glass," says Oksana. "I've wanted it since June."
    * [Say: it's the boy. # id: tell-oksana]
        ~ register_84 = "Fedko"
        ~ boy_lamp = "sound"
        ~ fedko_trust--
        ~ oksana_trust++
        "It's the boy."
        Fedko brings it to the window. Oksana blows at the seam and the flame lies down flat. She gives him ninety-one and strikes out *Moroz*.
        "If I write him in, it's me that passed him. He's sixteen," she says, to whoever is in charge. Petrov is getting the editor out of the door.
        "It's Youth Day," says Savka.
        She writes *Fedko* and has to ask him for the rest of it.
    * [Look for something in your pocket. # id: pocket]
        ~ consents++
        ~ oksana_trust--
        You look for something in your pocket. It's bread; she must have put it there while you slept.
        "I'll ask her in the morning, then," says Oksana, and leaves *Moroz* as it is.
- -> boards

=== boards ===
Savka gets you by the sleeve in the doorway. "My pick's on the fifth, back of the third set, in a bit of sacking. They'll bury it. You'll be going by." # scene: boards # place: The yard, 30 August, 10.30 pm # backdrop: pithead, time=night # actor: savka, pose=plain, at=left # crossroads: pick-ask
    * (promised) [Say you'll bring it up. # id: pick-promise]
        ~ pick = "promised"
        ~ face_trust++
        "I'll bring it."
        "And don't let Makar carry it. He whistles."
    * [Tell him to ask the head of the section. # id: pick-mashurov]
        ~ pick = "sent-on"
        "Ask Mashurov. It's his section."
        He has asked Mashurov. Mashurov told him everything was in order.
    * [Say you'll see. # id: pick-maybe]
        ~ pick = "maybe"
        "I'll see."
        He tells you where it is again, from the beginning.
- It's a hundred and thirty paces of plank to the shaft. Petrov goes in front with a *nadzorka*, the big electric lamp that inspectors have{sheet == "signed":, and holds it over the step for you}{sheet == "unsigned":, and is past the step with it before you get there}{sheet == "glossed":. Which foreman was that, he asks over his shoulder, and two people tell him}. # claim: petrov-lamp # leave: savka
The editor has got in beside you. He has never been down. "What should one look at?" he says. "Chiefly?" # claim: editor-there
    * [Say: the roof. # id: editor-roof]
        "The roof."
        He looks up, and there are stars; then he sees what you mean and writes it down.
    * (feet) [Say: your feet. # id: editor-feet]
        "Your feet."
        He thanks you and writes it down, walking, and goes off the plank to the ankle.
    * [Say: Stakhanov, surely. # id: editor-stakhanov]
        "Stakhanov, surely."
        "Yes. Yes, naturally," he says. "But apart from that."
- {boy_lamp == "leaks": -> leak | -> sulk}

= leak
Fedko comes up on the other side, unbuttoned, swinging eighty-four. "Two roubles forty, diadko, that's what's between him and me. I'm Moroz till morning." # actor: fedko, pose=warm, at=right # crossroads: leak
    * [Take the lamp and blow at the seam. # id: test-84]
        The flame lies flat. You turn your back to the wind and try again, and it lies flat again.
        "It gets up," says Fedko. "I've watched it. It gets up if you wait."
        * * [Walk him back to the window. # id: back-to-window]
            ~ consents--
            ~ register_84 = "Fedko"
            ~ boy_lamp = "sound"
            ~ fedko_trust--
            ~ oksana_trust++
            ~ party--
            Oksana gives him ninety-one and strikes out a line and doesn't mention {petrov.said_moroz:the glass|the day woman}. Somebody is yelling about the cage. Petrov meets you on the plank with the big lamp in your eyes. "Everyone's waiting, comrades, everyone's waiting!"
        * * [Change lamps with him. # id: swap-lamps]
            ~ lamp = 84
            ~ fedko_trust++
            You hook eighty-four on your own belt and give him yours. Your tag is at the window, on its hook, saying that you've got two hundred and fourteen.
            "It's no brighter," says Fedko, turning it round.
        * * (upright) [Give it back. It's six hours. # id: leave-leak]
            "Hold it upright, then, and don't run."
            "I never run," says Fedko, and runs to catch up with the men with the axes.
    * (buttoned) [Tell him to button up until he's through. # id: button-up]
        ~ fedko_trust++
        He buttons up and folds his arms over it, as women carry a hen.
- -> search

= sulk
Fedko comes up on the other side with ninety-one. "Boy's rate," he says. "Moroz gets a man's. That's two roubles forty you've cost me, diadko." # actor: fedko, pose=stern, at=right
    * [Say you'll make it up to him. # id: pay-fedko]
        ~ fedko_trust++
        "I'll give it you payday."
        He counts on his fingers how far off that is.
    * [Tell him the other one leaked. # id: explain-leak]
        "That lamp leaked."
        "It gets up again," says Fedko. "I watched it. It gets up if you wait."
    * [Walk. # id: walk-on]
        He drops behind and kicks a lump of coal along the plank. Twice it goes off the edge and he gets down and finds it.
- -> search

=== search ===
A Komsomol lad has the gate, with a book and a tin: a match below can kill the shift. He's done the timbermen's caps and boots. Now it's the editor, arms out, in a jacket with a great many pockets. The lad doesn't like to start on a man in boots like that.{boards.leak.buttoned: Fedko goes by behind the two of them, hen and all.} # scene: search # place: The gate, 30 August, 10.45 pm # claim: tobacco-search
"You came with him," the lad says to you. "Have you seen his pockets? I'll put that you've seen, and then it's on you." # crossroads: search
    * [Say you've seen them. # id: vouch]
        ~ consents++
        ~ vouched = true
        "I've seen them."
        He writes *Garkusha* in the column and lets you both by.{pouch: You're well inside before your hand comes on the tobacco.} # file: 30.08.1935 Vouched at the gate for a representative of the press.
    * [Say: search him. # id: search-editor]
        ~ party--
        "Search him."
        He finds three pencils, a penknife and an egg. Then he does you as well{pouch:, and your tobacco goes into the tin and your number into the book|, and finds a bit of bread}. Petrov has his watch out.
        {pouch:
            ~ pouch = false
        }
    * [Hold out your own arms. # id: own-arms]
        ~ consents++
        ~ vouched = true
        You step in front and hold out your arms. He does you thoroughly{pouch:, tobacco and all}, takes it for the pair of you, and writes *Garkusha* in the column. # file: 30.08.1935 Vouched at the gate for a representative of the press.
        {pouch:
            ~ pouch = false
        }
- -> cage

=== cage ===
The board by the shaft says one stroke stop, two up, three down, four men. The rest of the board is under a Youth Day poster. # scene: cage # place: The cage, 30 August, 10.55 pm # backdrop: cage # actor: stakhanov, pose=plain, at=middle # claim: cage-signals
Stakhanov is in already, with the pick on his shoulder. "Timber?" he's asking. "In order," says Mashurov, the head of the section. "Air?" "In order." {bet == 100:"That's him that had a hundred," somebody says. }"Move up," says Stakhanov. # claim: mashurov-in-order
    * [Go in beside Fedko. # id: beside-fedko]
        Fedko wants to know if you're meant to bend your knees.
    * [Go in beside the editor. # id: beside-editor]
        The editor {boards.feet:holds your shoulder while he empties a boot. He }would like to know whether one bends one's knees.
    * [Go in beside Stakhanov. # id: beside-stakhanov]
        Stakhanov shifts the pick to his other shoulder so the point is away from you. He's had garlic. # claim: stakhanov-dinner
- {lamp == 84:On your belt eighty-four goes down to a bead, and gets up. }The editor gets his notebook up into Petrov's light. "Gavrila Borisenko, Tikhon Shchegolev," he reads. "Is that right?" He's asking you. Those two are in the corner, having words about a wedge. It's the other way about: Tikhon is Borisenko. # claim: timbermen-names # crossroads: names
    * [Nod. # id: nod-names]
        ~ consents++
        You nod. He underlines them both.
    * [Ask him what he said. # id: what]
        ~ consents++
        "What?"
        "Good," says the editor, and underlines them both.
    * [Tell him which is which. # id: right-names]
        ~ notebook = "right"
        ~ face_trust++
        "It's Tikhon that's Borisenko."
        He crosses out, and the point snaps, and there's no room to get at another pencil. He was coming to you next, he says.
    * [Tell him your own name. # id: own-name]
        ~ consents++
        ~ notebook = "own"
        "Harkusha, Danylo."
        He writes it the Russian way, *Garkushin*, and shuts the book.
- The banksman pulls the wire four times and then three. Stakhanov yawns. The yawn goes round the cage, and Fedko still has his mouth open when the floor drops. # sound: cage-descent # motion: drop
-> posts

=== posts ===
Eleven, pit bottom. From here the face goes up into the dark like a ladder, eighty-five metres of it, with one hose on the whole air line. # scene: posts # place: Pit bottom, 30 August, 11 pm # backdrop: night, hour=23, ledge=1, tonnes=0, roof={roof} # ambience: underground # claim: eighty-five-metres # claim: air-one-pick
Along the wall is the wood. Rybalka, the foreman, has chalked on it how far it goes: five ledges. "By the time he's on the sixth there'll be more come," he says. # claim: timber-laid-ready
    * (asked) [Ask what happens if it doesn't come. # id: ask-sixth]
        "Then it'll be three in the morning," says Rybalka, "and I'll be asking you."
    * [Count it yourself. # id: count-wood]
        You make it five ledges if every prop's a prop. {hears_roof():You knock on three as you pass and the third one has nothing to say.|Some at the back are still in their bark, and wet.}
    * [Ask Fedko to count it. # id: fedko-counts]
        He goes along with a finger. He likes to be asked. "Ninety-one," he says, "and you could have that one for a stool."
- Rybalka gets up on a tub with his list.{consents >= 3: You're near the top, with a tick.}{consents <= 0: There's a question mark by you that you can see from the ground.} "Setting's paid by the set. Carrying's by the hour, and less. Arguing isn't paid; there are eight hewers in the crosscut, whose ledges these are, not being paid now." # claim: empty-places # claim: helpers-pay
{sheet == "unsigned" and party < 0:The face is for men on the sheet. }{fedko_trust < 0 and boy_lamp == "sound":Fedko has asked to carry with anybody but you. }He looks down at you over the page. # crossroads: post # main
    * {sheet != "unsigned" or party >= 0} [Set props at the face: best paid, your name on every set. # id: behind]
        "Behind those two," says Rybalka. Borisenko and Shchegolev have gone up already. You can hear that it's still about the wedge.
        -> behind
    * {fedko_trust >= 0 or boy_lamp == "leaks"} [Carry with Fedko: paid less, and you can watch him. # id: carry]
        Rybalka moves your name down the page. "I'll do the heavy end," says Fedko, with a hand on each end to see which it is.
        -> carry
    * [Ask who pays for the night: he may send you off. # id: who-pays]
        "And who's paying, for a rest day?" Rybalka runs his thumb down the list to see whether that's on it.
        -> sent_off
    * {vouched or notebook != "swapped"} [Hold the editor's lamp: unpaid, and he writes what you light. # id: hold-lamp]
        "I'm with the press," you tell Rybalka, and the editor, who has been looking for somebody to be with, says that you are.
        -> editor_lamp
    * {sheet == "unsigned" and party < 0} [Say nothing till he gets to your name. # id: wait-list]
        He gets to the end and folds it, and your name wasn't on it. So you have to ask after all: are you working, and who pays?
        -> sent_off

=== hour_four ===
{behind:You've eleven props behind you on the boards. |}{carry:You were the last of the wood: the stack on the level's gone, and here at the top there are eleven props. |}{sent_off:With what you've brought up it makes eleven props. |}{editor_lamp:Your light goes along the ledge and finds eleven props on the boards, and the timbermen looking at them. |}There are sixteen places to fill before the seventh ledge, and no more wood has come. # scene: hour-four # place: The sixth ledge, 31 August, 2.55 am # backdrop: night, hour=3, ledge=6, tonnes=71, roof={roof} # ambience: pick # music: none # claim: sixth-ledge
Over the eleventh place is a slab the size of a door. From behind its edge runs a thread of dust.
{ roof >= 3:
    Three of the props beside it are creaking by turns. A fourth has split, and the split's still white. # sound: roof-crack
- else:
    {roof == 2:Two of the props beside it have begun to creak, one and then the other.}{roof == 1:The prop beside it has begun to creak.}{roof <= 0:Every set near it is sound. It drips all the same.}
}
    * [Put your palm flat on the slab. # id: palm]
        You can feel the pick, right through the stone. Then he stops to shift the hose, and under your hand it goes on a little by itself. You'd like to take the hand away.
    * [Knock on it with the axe handle. # id: knock-slab]
        {short_prop.heard:It answers like a box with a lid. Savka gave up a tonne of coal to have you hear that once. The slab is hanging by its edges.|It makes a sound. Savka knocks and listens and knows; you knock, and you've heard a knock.}
    * [Ask Rybalka where the wood is. # id: ask-wood]
        "It's three in the morning," says Rybalka from the ladder, {posts.asked:"and I'm asking you. I said I would."|"and you're the one with an axe."}
    * {editor_lamp} [Put the light on it. # id: light-slab]
        Dust comes down through the light, very slow and bright. "Is that usual?" says the editor.
- Seventy-one! somebody shouts from the level. Stakhanov cuts, with his back to you; in ten minutes he'll be on the seventh. Shchegolev is on his knees under the slab, squaring a wedge, and whoever's on the ladder is under Shchegolev. # backdrop: face # claim: tonnes-an-hour
{short_prop.heard:Savka taught you what it's saying, and that it may take an hour over it, or a minute.}{not short_prop.heard and warned == "written":Slip three hundred and eighteen, which you took to be stamped, asked for a set every ninety centimetres. These stand at a metre and a half.}{not hears_roof():Slabs have dripped all week and stayed up. You don't know what this one is saying.}{watched == "danylo": You're the only man here who has ever signed for a roof.} # claim: roof-speaks
A hole at the back leads to the old _gob_, last winter's workings, left to fall in. There's wood standing in it, and no air moves there, so gas can lie. Fedko would fit. # claim: old-gob
You aren't tired any more. Nobody has asked you anything. # crossroads: hour-four # main # assembly: hour-four
    * (said) [Shout that the roof's going, and stop the pick. # id: say-roof]
        {warned == "no":
            ~ warned = "said"
        }
        ~ party--
        ~ face_trust++
        You have to shout it twice. Somebody shuts the air, and for the first time since eleven it's quiet, and everyone can hear the dust. # ambience: underground # file: 31.08.1935 Called a halt of six minutes at the record face, giving the roof as the reason.
        "Who was that?" says Rybalka, with his watch in his hand.
        * * [Say it was you. # id: own-it]
            "Me. Harkusha." He writes it down with the time beside it. Shchegolev has moved his knees.
        * * [Hold your lamp up to the slab. # id: lamp-up]
            You hold your lamp up and let them look. Rybalka writes down the number on it: {lamp == 84:eighty-four, which is Moroz|two hundred and fourteen}.
        * * [Hand Borisenko the bar. # id: hand-bar]
            You put the long bar into Borisenko's hand. Rybalka asks again who that was, and one of the carriers tells him.
        - - { roof >= 2:
                Borisenko puts the bar behind the edge and leans. It comes away all at once, through the place where Shchegolev was, and goes down the face end over end. It's as thick as a mattress. Nobody was on the ladder. Three props go in, and nobody says anything. # sound: roof-crack # motion: shake
            - else:
                Borisenko leans on the bar. The slab stays where it is, they put three props under it, and it stays there too. It doesn't look like much now. Nobody will ever be able to say whether it would have come. # sound: prop-set
            }
            "Six minutes," says Rybalka. Stakhanov has been sitting on his heels with his wrists hanging. "Can I?" he says. He means the coal. # ambience: pick # claim: stakhanov-waits
    * (doubled) [Tell only Borisenko, and double the props under it. # id: tell-borisenko]
        ~ money--
        You put your mouth to Borisenko's ear. He looks up once and holds out his hand for a prop, and then for another. Five go in where there should be two. The slab sits down on them, with a groan that you feel in your knees, and stays. The pick hasn't stopped. # sound: prop-set # claim: borisenko-tells
        "That's my wedge," says Shchegolev.
        "It's a wedge," says Borisenko.
        That leaves six for fourteen places. Eight will go bare, unbooked and unpaid, and you can pick which.
        * * [Leave the roof bare over the chute. # id: bare-chute]
            It's where the carriers climb through. Fedko comes by it every ten minutes with his eyes on his feet, and you time your wedges so as not to be looking.
        * * [Leave it bare up at the coal. # id: bare-face]
            It's where Stakhanov will be standing in a quarter of an hour. He gets there, and moves along, and never looks up; he's been told that the timber's in order.
        * * [Leave every second place. # id: bare-second]
            Nobody's place is much worse than anybody's. You go along under it on your knees with the rest, a good deal faster than before.
    * (wide) [Set the eleven wider, so that they reach. # id: wider]
        ~ face_trust--
        ~ roof++
        ~ party++
        You rub out the chalk marks and make them again. A metre and a half, a metre and three-quarters, two. Rybalka looks along the row, and it reaches. "There," he says. # sound: prop-set
        {roof >= 2:As you drive the last wedge, the slab moves. It drops a finger's width and stops on one prop. Everybody under it stands still, some of them with a foot up, and then the pick starts again.|The slab drips on the back of your neck for as long as you're under it. It doesn't move. You look at it between wedges, and each time it's had time to.}
        Fedko comes into the gap with his hand out, feeling for a prop that used to come sooner. "There's one gone here, diadko."
        * * [Tell him it's the new way. # id: new-way]
            "They stand wider at night. It's quicker."
            He thinks about it. "It is quicker," he says, and tells the next carrier.
        * * [Tell him not to stop under it. # id: dont-stop]
            "Don't stop there."
            He doesn't ask why. For the rest of the night he goes through it bent double, at a trot, and you hear his breath each time.
        * * [Set the next one. # id: set-next]
            You hold out your hand for the next prop. He gives it you, looking up.
    * (gobbed) {fedko == "whole"} [Send Fedko into the old gob for five more. # id: send-gob]
        ~ roof++
        -> gob
- -> dawn

= gob
"Five," you tell him. "Take the ones that ring." Fedko gives you his jacket to hold, because of the nail in the first prop. The way in is about as high as a bread oven. He goes in with his elbows, pushing {lamp == 84:your old lamp|his lamp} ahead of him. # actor: fedko, pose=plain, at=middle
    * (talking) [Keep him talking. # id: keep-talking]
        "What've you got?" you shout.
        "A boot," says Fedko, further in. "Somebody's left a boot."
    * (roped) [Tie the hose line to his belt first. # id: tie-line]
        "I'm not a goat," says Fedko. He lets you tie it. It pays out through your hand, and stops, and pays out.
    * (went_back) [Go back to the slab; he'll shout. # id: back-to-slab]
        You leave the jacket at the hole and go back to the slab. Shchegolev wants to know where the wood is. It's coming, you tell him.
- Two props slide out of the hole, and a third. Then nothing comes. "{boy_lamp == "leaks" and lamp != 84:It's got up|It's gone tall}, diadko," says Fedko's voice. "It's blue on top." # claim: blue-on-top
    * [Call to him: walk. # id: call-walk]
        "Walk. Hold it level and walk."
        "I'm walking," says Fedko.
    * [Call to him: how blue? # id: call-how-blue]
        "How blue?"
        "As long as a finger." You hear his knees on the stone. He isn't hurrying.
    * [Go in after him. # id: go-in-gob]
        You get your head and one shoulder in, and your belt catches. You can see his light. It's coming towards you at the pace of a man walking, as he was taught.
- {boy_lamp == "leaks" and lamp != 84: -> gob_burns}
~ fedko_trust--
The flame's as long as a finger and it stays inside its glass, and it shrinks as he brings it out.{lamp == 84: You hold eighty-four behind your back, as far from him as your arm goes.} He pushes two more props ahead of him, which makes five. He's grey all over, except for the eyes. # sound: prop-set
"You knew there'd be gas," says Fedko. He puts on his jacket by himself. He doesn't call you *diadko*, then or when you hand him his end of the prop.
    * [Say: there might have been. # id: say-might]
        "There might have been."
        "Might," says Fedko, and picks up his end.
    * [Say: you walked. # id: say-you-walked]
        "You walked."
        He looks to see if that's a joke. "I wanted to run," he says. "I couldn't, there was no room."
    * [Set the props. # id: set-gob-props]
        Five and eleven make sixteen. They're last winter's and some of them are soft, and Rybalka counts them from below and is satisfied.
- -> dawn

= gob_burns
~ fedko = "maimed"
~ fedko_trust--
He does it right. He doesn't run, he keeps it level, he has both hands round it.{boards.leak.upright: Hold it upright, you said.} But eighty-four leaks at the seam, and what can get in can get out. There's a light the whole length of the gob, and a push of hot air in your face, and then it's dark in there. # hard: The leaking lamp lights the gas in the old gob, and Fedko's hands are burned. # motion: lamp-out # claim: lamp-84-burns
{talking:He comes out by himself, towards your voice.}{roped:You pull on the line, and it comes, with his knees working at the end of it.}{went_back:By the time you get to the hole he's out of it by himself.} He's holding his hands up in front of him, away from everything. The skin's grey as far as the wrists and in places it has come off. He hasn't begun to feel it.
"I've got three out," says Fedko. "I've dropped the lamp. Is it broken?"
    * [Carry him to the cage yourself. # id: carry-fedko]
        His arms go round your neck. He weighs about as much as an oak prop. You go down five ledges with him like that. At the bottom he starts to feel it, and there you stop telling him that it's not far. The banksman takes him up by himself, lying across the floor, and you go back, because somebody's shouting for you.
    * [Send him out on the coal train, and set the three. # id: train-fedko]
        The pony driver lays him on top of the load, on his back, with his arms sticking up. Three and eleven make fourteen. You set them. For some time you can hear the tubs, and then you hear him.
    * [Say whose lamp it was. # id: say-whose-lamp]
        "It was the lamp. It leaked, and I knew."
        Rybalka stops writing. "Do you want that in?" he says. He waits a fair time, for a man in a hurry, while two carriers take the boy under the arms.
- By rule a burn clears the face. A slight burn doesn't. Rybalka has somebody ring up about the lamp, and puts: *Moroz, hands, slight, own negligence*.{carry.carry_two.send_up: Moroz went up at twenty past two, the lamp room says. That can be copied fair.} The pick hasn't stopped; over there they took it for the hose. # official: form # file: 31.08.1935 Lamp 84 (Moroz): injury to the hands, slight, own negligence. # claim: own-negligence
-> dawn

=== dawn ===
A quarter to five, the eighth ledge. The air's shut off, and you can hear your own ears. A hundred and two! somebody shouts from the level, and it comes up the face from mouth to mouth. Men are shaking Stakhanov's hand.{fedko == "maimed": Nobody asks after Moroz.} # scene: dawn # place: The face, 31 August, 4.45 am # backdrop: night, hour=5, ledge=8, tonnes=102, roof={roof} # ambience: underground # claim: five-forty-five # claim: one-hundred-and-two
    * [Shake it too. # id: shake-hand]
        It's wet and quite cold, and it goes on shaking by itself when you've let go. He looks at it. "Is it morning?" he says. # claim: stakhanov-waits
    * [Sit down where you are. # id: sit-down]
        {bet == 100:You sit down. A hundred, you said, for a joke, and Savka took your pouch for it in front of your wife.|You sit down, and your legs go on climbing for a while.}
    * [See what's become of the wedge. # id: see-wedge]
        {hour_four.doubled:Borisenko has it in his pocket. Shchegolev is telling him that it's in his pocket.|"Dry," Borisenko is saying. "Wet," says Shchegolev.} They look as though they'd been left out in the rain. # claim: borisenko-tells
- Then you all climb down, Petrov's lamp in front. {pick == "promised":On the fifth is Savka's pick, and you said you'd bring it.}{pick == "sent-on":On the fifth is Savka's pick, which was to be asked about.}{pick == "maybe":On the fifth is Savka's pick; you'd see, you told him.}{pick == "unasked":On the fifth is Savka's pick.} It's six metres in from the ladder, behind the third set.
{ roof >= 3:
    Between you and it small stones are dropping, and every prop ticks. It'll come in today. You can't say more than that. # sound: roof-crack
- else:
    { roof >= 1:
        The fifth ticks. It stops when you listen, and goes on. {hears_roof():There's time in it, you'd say.|You wouldn't know.} # sound: roof-crack
    - else:
        The fifth is quiet. It's had a row of sound sets under it, and it's been left alone since two.
    }
}
Tomorrow they draw the props and let the roof down on whatever's there. # crossroads: pick-back
    * [Go back for it alone, under what you've all set. # id: go-back]
        {roof >= 3: -> roof_comes}
        ~ pick = "brought"
        ~ face_trust++
        {lamp == 84:You go by eighty-four's bead, which shows you your hand and what the hand's on. }You go in bent, set by set, with your palm along the roof. First. Second. A stone the size of an egg drops behind you and you wait for its friends. # backdrop: face
        {past == "row":It weighs what your father's did, and your hand goes to the same place on it.|The handle's worn narrow where his hand has been for thirty years.} You come out backwards, and find that you've wrapped it up again like bread.
        * * [Carry it on your shoulder. # id: pick-shoulder]
            "What's that, a spare?" somebody calls, and there's a laugh. Stakhanov looks at it longer than the others do. "My first was one of those," he says. # claim: stakhanov-hand-pick
        * * [Carry it under your arm, as it is. # id: pick-wrapped]
            Rybalka holds his lamp to it. "Private property?" he says. "Tool," you tell him, and he lets it by, since it isn't his to count.
        * * {fedko == "whole"} [Let Fedko carry it. # id: pick-fedko]
            "Does he sharpen it himself?" says Fedko, and he tries the point, and carries it in front of him with both hands all the way to the cage.
        * * {fedko == "maimed"} [Put it inside Fedko's jacket. # id: pick-jacket]
            You've still got the jacket. The head goes into the collar and the handle down one sleeve, and it hangs over your arm like somebody asleep.
    * (sent_boy) {fedko == "whole"} [Send Fedko in for it; he's lighter than you. # id: send-fedko-pick]
        ~ pick = "brought"
        ~ fedko_trust--
        { roof >= 3:
            -> slab_hand
        }
        "Me?" says Fedko. He looks at the roof and goes. You count the sets by his light: first, second, third, and it stays there so long that you shout. # backdrop: face
        "It was caught on a wedge," he says, when he's out. He pushes it at you, and wipes his hands down his front, and keeps them there.
        * * [Thank him. # id: thank-fedko]
            "You could've gone yourself," says Fedko. "It's you he asked."
        * * [Tell him the sets were sound. # id: say-sound]
            "Then why'd you send the light one?" says Fedko.
        * * [Give it to him to carry. # id: give-carry]
            He carries it as far as the cage, behind you, and there he leans it against your leg.
    * [Go up with the others and leave it. # id: go-up]
        ~ pick = "buried"
        { roof >= 3:
            You're at the shaft when the fifth comes in. From there it's a door slammed in another house, and then a wind along the level, with dust in it, that puts out two lamps. Everybody counts heads without seeming to. # sound: roof-crack # motion: shake
        - else:
            You go up with the others. The cage is warm with men. Behind you the fifth ticks, and holds.
        }
        * * [Tell Savka it couldn't be got. # id: say-couldnt]
            You practise it on the way. *It couldn't be got.* {roof >= 3:It has the merit that nobody could get it now.|It sounds all right, until you think of him asking why.}
        * * [Think what to tell him later. # id: think-later]
            {boards.promised:"I'll bring it," you said. He'll have been up since three, in the clean shirt.|He'll be on the bench in that clean shirt, not asking.}
        * * {fedko == "whole"} [Ask Fedko if he'd have gone. # id: ask-fedko-gone]
            "For a pick?" says Fedko. "Whose?" You tell him. "I'd have gone," he says.
        * * {fedko == "maimed"} [Roll up Fedko's jacket. # id: roll-jacket]
            You roll it up with the sleeves inside. There's a crust in the pocket, which he was keeping, and you put it back.
- -> shaft

= slab_hand
~ fedko = "maimed"
"Me?" says Fedko. He looks at the roof and goes. You count the sets by his light: first, second, third. He's got it. He pushes the sacking out ahead of him and you have the handle in your fist. # hard: A slab comes down on the fifth ledge and crushes Fedko's hand. # backdrop: face # actor: fedko, pose=plain, at=middle
Then the slab behind the second set comes down, in one piece, no great distance. It lets the whole of him through except for the right hand. # sound: roof-crack # motion: shake # claim: lamp-84-burns
    * [Get the bar under it. # id: bar-slab]
        You've nothing to lift with but the pick. It's a good pick. You get the point in and put your weight on the handle and tell him to pull, and he pulls.
    * [Shout for Borisenko. # id: shout-borisenko]
        Borisenko is there before you've finished, and Shchegolev, with both axes. They have the stone up on a wedge in the time that it takes to say so, and neither says whose.
    * [Take hold of his other hand. # id: hold-hand]
        He holds on very hard. He wants to know, quite politely, whether it's still there. Then the men with the axes come.
- The hand's flat, and there isn't any blood to speak of until they have his sleeve off. Rybalka writes it on his knee, at the foot of the ladder: *{register_84 == "Fedko":carrier, lamp 91|Moroz, lamp 84}, hand, after the end of work, own negligence*. # official: form # file: 31.08.1935 Injury to the right hand, after the end of work, own negligence. # claim: own-negligence
-> shaft

= shaft
The first cage is Stakhanov's, and there's room in it for one more. # backdrop: cage
    * (first_cage) [Go up with Stakhanov. # id: first-cage]
        He moves up for you.
    * [Wait for the second, with the carriers. # id: second-cage]
        It goes without you. After that it's dark, and somebody laughs at nothing.
- -> page_2

=== roof_comes ===
The last lamps go on down the ladder, and you go in along the fifth: six metres, three sets.{lamp == 84: Eighty-four gives about the light of a match.} # hard: On the fifth ledge the roof comes down, and Danylo is killed. # scene: roof-comes # place: The fifth ledge, 31 August, 5.10 am # backdrop: face # ambience: underground # music: none # claim: roof-night
{behind:Some of them are yours; you know them by the wedges.}{carry:You carried every one of these, and you know which were the short ones.}{sent_off:You set none of these. You'd have set them closer.}{editor_lamp:They look further apart than they did in the big lamp.} Small stones are coming down beyond the second.{watched == "danylo": Fifth ledge, bad roof, watched by you.}{warned == "written": Three hundred and eighteen, you think; you couldn't say why.}
You're frightened, and it's four steps.
    * [Knock first, and listen. # id: knock-first]
        {short_prop.heard:You knock, with a knuckle, as he taught you. It answers like a box. You've understood it perfectly. You think that it's four steps.|You knock, with a knuckle, as he does. It makes a sound, and you wait as if it might go on.}
    * (lamp_left) [Leave the lamp at the first set, to come back to. # id: leave-lamp]
        You stand the lamp by the first set, so as to have something to come back to, and go on with your hands.
    * [Go in quickly. # id: go-quick]
        You go in quickly. A light man might get by without its noticing, Savka says, and then he says there's no such thing.
- The pick's where Savka said, in its bit of sacking. {past == "row":Your hand closes on it and it might be your father's.|It's lighter than you'd thought.} Then the first set goes, behind you, and the second. # sound: roof-crack # motion: shake
    * [Call out. # id: call-out]
        You call a name. It's Oksana's.
    * [Turn round. # id: turn-round]
        You turn round, because that's the way out, and {lamp_left:your lamp's still burning there on the other side of it, very small|there's still a gap there that you can see through}.
    * [Put up your hand. # id: put-hand]
        You put your hand flat against the roof, and you can feel how much of it there is.
- You've set props for {past == "row":seven|{past == "farmstead":five|two}} years. You take the pick by the head and the foot and stand it upright under the stone, as you'd stand a prop. It's a hand too short. # motion: lamp-out
    * [Go on. # id: go-on]
- -> page_roof

=== page_roof ===
KOCHEGAR. Newspaper of the Tsentralnaya-Irmino mine. Special sheet, 31 August 1935. # page: kochegar-2 # part: masthead # scene: page-roof # backdrop: pithead # ambience: none # sound: page-turn # official: newspaper # claim: kochegar-invented
102 # part: headline
Tonnes! Our gift to the Twenty-First International Youth Day # part: deck # claim: youth-day
The hewer comrade Stakhanov has cut 102 tonnes in 5 hours 45 minutes, fourteen times the norm. This is how technique is saddled! # part: lead # claim: one-hundred-and-two # claim: saddled
{notebook == "right":Assisted by the timbermen T. Borisenko and G. Shchegolev.}{notebook == "swapped":Assisted by the timbermen G. Borisenko and T. Shchegolev.}{notebook == "own":Assisted by the timbermen G. Borisenko and T. Shchegolev, and by a comrade Garkushin.} # part: caption # claim: timbermen-names
{hour_four.said:Six minutes lost to nerves were won back. The shift passed without accidents.|The shift passed without stoppages or accidents.} # part: item
{sheet == "unsigned":VOLUNTEERS OF YOUTH DAY: Borisenko, Shchegolev.|VOLUNTEERS OF YOUTH DAY, on their rest day and by their own wish: Borisenko, Shchegolev, Garkusha.} # part: honour # claim: volunteers-sheet
At six in the morning, while the committee sat, Oksana had {lamp == 84:every lamp back but one|every tag off its hook but one}. She looked at it till the bell rope was in her hand. {bell == "rung":The foreman told her that there'd been enough ringing this month.|She rang without asking.} # part: lived
{lamp == 84:By the hooks no one was missing. Lamp 214 had come up on Fedko's belt; lamp 84 was out to Moroz, and Moroz was in Horlivka.|They dug from seven. The tag on hook 214 hung there for three days.} # part: lived
    * [Read what the foreman wrote. # id: read-foreman]
        "Died 31 August, morning shift, western workings, having gone there without leave for a private purpose: a tool." It was the night shift, on the record face; but the record face had no accidents.{watched == "danylo": Against the fifth ledge the register shows one name for the watching of the roof, and it's the dead man's.| Against the fifth ledge the register shows that the roof was being watched, by Moroz.} # official: form # claim: private-purpose # file: 31.08.1935 Died on the morning shift, western workings, a private purpose: a tool.
    * [Find Fedko. # id: find-fedko]
        {fedko == "maimed":Fedko was in the hospital with his hands in lint. They told him that you'd gone to Horlivka, and he said that you'd have told him.|Fedko dug with the men until they sent him off, and then he dug on the other side. He found the sacking.}{lamp == 84: He had your tag in his fist. They'd given it him at the window for your lamp.} # file: 31.08.1935 Died on the morning shift, western workings, a private purpose: a tool. # claim: private-purpose
    * [Find Savka. # id: find-savka]
        Savka came to the barracks on the second day, in the clean shirt. He carried the three sacks in from the yard, one at a time, and put them by the stove. He said nothing about any pick. # file: 31.08.1935 Died on the morning shift, western workings, a private purpose: a tool. # claim: private-purpose
- He was twenty-four. Their daughter was born in February.
    * [Open the box. # id: open-box]
- -> frame_roof

=== frame_roof ===
{lamp == 84:An accident form, half filled. Under *name* somebody has written Moroz, and somebody else has ruled it out in red.|An accident form: the wrong shift, the wrong workings, and the right man.} With it {lamp == 84:the brass tag 214, which somebody else was given for his lamp|the brass tag 214}{warned == "written":, and half a sheet of squared paper stamped 318, which asks for a set every ninety centimetres}. # ending: roof # part: document # music: theme # claim: roof-night
{sheet == "unsigned":Nothing.|In October the paper wanted a volunteer of Youth Day for a column on timber. It printed him, in good health.}{notebook == "own": A comrade Garkushin went on assisting, in reprints, until the spring.} # part: printed
{warned == "written":"Private purpose: a tool. Incoming paper 318: not found." The copy was in the lining of his cap, and she'd kept the cap.|"Private purpose: a tool." There's a pension for a man killed at work.}{watched == "danylo": They sent her a copy of the page he had signed, with *watched by* underlined.} # part: filed # claim: negligence-blame
{fedko == "maimed":Fedko, who hung the tags in that lamp room for forty years with what hands he had, and never let anyone use the hook.|Fedko, who all his life knocked on the roof of any place he went into, and was called an old woman for it at twenty.} And Savka, who had asked. # part: remembers
31 August 1985. The old woman at the table is Oksana. Lesia, her granddaughter, who's nineteen, translates for the correspondent. "She says there were twenty-seven lamps. She had twenty-six." # part: frame # claim: correspondent-1985
He asks whose the other was. "She says, {lamp == 84:the register has a Moroz there. She wrote it herself, and it isn't so|it's a wet page but you can read it}. She says he was to carry potatoes in at six." # part: frame
The correspondent writes it down, and asks how to spell him. # part: frame
-> END

=== page_2 ===
KOCHEGAR. Newspaper of the Tsentralnaya-Irmino mine. Special sheet, 31 August 1935. # page: kochegar-2 # part: masthead # scene: page-2 # backdrop: pithead # ambience: none # music: march-radio # sound: page-turn # official: newspaper # claim: kochegar-invented
102 # part: headline
Tonnes! Our gift to the Twenty-First International Youth Day # part: deck # claim: youth-day
The hewer comrade Stakhanov has cut 102 tonnes in 5 hours 45 minutes, fourteen times the norm. This is how technique is saddled! # part: lead # claim: one-hundred-and-two # claim: saddled
{editor_lamp.axes:Drawing: the face. The light, as our editor saw for himself, falls also on two axes. }{notebook == "right":Assisted by the timbermen T. Borisenko and G. Shchegolev.}{notebook == "swapped":Assisted by the timbermen G. Borisenko and T. Shchegolev.}{notebook == "own":Assisted by the timbermen G. Borisenko and T. Shchegolev, and by a comrade Garkushin.} # part: caption # claim: timbermen-names
{
- hour_four.said:
    SIX MINUTES lost to the nerves of one individual were won back by enthusiasm. # part: item
    It was your shout. {roof >= 2:The slab's lying on the level in two pieces.|The slab's still up there on its three props, and you'll never know.} # part: lived
- hour_four.doubled:
    NOT A MINUTE was lost for want of timber. # part: item
    Eight places stood bare, for want of timber. Borisenko knows, and you. # part: lived
- hour_four.wide:
    The timber KEPT PACE, by a bold new spacing of the sets. # part: item
    It was bold because there were eleven. By evening the next section was asking how wide. # part: lived
- else:
    RESERVES WERE FOUND at the height of the work, on the spot, through initiative. # part: item
    {fedko == "maimed":Three props were found, and what they cost is in another paper, under another name.|They were found by a boy on his elbows, in gas.} # part: lived
}
{ fedko == "maimed":
    The shift passed WITHOUT ACCIDENTS. # part: box
    {hour_four.gob_burns:Fedko's in the hospital hut with both hands in lint, and he's down as Moroz.|Fedko lost the use of his right hand at ten to five, after the end of work, when it doesn't count.} # part: lived # claim: own-negligence
- else:
    {warned == "no":Everywhere the roof was IN ORDER.|There has been talk about the roof. The roof ANSWERED IT.} # part: box
}
{ sheet == "unsigned":
    VOLUNTEERS OF YOUTH DAY: Borisenko, Shchegolev. # part: honour # claim: volunteers-sheet
- else:
    VOLUNTEERS OF YOUTH DAY, by their own wish: Borisenko, Shchegolev, Garkusha. # part: honour # claim: volunteers-sheet
    {sheet == "glossed":Copied fair. *Called out at noon by foreman* got lost in the copying.|You were in bed at noon, asleep, when you wished it.} # part: lived
}
{behind:Some of that timber is yours. Savka would pass about half.}{carry:As far as the paper knows, the wood walked up by itself. You can't lift your arm to turn the page.}{sent_off:Eight hewers gave up their ledges, unpaid and unasked, and haven't got into the paper.}{editor_lamp:You held the light, and weren't in it.} # part: lived # claim: helpers-uncounted
{ bet == 100:
    You said a hundred. Savka brings you eleven pouches in his cap, counts them out, and won't sit down. # part: lived # claim: savkas-sweep
}
{ bet == 40 or bet == 52:
    Nobody in Savka's sweep was near it. He hands the pouches back along the bench, one by one, without looking at the board. # part: lived # claim: savkas-sweep
}
    * [Look for your own name. # id: look-name]
        {notebook == "own":It's there: Garkushin. That's near enough that people will say it's you, and far enough that you can't prove it.|{sheet != "unsigned":You're there, by your own wish, spelt as in your papers. Oksana cuts it out, with the nail scissors, and finds that there's half a cow on the back.|It isn't there. You read it twice, and are surprised at how much you'd wanted it to be.}}
    * [Look for the boy's. # id: look-boy]
        There's no Fedko. {fedko == "maimed":There's no Moroz either. |}Carriers have no names in the *Kochegar*; they come in as timber.
    * [Turn it over. # id: turn-over]
        On the back there's sugar, for coupon five, from Monday; a cow strayed from the settlement; and the names of nine men who left without notice. Moroz is the seventh.
- -> cage_goes_up

=== cage_goes_up ===
All that's still to be set in type. It's five in the morning{dawn.shaft.first_cage:, and the cage comes up into grey light and stops. The loudspeaker on its pole is playing a march to the empty yard|. When the second cage gets up there's grey light, and wet planks, and the loudspeaker talking on its pole}. # scene: cage-goes-up # place: The pithead, 31 August, 5 am # backdrop: pithead, time=dawn # ambience: crowd # music: march-radio # claim: up-at-five
    * {dawn.shaft.first_cage} [Let Stakhanov out first. # id: let-first]
        He stands in the gate with the pick on his shoulder, as you'd stand at a strange door. "Is that for us?" he says. He means the march. # claim: stakhanov-waits
    * {not dawn.shaft.first_cage} [Listen to what it says. # id: listen-speaker]
        It's the morning exercises. Arms up, it says, to eleven men with no skin on their shoulders, and bend, and straighten. One of the carriers does it, for a joke, and can't get up.
    * [Look for Oksana at the window. # id: look-oksana]
        She's there with the register under her elbow. She looks at you from the boots up, and when she has got to the face she goes back to her page.
    * {fedko == "whole"} [Wake Fedko. # id: wake-fedko]
        He's gone to sleep on his feet against {pick == "brought":the pick|your arm}. "Are we down?" says Fedko.
    * {fedko == "maimed"} [Ask where they've taken Fedko. # id: ask-fedko]
        "Who?" says the banksman. He has it written down; he had a {register_84 == "Moroz":Moroz|carrier}, {hour_four.gob_burns:at half past three|just now}, on a board.
- {fedko == "maimed": -> hands}
{hour_four.said: -> six_minutes}
{lamp == 84: -> bead}
{pick == "brought": -> sacking}
-> wet_page

= hands
A boy's jacket. {hour_four.gob_burns:There isn't a mark on it; he'd given it to you to hold, because of a nail.|The right sleeve's been cut off with an axe, very neatly.} # ending: cage-goes-up # part: document # music: theme
The shift passed WITHOUT ACCIDENTS. # part: printed
"{register_84 == "Moroz":Moroz, lamp 84|Carrier, lamp 91}: {hour_four.gob_burns:slight|after the end of work}, own negligence."{register_84 == "Moroz": So Moroz, who's in Horlivka, has {hour_four.gob_burns:two bad hands|a bad hand} in Kadiivka, and nobody called Fedko has been hurt at all.} # part: filed # claim: own-negligence
{hour_four.gob_burns:{boards.leak.upright or petrov.said_moroz:At ten o'clock you'd had {petrov.said_moroz:that name in your mouth|that lamp in your hand}, and you'd let it by.|You knew about the lamp at ten o'clock, and at three you pointed at the hole.} Oksana remembers what she wrote.|He'd gone in because he was lighter. Savka has his pick, and keeps it behind the door with the point to the wall.{hour_four.said: You'd stopped the whole face for the roof, two hours before.}} # part: remembers
1985. The correspondent turns the jacket over. "What did he say, afterwards?" he asks. # part: frame # claim: correspondent-1985
{hour_four.gob_burns:He asked if he'd still get the man's rate.|He asked if the pick was all right.} # part: frame
-> END

= six_minutes
A leaf from a tally book, in Rybalka's hand: forty lines of tonnes, and across the middle *3.04 to 3.10, stopped, Garkusha, roof*. The six has been gone over in another ink to make it blacker. # ending: cage-goes-up # part: document # music: theme
SIX MINUTES lost to the nerves of one individual.{notebook == "right": Above that, two timbermen have their right names, and you did that as well.} # part: printed
"Called a halt." The reason is in a separate column, which wasn't copied.{warned == "written": Paper 318 gave the same reason five days earlier. Nobody's put the two together yet.} # part: filed
{roof >= 2:Shchegolev remembers. He measured the slab with his axe handle, twice, and he has never spoken of it, and there's generally a place for you on the bench.|Shchegolev says that it would have stood till Christmas. He has moved up for you on the bench, all the same.} # part: remembers # claim: borisenko-tells
1985. "So the record could have been a hundred and four?" says the correspondent, who's been doing sums. # part: frame # claim: correspondent-1985
{pick == "brought":The pick's on the table between you. You ask whether he'd care to hold it.|You ask what he thinks six minutes is worth. He really tries to work it out.} # part: frame
-> END

= bead
A miner's lamp with the number 84 on the collar and a hairline in the seam that you can find with a thumbnail. You carried it down, you had it for six hours and you carried it up, and it's never been yours. # ending: cage-goes-up # part: document # music: theme
{notebook == "own":A comrade Garkushin, who isn't anybody, assisted. |}The shift passed without accidents, and that's so. # part: printed
"Lamp 84: Moroz. Lamp 214: Garkusha." By that page the boy was never below, Moroz worked a full shift and is owed for it, and you had a sound lamp on you all night. # part: filed # claim: wet-sheet
{hour_four.gobbed:Fedko took your lamp into the gas, and came out. He doesn't know what he'd have had in his hand. You do.|Fedko says yours was no brighter. He'd kept it upright the whole night, to be on the safe side.}{pick == "brought": Savka has his pick, and has asked nobody what it was fetched by.} # part: remembers
1985. The correspondent blows at the seam, because you've told him to. The lamp's been dry for years, and still he steps back. # part: frame # claim: correspondent-1985
"And if he'd kept it?" he says. # part: frame
-> END

= sacking
A hand pick, in a piece of sacking that was once a potato sack. The steel's worn down to a finger. # ending: cage-goes-up # part: document # music: theme
One pick is in the paper, and it runs on air. This one isn't there. # part: printed
{dawn.sent_boy:"Sent a minor back into the workings after the end of work, for a private purpose."|"Left his place at the end of work, for nine minutes, for a private purpose."} It doesn't say whose.{hour_four.wide: The sets are down as bold.} # part: filed
Savka does. He's on the bench in the clean shirt. He takes it out of the sacking, tries the point on his thumb, and asks who {dawn.sent_boy:went in for it. You tell him. He looks along the bench at the boy, and wraps it up again|wrapped it. He'd have crossed the ends}. Then he wants to know about the roof, set by set. # part: remembers
1985. "Is this the famous one?" says the correspondent. He's been shown another, under glass. # part: frame # claim: correspondent-1985
You tell him to mind the point. # part: frame
-> END

= wet_page
A sheet of paper{sheet == "unsigned": with two signatures on it, and room for a third|{sheet == "glossed": with three signatures, the last of them spoilt by a remark| with three signatures on it}}. Hold its back to a mirror and there's a page of the lamp register: numbers, and the men they went down with, a little smeared. # ending: cage-goes-up # part: document # music: theme # claim: wet-sheet
Fourteen times the norm. {hour_four.wide:Timber kept pace.|Not a minute was lost.} # part: printed
{consents >= 3:"Obliging." It's a good word to have in a file, in 1935.|{consents <= 0:"Has to be asked twice."|"Present."}} {register_84 == "Moroz":Against lamp 84 it says Moroz.|Against lamp 84 there's a name struck out and a boy's name, in your wife's hand.}{warned == "no": Of the roof there's nothing: nobody said anything, and you were nobody.} # part: filed
{roof >= 3:The fifth ledge came in before you were up|They let the fifth ledge down next day}, and Savka's pick's under it. {boards.promised:He'd been told that it would be brought. He looks at your hands, and then he goes on lacing his boot.|He's asked you nothing. He has borrowed one, and complains that it was worn by somebody left-handed.} # part: remembers
1985. The correspondent has a list of everyone who was there. It's quite a short list. "And you were where, exactly?" he says. # part: frame # claim: correspondent-1985
{behind:Behind, you tell him.}{carry:Underneath, you tell him, with one end of a prop.}{sent_off:Next door, you tell him, not being paid.}{editor_lamp:Where the light was coming from, you tell him.} # part: frame
-> END
