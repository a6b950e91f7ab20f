// Act 6: The Town With His Name, 1938-1985: a hatch or a suitcase, a form, a bench, a table.
// "You" is Danylo, or Oksana wherever `taken` was passed.
// Read elsewhere: letter_56.wrote, table_1985.book, table_1985.back, table_1985.tool, table_1985.page, table_1985.tea, camp().
// Zelinsky is dead on every path: shot in the winter of 1937, or, where camp() holds, in a camp in 1949.

/** Zelinsky had ten years and a card to send: there was paper to show that he had asked, and nobody's hand was up. */
=== function camp() ===
~ return not taken and warned == "written" and not statement.blame and not raised_hands.raised

/** His case is closed in 1956: somebody wrote what was so, or the file held it already. Else it is closed in 1958, without anybody's word. */
=== function cleared() ===
~ return letter_56.wrote or (letter_56.copy and statement.truth)

/** Zina keeps the museum, unless the book was found where she had hidden it. */
=== function zina_keeps() ===
~ return not (knock.passed and register == "surrendered")

/** He went up to the norm bureau in 1938: wherever the last page can still be frame_norm. Told in the_war, before letter_56 is answered. */
=== function norm_man() ===
{ taken or fedko == "dead":
    ~ return false
}
{ statement.blame and (signed == "witness" or raised_hands.raised or (not lesson and signed == "worded")):
    ~ return lesson and record == "alone" and (moscow or form == "smooth") and norm_short()
}
~ return norm_short()

=== function norm_short() ===
{ stopwatch.watch and signed != "unsigned":
    ~ return true
}
~ return lesson and record == "alone" and form == "smooth" and not ((gifts >= 2 or printed == "his") and face_trust <= 1) and not (gifts >= 1 and face_trust <= 2)

/** What the correspondent was given, for the last pages. */
=== function in_camera() ===
{table_1985.book or table_1985.back:with twenty-seven names in his camera|{table_1985.tool:with the pick in his camera|{table_1985.page:with the newspaper in his camera|{table_1985.shown:with the slip in his camera|with potatoes in his camera}}}}

