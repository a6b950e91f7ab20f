// Act 4, second half (New Year's Eve, the hour, the sixth day, the bigger paper), and the first payslip of act 5.
// Labels read elsewhere: evening.both, evening.music, stopwatch.watch, ten_days.gobbed. Added: evening.seats, evening.returned,
// stopwatch.steady, stopwatch.slow, stopwatch.show, ten_days.phantom, ten_days.halted. The norm of March: 6 slow, 7 steady, 8 watch, 9 show.

=== evening ===
New Year's Eve at the club, round a tree. Three days ago a tree was religion, and forbidden; now it has tin stars. # scene: evening # place: The miners' club, 31 December 1935, 8 pm # backdrop: club # ambience: crowd # music: waltz # claim: tree-allowed
{lesson: -> evening.auto}
The union has presents for a prop-setter{record == "alone":, for the sixty-one sets}{record == "crew":, and out of the four you drew the match}{record == "none":; the man they were meant for is in Horlivka}: a gramophone with one record, and two seats here with brass plates. # actor: oksana, pose=warm, at=right # actor: savka, pose=plain, at=left # claim: gramophones # claim: named-seats
    * [Ask Oksana to dance. # id: dance]
        {oksana_trust < 0:"Who with?" says Oksana, but she gets up. She dances as she gives out lamps, looking for the leak.|"You'll have to lead from over there," says Oksana, who has six weeks to go. You do. You're happy.}
    * [Let Fedko put up a star. # id: fedko-star]
        {fedko == "maimed":He does it with his wrists. "It's pine," he says. "It came on our wagon, with the props."|He goes up it like a ladder. "It's off our wagon," he says. "Thirty-nine props, and this."}
    * [Put the record on. # id: play-record]
        It's a lecture on the teeth, part two. On the back somebody has left a polka.
    * [Find the seats. # id: find-seats]
        They're behind a pillar. One plate says *Garkusha*, and the other *Wife of same*.
- You've to sign. But it's at your stove, of an evening, that Savka tells you what the roof's doing. "Not on music," he says. "I'd have to wipe my feet." # crossroads: evening
    * (both) [Keep both, and sit in row two with the office. # id: keep-both]
        ~ face_trust--
        ~ gifts = gifts + 2
        ~ party++
        Round the pillar you can see the left of the stage, and Oksana the right. From the face nobody sits nearer than row nine. # file: 31.12.1935 Issued to Garkusha D.: gramophone, one; seats in the club, two. Leads a cultured life. # claim: row-two
        * * [Tell each other your halves. # id: tell-halves]
            "He's come on with a sack," you say. "She's seen him," says Oksana. You haven't laughed so much since the goat.
        * * [{gifts >= 2 and face_trust <= 0:Greet the New Year from a seat of honour.|Wave to Savka.} # id: wave-savka]
            He gets half up, as he would for the office, and sees that it's you. It takes him some time to sit down again.
        * * {makar == "mate"} [Have Makar up to try yours. # id: makar-tries]
            Makar sits on *Garkusha* for an act. "It's warm," he says. "It's a bit tight under the name."
        * * [Ask the row behind what the roof's doing. # id: ask-row]
            "Which roof?" says the cashier, and looks up.
    * (music) [Keep the gramophone, for Oksana. # id: keep-gramophone]
        ~ gifts++
        ~ oksana_trust++
        {fedko_trust < 0:You carry|Fedko wears} the horn home. On your step, that week, Savka hears a man lecturing inside about teeth. He takes off his cap and goes away. # file: 31.12.1935 Issued to Garkusha D.: gramophone, one. # claim: nobody-drops-in
        * * [Go after him. # id: after-savka]
            "I'd not break in on a man with visitors," says Savka.
        * * [Put the polka on. # id: polka]
            Oksana dances it with both hands under the child. {the_flat.keys:It's a good floor for it.|Next door Hlushko beats time on her pan, very nearly.}
        * * [Leave the door open, for whoever likes. # id: door-open]
            They come, and stand along the wall in their caps. They hear about teeth to the end, and nobody says a word about the roof.
    * (seats) [Give Savka the seats, and the men's hostel the music. # id: seats-savka]
        ~ face_trust++
        Savka goes in his tin badge, and puts his cap on *Wife of same*. He has knocked on the pillar. "That one'll hold," he says, and moves in close to it. # file: 31.12.1935 Garkusha D. transferred a personal seat without authority. # claim: row-two
        * * [Ask him how the play was. # id: ask-play]
            "I had the left half," says Savka. "They kept running off it."
        * * [Ask him about the fifth. # id: ask-fifth]
            "It's clearing its throat," says Savka. Twice that week he comes by your stove to say what it said.
        * * [Ask Oksana if she minds. # id: ask-minds]
            {oksana_trust < 0:"It's done," says Oksana.|"I'd have liked the polka," says Oksana. She hums it going home, with her hand in your pocket.}
    * (returned) [Send both back with thanks. # id: send-back]
        ~ party--
        ~ oksana_trust--
        There's no form for it. He fills in the one for breakages: *Gramophone, one. Broken: no.* Oksana takes her hand off the horn. # file: 31.12.1935 Garkusha D. returned gifts. Reason not stated. # actor: oksana, pose=plain, at=right # claim: row-two
        * * [Tell her nobody would have dropped in. # id: tell-stove]
            "I'd have been in," says Oksana.
        * * [Dance with her to the club's. # id: dance-theirs]
            "One," she says. She lets you have three.
        * * [Ask for a tin star instead. # id: ask-star]
            The union's man looks through his book for stars, and lets her have it.
- -> stopwatch
= auto
{the_flat.keys:
    ~ gifts++
    The union gives you a gramophone with one record. It goes to your two rooms, and after that Savka doesn't drop in to say what the roof's doing. He'd have to wipe his feet, he says. # file: 31.12.1935 Issued to Garkusha D.: gramophone, one. # claim: gramophones # claim: nobody-drops-in
- else:
    The union's gramophone goes to another man. Savka goes on dropping in at your stove, to say what the roof's doing. # claim: gramophones
}
-> stopwatch

=== stopwatch ===
Sorokin, from the norm office, has come down to the face with a stopwatch, to time you for an hour. In March what you do in it becomes everybody's _norm_, for the old money. # scene: stopwatch # place: The third ledge, 15 January 1936 # backdrop: face # ambience: pick # music: none # actor: savka, pose=plain, at=left # claim: norm-clerk # claim: norms-of-1936
{lesson: -> stopwatch.auto}
His hands are cold. He has timed himself blowing on them.
    * [Lend him your mitts. # id: lend-mitts]
        He can't work the button in them. "Eleven seconds," he says, "to take off." But he keeps them.
    * [Ask what else he's timed. # id: ask-timed]
        "My washing. Two minutes forty. I'd thought that I was quicker."
    * [Show him where a set begins. # id: where-begins]
        "With the wood," you say, "and there isn't any." "Wood isn't timed," says Sorokin.
    * {record == "alone"} [Mention your sixty-one sets. # id: sixty-one]
        "I've the sheet," says Sorokin. "After the thirty-ninth the wedges are another man's."
    * {moscow} [Get out the watch they gave you in Moscow. # id: moscow-watch]
        He lays his own beside it. They don't agree, and he writes down both.
- He has a mark for men who hold back. "Slow," says Savka{pick == "brought":, over the pick you brought him up}. "We've all to eat off that watch." # crossroads: stopwatch
    * (steady) [Work as you work. # id: as-you-work]
        A set in nine minutes. You've forgotten that he's there. "Is that usual?" he says. "When there's wood," you say. He writes *nine*. # file: 15.01.1936 Garkusha D. timed: one set in nine minutes. # sound: prop-set # claim: one-hour
        * * [Ask what he does with the nine. # id: ask-nine]
            "I multiply it," says Sorokin.
        * * [Ask Savka what he'd have done. # id: savka-done]
            "Had a cough," says Savka.
        * * [Give him the axe handle to hold, where it's warm. # id: warm-handle]
            He holds it a good while. "You'd a life down here, before," he says. "It isn't recorded anywhere."
    * (slow) [Work as Savka asks, and risk the mark. # id: work-slow]
        ~ face_trust++
        ~ party--
        Between sets you whet the axe; you've never had it so sharp. "Fourteen," says Sorokin, and makes beside it a mark that isn't a figure. # file: 15.01.1936 Garkusha D. timed: one set in fourteen minutes. Restraint suspected. # claim: holding-back
        * * [Ask him what the mark is. # id: ask-mark]
            "It's so as to know it again," says Sorokin.
        * * [Cough. # id: cough]
            {makar == "rival":Nobody else has it. Makar looks at his own watch, which he hasn't got.|Makar, two sets down, has caught it by the next prop, and then it's the whole ledge.}
        * * [Do one properly, to finish. # id: one-proper]
            Your hands have it up in nine before you can stop them. Savka treads on your foot.
    * (show) {record != "none" or party >= 2} [{gifts >= 2 and face_trust <= 0:Answer the Commissar with an hour of shock labour.|Give him a show; there's a premium.} # id: show]
        ~ party++
        ~ face_trust--
        ~ money++
        A set in six. Sorokin trots after you and forgets his hands. Behind you somebody lays down an axe, quite gently. # file: 15.01.1936 Garkusha D. timed: one set in six minutes. Exemplary. # sound: prop-set # claim: one-hour
        * * [Look round to see whose it was. # id: see-whose]
            {makar == "mate":It's Makar's. He's looking at the edge of it.|All five are drinking water, with their backs to you.}
        * * [Tell Sorokin the wood was laid ready. # id: laid-ready]
            "There's no column," says Sorokin. "I could put *conditions normal*."
        * * [Offer him five. # id: offer-five]
            "Six will do," says Sorokin. He's looking past you, at the others. "Six will do very well."
    * (watch) [Take the watch, and time the carrying too. # id: take-watch]
        ~ money++
        ~ face_trust--
        It's warm where he held it. The time goes in the carrying, so you stand on the chute and time {fedko == "maimed":Hrynko's boy|Fedko}: four minutes ten. "I've wanted a hand that knows," says Sorokin. "Half days. There's a stove." # file: 15.01.1936 Garkusha D. transferred, half time, to the norm bureau. # claim: half-a-norm-man
        * * {fedko != "maimed"} [Call to Fedko: walk. # id: call-walk]
            "Is it gas?" calls Fedko, walking. You have to tell him that it's a watch.
        * * [Show him the watch. # id: show-boy]
            "Which hand's me?" says {fedko == "maimed":the boy|Fedko}.
        * * [Write him down as five. # id: write-five]
            Sorokin reads it, and takes off a minute. "There's a coefficient," he says. "You'll get to know it."
- -> ten_days
= auto
{record == "alone":
    ~ party++
    ~ face_trust--
    Slow, says Savka. But you're the man of the sixty-one sets, and you do one in six minutes. # file: 15.01.1936 Garkusha D. timed: one set in six minutes. Exemplary. # claim: one-hour
- else:
    Slow, says Savka. You do a set in nine minutes, as you always have. # file: 15.01.1936 Garkusha D. timed: one set in nine minutes. # claim: one-hour
}
-> ten_days

=== ten_days ===
It's the sixth of the Ten Stakhanovite Days. The whole country's to set records, and for five days the pit did. Now it's forty props short, and there's less coal than on an ordinary day. # scene: ten-days # place: The fifth ledge, 26 January 1936 # backdrop: face # ambience: underground # actor: savka, pose=plain, at=left # claim: ten-days # claim: ten-days-storming
{lesson: -> page_4}
In the last load is the club's tree, lopped, with a star on. # claim: tree-as-prop
    * [Set it, star and all. # id: set-tree]
        "Best on the ledge," says Savka. "Pine sings before it goes. Oak never tells you." # sound: prop-set # claim: singing-pine
    * [Ask Makar how many more that makes. # id: ask-makar]
        {makar == "rival":"Sixty-one," says Makar, not to you.|"Thirty-nine to go," says Makar, "and they don't allow another till December."}
    * [Keep the star for Oksana's child. # id: keep-star]
        {fedko == "maimed":It's cut from a tin of sprats. It goes in your cap{warned == "written":, on top of 318}.|"It'll want something to look at," says Fedko, and bends the points in so that it can't hurt.}
- {warned == "written":Number 318 asked for sets at ninety centimetres. |}Men are cutting eight metres beyond your last. Rybalka, the foreman, wants your figure, to wire. # crossroads: ten-days
    * (phantom) [{gifts >= 2 and face_trust <= 0:Report the sets of the Ten Days ahead of time.|Book the forty that will be there tomorrow.} # id: phantom]
        ~ face_trust--
        ~ roof++
        ~ money++
        ~ party++
        "Forty," you say. Rybalka writes it without looking up, so as not to see where they are. # file: 26.01.1936 Garkusha D.: sets, forty. Plan met. # claim: paper-sets
        * * [Tell Savka which ones are on paper. # id: tell-savka]
            He goes along under them, touching each one, where it would be.
        * * [Chalk where they'll stand. # id: chalk-them]
            {behind.behind_one.crosses:Crosses, again, and this time you number them.|By the end of the shift the coal dust has had the chalk.}
        * * [Send {fedko == "maimed":Hrynko's boy|Fedko} up early. # id: send-early]
            "Have they come, then?" he says. "The props?"
    * (gobbed) [Rob the gob: draw props from under last year's roof. # id: rob-gob]
        ~ roof = roof + 2
        You knock out a wedge, hit the prop at the foot, and jump. {hour_four.gobbed:The boot's still in there. }At the eleventh the old roof lets out a sigh, the whole length of it. # sound: roof-crack # claim: old-props-drawn
        * * [Stop at eleven. # id: stop-eleven]
            Eleven's what you had that night. Rybalka counts them, and goes round behind you and counts again.
        * * [Go on to twenty. # id: go-twenty]
            You get nineteen. You've a hand on the next wedge when something in there sits down.
        * * [Have {fedko == "maimed":Hrynko's boy|Fedko} stand off with the lamp. # id: stand-off]
            He holds it high, and well back, so that you've a light to run to.
    * (halted) [Stop the face, and be asked who did. # id: stop-face]
        ~ party--
        ~ face_trust++
        {short_prop.heard:Three knocks, on the nearest prop|You shout it along the ledge}, and they all come out. It's two hours till there's wood. A wire comes from Moscow about the Donbas; Rybalka thinks it's about the two hours. # file: 26.01.1936 Garkusha D. stopped the face for two hours on the sixth of the Ten Days. # claim: wire-from-moscow
        * * [Say it was you. # id: say-you]
            "{hour_four.said:Six minutes, and now two hours|Two hours}," says Rybalka. "How am I to wire that?"
        * * [Sit down with the others. # id: sit-down]
            {sent_off:Out come the lamp tags, for cards. Yours is worth an ace.|Savka moves over. He shares out his bread in pieces the size of a tag, as long as it lasts.}
        * * [Listen. # id: listen-face]
            {roof >= 3:At ten past four a slab comes down on the place they've left. Nobody looks at anybody.|Nothing comes down. You almost wish it would.}
- -> page_4

=== page_4 ===
THE OBLAST PAPER. Stalino, 31 January 1936. Ten kopecks. # page: oblast-4 # part: masthead # backdrop: pithead # ambience: none # music: march-radio # sound: page-turn # official: newspaper # claim: oblast-paper
{moscow:HE SHOOK MY HAND|MORE JOYOUS!} # part: headline # claim: more-joyous
{moscow:D. Garkusha, prop-setter, will carry that handshake down to the face.|At the Irmino settlement they are dancing{the_flat.planks:, and on new floors}.} # part: lead
{moscow:You were in row forty-one, and nobody shook it.|{the_flat.given:Savka's roof leaks less than it did.|{the_flat.planks:Yours is made of props.|It's a polka.}}} # part: lived
{ gifts >= 3:
    D. Garkusha at his gramophone, following a lecture. # part: caption # claim: posed-photographs
    He has the needle up. # part: lived
- else:
    { gifts >= 1:
        D. Garkusha before his new door. # part: caption # claim: posed-photographs
        {the_flat.keys:Another man's nails are in it.|It's the photographer's door.} # part: lived
    - else:
        A chair, reserved for D. Garkusha. # part: caption # claim: posed-photographs
    }
}
{ money >= 3:
    EARNINGS OF THE FRONT LINE. G., prop-setter: over a thousand roubles! # part: item # claim: big-pay
    They've rounded it up. # part: lived
}
{ten_days.gobbed:TEN DAYS. Reserves have been found below.}{ten_days.phantom:TEN DAYS. Nikanor-East has set tomorrow's props today.}{ten_days.halted:TEN DAYS. On Nikanor-East two hours went in looking at the ceiling.}{lesson:TEN DAYS. The figures are being made more precise.} # part: box # claim: ten-days
    * [Read the headline to Oksana. # id: read-headline]
        {moscow:"Which hand?" says Oksana.|"Than what?" says Oksana, who is as big as a stove.}
    * [Show Makar the photograph. # id: show-makar]
        {makar == "rival":He holds it off, as one does with a child's drawing. "Who's that?"|"They've got you to the life," says Makar. "Particularly the {gifts >= 3:horn|{gifts >= 1:door|chair}}."}
    * [{gifts >= 2 and face_trust <= 0:Let it be read in every home.|Let Savka have it for his boots.} # id: savkas-boots]
        Savka treads it down. "It's thicker than the *Kochegar*," he says. "You can feel the joy."
    * {not lesson} [Put it away in the tin. # id: in-tin]
        {money <= 0:There's plenty of room in the tin.|It has to be folded small, on top of the money.}
- -> new_norms

=== new_norms ===
{ stopwatch.watch:
    In January you stood on a chute with Sorokin's watch. Now it's March, and the card on the wall is in your hand: eight sets a shift, where it was five. # act: 5, title=Above the Norm # scene: new-norms # place: The pay window, 9 March 1936 # backdrop: order-room, scene=counter # ambience: crowd # music: march-radio # claim: norms-of-1936
- else:
    { stopwatch.show or (lesson and record == "alone"):
        In January, with a watch on you, you did one set in six minutes. Now it's March, and everybody's norm is nine a shift, where it was five. # act: 5, title=Above the Norm # scene: new-norms # place: The pay window, 9 March 1936 # backdrop: order-room, scene=counter # ambience: crowd # music: march-radio # claim: norms-of-1936
    - else:
        { stopwatch.slow:
            In January, with a watch on you, you sharpened an axe. Now it's March, and the norm's only six a shift, where it was five; on the next section it's eight. # act: 5, title=Above the Norm # scene: new-norms # place: The pay window, 9 March 1936 # backdrop: order-room, scene=counter # ambience: crowd # music: march-radio # claim: norms-of-1936
        - else:
            In January, with a watch on you, you did one set in nine minutes. Now it's March, and everybody's norm is seven a shift, where it was five. # act: 5, title=Above the Norm # scene: new-norms # place: The pay window, 9 March 1936 # backdrop: order-room, scene=counter # ambience: crowd # music: march-radio # claim: norms-of-1936
        }
    }
}
The loudspeaker has the new march on, about life. Behind you forty men are waiting for their pay, and they read yours over your shoulder. # claim: march-of-1936
{stopwatch.watch:Garkusha D., February. Sets, 61. Norm bureau, half time. To pay, 208 r.|Garkusha D., February. Sets, 148. To pay, 186 r.} # official: form, label=Payslip # claim: more-for-less
{stopwatch.watch:In December it was 197. Nobody else's has gone up.|In December it was 120 sets, and 197 roubles.}
    * [Hold it so that they can see. # id: hold-slip]
        {stopwatch.watch:"What's he get for the sixty-one?" says Hrynko. "And what for the rest?"|"Same as us," says Hrynko, sounding let down.}
    * [Fold it up. # id: fold-slip]
        "He knows what's on it," somebody says. "He wrote it."
    * [{gifts >= 2 and face_trust <= 0:Meet the new norms with new victories.|Ask Savka what his comes to.} # id: ask-savka-pay]
        "They've put me on the air-pick norm," says Savka{pick == "buried":, who has a borrowed pick|, with his hand pick between his knees}. "I said, what with?"
    * {not lesson} [Count it. # id: count-pay]
        It's right. {record == "crew":The other three of you count theirs, and they're right.|You count it again, because of how quiet it is.}
- "Which one's Harkusha?" says a man from the next section, whom you've never seen. {face_trust <= 0:They move apart, so that he can.|{face_trust >= 3:Nobody here seems to have heard the name.|"It's a common name," says somebody, in the end.}} # claim: next-section
{lesson: -> bathhouse}
    * {makar == "mate"} [Sit down by Makar. # id: by-makar]
        He moves over on the bench. "Mind," he says. "They've just raised it."
    * {makar != "mate"} [Sit down by Makar. # id: by-makar-all-the-same]
        {makar == "rival":Makar doesn't move. You sit on the end, with one leg.|He moves the width of a hand, and looks about to see who has seen.}
    * {fedko == "whole"} [Ask Fedko what he got. # id: ask-fedko-pay]
        {stopwatch.watch:"I've a norm now," says Fedko. "Four minutes. It's me, isn't it? On the chute."|"I'm to be paid by the metre," says Fedko. "Up only. Coming down's free."}
    * {fedko == "maimed"} [Go by the lamp room, and see Fedko. # id: see-fedko]
        He hangs up the tags with what fingers he has. "We've no norm," he says. "They couldn't find anyone slow enough."
    * [Go home to Oksana. # id: home-oksana]
        She's asleep, with the tin on the sill beside her. {money >= 2:All the bench knows what's in it.|{money <= 0:There's a button in it.|It makes a small noise.}}
- Halia's three weeks old. She sleeps in {evening.both or evening.music:the gramophone's crate|a crate that had blasting powder in it}, under a shelf, and you move her out from under it. {money <= 0 and hour_four.doubled:In the tin there are eight sets that you were never paid for.}{money <= 0 and short_prop.fetched and not hour_four.doubled:The tin's been light since the day of the short prop.} # claim: halia
-> bathhouse
