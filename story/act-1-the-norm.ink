// Act 1: The Norm, 20-29 August 1935. Variables live in state.ink.
// The form is filled by the shaft and the best hewer asked for at the siding. The short telling (lesson) keeps bell, past, form and slip; watch, short-prop, badge, best-man, nephew and six-twenty take their default in a line or two of prose.

=== note ===
For readers of fourteen and over. The story happens in Soviet Ukraine, mostly in a coal mine, with accidents, hunger, arrests and deaths in it. Some of the people really lived; the notes at the end say who. You can skip the detail of a hard passage, or leave at any time. # scene: note # music: theme
There are two tellings of one life. The short one keeps the choices that weigh most.
    * [Begin. The whole life: about forty minutes. # id: begin]
    * [Begin the short telling: about twenty-five minutes. # id: begin-short]
        ~ lesson = true
- -> first_lamp

=== first_lamp ===
You are Danylo Harkusha. You set the props that hold up the roof in a coal mine. # act: 1, title=The Norm # scene: first-lamp # place: A coal mine in Ukraine, 20 August 1935, before the day shift # backdrop: lamp-room # ambience: lamp-room # music: none
A man who takes a lamp leaves his brass tag on a hook till he comes up. A tag on a hook is a man still down there. # claim: tag-and-hook # sound: tag-hook
The night shift has come up, and there's a tag on hook sixty-two. Your wife, Oksana, who gives out the lamps, has her hand on the bell rope. # claim: hook-62
"We're nine hundred tonnes behind the _Plan_," says Rybalka, foreman of Nikanor-East, your section, "and if you ring that, we stop and count heads: an hour off every man's pay." # claim: behind-plan # claim: the-plan # crossroads: bell # actor: rybalka, pose=stern, at=right
    * [Say: ring it. # id: ring]
        ~ bell = "rung"
        ~ face_trust--
        ~ oksana_trust++
        She rings. The men swear, and the foreman is writing down your number when a boy runs in with lamp sixty-two and asks who's down there. # file: 20.08.1935 Garkusha D. caused the alarm bell to be rung. Cause not confirmed. # sound: bell
    * [Say you'll look in the bathhouse first. # id: bathhouse]
        ~ bell = "bathhouse"
        ~ party++
        The man's asleep there, with one boot off and no lamp, because the lamp is in the yard, with a boy.
    * [Leave it to her. # id: leave-rope]
        ~ oksana_trust--
        The foreman counts a minute aloud. At sixty she rings, and he's writing down her name when a boy walks in with lamp sixty-two. # file: 20.08.1935 Lamp-room attendant Garkusha O. rang the alarm bell. Cause not confirmed. # sound: bell
- The boy is Fedko, sixteen, who carries your props and calls you *diadko*, uncle. "{bell == "bathhouse":He wasn't using it|The man's up, and asleep in the bathhouse}," he says. "I only took his lamp to count the props in the yard. There's forty-one." # sound: lamp-clink # actor: fedko, pose=warm, at=right
    * [Tell him what that tag was saying. # id: tell-tag]
        "That he was still down there?" says Fedko, and puts the lamp back with both hands.
    * [Let the foreman have him. # id: foreman-has-him]
        ~ fedko_trust--
        ~ party++
        The foreman takes two days' pay off him.
    * [Stand in front of him. # id: stand-in-front]
        ~ fedko_trust++
        ~ face_trust--
        Somebody throws a glove at him, and it hits you.
- {lesson: -> in_a_line}
Oksana shows Fedko the flame in her lamp, behind its mesh. "Blue on top is gas, so what do you do?"
"Run," says Fedko. # claim: blue-cap
    * [Tell him why not. # id: say-walk]
        "You walk. If you run, the flame blows out through the mesh."
    * [Take the lamp and swing it. # id: swing-it]
        The flame lies over and comes out through the mesh, and Fedko steps back from it.
    * [Wait for him to get there. # id: wait-him]
        ~ fedko_trust++
        "Not run?" He looks at the mesh. "The fire'd blow out through that."
- "Two men ran in June," says Oksana, "and I've still got their tags." # claim: two-of-june
She hangs yours on hook two hundred and fourteen. Beside it is a drawing of the face, the wall of coal: steep as a ladder, in eight steps, called _ledges_, with props for only four. # claim: ledges # claim: props-short # backdrop: lamp-board
Fedko's finger finds his morning on the third, and his afternoon on the fifth, where somebody has drawn falling stones.
In Oksana's register is a line: *Fifth ledge, bad roof, watched by*. "Sign, somebody," says Rybalka, "or the fifth stands idle, and its men aren't paid." # claim: watch-line
"And if it comes down on them," says Oksana, "that's the name they take to court." # claim: negligence-trials # crossroads: watch
    * [Sign it. # id: sign-watch]
        ~ watched = "danylo"
        ~ oksana_trust--
        ~ party++
        Oksana doesn't blot it. "It's wet," she says. "You could still smear it out." # file: 20.08.1935 Fifth ledge, bad roof: watched by Garkusha D.
    * (declined) [Say: when there are props. # id: when-props]
        ~ warned = "said"
        ~ party--
        Oksana writes that down. The foreman takes her pen and signs: *Moroz*. Past the window goes Moroz, who set props all night, on his way to bed. # file: 20.08.1935 Garkusha D. declined to sign for the watch on the fifth ledge, giving as his reason a lack of props. # actor: moroz, pose=plain, at=left
    * [Ask for another boy to go in Fedko's place. # id: move-fedko]
        ~ fedko_ledge = 3
        ~ fedko_trust++
        ~ face_trust--
        "Then it's Hrynko's boy for the fifth!" says the foreman. Hrynko, who cuts coal, is next behind you, and hears it. The foreman signs: *Moroz*. Past the window goes Moroz himself, who set props all night, on his way to bed. # actor: moroz, pose=plain, at=left
- -> down
- (in_a_line) "Blue on the flame is gas, and then you walk," Oksana tells Fedko. "Two men ran in June, and the fire blew out through the mesh. I've still got their tags." # claim: blue-cap # claim: two-of-june
She hangs your tag on hook two hundred and fourteen. # backdrop: lamp-board
-> down

=== down ===
The cage, an iron box, goes down in the dark. In your pocket is one thing from home: # scene: down # place: The cage # backdrop: cage, load=few # ambience: underground # sound: cage-descent # crossroads: past # main
    * [A gate hinge. # id: hinge]
        ~ past = "farmstead"
        Five years ago your father had two cows near Poltava, so the village council listed him as a *kulak*, a rich peasant, and took the gate, the farm and him. In the winter of 1932, by Moscow's order, the _Party_'s _brigades_ took everyone's grain, and in the hunger six of your village's fifty chimneys had smoke. Harkusha is a cousin's name, lent with his papers for a month, and if they find out you go where your father went. # claim: kulak # claim: refuge # claim: famine-tickets
    * [The steel point of a pick. # id: point]
        ~ past = "row"
        Twelve years ago your father let you knock this out of his pick. He cut coal by hand, and you were to have his place, but a machine has it now. In the winter of 1932, by Moscow's order, the _Party_'s _brigades_ took the villages' grain, and the starving came up the railway. Fedko came alone, and has never said how many set out. # claim: hand-pick # claim: famine-tickets
    * [A platform ticket. # id: ticket]
        ~ past = "train"
        In the winter of 1932, by Moscow's order, the _Party_'s _brigades_ had taken the grain, and your village was dying of hunger when a man came to hire thirty for the mines. Six could walk as far as the station. He gave you bread. When the Plan was met, he said, everyone would have it, and mostly you still believe him. Your letters home come back. # claim: famine-tickets
- The cage stops. {fedko_trust < 0:Fedko gets out first and doesn't wait for you.|"Diadko," says Fedko, nose to his lamp. "How blue?"} The prop on his shoulder is a hand too short. # actor: fedko, pose=plain, at=right
    * {fedko_trust >= 0} [Say how blue. # id: how-blue]
        "Like the enamel on the water bucket."
        "Inside or outside?" says Fedko.
    * [Tell him that prop's short. # id: say-short]
        "They all are," says Fedko. "The long ones are for the first ledge, where visitors walk."
    * [Take the thick end of it. # id: thick-end]
        "It's light," says Fedko, pleased. Good wood isn't.
- -> short_prop

=== short_prop ===
{lesson: -> short_prop.auto}
Two props with a bar across are a _set_, and full pay is for five a shift. Today there's wood for four, and the short prop. # scene: short-prop # music: none # place: The third ledge, 20 August, 9 am # backdrop: face, who=none # ambience: pick # actor: savka, pose=plain, at=left # actor: fedko, pose=plain, at=right # claim: who-timbers # claim: norm-of-five
"They've sent you a chair leg," says Savka Kostenko, an old hewer, who cuts coal. # claim: prop-rubbish
A wedge in the gap would hold unless the _roof_, the stone overhead, is moving. A longer prop is an hour's walk, and costs a set. Savka could stop and listen, but he's paid by the tonne. # crossroads: short-prop
    * (wedged) [Set it, with a wedge in the gap. # id: wedge]
        ~ roof++
        ~ money++
        The foreman kicks it in passing and writes down five, but by eleven it's singing, because the stone is leaning on it. # sound: prop-set # sound: creak # file: 20.08.1935 Garkusha D., five sets. Norm five.
        * * [Tell Fedko that it's settling. # id: settling]
            He nods, and hangs his jacket on it.
        * * [Drive the wedge in harder. # id: drive-wedge]
            It goes on singing, a little higher.
    * (fetched) [Send Fedko up for a longer one. # id: fetch]
        ~ money--
        He's gone an hour, and the foreman gets there before him and writes down four. # leave: fedko # file: 20.08.1935 Garkusha D., four sets. Norm five. Idle time.
        * * [Say the wood was short. # id: wood-short]
            "There's a form for wood," says the foreman. "We're out of it."
        * * [Show him the gap. # id: show-gap]
            He lays his hand in it, looks up, and goes on quicker than he came.
    * (heard) [Ask Savka to stop, and listen to it with you. # id: ask-savka]
        ~ fedko_trust++
        "That's my tonne," says Savka, and stops. He knocks with the pick handle, and the stone rings. A step on it's loose, and answers like a box. "That's staying up out of habit. When a prop sings, three knocks, on anything. Everybody comes out, and nobody asks who." You set the short prop where it rings. # claim: roof-knock # sound: prop-set # file: 20.08.1935 Kostenko S., one tonne under. Garkusha D., five sets.
        * * [Knock until you can hear it. # id: knock-self]
            At the tenth try you hear the box, and snatch your hand away.
        * * [Give Fedko the pick. # id: fedko-knock]
            Fedko goes along saying "roof, roof, roof," until it answers like a box, and walks back round the edge.
- -> shop_queue
= auto
You stand on the third of eight _ledges_, steps cut in the face, a wall of coal as steep as a ladder. The short prop won't reach, so for this _set_, two props and a bar, you {past == "row":send Fedko for a longer one, and lose a set|{past == "train":hammer in a wedge, and are paid for five sets|fill the gap with the lid of your toolbox}}. "They've sent you a chair leg," says old Savka Kostenko, who cuts coal. # scene: short-prop # music: none # place: The third ledge, 20 August, 9 am # backdrop: face, who=none # ambience: pick # actor: savka, pose=plain, at=left # actor: fedko, pose=plain, at=right # claim: prop-rubbish # claim: norm-of-five # claim: ledges
{past:
- "row":
    ~ face_trust++
    ~ money--
- "train":
    ~ roof++
    ~ money++
- else:
    ~ face_trust++
}
Stones fall from the fifth, where Fedko goes at noon. Somebody must sign to watch its roof, or it stands idle. The foreman signs: *Moroz*, who's on nights, and asleep. # claim: props-short # claim: watch-line # actor: rybalka, pose=stern, at=middle
    * [Say that Moroz is asleep. # id: moroz-asleep]
        "Then he won't argue!" says the foreman.
    * [Show Fedko which side the stones fall. # id: which-side]
        Fedko watches one go by, and moves over.
- -> form_window

=== shop_queue ===
{lesson: -> form_window}
You're queuing for sugar, still rationed, though bread isn't. Oksana never liked it, and this week eats it dry, at the stove. # scene: shop-queue # music: none # place: The shop queue, 20 August, 5 pm # backdrop: shop-queue # ambience: queue # actor: savka, pose=plain, at=left # claim: bread-card # claim: sugar-card
Makar Pidhornyi, who sets props below you, breathes on the tin badge that makes old Savka a _shock worker_. # claim: shock-perks # actor: makar, pose=warm, at=right
"You promised to beat your _norm_, and shock the lazy," says Makar. "In 1930 so did sixty-five men in a hundred. Who was left to be shocked?" # claim: shock-65 # claim: badge-joke
"Whose was that?" asks Zina of the Komsomol, the _Party_'s youth league, for her wall newspaper. # actor: zina, pose=warm, at=left # claim: wall-newspaper
Makar longs to be in print, but the Party reads the wall too, and punishes jokes. # crossroads: badge
    * (said_makars) [Say it's Makar's. # id: makars]
        ~ makar = "mate"
        "Pidhornyi, M.," says Makar, and spells it for her. When she's gone he asks if you think it'll be at the top. # file: 20.08.1935 Pidgorny M., anecdote on shock work, told in a queue.
    * (said_mine) [Say it's yours. # id: mine]
        ~ makar = "rival"
        ~ party--
        ~ face_trust++
        So Makar has lost his joke. "That's a good one, Danylo," he says. "Tell us another." # file: 20.08.1935 Garkusha D., anecdote on shock work, told in a queue. # actor: makar, pose=stern, at=right
        * * [Tell another. # id: tell-another]
            You start on the inspector and the goat. Halfway through you remember that it's Makar's too, and he waits with everyone else for the end.
        * * [Say that's all you have. # id: all-you-have]
            Makar turns his back.
    * [Say it's nobody's: the herring seller told it. # id: herring]
        Zina writes *folk saying*, and Makar breathes out. "I was three days on that one," he says.
- -> form_window

=== form_window ===
At the personnel clerk's table your form's in Russian, so there you're Daniil Garkusha{not lesson:, and Makar's Pidgorny}. # scene: form-window # music: none # place: By the shaft, 22 August, 4 pm # backdrop: pithead # ambience: yard # claim: refuge # claim: h-and-g
One line's left, {past == "farmstead":*social origin*, which by your cousin's papers is poor peasant, though your father was listed as a kulak.}{past == "row":*relatives: statements against the Party line*. In 1931 your father signed to ask for an arrested man back.}{past == "train":*reason for leaving last residence*. With no grain left to give, your village went on the _black board_, where not even salt was sold.} # claim: form-lines
"Would {past == "farmstead":*poor peasant*}{past == "row":*none*}{past == "train":*recruited*} do?" says the clerk. "{not lesson:Sorry. }It fits the line."
{past == "farmstead":The truth could send you after your father.}{past == "row":The truth could lose you your room.}{past == "train":The truth is hunger, which nobody may name, and could lose you your room.} His word's safe unless somebody checks, and then you've lied in writing. Leave the line, and he'll choose the word. # crossroads: form # main
    * [Write it as it was. # id: as-it-was]
        ~ form = "true"
        ~ oksana_trust++
        {past:
        - "farmstead":
            ~ party--
            You write: *father listed as kulak, 1930*, since it doesn't ask whose name you're under. # file: 22.08.1935 Form of Garkusha D.: father a kulak, by his own statement.
            The clerk looks behind you. "We're forty men short," he says, and blots it face down. # claim: forty-short
        - "row":
            You write: *father signed for Lysenko, 1931*. # file: 22.08.1935 Form of Garkusha D.: father signed a petition for an arrested man, 1931. # claim: petition-1931
            The clerk's typist has stopped. "Did they get him back?" she says, without turning round.
        - else:
            You write: *there was nothing to eat*. # file: 22.08.1935 Form of Garkusha D.: left last residence on account of hunger, as he puts it. # claim: black-board # claim: famine-name
            The clerk lays the blotter over it and keeps his hand there. Then he moves his bread off the table.
        }
        {lesson: -> slip}
        * * {past == "row"} [Tell her no. # id: tell-no]
            She types the next name, and the one after it, and then she takes the sheet out and begins it again.
        * * {past == "row"} [Say you were a boy. # id: was-boy]
            You were twenty. "I was a boy," you say, and the machine starts up.
        * * {past != "row"} -> loaf
        - - (loaf) That night Oksana, proud and frightened, gives you the end of the loaf, which is hers by custom.
    * [Write the word he offers. # id: his-word]
        ~ form = "smooth"
        ~ party++
        {past == "farmstead":"Most people were," says the clerk, and thanks you.}{past == "row":Your father could write only the H of his name, and he signed with that.}{past == "train":"And you were, weren't you?" says the clerk. You were. There was a man, and a train, and bread.} # file: 22.08.1935 Form of Garkusha D.: {past == "farmstead":origin, poor peasant}{past == "row":no statements by relatives}{past == "train":left last residence by recruitment}.
    * [Leave it; there's a queue. # id: leave-line]
        ~ form = "blank"
        "Sorry," says the clerk, and puts *undetermined*. The typist, who has two lists, *Shock workers* and *Persons deprived of the vote*, pencils you in on both. # claim: two-lists # claim: disfranchised # file: 22.08.1935 Form of Garkusha D.: complete. One line in another hand.
- -> best_man

=== best_man ===
{lesson: -> slip}
On _rest day_ you're all at the siding to unload oak for the fifth, but the wagon holds flags for _Youth Day_. # scene: best-man # music: none # place: The siding, 24 August, rest day # backdrop: siding, time=day # ambience: queue # actor: savka, pose=plain, at=left
Petrov, the _Party's organiser_, must have a record by the thirtieth, and asks every man who's the best hewer. # actor: petrov, pose=plain, at=right # claim: kostya # claim: petrov-question
Savka{short_prop.heard:, who lost a tonne by listening with you,} hopes to be named, but has only a hand pick. Stakhanov, tall and quiet on the wagon, has an _air pick_, and cuts more. You could ask for the oak, but grumbles are written down. # claim: youth-day-plans # crossroads: best-man
    * (says_savka) [Say: Savka Kostenko. # id: say-savka]
        ~ face_trust++
        "With what?" says a young hewer. "His teeth?" Petrov writes it down, and Savka comes to lift with you. # file: 24.08.1935 Garkusha D. proposed Kostenko, a hand-pick man, as the best on the section.
    * (said_stakhanov) [Say: Stakhanov. # id: say-stakhanov]
        ~ party++
        Petrov nods. Stakhanov, they say, has asked what he'd be paid if he only cut, and others set his props. "He came here to earn a horse," says Savka. # actor: stakhanov, pose=plain, at=left # claim: asked-pay # claim: horse # file: 24.08.1935 Garkusha D. proposed Stakhanov as the best on the section.
    * [Say: whoever gets the oak. # id: say-timber]
        ~ warned = "said"
        Everybody laughs but Rybalka, who has you into the order room, before Petrov. "I ask for it every day," he says. "You think I eat it?" # backdrop: order-room # file: 24.08.1935 Garkusha D. spoke of a shortage of timber, in the order room, before witnesses.
        * * [Ask him where it went. # id: where-oak]
            "To a pit that's further behind than we are," says Rybalka.
        * * [Tell him to ask louder. # id: ask-louder]
            "The last foreman asked louder," says Rybalka. "I've got his desk."
- -> slip

=== slip ===
You eat your bread on the level, the tunnel under the face. Savka, whose third ledge has gone to {lesson:an _air pick_|an air pick}, cuts on the fifth now, with {fedko_ledge == 5:Fedko|Hrynko's boy}{not lesson:, whose ear a stone has cut,} and hardly a prop. # scene: slip # music: none # place: The level under the fifth ledge, 26 August, 2 pm # backdrop: level # ambience: underground
Zelinsky, the engineer, comes tapping the stone with his stick. In 1928 five coal engineers were shot as _wreckers_ of their own mines, and since then he agrees with everything. # actor: zelinsky, pose=plain, at=right # claim: shakhty # claim: zelinsky
    * [Get up for him, where the men can see. # id: get-up]
        "Please," says Zelinsky, and looks to see who saw.
    * [Ask what the stick says of this roof. # id: ask-stick]
        "It only asks," says Zelinsky.
- He gives you a slip of squared paper. # claim: zelinsky-slip
Fifth ledge. Sets at ninety centimetres. Until then to be kept under watch. # official: form, label=Zelinsky's slip
That's half as many props again. "Is it under watch?" he asks. {watched == "danylo":"By me," you say, and he writes you in.|By Moroz, says the register, but Moroz left yesterday, for Horlivka.}
He wants you to copy it and hand it in: an engineer's paper gets lost, and a worker's is answered. But if the roof falls first, it shows that you both knew. # crossroads: slip # main # assembly: slip
    * (stamped) [Take it up and have it stamped. # id: stamp]
        ~ warned = "written"
        Your copy of it gets a number, 318, which frightens you and makes you proud, and his goes in your cap's lining. # backdrop: order-room, scene=counter # sound: stamp # file: 26.08.1935 Incoming no. 318, on the roof of the fifth ledge. In the hand of Garkusha.
        {lesson: -> house_book}
        "And who thought of this?" says the man with the stamp.
        * * [Say: the engineer. # id: engineer-did]
            "Zelinsky," he says, and writes nothing. You hadn't noticed before that it's a Polish name.
        * * [Say: I did. # id: i-did]
            He looks at your boots, and writes that down.
        * * [Say: the roof. # id: roof-did]
            "Initials?" says the man.
    * [Say it at the counter, and leave no paper. # id: by-mouth]
        ~ warned = "said"
        ~ party--
        "It's under watch," says the man at the counter, and shows you: {watched == "danylo":*Garkusha*. "Then what are you doing up here?"|*Moroz*. Moroz is in Horlivka, you say. "Then he'll be marked absent."} # backdrop: order-room, scene=counter # file: 26.08.1935 Garkusha D. complained of the roof at the counter. Nothing submitted.
    * (in_cap) [Put it in your cap and finish your bread. # id: cap]
        ~ party++
        You'll see to it on rest day, you say. "Quite so," says Zelinsky. # file: 26.08.1935 Section Nikanor-East: no complaints received.
- -> house_book

=== house_book ===
{lesson: -> house_book.auto}
Fedko sleeps behind your stove without papers, because nobody's left in his village to send any. If he's found you lose him, and the room. # scene: house-book # music: home # place: Barracks four, 28 August, 9 pm # backdrop: barracks # ambience: barracks # actor: oksana, pose=plain, at=left # claim: passports # claim: barracks
Hlushko, next door, who has the goat, beats a pan in warning. Fedko has a leg out of the window and you have his shirt when the commandant comes in with the _house book_ and a toothache. # actor: fedko, pose=plain, at=right # claim: nephew # claim: famine-name # sound: tin # actor: hlushko, pose=stern, at=middle # sound: door
"I've forty-four names," he says, "and forty-five breathing. Whose boy is he?" A nephew could stay, if you're believed; the Komsomol hostel would feed him, and keep him. # crossroads: nephew
    * (sisters) [Say: my sister's. # id: sisters]
        ~ fedko_trust = fedko_trust + 2
        {past == "farmstead":He wants a surname. "Harkusha," you say. It was lent to you for a month, and now you've lent it on.}{past == "row":"Your mother had the one," says the commandant, who grew up here. Then he writes it, for his tooth's sake.}{past == "train":"From your village?" says the commandant. "I thought there was nobody." He writes it.} # file: 28.08.1935 Entered in the house book: Fyodor, nephew of Garkusha D. No papers. # actor: fedko, pose=warm, at=right
        "What's she called?" says Fedko, bringing his leg in. "Your sister. If they ask."
        * * [Tell him to choose. # id: choose-name]
            He doesn't have to think. He says it once, to the stove, and you see that it's a real one.
        * * [Give him your mother's name. # id: mothers-name]
            He says it over until he has it, and asks if she was nice.
        * * [Tell him nobody will ask. # id: nobody-asks]
            He keeps his boots on in bed, in case.
    * (hostelled) [Say: the Komsomol hostel has a bed for him. # id: hostel]
        ~ fedko_trust--
        ~ party++
        It has, with a sheet and three meals, and Zina signs for him. Fedko picks up his mug, sees that it's yours, and puts it back. # file: 28.08.1935 Garkusha D. reported an unregistered minor. Placed in the Komsomol hostel, Loktionova Z. signing.
    * (water) [Take the bucket for water, and leave it to Oksana. # id: water]
        ~ fedko_trust--
        ~ oksana_trust--
        You let go of the shirt, and from the pump you watch the commandant's lamp stay a long time in your window. # leave: fedko # actor: oksana, pose=stern, at=left
        "I said he was warming his feet," says Oksana.
        * * [Take his blanket to the boiler house. # id: his-blanket]
            He's on the warm pipe with some others, and takes the blanket. He doesn't call you anything.
        * * [Ask her if he has his bread. # id: his-bread]
            "He has mine," she says.
- -> six_twenty
= auto
~ fedko_trust++
Fedko has slept behind your stove since his village starved, and isn't in the _house book_, so he could be taken away. When the commandant comes with it, Oksana puts the washtub over the boy, and sits on it to sew. # scene: house-book # music: home # place: Barracks four, 28 August, 9 pm # backdrop: barracks # ambience: barracks # actor: oksana, pose=plain, at=left # claim: passports # claim: nephew # claim: famine-name
-> page_1

=== six_twenty ===
By the goods train sits the recruiter who took Moroz to Horlivka. He pays in boots, the left when you sign, the right when you get there, and whoever goes is a *flier*, and loses his room. # scene: six-twenty # music: none # place: The siding, 29 August, 6.20 pm # backdrop: siding # ambience: siding # sound: train-whistle # claim: turnover # claim: one-day-law # claim: left-boots
{pressure() >= 4:You count what you'd be leaving{money < 0:: a button in the savings tin}{form != "true":, and a line in the office that you don't like to think of}{fedko_trust < 0:, and a boy who has stopped calling you uncle}{makar == "rival":, and nine days without a joke from Makar}{party < 0:, and Petrov, who goes past you on the bench}.} His paper's a way out, but to be caught with it is as good as going. # crossroads: six-twenty
    * {pressure() >= 4} [Get on. # id: get-on]
        You sign. He gives you a left boot, and stamps the paper *boots: one*. Somebody pulls you up by the wrist. # file: 29.08.1935 Garkusha D., prop-setter, left without notice. # sound: boots
        As the train starts to move your hand goes to your pocket, and your tag is in it, two hundred and fourteen. There's nothing on the hook, so nobody will look for you. # backdrop: lamp-board, empty=yes
        * * (tag_sent) [Throw it to the pointsman, for Oksana. # id: throw-tag]
            He catches it in his cap and holds it up to read the number. You can't hear what he says.
        * * [Keep it in your hand. # id: hold-tag]
            You hold on to it as far as the second station, where your hand hurts, and you put it away.
        - - -> page_flier_early
    * (ticket) [Take his paper home, in case. # id: keep-paper]
        He leaves the name blank. "One boot," says Oksana, who reads it through and puts it in the tin. # file: 29.08.1935 Recruiter from Horlivka on the siding. Papers issued, seven. Men embarked, six.
    * [Go across to the lamp room, and home with Oksana. # id: go-home]
        ~ oksana_trust++
        "I heard the train go," says Oksana, and takes your arm.
- -> page_1

=== page_1 ===
KOCHEGAR. The Stoker. Paper of the Tsentralnaya-Irmino mine. 29 August 1935. # page: kochegar-1 # part: masthead # backdrop: barracks # sound: page-turn # claim: kochegar-paper
TOWARDS YOUTH DAY! # part: headline # claim: youth-day-plans
{not lesson:{makar == "mate":WIT OF THE SECTION. M. Pidgorny: "Sixty-five workers in every hundred were shock workers." We shall not stop there!}{makar == "rival":A JOKE AT THE WRONG HOUR. A comrade Garkusha finds shock work amusing. That day he set {money < 0:four|five} sets.}{makar == "open":FOLK WISDOM. "Where all are shock workers, who is left to be shocked?" (Taken down from a herring dealer, aged eighty.)}} # part: item
{lesson: -> bell_notice}
{warned == "written":BY THE FIGURES. Proposals by workers: one. Under consideration: 100 per cent.}{warned == "said":LESS TALK ABOUT TIMBER. No roof was ever held up by the tongue.}{warned == "no":ALL IN ORDER. The roof of Nikanor-East was found in its place.} # part: box
- (bell_notice) {bell == "rung":NOTICE. On the 20th an hour was lost through excess of watchfulness.}{bell == "bathhouse":NOTICE. The bathhouse is intended for washing.}{bell == "left":NOTICE. The bell is for confirmed alarms.} # part: notice
{slip.in_cap:The slip's going soft in your cap, and nobody|Nobody} has come to look at the fifth ledge{watched == "danylo":, which stands under your name}. # part: lived
    * {not lesson} [Read the joke aloud to Oksana. # id: read-aloud]
        {makar == "mate":You read it to her, and then you have to tell her it's a joke.|{makar == "rival":You read it in a loud voice. Makar has it by heart, she says, and can do the voice.|"That's Makar's," says Oksana. "He'd like to meet this herring dealer."}}
    * [Read her the notice. # id: read-notice]
        {bell == "rung":"That's the two of us," says Oksana.}{bell == "bathhouse":"He never did find that boot," says Oksana.}{bell == "left":"That's me," says Oksana. "I gave it sixty."}
    * {not lesson} [Wrap the herring in it. # id: wrap-herring]
        By bedtime the herring's tail has come through Youth Day.
    * [Look for yourself on the board of honour. # id: tear-honour]
        "Prop-setters: M. Pidgorny," {lesson:who works below you|which is Makar}{form == "true":. "The second place is not awarded."}{form == "smooth":, "and D. Garkusha, {past == "farmstead":son of a poor peasant}{past == "row":of a pit family without a stain}{past == "train":recruited by his own enthusiasm}."}{form == "blank":. "(A second name was received, its particulars undetermined.)"} {form == "smooth":"Who's that?" says Oksana.|Oksana wants the margin for the lamp wicks.}
- {not lesson:
    There's a light at Stakhanov's till two. Petrov's there: he has his name. # claim: youth-day-plans
}
Tomorrow, the thirtieth, is rest day. You'll carry in the potatoes.
-> lamp_room

=== page_flier_early ===
KOCHEGAR. The Stoker. Paper of the Tsentralnaya-Irmino mine. 1 September 1935. No. 207. Five kopecks. # page: kochegar-flier # part: masthead # backdrop: bunkhouse # ambience: barracks # sound: page-turn # claim: kochegar-paper
102 # part: headline
Tonnes of coal in one shift, with one pick # part: deck # claim: record-102
In six working hours, on the eve of Youth Day, comrade Stakhanov has given the country fourteen norms. Other sections are already taking off their coats. # part: lead # claim: where-accounts-go-wrong
DESERTERS OF THE COAL FRONT. While the best go forward, these have crept off since July after the long rouble: Babich. Vdovin. Gorkushin. Dyachenko. Zhuk. Koval. Moroz. Pilipenko. Redka. Sukhoi. Tsap. Let them read it there! # part: item # claim: deserters
{makar == "rival":STEPPING INTO THE BREACH. The place of one deserter was taken the same night by prop-setter M. Pidgorny, who asked only that his name be spelt right.|WANTED. Prop-setter, sober, with own axe.} # part: box
{watched == "danylo":NOTICE. The watch on the fifth ledge is vacant.|NOTICE. The bathhouse will be closed for a meeting.} # part: notice
You read it there, on the fifth of September, round a piece of lard. "That's you," says Moroz, who got here first, and puts his finger on Gorkushin. His own name is spelt right, and he's hurt. # part: lived # claim: press-misprints # actor: moroz, pose=stern, at=right
    * [Cut out the list with your knife. # id: cut-list]
        You cut it out along the border. The other half of the bunkhouse gets the record, and the lard.
    * [Give it to Moroz. # id: give-moroz]
        He reads it out in the bunkhouse, all eleven, like a roll call. Three men say "Here." # actor: moroz, pose=plain, at=right
- Eight ledges have places for a hundred and twenty-eight props, and on the twentieth, in the yard, Fedko counted forty-one.
{fedko_trust < 0:You'd have liked to ask him where they got the rest. He isn't talking to you, and he's fifty kilometres off.|There's nobody here whom you can ask where they got the rest, or who carried them.}
-> frame_flier

=== frame_flier ===
# fate: danylo, year=1985, how=alive at Horlivka
# fate: oksana, how={oksana_trust >= 1:came in October 1935 on the 6.20|signed for your money for sixteen years}
# fate: fedko, how={oksana_trust >= 1:joined the mine rescue|nothing was heard of him}
# fate: zelinsky, year=1937, how=arrested in November
# fate: halia, how=mother of Lesia
# fate: stakhanov, year=1977, how=died; the town was given his name
A recruiter's paper for one prop-setter, Horlivka, and across the signature a stamp: *boots: one*. Under it is the boot, a left one, worn for a day. At Horlivka, too, they had only left ones. {six_twenty.tag_sent:{oksana_trust >= 1:A brass lamp tag, two hundred and fourteen, which was thrown to her from the train, and which she brought|A card with a date on it and three words}|A brass lamp tag, two hundred and fourteen}. At the bottom, {past == "farmstead":a gate hinge, carried through a war for no reason}{past == "row":the steel point of a pick}{past == "train":a platform ticket, punched once}. # ending: flier # leave: all # part: document # claim: left-boots
One name in a list of eleven, and it was wrong. It was not corrected, then or since. The same page has a hundred and two tonnes on it, and went round the world. # part: printed # claim: record-102
29.08.1935, Garkusha D., left without notice; wife {oksana_trust >= 1:to be moved out of the room by the fifteenth|remains at the lamp room}.{house_book.sisters: Nephew, Fyodor, remains in the house book, the uncle being absent.} # part: filed
{form == "true":Form on file, complete. Nobody has had occasion to look at it.|Form on file, {form == "smooth":one line false|one line in another hand}. It could have done you harm, if they'd had you to do it to.} In November 1937 Zelinsky, the engineer, was arrested, and a policeman came to Horlivka for the prop-setter who used to work on the fifth. He had the name from the newspaper. He went through three pits and a bunkhouse asking for Gorkushin, and there was no such person. # part: filed # claim: terror-list
{oksana_trust >= 1:Oksana came in October, on the 6.20, with her shawl and Hlushko's pan. She stood in the door of the bunkhouse till they'd all put their shirts on. She never said that she forgave it. She told you that on the first morning {fedko_trust < 0:Fedko, who wasn't speaking to you, had come to the window|Fedko had come to the window} and asked if two hundred and fourteen was up, and that she'd said yes.|Oksana didn't come. She wrote in November, in the hand that she kept for the register, a date, a number and nothing wasted. In February a card came: *A girl. Halia.* You sent money every payday for sixteen years, and every time she signed for it, and that was how you knew her writing was still good.} # part: remembers
{oksana_trust >= 1:After the war Fedko, who was on the mine rescue, wrote you a card himself. He began it *Diadko*, and crossed it out, and left it so that it could be read.|Of Fedko you heard nothing. You asked people from there, in queues, on trains. There'd been a boy; there'd been a lot of boys.} # part: remembers # claim: fedko-flier
31 August 1985. The town has been called Stakhanov for seven years. An American correspondent has the address of an old prop-setter there, and it's the right street and the wrong house. A Garkusha lives in it, who was a baker, and who tells him about the record for an hour. # part: frame # claim: town-name # claim: correspondent-wrong-house
You're in Horlivka, on the third floor. You are seventy-four, and you still look up when you come into a room. # part: frame
{oksana_trust >= 1:Lesia, your granddaughter, has been over there for the day to interpret. She's nineteen. They showed her the museum. "There's a list in it, of men who ran away," she says. "There's a Gorkushin. Was he anything to us?"|A girl has come up the stairs, and got her breath, and said she's Halia's Lesia. She is nineteen. She was sent to interpret for an American, and when she heard the baker she went home and asked for the address on the money orders.} # part: frame
{oksana_trust >= 1:Oksana turns down the gas, small and blue, and watches it a moment from habit. "Show her the boot," she says.|You've nothing in the house. You put out the sugar for the tea. She takes a pinch of it dry, standing at the stove, and you find that you have to see to the kettle.} # part: frame
-> END
