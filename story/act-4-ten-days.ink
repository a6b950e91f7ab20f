// Act 4, second half (New Year's Eve, the hour, the sixth day, the bigger paper, Halia), and the first payslip of act 5.
// Labels read elsewhere: evening.both, evening.music, stopwatch.watch, ten_days.gobbed. Added: evening.seats, evening.returned, evening.asked_star,
// stopwatch.steady, stopwatch.slow, stopwatch.show, ten_days.star (the tin star, kept for the child; it hangs over the crate in new_norms), ten_days.phantom, ten_days.halted.
// The sums. Nine minutes a set is forty a six-hour shift on paper, fourteen is twenty-five, six is sixty; wood isn't timed. Out of Danylo's hour and Tkach's comes the norm,
// from 1 February 1936: 7 sets (slow), 8 (steady, watch), 9 (show); it was 5. A norm earns 8 r. 40 whatever it is, so a set earns 1 r. 68 (5), 1 r. 20 (7), 1 r. 05 (8), 93 k. (9).
// The slip for February is paid on 9 March 1936, and the night behind the bathhouse is that night. The stopwatch crossroads stands in the short telling too (the watch itself is offered there to the man of the record).

=== evening ===
{lesson: -> auto}
On New Year's Eve there's a tree in the club, with tin stars, though three days ago trees were forbidden as religion. # scene: evening # place: The miners' club, 31 December 1935, 8 pm # backdrop: club, show=dance # ambience: crowd # music: waltz # claim: tree-allowed
The union gives a prop-setter a gramophone, and two seats here with brass plates{record == "alone":, for your sixty-one sets}{record == "crew":, and of the four you drew the match}{record == "none":{own_record.quicker:; Makar, for his sixty-four, has a bicycle|; the man they were for is in Horlivka}}. # actor: oksana, pose=warm, at=right # actor: savka, pose=plain, at=left # claim: gramophones # claim: named-seats
    * [Ask Oksana to dance. # id: dance]
        {oksana_trust < 0:"Who with?" says Oksana, but she gets up. She dances as she gives out lamps, looking for the leak.|"You'll have to lead from over there," says Oksana, who has six weeks to go. You do, and very well.}
    * (fedko_up) [Let Fedko put up a star. # id: fedko-star]
        {fedko == "maimed":He does it {hour_four.gob_burns:with a thumb and his teeth|left-handed}. "It's pine," he says. "It came on our wagon, with the props."|{fedko_trust < 0:He does it without looking at you. "Thirty-nine props came in," he tells the star, "and this."|He goes up it like a ladder. "It's off our wagon," he says. "Thirty-nine props, and this."}}
    * {makar == "open"} [Find the seats. # id: find-seats]
        They're behind a pillar, and one plate says {printed == "his":*Garkushin*|*Garkusha*}, and the other *Wife of same*.
    * {makar == "mate"} [Let Makar thank the union for you. # id: makar-thanks]
        He thanks it in the cashier's voice, for so long that in the end the cashier claps.
    * {makar == "rival"} [Offer Makar one of the seats. # id: offer-makar]
        "Which?" says Makar. The plates are *Garkusha* and *Wife of same*.
    * [Put the record on. # id: play-record]
        There's only one: a lecture on the teeth, with a polka on the back.
    * {moscow and makar != "rival"} [Show them how they danced in Moscow. # id: moscow-dance]
        They didn't, so you do the man who clapped longest.
- It's at your stove that Savka tells you what the roof's doing. "Not on music," he says. "I'd have to wipe my feet." # crossroads: evening
    * (both) [Keep both, and sit in row two with the office. # id: keep-both]
        ~ face_trust--
        ~ gifts = gifts + 2
        ~ party++
        Round the pillar you see the left of the stage and Oksana sees the right, and the men from the face begin at row nine. # file: 31.12.1935 Issued to Garkusha D.: gramophone, one; seats in the club, two. Leads a cultured life. # claim: row-two
        * * [Tell each other your halves. # id: tell-halves]
            {oksana_trust < 0:Oksana gives you hers like lamp numbers. By the second act there's a goat in it.|"He's come on with a sack," you say. "She's seen him," says Oksana. You haven't laughed so much since the goat.}
        * * [{gifts >= 2 and face_trust <= 0:Greet the New Year from a seat of honour.|Wave to Savka.} # id: wave-savka]
            He gets half up, as he would for the office.
        * * {makar == "mate"} [Have Makar up to try yours. # id: makar-tries]
            Makar sits on *{printed == "his":Garkushin|Garkusha}* for an act. "It's warm," he says. "It's a bit tight under the name."
        * * [Ask the row behind what the roof's doing. # id: ask-row]
            "Which roof?" says the cashier, and looks up.
        * * {makar != "mate"} [Go and stand at row nine, in the interval. # id: row-nine]
            They make room, and begin talking about the play.
    * (music) [Keep the gramophone, for Oksana. # id: keep-gramophone]
        ~ gifts++
        ~ oksana_trust++
        {fedko_trust < 0:You carry|Fedko wears} the horn home. That week Savka hears from your step that a man inside is lecturing about teeth, takes off his cap, and goes away. # file: 31.12.1935 Issued to Garkusha D.: gramophone, one. # claim: nobody-drops-in
        * * [Go after him. # id: after-savka]
            {pick == "brought":"You went in for my pick," says Savka, "and I can't go in to a lecture. I know it. I can't, though."|"I'd not break in on a man with visitors," says Savka.}
        * * [Put the polka on. # id: polka]
            Oksana dances it with both hands under the child. {the_flat.keys or the_flat.planks:It's a good floor for it.|Next door Hlushko keeps time on her pan.}
        * * {oksana_trust >= 0} [Have the teeth on, in bed, with the lamp out. # id: teeth-bed]
            As the man names them Oksana feels for each of yours with one finger. By the upper left you're both laughing so much that the child kicks you in the back.
        * * [Leave the door open, for whoever likes. # id: door-open]
            They come, and stand in their caps, and hear about teeth to the end, and nobody says a word about the roof.
        * * [Lend it to Savka. # id: lend-savka]
            He brings it back next day in his arms. "It doesn't answer," he says.
    * (seats) [Give Savka the seats, and the men's hostel the music. # id: seats-savka]
        ~ face_trust++
        Savka goes in his tin badge, with his cap on the plate *Wife of same*, and knocks on the pillar. "That one'll hold," he says. # file: 31.12.1935 Garkusha D. transferred a personal seat without authority. # claim: row-two
        * * [Ask him how the play was. # id: ask-play]
            "I had the left half," says Savka. "They kept running off it."
        * * [Ask him about the fifth. # id: ask-fifth]
            {partition.fifth:Ten months, the engineer gave it. Savka counts. "September," he says. "I'd have said that."|"It's clearing its throat," says Savka. Twice that week he comes by to say what it said.}
        * * [Ask Oksana if she minds. # id: ask-minds]
            {oksana_trust < 0:"It's done," says Oksana.|"I'd have liked the polka," says Oksana. She hums it going home, with her hand in your pocket.}
        * * {makar == "mate"} [Send Makar along with him. # id: makar-wife]
            Makar goes as *Wife of same*, in Hlushko's shawl. They're put out at the interval, and bow.
        * * {fedko == "whole" and fedko_trust >= 0} [Send Fedko along with him. # id: fedko-play]
            "And then she was alive," says Fedko, all the way home, "and she bowed."
    * (returned) [Send both back, and let the office wonder why. # id: send-back]
        ~ party--
        ~ oksana_trust--
        The union's man has only a form for breakages. Oksana takes her hand off the horn. # file: 31.12.1935 Garkusha D. returned gifts. Reason not stated. # actor: oksana, pose=plain, at=right # claim: row-two
        * * [Tell her nobody would have dropped in. # id: tell-stove]
            "I'd have been in," says Oksana.
        * * [Dance with her to the club's. # id: dance-theirs]
            "One," she says. She lets you have three.
        * * (asked_star) [Ask for a tin star instead. # id: ask-star]
            He looks through his book for stars, and lets her have it.
        * * [Ask him who gets them now. # id: who-gets]
            "The cashier's fond of music," says the union's man.
        * * {party < 0} [Give a reason. # id: give-reason]
            "Savka wouldn't come in on it," you say. He looks for somewhere to put that, and puts *none*.
- -> stopwatch
= auto
{the_flat.keys:
    ~ gifts++
}
-> stopwatch

=== stopwatch ===
{lesson:{the_flat.keys:The union has given you a gramophone, and Savka, who won't come in on music, doesn't come. }}Sorokin of the norm office is timing you for one hour, to make of it the _norm_, the sets that every man owes for a day's pay from 1 February, so that the faster you go, the more they'll owe. # scene: stopwatch # place: The third ledge, 15 January 1936 # backdrop: face # ambience: pick # music: none # actor: savka, pose=plain, at=left # claim: norm-clerk # claim: norms-of-1936
{lesson: -> hour}
His hands are cold, and he has timed himself blowing on them.
    * [Lend him your mitts. # id: lend-mitts]
        He can't work the button in them. "Eleven seconds," he says, "to take off."
    * [Ask what else he's timed. # id: ask-timed]
        "My washing. Two minutes forty. I'd thought that I was quicker."
    * {record != "alone"} [Show him where a set begins. # id: where-begins]
        "With the wood," you say{short_prop.fetched:, having had a boy gone an hour for one prop}. "Wood isn't timed," says Sorokin.
    * {record == "alone"} [Mention your sixty-one sets. # id: sixty-one]
        "I've the sheet," says Sorokin. "After the thirty-ninth the wedges are another man's."{makar == "rival": Makar, two sets down, has stopped hammering.}
    * {moscow} [Get out the watch they gave you in Moscow. # id: moscow-watch]
        He lays his own beside it, and since they don't agree he writes down both.
    * {fedko == "whole" and not moscow} [Have Fedko hold the lamp for him. # id: lamp-for-him]
        "It goes all the way round," says Fedko, about the hand, "and then it starts again."
    * {behind} [Tell him you've done one in six. # id: done-six]
        That was in August, with the wood handed up. "Six," says Sorokin, and draws a ring round it.
- (hour) He has a mark for men who hold back. "Slow," says Savka. "We've all to eat off that watch." # crossroads: stopwatch
    * (steady) [Work as you work. # id: as-you-work]
        You do a set in nine minutes, as always. Sorokin, who doesn't time the fetching of wood, makes that forty a shift. "They'll want eight." # file: 15.01.1936 Garkusha D. timed: one set in nine minutes. # sound: prop-set # claim: one-hour
        {lesson: -> ten_days}
        * * [Ask what he does with the nine. # id: ask-nine]
            "I multiply it," says Sorokin.{hour_four.doubled: You ask about places that go bare. "By nothing," he says.}
        * * [Ask Savka what he'd have done. # id: savka-done]
            {pick == "buried":"I'd have looked for my pick," says Savka.|"I'd have had a cough," says Savka.}
        * * [Give him the axe handle to hold, where it's warm. # id: warm-handle]
            "You do it all by feel," he says, and seems sorry about that.
        * * {hears_roof()} [Knock on the roof before the next. # id: knock-timed]
            "What's that for?" "To hear if there's time." He puts it down as two seconds, sundry.
        * * [Take him along for the wood, and back. # id: walk-wood]
            He comes on his hands and knees, with the watch stopped, and starts it when you're back.
    * (slow) [Work as Savka asks, and risk the mark. # id: work-slow]
        ~ face_trust++
        ~ party--
        Between sets you whet the axe. "Fourteen minutes," says Sorokin, and makes a mark that isn't a figure. "They'll want seven a shift, even so." # file: 15.01.1936 Garkusha D. timed: one set in fourteen minutes. Restraint suspected. # claim: holding-back
        {lesson: -> ten_days}
        * * [Ask him what the mark is. # id: ask-mark]
            {form == "blank":"I had to put something," says Sorokin.|"It's so as to know it again," says Sorokin.}
        * * [Cough. # id: cough]
            {makar == "rival":Nobody else has it, and Makar sets his next in seven, whistling.|Makar, two sets down, has caught it by the next prop, and then it's the whole ledge.}
        * * [Do one properly, to finish. # id: one-proper]
            {behind:Your hands, which learned it behind Borisenko, have it up in six, and Savka treads on your foot.|Your hands have it up in nine before you can stop them, and Savka treads on your foot.}
        * * [Go and fetch your own wood. # id: own-wood]
            Sorokin walks it with you, eleven minutes. "That isn't part of a set," he says.
        * * {record == "alone"} [Say you were quicker with a photographer. # id: with-photographer]
            Sorokin lays the sixty-one beside the fourteen, like a man who's been sold a goat.
    * (show) {record != "none" or party >= 2} [{gifts >= 2 and face_trust <= 0:Answer the People's Commissar with an hour of shock labour.|Give him a show; there's a premium.} # id: show]
        ~ party++
        ~ face_trust--
        ~ money++
        You do a set in six minutes. "They'll want nine!" says Sorokin, who has forgotten his hands. Behind you somebody lays down an axe, quite gently. # file: 15.01.1936 Garkusha D. timed: one set in six minutes. Exemplary. # sound: prop-set # claim: one-hour
        {lesson: -> ten_days}
        * * [Look round to see whose it was. # id: see-whose]
            {makar == "mate":It's Makar's, and he's looking at the edge of it.|{makar == "rival" and record == "alone":It's Makar's. "Is that without me?" he says.|All five are drinking water, with their backs to you.}}
        * * {fedko != "whole"} [Tell Sorokin the wood was laid ready. # id: laid-ready]
            "There's no column," says Sorokin. "I could put *conditions normal*."
        * * {fedko == "whole"} [Look at Fedko, who brought the wood. # id: look-fedko]
            He's bent over with his hands on his knees, because he's been running, which you taught him not to.
        * * [Offer him five. # id: offer-five]
            "Six will do," says Sorokin, looking past you, at the others.
        * * [Share out the premium at the gate. # id: share-premium]
            {face_trust >= 1:Hrynko takes his two roubles, and says that it's the dearest drink he'll ever have.|It lies on the bench till the night shift, when it isn't there, although nobody has taken it.}
    * (watch) {not lesson or record == "alone"} [Take the watch, and time the carrying too. # id: take-watch]
        ~ money++
        ~ face_trust--
        It's warm where he held it. From the chute you time {fedko == "maimed":Pavlo, who carries now,|Fedko} with a prop: four minutes ten. Sorokin writes nine minutes for your own set, and takes you on, half days, in his office by the stove. # file: 15.01.1936 Garkusha D. transferred, half time, to the norm bureau. # claim: half-a-norm-man
        {lesson: -> ten_days}
        * * {fedko != "maimed"} [Call to Fedko: walk. # id: call-walk]
            "Is it gas?" calls Fedko, walking. You have to tell him that it's a watch.
        * * [Show him the watch. # id: show-boy]
            "Which hand's me?" says {fedko == "maimed":the boy|Fedko}.
        * * [Write him down as five. # id: write-five]
            {signed == "worded":You put *five*, and in the margin *uphill*, and Sorokin rules off the margin.|Sorokin takes off a minute. There's a coefficient, he says.}
        * * [Time Savka's pick as well. # id: time-savka]
            Savka leans on it, and looks at you till the hand's gone round, and you write down that in one minute he cuts nothing.
        * * [Ask who'll look at the figures. # id: who-looks]
            They'll hang in the order room, on a card, and he'd like it in your hand, because it's clearer than his.
- -> ten_days

=== ten_days ===
{lesson: -> page_4}
The last load of props has the club's tree in it, lopped, with one tin star. # scene: ten-days # place: The fifth ledge, 26 January 1936 # backdrop: face # ambience: underground # actor: savka, pose=plain, at=left # claim: tree-as-prop
Ten _Stakhanovite_ Days of records have been ordered, but on this, the sixth, the pit's forty props short and cuts less coal than before. # claim: ten-days # claim: ten-days-storming
    * [Set it, star and all. # id: set-tree]
        "That'll sing before it goes," says Savka, and pats it. "You'll have time to make a wish." # sound: prop-set # claim: singing-pine
    * [Ask Makar how many more they need. # id: ask-makar]
        {makar == "rival":"Ask them to photograph it," says Makar, not to you.|"Thirty-nine," says Makar, "and they don't allow another till December."}
    * (star) [Keep the star for Oksana's child. # id: keep-star]
        {fedko == "maimed":It's cut from a tin of sprats, and goes in your cap{slip.stamped:, on top of 318}, with the points bent in.|"It'll want something to look at," says Fedko, and bends the points in so that it can't hurt.}
    * {the_flat.planks} [Think where six more are. # id: six-more]
        They're your floor. Oksana washed it this morning, on her knees, and wouldn't be helped.
    * {evening.fedko_up} [Ask Fedko if it's his star. # id: his-star]
        {fedko == "maimed":"I'd know it anywhere," says Fedko, who has come down as far as the level to see. "I put it on crooked."|"That's mine," says Fedko. "I put it on crooked." He straightens it, and then he helps to carry what it's on.}
- Men are cutting eight metres past your last prop, and Rybalka, the foreman, has to wire how many sets are done. # crossroads: ten-days
    * (phantom) [{gifts >= 2 and face_trust <= 0:Report the sets of the Ten Days ahead of time.|Say forty, be paid for them, and set them when there's wood.} # id: phantom]
        ~ face_trust--
        ~ roof++
        ~ money++
        ~ party++
        "Forty," you say. Rybalka writes it without looking up, so as not to see that they aren't there. # file: 26.01.1936 Garkusha D.: sets, forty. Plan met. # claim: paper-sets
        * * [Tell Savka which ones are on paper. # id: tell-savka]
            He goes along under the stone, and puts up a hand to each one where it would be.
        * * [Chalk where they'll stand. # id: chalk-them]
            {behind.behind_one.crosses:You've left crosses before, and this time there's nobody to ask if they're days.|By the end of the shift the dust has had the chalk.}
        * * [Send {fedko == "maimed":Pavlo|Fedko} up to the yard, out from under it. # id: send-early]
            "Have they come, then?" he says. "The props?" You're glad of each minute {fedko == "maimed":this boy, who carries in Fedko's place, is|he's} gone.
        * * [Say thirty-nine, and the tree. # id: thirty-nine]
            "Forty's rounder," says Rybalka, and wires it.
    * (gobbed) [Take props from the _gob_, out from under last year's roof. # id: rob-gob]
        ~ roof = roof + 2
        You knock out a wedge, hit the prop at the foot, and jump.{hour_four.gobbed: The boot Fedko lost is still in there.} At the eleventh that old roof sighs, the whole length of it. # sound: roof-crack # claim: old-props-drawn
        * * [Stop at eleven. # id: stop-eleven]
            {hour_four.wide:You know how far eleven can be made to go, and so does Rybalka, who has the chalk out already.|Eleven's what you had on the night of the record. Rybalka counts them, and then from the other end.}
        * * [Go on to twenty. # id: go-twenty]
            You get nineteen, and have a hand on the next wedge when something in there sits down.
        * * [Look at the flame before you go on. # id: look-flame]
            It's blue on top, which is gas. {partition and not the_flat.keys and not (the_flat.given and record == "none") and not partition.thin_wall:It was two taps on the plywood this morning. }You walk out, wait, walk in, and draw one more.
        * * [Have {fedko == "maimed":Pavlo|Fedko} stand off with the lamp. # id: stand-off]
            He holds it high, and well back, so that you've a light to go to.
    * (halted) [Stop the face, with nobody paid, and be asked who did. # id: stop-face]
        ~ party--
        ~ face_trust++
        {short_prop.heard:You knock three times, as Savka taught you|You shout it along the ledge}, and they all come out, for the two hours till there's wood. Moscow wires the coalfield that it's a disgrace, and Rybalka thinks that's him. # file: 26.01.1936 Garkusha D. stopped the face for two hours on the sixth of the Ten Days. # claim: wire-from-moscow
        * * [Say it was you. # id: say-you]
            "{hour_four.said:Six minutes in August, and now two hours|Two hours}," says Rybalka. "How am I to wire that?"
        * * [Sit down with the others. # id: sit-down]
            {sent_off:Out come the lamp tags, for cards. Yours is worth an ace.|Savka moves over, and shares out his bread in pieces the size of a tag.}
        * * [Listen. # id: listen-face]
            {roof >= 3:At ten past four a slab comes down on the place they've left, and nobody looks at anybody.|Nothing comes down, and you almost wish it would.}
        * * {watched == "danylo"} [Write the time under your name in the register. # id: write-watched]
            Since August it has said *fifth ledge, bad roof, watched by*, and you, and now it says when.
- -> page_4

=== page_4 ===
THE OBLAST PAPER. Stalino, 31 January 1936. Ten kopecks. # page: oblast-4 # part: masthead # scene: page-4 # backdrop: pithead # ambience: none # music: march-radio # sound: page-turn # official: newspaper # claim: oblast-paper
{moscow:HE SHOOK MY HAND|MORE JOYOUS!} # part: headline # claim: headline-joyous
{moscow:D. Garkusha will carry that handshake down to the face.|At the Irmino settlement they are dancing{the_flat.planks:, and on new floors}.} # part: lead
{moscow:You were in row forty-one, and nobody shook it.|{the_flat.given:They took Savka's new ceiling, and cut out the basin.|{the_flat.planks:That floor was six props.|{evening.both or evening.music:To the one polka.|And you were. It was a good evening.}}}} # part: lived
{ gifts >= 3:
    D. Garkusha at his gramophone, following a lecture. # part: caption # claim: arranged-photographs
    He has the needle up. # part: lived
- else:
    { gifts >= 1:
        D. Garkusha before his new door. # part: caption # claim: arranged-photographs
        {the_flat.keys and record != "none":There's another man's nail in it.|It's the photographer's door.} # part: lived
    - else:
        { evening.seats:
            A chair, reserved for D. Garkusha. # part: caption # claim: arranged-photographs
            Savka's cap has been painted out. # part: lived
        }
        { evening.returned:
            A gramophone awaits D. Garkusha, who is at work. # part: caption # claim: arranged-photographs
            It's the cashier's by now. # part: lived
        }
    }
}
{ money >= 3 and not lesson:
    EARNINGS OF THE FRONT LINE. G., prop-setter: over a thousand roubles! # part: item # claim: big-pay
    They've rounded it up. # part: lived
}
{stopwatch.watch:A WORKER TAKES THE WATCH INTO HIS OWN HANDS.}{stopwatch.show:WHAT AN HOUR CAN HOLD!}{stopwatch.slow:THERE ARE STILL SOME who sharpen their axes on the people's time.}{stopwatch.steady:THE NORMS ARE OLD, the men are new!} New norms from tomorrow. # part: item # claim: norms-of-1936
{ten_days.gobbed:TEN DAYS. Reserves have been found below.}{ten_days.phantom:TEN DAYS. Nikanor-East has set tomorrow's props today.}{ten_days.halted:TEN DAYS. On Nikanor-East two hours went in looking at the ceiling.}{lesson:TEN DAYS OF RECORDS, by order. On the sixth, timber was awaited.} # part: box # claim: ten-days
    * [Read the headline to Oksana. # id: read-headline]
        {moscow:{oksana_trust < 0:"You never said," says Oksana. "Which hand?"|"Which hand?" says Oksana.}|"Than what?" says Oksana, who is as big as the stove.}
    * [Show Makar the {gifts == 0 and lesson:box|photograph}. # id: show-makar]
        {gifts == 0 and lesson:"We're awaiting it too," says Makar. "We've left a place for it. The roof's in it at present."|{makar == "rival":"Who's that?" says Makar, holding it well off.|{makar == "open":"There'd have been room for two," says Makar.|"They've got you to the life," says Makar. "Particularly the {gifts >= 3:horn|{gifts >= 1:door|{evening.seats:chair|gramophone}}}."}}}
    * [{gifts >= 2 and face_trust <= 0:Let it be read in every home.|Let Savka have it for his boots.} # id: savkas-boots]
        Savka treads it down. "You can feel the joy," he says.
    * {not lesson} [Read Fedko the box. # id: read-box]
        {ten_days.gobbed:{fedko == "maimed":"They mean the gob," says Fedko. He takes his hands off the table.|"That's us," says Fedko. "Reserves." He's proud of it for a whole day.}}{ten_days.phantom:"It is tomorrow," says Fedko. "It was tomorrow yesterday as well."}{ten_days.halted:"What were they meant to look at?" says Fedko.}
- Halia, your daughter, is born on 12 February, and you hold her as you've come up, black, while Oksana tells you that she weighs as much as two lamps. # place: {the_flat.keys and record != "none":The technical house|Barracks four}, 12 February 1936, 6 am # backdrop: {the_flat.keys:flat|barracks} # ambience: none # music: waltz # actor: oksana, pose=warm, at=left
-> new_norms

=== new_norms ===
In January{stopwatch.watch: you stood on a chute with Sorokin's watch, and since 1 February a card in your handwriting says that eight sets|, by Sorokin's watch, {stopwatch.show:you did a set in six minutes, so since 1 February it's nine sets a shift that|{stopwatch.slow:you mostly sharpened an axe, and since 1 February it's seven sets a shift, all the same, that|you did a set in nine minutes, so since 1 February it's eight sets a shift that}}} earn what five did. # act: 5, title=Above the Norm # scene: new-norms # place: The pay window, 9 March 1936 # backdrop: order-room, scene=counter # ambience: crowd # music: march-radio # claim: norms-of-1936
Forty men read your payslip over your shoulder{stopwatch.watch or stopwatch.show:, and know whose hour it was|, and would like to know whose hour it was}.
December, norm five: 120 sets, 201 roubles. February, norm {stopwatch.watch:eight: 61 sets and half days in the office, 208|{stopwatch.show:nine: 148 sets, 137|{stopwatch.slow:seven: 148 sets, 177|eight: 148 sets, 155}}} roubles. # official: form, label=Payslip # claim: more-for-less # claim: payslip-worth
    * [Hold it so that they can see. # id: hold-slip]
        {stopwatch.watch:"Sixty-one," reads Hrynko, "and what's he get the rest for?" Somebody tells him. It's gone quiet.|{makar == "mate":Makar reads it to the bench like a telegram to a wedding.|{face_trust >= 2:"Same as us," says Hrynko on your bench.|"Same as us," says Hrynko on your bench, let down.}}}
    * [Fold it up. # id: fold-slip]
        {stopwatch.watch or stopwatch.show:"He knows what's on it," somebody says. "He wrote it."|"Let's see," says somebody, and they look at the outside of it instead.}
    * [{gifts >= 2 and face_trust <= 0:Meet the new norms with new victories.|Ask Savka what his comes to.} # id: ask-savka-pay]
        "They've put me on the air-pick norm," says Savka{pick == "buried":, over a borrowed pick|, over his hand pick}. "I said, what with?"
    * {not lesson} [Count it. # id: count-pay]
        {stopwatch.watch:It's right. It's the first time that it's been more for sitting down.|{record == "crew":It's right: twenty-eight sets more, and less money. |{short_prop.fetched or hour_four.doubled:It's right: twenty-eight sets more, and less money. |It's right: twenty-eight sets more, and less money. The loudspeaker plays a march made of Stalin's words.}}} # claim: march-of-1936
- {lesson: -> cradle}
{beaten():"Which one's Harkusha?" says a man from the next section, whom you've never seen. They move apart, so that he can.|Tkach of the next section, who beats the new norm, asks who's last in the queue. Nobody knows.} # claim: next-section
    * {beaten()} [Say: I am. # id: i-am]
        He looks at your hands, as one looks at tools. "That's all," he says, and goes out.{face_trust < 0: Somebody laughs.}
    * {not beaten()} [Tell Tkach: after me. # id: after-me]
        {stopwatch.slow:"They say you went slow," says Tkach behind you. "Nobody told me to." You'd had Savka.|"Thanks," says Tkach, and stands so close that you feel him breathe.}
    * [Sit down by Makar. # id: by-makar]
        {makar == "mate":He moves over on the bench. "Mind," he says, "they've just raised it."}{makar == "rival":{evening.both:"You've a seat," says Makar. "It's got your name on."|Makar doesn't move. You sit on the end of it, with one leg.}}{makar == "open":He moves the width of a hand, and looks about to see who's seen.}
    * {fedko == "whole"} [Ask Fedko what he got. # id: ask-fedko-pay]
        {stopwatch.watch:"I've a norm now," says Fedko. "Four minutes. It's me, isn't it?"|{fedko_trust < 0:"What it says," says Fedko, "comrade Harkusha."|"I'm by the metre now," says Fedko. "Going up. Coming down's free."}}
    * {fedko == "maimed"} [Go by the lamp room, to Fedko. # id: see-fedko]
        He hangs up the tags with what fingers he has. "We've no norm," he says. "They couldn't find one of us to time."
    * [Take it home to Oksana. # id: home-oksana]
        She reads it{oksana_trust < 0: twice|, and moves over}. {money >= 3:{the_flat.keys:The tin won't shut. There's nobody now to see it but you two.|The tin won't shut, and she keeps a cloth over it, because of the neighbours.}|It goes in the tin{money <= 0:, with the button}.}
- (cradle) Halia's a month old, and sleeps in {evening.both or evening.music:the gramophone's crate|a crate for blasting powder}{ten_days.star or evening.asked_star:. Over it turns the tin star off the tree{ten_days.star:, with its points bent in}}.
-> bathhouse
