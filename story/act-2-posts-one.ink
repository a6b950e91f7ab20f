// Act 2, two of the four posts: behind (with the timbermen) and carry (with Fedko, on the level). Both run from 11.15 pm to 2.55 am.
// The face climbs: the first ledge is the lowest, coal slides down to the level and wood is carried up; the way out is back down through all of it.
// Ninety-one props, sixteen to a ledge: five ledges and eleven over, which is where hour_four begins.
// Sent up (carry_two.send_up), Fedko is back by 2.50 with the same lamp: the register then has him on the surface.

=== behind ===
Quarter past eleven, the lowest _ledge_ of eight. The coal seam is as steep as a ladder, and the props are its rungs. One man cuts. Borisenko and Shchegolev set timber at his heels, and you set the second row, which has to hold till morning. # scene: behind # place: Nikanor-East, at the face, 30 August, 11.15 pm # file: 30.08.1935 Garkusha D., prop-setter. At the face, timbering, third man. # backdrop: night, hour=23, ledge=1, tonnes=4, roof={roof} # ambience: pick # claim: one-cuts-others-prop # claim: steep-seam
A _set_ is two props and a bar, wedged till the roof sits on it. It takes six minutes. Stakhanov cuts room for one in five, and a bare roof comes down. # claim: set-in-six
"That was the dry one," says Borisenko, above you. "Wet," says Shchegolev. It's a wedge, the same as in the cage. Your first bar wants one. # claim: wedge-quarrel
    * [Ask which wedge. # id: which-wedge]
        "Ask him," says Borisenko. "Ask him," says Shchegolev, and each of them points with his axe. You drive your own rather quickly and get out from under. # sound: prop-set # claim: wedge-quarrel
    * [Pass one up out of Makar's bag. # id: makars-bag]
        Makar has no work tonight, and you have his wedges. {makar == "mate":He has inked a face on each. You send up the cashier.}{makar == "rival":There are four good ones on top, and under those broken slate. You send up one of the four.}{makar == "open":They're split ash, mostly dry. You send up the best.} Shchegolev turns it round in the light, and Borisenko turns it round. It isn't the one. # claim: others-words
    * [Drive it, and knock on the roof. # id: knock-first]
        You knock twice with the back of the axe, as Savka does. Good roof rings. Loose roof answers like a box with something in it. {hears_roof():This rings. At the end of your arm it rings with a cold in its nose, and you put the next prop nearer.|This rings, you think. Then there's a hand down for a prop.} # sound: prop-set
    * {watched == "danylo"} [Ask who has signed for this one. # id: whose-roof]
        The roof of the fifth stands in the register under your name.
        "Nobody has. This one's good," says Borisenko. You knock the wedge in hard, under the good one. # sound: prop-set # claim: others-words
- -> behind_midnight

= behind_midnight
Midnight, the second ledge, seventeen tonnes. Tonnes get yelled up the face. Props are counted in whispers. # backdrop: night, hour=0, ledge=2, tonnes=17, roof={roof} # sound: pick-burst # claim: tonnes-yelled
From here the record is two boots, a back and a hose, in the light of Petrov's big lamp. Before a burst the left heel lifts. # claim: petrov-lamp # claim: stakhanovs-boots
"Ninety-one props when we started," {fedko_trust < 0:Fedko tells the one he has brought, since he isn't speaking to you|says Fedko into your ear, giving you one}. "A ledge eats sixteen." That's five ledges and some, out of eight. # actor: fedko, pose=plain, at=left # claim: ninety-one-props
    * [Whisper it up to Borisenko. # id: whisper-up]
        "I can count," says Borisenko. Then, as he's got you there, he'd like it understood that the wedge was dry.
        * * [Say you think so too. # id: side-dry]
            He looks at you with such goodwill that Shchegolev sees it, and takes his next two props from you without a word. # claim: others-words
        * * [Say you never saw it. # id: side-none]
            "No," says Borisenko. "Nobody did." He sounds tired for the first time tonight. # claim: others-words
    * [Give the editor both figures; he has a pencil. # id: tell-editor]
        He's just below you, getting used to ladders. Ninety-one, you say into his cap, and eight sixteens, a hundred and twenty-eight.
        "Which is the tonnes?" says the editor{notebook == "own":, who has put one of them next to *Garkushin*}. You lay his hand on the props you've got, one, two, three, and then on the bare board. He leaves it there till the face shakes. # claim: editors-words
    * {bet > 0} [Work out how your tobacco stands. # id: work-bet]
        Seventeen and a bit in the hour. {bet == 40:So forty will go by at a quarter past one, and you've never known Savka wrong about coal.}{bet == 52:So fifty-two goes by just before two, with three ledges left to cut.}{bet == 100:So a hundred comes out at twenty to five, and you'd said it for a joke.} You do it again on your fingers. Fedko asks which ledge that's for.
    * {bet == 0 or roof >= 1} [Send Fedko for the short ones as well. # id: short-too]
        "They're a hand short, diadko. They're no good."
        "Bring them."
        You stand one on a block and drive two wedges over it. {roof >= 1:There's one of yours like that on the third ledge, from the twentieth.|"So they're all right," says Fedko, and goes for more.}
    * [Watch how he cuts. # id: watch-boots]
        The burst stops. He slides his palm along the coal till it finds the line it wants to split on, and leans, and a piece the size of a trunk walks off down the boards. It's beautiful work{past == "row":, and your father would have stopped his own to see it}. Fedko has been holding out your prop all this time. He drops it on your foot. # sound: coal-slide # claim: cleat
- -> behind_one

= behind_one
One o'clock, the third ledge, thirty-five tonnes. {warned == "written":Paper 318 says ninety centimetres between sets. You measure, and it's a metre and a half. }Three props on the board, and two hands down for them from above. If those stay empty, the pick stops. But on the second ledge three of your own places have nothing in them, and that's everybody's way home. # backdrop: night, hour=1, ledge=3, tonnes=35, roof={roof} # claim: pace-seventeen # claim: hold-and-home
"If he stops," calls Rybalka, the foreman, "I write down who." He pays by the set. Lower down the same way, in the finished first ledge, stand sixteen good props. # crossroads: every-set # claim: foreman-writes
    * (every_one) [Set every one, and let the pick wait. # id: every-one]
        ~ face_trust++
        You go down and set all three. Above you the hands close and go away. The pick stops. You can hear water, and somebody's stomach. "Timber?" says Stakhanov. "Coming," you say. # backdrop: face # sound: prop-set # claim: pick-waits
        Four minutes. Rybalka writes a four. "Reason?" he calls.
        * * [Say: timber. # id: reason-timber]
            "Timber's in order. I've got that here, signed." He thinks, and writes *sundry*.
        * * [Say: Harkusha. # id: reason-me]
            {sheet == "signed":"One of the volunteers," says Rybalka, writing.}{sheet == "glossed":"Him that was called out at noon," says Rybalka, writing.}{sheet == "unsigned":"Him that wouldn't sign," says Rybalka, writing.} Shchegolev moves along his prop to make room on it for your foot. # claim: others-words
        * * [Go on hitting the wedge. # id: reason-hit]
            You hit it for as long as he's shouting. When you look, he's writing all the same, a long word, with his tongue out.
    * (every_second) [Set every second, and come back after. # id: every-second]
        ~ roof++
        ~ party++
        The hands are filled, the heel lifts, and the pick doesn't stop. "That's the way, Harkusha!" calls Rybalka. You do the whole third ledge like that, one and leave one. # sound: pick-burst # claim: foreman-writes
        * * (crosses) [Chalk a cross at each gap. # id: chalk-gaps]
            By the top of the ledge there are seven. The editor, climbing past, asks what's being counted. "Days," says Shchegolev. # claim: others-words
        * * [Tell Fedko which they are. # id: fedko-gaps]
            "Second, fourth, sixth," says Fedko, touching them. "When do we come back?"
            "After."
            "After what?"
            There's a hand down for the prop he's holding.
        * * [Keep it in your head. # id: head-gaps]
            It's every second one. At the top you look back to be sure, and in one place there are three together with nothing. You can't have done that.
    * (draw_behind) [Draw props from the first ledge and carry them up. # id: draw-behind]
        ~ face_trust--
        ~ roof = roof + 2
        ~ money++
        You knock a wedge out sideways, hit the prop once at the foot, and jump. A cupful of dust comes out of the roof and that's all. You'd thought it would be harder. You want six. # backdrop: face # sound: roof-crack # claim: draw-props
        * * [Take six together; it's quicker. # id: draw-together]
            It leaves a space you could keep a cow in. You don't walk across it; you find you've gone round by the wall.
        * * [Take one here and one there. # id: draw-apart]
            {hears_roof():You knock first, and leave the ones that hold up a box. It takes nine minutes.|You leave each gap its neighbours to lean on.} From the level a man would have to count to know.
        * * [Have Fedko hold the lamp for you. # id: draw-fedko]
            "Are we allowed?" says Fedko.
            "They're only moving."
            He holds it high, and each time you hit one he steps back just before you do. You never taught him that.
- -> behind_two

= behind_two
Two o'clock, fifty-three tonnes, the fifth ledge, which is Savka's{watched == "danylo":, and in the register yours}. {behind_one.every_one:He has made up your four minutes.}{behind_one.every_second:You've been back to none of the gaps.}{behind_one.draw_behind:Rybalka has put your six down as new.} Behind the third set is Savka's hand pick, in sacking. {pick == "promised":You said you'd bring it. }{pick == "maybe":You said you'd see, and you've seen. }You can't carry it and set, and what isn't wedged goes down with the coal. # backdrop: night, hour=2, ledge=5, tonnes=53, roof={roof} # sound: coal-slide # claim: savkas-pick
    * [Put a hand in the sacking. # id: feel-pick]
        The handle is worn thin in two places, and your hands don't fit them. {past == "row":Your father's was worn in the same two.|He has swung it for thirty years lying on his side.} You push it in deeper, out of the way of the slide{pick == "sent-on":. Mashurov was asked to see to it, and Mashurov is asked a great many things}.
    * {not behind_one.draw_behind} [Knock on the roof, his way. # id: knock-fifth]
        {hears_roof():It rings, it rings, and then it says *box*. Shchegolev puts his ear to the rock beside yours, and for once has nothing to say about wedges. He passes you two of his own props for it, and the hand above his goes without.|You knock twice and listen with your mouth open, as he does. Something answers. You've heard him do it a hundred times, and you always watched his face. "In order," says Mashurov, climbing past.} # sound: roof-crack # claim: others-words # claim: mashurov-in-order
    * {behind_one.every_one} [Ask for the big lamp, for one prop. # id: ask-light]
        The *nadzorka*, the inspector's lamp, comes round on to your hands, and they're bleeding, not much. You set that prop in half the time. Overhead the pick slows, feeling its way, and the light goes back. {lamp == 84:On your belt eighty-four has gone down to a bead. You wait for it before you move your feet.|By your own lamp you can see the wedge, or else the axe.} # claim: petrov-lamp # claim: lamp-lent
    * {behind_one.every_second} [Go back down and fill one gap. # id: one-gap]
        You go down two ledges with one prop. {behind_one.crosses:The crosses show up well. }There are gaps you don't remember leaving. You put it {hears_roof():where it sounds worst|where the dust is}. When you're back on the fifth your own row has fallen four behind.
    * {behind_one.draw_behind} [Hand up the last of your six. # id: last-of-six]
        There's a notch in it. Shchegolev puts his thumb in the notch, and it's his own, from the first ledge. He looks at it for as long as it takes to stand it up, and says nothing to Borisenko, not even about the wedge. # sound: prop-set # claim: others-words
    * {behind_one.draw_behind} [Ask Mashurov how the roof is. # id: ask-mashurov]
        "In order," says Mashurov. He has his lamp on this one, and there's nothing wrong with it that you can see. Four ledges under your feet it's quite dark. # claim: mashurov-in-order
    * {fedko_ledge == 5 or fedko_trust > 0} [Ask Fedko if he'd work under this. # id: ask-fedko]
        {fedko_ledge == 5:"I've been under it ten days," says Fedko. "It drips. You get so you sit to the side." You set him one extra, at the side. "That's one off the sixth," he says.|"Who does?" says Fedko. "Other nights?" Then he remembers whose boy was put here so that he needn't be. He goes down for the next with a hand on each prop as he passes it, quite lightly.}
- -> behind_end

= behind_end
Five to three. {behind_one.every_one:Every bar behind you has its wedge, and your arms won't straighten.}{behind_one.every_second:You climb after the pick, and wherever you left a place there's nothing for your foot, so you hang by your hands and reach, and you're afraid.}{behind_one.draw_behind:You climb after the pick, and don't look down between your boots.} "It was dry," Borisenko is saying. The left heel goes up over the edge into the sixth. # sound: pick-burst # claim: wedge-quarrel # claim: stakhanovs-boots # claim: ledges
Fedko gives you a prop from below, and is slow to let go of it.
-> hour_four

=== carry ===
Quarter past eleven, on the _level_, a low tunnel with rails, under the lowest _ledge_ of eight. One man is cutting overhead. His coal slides down a chute into the tubs. Beside it the props go up like rungs, and you and Fedko carry wood up them. # scene: carry # place: Nikanor-East, the level under the face, 30 August, 11.15 pm # file: 30.08.1935 Garkusha D., prop-setter. Employed on the level, carrying timber. # backdrop: night, hour=23, ledge=1, tonnes=4, roof={roof} # ambience: underground # claim: carriers-early
If you're slow, three men have a roof with nothing under it. If you slip, you go down with the coal. The level pays less than the face. # claim: level-pays-less # claim: one-cuts-others-prop
"Ninety-one props," says Fedko{boy_lamp == "sound":, who has lamp ninety-one and thinks well of it}. "It was forty-one on the twentieth, {fedko_trust < 0:comrade Harkusha|diadko}. A ledge takes sixteen." His lips move. "That's five ledges and some." # actor: fedko, pose=plain, at=left # claim: ninety-one-props
    * [Ask him about the other three. # id: other-three]
        "They'll send more," says Fedko.
        "Who will?"
        "Them that sent these." He believes it, and gets his shoulder under the first.
    * [Show him which end goes first. # id: thick-end]
        "Thick end in front. If you go, it goes before you."
        "I've done it the other way since Easter," says Fedko. He turns it round and climbs four rungs. "It's lighter," he calls down.
    * [Start with the long ones. # id: long-first]
        Wet oak, thirty kilos. You've the legs for it now, and at two you won't have. Fedko pats the other heap. "So these are for when we're tired," he says. They're a hand short. # claim: wet-oak
    * {warned == "no" and past != "row"} [Ask if he's eaten. # id: ask-eaten]
        "On the way down," says Fedko, "all of it." You've half of yours still, inside your shirt. It has taken you {past == "train":two|five} years to be able to leave it there. "I'll carry it for you," says Fedko. # claim: bread-eaten # claim: famine-tickets
    * {warned != "no"} [Tell him you've told them. # id: told-them]
        {warned == "written":"It's on paper. It has a stamp, 318."|"I've told them there wouldn't be enough. I said it at the time."}
        "So they know," says Fedko. You can hear how much better he feels.
- -> carry_midnight

= carry_midnight
Midnight, the second ledge, seventeen tonnes. A train of tubs is a *partiya*, so Lukash, the pony driver, can say aloud what he thinks of it. Tonight they want eleven tubs on it and not ten, and no gap between trains to eat in. # backdrop: night, hour=0, ledge=2, tonnes=17, roof={roof} # sound: coal-slide # claim: partiya
But Mushka, the mare, counts the couplings as they click. At ten she leans into the collar. At eleven she lets it go slack, and the coal's still coming. # claim: horse-counts
    * [Put your cap over the coupling. # id: cap-click]
        Eleven goes on without a sound. Mushka thinks. She goes as far as the first rail joint, and there the eleventh says *click* by itself.
        * * [Lean on the tub behind. # id: lean-tub]
            You lean on the tub, Fedko leans on you, and it moves. She has stopped pulling by then. The two of you are pushing eleven tubs and a horse. # sound: coal-slide
        * * [Let Lukash talk to her. # id: lukash-talks]
            He puts his mouth to her ear and talks for some time. She goes. He walks on the wall side, but not so near that she could get him against it. # claim: horse-counts
    * [Tell Lukash to let her have ten. # id: leave-ten]
        "I've been told eleven."
        "She hasn't."
        He knocks the pin out. The eleventh stays under the chute and fills, and then the coal goes on the rails.
        * * [Shovel. # id: shovel]
            You shovel for ten minutes and no prop goes up. They're yelling "Wood!" up there. Then they stop yelling, and that's worse to shovel to.
        * * (leave_coal) [Leave it, and take up wood. # id: leave-coal]
            You climb over it with a prop each. Rybalka, the foreman, finds a heap of Youth Day coal between the rails, and writes *carriers*. # claim: foreman-writes
    * [Uncouple the eleventh and push it yourselves. # id: push-eleventh]
        It's half a tonne, and eighty metres to the points. Halfway you both know through your hands what half a tonne is. Two of them come down every three and a half minutes. # claim: pace-seventeen # claim: tubs-weight
        "That's only one," says Fedko, with his head against it.
    * {pouch} [Show Lukash the tobacco in your pocket. # id: show-tobacco]
        It ought to be in the tin at the gate. Lukash looks at it, and at your lamp, and at the bend. "That's prison," he says, and takes a pinch to chew. After that it's too dark for him to see how many he's coupling, and Mushka goes off with ten. # claim: tobacco-below
- -> carry_one

= carry_one
One o'clock, the third ledge, thirty-five tonnes. {bet == 40:Savka's forty is in the next train. }{bet == 100:You said a hundred for a joke, and your shoulders begin to believe it. }Each ledge makes your ladder ten metres longer. At the top, in the light of Petrov's big lamp, a hand takes your prop and is back before you've straightened. "Is it heavy?" asks the editor, from between two bars. # backdrop: night, hour=1, ledge=3, tonnes=35, roof={roof} # sound: coal-slide # claim: petrov-lamp # claim: editors-words # claim: ledges
    * [Let him try one. # id: editor-prop]
        He holds it as you'd hold a large fish that was a present. "Yes," he says. He'd like to write that down, and hasn't a hand to do it with. When you're up with the next, it's gone, and he still has his arms out.{notebook == "own": "Garkushin!" he says, glad to know someone.} # claim: editors-words
    * [Tell Mashurov how many are left. # id: tell-mashurov]
        "Forty-seven, Nikolai Ignatievich. For five ledges."
        The pick starts, he cups his ear, and you say it again to the side of his head. {warned == "written":You could add that it's in paper 318. }"In order," says Mashurov. # claim: mashurov-in-order
    * [Look at Fedko's lamp. # id: look-lamp]
        {boy_lamp == "leaks" and lamp != 84:With the prop across him it hangs on its side, and the flame is lying on the mesh. You tie it upright on his chest with your belt cord. The flame gets up. "I told you," says Fedko.}{boy_lamp == "leaks" and lamp == 84:His burns straight; it was yours. Then he looks at what you have. Each time you bend, eighty-four goes down to a bead, and you stand on one leg and wait. "It gets up," says Fedko from under you, to be kind.}{boy_lamp == "sound":Ninety-one burns low and yellow. "Not blue," says Fedko. "I look every time we stop." You haven't stopped. "I look anyway."}{hears_roof(): Under your hand the prop is ticking, like a stove gone out. You count four ticks.} # claim: lamp-flame
    * [Look up at him, once. # id: look-up]
        One heel, with a patch on it. {past == "row":He cuts like your father, as if somebody had drawn him a line.|Two hours under his coal, and you've seen none of it cut.} A piece the size of a trunk goes past your elbow. A hundred and forty kilos, you'd say. In ten minutes you'll be helping it round the bend. # sound: coal-slide # claim: stakhanovs-boots
- -> carry_two

= carry_two
Two o'clock, the fifth ledge, fifty-three tonnes. {roof >= 2:On the third ledge dust sifts into your collar each time you pass. |{bet == 52:Your fifty-two went by five minutes ago, and you watched it go. }}By the stack there's a prop on end, and Fedko standing round it with his cheek on the top. He's asleep. # backdrop: night, hour=2, ledge=5, tonnes=53, roof={roof} # actor: fedko, pose=warm, at=left # claim: pace-seventeen
Twenty-seven left, half of them short. Carry for two, and fewer get there, and Rybalka takes it off your hour. Send him up to bed, and he loses the shift, and the lamp room writes down who came up and when{register_84 == "Moroz":; its book has him as Moroz, a grown man}. Or he climbs as he is, beside the coal. # crossroads: his-share # claim: register-at-night
    * (carry_his) [Carry his share with yours. # id: carry-his]
        ~ fedko_trust++
        ~ money--
        You hold him by the collar till he's found his feet. "I wasn't," says Fedko. You go up with a prop on each shoulder. {past == "row":Your father could do that six times, and you do it four.|It can be done four times.} # backdrop: level # actor: fedko, pose=plain, at=left
        * * [Let him sleep against the mare. # id: sleep-mare]
            Lukash says she kicks. She smells him over and lets him lie against her foreleg, and then she won't move, not for *walk* and not for Lukash's language. It's the first gap between trains tonight, and in it three men get their wood. # claim: horse-counts
        * * [Give him the count to keep. # id: give-count]
            He sits on the stack and makes a chalk stroke for each that goes. They're straight as far as nineteen. The twentieth is as long as his arm.
        * * [Give him what Oksana packed you. # id: give-bread]
            Men leave a corner for Shubin, the ghost, who was burnt in some pit and lives in all of them. Fedko eats to the end and goes over the cloth with a wet finger. Lukash, who'd say something to anyone else, sees to the mare. # claim: shubin # claim: bread-eaten
    * (send_up) [Send him up alone. # id: send-up]
        ~ fedko_trust--
        ~ oksana_trust++
        He's awake at once. "It's {register_84 == "Moroz":a man's rate|my whole shift}, diadko! They'll cross me off!" But he can't lift the prop, and he sees you see it. "What do I tell her?" # backdrop: level # actor: fedko, pose=stern, at=left
        * * [Say: that I sent you. # id: say-i-sent]
            "Then she'll ask who's carrying," says Fedko, and goes.
        * * [Say: that you're ill. # id: say-ill]
            "What with?"
            "Let her pick."
        * * [Say: nothing. Put down the lamp and go to bed. # id: say-nothing]
            "She'll blow on it," says Fedko, and goes.
        - - At ten to three he's back, with the lamp. {lamp == 84:"It's your number," he says. "She'd got hold of your tag before I could say. She won't have it from me. She says he can carry it up himself."|{register_84 == "Moroz":"She looked at the number, and she looked at me, and wrote it: Moroz, up, twenty past two.|"She wrote it: Fedko, up, twenty past two.} Then she went to get me a blanket." The lamp was on the counter, and nobody was using it. So the book has him in bed, and here he is.} # claim: register-at-night
    * (keep_on) [Keep him at it, two at a time, short ones first. # id: keep-on]
        ~ roof++
        ~ party++
        "Short ones. They weigh less."
        "They don't reach," says Fedko with his eyes shut, and opens his arms for them. Twice as many go up. "That's more like it!" {carry_midnight.leave_coal:Rybalka calls.|calls Rybalka, the foreman.} # backdrop: level # actor: fedko, pose=plain, at=left # sound: prop-set # claim: foreman-writes
        * * [Have him count the rungs aloud. # id: count-aloud]
            At forty he's at thirty again. He goes through the thirties three times, and sounds sure of them each time.
        * * [Get Lukash to sing. # id: lukash-sing]
            Lukash knows one: the young pony driver, carried out of the pit with his head broken. It has a very good step. Fedko climbs to it, and by the verse with the mother so do you. # claim: konogon-song
        * * [Go up behind him. # id: go-behind]
            If he comes off, he'll come off on to you. On the fourth ledge he does. Two props go by on their own, and you have his knee in your mouth and all of him on your cap. He weighs less than they did. "I wasn't," he says. # sound: coal-slide
- -> carry_end

= carry_end
{carry_two.carry_his:You go up the last time behind Fedko, who's awake and ashamed of it.}{carry_two.send_up:You go up the last time behind Fedko, who doesn't turn his head.}{carry_two.keep_on:You go up the last time behind Fedko, with short ones. He has stopped talking.}{pick == "promised" or pick == "maybe": On the fifth you pass Savka's pick in its sacking, with no hand for it.}{pick == "sent-on": On the fifth you pass Savka's pick in its sacking. Nobody has seen to it.} # backdrop: night, hour=2, ledge=5, tonnes=69, roof={roof} # claim: savkas-pick
Five to three. At the edge of the sixth a hand is down already. {carry_two.keep_on:It takes your prop, feels for the end of it, and waits there, open.|It takes your prop and waits there, open.} Under you another train goes out. # sound: coal-slide # claim: wood-and-coal
-> hour_four
