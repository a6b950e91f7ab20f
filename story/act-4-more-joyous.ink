// Act 4: More Joyous, November 1935 - January 1936, first half.
// Whoever sat in the crosscut (sent_off, the longest of the four nights) is not asked what he liked in Moscow: his telling is long enough.
// Labels read elsewhere: partition.tube, partition.fifth (hears_roof), the_flat.keys (evening), the_flat.given, the_flat.planks; moscow as a knot.
// Free for later acts: the_list.worn, nickel, chalked (what went to the Kremlin); moscow.moscow_two.told, horse, wedges; partition.danced.
// The barometer and its taps (once for steady, twice for falling) stand in the mainline of partition, and in the_flat for whoever was in Moscow.

/** Why the mine counts him among its record men. */
=== function counts_as() ===
~ return "{record == "alone":having set one|{record == "crew":with your share of a record|{behind:having set props behind Stakhanov|{carry:having carried Stakhanov's props|{editor_lamp:having lit Stakhanov's night|having been below on Stakhanov's night}}}}}"

/** Did he, or Oksana at her window, refuse anything openly in act 3. */
=== function refused() ===
~ return own_record.doubted or signed == "unsigned" or register == "shelf"

=== the_list ===
{lesson and record == "alone" and party >= 1: -> moscow}
{lesson: -> partition}
Of three picks you're to pack, for the Kremlin, the one that cut a hundred and two tonnes. Stakhanov could tell which, but he's in Moscow, so from today it's whichever you pack.{refused() and not (record == "alone" and party >= 1): You've been ruled off the list of guests there, {own_record.doubted:for doubting a record|{signed == "unsigned":for not signing that he was alone|for the register that Oksana kept back}}.} # act: 4, title=More Joyous # scene: the-list # place: The order room, 10 November 1935 # backdrop: order-room # ambience: club # music: none # claim: three-picks # claim: stakhanov-in-moscow
    * (worn) [Pack the worn one. # id: worn-pick]
        {behind:You worked behind it for six hours, and all you'd know again is the noise.|{editor_lamp:You had a light on it all night, and what you remember is his hands.|It's the likeliest, because the grip is rubbed bright.}} When the lid's on, the hewer Galeev comes in to ask who has his pick.
    * (nickel) [Pack the new one, in nickel. # id: nickel-pick]
        It lies in its oak case as if it had been poured. {signed == "unsigned":You sign that it's the one, your first about that night since the sheet.|You sign that it's the one, your second signature for that night.}
    * (chalked) [Pack the one with *102* on it. # id: chalk-pick]
        The storeman chalked it, with the *2* backward. You paint it the right way round, and it looks a good deal truer.
    * {pick == "brought"} [Lay Savka's in, to see. # id: savkas-in]
        Savka has brought his hand pick, in its sacking, as you fetched it off the fifth. The lid won't shut on it. The storeman packs the nickel one.
    * {pick != "brought"} [Ask Savka, the old hewer, which. # id: ask-savka-pick]
        "Send them mine," says Savka. "They've only to lift the roof off it." The storeman packs the nickel one.
    * [Ask the storeman which he'd send. # id: ask-storeman]
        "None of them cuts," says the storeman, "without air." He packs the nickel one, because it won't mark the cloth.
- (listed)
{ record == "alone" and party >= 1:
    Last on the list of guests for Moscow is {printed == "his":*Garkushin D.*, which is you, they say|*Garkusha D.*, which is you}. # claim: guest-1114
}
{record == "alone" and party >= 1: -> moscow | -> partition}

=== moscow ===
{lesson:
    You're in row forty-one of a hall in the Kremlin, one of three thousand _Stakhanovites_, as record-setters are called. # act: 4, title=More Joyous # scene: moscow # place: The Kremlin, Moscow, 17 November 1935 # backdrop: hall # ambience: hall # music: none # claim: kremlin-conference # claim: guest-1114 # file: 17.11.1935 Garkusha D., guest at the All-Union Conference of Stakhanovites. Mandate 1,114.
    In your shirt is your picture from the newspaper, beside a prop. Makar, from your shift, who set a third of that record, isn't in it.
    -> joyous
- else:
    You're in row forty-one of a hall in the Kremlin, one of three thousand _Stakhanovites_, as record-setters are called, and overhead, in all that white and gold, there isn't one prop. # scene: moscow # place: The Kremlin, Moscow, 17 November 1935 # backdrop: hall # ambience: hall # claim: kremlin-conference # claim: guest-1114 # file: 17.11.1935 Garkusha D., guest at the All-Union Conference of Stakhanovites. Mandate 1,114.
}
{sent_off: -> joyous}
"What have you liked best, in Moscow?" says the woman in the next seat, a weaver.
    * [Say: the lift. # id: say-lift]
        "It's a cage with a looking-glass in it," you say. You rode it until the boy asked whom you were looking for. # claim: hotel-invented
    * {money < 3} [Say: the keys. # id: say-keys]
        On each floor a woman keeps keys on numbered hooks. "When it's on the hook, the man's out," you say. "With us he's still down." # claim: hotel-invented
    * [Say: the Metro. # id: say-metro]
        You knocked on the marble, and it rang; you've never stood under a roof like it. # claim: metro-opened
        "They told us not to touch," says the weaver. She'd stroked it.
    * {money >= 3} [Show her the scent you've bought for Oksana. # id: show-scent]
        Stakhanov has bought his wife some, so they all have. You blow at the stopper to see if it leaks. # claim: perfume
    * [Ask what she liked. # id: ask-weaver]
        "The bath," she says at once. "It comes hot out of the wall." # claim: hotel-invented
    * {past == "train"} [Say: the buffet. # id: say-buffet]
        There's white bread, in slices, and nobody counts it. You put two in your shirt, and her sleeve is square with it too. # claim: hotel-invented
    * {register == "hidden"} [Say you'd like to get home. # id: say-home]
        You've potatoes there that want turning, you say. Since you can't say that a lamp register's under them, you say a good deal about potatoes.
    * {fedko == "maimed"} [Ask if there's a doctor here for hands. # id: ask-doctor]
        She has asked already, for a girl of hers who has three fingers left. They've only one for throats, she says, because of the cheering.
- (joyous) Stalin's name is called out, and you all get up and sing.{not lesson: He holds up his watch, and still nobody will sit.} # sound: applause # claim: watch-held-up
"Life has improved, comrades," he says. "Life has become more joyous." # claim: more-joyous
{past == "farmstead":You think of your father's two cows|{past == "row":You think of your father, who never had a chair with arms|You think of thirty men hired, and six who could walk}}, and you shout like everybody, because you mean it. # claim: joylessly
"What did you do?" {lesson or sent_off:a|the} weaver {lesson or sent_off:in the next seat }shouts in your ear.
    * {not lesson} [Shout: twelve norms in a shift! # id: shout-sets]
        "Mine was nine!" shouts the weaver, and because twelve is more she kisses you on the ear.
    * [Shout: Makar set a third of it for me! # id: shout-makar]
        "I've four girls tying my threads!" shouts the weaver. "I'm to call them pupils!" Since nobody else could possibly hear, you both shout it again. # claim: four-girls
    * [Lift her up, so that she can see. # id: lift-weaver]
        She's lighter than a wet prop. "He's smiling!" she reports. "He's going grey! He's like anybody!" # claim: weaver-sees
    * {order_room and not lesson} [Shout: they said it was written to him! # id: shout-written]
        Stakhanov said from the platform that people told him other men's tonnes had been written to him. {order_room.boots:You were there, with your eyes on the board.|{order_room.ask_lamps:You were there, and said to ask the lamp room.|You were in that room.}} # claim: written-to-him
        The weaver can't hear, and nods, and goes on clapping.
    * {behind and not lesson} [Shout: I was behind him! # id: shout-behind]
        You point at Stakhanov's ear in the front row, which you know, since you set props behind it all night. The weaver thinks that you mean the queue for coats.
    * {fedko == "whole" and not lesson} [Shout: a boy carried the props! # id: shout-fedko]
        "Is he here?" shouts the weaver, and she looks along the row for him, to shake his hand.
- {lesson: -> the_flat | -> moscow_two}

= moscow_two
They've given each of you a watch, and in the train a stenographer types your lives. In Stakhanov's he works for a horse, as a poor boy, and is cheated of it. "Most of you take the horse," she says. # place: Moscow, the train for the Donbas, 18 November 1935 # backdrop: train # ambience: train # claim: watch-in-a-box # claim: heroes-lives # claim: stenographer # claim: horse # sound: typewriter # music: road
Yours will lie at the mine, where anyone may lay it beside your form, which {form == "true":tells the truth|{form == "smooth":tells what the clerk liked|somebody else filled in}}. # crossroads: life-story
    * (told) [Tell it as it was. # id: tell-true]
        {form == "true":
            ~ party++
        - else:
            ~ party = party - 2
        }
        {past:
        - "farmstead":
            You give her the two cows that your father lost the farm for. "And who was the kulak?" she says.
            "My father."
        - "row":
            You give her the man they took off your father's shift, and your father asking where to sign. "Against him," she says, typing.
            "For him."
        - else:
            You give her the thirty men hired, and the six who could walk. "Was your village on the red board," she says, "for good work?" # claim: famine-tickets
            "On the black one, for owing grain." # claim: black-board
        }
        {form == "true":"Is it on your form?" she asks. It is. "Then I can have it," she says. "There's a paragraph for those who've overcome."|"Is it on your form?" she asks. It isn't. She looks at the door, and types it.} # file: 18.11.1935 Autobiography of Garkusha D., taken down in Moscow. {form == "true":Agrees with his form.|Differs from his form.} # claim: two-childhoods
        * * [Go on to the end. # id: to-the-end]
            It comes to a page and a half, and neither of you looks up.
        * * [{past == "farmstead":Show her the hinge.|{past == "row":Draw her the letter he was sure of.|Show her the ticket.}} # id: show-hinge]
            {past == "farmstead":She opens and shuts it. "Is that all of it?" It's all that was in the road, you tell her. She gives it back with both hands.|{past == "row":It's a big H, done from the foot up, and when she has looked at it for a long time she types *signed*.|"It's only for the platform," she says. That was all you bought, you say, and then the recruiter put you on the train for nothing.}} # sound: typewriter
        * * [Ask what hers was. # id: ask-hers]
            "Not for print," she says. Then, to the keys: "We'd a shop. With a bell on the door." Now you're both frightened. # claim: stenographer
        * * {form != "true"} [Ask for it back. # id: ask-back]
            "The pages are numbered," she says, and can't give it back, so she gives you the sugar from her tea.
        * * {form == "true"} [Have her read you the paragraph. # id: ask-overcome]
            It has a dawn in it, and a tractor. You never saw either; you were underground.
        * * {house_book.sisters} [Say you've a nephew from the same place. # id: tell-nephew]
            "By a sister?" she says. There isn't a sister on the page, because Fedko is no nephew. You watch her decide not to ask.
    * (horse) [Take the horse. # id: take-horse]
        ~ party++
        "And who cheats you of it?" she says, typing already. You need any name, {past == "farmstead":and the one that comes is your father's.|{past == "row":and you say Lysenko, who was the man your father signed for.|so you say *khlib*, bread, which is what she's eating, and she makes it Khlebnikov.}} # file: 18.11.1935 Autobiography of Garkusha D., taken down in Moscow. Usual form. # claim: two-childhoods
        * * {past != "train"} [Ask her to change it. # id: change-name]
            It's through the carbon, she says, and does it matter, since he isn't real?
        * * {carry} [Say she's Mushka, like the pit's mare, and counts. # id: horse-mushka]
            She puts in the name, but she won't have it counting, she says, because it'd look made up.
        * * {not carry} [Ask what colour it is. # id: horse-colour]
            "Bay," she says. "They're all bay." You ask for a white foot, to tell it by, and she gives you two.
        * * [Ask what becomes of it. # id: horse-end]
            You never get it, she says, because the Revolution comes first and gives you a pit.
        * * [Listen to how it goes on. # id: horse-ride]
            On page three you ride it all the same, bareback, and you find that you've been smiling.
        * * {oksana_trust >= 1} [Ask her to put Oksana in. # id: horse-oksana]
            "Has she a record?" Oksana keeps one, you say, of who's down. She laughs, thinks again, and puts: *his wife shares his interests.*
    * (wedges) [Talk timber till she puts the pencil down. # id: talk-timber]
        ~ face_trust++
        You tell her what a wedge is for, and nothing about yourself. {behind:You do the quarrel about it too, both parts.|{short_prop.heard:You knock on her table as Savka knocks on stone.|You show her, with a ruler and her glass of tea.}} By page four she asks which way the grain goes. # claim: stenographer
        * * [Build her a set out of pencils. # id: pencil-set]
            It's two props and a bar, with her tea glass on it, and when the train starts it's still standing.
        * * [Tell her about a prop cut too short. # id: tell-short]
            "But who'd send you a short prop?" she says. She types it, and then she crosses it out with x's.
        * * [Tell her that Makar's quicker. # id: tell-makar-quicker]
            "How's he spelt?" she says, and types *Makar Pidhornyi* out in full, with the H.
        * * {carry or fedko == "whole"} [Tell her who carries it up. # id: tell-carriers]
            "Boys," she types. "How old?" Sixteen, you say. She makes it *young enthusiasts*.
        - - The mine gets all those pages, marked *Not a life*, and Savka has them read out in the order room. # claim: two-childhoods
- -> the_flat

=== partition ===
{lesson:
    The engineer, Zelinsky, carries his barometer in under his coat. His rooms are for record men now; he gets half of yours, behind plywood. Each morning he taps, once for steady, twice for gas.{register == "hidden": He sits down on your potatoes, where the lamp register's hidden.|{register == "amended": In Oksana's lamp register Stakhanov's night is on other ledges.|{register == "burnt": Out of Oksana's lamp register you've burnt Stakhanov's night.}}} # act: 4, title=More Joyous # scene: partition # place: Barracks four, 24 November 1935 # backdrop: barracks, season=winter # ambience: barracks # music: home # actor: oksana, pose=plain, at=left # claim: technical-flats # claim: engineers-resented
    -> loudspeaker
- else:
    The engineer, Zelinsky, carries his barometer in under his coat, like a baby. His rooms are wanted for record men, so he gets half your room, behind plywood. Hlushko, your neighbour, has been told to report who talks with him. # scene: partition # music: home # place: Barracks four, 20 November 1935, evening # backdrop: barracks, season=winter # ambience: barracks # actor: oksana, pose=plain, at=left # claim: technical-flats # claim: engineers-resented
    A nail comes through by your face, for the barometer: each morning he'll tap, he whispers, once for steady, twice when it falls for gas. "Would the nail be inconvenient?" # claim: barometer-gas
}
    * [Ask him to tap so that Oksana hears it too. # id: ask-barometer]
        Next morning it's twice, and Oksana blows at every lamp{register == "amended": but yours} before she lets it go. # claim: barometer-gas
    * (hung) [Hang your cap on the point. # id: hang-cap]
        "It's very convenient," you whisper. {slip.in_cap:In the lining is the slip about the fifth's roof that you didn't hand in.|{slip.stamped:In the lining is his slip about the fifth's roof, which you had stamped as number 318.|It hangs there damp, with coal in it.}}
    * [Knock it back, before Hlushko hears. # id: knock-nail]
        It comes in again lower down, with a whispered apology.
    * (shirt) [Let Oksana answer. # id: oksana-nail]
        "It's the one straight thing in that wall," says Oksana, and hangs on it the shirt she's sewing for the child, the size of a mitten.
    * {house_book.sisters} [Teach Fedko the taps. # id: fedko-taps]
        "One's steady," says Fedko, "and two's falling. And three's everybody out, but that's with an axe." He has it right.
- (loudspeaker)
{lesson:
    The loudspeaker reads Stalin to the _Stakhanovites_, the record-setters: "Life has improved, comrades. Life has become more joyous." # claim: speech-held-back # claim: more-joyous
- else:
    On rest day the loudspeaker reads Stalin to the _Stakhanovites_, the record-setters: "Life has improved, comrades. Life has become more joyous." # place: Barracks four, 24 November 1935 # music: march-radio # claim: speech-held-back # claim: more-joyous
}
It has. There's sugar without a card, and Fedko, whose village starved in 1933, has {fedko == "maimed":{hour_four.gob_burns:his mouth open for some, both hands being burnt|some in his good hand}|a pocketful}; Oksana's dancing, and you're happy. # music: waltz # actor: oksana, pose=warm, at=left # claim: sugar-off-card # claim: famine-numbers
    * [Dance with her. # id: dance-oksana]
        "It's kicking," says Oksana. "It's out of time." You put your hand there, and you both wait for it.{register == "amended" and not lesson: She hasn't blown at your lamp since August. She's blowing now, at the hair in her eyes.}{register == "hidden" and not lesson: She steps round the potatoes, and what's under them.}
    * {not lesson or fedko_trust < 0} [Push a glass of tea under the plywood. # id: tea-under]
        The glass comes back washed, with his lump of sugar in it. You send that back, and it's a good while before anybody bites it.
    * (danced) {not lesson} [Knock for him to come round. # id: knock-round]
        "Quite so," says Zelinsky, aloud, and comes in his waistcoat. He dances with Oksana as one carries a lamp, counting under his breath in Polish. # actor: zelinsky, pose=plain, at=right
    * {fedko_trust >= 0 and (lesson or house_book.sisters)} [Make Fedko dance. # id: fedko-dances]
        {fedko == "maimed":He holds his bandages up out of the way, like a man wading, and Oksana steers him by the ears.|He only knows the one dance from his village, and it wants six, so Oksana says that she'll be four of them.} # actor: fedko, pose=warm, at=right
    * {makar == "mate" and not house_book.sisters} [Call in Makar, who's at the pump. # id: makar-in]
        Makar dances with the bucket, full. "More joyous," he tells it. "By how many per cent?" # actor: makar, pose=warm, at=right
    * {not lesson and past == "train"} [Eat a spoonful of it, dry. # id: eat-sugar]
        You do it in the corner, with your back to them all, as one ate in 1933, and then Fedko's beside you, with his back to them too.
    * {not lesson and past == "farmstead"} [Ask for the song your father used to do. # id: father-song]
        They all know it, since every yard had it. Behind the plywood Zelinsky's singing seconds, without any words.
- {lesson: -> the_flat | -> partition_two}

= partition_two
After midnight Zelinsky slides a tin tube under the plywood, with his drawings of every roof here since 1911. "They show what I warned of," he whispers. "Found with me, they're a wrecker's plans. With you they may be only paper." # music: none # actor: zelinsky, pose=plain, at=right # claim: zelinsky-tube # claim: engineers-resented
Hlushko's bed has stopped creaking. # crossroads: partition
    * (tube) [Keep the tube: it shows that he warned, and it's under your bed. # id: keep-tube]
        ~ warned = "written"
        ~ party--
        It rings on the floor like a bucket. You put it behind the potatoes. Next day Hlushko asks what you've bought. # file: 24.11.1935 Barracks four: a tube of drawings passed under the partition by engineer Zelinsky to Garkusha D. # claim: zelinsky-tube
        * * [Tell her: a stovepipe. # id: say-stovepipe]
            "It's long for a stovepipe," says Hlushko. # actor: hlushko, pose=plain, at=right
        * * [Look at the drawings first. # id: look-drawings]
            Each roof is drawn from below, as you see it, and each fall's in red, with a small number for the dead. The last is the fifth ledge's, and there's no red on it.{watched == "danylo": *Watched: Garkusha*, it says, small, in the margin.}
        * * [Tell Oksana what it is. # id: tell-oksana-tube]
            "Whose roof's in it?" says Oksana. "Yours?" She gets up, heavily, and moves the bed.
        * * {house_book.sisters} [Have Fedko sleep across it. # id: fedko-across]
            "What is it?" says Fedko. Roofs, you tell him. In the morning he has a line down his cheek from it.
        * * {not house_book.sisters} [Say you found it on the tip. # id: found-tip]
            "They throw away all sorts," says Hlushko, and that afternoon she goes up to the tip herself.
    * (thin_wall) [Don't take it: say the wall is thin, and Hlushko awake. # id: thin-wall]
        "Quite so," says Zelinsky, aloud, so that Hlushko hears that you've taken nothing.{slip.stamped: The other paper of his that you took, number 318, is at the office all the same.}
        * * [Tap once on the plywood. # id: tap-once]
            After a time he taps back, once, and from then on you do that every night.
        * * [Turn over, away from it. # id: turn-over]
            The nail's still there{partition.hung:, with your cap on it}{partition.shirt:, with the shirt on it}.
        * * {short_prop.heard} [Lie and listen. # id: lie-listen]
            Savka taught you to hear what a stone isn't saying. You lie and hear Zelinsky not saying it till nearly three.
        * * {oksana_trust >= 1} [Ask Oksana if that was right. # id: ask-oksana-right]
            {partition.danced:"He came to dance in a waistcoat," she says, and turns to the wall.|"It was true," says Oksana, which isn't what you asked.}
        * * {slip.in_cap} [Take his slip out of your cap. # id: slip-under]
            You push it under the plywood, and it won't go, because he has laid his hand along the other side.
    * (fifth) [Ask him instead how long the fifth's roof will stand. # id: ask-fifth]
        "Ten months," he whispers. {roof >= 4:"As it's timbered now, nine."|"If it keeps what timber it has."} First it'll tick, and when it goes quiet, one walks out. # claim: zelinsky-fifth # claim: roof-speaks
        * * [Ask what would hold it. # id: what-hold]
            More sets than they'll send, he whispers. He asked, and was asked in turn if he didn't believe in the new methods.
        * * [Ask why one wouldn't run. # id: why-walk]
            "Because running puts the lamp out," he whispers, surprised, as you tell Fedko.
        * * [Ask why he tells you. # id: why-tell]
            "Because you asked what it'll do," he whispers. "In the office they ask whose fault it'll be."
        * * {watched == "danylo"} [Tell him you're down as watching that roof. # id: whose-name]
            "I know," whispers Zelinsky. "I copied your name in myself. I ought to have used pencil."
        * * {fedko == "whole"} [Ask if a boy would hear it tick. # id: boy-hear]
            "Sooner than you," he whispers. "I lost crickets at fifty."
- -> the_flat

=== the_flat ===
{moscow:The engineer, Zelinsky, goes by with his barometer under his coat, like a baby. His two rooms are wanted for record men, so he gets half of yours, behind plywood, and each morning he'll tap: once for steady, twice for gas. The keys are for you, who count as a record man, {counts_as()}|The housing clerk has the keys to Zelinsky's two rooms for you{refused() and record == "none":: his list was typed before you'd refused anything, and nobody dares change it|, who count as a record man, {counts_as()}}}. # scene: the-flat # place: The passage of barracks four, 12 December 1935 # backdrop: barracks, season=winter # ambience: crowd # music: joy # actor: oksana, pose=plain, at=left # claim: technical-flats
Men who've waited years look out. Oksana, with two months to go, wants boards: your floor's earth. # claim: boards-on-a-floor # crossroads: flat # main
    * (keys) [Take the keys, past all of them. # id: take-keys]
        ~ gifts++
        ~ oksana_trust++
        ~ face_trust--
        Oksana walks on every board, in her stockings, to the window and back, laughing, because not one of them creaks. # backdrop: flat # ambience: flat # actor: oksana, pose=warm, at=left # file: 12.12.1935 Garkusha D. accepted living space. # claim: flat-invented
        {lesson: -> evening}
        * * [Hang your cap on Zelinsky's nail. # id: cap-nail]
            {partition.tube:You fetch his tube over in a sack, at night, and it stands in the corner under your cap.|It hangs well there, but at the pump, when you come up with the bucket, the men have just finished talking.}
        * * [Pull out the nail that held his barometer. # id: pull-nail]
            It comes out of the oak singing, and after that you find that you look at the hole.
        * * {record != "none"} [Ask Zelinsky how the window opens. # id: ask-window]
            "One lifts, and then pulls," says Zelinsky, at once. "You'll be very comfortable."
        * * {moscow} [Set the watch from Moscow going on the sill. # id: watch-sill]
            {bell == "left":"That's a minute," says Oksana, listening. It's what she gave the bell for Moroz in August, and she'd had to count.|It's loud in an empty room, and Oksana says that it'll do for the child to go to sleep by.} # claim: watch-in-a-box
        * * {record == "none"} [Ask Zelinsky if his barometer minds the move. # id: where-barometer]
            "It reads a little low with you," says Zelinsky. "I allow for it."
    * (given) [Give them up to Savka, whose roof leaks. # id: give-keys]
        ~ face_trust++
        ~ oksana_trust--
        {past == "row":
            ~ fedko_trust++
        }
        The men in the passage make way for you. Savka{not lesson:, who was ninth on the list,} gets one of the two{pick == "brought":, and hangs his pick on the nail Zelinsky left there}.{not lesson: He sleeps a week with the basin on his chest before he'll trust the ceiling.} # actor: oksana, pose=stern, at=left # file: 12.12.1935 Garkusha D. declined living space. # claim: flat-invented
        "How many boards had that floor?" says Oksana.
        * * [Say you didn't count. # id: not-count]
            "I would have," says Oksana, and sweeps the earth.
        * * {not lesson} [Tell her about Savka's roof. # id: savkas-ceiling]
            "I know about his roof." She shakes out her shawl. "I'd have liked to be asked."
        * * {not lesson and past == "row"} [Say you were born on this floor. # id: born-here]
            "I know what you were born on," says Oksana. It's Fedko who's glad. "I'd have had to knock, over there," he says{fedko_trust < 0:, to the stove|, and draws her boards on the earth with a stick, eleven, with the knots}.
        * * {lesson or past != "row"} [Spread your coat on the earth. # id: spread-coat]
            She sits down on it, and when she has cried for about a minute she asks what's in the pockets.
        * * {not lesson and house_book.water} [Take the bucket, and go for water. # id: flat-water]
            She doesn't look up. When you come back with it she has swept the earth, very hard, into lines.
    * (planks) [Ask for boards instead, sawn from the pit's timber. # id: floorboards]
        ~ roof++
        ~ oksana_trust++
        In a week there are eleven, sawn oak, still damp. Oksana lies down on them and won't get up.{not lesson: The two rooms go to the cashier.} # backdrop: barracks, season=winter # ambience: none # actor: oksana, pose=warm, at=left # file: 12.12.1935 Garkusha D. applied for flooring. Granted from stock. # claim: flat-invented # claim: boards-on-a-floor
        Fedko turns one over{fedko == "maimed": with his foot}. There's chalk on the back. "That's ours," he says. "It's one of the props for the fifth."
        * * [Lay it chalk downward. # id: chalk-down]
            You lay it, and he has the next nail ready each time before you ask. # sound: prop-set
        * * {not lesson} [Take that one back. # id: take-back]
            It's been sawn down its length, says Fedko, and it would hold up nothing now, so you lay it again.
        * * [Ask how many props that was. # id: how-many-boards]
            "Six," says Fedko: two boards to each, and one board that broke in the saw. Oksana's gone to sleep.
        * * {not lesson and carry} [Lift the end of it. # id: lift-end]
            You'd know it in the dark, on your shoulder. "Wet," says Fedko. "We'd have got that up in one, the two of us."
- -> evening
