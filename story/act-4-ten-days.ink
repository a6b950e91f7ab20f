// Act 4, second half (New Year's Eve, the hour, the sixth day, the bigger paper, Halia), and the first payslip of act 5.
// Labels read elsewhere: evening.both, evening.music, stopwatch.watch, ten_days.gobbed. Added: evening.seats, evening.returned, evening.asked_star,
// stopwatch.steady, stopwatch.slow, stopwatch.show, ten_days.star (the tin star, kept for the child; it hangs over the crate in new_norms), ten_days.phantom, ten_days.halted.
// The stitch ten_days.under (both tellings): Savka, and Fedko or Pavlo, are to work past the last prop. The sums. Waiting for wood isn't timed. Sorokin reckons 5 sets at 14 minutes = 70 minutes, over the minutes he times: 9 -> 8; 6 -> 12, but nine is the most he may ask; 14 -> 5, but seven is the least.
// The ledge takes its pace from Danylo's hour. Hewers go up by about a quarter (usual figure), prop-setters here by more (ours). The norm,
// from 1 February 1936: 7 sets (slow), 8 (steady, watch), 9 (show); it was 5. A norm earns 8 r. 40 whatever it is, so a set earns 1 r. 68 (5), 1 r. 20 (7), 1 r. 05 (8), 93 k. (9).
// The slip for February is paid on 9 March 1936, and the night behind the bathhouse is that night. The stopwatch crossroads stands in the short telling too (the watch itself is offered there to the man of the record).

