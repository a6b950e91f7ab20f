// Act 4: More Joyous, November 1935 - January 1936, first half.
// Labels read elsewhere: partition.tube, partition.fifth (hears_roof), the_flat.keys (evening), the_flat.given, the_flat.planks; moscow as a knot.
// Labels for those who want them: the_list.nickel, the_list.worn, the_list.chalked (what lies in the case), moscow.told, moscow.horse, moscow.wedges.

=== the_list ===
{record == "alone":Your face is on the board of honour, over *sixty-one sets*.}{record == "crew":You're on the board of honour, one name of four.}{record == "none":The face on the board of honour isn't yours.} {register == "hidden":The lamp register's at home, under the potatoes.}{register == "amended":In the lamp register one page is in two inks.}{register == "burnt":The lamp register wants a page, which went into the stove.}{register == "shelf":The lamp register's on its shelf, with that night in it.} # act: 4, title=More Joyous # scene: the-list # place: The order room, 10 November 1935 # backdrop: order-room # ambience: crowd # music: none
You've made an oak case, with your mark burned in it. The pick that cut a hundred and two tonnes goes to the Kremlin, a gift. The storeman has brought you three. # claim: three-picks # claim: stakhanov-in-moscow
{lesson: -> listed}
"It's one of those," says the storeman. Stakhanov can't be asked; he's in Moscow. # claim: stakhanov-in-moscow
    * (worn) [The worn one. # id: worn-pick]
        {behind:You worked behind it six hours, and all you'd know is the noise.|{editor_lamp:You had a lamp on it for six hours, and what you remember is his hands.|It's the likeliest, with its handle rubbed bright.}} "That's Galeev's," says the storeman, writing it down. "He'll want it back for nights."
        * * [Ask him to write Galeev. # id: write-galeev]
            "It says here one name," says the storeman.
        * * [Screw down the lid. # id: screw-lid]
            Four screws. Galeev comes at ten, and goes round the room picking things up and looking under them.
    * (nickel) [The new one, in nickel. # id: nickel-pick]
        It has never been down. It lies in your oak as if it had been poured. "There," says the storeman. "That's how I'd have imagined it."
    * (chalked) [The one with *102* on it. # id: chalk-pick]
        It's in chalk, and the *2* is backward. "Who wrote that?" you ask.
        "I did," says the storeman. "They'll want to be able to tell."
        * * [Go over it in paint. # id: paint-it]
            You do it in white, the right way round. It looks much truer.
        * * [Wipe it off, and pack it. # id: wipe-it]
            Without the chalk you can't tell it from Galeev's. You put it in quickly.
    * {pick == "brought"} [Lay Savka's in, to see. # id: savkas-in]
        Savka has it with him in its sacking, as it came up off the fifth. It's a hand too long. "Pity," says Savka. "I'd have liked to see it in red cloth." They send the nickel one.
    * {pick != "brought"} [Ask Savka. # id: ask-savka-pick]
        "Send them mine," says Savka. "Oh, no. {pick == "buried":It's on the fifth, with the roof on it|It's in order}." They send the nickel one.
- (listed) The guests for Moscow are on the door. {record == "alone" and party >= 1:The last is {printed == "his":*Garkushin D.*, and they tell you it's you|*Garkusha D.*}. You read it twice, and so does everybody.|You aren't there. You read it to the end, since Makar's watching, and he reads it to the end, since you are.} # claim: guest-1114
{record == "alone" and party >= 1: -> moscow | -> partition}

=== moscow ===
You're twenty-four, and had never been anywhere. Now you're in the Kremlin with three thousand others, a guest at the conference of _Stakhanovites_, row forty-one. You look up, from habit. It's all white and gold, and there isn't one prop. # scene: moscow # place: The Kremlin, Moscow, 17 November 1935 # backdrop: hall # ambience: crowd # claim: kremlin-conference # claim: guest-1114 # file: 17.11.1935 Garkusha D., guest at the All-Union Conference of Stakhanovites. Mandate 1,114.
{lesson: -> joyous}
Tomorrow a stenographer takes down your life, with a copy for the mine, where there's a form of yours already. # claim: heroes-lives
"What have you liked best?" says the weaver in the next seat.
    * [Say: the lift. # id: say-lift]
        "It's a cage with a looking-glass in it." You asked the boy what he rings for men. He asked you which floor. # claim: hotel-invented
        "I've been up nine times," says the weaver.
    * {money < 3} [Say: the keys. # id: say-keys]
        At the hotel a woman on each floor has the keys on numbered hooks, and a book where she writes you in. "One on the hook, and the man's out," you say. "With us he's still down." # claim: hotel-invented
        "Down where?" says the weaver.
    * [Say: the Metro. # id: say-metro]
        There were stairs that walked. You knocked on the marble with a knuckle, and it rang; you've never stood under a roof like it. # claim: metro-opened
        "They told us not to touch," says the weaver. She'd stroked it.
    * {money >= 3} [Show her the scent for Oksana. # id: show-scent]
        Stakhanov has bought his wife some, so they all have. You blow at the stopper to see if it leaks. # claim: perfume
        "Is that how it's done?" says the weaver, and gets hers out.
    * [Ask what she liked. # id: ask-weaver]
        "The bath," she says at once. "It comes hot out of the wall. I've told them I've a bad back, and I've been in six times." # claim: hotel-invented
- (joyous) Stalin's called, and you're all on your feet, and somebody has begun the Internationale. From row forty-one he's as big as your thumb. He holds up a watch, smiling, and nobody will sit. # sound: applause # claim: watch-held-up
"Life has improved, comrades," he says, when he can. "Life has become more joyous. And when life is joyous, work goes well." # claim: more-joyous
{past == "farmstead":You think of two cows.}{past == "row":You think of your father, who never had a chair with arms.}{past == "train":You think of thirty who were hired, and the six who could walk. This morning you left bread on the plate.} You're shouting like everybody, and you mean it.{lesson: Each of you is given a watch in a box.} # claim: joylessly # claim: watch-in-a-box
{lesson: -> the_flat}
"What did you do?" the weaver shouts in your ear.
    * [Shout: sixty-one sets! # id: shout-sets]
        "Is that a lot?"
        "Twelve norms!"
        "I'm nine!" shouts the weaver, and kisses you on the ear.
    * [Shout: Makar set twenty-two of them! # id: shout-makar]
        "I've four girls tying my threads!" shouts the weaver. In there nobody can hear. "I'm to call them pupils!" You've never told anyone before, nor has she, and you shout it all over again. # claim: four-girls
    * [Lift her up, so that she can see. # id: lift-weaver]
        She's no weight at all; a wet prop's more. "He's laughing!" she reports. "He's got a little bald place! He's like anybody!" # claim: weaver-sees
    * {order_room} [Shout: they said it was written to him! # id: shout-written]
        Stakhanov said so himself from the platform, the first day: there were people who said that his tonnes had been written to him. {order_room.boots:You were one of those with his eyes on the board.|{order_room.ask_lamps:You sent them to the lamp room.|You were in the room.}} # claim: written-to-him
        "Who to?" shouts the weaver.
- -> moscow_two

= moscow_two
At the hotel your watch, which everyone was given, ticks in its box. The stenographer has done thirty lives since morning, and her fingers are inky to the knuckle. "Nothing's to be made up, they've told us," she says. "So you'll have to tell me. There's a horse going." # backdrop: office # ambience: none # claim: watch-in-a-box # claim: heroes-lives # claim: stenographer
"A horse?"
"A poor boy wants one, and a rich man cheats him. It's Stakhanov's, but it does for everybody." She winds in two carbons, one for your mine. {form == "true":Your form there says what happened.|{form == "smooth":Your form there says what the clerk liked.|Your form there has a line by somebody else.}} # claim: horse # crossroads: life-story
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
            You give her the man off your father's shift, and your father learning where to sign. "Against him," she says, typing.
            "For him."
        - else:
            You give her the thirty, and the station. "And you were on the board," she says. "The red?" # claim: famine-tickets
            "The black." # claim: black-board
        }
        Her hands come off the keys. {form == "true":"Is it on your form? Then I can have it," she says. "There's a paragraph for people who've overcome."|"Is it on your form?" It isn't. She looks at the door, and at the carbons, and types it; nothing's to be made up.} # file: 18.11.1935 Autobiography of Garkusha D., taken down in Moscow. {form == "true":Agrees with his form.|Differs from his form.} # claim: two-childhoods
        * * [Go on to the end. # id: to-the-end]
            It makes a page and a half. You'd thought it would be longer.
        * * [Ask what hers was. # id: ask-hers]
            "Not for print," she says. Then, to the keys: "We'd a shop. With a bell on the door." She looks frightened, and so, you suppose, do you. # claim: stenographer
        * * {form != "true"} [Ask for it back. # id: ask-back]
            "They're numbered," she says. She's sorry; she gives you her sugar.
        * * {form == "true"} [Ask what overcome looks like. # id: ask-overcome]
            She reads it to you. It has a dawn in it, and a tractor. You never saw either; you were underground.
    * (horse) [Take the horse. # id: take-horse]
        ~ party++
        "Good," she says, typing. "Colour?" # file: 18.11.1935 Autobiography of Garkusha D., taken down in Moscow. Usual form. # claim: two-childhoods
        * * [Bay. # id: horse-bay]
            "They're all bay." It's got a white foot, you tell her, to be fair to it.
        * * {carry} [Say she was called Mushka, and could count. # id: horse-mushka]
            "To ten," you tell her.
            "We won't have it counting," she says. "It'd look made up."
        * * {not carry} [Grey, and blind on one side. # id: horse-grey]
            "Which side?" she says, and stops typing to hear.
        * * [Ask what becomes of it. # id: horse-end]
            "You don't get it. Then comes the Revolution, and you don't need it."
        - - There has to be a man who cheats you of it. "Name?" {past == "farmstead":The one that comes to you is your father's. She's typed it before you've shut your mouth.|{past == "row":You say Lysenko, which was the name of the man they arrested. You only wanted a name.|You say Bread, the first word you have, and she makes it Khlebnikov.}} # claim: two-childhoods
            * * * [Ask her to change it. # id: change-name]
                "It's carbon," she says. "Does it matter? He isn't real."
            * * * [Let it stand. # id: let-stand]
                On the third page you ride it anyway, bareback, as far as the river. You find that you've been smiling.
    * (wedges) [Talk timber till she puts the pencil down. # id: talk-timber]
        ~ face_trust++
        You tell her what a wedge is for. {behind:You do the quarrel about it too, both parts.|{short_prop.heard:You knock on her table as Savka knocks.|You show her with a ruler and her inkwell.}} By the fourth page she's asking which way the grain goes. # claim: stenographer
        * * [Build her a set, out of pencils. # id: pencil-set]
            Two and a bar, and you lay the typewriter's lid on top. It stays up. She calls in the girl from the next room to see.
        * * [Tell her about a prop a hand too short. # id: tell-short]
            "But who'd send you that?" she says. You tell her they're all sent. She types it, and x's it out.
        * * {money >= 3} [Tell her Makar's quicker at it. # id: tell-makar-quicker]
            "How do you spell him?" she says. He'd have given a tooth for it.
        - - At eleven pages she rubs her wrist. "There isn't a person in it," she says, "but I could do it now." It comes back to the mine marked *Not a life*, and Savka has it read out in the order room, twice. # claim: two-childhoods
- -> the_flat

=== partition ===
Carpenters cut your room in two with plywood and put Zelinsky behind it, the section engineer; his flat's been given to a record-holder. Hlushko's through the other wall. Whatever you say to him, she can repeat. # scene: partition # place: Barracks four, 20 November 1935, evening # backdrop: barracks # ambience: none # actor: oksana, pose=plain, at=left # claim: technical-flats # claim: engineers-resented
{lesson: -> loudspeaker}
The point of a nail comes through beside your face. "Would that be inconvenient?" it whispers.
    * [Ask what's on the other end. # id: ask-barometer]
        His barometer. When it falls, gas comes up out of the old _gob_, he whispers, and nobody at the mine has one. So he'll tap, once for steady and twice for falling. In the morning it's twice. Oksana blows on every lamp. # claim: barometer-gas
    * (hung) [Hang your cap on it. # id: hang-cap]
        "It's very convenient." {slip.in_cap:His slip's still in the lining, with the ninety centimetres on it. You both listen to the cap.|{warned == "written":His slip's copied in the lining, number three hundred and eighteen. The nail bends a little.|The nail bends a little, and holds.}}
    * [Knock it back. # id: knock-nail]
        It comes in again a hand lower. "Forgive me," whispers Zelinsky. "I'd taken that for the beam."
    * (shirt) [Let Oksana answer. # id: oksana-nail]
        "It's the only straight thing in that wall," says Oksana, who is six months gone. She's been sewing a shirt the size of a mitten, and hangs it there.
- (loudspeaker) Rest day. The loudspeaker on the club is reading out what Stalin told the Stakhanovites, and the whole hut has its windows open to the frost. "Life has improved, comrades. Life has become more joyous. And when life is joyous, work goes well." # place: Barracks four, 24 November 1935 # music: march-radio # claim: speech-held-back # claim: more-joyous
And it's so. There's sugar without a card, and you've eaten; somebody has an accordion. Hlushko beats her pan, Oksana's dancing with her hand on her back, and you're happy.{lesson: Behind the plywood Zelinsky winds his watch.} # actor: oksana, pose=warm, at=left # claim: sugar-off-card
{lesson: -> the_flat}
    * [Dance with her. # id: dance-oksana]
        "It's kicking," says Oksana. "It's out of time." You put your hand there, and you both stop and wait for it, in everybody's way.
    * [Push a glass of tea under the plywood. # id: tea-under]
        The plywood's a hand too short, like everything. The glass comes back washed, with a lump of sugar in it. You send the sugar back. It takes some time before anybody eats it.
    * [Knock for him to come round. # id: knock-round]
        "Quite so," says Zelinsky, aloud, and comes in his waistcoat. He asks Oksana for the dance. He holds her as one carries a glass lamp, and counts under his breath in Polish. # actor: zelinsky, pose=plain, at=right
        * * [Clap for them. # id: clap-them]
            You clap, and Hlushko claps. Then she stops, and looks to see who else did.
        * * [Shut the door. # id: shut-door]
            You shut it. Through the wall you can hear Hlushko's pan leave off.
    * {house_book.sisters and fedko_trust >= 0} [Make Fedko dance. # id: fedko-dances]
        {fedko == "maimed":He holds his bandages up out of the way, like a man wading, and Oksana steers him by the ears.|He can only do the one they do at his village. It needs six, he says; and for a moment he's quite still. Oksana says that she'll be four of them.}
- -> partition_two

= partition_two
It's after midnight. {slip.in_cap:"You have my slip still," whispers Zelinsky.|{warned == "written":"Three hundred and eighteen has had no answer," whispers Zelinsky.|In a whisper Zelinsky never says *quite so*.}} The end of a tin tube slides in under the plywood. "Every roof here since 1911. With me they're a wrecker's plans. With you they're paper, until somebody looks." # music: none # actor: zelinsky, pose=plain, at=right # claim: zelinsky-tube # claim: engineers-resented
Hlushko's bed has stopped creaking. # crossroads: partition
    * (tube) [Keep the tube under your bed. # id: keep-tube]
        ~ warned = "written"
        ~ party--
        You draw it through, and it rings on the floor like a bucket. {register == "hidden":It goes in beside the lamp register, under the potatoes.|It goes in behind the potatoes, which have sprouted.} In the morning Hlushko asks what you've bought. # file: 24.11.1935 Barracks four: a tube of drawings passed under the partition by engineer Zelinsky to Garkusha D. # claim: zelinsky-tube
        * * [Tell Hlushko: a stovepipe. # id: say-stovepipe]
            "It's long for a stovepipe," says Hlushko.
        * * [Look at them first. # id: look-drawings]
            The roof's drawn from below, as you see it. Every fall's inked red, with a small number: 2, 1, 5. The last sheet is the fifth, and has no red yet. *Ninety centimetres*, it says, with a date and his name.
        * * [Tell Oksana what it is. # id: tell-oksana-tube]
            "Whose is the roof in it?" says Oksana. "Yours?" She gets up, heavily, and moves the bed a hand to the left.
        - - "Thank you," says the plywood. You hear him lie down, and for the first time since he came he snores.
    * [Tell him the wall is thin. # id: thin-wall]
        "The wall's thin," you whisper.
        It's quiet. "Quite so," says Zelinsky, out loud, so that Hlushko has it, and the tube slides back. {warned == "written":The number stays with the two of you, in the incoming book.|After that there's only the watch, wound at ten.}
        * * [Tap once on the plywood. # id: tap-once]
            Steady, that would be. After a while he taps back, once. It's as much as you ever say to each other now.
        * * [Turn over, away from it. # id: turn-over]
            You turn over. The nail's still there{partition.hung:, with your cap on it}{partition.shirt:, with the shirt on it}.
        * * {short_prop.heard} [Lie and listen. # id: lie-listen]
            Savka taught you to hear what a thing won't say. You lie and hear him not saying it till nearly three.
    * (fifth) [Ask him what the fifth will do. # id: ask-fifth]
        {roof >= 4:"Ten months," he whispers, as if you'd asked about a train. "As it's timbered now I should say nine."|"Ten months," he whispers, as if you'd asked about a train. "If they leave it what timber it has."} # claim: zelinsky-fifth
        * * [Ask what you'll hear. # id: what-hear]
            "First it will tick. Everybody stays, because it has always ticked. Then one day it's quiet." The watch goes on for a little. "One doesn't wait for the end of the quiet." # claim: roof-speaks
        * * [Ask what would hold it. # id: what-hold]
            "Eleven more to the ledge," whispers Zelinsky. {hour_four:You've had eleven before.|You know the number.} "I've asked. I'm asked in return whether I don't believe in the new norms." He tells you what it'll say before it comes: it ticks, and then it's quiet, and that's the time to go.
        * * [Ask why he tells you. # id: why-me]
            "You're the only one who's asked me what and not whose." He tells you how it'll sound: ticking, for weeks, and then one day nothing. In the nothing, he says, one walks.
- -> the_flat

=== the_flat ===
{record == "none":The housing clerk has a key for you: your own room again, whole. The plywood comes down, and Zelinsky goes to a bed behind the pay office.|The housing clerk has keys for you: two rooms in the technical house. They were Zelinsky's{moscow:, and he's behind plywood now in half of your old one|, who's behind your plywood}.} Oksana has two months to go, and wants a floor with boards on it before there's somebody to crawl. Here it's earth. And men who've waited years for a dry wall are in the queue behind you, listening. # scene: the-flat # place: The housing office, 12 December 1935 # backdrop: order-room, scene=counter # ambience: crowd # music: none # actor: oksana, pose=plain, at=left # claim: technical-flats # claim: boards-on-a-floor # crossroads: flat # main
    * (keys) [Take them. # id: take-keys]
        ~ gifts++
        ~ oksana_trust++
        ~ face_trust--
        {record == "none":They lay you boards besides. |}Oksana takes off her boots at the door, and walks on every board, in her stockings, to the window and back. She's laughing. "There isn't one that creaks." # backdrop: flat # actor: oksana, pose=warm, at=left # file: 12.12.1935 Garkusha D. accepted living space. # claim: flat-invented
        Somebody's nails are still in the wall, one of them just the height for a barometer.
        * * [Hang your cap on it. # id: cap-nail]
            {partition.tube:You carry his tube across in a sack, at night, and stand it in the corner under your cap.|The cap hangs well. At the pump, when you come with the bucket, they've just finished what they were saying.}
        * * [Pull it out. # id: pull-nail]
            It's in oak, and it comes out singing. The hole's there after that, and you find that you look at it.
        * * {record != "none"} [Ask him how the window opens. # id: ask-window]
            "One lifts, and then pulls," says Zelinsky, at once. "And the stove wants its second door left open. You'll be very comfortable." He means it.
        * * {moscow} [Set the watch going on the sill. # id: watch-sill]
            You sit and listen to it, the two of you, on your own floor. {bell == "left":"That's a minute," says Oksana. "I never had it so exact."|"It's loud," says Oksana, "for something that's only going round."}
    * (given) [Say Savka's roof leaks worse. # id: give-keys]
        ~ face_trust++
        ~ oksana_trust--
        {past == "row":
            ~ fedko_trust++
        }
        Nobody in the queue says anything; they let you go out first. Savka gets {record == "none":Zelinsky's half of it|one room of it}, and a neighbour. He sleeps a week with a basin on his chest before he'll believe in the ceiling. # actor: oksana, pose=stern, at=left # file: 12.12.1935 Garkusha D. declined living space. # claim: flat-invented
        "How many boards had it?" says Oksana.
        * * [Say you didn't count. # id: not-count]
            "I would have," says Oksana.
        * * [Tell her about Savka's ceiling. # id: savkas-ceiling]
            "I know about his ceiling," says Oksana. "I've seen him sleep in his cap. I'd only like to be asked."
        * * {past == "row"} [Say you were born on that floor. # id: born-here]
            "I know what you were born on," says Oksana. It's Fedko who is pleased. "I'd have had to knock, there," he says. {fedko_trust < 0:He says it to the stove.|He's swept it, and drawn boards on it with a stick.}
        * * {past != "row"} [Spread your coat on the earth. # id: spread-coat]
            She looks at it, and sits down on it, and cries for about a minute. Then she asks what's in the pockets.
    * (planks) [Ask for floorboards instead. # id: floorboards]
        ~ roof++
        ~ oksana_trust++
        "In the barracks?" says the clerk, and finds that there's a form. They come in a week: eleven, of sawn oak, still damp. Oksana goes over them barefoot, and lies down on them flat on her back, like a girl in hay. # backdrop: barracks # actor: oksana, pose=warm, at=left # file: 12.12.1935 Garkusha D. applied for flooring. Granted from stock. # claim: flat-invented # claim: boards-on-a-floor
        {fedko == "maimed":Fedko turns one over with his wrists.|Fedko turns one over.} There's a chalk stroke on the back. "That's ours," he says. "That's off the stack for the fifth." # sound: prop-set
        * * [Lay it chalk downward. # id: chalk-down]
            You lay it, and Fedko holds the nails. He gives you the next before you've asked.
        * * [Take that one back. # id: take-back]
            It's been sawn in two down its length. There's nothing it would hold up now, says Fedko, but a goat.
        * * [Ask how many there were. # id: how-many-boards]
            "Six," says Fedko. "Six props. It makes eleven, they lost one in the saw." Oksana has gone to sleep.
- -> evening
