// Two of the four posts of act 2: sent_off (the crosscut, unpaid) and editor_lamp (the light for the mine paper).
// Each runs from 11.15 pm to 2.55 am and hands over to hour_four.
// Invented, each with a claim that says so: the crosscut's eight, the tag cards, all that is done at the wheel, the pencilled shifts;
// In the lesson cut air-wheel and the-light are skipped (wheel_short, light_short).
// the second nadzorka, the mouse, the cap, the letters on the handles, the egg, the knife and the comma.

=== sent_off ===
The foreman sends you to sit in the _crosscut_, a tunnel through plain rock, with Makar, who sets props too, and the eight hewers whose coal Stakhanov is cutting. Nobody there is paid, and nobody may leave. # scene: sent-off # music: night # place: The crosscut under Nikanor-East, 30 August, 11.15 pm # backdrop: night, hour=23, ledge=1, tonnes=3, roof={roof}, you=away # ambience: underground # file: 30.08.1935 Garkusha D. was present below without assignment, having asked about payment. # claim: one-man-eight-ledges # claim: crosscut-eight
Stakhanov's air comes by in a pipe with a wheel on it, and if that's shut the record stops.{fedko_ledge == 3: A hewer, Hrynko, doesn't move his feet for you, since his boy got the bad fifth ledge in place of Fedko.|{not lesson: A hewer, Hrynko, has a boy at the face, carrying with Fedko.}} # claim: one-valve # claim: no-wrecker # claim: absence-decree
{lesson: -> wheel_short}
    * [Sit in on the cards. # id: cards]
        They've unwired the number tags off their lamps for cards. High number takes, and the stakes are their ledges. By midnight Makar has won the third. "It's yours till one," says the hewer Galeev, whose it was. "Then Stakhanov's on it." # backdrop: night, hour=0, ledge=2, tonnes=17, roof={roof}, you=away # sound: lamp-clink # claim: tag-cards
        * * {boy_lamp == "leaks"} -> one_oclock
        * * (won) [Put your own lamp's number down. # id: play-tag]
            {lamp == 84:"Eighty-four," says Galeev. "That's Moroz. Moroz is in Horlivka." "Then he won't miss it," says Makar.|Two hundred and fourteen beats everything, and you've won the sixth{past == "row":, the first in the family since your father's}. Hrynko tells you where to begin on it, and his hands do the cutting.}
        * * {boy_lamp != "leaks"} [Ask for the fifth, for Savka. # id: for-savka]
            "That's not in," says Hrynko. By day it's Savka's and by night it's his, and he doesn't play for it.
        * * {boy_lamp != "leaks"} [Say the tags will go back on wrong. # id: wrong-tags]
            It's by those that Oksana has them down, you say. It takes them a quarter of an hour to agree who they are.
        * * {boy_lamp != "leaks"} [Bid for the eighth. # id: the-eighth]
            "Not for sale," says the youngest, whose it is. If the pick stops at sixty tonnes the eighth will still be standing, and he means to be on it. # actor: lapin, pose=stern, at=left
    * {fedko_ledge == 3} [Sit down by Hrynko. # id: by-hrynko]
        "It's your boy's ledge my boy's on," says Hrynko. He makes room on his plank, and by midnight the pick's on the second ledge. "Does yours sleep?" he says. # backdrop: night, hour=0, ledge=2, tonnes=17, roof={roof}, you=away # claim: crosscut-eight # actor: hrynko, pose=warm, at=right
    * [Lie down by Yukhym, the oldest of them. # id: lie-down]
        By midnight the pick's on the second ledge, which is old Yukhym's. After other nights his right arm shakes till noon, but now it has stopped, and he keeps lifting it to see. # backdrop: night, hour=0, ledge=2, tonnes=17, roof={roof}, you=away # claim: crosscut-eight # actor: yukhym, pose=plain, at=left
        * * {boy_lamp == "leaks"} -> one_oclock
        * * {boy_lamp != "leaks"} [Say there's no sin in lying down. # id: no-sin]
            "They're all angry," he says, low. "I've been trying to be." # actor: yukhym, pose=stern, at=left
        * * {boy_lamp != "leaks"} [Ask what his wife thinks he's earning. # id: his-wife]
            "A shift." He tries how he'll say it: he went down, he was there all night, he came up. He doesn't seem to like the end.
        * * {boy_lamp != "leaks"} [Lie down too. # id: lie-too]
            The rock here wants no props, and you're asleep at once, for the first time in weeks.
    * {not pouch} [Put your ear to the pipe. # id: ear-pipe]
        The pick's as close as your own teeth. Other nights a hewer leaves off to set his own props, but it's midnight and this one hasn't left off. # backdrop: night, hour=0, ledge=2, tonnes=17, roof={roof}, you=away # sound: pick-burst # ambience: pick # claim: pick-idle
        * * {boy_lamp == "leaks"} -> one_oclock
        * * {boy_lamp != "leaks"} [Ask the youngest what he'd cut, with all eight. # id: lapin-all]
            "Sixty," he says, "with timber." You ask where the other seven would be, and he looks along the row and says nothing. # actor: lapin, pose=warm, at=left
        * * {boy_lamp != "leaks"} [Listen for the axes. # id: hear-axes]
            {hears_roof():
                After each set there should be a knock, because the timberman has to try the roof, but you count five sets and only two knocks.
            - else:
                There are two axes under it, one quick and one slow. Whether they're keeping up you can't tell.
            } # sound: prop-set
        * * {boy_lamp != "leaks"} [Let Hrynko have a turn. # id: hrynko-listens]
            He has his ear on the iron so long that there's a ring on it. "You can't hear boys," he says.
    * {pouch} [Pass your tobacco along for them to smell. # id: smell-tobacco]
        You've no business having it, though there isn't a match to light it with. The oldest puts his nose right in. The youngest, who's in the Komsomol and ought to report it, has it longest. # backdrop: night, hour=0, ledge=2, tonnes=17, roof={roof}, you=away # claim: tobacco-search # actor: yukhym, pose=warm, at=left # actor: lapin, pose=plain, at=right
    * {not pouch} [Sit, and wait till it's time to eat. # id: sit-down]
        At midnight somebody says that it is. There are ten dinners in ten pockets, and no one has done anything to be hungry. # backdrop: night, hour=0, ledge=2, tonnes=17, roof={roof}, you=away
        * * {boy_lamp == "leaks"} -> one_oclock
        * * {boy_lamp != "leaks"} [Break your bread. # id: break-bread]
            It's Oksana's, and you eat half{past == "train":, as you have since the village}. "Well, that's half of it done," says Makar.
        * * {boy_lamp != "leaks"} [Wait for the oldest to begin. # id: wait-yukhym]
            He wraps his bread up again, and then he sees himself carry it home past his wife, and eats the lot with his face to the wall. # actor: yukhym, pose=stern, at=left
        * * {boy_lamp != "leaks"} [Send yours to the boys with Hrynko. # id: for-boys]
            Hrynko takes two dinners to the level and brings both back. He held them out, he says, and the boys went by{boy_lamp == "leaks":. Yours was running, lamp and all}.
        * * {boy_lamp != "leaks"} [Put a crust out for Shubin, the ghost. # id: shubin]
            You put it on a knob of rock, because he warns you of falls if he likes you. The youngest, who's in the Komsomol, says there isn't any Shubin, and moves his boots. # claim: shubin # actor: lapin, pose=stern, at=left
- (one_oclock) "Thirty-five tonnes!" shouts a pony driver, to men who never cut more than twelve a shift.{bet == 40: You and Savka gave him forty for the night.} # backdrop: night, hour=1, ledge=3, tonnes=35, roof={roof}, you=away # ambience: underground # sound: coal-slide # claim: good-men-twelve
At half past one Makar has his hand on the wheel. "A quarter turn," he says{makar == "rival":, to everybody but you}{makar == "mate":, to you first}{makar == "open":, to you, who asked about pay}. "His pick slows down, and there's some coal left for us." # backdrop: crosscut # actor: makar, pose=plain, at=right # claim: wheel-invented # claim: no-wrecker
"That's prison," says Galeev, one of the eight, and doesn't say don't. # crossroads: air-wheel # actor: galeev, pose=stern, at=left
    * (guarded) [Hold the wheel yourself, so that nobody turns it. # id: guard-wheel]
        ~ party++
        ~ face_trust--
        You take the rim in both hands. "What are you, its wife?" says Makar, and they all shift along till there's no place where you were. # backdrop: night, hour=2, ledge=5, tonnes=53, roof={roof}, you=away # file: 31.08.1935 Garkusha D. of his own accord guarded the air valve.
        * * [Say they'd have taken all ten names. # id: all-ten]
            "One turn, and they'd have had ten names off us." # actor: hrynko, pose=stern, at=right
            "They've got ten names," says Hrynko. "We took lamps."
        * * [Shut your eyes and listen with your hands. # id: listen-hands]
            You can feel soft coal and hard, and when he stops to knock a new point in, until you'd know him by it anywhere{past == "row":, as you did your father}.
        * * [Ask Makar to take the other side. # id: other-side]
            {makar == "mate":
                He gets up, sighing, and takes the far rim. "Which way aren't we turning it?" He stays, and tells you about a girl at the sorting belt.
            - else:
                "With you?" says Makar. He turns his back to you and whistles.
            }
        * * [Ask Lapin, the youngest, what he makes of it. # id: ask-lapin]
            He's in the Komsomol, and thinks the night's a fine thing. "You did right," he says, looking at the others, and he moves along too. # actor: lapin, pose=plain, at=left
    * (turned) [Let Makar give it a quarter turn. # id: quarter-turn]
        ~ face_trust++
        {makar != "rival":
            ~ makar = "mate"
        }
        Makar waits for two, when the man at the compressor, which makes the air, goes for his tea and it drops anyhow. Two hundred paces off the pick coughs like a man in church. You're frightened. # backdrop: night, hour=2, ledge=5, tonnes=53, roof={roof}, you=away, air=low # sound: pick-burst # claim: wheel-invented
        * * [Stand at the corner and watch for a lamp. # id: watch-corner]
            In ten minutes a fitter comes, and you cough, so that when he gets there Makar has opened it and is asleep on it.
            "That's the compressor man's tea," Galeev tells him.
        * * [Get hold of the youngest, who's going to tell. # id: hold-lapin]
            He's in the Komsomol, and you've got him by the sleeve. # actor: lapin, pose=stern, at=left
            "He didn't take it off us," he says. "They gave it to him!" Nobody can say he's wrong, and he stands there eleven minutes, till Makar opens it.
        * * [Listen to the axes. # id: axes-alone]
            You hear a set go in, and a second, and a man knock on the roof. "The timbermen are catching up," you say. Makar hadn't thought of them. He makes it eleven minutes. # sound: prop-set
        * * [Put your hand over his and turn it back. # id: turn-back]
            Galeev's counting. At eleven minutes you put your hand over Makar's and bring it round. "I'd have given him fifteen," he says, and lets you. His hand's wet.
    * (counted) [Say: let's all ask the tally-keeper to book us a shift. # id: be-counted]
        ~ face_trust++
        ~ party--
        The oldest of the eight does up his collar, and you go in a row to the tally-keeper, who's kind, and has no column for men who cut nothing. He rules one, *Present*, and pencils in ten shifts. # backdrop: night, hour=2, ledge=5, tonnes=53, roof={roof}, you=away # claim: pencilled-shifts # actor: proskurin, pose=warm, at=right # actor: yukhym, pose=plain, at=left
        * * [Spell the names for him. # id: spell-names]
            It's Danylo, and not Daniil{past == "farmstead":, as your cousin had it, and you've looked after it}. Galeev's first name is Sabir. He's been below with you four years. "Nobody asked," he says.
        * * [Ask him for ink. # id: ask-ink]
            The tally-keeper looks at the ink and then at the telephone. "Ink's for tonnes," he says{sheet != "unsigned":, and besides, he has you in ink already, as a volunteer}.
        * * [Ask him to press hard. # id: press-hard]
            He presses till the desk creaks, and turns the leaf to show you ten dents that a man could read with a low lamp.
        * * [Have him put the boys down too. # id: put-boys]
            "They're in ink," he says. "They're carrying." There's Hrynko's boy, and there's {register_84 == "Moroz":Fedko as *Moroz*, at a man's rate, and you put your thumb there|*Fedko*, at a boy's rate}.
        - - (rubbed) The telephone rings, he says yes to it, and rubs all ten names out, with your bread. "But I was in it?" says the oldest. # sound: telephone # actor: yukhym, pose=stern, at=left
- At twenty past two the foreman {guarded:sees whose hands are on the wheel, and }{turned:comes round the corner with a lamp, and }{counted:finds you, and }wants four men to carry wood, unpaid, and you're one{won && lamp != 84:, to the sixth, which you won}. # backdrop: night, hour=2, ledge=6, tonnes=69, roof={roof}, you=carry # ambience: pick # leave: all
-> hour_four

= wheel_short
By one it's the third ledge, and Makar has left the others and has his hand on the wheel. # backdrop: crosscut # ambience: underground # actor: makar, pose=plain, at=right # claim: good-men-twelve # claim: tag-cards # claim: wheel-invented
"A quarter turn," he says. "His pick slows down, and there's some coal left for us." "That's prison," says Galeev, one of the eight, and doesn't say don't.
    * [Say there are boys up there, under that roof. # id: short-boys]
        One of the hewers gets up, and sits down again with his back against the wheel.
    * [Tell Makar to come and lose at cards. # id: short-lose]
        "For what?" says Makar. "Stakhanov's got all the ledges." But he comes, and he wins.
    * [Look at the wheel with the rest of them. # id: short-look]
        Ten men look at it for some time. Then Makar takes his sleeve, and wipes it where his hand was.
- At twenty past two the foreman wants four men to carry wood, unpaid, and you're one. # backdrop: night, hour=2, ledge=6, tonnes=69, roof={roof}, you=carry # ambience: pick # leave: all
-> hour_four

=== editor_lamp ===
Mikhailov, the editor of the *Kochegar*, has never been below. You hold a light for him to write by, an inspector's electric lamp, or *nadzorka*.{not lesson: Up at the pick, Petrov has a better one.} # scene: editor-lamp # music: night # place: The foot of the face, Nikanor-East, 30 August, 11.15 pm # backdrop: night, hour=23, ledge=1, tonnes=3, roof={roof}, you=lamp # ambience: pick # file: 30.08.1935 Garkusha D. was present at the record as a witness, with the press. # claim: petrov-lamp # claim: editor-present # actor: mikhailov, pose=plain, at=right
You two stand at the bottom, where all that Stakhanov cuts comes down past you in the dark, and if the editor loses a hand they'll ask you how. # claim: second-nadzorka
{lesson: -> light_short}
So far he has seen a mouse, which has a page and a half. # claim: editor-below
    * {short_prop.wedged} [Put his hand on a prop. # id: hand-on-prop]
        If the prop sings it's going, you tell him. "Which note?" he says. You hum him the one that your short prop sang on the twentieth, and he hums it back too low. {roof >= 2:It's humming a little now, and he tells you it seems contented.|It's quiet, and he writes that it smells of a joiner's shop.}
    * [Hold his cap out where the coal goes by. # id: cap-in-coal]
        It comes back without a peak, and from then on he writes a good deal nearer to the wall. # sound: coal-slide
    * {not short_prop.wedged} [Show him how dark it is. # id: show-dark]
        You cover both lamps, and the editor reports that his hand isn't there, and when they come back he has you by the belt. # motion: lamp-out
    * [Light the boy coming along with a prop. # id: light-boy]
        Fedko stops in the beam, delighted. "And who are you?" says the editor. # actor: fedko, pose=warm, at=right
        {register_84 == "Moroz":"Moroz," says Fedko, lower than he talks.|"Fedko! At a boy's rate," he adds, to you.} The pencil comes down on the paper.
        * * [Take the light off the page. # id: dark-page]
            When he gets his light back {register_84 == "Moroz":there's a Moroz|the boy is} right across the mouse, and he can't read either. "I shall remember him," he says.
        * * [Say: he's sixteen. # id: say-sixteen]
            "Nearly seventeen," says Fedko. The editor looks at the boy's neck under the prop, and writes the sixteen. {register_84 == "Moroz":He starts on the M, looks at you, and leaves it at the M.|Then he asks if it's heavy. "This one's short," says Fedko.}
        * * [Send Fedko on; they're waiting for it. # id: send-on]
            The editor writes *a boy*, and then he asks what became of the mouse.
    * [Tell him the joke about the shock workers. # id: sixty-five]
        He has half of it down when he stops, and {makar == "mate":asks if that isn't Makar's|looks at you}. # claim: sixty-five-shock
        Then he tells you one: the Party lights the way, and tonight it's so, because Petrov's holding the lamp. He bangs his head on the roof, laughing. # claim: party-lights-joke # actor: mikhailov, pose=warm, at=right
- By one o'clock it's the third _ledge_. # leave: fedko # backdrop: night, hour=1, ledge=3, tonnes=35, roof={roof}, you=lamp
What you light is what he'll print: one man's pick, as Petrov would like it; or the timbermen's axes, with the hero in the dark; or a new crack in the roof, which is asking for trouble. # crossroads: the-light
    * (picked) [On the pick. # id: light-pick]
        ~ party++
        He cuts in deep below, so that the rest comes away in slabs as high as a stove, and you've never seen it done so well. The editor writes: *one man*. # backdrop: face # sound: pick-burst # claim: hewing-craft
        * * [Hold it steady. # id: hold-steady]
            There's a point, two fists and a bright place on the coal, so that when somebody shouts that it's two you couldn't say what ledge you're on{watched == "danylo":. It's the fifth. You signed for the fifth}.
        * * [Say there are two more behind him. # id: two-behind]
            "I'm coming to them," says the editor, and he puts a small *2* in the margin, with a ring round it.
        * * (eyes) [Ask Stakhanov if it's in his eyes. # id: in-his-eyes]
            "A bit," says Stakhanov. You drop it to his knees. The editor, told what he said, waits for there to be more. # claim: stakhanov-night-words
        * * [Turn it down the face for a moment. # id: down-face]
            Six or seven faces look up out of the dark, by the tubs, until you put it back. The editor could have sworn that there were people. "Loading," you tell him. # sound: coal-slide # claim: second-nadzorka
    * (axes) [Wide, so the axes are in it. # id: light-axes]
        It goes brown, with three men in it, and the two at the back have left off quarrelling about a wedge so as to drive it. The editor makes his *one man* into *three*. # backdrop: face # sound: prop-set # claim: letters-on-handles # claim: timbermen-names
        {notebook == "swapped":The axe handles are marked T. B. and G. Shch., so he changes the letters that he has.}{notebook == "right":The axe handles are marked T. B. and G. Shch., as you told him, and you get a tick.}{notebook == "own":He copies the letters off their handles. Yours has a notch.} "Light, Harkusha!" calls Petrov. # claim: petrov-night-words
        {notebook == "swapped":
            ~ notebook = "right"
        }
        * * [Swing it back at once. # id: swing-back]
            The axes go out without missing a stroke, and the editor does two more lines on them from memory, in the past tense.
        * * [Give it one more wedge. # id: one-more-wedge]
            With four blows the wedge is home, and he has got it down. "Comrade!" calls Petrov, and you swing it back.
        * * [Hang your own lamp by the axes. # id: own-lamp]
            You swing the big one back, and hang your own flame on a nail by the timbermen. {lamp == 84:Eighty-four goes down to a bead, and gets up. }One of them moves his hand to where he can see it.
        * * [Tell him what the wedge is for. # id: what-wedge]
            Till the wedge is in, a prop only stands there. "And they quarrel over it?" It's the most human thing he's seen below, he writes, after the mouse.
    * (roofed) [Up, at the crack. # id: light-roof]
        The crack's as long as a bench, and lets out dust as a torn sack does. {warned == "written":Paper 318 was about the fifth ledge, and this is only the third.}{warned == "said":You've talked about a roof like this, but it's another thing to light one.}{warned == "no":You've never shown a roof to a man with a pencil, and the back of your neck is cold.} He writes a question mark. # backdrop: face # sound: roof-crack # claim: slab-shown # actor: mikhailov, pose=stern, at=right
        {warned == "no":
            ~ warned = "said"
        }
        * * [Knock on it for him. # id: knock-roof]
            {short_prop.heard:
                You knock with the axe: a metre off, full barrel, and by the crack, empty. He hears it, and writes that it's hollow as a cupboard.
            - else:
                You knock, and since you were never taught to tell, you both listen very hard, and he thanks you.
            }
        * * [Ask Mashurov, in front of him. # id: ask-mashurov]
            "In order," says Mashurov. The editor puts that after the question mark, and looks at the two of them together. # claim: mashurov-in-order
        * * [Show him how far apart the props are. # id: how-far]
            You lay your axe from one set to the next, and where it ought to go once it goes half as far again. "For want of time?" he says. Of wood, you say. He writes *of wood* and his pencil stays on it. # claim: props-short
        * * [Leave it lit and say nothing. # id: leave-lit]
            By and by everyone's looking where the light is, and Stakhanov shifts his feet to the left and goes on cutting. # claim: hewing-craft
- By half past two you've both climbed to the sixth ledge{watched == "danylo":, past the one you signed for}. He has put *{axes:three men, of whom one cuts alone,}{picked:one man, cutting alone,}{roofed:under this, one man, alone,}* when his pencil breaks. Your axe leaves it lead for one word, and it's *with*. # backdrop: night, hour=2, ledge=6, tonnes=69, roof={roof}, you=lamp # claim: pencil-and-comma
-> hour_four

= light_short
By one o'clock it's the third _ledge_. What you light is what he'll print, and Petrov wants it on the pick. The editor writes: *one man, cutting alone,* with a comma. # leave: fedko # backdrop: night, hour=1, ledge=3, tonnes=35, roof={roof}, you=lamp # claim: hewing-craft
    * [Ask Stakhanov if it's in his eyes. # id: short-eyes]
        "A bit," says Stakhanov. You drop it to his knees. # claim: stakhanov-night-words
    * [Let it slide to the timbermen's axes. # id: short-slide]
        Two more men come up brown out of the dark, driving a wedge. "Light, Harkusha!" calls Petrov, and you swing it back. # claim: petrov-night-words # sound: prop-set
    * [Say there are two more behind him. # id: short-behind]
        "I'm coming to them," says the editor, and he puts a small *2* in the margin, with a ring round it. # claim: editor-below
- On the sixth ledge his pencil breaks, and your axe leaves it lead for one word. He writes *with*, and there's no lead left for whom. # backdrop: night, hour=2, ledge=6, tonnes=69, roof={roof}, you=lamp # claim: pencil-and-comma
-> hour_four