=== evening ===
{lesson: -> auto}
For New Year the club has a tree with tin stars, which three days ago was forbidden as religion. # scene: evening # place: The miners' club, 31 December 1935, 8 pm # backdrop: club, show=dance # ambience: club # music: waltz # claim: tree-allowed
The union gives record men a gramophone, and two seats here with brass plates. {record == "alone":You have a record.|{record == "crew":Of your four you drew the match.|{own_record.quicker:Makar took a bicycle instead, and named you.|The man who took the record you refused is gone, and you're next, with a pencil dot by your name.}}} # actor: oksana, pose=warm, at=right # actor: savka, pose=plain, at=left # claim: gramophones # claim: named-seats
    * [Ask Oksana to dance. # id: dance]
        {oksana_trust < 0:"Who with?" says Oksana, but she gets up. She dances as she gives out lamps, looking for the leak.|"You'll have to lead from over there," says Oksana, because there's the child between you.}
    * (fedko_up) [Let Fedko put up a star. # id: fedko-star]
        {fedko == "maimed":He does it {hour_four.gob_burns:with a thumb and his teeth|left-handed}. The tree came on the wagon with the props, he says.|{fedko_trust < 0:He does it without looking at you. "It came with the props," he tells the star.|He goes up it like a ladder. "It's off our wagon," he says. "It came with the props."}}
    * {makar == "open"} [Find the seats. # id: find-seats]
        They're behind a pillar, and one plate says {printed == "his":*Garkushin*|*Garkusha*}, and the other *Wife of same*.
    * {makar == "mate"} [Let Makar thank the union for you. # id: makar-thanks]
        He thanks it in the cashier's voice, for so long that in the end the cashier claps.
    * {makar == "rival"} [Offer Makar one of the seats. # id: offer-makar]
        "Which?" says Makar. The plates are *Garkusha* and *Wife of same*.
    * (played) [Put the record on. # id: play-record]
        There's only one, a polka, with a doctor's lecture on teeth on its back.
    * {moscow and makar != "rival"} [Show them how they danced in Moscow. # id: moscow-dance]
        They didn't, so you do the man who clapped longest.
- Savka, who comes to your stove to say what the roof's doing, won't come in where there's music. "I'd have to wipe my feet," he says. # crossroads: evening
    * (both) [Keep both, and sit in row two, with the office. # id: keep-both]
        ~ face_trust--
        ~ gifts = gifts + 2
        ~ party++
        Round a pillar you see the left of the stage and Oksana sees the right, and the men from the face begin at row nine. # file: 31.12.1935 Issued to Garkusha D.: gramophone, one; seats in the club, two. Leads a cultured life. # claim: row-two
        * * [Tell each other your halves. # id: tell-halves]
            {oksana_trust < 0:Oksana gives you hers like lamp numbers. By the second act there's a goat in it.|"He's come on with a sack," you say. "She's seen him," says Oksana.}
        * * [{gifts >= 2 and face_trust <= 0:Greet veteran hewer Kostenko: wave to Savka from your seat.|Wave to Savka.} # id: wave-savka]
            Savka gets half up, as he would for the manager.
        * * {makar == "mate"} [Have Makar up to try yours. # id: makar-tries]
            Makar sits on *{printed == "his":Garkushin|Garkusha}* for an act. "It's warm," he says. "It's a bit tight under the name."
        * * [Ask the row behind what the roof's doing. # id: ask-row]
            "Which roof?" says the cashier, and he looks up at the club's.
        * * {makar != "mate"} [Go and stand at row nine, in the interval. # id: row-nine]
            They leave off talking about the fifth, make room, and begin about the play.
    * (music) [Keep the gramophone, for Oksana. # id: keep-gramophone]
        ~ gifts++
        ~ oksana_trust++
        {fedko_trust < 0:You carry|Fedko wears} the horn home. {not played:There's one record, a polka, with a doctor on teeth on its back. }That week Savka hears the doctor from your step, takes off his cap, and goes away. # file: 31.12.1935 Issued to Garkusha D.: gramophone, one. # claim: nobody-drops-in
        * * [Go after him. # id: after-savka]
            {pick == "brought":"You went in for my pick," says Savka, "and I can't go in to a lecture. I know it. I can't, though."|He'd not break in on a man with visitors, says Savka, and goes home.}
        * * [Put the polka on. # id: polka]
            Oksana dances it with both hands under the child. {the_flat.keys or the_flat.planks:It's a good floor for it.|Next door Hlushko keeps time on her pan.} # sound: needle
        * * {oksana_trust >= 0} [Have the teeth on, in bed, with the lamp out. # id: teeth-bed]
            As the man names them Oksana feels for each of yours with one finger. By the upper left you're both laughing so much that the child kicks you in the back.
        * * [Leave the door open, for whoever likes. # id: door-open]
            They come, and stand in their caps, and hear about teeth to the end.
        * * [Lend it to Savka. # id: lend-savka]
            He brings it back next day in his arms, because it talked, he says, and didn't answer.
    * (seats) [{the_flat.given:Give again: Savka the seats, the hostel the music, Oksana nothing.|Give Savka the seats, the hostel the music, and Oksana neither.} # id: seats-savka]
        ~ face_trust++
        Savka goes in his tin badge, with his cap on the seat marked *Wife of same*, and knocks on the pillar. It'll hold, he says. # file: 31.12.1935 Garkusha D. transferred a personal seat without authority. # claim: row-two
        * * [Ask him how the play was. # id: ask-play]
            He saw the left half of it, round the pillar, says Savka, and they kept running off to the right.
        * * [Ask him about the fifth. # id: ask-fifth]
            {partition.fifth:Zelinsky gave it ten months, you tell him. Savka counts. "September," he says. "I'd have said that."|"It's clearing its throat," says Savka, and twice that week he comes by to say what else it said.}
        * * [Ask Oksana if she minds. # id: ask-minds]
            {oksana_trust < 0:"It's done," says Oksana, and puts on her shawl.|"I'd have liked the polka," says Oksana. She hums it going home, with her hand in your pocket.}
        * * {makar == "mate"} [Send Makar along with him. # id: makar-wife]
            Makar goes as *Wife of same*, in Hlushko's shawl. They're put out at the interval, and bow.
        * * {fedko == "whole" and fedko_trust >= 0} [Send Fedko along with him. # id: fedko-play]
            "And then she was alive," says Fedko, all the way home, "and she bowed."
    * (returned) [Send both back, and let the office ask why. # id: send-back]
        ~ party--
        ~ oksana_trust--
        The union's man, who has never had one back, looks for a form. Oksana takes her hand off the horn. # file: 31.12.1935 Garkusha D. returned gifts. Reason not stated. # actor: oksana, pose=plain, at=right # claim: row-two
        * * [Tell her nobody would have dropped in to hear it. # id: tell-stove]
            "I'd have been in," says Oksana, and she doesn't speak again till the street.
        * * [Dance with her to the club's. # id: dance-theirs]
            "One," she says, meaning one dance, and then she lets you have three.
        * * (asked_star) [Ask for a tin star instead. # id: ask-star]
            There's nothing about stars in his book, and he lets Oksana have one off the tree.
        * * [Ask him who gets them now. # id: who-gets]
            "The cashier's fond of music," says the union's man.
        * * {party < 0} [Give a reason. # id: give-reason]
            A friend wouldn't come to the house any more, you tell him. He finds no line for that, and puts *none*.
- -> stopwatch
= auto
{the_flat.keys:
    ~ gifts++
}
-> stopwatch

=== stopwatch ===
{lesson:{the_flat.keys:The rooms have a gramophone, so Savka stays away. }}Sorokin of the norm office times you for the new _norms_. Whenever {fedko == "maimed":Pavlo, who carries now,|Fedko} goes for wood Sorokin's thumb stops the watch: waiting, most of a shift, isn't counted. # scene: stopwatch # place: The third ledge, 15 January 1936 # backdrop: face # ambience: pick # music: none # actor: savka, pose=plain, at=left # claim: norm-clerk # claim: norms-of-1936 # actor: sorokin, pose=plain, at=right
On the prop he pencils the old norm: five sets of fourteen minutes, seventy in all. At nine, that's nearly eight. The faster you are, the more all will owe, for the same pay. # claim: one-hour
{not lesson or record == "alone":Or you may hold the watch: eight sets for the men, a first norm for the boys. }"Slow," whispers Savka. "We've all to eat off that watch." # crossroads: stopwatch
    * (steady) [Work as you always work, at about nine minutes. # id: as-you-work]
        You do a set in nine minutes. "I'll ask for eight," says Sorokin. # file: 15.01.1936 Garkusha D. timed: one set in nine minutes. # sound: prop-set # claim: one-hour
        {lesson: -> ten_days.under}
        * * [Ask what he does with the nine. # id: ask-nine]
            He divides it into seventy, says Sorokin, sorry, since it's the only sum he was given.{hour_four.doubled: There's no line for a place that goes bare.}
        * * [Ask what else he's timed. # id: ask-timed]
            "My washing," says Sorokin. "Two minutes forty. I'd thought that I was quicker."
        * * [Lend him your mitts, because he's cold. # id: lend-mitts]
            He can't work the button of the watch in them, and gives them back warm.
        * * {short_prop.fetched} [Tell him what the wood takes. # id: where-begins]
            For one prop, you tell him, you had a boy gone an hour. He's sorry, but waiting isn't timed.
        * * {hears_roof()} [Knock on the roof before the next. # id: knock-timed]
            It's to hear if the roof will wait, you tell him. He puts it down as two seconds, sundry.
        * * {moscow} [Get out the watch they gave you in Moscow. # id: moscow-watch]
            He lays his own beside it, and since they don't agree he writes down both times.
        * * {not hears_roof() and not moscow} [Take him along for the wood, and back. # id: walk-wood]
            He comes on his hands and knees, with the watch stopped, and starts it when you're back.
    * (slow) [Go slow, as Savka asks, and risk being marked down. # id: work-slow]
        ~ face_trust++
        ~ party--
        Between sets you whet the axe. "Fourteen minutes," says Sorokin, and makes a mark that isn't a figure. He'll ask for seven, the least he may. # file: 15.01.1936 Garkusha D. timed: one set in fourteen minutes. Restraint suspected. # claim: holding-back
        {lesson: -> ten_days.under}
        * * [Ask him what the mark is. # id: ask-mark]
            {form == "blank":He's sorry, says Sorokin, but he had to put something.|It means *held back*, says Sorokin, who's sorry, and it goes to the office with the sheet.}
        * * [Cough. # id: cough]
            {makar == "rival":Nobody else has it, and Makar sets his next in seven, whistling.|Makar, two sets down, has caught it by the next prop, and then it's the whole ledge.}
        * * [Do one properly, to finish. # id: one-proper]
            {behind:Your hands, which learned it behind Borisenko, have it up in six, and Savka treads on your foot.|Your hands have it up in nine before you can stop them, and Savka treads on your foot.}
        * * [Go and fetch your own wood. # id: own-wood]
            Sorokin walks it with you, eleven minutes there and back, and writes none of them down.
        * * {record == "alone"} [Say you were quicker with a photographer. # id: with-photographer]
            Sorokin lays your record beside the fourteen minutes, and looks from one to the other.
    * (show) {record != "none" or party >= 2} [{gifts >= 2 and face_trust <= 0:Give Moscow an hour of shock labour: go as fast as you can.|Go as fast as you can, for extra pay.} # id: show]
        ~ party++
        ~ face_trust--
        ~ money++
        You do a set in six minutes. "I can ask for nine!" says Sorokin, the most he may. Behind you somebody lays down an axe, quite gently. # file: 15.01.1936 Garkusha D. timed: one set in six minutes. Exemplary. # sound: prop-set # claim: one-hour # actor: sorokin, pose=warm, at=right
        {lesson: -> ten_days.under}
        * * [Look round to see whose it was. # id: see-whose]
            {makar == "mate":It's Makar's, and he's looking at the edge of it.|{makar == "rival" and record == "alone":It's that of Makar, who set a third of your record. "Is that without me?" he says.|It could be any of five, who are drinking water, with their backs to you.}}
        * * {behind} [Tell him you did one in six behind Stakhanov, too. # id: done-six]
            That was with the wood handed up to you. He draws a ring round the six all the same.
        * * {fedko != "whole"} [Tell Sorokin the wood was laid ready. # id: laid-ready]
            There's no column for that, says Sorokin, and puts *conditions normal*.
        * * {fedko == "whole"} [Look at Fedko, who brought the wood. # id: look-fedko]
            He's bent over with his hands on his knees, because he's been running, which you taught him not to.
        * * [Say you can do one in five. # id: offer-five]
            Six will do, says Sorokin, looking past you, at the others.
        * * [Share out the extra pay at the gate. # id: share-premium]
            {face_trust >= 1:Each takes his two roubles, and one says it's the dearest drink he'll ever have.|It lies on the bench till the night shift, when it isn't there, although nobody has taken it.}
    * (watch) {not lesson or record == "alone"} [Hold the watch, half days: more pay, and both norms in your writing. # id: take-watch]
        ~ money++
        ~ face_trust--
        You take the watch, warm from his hand. From the chute you time {fedko == "maimed":Pavlo|Fedko} with a prop: four minutes ten. You and Sorokin will ask for eight sets, and from tomorrow you write the card. # file: 15.01.1936 Garkusha D. transferred, half time, to the norm bureau. # claim: half-a-norm-man # actor: {fedko == "maimed":pavlo|fedko}, pose=plain, at=left
        {lesson: -> ten_days.under}
        * * {fedko != "maimed"} [Call to Fedko: walk. # id: call-walk]
            "Is it gas?" calls Fedko, who walks at once, as you taught him. You have to tell him that it's a watch.
        * * [Show him the watch. # id: show-boy]
            "Which hand's me?" says {fedko == "maimed":the boy|Fedko}, and follows it round with his finger. # actor: {fedko == "maimed":pavlo|fedko}, pose=warm, at=left
        * * [Write him down as five. # id: write-five]
            {signed == "worded":You put *five*, and in the margin *uphill*, and Sorokin rules off the margin.|Sorokin takes the minute off again. There's a rule for that, he says, and he's sorry.}
        * * [Time Savka's pick as well. # id: time-savka]
            Savka leans on it and looks at you till the hand's gone round, and you write down that in one minute he cuts nothing.
        * * [Ask who'll look at the figures. # id: who-looks]
            They'll hang in the order room, on a card, and he'd like it in your handwriting, which is clearer than his.
- -> ten_days

=== ten_days ===
The last load of props has the club's tree in it, lopped, with one tin star. # scene: ten-days # music: night # place: The fifth ledge, 26 January 1936 # backdrop: face # ambience: underground # actor: savka, pose=plain, at=left # claim: tree-as-prop
It's the sixth of ten _Stakhanovite_ Days, and the yard's out of props. # claim: ten-days # claim: ten-days-storming
    * [Set it, star and all. # id: set-tree]
        Pine sings before it breaks, says Savka. "You'll have time to make a wish." # sound: prop-set # claim: singing-pine
    * [Ask Makar how many more props they need. # id: ask-makar]
        {makar == "rival":"Ask the photographer," says Makar, not to you.|"A wood," says Makar, "and they don't allow another tree till December."}
    * (star) [Keep the star for Oksana's child. # id: keep-star]
        {fedko == "maimed":It's cut from a tin of sprats, and it goes in your cap{slip.stamped:, on top of Zelinsky's slip}, with the points bent in.|"It'll want something to look at," says Fedko, and bends the points in so that it can't hurt.}
    * {the_flat.planks} [Think where six more are. # id: six-more]
        Six props are your floor. Oksana washed it this morning, on her knees, and wouldn't be helped.
    * {evening.fedko_up} [Ask Fedko if it's his star. # id: his-star]
        {fedko == "maimed":"I'd know it anywhere," says Fedko, who has come down as far as the level to see. "I put it on crooked."|"That's mine," says Fedko. "I put it on crooked." He straightens it, and then he helps to carry what it's on.}
- Men are cutting eight metres past your last prop, and Rybalka, the foreman, must telegraph that forty sets are done. # crossroads: ten-days # actor: rybalka, pose=stern, at=right
    * (phantom) [{gifts >= 2 and face_trust <= 0:Report forty sets, ahead of the timber: a paid lie, bare roof.|Say forty, be paid, and leave that roof bare till there's wood.} # id: phantom]
        ~ face_trust--
        ~ roof++
        ~ money++
        ~ party++
        "Forty," you say. Rybalka writes it without looking up, so as not to see that they aren't there. # file: 26.01.1936 Garkusha D.: sets, forty. Plan met. # claim: paper-sets
        * * [Tell Savka which ones are on paper. # id: tell-savka]
            Savka goes along under the stone, and puts up a hand to each one where it would be.
        * * [Chalk where they'll stand. # id: chalk-them]
            {behind.behind_one.crosses:You left chalk crosses on Stakhanov's night too, and these last no longer.|By the end of the shift the dust has had the chalk, and the night shift works under it.}
        * * [Send {fedko == "maimed":Pavlo|Fedko} up to the yard, out of danger. # id: send-early]
            "Have the props come, then?" says {fedko == "maimed":Pavlo|Fedko}. You're glad of each minute he's gone. # actor: {fedko == "maimed":pavlo|fedko}, pose=warm, at=left
        * * [Say it's thirty-nine and a tree. # id: thirty-nine]
            "Forty!" says Rybalka, and sends it.
    * (gobbed) [Draw last year's props, in the _gob_, though that roof may come down. # id: rob-gob]
        ~ roof = roof + 2
        You knock out a wedge, hit the prop at the foot, and jump.{hour_four.gobbed: The boot that Fedko lost in August, when you sent him in for props, is still there.} At the twelfth that old roof sighs, the whole length of it. # sound: roof-crack # claim: old-props-drawn
        * * (twelve) [Stop at twelve. # id: stop-eleven]
            {hour_four.wide:You made too few go round in August, by setting them wide, and Rybalka, who remembers, has the chalk out already.|They make six sets, which Rybalka counts from both ends before he sends *forty*.}
        * * (twenty) [Go on to twenty. # id: go-twenty]
            You get all but one, and you've a hand on its wedge when something heavy in there sits down. You leave that one where it is.
        * * [Look at the flame before you go on. # id: look-flame]
            It's blue on top, which is gas{partition and not the_flat.keys and not partition.thin_wall:, as Zelinsky tapped this morning}, so you walk out, wait, walk in, and draw one more.
        * * [Have {fedko == "maimed":Pavlo|Fedko} stand off with the lamp. # id: stand-off]
            {fedko == "maimed":Pavlo|Fedko} holds it high, and well back, so that you've a light to go to.
    * (halted) [Stop the face: nobody's paid, and the office asks who did it. # id: stop-face]
        ~ party--
        ~ face_trust++
        {short_prop.heard:You knock three times, as Savka taught you|You shout it along the ledge}, and they all come out, for the two hours till there's wood. # file: 26.01.1936 Garkusha D. stopped the face for two hours on the sixth of the Ten Days.
        * * [Say it was you. # id: say-you]
            "{hour_four.said:You stopped us six minutes in August, and now two hours|Two hours}!" says Rybalka, and sends your name.
        * * [Sit down with the others. # id: sit-down]
            {sent_off:Out come the lamp tags, for cards, as on Stakhanov's night, and yours is worth an ace.|Savka moves over, and shares out his bread in pieces the size of a tag.}
        * * [Listen. # id: listen-face]
            {roof >= 3:At ten past four a slab comes down on the place they've left, and nobody looks at anybody.|Nothing comes down, and you almost wish it would.}
        * * {watched == "danylo" and register != "hidden" and register != "burnt"} [Write the time in the register, as this roof's watcher. # id: write-watched]
            Since August it has said that you watch the fifth's bad roof, and now it says that you did, and when.
- -> under

= under
{lesson:The yard's out of props. Savka hangs his coat on the last|{ten_days.halted:The wood that comes does for half. }{ten_days.gobbed and not ten_days.twelve:The old props make {ten_days.twenty:nine|six} sets, and Rybalka telegraphs forty. }Savka hangs his coat on the last prop}: from tomorrow he cuts beyond it, under bare stone, and {fedko == "maimed":Pavlo|Fedko} carries. # actor: savka, pose=plain, at=left
{ ten_days.halted:
    Next day Moscow telegraphs the coalfield to wipe out its disgrace. Rybalka thinks he's meant. # claim: wire-from-moscow
}
-> page_4

=== page_4 ===
THE OBLAST PAPER. Stalino, 31 January 1936. Ten kopecks. # page: oblast-4 # part: masthead # scene: page-4 # backdrop: print-shop # ambience: print-shop # music: {gifts >= 2:march|paper} # sound: page-turn # official: newspaper # claim: oblast-paper # sound: press
{moscow:HE SHOOK MY HAND|MORE JOYOUS!} # part: headline # claim: headline-joyous
{moscow:D. Garkusha will carry that handshake down to the face.|At the Irmino settlement they are dancing{the_flat.planks:, and on new floors}.} # part: lead
{moscow:You were in row forty-one, and nobody shook your hand.|{the_flat.given:They photographed Savka's new ceiling{not lesson:, without the basin}.|{the_flat.planks:Your new floor was six props.|{evening.both or evening.music:You are, to the one polka.|You did, and it was a good evening.}}}} # part: lived
{ gifts >= 3:
    D. Garkusha at his gramophone, following a lecture. # part: caption # claim: arranged-photographs
    They had you hold the needle up. # part: lived
- else:
    { gifts >= 1:
        D. Garkusha before his new door. # part: caption # claim: arranged-photographs
        {the_flat.keys:It's Zelinsky's old door.|It isn't yours; it took the light better.} # part: lived
    - else:
        { evening.seats:
            A chair, reserved for D. Garkusha. # part: caption # claim: arranged-photographs
            Savka, who sat in it, has been painted out. # part: lived
        }
        { evening.returned:
            A gramophone awaits D. Garkusha, who is at work. # part: caption # claim: arranged-photographs
            You sent it back, and the cashier has it. # part: lived
        }
    }
}
{ money >= 3 and not lesson and not ten_days.halted:
    EARNINGS OF THE FRONT LINE. G., prop-setter: over a thousand roubles! # part: item # claim: big-pay
    They've rounded it up. # part: lived
}
{stopwatch.watch:A WORKER TAKES THE WATCH INTO HIS OWN HANDS.}{stopwatch.show:WHAT AN HOUR CAN HOLD!}{stopwatch.slow:THERE ARE STILL SOME who sharpen their axes on the people's time.}{stopwatch.steady:THE NORMS ARE OLD, the men are new!} # part: item # claim: norms-of-1936
{ not lesson:
    {ten_days.gobbed:TEN DAYS. Reserves have been found below.}{ten_days.phantom:TEN DAYS. Nikanor-East has set tomorrow's props today.}{ten_days.halted:TEN DAYS. On Nikanor-East two hours went in looking at the ceiling.} # part: box # claim: ten-days
}
    * [Read the headline to Oksana. # id: read-headline]
        {moscow:{oksana_trust < 0:"You never said," says Oksana, and asks which hand it was.|Oksana asks which hand it was, and shakes the other.}|"More joyous than what?" says Oksana, who is as big as the stove.}
    * [Show Makar the {gifts == 0 and lesson:page|photograph}. # id: show-makar]
        {gifts == 0 and lesson:Makar turns the newspaper over, to see if there's anything on the back about timber.|{makar == "rival":Makar holds the photograph well off, and asks the man beside him who that may be.|{makar == "open":There'd have been room in the photograph for another, says Makar, and gives it back.|Makar admires the photograph, and says that they've got the {gifts >= 3:horn|{gifts >= 1:door|{evening.seats:chair|gramophone}}} to the life.}}}
    * [{gifts >= 2 and face_trust <= 0:Pass the paper to veteran hewer Kostenko: give it to Savka.|Let Savka have it for his boots.} # id: savkas-boots]
        "You can feel the joy," says Savka, treading the newspaper down in his boots.
    * {not lesson} [Read Fedko the box. # id: read-box]
        {ten_days.gobbed:{fedko == "maimed":They mean the old props that were drawn, says Fedko, and he takes his hands off the table.|They mean our old props, says Fedko, and he's proud of it for a whole day.}}{ten_days.phantom:Fedko, who has been to look for the sets, says that it's tomorrow now.}{ten_days.halted:"But it was coming down," says Fedko, who can't see what else they'd have looked at.}
- {ten_days.halted:Wood came on the second day; for one shift Savka cut in his shirt, under nothing.|{ten_days.gobbed:The old props stood till there was wood; Savka has his coat back, and hasn't asked where they were from.|Wood came on the fourth day; Savka has his coat back, and a cough.}} Halia, your daughter, is born. You hold her as you've come up, black, and Oksana says she weighs as much as two lamps{lesson and fedko == "maimed":. Fedko, who hands out lamps {hour_four.gob_burns:between his wrists|left-handed} now, shows you how to hold her}. # place: {the_flat.keys:Zelinsky's old rooms|Barracks four}, 12 February 1936, 6 am # backdrop: {the_flat.keys:flat|barracks}, season=winter, time=night # ambience: none # music: waltz # actor: oksana, pose=warm, at=left
-> new_norms

=== new_norms ===
In January {stopwatch.watch:you took half days in the norm office|the norm office timed you at {stopwatch.show:six minutes a set|{stopwatch.slow:fourteen minutes a set, with an axe to whet|nine minutes a set}}}. In February came new norms: for prop-setters here{stopwatch.watch:, on a card in your handwriting,} {stopwatch.show:nine|{stopwatch.slow:seven|eight}} sets for what five earned. # act: 5, title=Above the Norm # scene: new-norms # place: The pay window, 9 March 1936 # backdrop: order-room, scene=counter # ambience: club # music: {gifts >= 2:march-radio|none} # claim: norms-of-1936 # claim: a-quarter-more # motion: years
The queue reads your payslip with you{stopwatch.watch or stopwatch.show:, and knows {stopwatch.watch:who held the watch|whose hour it was}}.{moscow: On rest days you lecture to schools: *My Meeting*, in which Stalin shakes your hand.}
December, norm five: 120 sets, 201 roubles. February, norm {stopwatch.watch:eight: 74 sets, with half days in the norm office, 208|{stopwatch.show:nine: 148 sets, 138|{stopwatch.slow:seven: 148 sets, 177|eight: 148 sets, 155}}} roubles. # official: form, label=Payslip # claim: more-for-less # claim: payslip-worth
    * [Hold it so that they can see. # id: hold-slip]
        {stopwatch.watch:"What's he get the rest for?" says a man on your bench. For the norm office, somebody tells him, and it's gone quiet.|{makar == "mate":Makar, who sets props beside you, reads it to the bench like a telegram to a wedding.|{face_trust >= 2:"Same as us," says a man on your bench.|"Same as us," says a man on your bench, let down.}}}
    * [Fold it up. # id: fold-slip]
        {stopwatch.watch or stopwatch.show:"He knows what's on it," somebody says. "{stopwatch.watch:He wrote it|It's his hour}."|"Let's see," says somebody, and they look at the outside of it instead.}
    * [{gifts >= 2 and face_trust <= 0:Ask how veteran hewer Kostenko greets the norms: what's Savka's pay?|Ask Savka what his comes to.} # id: ask-savka-pay]
        "They've put me on the air-pick norm," says Savka, who cuts with a {pick == "buried":borrowed hand pick|hand pick}. "I said, what with?"
    * {not lesson} [Count it. # id: count-pay]
        {stopwatch.watch:It's right. It's the first time that you've had more for sitting down.|It's right: twenty-eight sets more, and less money.{record == "none": The loudspeaker plays a march made of Stalin's words.}} # claim: march-of-1936
- {lesson: -> cradle}
{beaten():"Which one's Harkusha?" says a man from the next section, whom you've never seen. They move apart, so that he can.|Tkach of the next section, who beats the new norm, asks who's last in the queue. Nobody answers.} # claim: next-section
    * {beaten()} [Say: I am. # id: i-am]
        He looks at your hands, as one looks at tools. "That's all," he says, and goes out.{face_trust < 0: Somebody laughs.}
    * {not beaten()} [Tell Tkach: after me. # id: after-me]
        {stopwatch.slow:"They say you went slow," says Tkach behind you. "Nobody told me to." Savka had told you.|"Thanks," says Tkach, and stands so close that you feel him breathe.} # actor: tkach, pose=stern, at=right
    * [Sit down by Makar. # id: by-makar]
        {makar == "mate":Makar moves over on the bench. "Mind," he says, "they've just raised it."}{makar == "rival":{evening.both:"You've a seat at the club," says Makar. "It's got your name on."|Makar doesn't move. You sit on the end of it, with one leg.}}{makar == "open":Makar moves the width of a hand, and looks about to see who's seen.}
    * {fedko == "whole"} [Ask Fedko what he got. # id: ask-fedko-pay]
        {stopwatch.watch:"I've a norm now," says Fedko. "Four minutes a prop. It's me, isn't it?"|{fedko_trust < 0:"What it says," says Fedko, "comrade Harkusha."|"I'm by the metre now," says Fedko. "Going up. Coming down's free."}}
    * {fedko == "maimed"} [Go by the lamp room, to Fedko. # id: see-fedko]
        He hangs up the tags with what fingers he has. "We've no norm," he says. "They couldn't find one of us to time."
    * [Take it home to Oksana. # id: home-oksana]
        She reads it{oksana_trust < 0: twice|, and moves over}. {money >= 3:{the_flat.keys:The money tin won't shut. |The money tin won't shut, and she keeps a cloth over it, because of the neighbours.}|It goes in the tin{money <= 0:, with the button}.}
- (cradle) {not lesson:Halia sleeps in {evening.both or evening.music:the gramophone's crate|a crate for blasting powder}{ten_days.star or evening.asked_star:, and over it turns the tin star off the tree{ten_days.star:, with its points bent in}}.}
-> bathhouse
