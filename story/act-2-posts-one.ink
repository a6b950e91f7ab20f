// Act 2, two of the four posts: behind (with the timbermen) and carry (with Fedko, on the level). Both run from 11.15 pm to 2.55 am.
// The face climbs: the first ledge is the lowest, coal slides down to the level and wood is carried up; the way out is back down through all of it.
// Ninety-one props, sixteen to a ledge: five ledges and eleven over, which is where hour_four begins.
// Sent up (carry_two.send_up), Fedko is back by 2.50 with the same lamp: the register then has him on the surface.
// In the lesson cut every-set and his-share are skipped (behind_short, carry_short).

=== behind ===
On the lowest _ledge_ Stakhanov cuts, and at his heels the timbermen, Borisenko and Shchegolev, set a first row of props. You set the second, below theirs, and under that everybody goes home. # scene: behind # music: night # place: Nikanor-East, at the face, 30 August, 11.15 pm # file: 30.08.1935 Garkusha D., prop-setter. At the face, timbering, third man. # backdrop: night, hour=23, ledge=1, tonnes=4, roof={roof}, you=behind # ambience: pick # claim: one-cuts-others-prop # claim: steep-seam
{lesson: -> behind_short}
"That was the dry wedge," Borisenko is saying. "Wet," says Shchegolev. A wet wedge shrinks and lets its prop go, and it's already in. # claim: set-in-six # claim: wedge-quarrel # actor: borisenko, pose=plain, at=left # actor: shchegolev, pose=plain, at=right
    * [Ask which wedge. # id: which-wedge]
        "Ask him," says Borisenko. "Ask him," says Shchegolev, and each of them points with his axe. # sound: prop-set # claim: wedge-quarrel
    * {fedko_trust <= 0} [Pass one up out of Makar's bag. # id: makars-bag]
        Makar, who sets props too, has lent you his wedges. {makar == "mate":He has inked a face on each, and you send up the cashier.}{makar == "rival":There are four good ones, and under those it's broken slate.}{makar == "open":They're split ash, and you send up the driest.} They put it in beside the other, and go on. # claim: others-words
    * {hears_roof()} [Drive your own wedge, and knock on the roof. # id: knock-first]
        Good roof rings and loose roof answers like a box, and this one rings with a cold in its nose, so you put the next prop nearer. # sound: prop-set
    * {not hears_roof()} [Watch how he cuts. # id: watch-boots]
        His palm finds the line where the coal wants to split, and a piece the size of a trunk walks off down the boards. It's such beautiful work that Fedko drops your prop on your foot. # sound: coal-slide # claim: cleat
    * {watched == "danylo"} [Ask who has signed for this roof. # id: whose-roof]
        You signed for the fifth. For this one nobody has, says Borisenko, because it's good. You knock your wedge in hard, all the same. # sound: prop-set # claim: others-words
    * {fedko_trust > 0} [Ask Fedko when they'll send more props. # id: other-three]
        "Soon," says Fedko. "They'll send them."
        "Who will?"
        "Them that sent these." He believes it, and goes down for the next.
    * {watched != "danylo"} [Give the editor the count of props. # id: tell-editor]
        He's just below you. Ninety-one, you say into his cap, for eight ledges at sixteen each.
        "Which is the tonnes?" says the editor{notebook == "own":, who has put one of them next to *Garkushin*}. # claim: editors-words
- -> behind_one

= behind_one
At one o'clock, on the third ledge, the tonnes are yelled up the face and the props are whispered. "Forty-seven left," {fedko_trust < 0:Fedko tells the prop he's brought you|says Fedko, giving you one}, "and all of them at the bottom." # backdrop: night, hour=1, ledge=3, tonnes=35, roof={roof}, you=behind # claim: pace-seventeen # claim: tonnes-yelled # claim: ninety-one-props
You have three props, and the timbermen reach down for them, or the pick must stop. But in your own row three places are bare, and that's everybody's way home. # claim: hold-and-home
"If he stops," calls Rybalka, "I write down who." # crossroads: every-set # claim: foreman-writes
    * (every_one) [Set your three places, and let the pick wait. # id: every-one]
        ~ face_trust++
        You go down and set all three. "Timber?" says Stakhanov. The pick stops, and you can all hear the water. # backdrop: face # sound: prop-set # sound: drip # claim: pick-waits
        After four minutes Rybalka writes a four. "Reason?" he calls.
        * * [Say: timber. # id: reason-timber]
            "Timber's in order. I've got that here, signed." He thinks, and writes *sundry*.
        * * [Say: Harkusha. # id: reason-me]
            {sheet == "signed":"One of the volunteers," says Rybalka, writing.}{sheet == "glossed":"Him that was called out at noon," says Rybalka, writing.}{sheet == "unsigned":"Him that wouldn't sign," says Rybalka, writing.} Shchegolev moves along his prop to make room on it for your foot. # claim: others-words # actor: shchegolev, pose=warm, at=right
        * * {hears_roof()} [Say: the roof. # id: reason-roof]
            "There's no column for the roof," says Rybalka. "There's timber, air, tubs and sundry." He writes *sundry*. Borisenko knocks on it, and then he knocks again.
        * * {not hears_roof()} [Go on hitting the wedge. # id: reason-hit]
            You hit it for as long as he's shouting, and when you look he's writing all the same, with his tongue out.
    * (every_second) [Hand them up, and set every second place of yours. # id: every-second]
        ~ roof++
        ~ party++
        What you skip goes up to the timbermen, and the pick doesn't stop. "That's the way, Harkusha!" calls Rybalka. You do two ledges like that, one and leave one. # sound: pick-burst # claim: foreman-writes
        * * (crosses) [Chalk a cross at each gap, for all to see. # id: chalk-gaps]
            The editor, climbing past, stops by one to ask what it's for. "Don't stand there," says Shchegolev. # claim: others-words
        * * [Tell Fedko which they are, so that he keeps off them. # id: fedko-gaps]
            "Second, fourth, sixth," says Fedko, touching them. "When do we come back?"
            "After."
        * * [Keep it in your head, where nobody can use it. # id: head-gaps]
            From the top you look back down the way that Fedko climbs. In one place there are three gaps together. You've lost count.
    * (draw_behind) [Hand them up, and take props from the first ledge. # id: draw-behind]
        ~ face_trust--
        ~ roof = roof + 2
        ~ money++
        You knock a wedge out, hit the prop once at the foot, and jump, and a cupful of dust comes out of the roof, and that's all. You want six, and a prop set twice is paid twice. # backdrop: face, who=none # sound: roof-crack # claim: draw-props
        * * [Take six together; it's quicker. # id: draw-together]
            It leaves a space you could keep a cow in, and going down you find that you've gone round it by the wall.
        * * [Take one here and one there. # id: draw-apart]
            {hears_roof():You knock first, and leave the ones where the stone sounds hollow, which takes nine minutes.|You leave each gap its neighbours to lean on, so that from the level a man would have to count to know.}
        * * [Have Fedko hold the lamp for you. # id: draw-fedko]
            "Are we allowed?" says Fedko.
            "They're only moving."
            Each time you hit one he steps back just before you do, which you never taught him.
- -> behind_two

= behind_short
By two it's the fifth ledge, and twenty-four props are left. Whenever the coal breaks the chute you give up a prop of yours to mend it, or the pick would stop. Each time a place of yours stays bare. # backdrop: night, hour=2, ledge=5, tonnes=53, roof={roof}, you=behind # claim: pace-seventeen # claim: ninety-one-props # claim: hold-and-home # claim: tonnes-yelled
    * [Chalk a cross at each bare place. # id: short-crosses]
        The editor, climbing past, stops by one to ask what it's for. "Don't stand there," says Shchegolev. # claim: others-words
    * [Tell Fedko to go home by the wall. # id: short-wall]
        "Is it bad?" says Fedko.
        "It's late," you say. He looks up, and keeps to the wall.
    * [Work faster. # id: short-faster]
        You get a set down to five minutes, and keep it there till your arms won't straighten. # sound: prop-set
- -> hour_four

= behind_two
At two it's the fifth ledge, {watched == "danylo":which you signed for|where Savka's pick lies in its sacking}, and twenty-four props are left. # backdrop: night, hour=2, ledge=5, tonnes=53, roof={roof}, you=behind # sound: drip # claim: savkas-pick
{behind_one.every_one:By Petrov's big lamp, which comes round for one prop and goes back, you see that your hands are bleeding.}{behind_one.every_second:Mending the chute has eaten what you saved. {behind_one.crosses:By your crosses|From memory} you go back down, and where you left a gap there's nothing for your foot, and you're afraid.}{behind_one.draw_behind:Mending the chute has eaten the six that you drew. You hand up your last, and Shchegolev finds on it the notch that he cut himself, on the first ledge. He says nothing.} # claim: others-words # claim: lamp-lent # claim: petrov-lamp # claim: ledges # sound: pick-burst
-> hour_four

=== carry ===
Beside the chute you and Fedko carry the props up, thirty kilos of wet oak each, climbing by those that stand already. # scene: carry # music: fedko # place: Nikanor-East, the level under the face, 30 August, 11.15 pm # file: 30.08.1935 Garkusha D., prop-setter. Employed on the level, carrying timber. # backdrop: night, hour=23, ledge=1, tonnes=4, roof={roof}, you=carry # ambience: underground # claim: carriers-early # claim: wet-oak
If you're slow, three men up there are under bare stone, and if you slip you go down with the coal. {not lesson:"They'll send more, {fedko_trust < 0:comrade Harkusha|diadko}," says Fedko.} # actor: fedko, pose=plain, at=left # claim: one-cuts-others-prop # claim: ninety-one-props
{lesson: -> carry_short}
-> carry_one

= carry_one
By one it's the third ledge, and forty-seven props are left. The pony driver has a train of eleven tubs in place of ten, but Mushka, his mare, counts the couplings as they click, and at eleven she stops. # backdrop: night, hour=1, ledge=3, tonnes=35, roof={roof}, you=carry # sound: coal-slide # claim: horse-counts
    * [Put your cap over the coupling. # id: cap-click]
        Eleven goes on without a sound, but at the first rail joint it says *click* by itself, and you and Fedko are pushing eleven tubs and a horse. # sound: coal-slide
    * [Let the pony driver talk to her. # id: lukash-talks]
        A train of tubs is a *partiya*, like the Party, so that he can tell her aloud what he thinks of it. She goes, and he walks on the side where she can't get him against the wall. # claim: partiya # claim: horse-counts
    * [Tell the driver to let her have ten. # id: leave-ten]
        "I've been told eleven," says the driver, but he knocks the pin out. The eleventh tub fills, and then the coal goes on the rails.
        * * [Shovel. # id: shovel]
            They're yelling "Wood!" at the face. Then they stop yelling, and that's worse to shovel to. # sound: shovel
        * * [Leave Fedko shovelling, and carry alone. # id: fedko-shovels]
            You go up with one and come down for one, and each time there's more coal, and he's shorter beside it.
        * * (leave_coal) [Leave it, and take up wood. # id: leave-coal]
            Rybalka finds a heap of Youth Day coal between the rails, and writes *carriers*. # claim: foreman-writes
    * [While she thinks, look at Fedko's lamp. # id: look-lamp]
        {boy_lamp == "leaks" and lamp != 84:It hangs on its side, with the flame lying on the mesh, so you tie it upright on his chest with your belt cord, and like that it burns straight.}{boy_lamp == "leaks" and lamp == 84:His burns straight; it was yours. The cracked one on your belt goes down to a bead each time you bend, and you stand on one leg and wait. "It gets up," says Fedko, to be kind.}{boy_lamp == "sound":It burns low and yellow. "Not blue," says Fedko. "I look every time we stop."} Mushka goes off with ten. # claim: lamp-flame
    * {not pouch} [Uncouple the eleventh and push it yourselves. # id: push-eleventh]
        It's half a tonne, and eighty metres to the points, and there's another full before you're back. # claim: pace-seventeen # claim: tubs-weight
        "That's only one," says Fedko, with his head against it.
    * {pouch} [Show the driver the tobacco in your pocket. # id: show-tobacco]
        It ought to be in the tin at the gate. "That's prison," says the driver, and takes a pinch to chew. After that it's too dark for him to count, and she goes off with ten. # claim: tobacco-below
- -> carry_two

= carry_short
By two it's the fifth ledge, and twenty-four props are left. Fedko's asleep, standing, with his arms round one, and the men above are shouting for it. # backdrop: night, hour=2, ledge=5, tonnes=53, roof={roof}, you=carry # actor: fedko, pose=warm, at=left # claim: pace-seventeen # claim: ninety-one-props
    * [Take his prop out of his arms, with your own. # id: short-take]
        You go up with one on each shoulder, and when you come down he's standing just the same, with his arms round nothing.
    * [Give him what Oksana packed you. # id: short-bread]
        Men leave a corner for Shubin, the ghost of the pit, but Fedko eats to the end and goes over the cloth with a wet finger. # claim: shubin # claim: bread-eaten
    * [Wake him, and give him the short ones. # id: short-ones]
        "They don't reach," says Fedko with his eyes shut, and opens his arms for them. # sound: prop-set
- -> hour_four

= carry_two
By two it's the fifth ledge, with twenty-four props left, and Fedko's asleep, standing, with his arms round one. # backdrop: night, hour=2, ledge=5, tonnes=53, roof={roof}, you=carry # actor: fedko, pose=warm, at=left # claim: pace-seventeen
If you carry for two, you'll be paid for less than one. If you send him home he loses the night's pay, and the lamp room writes down that {register_84 == "Moroz":Moroz|he} came up. If he climbs as he is, he may fall. # crossroads: his-share # claim: register-at-night # claim: level-pays-less
    * (carry_his) [Carry his share with yours. # id: carry-his]
        ~ fedko_trust++
        ~ money--
        "I wasn't asleep," says Fedko. You go up with a prop on each shoulder, four times{past == "row":, where your father could do it six}. # backdrop: level # actor: fedko, pose=plain, at=left
        * * [Let him sleep against the mare. # id: sleep-mare]
            She lets him lie against her foreleg, and won't move for any language of the driver's. It's the first gap between trains tonight. # claim: horse-counts
        * * [Give him the count to keep. # id: give-count]
            He sits on the stack and makes a chalk stroke for each that goes, straight as far as nineteen, and the twentieth is as long as his arm.
        * * [Give him what Oksana packed you. # id: give-bread]
            Men leave a corner for Shubin, the ghost of the pit, but Fedko eats to the end and goes over the cloth with a wet finger. # claim: shubin # claim: bread-eaten
        * * [Let the editor take one; he asks if it's heavy. # id: editor-prop]
            He holds it as you'd hold a large fish that was a present. "Yes," he says.{notebook == "own": "Garkushin!" he says, glad to know someone.} # claim: editors-words
    * (send_up) [Send him up alone. # id: send-up]
        ~ fedko_trust--
        ~ oksana_trust++
        He's awake at once. "It's {register_84 == "Moroz":a man's rate|my whole shift}, diadko! They won't pay it!" But he can't lift the prop. "What do I tell Oksana?" # backdrop: level # actor: fedko, pose=stern, at=left
        * * [Say: that I sent you. # id: say-i-sent]
            "Then she'll ask who's carrying," says Fedko, and goes.
        * * [Say: that you're ill. # id: say-ill]
            "What with?"
            "Let her pick."
        * * [Say: nothing. Put down the lamp and go to bed. # id: say-nothing]
            "She'll blow on it," says Fedko, and goes.
        * * [Say: there are three sacks to carry in at six. # id: say-sacks]
            "It isn't six," says Fedko. He puts his prop back on the stack, and goes.
        - - At ten to three he's back, with the lamp. {lamp == 84:It's your lamp, and she has told him that you can bring it up yourself.|"She wrote it: {register_84 == "Moroz":Moroz|Fedko}, up, twenty past two. Then she went for a blanket." So the book has him in bed, and here he is.} # claim: register-at-night
    * (keep_on) [Keep him at it, two at a time, short ones first. # id: keep-on]
        ~ roof++
        ~ party++
        "They don't reach," says Fedko with his eyes shut, and opens his arms for them. "That's more like it!" calls Rybalka. # backdrop: level # actor: fedko, pose=plain, at=left # sound: prop-set # claim: foreman-writes
        * * [Have him count the rungs aloud. # id: count-aloud]
            He goes through the thirties three times, and sounds sure of them each time.
        * * [Get the pony driver to sing. # id: lukash-sing]
            He knows one about a young pony driver who's carried out with his head broken, and it has a very good step. Fedko climbs to it, and by the verse with the mother so do you. # claim: konogon-song
        * * [Take one end of each of his. # id: take-end]
            That's two men to a prop, and one of them asleep. "Mind the end," says whoever's in front. By the third ledge it's only you.
        * * [Go up behind him. # id: go-behind]
            On the fourth ledge he comes off, on to you, and two props go by on their own. He weighs less than they did. "I wasn't asleep," he says. # sound: coal-slide
- -> carry_end

= carry_end
{carry_two.keep_on:Fedko has stopped talking.|{warned == "no":"They will send more," says Fedko. "Them that sent these."|"There'll be more," says Fedko. "You told the office, so they know." You can hear how much better he feels.}} # backdrop: night, hour=2, ledge=6, tonnes=69, roof={roof}, you=carry # sound: coal-slide # claim: wood-and-coal
-> hour_four
