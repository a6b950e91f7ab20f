// Act 1: The Norm, 20-29 August 1935. Variables live in state.ink.
// Labels read elsewhere: short_prop.heard (hears_roof), six_twenty.ticket (act 5). The others serve this file.

=== note ===
For readers of fourteen and over. The story happens in Soviet Ukraine, mostly in a coal mine, with accidents, hunger, arrests and deaths in it. Some of the people really lived; the notes at the end say who. You can skip the detail of a hard passage, or leave at any time. # scene: note # music: theme
    * [Begin. The whole life: about thirty-five minutes. # id: begin]
    * [Begin the short telling: about twenty-two minutes. # id: begin-short]
        ~ lesson = true
- -> first_lamp

=== first_lamp ===
You are Danylo Harkusha. You set the wooden props that hold up the roof in a coal mine, and you're waiting in the lamp room to go down. # act: 1, title=The Norm # scene: first-lamp # place: A coal mine in Ukraine, 20 August 1935, before the day shift # backdrop: lamp-room # ambience: lamp-room # music: none
Whoever takes a lamp leaves his brass tag on a hook till he comes up. A tag on a hook is a man still down there. # claim: tag-and-hook # sound: tag-hook
The night shift came up half an hour ago. There's a tag on hook sixty-two.
Your wife, Oksana, who gives out the lamps, has her hand on the bell rope. The bell stops the pit, and everyone looks for him. # claim: hook-62
"We're nine hundred tonnes behind the plan," says the foreman. "Ring that, and it's an hour off every man's pay." # claim: behind-plan # crossroads: bell
    * [Say: ring it. # id: ring]
        ~ bell = "rung"
        ~ face_trust--
        ~ oksana_trust++
        She rings. All over the yard men stop, and the foreman writes down your number. Then a boy runs in with lamp sixty-two. "Who's down?" he says. # file: 20.08.1935 Garkusha D. caused the alarm bell to be rung. Cause not confirmed.
    * [Say you'll look in the bathhouse first. # id: bathhouse]
        ~ bell = "bathhouse"
        ~ party++
        The man's asleep there, with one boot off and no lamp. The lamp's in the yard, going along the stacked timber with a boy behind it.
    * [Leave it to her. # id: leave-rope]
        ~ oksana_trust--
        She gives it a minute, and the foreman counts it aloud. At sixty she rings, and it's her number that he writes down. Then a boy walks in, yawning, with lamp sixty-two. # file: 20.08.1935 Lamp-room attendant Garkusha O. rang the alarm bell. Cause not confirmed.
- The boy is Fedko, sixteen, who carries your props and calls you *diadko*, uncle, which you aren't. "{bell == "bathhouse":He wasn't using it|The man's asleep in the bathhouse}," he says. "I only took it to count the props. There's forty-one." # sound: lamp-clink # actor: fedko, pose=warm, at=right
You were frightened, and now you would like to hit him.
    * [Tell him what that tag was saying. # id: tell-tag]
        "That tag says a man never came up."
        "I didn't know it said anything," says Fedko.
    * [Let the foreman have him. # id: foreman-has-him]
        ~ fedko_trust--
        ~ party++
        The foreman takes two days' pay off him and asks him how he spells it.
    * [Stand in front of him. # id: stand-in-front]
        ~ fedko_trust++
        ~ face_trust--
        Somebody throws a glove at him, and you get it.
- Oksana shows him her flame, small and yellow, behind a mesh that keeps the fire in.
"Blue on top is gas. It burns everybody. So what do you do?"
"Run," says Fedko. # claim: blue-cap
    * [Tell him why not. # id: say-walk]
        "You walk. Run, and the flame blows out through the mesh, and the gas goes up."
        "Two men ran in June," says Oksana. "I've got their tags in the drawer." # claim: two-of-june
    * [Take the lamp and swing it. # id: swing-it]
        The flame lies over and comes out through the mesh. "That's you, running." He steps back.
        "Two men ran in June," says Oksana. "I've still got their tags." # claim: two-of-june
    * [Wait for him to get there. # id: wait-him]
        ~ fedko_trust++
        "Not run?" He looks at the mesh. "It'd blow out."
        Oksana opens the drawer. Two men ran in June, and he reads the numbers on their tags. # claim: two-of-june
- She hangs your tag on hook two hundred and fourteen and writes you in the register of men down. Under you a line is unsigned: *Fifth ledge, bad roof, watched by*. # claim: watch-line
The coal is cut in eight steps, called _ledges_, a man and a boy on each. There are props for four. Fedko's turn is on the fifth. # claim: ledges # claim: props-short
"Somebody signs, or the fifth doesn't work and doesn't eat," says the foreman.
"And if it comes down on them, that's the name they take to court," says Oksana. # claim: negligence-trials # crossroads: watch
    * [Sign it. # id: sign-watch]
        ~ watched = "danylo"
        ~ oksana_trust--
        ~ party++
        She watches you do it and doesn't blot it. "It's wet," she says. "You could still put your sleeve in it." # file: 20.08.1935 Fifth ledge, bad roof: watched by Garkusha D.
    * (declined) [Say: when there are props. # id: when-props]
        ~ warned = "said"
        ~ party--
        "Shall I write that?" says Oksana, and writes it. The foreman signs the line himself, with somebody else's name. # file: 20.08.1935 Garkusha D. declined to sign for the watch on the fifth ledge, giving as his reason a lack of props.
    * [Ask for Fedko on another ledge. # id: move-fedko]
        ~ fedko_ledge = 3
        ~ fedko_trust++
        ~ face_trust--
        "Then it's Hrynko's boy for the fifth," says the foreman. Hrynko is next behind you with his tag in his hand.
- -> down

=== down ===
The cage is an iron box for eight, and it goes down in the dark. Your left hand goes into your pocket, where it always goes, and finds: # scene: down # place: The cage # backdrop: cage, load=few # ambience: underground # sound: cage-descent # crossroads: past # main
    * [A gate hinge. # id: hinge]
        ~ past = "farmstead"
        Five years ago your father had a farm near Poltava and two cows, so the village council listed him as a *kulak*, a rich peasant. They took the cows, the house, the gate and him. The hinge was in the road. Harkusha is your cousin's name; he lent it to you, with his papers, for a month. If the office finds out, you go where your father went. # claim: kulak # claim: refuge
    * [The steel point of a pick. # id: point]
        ~ past = "row"
        Twelve years ago your father let you knock the worn point out of his pick. "That one fed us from Christmas to Easter," he said. He cut coal by hand, as his father did, and you were to have his place. There's a machine in it now, and a man from Oryol on the machine. # claim: hand-pick
    * [A platform ticket. # id: ticket]
        ~ past = "train"
        Two years ago the grain had been taken away and your village was dying of hunger. The mines sent a man to hire thirty. Six could walk as far as the station. He gave you bread. When the Plan was met everyone would have bread, he said, and mostly you still believe him. # claim: famine-tickets
- The cage stops. {fedko_trust < 0:Fedko gets out first and doesn't wait for you.|"Diadko," says Fedko, with his lamp up against his face. "How blue?"} He has a prop on his shoulder, and it's a hand too short. # actor: fedko, pose=plain, at=right
    * {fedko_trust >= 0} [Say how blue. # id: how-blue]
        "Like the enamel on the water bucket."
        "Inside or outside?" says Fedko.
    * [Tell him that prop's short. # id: say-short]
        "They all are," says Fedko. "The long ones are for the first ledge. Visitors walk there."
    * [Take the thick end of it. # id: thick-end]
        "It's light," says Fedko, pleased. A prop shouldn't be.
- -> short_prop

=== short_prop ===
Bare stone overhead is the _roof_; two props and a bar under it are a _set_. Your norm is five a shift; under five the rate is low. # scene: short-prop # place: The third ledge, 20 August, 9 am # backdrop: face, who=none # ambience: pick # actor: savka, pose=plain, at=left # actor: fedko, pose=plain, at=right # claim: who-timbers # claim: norm-of-five
You've wood for four, and the short prop. Fedko lays his hand in the gap over it. "They've sent you a chair leg," says Savka Kostenko, the oldest hewer, who still cuts with a hand pick. # claim: prop-rubbish
A wedge would fill it, and hold unless the roof's moving. A longer prop is an hour's walk, and costs a set. Savka can hear a roof move, but he'd have to stop, and he's paid by the tonne. # crossroads: short-prop
    * (wedged) [Set it, with a wedge in the gap. # id: wedge]
        ~ roof++
        ~ money++
        Rybalka, the foreman, gives it a kick in passing and writes down five. By eleven it has begun to sing, thin, on one note. # sound: prop-set # sound: creak # file: 20.08.1935 Garkusha D., five sets. Norm five.
        "It's settling," you tell Fedko.
        "What into?" says Fedko.
    * (fetched) [Send Fedko up for a longer one. # id: fetch]
        ~ money--
        He's gone an hour. Rybalka, the foreman, gets there before him and writes down four. # leave: fedko # file: 20.08.1935 Garkusha D., four sets. Norm five. Idle time.
        "The wood was short," you say.
        "There's a form for wood," says Rybalka. "We're out of it."
    * (heard) [Ask Savka to stop, and listen to it with you. # id: ask-savka]
        ~ fedko_trust++
        "That's my tonne," says Savka, and stops. He knocks on the stone with the pick handle, and it rings. A step on, it doesn't. "Box. What's under it is staying up out of habit." # claim: roof-knock # file: 20.08.1935 Kostenko S., one tonne under. Garkusha D., five sets.
        * * [Knock until you can hear it. # id: knock-self]
            It takes you nine tries. At the tenth you snatch your hand back.
        * * [Give Fedko the pick. # id: fedko-knock]
            Fedko goes along saying "roof, roof, roof," and then he doesn't say anything and walks back round the edge.
        - - "When a prop sings," says Savka, "three knocks, on anything. Everybody comes out, and nobody asks who." # sound: prop-set
- -> shop_queue

=== shop_queue ===
Bread's off the ration since January, sugar isn't, and there's one sack for sixty people. Oksana never cared for it. This week she's asked you twice. # scene: shop-queue # place: The shop queue, 20 August, 5 pm # backdrop: shop-queue # ambience: crowd # actor: savka, pose=plain, at=left # claim: bread-card # claim: sugar-card
"In 1930 sixty-five men in every hundred beat their norm and were _shock workers_, the best," says Makar Pidhornyi, who sets props below you. "So who was left to be shocked?" # claim: shock-65 # claim: badge-joke # actor: makar, pose=warm, at=right
Savka has on the tin badge. "Sixty-six," he says, over the laughing. "They gave me mine after." # claim: shock-perks
"Whose was that?" asks Zina of the Komsomol, the Party's youth league, for her wall newspaper. # actor: zina, pose=warm, at=left # claim: wall-newspaper
Makar has stopped breathing. He'd give a tooth to be in print. But the Party reads the wall too. # crossroads: badge
    * (said_makars) [Say it's Makar's. # id: makars]
        ~ makar = "mate"
        "Pidhornyi, M.," says Makar, and spells it for her. "Top or bottom?" he asks you, the moment she's gone. # file: 20.08.1935 Pidgorny M., anecdote on shock work, told in a queue.
    * (said_mine) [Say it's yours. # id: mine]
        ~ makar = "rival"
        ~ party--
        ~ face_trust++
        They laugh all over again. "That's a good one, Danylo," says Makar. "Tell us another." # file: 20.08.1935 Garkusha D., anecdote on shock work, told in a queue. # actor: makar, pose=stern, at=right
        * * [Tell another. # id: tell-another]
            You start on the inspector and the goat. Halfway through you remember where you heard it. Makar waits, with everyone else, for the end.
        * * [Say that's all you have. # id: all-you-have]
            "No," says Makar. "You haven't even that."
    * [Say it's nobody's; it came with the herring. # id: herring]
        "Out of the barrel?" says Zina, and writes *folk saying*. Makar breathes out. "I was three days on that one," he says. "I'd have spelt it for her."
- Oksana eats a pinch of the sugar dry, standing at the stove.
-> form_window

=== form_window ===
A form for every man, and a wrong answer puts him out, with his wife and his bed. # scene: form-window # place: The personnel window, 22 August, noon # backdrop: order-room, scene=counter # ambience: crowd # claim: refuge
You've one line left. {past == "farmstead":*Social origin.* Your cousin's papers say poor peasant. Your father was listed as a kulak.}{past == "row":*Relatives: statements against the Party line.* In 1931 a man off your father's shift was arrested, and your father signed to ask for him back.}{past == "train":*Reason for leaving last residence.* The village was on the black board, for grain it hadn't got: nothing might be sold there, not salt.} # claim: form-lines
"{past == "farmstead":*Poor peasant*}{past == "row":*None*}{past == "train":*Recruited*}," says the clerk, through curd cheese. "It fits." {past == "farmstead":The truth could send you after your father|The truth could lose you the job}. His word would stay, in your writing. If you leave it, somebody else will fill it. # crossroads: form # main
    * [Write it as it was. # id: as-it-was]
        ~ form = "true"
        ~ oksana_trust++
        {past:
        - "farmstead":
            ~ party--
            You write: *father listed as kulak, 1930*. It doesn't ask whose name you're under. # file: 22.08.1935 Form of Garkusha D.: father a kulak, by his own statement.
            The clerk looks behind you. "We're forty men short," he says at last, and blots it face down. # claim: forty-short
        - "row":
            You write: *father signed for Lysenko, 1931*. # file: 22.08.1935 Form of Garkusha D.: father signed a petition for an arrested man, 1931. # claim: petition-1931
            The typist has stopped. "Did they get him back?" she says, without turning round.
        - else:
            You write: *there was nothing to eat*. # file: 22.08.1935 Form of Garkusha D.: left last residence on account of hunger, as he puts it. # claim: black-board
            The clerk lays the blotter over it and keeps his hand there. Then he moves the cheese off the table.
        }
        * * {past == "row"} [Tell her no. # id: tell-no]
            She types the next name, and the one after it, and then she takes the sheet out and begins it again.
        * * {past == "row"} [Say you were a boy. # id: was-boy]
            You were twenty. "I was a boy," you say, and the machine starts up.
        * * {past != "row"} -> loaf
        - - (loaf) That night Oksana cuts you the end of the loaf, which is hers by custom.
    * [Write the word he offers. # id: his-word]
        ~ form = "smooth"
        ~ party++
        {past == "farmstead":"You'd be surprised how many were," says the clerk.}{past == "row":Your father had one letter that he was sure of. It isn't in *none*.}{past == "train":"Which you were," says the clerk. You were. There was a man, and a train, and bread.} The clerk does your wife's form as well, while the pen's wet. # file: 22.08.1935 Form of Garkusha D.: {past == "farmstead":origin, poor peasant}{past == "row":no statements by relatives}{past == "train":left last residence by recruitment}.
    * [Leave it; there's a queue. # id: leave-line]
        ~ form = "blank"
        "I'll put something, then," says the clerk. Behind him the typist winds in *Persons deprived of the vote*, after *Shock workers, for the honour board*, with the same carbon. Ten steps off you hear the pen. It sounds like a long word. # claim: two-lists # claim: disfranchised # file: 22.08.1935 Form of Garkusha D.: complete. One line in another hand.
- -> best_man

=== best_man ===
The foreman reads out the pay, in Russian, where you're Garkusha. {short_prop.wedged:"Garkusha, the twentieth, five." Savka turns round and looks at you.}{short_prop.fetched:"Garkusha, the twentieth, four. Idle time." Fedko opens his mouth, and Savka treads on his foot.}{short_prop.heard:"Kostenko, the twentieth, a tonne under." "Lumbago," says Savka, and doesn't look at you.} # scene: best-man # place: The order room, 24 August, rest day # backdrop: order-room # ambience: crowd # actor: savka, pose=plain, at=left
Stakhanov, a hewer with an air pick, has asked at the pay window what a shift would bring if one man only cut and others set his props. There's no line for that. # actor: stakhanov, pose=plain, at=right # claim: asked-pay
Petrov, the Party's organiser, asks each man one thing. "Harkusha. Who's the best hewer on Nikanor?" # leave: stakhanov # actor: petrov, pose=plain, at=right # claim: kostya # claim: petrov-question
Whoever he writes down will have the pit watching him. Savka, behind you, has stopped talking. # claim: youth-day-plans # crossroads: best-man
    * (says_savka) [Say: Kostenko. # id: say-savka]
        ~ face_trust++
        "With what?" says a young hewer. "His teeth?" Petrov writes it down. "What did you do that for?" says Savka, and moves along so that you can sit. # file: 24.08.1935 Garkusha D. proposed Kostenko, a hand-pick man, as the best on the section.
    * (said_stakhanov) [Say: Stakhanov. # id: say-stakhanov]
        ~ party++
        Petrov nods and doesn't write; he must have it already. "He came here to earn a horse," says Savka, to the floor. "He's good. He's good with air." # claim: horse # file: 24.08.1935 Garkusha D. proposed Stakhanov as the best on the section.
    * [Say: whoever gets the timber. # id: say-timber]
        ~ warned = "said"
        Everybody laughs but Rybalka, the foreman. "I was promised oak for the twenty-third," he says, quite low. "You think I eat it?" # file: 24.08.1935 Garkusha D. spoke of a shortage of timber, in the order room, before witnesses.
        * * [Ask him where it went. # id: where-oak]
            "To a pit that's further behind than we are," says Rybalka. "There's a queue for that as well."
        * * [Tell him to ask louder. # id: ask-louder]
            "The last foreman asked louder," says Rybalka. "I've got his desk."
- -> slip

=== slip ===
You're eating your bread on the level, the tunnel under the coal. Over you is the fifth ledge, with Savka moved to it and {fedko_ledge == 5:Fedko|Hrynko's boy}, and hardly a prop. # scene: slip # place: The level under the fifth ledge, 26 August, 2 pm # backdrop: level # ambience: underground
Zelinsky, the section engineer, comes tapping the stone with his stick. Since five coal engineers were shot as wreckers, he agrees with everything. # actor: zelinsky, pose=plain, at=right # claim: shakhty # claim: zelinsky
He writes on squared paper, and hands it to you. # claim: zelinsky-slip
Fifth ledge. Sets at ninety centimetres. Until then to be kept under watch. # official: form, label=Zelinsky's slip
"Is it under watch?" he asks. {watched == "danylo":"By me," you say. He writes you in after *watch*.|By Moroz, the register says; the foreman wrote him in. Moroz went to Horlivka yesterday, after boots.}
His papers they lose, he says; a worker's they must number. But if the roof falls, your two names are there as men who knew. # crossroads: slip # main # assembly: slip
    * (stamped) [Take it up and have it stamped. # id: stamp]
        ~ warned = "written"
        It gets a number, 318, and you get a copy for the lining of your cap. You're frightened, and rather proud of the number. # backdrop: order-room, scene=counter # sound: stamp # file: 26.08.1935 Incoming no. 318, on the roof of the fifth ledge. In the hand of Garkusha.
        "And who thought of this?" says the man with the stamp.
        * * [Say: the engineer. # id: engineer-did]
            He writes *Zelinsky*, underlined. You hadn't noticed before that it's a Polish name.
        * * [Say: I did. # id: i-did]
            "Did you," he says, and measures ninety centimetres in the air.
        * * [Say: the roof. # id: roof-did]
            "Initials?" says the man.
    * [Say it at the counter, without the paper. # id: by-mouth]
        ~ warned = "said"
        ~ party--
        "It's under watch," says the man, and shows you: {watched == "danylo":*Garkusha*. "Then what are you doing up here?"|*Moroz*. Moroz is in Horlivka, you say. "Then he'll be marked absent."} # backdrop: order-room, scene=counter # file: 26.08.1935 Garkusha D. complained of the roof at the counter. Nothing submitted.
    * (in_cap) [Put it in your cap and finish your bread. # id: cap]
        ~ party++
        "On rest day," you say. "Quite so," says Zelinsky. The office is shut on rest day. He breaks off exactly a third of your bread, and puts it in his waistcoat pocket with the watch. # file: 26.08.1935 Section Nikanor-East: no complaints received.
- -> house_book

=== house_book ===
Barracks four is a hut cut into rooms with plywood. Whoever has no line in the house book is taken away, and whoever hid him loses the room. # scene: house-book # place: Barracks four, 28 August, 9 pm # backdrop: barracks # ambience: none # actor: oksana, pose=plain, at=left # claim: passports # claim: barracks
Fedko, asleep behind your stove, has none. Hlushko next door beats a pan. # actor: fedko, pose=plain, at=right # claim: nephew
The commandant has the book and a toothache. "I've forty-four lines," he says, "and forty-five breathing. Whose boy is he?" # crossroads: nephew
    * (sisters) [Say: my sister's. # id: sisters]
        ~ fedko_trust = fedko_trust + 2
        {past == "farmstead":"Surname?" "Harkusha," you say. It was lent to you for a month, and now you've lent it on.}{past == "row":"Your mother had the one," says the commandant, who grew up here. Then he writes it, for his tooth's sake.}{past == "train":"From your village?" says the commandant. "I thought there was nobody." He writes it.} # file: 28.08.1935 Entered in the house book: Fyodor, nephew of Garkusha D. No papers. # actor: fedko, pose=warm, at=right
        "What's she called?" says Fedko, when they've gone. "Your sister. If they ask."
        * * [Tell him to choose. # id: choose-name]
            He doesn't have to think. He says it once, to the stove, and you see that it's a real one.
        * * [Give him your mother's name. # id: mothers-name]
            He says it over until he has it. "Was she nice?" he says.
        * * [Tell him nobody will ask. # id: nobody-asks]
            "They always ask," says Fedko.
    * (hostelled) [Say: the Komsomol hostel has a bed for him. # id: hostel]
        ~ fedko_trust--
        ~ party++
        It has, with a sheet and three meals, and Zina signs for him. Fedko picks up his mug, sees that it's yours, and puts it back. # file: 28.08.1935 Garkusha D. reported an unregistered minor. Placed in the Komsomol hostel, Loktionova Z. signing.
    * (water) [Take the bucket, and go for water till they've passed. # id: water]
        ~ fedko_trust--
        ~ oksana_trust--
        From the pump you watch the lamp stay a long time in your window. Fedko goes out by the other. # leave: fedko # actor: oksana, pose=stern, at=left
        "I said he was warming his feet," says Oksana. "I had to say it twice." 
        * * [Take his blanket to the boiler house. # id: his-blanket]
            He's on the warm pipe with some others. He takes the blanket. He doesn't call you anything.
        * * [Ask her if he has his bread. # id: his-bread]
            "He has mine," she says.
- -> six_twenty

=== six_twenty ===
The 6.20 to Horlivka, and a recruiter with a table. Whoever goes without notice is a *letun*, a flier, and loses his room and his card. # scene: six-twenty # place: The siding, 29 August, 6.20 pm # backdrop: siding # ambience: crowd # sound: train-whistle # claim: turnover # claim: one-day-law
He pays in boots, the left when you sign, the right at Horlivka. {pressure() >= 4:You count what there is to stay for.{money < 0: The savings tin has a button in it.}{form != "true": There's a line in the office that you don't like to think of.}{fedko_trust < 0: A boy has stopped calling you uncle.}{makar == "rival": Makar hasn't told you a joke in nine days.}{party < 0: When Petrov goes along the bench he goes past you.}|Oksana's in the lamp room, across the yard.} The recruiter's paper is an offence to have. # claim: left-boots # crossroads: six-twenty
    * {pressure() >= 4} [Get on. # id: get-on]
        You sign. He gives you a left boot, and stamps the paper *boots: one*. Somebody pulls you up by the wrist. # file: 29.08.1935 Garkusha D., prop-setter, left without notice.
        As it starts to move your hand goes to your pocket. Your tag's in it, two hundred and fourteen. There's nothing on the hook, so nobody will look for you.
        * * (tag_sent) [Throw it to the pointsman, for Oksana. # id: throw-tag]
            He catches it in his cap and holds it up to read the number. You can't hear what he says.
        * * [Keep it in your hand. # id: hold-tag]
            You hold on to it as far as the second station. Then your hand hurts, and you put it away.
        - - -> page_flier_early
    * (ticket) [Take his paper home, in case. # id: keep-paper]
        He leaves the place for the name blank. It goes into the tin at home, and Oksana reads it right through. "One boot," she says. # file: 29.08.1935 Recruiter from Horlivka on the siding. Papers issued, seven. Men embarked, six.
    * [Go across to the lamp room, and home with her. # id: go-home]
        ~ oksana_trust++
        "I heard the train go," says Oksana, and takes your arm, which she doesn't do in the yard.
- -> page_1

=== page_1 ===
KOCHEGAR. The Stoker. Paper of the Tsentralnaya-Irmino mine. 29 August 1935. # page: kochegar-1 # part: masthead # backdrop: barracks # sound: page-turn # claim: kochegar-paper
TOWARDS YOUTH DAY! # part: headline # claim: youth-day-plans
Nikanor-East has reduced the rate at which it is falling behind. # part: lead
{makar == "mate":WIT OF THE SECTION. M. Pidgorny: "In 1930 sixty-five workers in every hundred were shock workers." We shall not stop at sixty-five!}{makar == "rival":A JOKE AT THE WRONG HOUR. A comrade Garkusha finds shock work amusing. That day he set {money < 0:four sets. Does he find this amusing also?|five sets. Shock workers begin at six.}}{makar == "open":FOLK WISDOM. "Where all are shock workers, who is left to be shocked?" (Taken down from a herring dealer, aged eighty.)} # part: item
{warned == "written":BY THE FIGURES. Proposals by workers: one. Under consideration: 100 per cent.}{warned == "said":LESS TALK ABOUT TIMBER. No roof was ever held up by the tongue.}{warned == "no":ALL IN ORDER. The roof of Nikanor-East was found to be in its place.} # part: box
{bell == "rung":NOTICE. On the 20th an hour was lost through excess of watchfulness.}{bell == "bathhouse":NOTICE. The bathhouse is intended for washing.}{bell == "left":NOTICE. The bell is for alarms that have been confirmed.} # part: notice
{warned == "written":Nobody has come to look at the fifth.}{warned == "said":Nobody has looked at the fifth{watched == "danylo":, which still stands under your name}.}{warned == "no":{slip.in_cap:The slip is in your cap, going soft.|Nobody's been up on the fifth but Savka, who works there.}} # part: lived
    * [Read the joke aloud to Oksana. # id: read-aloud]
        {makar == "mate":You read it to her, and then you have to tell her how it went.|{makar == "rival":You read it in a loud voice. Makar has it by heart, she says. He can do the voice.|"That's Makar's," says Oksana. "He'd like to meet this herring dealer."}}
    * [Read her the notice. # id: read-notice]
        {bell == "rung":"That's the two of us," says Oksana.}{bell == "bathhouse":"He never did find that boot," says Oksana.}{bell == "left":"That's me," says Oksana. "I gave it sixty."}
    * [Wrap the herring in it. # id: wrap-herring]
        By morning the tail has come through Youth Day.
    * [Look for yourself on the board of honour. # id: tear-honour]
        "Prop-setters: M. Pidgorny{form == "true":. The second place is not awarded."}{form == "smooth": and D. Garkusha, {past == "farmstead":son of a poor peasant}{past == "row":of a pit family without a stain}{past == "train":recruited by his own enthusiasm}."}{form == "blank":. (A second name was received without particulars.)"} {form == "smooth":"Who's that?" says Oksana.|Oksana wants the margin for the lamp wicks.}
- Tomorrow's rest day. You'll carry in the potatoes, you tell her.
-> lamp_room

=== page_flier_early ===
KOCHEGAR. The Stoker. Paper of the Tsentralnaya-Irmino mine. 1 September 1935. No. 207. Five kopecks. # page: kochegar-flier # part: masthead # sound: page-turn # claim: kochegar-paper
102 # part: headline
Tonnes of coal in one shift, with one pick # part: deck # claim: record-102
In six working hours, on the eve of Youth Day, comrade Stakhanov has given the country fourteen norms. Other sections are already taking off their coats. # part: lead # claim: where-accounts-go-wrong
DESERTERS OF THE COAL FRONT. While the best go forward, these have crept off since July after the long rouble: Babich. Vdovin. Gorkushin. Dyachenko. Zhuk. Koval. Moroz. Pilipenko. Redka. Sukhoi. Tsap. Let them read it there! # part: item # claim: deserters
{makar == "rival":STEPPING INTO THE BREACH. The place of one deserter was taken the same night by prop-setter M. Pidgorny, who asked only that his name be spelt right.|WANTED. Prop-setter, sober, with own axe.} # part: box
{watched == "danylo":NOTICE. The watch on the fifth ledge is vacant.|NOTICE. The bathhouse will be closed for a meeting.} # part: notice
You read it there, on the fifth of September, round a piece of lard. "That's you," says Moroz, and puts his finger on Gorkushin. Four lines down they have him right, and he's hurt. # part: lived # claim: press-misprints
A hundred and two tonnes would want a hundred and fifty props. On the twentieth Fedko counted forty-one. # part: lived
{fedko_trust < 0:You'd have liked to ask him where they got the rest. He isn't talking to you, and he's fifty kilometres off.|There's nobody here whom you can ask where they got the rest. You'd like to know who's carrying them.} # part: lived
    * [Cut out the list with your knife. # id: cut-list]
        You cut it out along the border. The other half of the bunkhouse gets the record, and the lard.
    * [Give it to Moroz. # id: give-moroz]
        He reads it out in the bunkhouse, all eleven, like a roll call. Three men say "Here."
- -> frame_flier

=== frame_flier ===
A recruiter's paper for one prop-setter, Horlivka, and across the signature a stamp: *boots: one*. Under it is the boot, a left one, worn for a day. At Horlivka, too, they had only left ones. {six_twenty.tag_sent:{oksana_trust >= 1:A brass lamp tag, two hundred and fourteen, which was thrown to her from the train, and which she brought|A card with a date on it and three words}|A brass lamp tag, two hundred and fourteen}. At the bottom, {past == "farmstead":a gate hinge, carried through a war for no reason}{past == "row":the steel point of a pick}{past == "train":a platform ticket, punched once}. # ending: flier # part: document # claim: left-boots
One name in a list of eleven, and it was wrong. It was not corrected, then or since. The same page has a hundred and two tonnes on it, and went round the world. # part: printed # claim: record-102
29.08.1935, Garkusha D., left without notice; wife {oksana_trust >= 1:to be moved out of the room by the fifteenth|remains at the lamp room}.{house_book.sisters: Nephew, Fyodor, remains in the house book, the uncle being absent.} # part: filed
{form == "true":Form on file, complete. Nobody has had occasion to look at it.|Form on file, {form == "smooth":one line false|one line in another hand}. It could have done you harm, if they'd had you to do it to.} In November 1937 the section's engineer was arrested, and a policeman came to Horlivka for the prop-setter who used to work on the fifth. He had the name from the newspaper. He went through three pits and a bunkhouse asking for Gorkushin, and there was no such person. # part: filed # claim: terror-list
{oksana_trust >= 1:Oksana came in October, on the 6.20, with her shawl and Hlushko's pan. She stood in the door of the bunkhouse till they'd all put their shirts on. She never said that she forgave it. She told you that on the first morning {fedko_trust < 0:Fedko, who wasn't speaking to you, had come to the window|Fedko had come to the window} and asked if two hundred and fourteen was up, and that she'd said yes.|Oksana didn't come. She wrote in November, in the hand that she kept for the register, a date, a number and nothing wasted. In February a card came: *A girl. Halia.* You sent money every payday for sixteen years, and every time she signed for it, and that was how you knew her writing was still good.} # part: remembers
{oksana_trust >= 1:After the war he wrote you a card himself. He was on the mine rescue. He began it *Diadko*, and crossed it out, and left it so that it could be read.|Of Fedko you heard nothing. You asked people from there, in queues, on trains. There'd been a boy; there'd been a lot of boys.} # part: remembers # claim: fedko-flier
31 August 1985. The town has been called Stakhanov for seven years. An American correspondent has the address of an old prop-setter there, and it's the right street and the wrong house. A Garkusha lives in it, who was a baker, and who tells him about the record for an hour. # part: frame # claim: town-name # claim: correspondent-wrong-house
You're in Horlivka, on the third floor. You are seventy-four, and you still look up when you come into a room. # part: frame
{oksana_trust >= 1:Lesia, your granddaughter, has been over there for the day to interpret. She's nineteen. They showed her the museum. "There's a list in it, of men who ran away," she says. "There's a Gorkushin. Was he anything to us?"|A girl has come up the stairs, and got her breath, and said she's Halia's Lesia. She is nineteen. She was sent to interpret for an American, and when she heard the baker she went home and asked for the address on the money orders.} # part: frame
{oksana_trust >= 1:Oksana turns down the gas, small and blue, and watches it a moment from habit. "Show her the boot," she says.|You've nothing in the house. You put out the sugar for the tea. She takes a pinch of it dry, standing at the stove, and you find that you have to see to the kettle.} # part: frame
-> END