/** What the photograph of the names cost: a clause on every last page's file. */
=== function price() ===
{table_1985.book:In September, of Lesia: *left the institute, by her own wish*.}{table_1985.back:In April 1986, of {zina_keeps():Zina|the museum's keeper}: *retired, by her own wish*.}

=== taken ===
You are Oksana now. They took Danylo in November{past == "farmstead" and form != "true":, for hiding that his father had two cows|{register == "surrendered":, with your lamp register for evidence|{statement.truth:, for telling the night as it was|{sheet == "glossed":, for writing *Called out at noon* on a list|{warned == "written":, for having known about a roof|{form != "true":, for one line of a form|{signed == "unsigned":, for a paper that he wouldn't sign}}}}}}}{the_book.sent:, and held you too, for nine days}. You ask for him at a hatch in Stalino, and may lose your room by it. In front of you a woman asks for her brother, Zelinsky the engineer, fetched for his Polish name. # act: 6, title=The Town With His Name # scene: taken # place: A hatch in a wall, Stalino, January 1938 # backdrop: hatch # ambience: queue # music: winter # claim: hatch # motion: years
{not zina_keeps():They'd come for the book on the fifteenth. Zina said that she'd put it there herself, and got ten years.}
"Ten years, without the right to letters," the man tells her, and then you. "Next." He pushes out what was in Danylo's pockets: {past == "farmstead":a gate hinge}{past == "row":the point of a pick}{past == "train":a platform ticket}, and lamp tag two hundred and fourteen{slip.in_cap:, and his cap, its lining sewn up again}. # actor: oksana, pose=stern, at=left # sound: tag-hook # claim: without-letters
    * [Ask if it's far. # id: ask-far]
        "Parcels aren't taken," says the man. {six_twenty.ticket:You've brought boots, a left and a right.|You've brought felt boots.} You put them on over your own, to go home in.
    * [Ask him to write that down. # id: ask-paper]
        Nothing is given in writing. You do it yourself, as in the lamp register: *214. Down, autumn 1937. Due up, autumn 1947.*
    * [Say you're only his sister. # id: say-sister]
        {house_book.sisters:Danylo invented a sister once, to get Fedko into the house book, and today you're her.|A sister may keep her room.} "It's the same ten years," says the man.
    * [Wait for Zelinsky's sister outside. # id: wait-sister]
        She has come from Kharkiv with his winter coat, and you go as far as the station together, each with hold of a sleeve.
    * {register == "hidden" or the_book.sent} [Say they could have asked you; you kept the lamps. # id: say-lamps]
        {the_book.sent:"We did," says the man, who has it on a card: nine days.|"Kept?" says the man. You're on the sorting belt now, picking stone from coal in the wind.} He waits, with his pen up. You take the tag and go.
    * {register != "hidden" and not the_book.sent} [Hang the tag on its hook. # id: hang-tag]
        A tag on a hook is a man still down there, so new men who want two hundred and fourteen are told that it's out. {bell == "rung":You rang for sixty-two once, and nobody asks why you don't now.|{bell == "left":You gave sixty-two a minute once, and rang.|Nobody's asleep in the bathhouse.}} # backdrop: lamp-board
- -> letter_56

=== the_war ===
{statement.blame:You signed a page against {lesson:the engineer|Zelinsky, the engineer}|{statement.truth:You told Rudnev the night in four pages, as it was|{statement.confirm:You signed that the night was as the paper had it|You signed that you'd forgotten the night}}}, and they let you go home.{norm_man(): In 1938 they took Sorokin, and the norm office {stopwatch.watch:had one other man whose card they could read|wanted a record man with nothing wrong on his form}, so you headed it.} {lesson:With the Germans near you go east, Oksana kneeling on the suitcase.|In October 1941, with the Germans near, your own side is to blow up the _headframe_.} # act: 6, title=The Town With His Name # scene: the-war # place: {lesson:Kadiivka, the town of the mine|Sergo, still Kadiivka to whoever lives there}, October 1941 # backdrop: war # ambience: siding # music: winter # claim: headframe # motion: years
{lesson: -> letter_56}
{not zina_keeps():In 1937 they came for the book on the fifteenth. Zina said that she'd put it there herself, and got ten years.}
The train east takes one suitcase a family. {fedko == "whole":Fedko was called up in July, and {fedko_trust < 0:said goodbye to Oksana|knocked on the roof of the carriage before he'd get in}.}{fedko == "maimed":{hour_four.gob_burns:Fedko can't hold a case with those hands, so he's wearing all he owns.|{dawn.slab_hand:Fedko has one good hand, and Halia, who's five, has got hold of it.|Fedko can't walk to it on one leg, so you're to wheel him.}}}{fedko == "dead":Halia, who's five, has {lamp == 84:tag two hundred and fourteen round her neck, which Fedko had|Fedko's lamp tag round her neck}.} # claim: one-suitcase
{gifts >= 3 and oksana_trust < 0:Oksana, back from her mother's for the child's sake, kneels on the lid|Oksana{the_book.sent:, whom they held nine days over her register,} kneels on the lid}. There's room for one thing more{register == "hidden" and not knock.passed:, and patrols search the train}. # actor: oksana, pose=plain, at=left # crossroads: suitcase
    * (packed_pick) {pick == "brought"} [Savka's pick. It buys no bread, and weighs four loaves. # id: take-pick]
        It only goes in crosswise, so {past == "row":the kettle stays where it is|two shirts have to come out}. {named == "savka":Savka's five years were up in the spring, but he hasn't written.|Savka is staying. "The Germans will want a man who can hear a roof," he says. "I've gone deaf."}
    * (packed_book) {register == "hidden" and not knock.passed} [The lamp register, under the bread: prison, if a patrol feels deep enough. # id: take-book]
        ~ oksana_trust++
        At Millerovo a soldier puts his arm in up to the elbow, and takes the bread. Oksana holds your sleeve as far as the river.
    * (horn) {gifts >= 1} [{gifts >= 2 and face_trust <= 0:Evacuate the cultural inventory: {evening.both or evening.music:the gramophone|the curtains}, for bread.|{evening.both or evening.music:The gramophone, to sell for bread, if anyone still dances.|The curtains from the flat, to sell for bread, if anyone wants plush.}} # id: take-gramophone]
        ~ money++
        {evening.both or evening.music:At Millerovo it goes for forty kilos of millet, but first it has to play its polka, and two women dance.|At Millerovo they go for forty kilos of millet, and as the train leaves somebody's wife is in plush to the ankles.}{evening.both: The plate off your chair in row two you throw in.}
    * (sack) [Potatoes: a week for three, or one supper for a whole carriage. # id: take-potatoes]
        { fedko != "dead":
            ~ fedko_trust++
        }
        You tip out the shirts. The neighbour's children, on your bench, eat too. {fedko == "whole":As far as the Volga you keep back three for Fedko, who's at the front.}{fedko == "maimed":Fedko has the smallest call him *diadko*, uncle, as he used to call you.}{fedko == "dead":The eldest goes over the cloth with a wet finger, as Fedko did.}
    * {bet != 100 and six_twenty.ticket and not knock.paper and (pick != "brought" or gifts < 1)} [The recruiter's paper: no name on it, and six years out of date. # id: take-paper]
        There's still no name on it. At Millerovo a patrol is putting an old man off the train, so you write in his name, and they read as far as the stamp, *boots: one*.
    * {bet != 100 and (not six_twenty.ticket or knock.paper) and (pick != "brought" or gifts < 1)} [The clock, which nobody will buy, and which rings. # id: take-clock]
        It goes off at Millerovo, and the whole carriage gets up to go on shift.{bell == "rung": That's twice, says Oksana, who rang the pit's bell in 1935.}{bell == "bathhouse": One man can't find his boot.}{bell == "left": You let it ring out its minute.}
    * {bet == 100 and (pick != "brought" or gifts < 1)} [The last pouch of Savka's tobacco: one bribe, once. # id: take-pouch]
        You won eleven, with your bet on a hundred tonnes. At Millerovo the last buys a place on a bench for {fedko == "maimed":Fedko|a woman with twins}, and the whole carriage smokes.
- -> letter_56

=== letter_56 ===
{taken:There's no place on a train east for an enemy's wife, and in 1942 the Germans come.|In 1944 you come home{not lesson and register == "hidden" and not the_war.packed_book:{knock.passed:, and Zina has the register: she burnt Lenin, she says, and kept you|, and the register's where you left it}}{not lesson and the_war.packed_pick:, with the pick; twice on the way Halia asked if one could eat it}.} Raya Feldman, the typist who brought {taken:Danylo|you} the witness's paper, had gone to her mother at Stalino. The Germans threw her down a mine shaft there, with the town's other Jews, and kept no register.{not lesson: Your neighbour Hlushko dusts her typewriter.}{taken: In autumn 1947, the ten years up, you wear a clean apron every day until the snow.} # scene: letter-56 # place: Kadiivka, {taken:1941 to 1947|1944} # backdrop: after-the-war # ambience: none # music: fedko # claim: war-donbas # claim: typists-machine # sound: snow-step # motion: years
{lesson: -> speech}
In 1953 Stalin dies, and in July the portrait of Beria, his chief of police, leaves the club wall. # place: The shop queue, July 1953 # backdrop: shop-queue, year=1953 # claim: pale-square # claim: beria-hearsay
    * [Ask the queue, aloud, what he did: till March that was prison. # id: ask-queue]
        "Spied," says the woman in front, and the one behind gives up her place.
    * [Look, and don't be seen to be glad. # id: look-wall]
        You look as one does to see if it'll rain. It's a paler square; before the war there was one for the police chief before him.
    * [Stand with the {taken:other }women whose men were taken, where you'll be seen. # id: look-women]
        One has begun to laugh, with her shawl over her mouth, and can't stop.
- (speech) In 1956{lesson:, Stalin being dead,} a speech behind closed doors tells the Party that the innocent were shot. So there's a form, to clear {taken:Danylo. On its back, against every rule, a clerk has typed what he signed.|Zelinsky, the engineer, sentenced as a Polish spy. On its back {statement.blame:is your half page: he held back the props.|{statement.confirm:you say that the timber was in order. Why then, it asks, did he want more?|{statement.truth:are your four pages, marked *not confirmed*.|is your own word: you've forgotten that night.}}}} # place: The kitchen, spring 1956 # backdrop: kitchen-1956 # claim: closed-doors # claim: procurators-form # claim: names-that-end # actor: halia, pose=plain, at=right # motion: years
{lesson: -> ask_56}
{fedko == "whole":{taken or fedko_trust >= 0:Fedko, of the mine rescue, has knocked on your ceiling and sat down under it.|Fedko, of the mine rescue, stands in the door in his cap.}}{fedko == "maimed":Fedko's here from the lamp room, {hour_four.gob_burns:with his tea between his wrists|{dawn.slab_hand:with his tea in his one good hand|with his crutch against the stove}}.}{fedko == "dead":Fedko would be thirty-seven, and on the bench there's room for him.} Halia, who's twenty, turns over the form. {taken:"Which of these words are his?"|"Did you write that?"}
- (ask_56)
    * {fedko != "dead"} [Ask Fedko{lesson:, who {fedko == "whole":runs the mine rescue now|hangs the tags in the lamp room},} what he would put. # id: ask-fedko]
        {
        - hour_four.gob_burns:
            "You told me to walk, and I walked," says Fedko. He isn't complaining; he'd like somebody to have it in writing.
        - dawn.slab_hand:
            "*After the end of work*, they put," says Fedko. "{taken:He'd|You'd} sent me back in for a pick." He asks Halia for another lump of sugar, and puts out the hand.
        - fedko == "maimed":
            "That he'd asked for wood," says Fedko, "and what came down for want of it." He moves the crutch, so that Halia can get by to the stove.
        - hour_four.gobbed:
            "That I wanted to run," says Fedko. "{taken:He'd|You'd} sent me into gas, and {taken:he'd|you'd} taught me to walk." He tells it to every boy in the rescue, without the names.
        - the_fall.called:
            "That {taken:he|you} knocked," says Fedko. "{roof >= 2:Nineteen came out past us|Nothing fell, and nineteen came out past us}, and I've never seen it on any paper." He knocks three times on the table, and you're out of your chair.
        - else:
            "Ninety-one props," says Fedko. "I counted them up to the face. In twenty years nobody's asked me." {fedko_trust < 0 and not taken:He says it to Halia.}
        }
    * {fedko == "dead"} [Tell Halia{lesson:, who's twenty,} whose place that is{lesson: on the bench}. # id: fedkos-place]
        She knows it: he's the boy who counted the props. She's older now than he was, and she moves up, so that there's more of it.
    * [{lesson:Show Halia, who's twenty, which words are {taken:his|yours}|{taken:Show her|Tell her}}. # id: answer-halia]
        {
        - taken and statement.truth:
            All of them are, you tell her, and you can hear him. She was one when they took him. She reads the four pages through, and goes back to the beginning.
        - taken:
            Only the name is, you tell her{signature.ukr:, with the H, as he said it himself}. She was one when they took him, and she lays a finger under it, as if to keep the place.
        - statement.blame:
            The hand's yours, you tell her, and somebody else's words: that the engineer kept back the props. She holds it up to the lamp, as if they'd come apart.
        - statement.confirm:
            "*He worked alone*," she reads out. "You always told me twenty-seven." It's how she learnt to count. # actor: halia, pose=stern, at=right
        - statement.truth:
            "It's as you always tell it," says Halia, "and they let you go?" You've never known why, and you tell her so.
        - else:
            "*I do not remember*," she reads out. "You remember what I weighed." # actor: halia, pose=warm, at=right
        }
    * {not taken and (the_book.sent or register != "shelf")} [Look at Oksana. # id: look-oksana]
        {
        - the_book.sent:
            For nine days they asked her about one book, says Oksana, and she wrote nothing. She says it to the stove, and not to you.
        - register == "hidden":
            She's looking at the potatoes{knock.passed:, where it used to be|, and at what's under them}: twenty-seven lamps, which anybody could have asked to see.
        - register == "amended":
            "I initialled a page for them once," says Oksana. "You could put that in." She wipes a dry plate for longer than it needs.
        - register == "burnt":
            She opens the stove door, although the stove's out, and looks in it, and shuts it.
        - else:
            They took her book out of her hands in 1937, and gave a receipt. She has the receipt out already, and lays it by the ink.
        }
    * {taken and not lesson} [Ask what would get her into the institute. # id: ask-institute]
        A stamp after the word *father*, says Halia, who'd like to teach sums, and loads bricks, because no school will have an enemy's daughter.
    * {not taken and not lesson and past == "farmstead"} [Tell her what her name was. # id: say-sereda]
        Sereda, you say; Harkusha was the cousin's who lent it. She tries them both. "And if I put that on a form?" says Halia, who's to be a teacher.
    * {not taken and not lesson and past == "row"} [Tell her what your father once signed. # id: tell-lysenko]
        In 1931 they took a man off his shift, and he signed to have him back, with the one letter that he was sure of. "And did they get him?" says Halia. # actor: halia, pose=stern, at=right
    * {not taken and not lesson and past == "train"} [Tell her what isn't in the speech. # id: tell-thirty]
        The state had taken the grain, and of thirty whom the mine hired in your village six could walk to the station. Halia is twenty, and has never been told it. # claim: famine-tickets
- (form_56) {not taken:{slip.in_cap:From the lining of your old cap Halia has picked the engineer's slip: *Sets at ninety centimetres.* |{slip.stamped and not lesson:Halia has unpicked the black stitches in your old cap, and the engineer's slip is gone. }}}What do you put? # crossroads: letter-56
    * (wrote) [Write what you saw, to clear him{not taken:{statement.truth:, and who else was there: they may be asked|: they may ask next who signed the other}|, though it says that the police lied}. # id: write-saw]
        { taken:
            {slip.stamped:That he'd asked for props, you write, under number 318|{register == "hidden":You copy out that night's lamps, every one|You write who had which lamp}}.{not lesson: The joiner next door, who's back from Kolyma, posts it. He never met a man there *without letters*, he says, and then he sees your face.} # claim: without-letters
        - else:
            {statement.blame:"What I signed was not so," you begin, and until two you write how it was:|Until two you write how it was:} {behind:eleven props for sixteen places, and some of the setting yours.}{carry:ninety-one props, which you carried, when he'd asked for more.}{sent_off:eight hewers sitting idle, so that there'd be air for one.}{editor_lamp:you held the lamp, and there were eleven props for sixteen places.}{slip.in_cap: You pin the slip to it.}{not lesson and not slip.in_cap: {slip.stamped:Number 318, which asked for timber, is in the incoming book.|{warned == "written":{knock.drawings:Of his drawings you'd kept that roof's.|His drawings of that roof were under your bed.}|{raised_hands.asks:You'd asked about the timber once, aloud, with a hall listening.|{watched == "danylo":The fifth was under your name, and stood on nothing.|{fedko != "dead":Fedko signs under you{hour_four.gob_burns:, with the pen between his wrists}.|{signed == "witness":They have your carbon of 1935, and that wasn't so either.}}}}}}}
        }
    * (copy) [{not taken and statement.truth:Copy your four pages: nobody new is asked.|{not taken and gifts >= 2 and face_trust <= 0:Confirm the facts previously established: copy the file.|{taken:{statement.truth:Copy out his four pages, and name nobody new.|Copy what the file has, so that nobody troubles Halia.}|Copy what the file has, as everybody is asked to.}}} # id: write-file]
        {taken:You copy the back on to the front, in your own hand, and {statement.truth:it's his voice, all but the commas|not even the spelling is Danylo's}.|{statement.truth:What the file has is what you saw, so that's what you write, and the young man who comes to fetch it asks if he may sit down.|{statement.forget:You don't remember, you write, and by now it's nearly so.|Now the two sides agree{statement.blame:, comma for comma}, and the young man who fetches it looks as if he'd hoped for something.}}{slip.in_cap: The slip goes back in the cap, which hangs on the door.}}
    * (kept) {not lesson} [Put it behind the clock, and send nothing. # id: clock]
        {taken:You'd have had to write *was*.|{oksana_trust >= 2:Oksana dusts round it.|You can hear it there when you wind the clock.}{slip.in_cap: Halia sews the slip back in herself.}}
- { taken:
    {cleared():In autumn|{letter_56.copy:*No grounds*, they answer by winter. }In 1958, without you,} comes half a page: no crime, and a false death, of pneumonia, in 1942. He and the engineer were shot in {lesson:1937|the winter of 1937, a clerk tells you in 1963, aloud}; *without letters* had meant that.{cleared() and not lesson: Halia has her stamp.} # claim: half-a-page
- else:
    {cleared():In autumn he's cleared{copy:, by your page of 1937}|{copy:*No grounds*, they answer by winter. |{not lesson:In autumn nothing comes. }}In 1958 he's cleared, without you}{not camp():, on a paper with a false date of death, 1943}. {camp():Once, from the camp, he'd sent you a card: *Alive. Timber adequate.*|He was shot in December 1937, a clerk tells his sister in 1963, aloud.} # claim: half-a-page
}
-> torez

=== torez ===
{ lesson:
    In 1966 {taken:Danylo's|your} pension wants a witness, so you go to Stakhanov, sent down to Torez. He's on a bench, drawing a horse. "They said it was in order," he says of the timber. # scene: torez # place: A bench in Torez, 1966 # backdrop: torez # ambience: yard # music: memory # claim: sent-back # claim: hospital-77 # claim: town-name # actor: stakhanov-1966, pose=plain, at=right # motion: years
    -> table_1985
}
Halia has a girl, Lesia{ten_days.star or evening.asked_star:, and hangs her own tin star over her}. The pit's pay books burned in 1941, so the pension office wants a witness to {taken:Danylo's|your} years {norm_man():below|there}. You take the bus to Torez, a mine town, where they've sent Stakhanov from Moscow. He's on a bench, drawing a horse on a cigarette box. {taken:He doesn't know you till you say his lamp's number.|{behind or editor_lamp:You know him by his back.}{carry or sent_off:He knows you by your voice.}} # scene: torez # place: A bench in Torez, spring 1966 # backdrop: torez # ambience: yard # music: memory # actor: stakhanov-1966, pose=plain, at=right # claim: sent-back # claim: bench # motion: years
    * (swear) [Ask him to swear that {taken:Danylo was|you were} there, for the pension. # id: ask-swear]
        "I had my back to {taken:him|you}," he says{not taken:{signed == "unsigned":, as you'd once said of him}}, and signs.{not taken:{signed == "witness": Once you swore that he was alone, and now he swears that he wasn't.}{signed == "worded": He leaves a margin.}} The pension office keeps it for the autograph, and wants another witness. # claim: bench # claim: two-witnesses
    * [Ask about the horse. # id: ask-horse]
        "Buket," he says, whom he drove before he had a pick. {past == "farmstead":{taken:You tell him about the two cows of Danylo's father|You tell him about your father's two cows}|You talk fodder} till the bus comes. # claim: buket # claim: bench
    * [Tell him: {taken:twenty-seven lamps|eleven props, for sixteen places}. # id: tell-number]
        {not taken and hour_four.said:"Six minutes," he says, and for the first time he looks at you properly.|{not taken and hour_four.wide:"It went quicker," he says, and then he thinks about why.|"In order, they said."}} He draws {taken:the lamps|eleven strokes} beside the horse, so that it has a fence. {not taken:{hour_four.doubled:You show him which eight places were bare.}{hour_four.gobbed:You tell him who fetched the other five.}} # claim: bench
    * {not taken} [Tell him that you've a granddaughter. # id: say-lesia]
        "What's she called?" he asks; his own are in Moscow. He tears off the lid, and you've a horse to take home to her. # claim: bench # sound: paper-tear
    * {taken} [Sit down, and give him Lesia to hold. # id: sit-down]
        He moves up for you, and holds her as men hold a lamp that may leak, well away from his coat.
    * {not taken and behind} [Say that wedge was the dry one. # id: dry-wedge]
        "Wet," he says. Borisenko and Shchegolev had quarrelled about that wedge all night behind his back, and he'd heard. # claim: bench # claim: wedge-quarrel
    * {not taken and carry} [Tell him about the mare that counted tubs. # id: the-mare]
        "Ten," he says, before you've got to it. They all stood still at the eleventh. # claim: bench # claim: horse-counts
    * {not taken and sent_off} [Ask if his air was all right. # id: his-air]
        {sent_off.turned:"It coughed," he says. "Their tea." You let the compressor man have the blame.|{sent_off.guarded:"Good air," he says. You'd both your hands on the wheel till three, and you don't say so.|"Good air," he says. Ten of you sat at the other end of the pipe, not breathing it.}} # claim: bench
    * {not taken and editor_lamp} [Ask if the lamp was in his eyes. # id: in-eyes]
        "A bit," he says{editor_lamp.eyes:, as he did then}.{editor_lamp.roofed: You'd pointed it at the roof, and he moved his feet.}{editor_lamp.axes: You'd had it on the axes by then, and he cut for an hour by feel.} # claim: bench
- -> after
= after
{torez.swear:The pension office frames what he signed, and pays on it at last|Hrynko the hewer{the_fall.other_boy:, who hasn't spoken to you since Pavlo's funeral,} swears to {taken:Danylo's years|your pension}}. Stakhanov dies in 1977, and your town gets his name: at the station, in the wet, KADIIVKA comes through the paint. # place: The station, February 1978 # backdrop: station # leave: all # claim: hospital-77 # claim: town-name # claim: bust-and-sign
-> table_1985

=== table_1985 ===
// What became of each, for laying two lives side by side.
# fate: danylo, year={taken:1937|1985}, how={taken:taken in November and shot that winter|{norm_man():alive; he headed the norm bureau|alive and asked at last}}
# fate: oksana, year=1985, how={register == "hidden" or the_book.sent:alive; she sorted stone until her pension|{taken:alive; she waited out the ten years|alive and can name every lamp}}
# fate: fedko, year={fedko == "dead":1936|}, how={fedko == "dead":killed under the roof of the fifth|{fedko == "maimed":hung the lamp tags until his pension|was chief of the mine rescue}}
# fate: savka, year={named == "savka":1936|{pick == "brought":1951|1936}}, how={named == "savka":was given five years and never wrote|{pick == "brought":taught boys with his pick until then|lost a foot going in for his pick}}
# fate: makar, year={makar == "pen":1984|{makar == "mate" and fedko == "whole":1943|{makar == "mate":1960|}}}, how={makar == "pen":published the night with himself in it|{makar == "rival":{own_record.quicker:became the portrait on the museum stairs|{record == "alone":is missing from the record's photograph|never got a record of his own}}|{makar == "mate":{fedko == "whole":was killed in the war|foreman till then; he wrote nobody down}|was in the paper when he died}}}
# fate: zelinsky, year={camp():1949|1937}, how={camp():died in a camp|shot; {not taken:cleared in {cleared():1956|1958}|his sister was told ten years}}
# fate: zina, year={zina_keeps():1985|1947}, how={zina_keeps():keeps the town's museum|came back from ten years for hiding the register}
# fate: halia, year=1985, how={taken and not cleared():keeps the accounts at a brickworks|teaches sums at school four}
# fate: stakhanov, year=1977, how=died; the town was given his name
In your kitchen an American newspaperman wants any name but Stakhanov's. {taken:You're still Oksana, and have Danylo's ready|{lesson:Oksana's in a clean apron, to be asked|You've waited fifty years to be asked}}. Lesia{lesson:, Halia's girl,} interprets. By the sugar is tonight's ticket to her institute, which the KGB man outside could take. # scene: table-1985 # place: The kitchen, in the town now called Stakhanov, 31 August 1985 # backdrop: kitchen # ambience: kitchen # music: memory # actor: lesia, pose=plain, at=right # claim: correspondent-1985 # actor: american, pose=plain, at=left # sound: cassette # motion: years
They've a song, he says: with his hammer John Henry beat a machine, and died. # claim: john-henry
    * [Say: with us he had the machine. # id: had-machine]
        Lesia puts it into English with care. "Then who had the hammer?" he asks. # actor: american, pose=warm, at=left
    * [Ask who carried for John Henry. # id: who-carried]
        A boy held the steel, he thinks, whose name isn't in the song.
    * {not lesson} [Ask who else he's been to see. # id: who-else]
        Petrov, the Party's man that night, wouldn't see him, says Lesia, but once told another American that it could have been anybody else. # claim: anybody-else
    * {moscow and not taken and not lesson} [Ask if they gave him a watch. # id: ask-watch]
        They buried him by the line, he says, and the watch that they gave you in Moscow is in the drawer.
    * {not moscow and (hour_four.gob_burns or dawn.slab_hand)} [Ask if he had both hands. # id: both-hands]
        "Right to the end," he says. The hammer was still in them.
    * [Ask what the norm was, the day after. # id: norm-after]
        He doesn't think there was one, and Lesia looks to see if you're joking{stopwatch.watch and not taken:, who once held the watch for it}. # claim: norm-now
- FROM THE BOX. # page: clippings # part: masthead # sound: page-turn # claim: three-witnesses
{lesson:TWO|THREE} WITNESSES # part: headline
KOCHEGAR of August 1935: {hour_four.said:"SIX MINUTES lost to the nerves of one individual were won back."}{hour_four.doubled:"NOT A MINUTE was lost for want of timber."}{hour_four.wide:"The timber KEPT PACE, by a bold new spacing."}{hour_four.gobbed:"RESERVES WERE FOUND."} # part: item # official: newspaper
STATEMENT of 1937: {statement.confirm:"He worked alone. Timber in order."}{statement.blame:"The engineer systematically held back the props."}{statement.truth:"Eleven props. Nobody held any back; there were no more."}{statement.forget:"I do not remember."} {signature.ukr:Signed Danylo, and Daniil beneath.}{signature.rus:Signed Daniil.}{signature.slow:Initialled at every line.} {letter_56.wrote:{taken:His wife|Himself}, 1956: {statement.truth:"It was so."|{statement.forget:"{taken:He|I} did remember."|"It was not so."}}|1956: {letter_56.copy:copied, word for word.|not returned.}} # part: item # official: form
{lesson: -> table_1985.kept_things}
{makar == "pen":MEMOIR of M. Pidhornyi, 1984: "That night I myself {behind:set the props behind him}{carry:carried the timber}{sent_off:guarded the air}{editor_lamp:held the light}. A certain Harkusha had gone up ill."|{not taken:MEMOIR of yours, for the museum's book, as cut: {behind:"The record had a wet back, and wanted wedges."}{carry:"The record weighed thirty kilos, ninety-one times."}{sent_off:"I heard it down a pipe. There were ten of us with nothing to do."}{editor_lamp:"What I saw of it was what I lit."}|{fedko == "dead":MEMOIR of Hrynko, 1985: "It was my ledge by night. I heard it go by, and Harkusha {sent_off:was beside me|was under it}."|MEMOIR of Fedko, 1985: "There were ninety-one props; I counted. Diadko {behind:set what he could}{carry:took the thick end}{sent_off:came up at three with more}{editor_lamp:held the light}."}}} # part: item # official: newspaper
-> kept_things
= kept_things
On the oilcloth lie {slip.in_cap and not letter_56.wrote:the engineer's slip, through at the folds, }{named == "savka":tobacco for Savka, sent back by his camp|{pick == "brought":Savka's pick, worn to a finger by the boys he taught|the boot Savka had over when his pick cost him a foot}}, and {makar == "pen":Makar's book, inscribed *With thanks for the start*|{makar == "rival":Makar's axe, left you without a word|{makar == "mate":{fedko == "whole":Makar's last letter from the front, a joke with its end inked out|the pencil with which Makar, as foreman, wrote nobody down}|Makar's name in the paper, in a black border{sent_off.turned:, with nothing about a valve}}}}. # part: lived
{lesson: -> given}
And the others? he asks.
    * [{fedko == "dead":Say who isn't in any of them.|Say: ask Fedko.} # id: of-fedko]
        {fedko == "dead":Fedko, you say, and he asks for the surname.}{fedko == "maimed":He hung the tags in the lamp room till his pension, {hour_four.gob_burns:with what hands he has|{dawn.slab_hand:with his left hand|on the one leg}}, and can still tell you whose was every hook.}{fedko == "whole":He was chief of the mine rescue till he was sixty. {fedko_trust < 0 and not taken:They still can't get him into this kitchen|{taken and fedko_trust < 0:He says *diadko* again|He still says *diadko*}}, and he knocks on every ceiling.}
    * [Say: there's Halia. # id: of-halia]
        {taken and not cleared():She loaded bricks till she was thirty, and keeps the accounts now for those who do|She teaches sums at school four}. Hers were the only children in the town, says Lesia, who learnt to count to twenty-seven first.
    * [Say what became of Savka. # id: of-savka]
        {named == "savka":He was given five years in 1936, and he never wrote, and in the museum is his tin badge, as somebody else's.|{pick == "brought":He taught boys with that pick until 1951, and died {the_flat.given:in the engineer's old room, with the engineer's nails in the wall|under a dry ceiling}, and men of fifty here still knock twice.|Going in for his pick cost him a foot, and got him the handle, and he knocked with it on ceilings till he died.}}
    * {not zina_keeps()} [Say who had the key to the shelf. # id: of-zina]
        Zina. Ten years, you say, for a shelf. She came back in 1947, and asked you one thing: if it had ever gone in level.
    * [Say what became of the engineer. # id: of-zelinsky]
        {
        - taken:
            You and his sister stood at the same hatch and were told the same ten years, and each spring she still hangs out his coat to air.
        - camp():
            He died in the camp, and he'd have asked for ninety centimetres there too, you say. Lesia wants to know between what.
        - letter_56.wrote:
            He was shot, and nineteen years later he was cleared. "So that's all right?" asks the correspondent. Lesia doesn't put that into Ukrainian, but you know it by his voice. # actor: american, pose=stern, at=left
        - statement.blame:
            It was his heart, you say, as they first told his sister, and Lesia puts it into English, and doesn't look at you while she does it.
        - else:
            He was shot for how his name ended, you say. The correspondent asks how it ended. "S, k, y," says Lesia.
        } # claim: half-a-page
    * {makar != "open"} [Say what became of Makar. # id: of-makar]
        {makar == "pen":He's the third witness, who always wanted to be in print, and they've spelt him right.}{makar == "rival":{own_record.quicker:He's the portrait on the museum stairs, with his sixty-four sets|{record == "alone":He set a third of {taken:Danylo's|your} record, and isn't in the photograph|He never got a record of his own}}, and all his life he told the one about the shock workers.}{makar == "mate":{fedko == "whole":He was killed in 1943. When you try Lesia with his joke about the shock workers, she's had it at school, as folklore.|He was foreman till 1960, and wrote nobody down, because he couldn't spell, he said.}}
    * {makar == "open"} [Say: these are only the ones who had a pen. # id: ones-signed]
        Lesia puts it into English, and he underlines it.
- -> given
= given
{register != "hidden" and consents < 4:{zina_keeps():Zina, of the wall newspaper, keeps the museum, and|The museum has} the {sheet == "glossed":spoilt }volunteers' sheet, with twenty-seven lamps mirrored on its back. }{not taken and not lesson:Oksana's in a clean apron, to be asked. }{register != "hidden" and consents >= 4:The volunteers' sheet hangs in the museum, pasted down on card by somebody who never turned it over. }What one thing may he photograph? # crossroads: given # main # assembly: given # claim: wet-sheet
    * (book) {register == "hidden"} [The lamp register: twenty-seven names. Lesia would lose her place. # id: give-book]
        {oksana_trust >= 1:{taken:You open it|Oksana opens it} at page sixty-one, and|There's no cover now, but page sixty-one is there, and} he counts the lamps aloud, in English, and stops at {register_84 == "Moroz":Moroz|a boy's}. They'll print every name. Lesia looks at her ticket, turns it face down, and reads out the first before you can say yes. # fate: lesia, year=1985, how=left her institute
    * (back) {register != "hidden" and consents < 4} [The back of that sheet: twenty-seven names. {zina_keeps():Zina|The keeper} would lose her post. # id: turn-frame]
        {zina_keeps():Zina brings it over|It comes over} under a coat. With a mirror Lesia reads the lamps off faster than he can write{lamp == 84:, as far as eighty-four}. They'll print it, and {zina_keeps():Zina|the keeper} knows what that costs. {zina_keeps():"I read it out myself," says Zina at the door, so|The keeper tells the door that she read it out herself, so} Lesia has her train. # fate: zina, year={zina_keeps():1986|1947}, how={zina_keeps():lost the museum for the sheet|came back from ten years for hiding the register}
    * (tool) {pick == "brought"} [Savka's pick: how a roof was heard, and nobody's name. # id: give-pick]
        He asks what it weighs. They'll print a hand pick, and Lesia keeps her ticket. # claim: pick-under-glass
    * (shown) {slip.in_cap and not letter_56.wrote} [The engineer's slip: he asked for props, and somebody here kept it fifty years. # id: give-slip]
        He holds it by its corners to the window. They'll print that one man had asked. "And who was it that kept it?" he says, and Lesia{not taken:, who knows,} doesn't put that into Ukrainian. She has her train.
    * (page) [{not taken and gifts >= 2 and face_trust <= 0:Present the foreign guest with the organ of the press: one man, and it's safe.|The newspaper: one man, as they have it already. It's safe, and leaves out the rest.} # id: give-paper]
        {printed == "his" and not taken:He has it, and has been looking for a Garkushin|He has it already}. They'll print that one man did it, and Lesia has her train.{not taken and not lesson: Nobody has asked Oksana, who takes off the apron and folds it.}
    * (tea) [Tea and potatoes: only words, which he may print and they may deny. # id: give-tea]
        {taken:Danylo was|You were} to carry in three sacks of them that day. He eats three, and asks if you knew Stakhanov. They'll print that people were kind, and Lesia has her train.
- {not taken and not lesson and not (table_1985.book or table_1985.page):He has asked Oksana nothing, and she goes back to the stove in her clean apron.}
-> last_page

// The routing. In the short telling there are fewer occasions to win trust, gifts and standing, so some pages ask for less there.

/** Whether he was the one behind the bathhouse. The short telling says so in a line, and only the vote has changed his standing at the face since. */
=== function was_beaten() ===
{ not lesson:
    ~ return bathhouse.your_turn
}
~ temp trusted = face_trust - raised_hands.asks + raised_hands.stoked
~ return (record == "alone" and trusted <= 1) or (stopwatch.watch and trusted <= 0)

=== last_page ===
{taken: -> frame_taken}
{fedko == "dead": -> frame_funeral}
{statement.blame and letter_56.wrote and register == "hidden" and table_1985.book: -> frame_kept}
{statement.blame and letter_56.wrote and not (lesson and record == "alone" and (moscow or form == "smooth")): -> frame_retraction}
{statement.blame and not letter_56.wrote and (signed == "witness" or raised_hands.raised or (not lesson and signed == "worded")): -> frame_witness}
{stopwatch.watch and signed != "unsigned": -> frame_norm}
{record == "alone" and ((gifts >= 2 or printed == "his") and face_trust <= 1 or (lesson and gifts >= 1 and face_trust <= 2)): -> frame_poster}
{record == "alone" and lesson and form == "smooth": -> frame_norm}
{moscow and (party >= 3 or (lesson and party >= 2)): -> frame_delegate}
{(named == "himself" and face_trust < 6) or (beaten() and not lesson) or (lesson and was_beaten()): -> frame_bathhouse}
-> quiet_pages

=== quiet_pages ===
{register == "hidden" and (table_1985.book or oksana_trust >= 2 or (not lesson and oksana_trust >= 1)): -> frame_kept}
{table_1985.back and (printed == "three" or face_trust >= 2 or signed == "unsigned" or (lesson and face_trust >= 1)): -> frame_museum}
{(table_1985.tool or table_1985.tea) and pick == "brought" and (face_trust >= 3 or (lesson and face_trust >= 0)) and named != "savka": -> frame_pick}
{(behind or editor_lamp) and signed != "unsigned" and (gifts <= 1 or (lesson and gifts <= 2)): -> frame_torez}
{register == "burnt" or register == "amended": -> frame_burnt}
{moscow: -> frame_delegate}
-> frame_silence
