// Act 4: More Joyous, November 1935 - January 1936, first half.
// Labels read elsewhere: partition.tube, partition.fifth (hears_roof), the_flat.keys (evening), the_flat.given, the_flat.planks; moscow as a knot.
// Free for later acts: the_list.worn, nickel, chalked (what went to the Kremlin); moscow.moscow_two.told, horse, wedges; partition.danced.

=== the_list ===
{record == "alone":Your face is on the board of honour, over *sixty-one sets*.}{record == "crew":You're on the board of honour, one name of four.}{record == "none":The face on the board of honour isn't yours.} {register == "hidden":The lamp register's at home, under the potatoes.}{register == "amended":In the lamp register one page is in two inks.}{register == "burnt":The lamp register wants a page, which went into the stove.}{register == "shelf":The lamp register's on its shelf, with that night in it.} # act: 4, title=More Joyous # scene: the-list # place: The order room, 10 November 1935 # backdrop: order-room # ambience: crowd # music: none
You've made an oak case for the pick that cut a hundred and two tonnes; it's to go to the Kremlin, a gift. The storeman has brought three. {lesson and not (record == "alone" and party >= 1):The new one, in nickel, fits.|Stakhanov, who'd know, is in Moscow, and it's your mark that's on the case.} # claim: three-picks # claim: stakhanov-in-moscow
{lesson and not (record == "alone" and party >= 1): -> listed}
    * (worn) [Pack the worn one. # id: worn-pick]
        {behind:You worked behind it six hours, and all you'd know is the noise.|{editor_lamp:You had a light on it all night, and what you remember is his hands.|It's the likeliest, rubbed bright.}} "That's Galeev's, from the third ledge," says the storeman.
        * * [Ask him to write: Galeev. # id: write-galeev]
            "There's room for one name," says the storeman, "and it's in."
        * * [Screw down the lid. # id: screw-lid]
            Galeev comes at ten for the night shift, and goes round the room picking things up and looking under them.
    * (nickel) [Pack the new one, in nickel. # id: nickel-pick]
        It lies in your oak as if it had been poured. "That's how I'd have imagined it," says the storeman. "Sign that it's the one."
        * * [Sign. # id: sign-pick]
            {signed == "unsigned":You've signed for nothing that night did, till now.|It's your second signature for that night.}
        * * [Say you had your back to it. # id: back-to-pick]
            {signed == "unsigned":"You did the last time," says the storeman, and signs himself, since somebody must.|"That isn't what you signed last time," says the storeman, and signs himself, since somebody must.}
    * (chalked) [Pack the one with *102* on it. # id: chalk-pick]
        It's in chalk, and the *2* is backward. "I did that," says the storeman. "So they could tell."
        * * [Go over it in paint. # id: paint-it]
            You do it in white, the right way round. It looks a good deal truer.
        * * [Wipe it off. # id: wipe-it]
            Without the chalk you can't tell it from Galeev's, and you put it in quickly.
    * {pick == "brought"} [Lay Savka's in, to see. # id: savkas-in]
        Savka has it with him, in its sacking, as it came up off the fifth. It's a hand too long. "Pity," says Savka. "I'd have liked to see it on red cloth." The storeman packs the nickel one.
    * {pick != "brought"} [Ask Savka which. # id: ask-savka-pick]
        "Send them mine," says Savka, with his hands hanging. "It's had a roof put over it already." The storeman packs the nickel one.
- (listed) {record == "alone" and party >= 1:On the door's the list for Moscow, and the last name is {printed == "his":*Garkushin D.*, which they tell you is you|*Garkusha D.*}.{not lesson: You read it twice, and so does everybody.}|You aren't on the list for Moscow.{not lesson: You and Makar each read it to the end, since the other's watching.}} # claim: guest-1114
{record == "alone" and party >= 1: -> moscow | -> partition}

=== moscow ===
You're twenty-four, and had never been anywhere. Now it's the Kremlin, the conference of _Stakhanovites_, three thousand of you, and you're in row forty-one. You look up, from habit. It's white and gold, and there isn't one prop. # scene: moscow # place: The Kremlin, Moscow, 17 November 1935 # backdrop: hall # ambience: crowd # claim: kremlin-conference # claim: guest-1114 # file: 17.11.1935 Garkusha D., guest at the All-Union Conference of Stakhanovites. Mandate 1,114.
{lesson: -> joyous}
Tomorrow a stenographer takes down your life, with a copy for the mine. "What have you liked best?" says the weaver in the next seat. # claim: heroes-lives
    * [Say: the lift. # id: say-lift]
        "It's a cage with a looking-glass in it." You asked the boy what he rings for men. "Which floor?" he said. # claim: hotel-invented
        "I've been up nine times," says the weaver.
    * {money < 3} [Say: the keys. # id: say-keys]
        On each floor a woman has keys on numbered hooks, and writes you in. "On the hook, and the man's out," you say. "With us he's still down." # claim: hotel-invented
        "Down where?" says the weaver.
    * [Say: the Metro. # id: say-metro]
        You knocked on the marble, and it rang; you've never stood under a roof like it. # claim: metro-opened
        "They told us not to touch," says the weaver. She'd stroked it.
    * {money >= 3} [Show her the scent you've bought for Oksana. # id: show-scent]
        Stakhanov has bought his wife some, so they all have. You blow at the stopper to see if it leaks. # claim: perfume
        "Is that how it's done?" says the weaver, and gets hers out.
    * [Ask what she liked. # id: ask-weaver]
        "The bath," she says at once. "It comes hot out of the wall. I've told them I've a bad back. I've been in six times." # claim: hotel-invented
- (joyous) Stalin's called, and you're all on your feet, singing.{not lesson: From row forty-one he's as big as your thumb. He holds up a watch, smiling, and nobody will sit.} # sound: applause # claim: watch-held-up
"Life has improved, comrades," he says. "Life has become more joyous.{not lesson: And when life is joyous, work goes well.}" # claim: more-joyous
{not lesson:{past == "farmstead":You think of two cows. }{past == "row":You think of your father, who never had a chair with arms. }{past == "train":You think of thirty men hired, and six who could walk. }}You're shouting like everybody, and you mean it. # claim: joylessly
"What did you do?" the weaver{lesson: in the next seat} shouts in your ear.
    * {not lesson} [Shout: sixty-one sets! # id: shout-sets]
        "Is that a lot?"
        "Twelve norms!"
        "I'm nine!" shouts the weaver, and kisses you on the ear.
    * [Shout: Makar set twenty-two of them! # id: shout-makar]
        "I've four girls tying my threads!" shouts the weaver. "I'm to call them pupils!" Nobody could possibly hear. You've told no one till now, nor has she, and you both shout it again. # claim: four-girls
    * [Lift her up, so that she can see. # id: lift-weaver]
        She's no weight at all; a wet prop's more. "He's smiling!" she reports. "He's going grey! He's like anybody!" # claim: weaver-sees
    * {order_room and not lesson} [Shout: they said it was written to him! # id: shout-written]
        Stakhanov told them so from the platform: there were people who said that his tonnes had been written to him. {order_room.boots:You'd had your eyes on the board.|{order_room.ask_lamps:You'd said to ask the lamp room.|You were in that room.}} # claim: written-to-him
        "Who to?" shouts the weaver.
- {lesson: -> the_flat | -> moscow_two}

= moscow_two
You've each been given a watch. At the hotel the stenographer has done thirty lives since morning. "Nothing's to be made up, they've told us," she says. "There's a horse going: a poor boy wants one, and a rich man cheats him. It's Stakhanov's, but it does for everybody." # place: A hotel in Moscow, 18 November 1935 # backdrop: office # ambience: none # claim: watch-in-a-box # claim: heroes-lives # claim: stenographer # claim: horse
Your form at the mine {form == "true":says what happened.|{form == "smooth":says what the clerk liked.|has a line by somebody else.}} # crossroads: life-story
    * (told) [Tell it as it was. # id: tell-true]
        {form == "true":
            ~ party++
        - else:
            ~ party = party - 2
        }
        {past:
        - "farmstead":
            You give her the two cows, and the hinge in the road. "And who was the kulak?" she says.
            "My father."
        - "row":
            You give her the man they took off your father's shift, and your father asking where to sign. "Against him," she says, typing.
            "For him."
        - else:
            You give her the thirty, and the station. "And your village was on the board," she says. "The red?" # claim: famine-tickets
            "The black." # claim: black-board
        }
        {form == "true":"Is it on your form?" It is. "Then I can have it," she says. "There's a paragraph for people who've overcome."|"Is it on your form?" It isn't. She looks at the door and types it, since nothing's to be made up.} # file: 18.11.1935 Autobiography of Garkusha D., taken down in Moscow. {form == "true":Agrees with his form.|Differs from his form.} # claim: two-childhoods
        * * [Go on to the end. # id: to-the-end]
            It comes to a page and a half. You'd thought that it was longer.
        * * {past == "farmstead"} [Show her the hinge. # id: show-hinge]
            She opens and shuts it. "Is that all of it?" It's all that was in the road, you tell her. She gives it back with both hands.
        * * {past == "row"} [Draw her the letter he was sure of. # id: draw-letter]
            It's a big H, done from the foot up. She looks at it longer than at anything you've said, and types *signed*.
        * * {past == "train"} [Show her the ticket. # id: show-ticket]
            She reads both sides. "It's only for the platform," she says. It was for the platform, you say; they put you on the train for nothing.
        * * [Ask what hers was. # id: ask-hers]
            "Not for print," she says. Then, to the keys: "We'd a shop. With a bell on the door." Now you're both frightened. # claim: stenographer
        * * {form != "true"} [Ask for it back. # id: ask-back]
            "They're numbered," she says. She's sorry. She gives you the sugar from her tea.
        * * {form == "true"} [Have her read you the paragraph. # id: ask-overcome]
            It has a dawn in it, and a tractor. You never saw either; you were underground.
    * (horse) [Take the horse. # id: take-horse]
        ~ party++
        "And who cheats you of it?" she says, typing already. {past == "farmstead":You need any name, and the one that comes is your father's.|{past == "row":You need any name, and you say Lysenko, which was the man your father signed for.|You need any name, so you say *khlib*, bread, which is what she's eating. She makes it Khlebnikov.}} # file: 18.11.1935 Autobiography of Garkusha D., taken down in Moscow. Usual form. # claim: two-childhoods
        * * {past != "train"} [Ask her to change it. # id: change-name]
            "It's through the carbon," she says. "Does it matter? He isn't real."
        * * {carry} [Say she was called Mushka, and could count. # id: horse-mushka]
            "To ten," you tell her. "We won't have it counting," she says. "It'd look made up."
        * * {not carry} [Ask what colour it is. # id: horse-colour]
            "Bay. They're all bay." You ask for a white foot, to tell it by, and she gives you two.
        * * [Ask what becomes of it. # id: horse-end]
            "You never get it. Then there's the Revolution, and you don't need one."
        * * [Listen to how it goes on. # id: horse-ride]
            On page three you ride it all the same, bareback, as far as the river. You find that you've been smiling.
    * (wedges) [Talk timber till she puts the pencil down. # id: talk-timber]
        ~ face_trust++
        You tell her what a wedge is for. {behind:You do the quarrel about it too, both parts.|{short_prop.heard:You knock on her table as Savka knocks on stone.|You show her, with a ruler and the inkwell.}} By page four she's asking which way the grain goes. # claim: stenographer
        * * [Build her a set out of pencils. # id: pencil-set]
            It's two and a bar, and you stand the inkwell on it. She calls in the girl from the next room.
        * * [Tell her about a prop a hand too short. # id: tell-short]
            "But who'd send you that?" she says. She types it, and crosses it out with x's.
        * * [Tell her that Makar's quicker. # id: tell-makar-quicker]
            "How's he spelt?" she says. He'd have given a tooth for it.
        - - All eleven pages come back to the mine, marked *Not a life*. Savka has them read out in the order room, twice. # claim: two-childhoods
- -> the_flat

=== partition ===
{lesson:They've put Zelinsky, the section engineer, behind plywood in half of your room; his flat's gone to a record-holder.|Carpenters cut your room in two, and put Zelinsky behind the plywood, the section engineer. His flat's gone to a record-holder. Through the other wall's Hlushko, who repeats what she hears, and people ask about a man who talks with engineers.} # scene: partition # place: Barracks four, 20 November 1935, evening # backdrop: barracks # ambience: none # actor: oksana, pose=plain, at=left # claim: technical-flats # claim: engineers-resented
{lesson: -> loudspeaker}
The point of a nail comes through beside your face. "Would that be inconvenient?" it whispers.
    * [Ask what's on the other end. # id: ask-barometer]
        It's his barometer. When it falls, gas comes up out of the old _gob_. He'll tap each morning, he whispers, twice for falling. Tomorrow it's twice, and Oksana blows at every lamp. # claim: barometer-gas
    * (hung) [Hang your cap on it. # id: hang-cap]
        "It's very convenient." {slip.in_cap:His slip's still in the lining, asking for ninety centimetres.|{warned == "written":There's a copy of his slip in the lining, number three hundred and eighteen.|It's damp and has coal in it.}} The nail bends, and holds.
    * [Knock it back. # id: knock-nail]
        It comes in again a hand lower. "Forgive me," whispers Zelinsky. "I'd taken that for the beam."
    * (shirt) [Let Oksana answer. # id: oksana-nail]
        "It's the one straight thing in that wall," says Oksana, who is six months gone. She's been sewing a shirt the size of a mitten, and hangs it there.
- (loudspeaker) On rest day the loudspeaker on the club reads out what Stalin told the _Stakhanovites_{not lesson:, and the hut has every window open to the frost}. "Life has improved, comrades. Life has become more joyous.{not lesson: And when life is joyous, work goes well.}" # place: Barracks four, 24 November 1935 # music: march-radio # claim: speech-held-back # claim: more-joyous
It has: there's sugar without a card. Somebody finds an accordion, Hlushko beats her pan, and Oksana's dancing with a hand on her back. You're happy. # music: waltz # actor: oksana, pose=warm, at=left # claim: sugar-off-card
    * [Dance with her. # id: dance-oksana]
        "It's kicking," says Oksana. "It's out of time." You put your hand there, and you both stop and wait for it, in everybody's way.{register == "amended": She hasn't blown at your lamp since August. She's blowing now, at the hair in her eyes, and laughing.}{register == "hidden": Each time round she steps over the potatoes, and what's under them.}
    * {not lesson or fedko_trust < 0} [Push a glass of tea under the plywood. # id: tea-under]
        The plywood's a hand too short, like everything. The glass comes back washed, with his lump of sugar in it. You send the sugar back, and he sends it back.
        * * [Give it to Oksana. # id: sugar-oksana]
            She sucks it as she dances, and in the turns she holds it in her cheek.
        * * [Send it a third time. # id: sugar-third]
            It's some while before anyone bites it, and then it's a very small sound.
    * (danced) {not lesson} [Knock for him to come round. # id: knock-round]
        "Quite so," says Zelinsky, aloud, and comes in his waistcoat. He dances with Oksana as one carries a lamp, and counts under his breath in Polish. # actor: zelinsky, pose=plain, at=right
        * * [Clap for them. # id: clap-them]
            You clap, and Hlushko claps. Then she looks to see who else is.
        * * [Shut the door to the corridor. # id: shut-door]
            You shut it. Next door the pan leaves off.
    * {fedko_trust >= 0 and (lesson or house_book.sisters)} [Make Fedko dance. # id: fedko-dances]
        {fedko == "maimed":He holds his bandages up out of the way, like a man wading, and Oksana steers him by the ears.|He only knows the one from his village. It wants six, he says, and stands there. Oksana says that she'll be four of them.} # actor: fedko, pose=warm, at=right
    * {makar == "mate" and not house_book.sisters} [Call in Makar, who's at the pump. # id: makar-in]
        Makar dances with the bucket, full, and doesn't spill any. "More joyous," he tells it. "By how many per cent?" Then he looks at the wall, and the other wall. # actor: makar, pose=warm, at=right
- {lesson: -> the_flat | -> partition_two}

= partition_two
After midnight the end of a tin tube slides in under the plywood. {slip.in_cap:"You have my slip still," whispers Zelinsky.|{warned == "written":"Three hundred and eighteen isn't answered," whispers Zelinsky.|Zelinsky, in a whisper, never says *quite so*.}} "Every roof here since 1911. With me they're a wrecker's plans. With a worker they're paper, till somebody looks." # music: none # actor: zelinsky, pose=plain, at=right # claim: zelinsky-tube # claim: engineers-resented
Hlushko's bed has stopped creaking. # crossroads: partition
    * (tube) [Keep the tube under your bed. # id: keep-tube]
        ~ warned = "written"
        ~ party--
        It rings on the floor like a bucket. {register == "hidden":You put it in by the lamp register, behind the potatoes|You put it in behind the potatoes}, which have sprouted. In the morning Hlushko asks what you've bought. # file: 24.11.1935 Barracks four: a tube of drawings passed under the partition by engineer Zelinsky to Garkusha D. # claim: zelinsky-tube
        * * [Tell her: a stovepipe. # id: say-stovepipe]
            "It's long for a stovepipe," says Hlushko.
        * * [Look at the drawings first. # id: look-drawings]
            The roof's drawn from below, as you see it. Each fall is in red ink, with a small number: 2, 1, 5. The last sheet's the fifth. It says *ninety centimetres*, with a date and his name, and there isn't any red on it.{watched == "danylo": *Watched: Garkusha*, it says, small, in the margin.}
        * * [Tell Oksana what it is. # id: tell-oksana-tube]
            "Whose roof's in it?" says Oksana. "Yours?" She gets up, heavily, and moves the bed a hand to the left.
        * * {house_book.sisters} [Have Fedko sleep across it. # id: fedko-across]
            "What is it?" says Fedko. A roof, you tell him. "Then why's it on the floor?" He lies down along it, and in the morning he has a line down his cheek.
    * [Tell him the wall is thin. # id: thin-wall]
        "The wall's thin," you whisper.
        "Quite so," says Zelinsky, aloud, so that Hlushko has it too, and the tube slides back. {warned == "written":The number stays where it is, in the incoming book, with both your names.|After that there's only his watch, wound at ten.}
        * * [Tap once on the plywood. # id: tap-once]
            Steady, that would be. After a time he taps back, once. You do that every night, and you don't say anything again.
        * * [Turn over, away from it. # id: turn-over]
            You turn over. The nail's still there{partition.hung:, with your cap on it}{partition.shirt:, with the shirt on it}.
        * * {short_prop.heard} [Lie and listen. # id: lie-listen]
            Savka taught you to hear what a stone isn't saying. You lie and hear him not saying it till nearly three.
        * * {oksana_trust >= 1} [Ask Oksana if that was right. # id: ask-oksana-right]
            She's been awake all along. "He came to dance in a waistcoat," she says, or she says it in her sleep.
    * (fifth) [Ask him what the fifth will do. # id: ask-fifth]
        {roof >= 4:"Ten months," he whispers, as if you'd asked about a train. "As it's timbered now, I should say nine."|"Ten months," he whispers, as if you'd asked about a train. "If it keeps what timber it has."} First it'll tick. Then one day it's quiet, and in the quiet one walks. # claim: zelinsky-fifth # claim: roof-speaks
        * * [Ask what would hold it. # id: what-hold]
            {hour_four:"Eleven more," whispers Zelinsky. You've had eleven before.|"Eleven more," whispers Zelinsky.} He has asked. They asked him whether he didn't believe in the new methods.
        * * [Ask why one wouldn't run. # id: why-walk]
            "Because of the lamp," he whispers, surprised. You'd only wanted to hear somebody else say it.
        * * [Ask why he tells you. # id: why-tell]
            "You asked me what it'll do. They ask whose it is."
        * * {watched == "danylo"} [Tell him whose name it's under. # id: whose-name]
            "I know," whispers Zelinsky. "I wrote you in after *watch*." The plywood gives a little; he has leaned on it. "I ought to have used pencil."
- -> the_flat

=== the_flat ===
The housing clerk has {record == "none":a key for you: your own room again, whole, with Zelinsky, the engineer, moved to a bed behind the pay office.|keys for you, to two rooms in the technical house. They were Zelinsky's, the engineer's, {moscow:and he's behind plywood in half of yours|who's behind your plywood}.} Oksana has two months to go, and wants boards on a floor before there's somebody to crawl; yours is earth. Behind you in the queue are men who've waited years for a dry wall. # scene: the-flat # place: The housing office, 12 December 1935 # backdrop: order-room, scene=counter # ambience: crowd # music: none # actor: oksana, pose=plain, at=left # claim: technical-flats # claim: boards-on-a-floor # crossroads: flat # main
    * (keys) [Take the {record == "none":key|keys}. # id: take-keys]
        ~ gifts++
        ~ oksana_trust++
        ~ face_trust--
        {record == "none":They give you boards besides. }Oksana leaves her boots at the door and walks on every board, in her stockings, to the window and back. She's laughing. "Not one of them creaks." # backdrop: flat # ambience: none # actor: oksana, pose=warm, at=left # file: 12.12.1935 Garkusha D. accepted living space. # claim: flat-invented
        Somebody's nails are still in the wall, one at the height for a barometer.
        * * [Hang your cap on it. # id: cap-nail]
            {partition.tube:You fetch his tube over in a sack, at night, and it stands in the corner under your cap.|It hangs well there. At the pump, when you come up with the bucket, they've just finished what they were saying.}
        * * [Pull it out. # id: pull-nail]
            It comes out of the oak singing. After that there's the hole, and you find that you look at it.
        * * {record != "none"} [Ask Zelinsky how the window opens. # id: ask-window]
            "One lifts, and then pulls," says Zelinsky, at once. "And leave the stove its second door. You'll be very comfortable." He means it.
        * * {moscow} [Set the watch from Moscow going on the sill. # id: watch-sill]
            {bell == "left":"That's a minute," says Oksana, listening. "I gave it that, and I had to count."|"It's loud," says Oksana, "for a thing that only goes round."} # claim: watch-in-a-box
        * * {record == "none"} [Ask where they've put his barometer. # id: where-barometer]
            "It went down the corridor under his coat," says Hlushko. "Like a baby. I asked it what the weather was."
    * (given) [Say that Savka's roof leaks worse. # id: give-keys]
        ~ face_trust++
        ~ oksana_trust--
        {past == "row":
            ~ fedko_trust++
        }
        The queue says nothing, and lets you out first{face_trust >= 3:, and somebody holds the door}. Savka gets {record == "none":Zelinsky's half of it|one room of it}, and a neighbour{pick == "brought":, and hangs his pick on one of Zelinsky's nails}. He sleeps a week with the basin on his chest before he'll trust the ceiling. # actor: oksana, pose=stern, at=left # file: 12.12.1935 Garkusha D. declined living space. # claim: flat-invented
        "How many boards had it?" says Oksana.
        * * [Say you didn't count. # id: not-count]
            "I would have," says Oksana.
        * * [Tell her about Savka's roof. # id: savkas-ceiling]
            "I know about his roof. I've seen him asleep in his cap." She shakes out her shawl. "I'd have liked to be asked."
        * * {past == "row"} [Say you were born on this floor. # id: born-here]
            "I know what you were born on." It's Fedko who's glad. "I'd have had to knock, over there," he says{fedko_trust < 0:, to the stove|, and draws her boards on the earth with a stick, eleven, with the knots}.
        * * {past != "row"} [Spread your coat on the earth. # id: spread-coat]
            She looks at it, sits down on it, and cries for about a minute. Then she asks what's in the pockets.
        * * {house_book.water} [Take the bucket, and go for water. # id: flat-water]
            "That's right," says Oksana. "Go for water." When you come back she has swept the earth, very hard, into lines.
    * (planks) [Ask for floorboards instead. # id: floorboards]
        ~ roof++
        ~ oksana_trust++
        In a week there are eleven, sawn oak, still damp. Oksana goes over them barefoot, and then lies down on them, the whole size of her, like a girl in hay. # backdrop: barracks # ambience: none # actor: oksana, pose=warm, at=left # file: 12.12.1935 Garkusha D. applied for flooring. Granted from stock. # claim: flat-invented # claim: boards-on-a-floor
        Fedko turns one over{fedko == "maimed": with his wrists}. There's chalk on the back. "That's ours," he says. "It's off the stack for the fifth."
        * * [Lay it chalk downward. # id: chalk-down]
            You lay it, and he hands you the nails. He has the next one ready each time before you ask. # sound: prop-set
        * * [Take that one back. # id: take-back]
            It's been sawn down its length. There's nothing it would hold up now, says Fedko, but a goat.
        * * [Ask how many props that was. # id: how-many-boards]
            "Six," says Fedko. "It'd make twelve. They lost one in the saw." Oksana's gone to sleep.
        * * {carry} [Lift the end of it. # id: lift-end]
            You'd know it in the dark, on your shoulder. "Wet," says Fedko. "We'd have got that up in one, the two of us."
- -> evening
