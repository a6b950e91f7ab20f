// Act 5: Above the Norm, 1936-1937: the bathhouse, the fall, the commission, the hands.
// Tkach of the next section is beaten where Danylo is not. Sushko of the next section is dead where nobody died on the fifth.
// Pavlo, Hrynko's boy, has Fedko's place where Fedko was hurt before. Zelinsky's name is typed before anyone is asked.
// Labels read elsewhere: bathhouse.own_up, bathhouse.fell; raised_hands.raised, raised_hands.asks. Fedko hurt here loses a leg: the_fall.his_leg.

=== bathhouse ===
Payday night, behind the bathhouse: {beaten():four men in coats round a lamp, and a gap left in the ring for you.{not lesson: You're frightened, and not surprised.}|four men in coats round a lamp, and on the ground Tkach of the next section, who goes on beating the new norm.{not lesson: You're glad, for about a second.}} # scene: bathhouse # place: Behind the bathhouse, 9 March 1936, 11 pm # backdrop: bathhouse # ambience: none # music: none # claim: bathhouse-coats # claim: stakhanovites-hit
{lesson: -> in_brief}
{beaten(): -> your_turn | -> his_turn}

= in_brief
It was dark, they all tell the militia, and {beaten():you|he} fell.
-> the_fall

= your_turn
{record == "alone":"Sixty-one," says one, "as it is on the board," and counts. At nineteen two of them disagree about the number, and it stops.|"One ordinary hour," says one, in the norm clerk's voice. None of them has a watch, so it's about two minutes.} # hard: Danylo is beaten by men he works with. # motion: shake
Savka's holding the lamp. "Not his hands," he says.
    * [Look at the boots. # id: look-boots]
        You know all four pairs. {evening.music or evening.both:They haven't been on your step since New Year.|One has stood drying by your stove.}
    * [Ask Savka to hold it higher. # id: ask-higher]
        "You'd see who," says Savka.
    * [Put your arms round your head. # id: cover-head]
        The left ear's already gone. It sings, {short_prop.wedged:thin, on one note, like the short prop that you wedged|thin, on one note}.
    * [Get up. # id: get-up]
        You get as far as your knees. "Stay down, you fool," says somebody whom you sit next to every day.
    * {makar == "mate"} [Shout for Makar. # id: shout-makar]
        He comes out of the steam in a towel, blowing a militia whistle. It's only his fingers, but they go.
- -> sergeant

= his_turn
"Not his hands," says the one with the lamp, and it's Savka.{pick == "brought": You brought up his pick.}
    * [Walk on. # id: walk-past]
        "Harkusha," says one of the coats, quite friendly. You've dropped your towel.
    * (boot) [Kick Tkach once, for your payslip. # id: kick-once]
        It's softer than you'd thought. Tkach opens an eye. "Danylo," he says.
    * [Take the lamp from Savka. # id: take-lamp]
        He lets you have it. They stop, one by one, and turn to see who's holding the light. It's you.
    * [Say he's on shift at six. # id: on-shift]
        "So he is," says somebody, and they stand Tkach up and look for his cap.
    * [Ask what he's done. # id: ask-done]
        "Ten," says somebody, out of breath. "On a Tuesday. Singing."
- -> sergeant

= sergeant
Next day a militia sergeant has the order-room table, and sharpens a pencil. {your_turn:He's had to come round to your other ear. }"Drink's a fine," he says. "Hitting a _Stakhanovite_ is terror, and that's years. They want a name by four." # backdrop: order-room, scene=counter # claim: drink-or-terror # crossroads: bathhouse
    * (dark) {not evening.both} [Say it was dark. # id: dark]
        ~ face_trust++
        "There was a lamp," says the sergeant. In your eyes, you say. He writes *dark*, and the point breaks, and he begins on it again. # file: 10.03.1936 Garkusha D., at the scene, saw nothing on account of darkness.
        * * [Ask what he'll do without a name. # id: without-name]
            "I shan't be without," says the sergeant. "If I haven't got one, they send me one."
        * * [Wait, and hear what the next man says. # id: next-man]
            It was dark, says Hrynko. By four the sergeant has that from eleven men, and hasn't much pencil. On the bench they move along for you.
        * * [Ask who told him about a lamp. # id: who-told]
            "You did," says the sergeant. You both look at the paper, where it says *dark*.
    * (row_two) {evening.both} [{gifts >= 2 and face_trust <= 0:Testify to having attended a cultural measure.|Say you were in row two.} # id: row-two]
        ~ face_trust--
        "At the club?" says the sergeant. Behind the pillar, you say. {your_turn:He looks at your eye. "And that would be the pillar."|He sends a boy over to see if there's a pillar, and there is.} # file: 10.03.1936 Garkusha D. was at the club, second row, by his own account.
        * * [Say the seat has your name on it. # id: name-plate]
            "On brass?" says the sergeant, and writes that too. By supper there's nobody at the pit who doesn't know that you'd a seat to be in.
        * * [Ask him to keep it to himself. # id: keep-it]
            "It's only where you were," says the sergeant. He calls in the next man, and asks whether he was in row two as well, with Garkusha.
        * * [Say your wife was with you. # id: wife-with]
            "And what did she see?" The right half, you say. He puts that she can confirm fifty per cent.
    * {pick != "brought" or evening.both} [Say: Kostenko held the lamp. # id: name-savka]
        ~ named = "savka"
        ~ face_trust = face_trust - 2
        They fetch Savka from the face. "I held it," he says, "so they'd see the hands." Whose coats were they? He was looking at the light, says Savka.{best_man.says_savka: It's the second time you've given his name to a man with a pencil.} # file: 10.03.1936 Kostenko S. named as the one who held the light, by Garkusha D.
        * * [Say he kept them off the hands. # id: off-hands]
            "So he was in charge," says the sergeant, writing.
        * * [Look at the pencil. # id: look-pencil]
            It's sharp now. He puts *Kostenko* very small, and leaves a lot of room.
        * * [Say he's old. # id: say-old]
            "How old?" says the sergeant. You don't know. "Sixty-six," says Savka, to help. "They gave me a badge after."
        - - Savka unpins the tin badge, and looks round for somebody to mind it. {pick == "brought":You've his pick under your bed.|You're the nearest. He gives it to Makar.} # actor: savka, pose=plain, at=left
    * {makar != "mate"} [Say: Pidhornyi was there. # id: name-makar]
        ~ named = "makar"
        ~ makar = "pen"
        They keep Makar an hour. He comes out with ink on his fingers. It isn't prison; they've only found that he writes a good hand. # actor: makar, pose=stern, at=right # file: 10.03.1936 Pidgorny M. named by Garkusha D. Spoken with. Of use.
        * * [Ask what they had him write. # id: what-write]
            "Dictation," says Makar. He always did want to be in print.
        * * [Tell him it was you who named him. # id: tell-makar]
            "I know," says Makar. "They showed me. You had me spelt right."
        * * [Say nothing. # id: say-nothing-makar]
            He sits down beside you and rubs at the ink with spit. You've never known him sit so long without a joke.
    * (own_up) {not your_turn} [Say: I was one of them. # id: own-up]
        ~ named = "himself"
        ~ party--
        ~ face_trust++
        {boot:"How many times?" says the sergeant. Once, you say, and he writes *once*.|The sergeant counts on his fingers. He was told four, and with you it's five. He leaves out one of the others.} He'll call it drink: six months on three-quarter pay. # file: 10.03.1936 Garkusha D., by his own admission, took part in an assault on a Stakhanovite.
        * * [Read what he has put. # id: read-form]
            He's put *Assault on a Stakhanovite*. "That's only the heading," says the sergeant. "It's the form we've got."
        * * [Ask him to leave Savka out of it. # id: leave-savka]
            "Leave out who?" says the sergeant, with the pencil up. Savchenko, you say, who's in Horlivka. He looks at you, and writes down Savchenko.
        * * [Go and tell Tkach. # id: tell-tkach]
            Tkach is in the hospital hut with lint in one ear. {boot:"I know which you were," says Tkach.|"Which were you?" he shouts. The one in front, you say. He thinks about it. "There wasn't one in front."}
    * (fell) {your_turn} [Say you fell. # id: fell]
        ~ named = "himself"
        ~ face_trust++
        "On what?" says the sergeant. Coal. "{record == "alone":Nineteen times|For two minutes}?" You kept getting up, you say. He blows off the shavings and writes *fell*. # file: 10.03.1936 Garkusha D. fell. # claim: fell-on-coal
        On rest day there's a bowl of dumplings on your step, and no name. {record == "alone":Oksana counts them: nineteen.|They're hot.}
        * * [Eat them. # id: eat-dumplings]
            Potato, with a great deal of onion. By the third you know whose onion it is.
        * * [Let Hlushko's goat have them. # id: goat-dumplings]
            She eats them, and then the cloth. Oksana puts the bowl back on the step, washed, and by dark it's gone.
        * * [Take one to Savka. # id: dumpling-savka]
            He eats it slowly, standing. "Pepper," says Savka. "I told them."
- -> the_fall

=== the_fall ===
September 1936, the fifth _ledge_ of Nikanor-East{not lesson:, nineteen men on the shift}. You prop it with {fedko == "whole":Fedko|Hrynko's boy Pavlo, in Fedko's place}, and since ten {roof >= 4:three props have sung and one has split|{roof >= 2:two props have been singing|one prop has been singing}}.{not lesson: The roof may come in on you. Call the shift out, and if it doesn't come in nobody's paid.} # scene: the-fall # place: The fifth ledge, 11 September 1936, 11 am # backdrop: face # ambience: pick # sound: creak # leave: all # claim: fall-of-1936 # claim: roof-speaks
{lesson: -> auto}
{
- fedko == "whole":
    {fedko_trust < 0:"Comrade Harkusha," says Fedko, who used to say uncle. He's down for the hewers' course, and won't need you.|"When I'm on the hewers' course," says Fedko, "will you still set for me, diadko?"} # actor: fedko, pose=plain, at=right
- fedko_ledge == 3:
    Pavlo has had this ledge since you asked for Fedko to be moved off it.
}
{
- the_flat.planks:
    Six of its props are the floor under your bed. # claim: oak-floor
- partition.fifth:
    Ten months, Zelinsky gave it, through the plywood. It has had them.
- partition.tube:
    It's the last sheet in the tube: the only roof with no red on it yet.
- evening.music or evening.both:
    Savka would have dropped in to say so, but not on music.
- the_flat.keys and partition:
    There's no plywood now for Zelinsky to say it through.
- partition:
    You told Zelinsky that the wall was thin. He's said nothing since.
- last_oak.to_savka:
    The oak that you lost the paper for is still in it. There was one truck.
- ten_days.gobbed:
    You took the props from behind it in January, for the Ten Days.
- watched == "danylo":
    In last August's register this roof is watched by you.
}
    * [Knock on it. # id: knock-roof]
        {short_prop.heard:It answers like a box with a lid. Savka gave up a tonne to have you hear that once.|{partition.fifth:The ticking has stopped. In the quiet, Zelinsky said, one walks.|It makes a sound. You were never shown which sound is which.}}{pick == "buried" and named != "savka": Savka's at home. In June he went into the old workings for his pick, on a rest day, and a stone had his foot.} # claim: roof-knock
    * [Measure between two sets. # id: measure-sets]
        {
        - hour_four.wide:
            Two metres. That was your chalk, one night, and it's been the distance since.
        - behind.behind_one.every_second or behind.behind_one.draw_behind or carry.carry_two.keep_on:
            There's a place left out. Nobody thinks anything of it now. You were one of the first.
        - slip.stamped:
            A metre and a half. Number 318 asked for ninety centimetres.
        - ten_days.phantom:
            A metre and a half; then three, over a set that you booked in January.
        - else:
            A metre and a half, and then two.
        }
    * {fedko == "whole"} [Ask Fedko what he hears. # id: ask-fedko]
        {short_prop.heard:"Box, from here to here," says Fedko, and walks round the edge of it.|"It's talking," says Fedko. He puts his palm on the stone, as you'd gentle a horse.}
    * {fedko != "whole"} [Ask Pavlo what he hears. # id: ask-pavlo]
        "You," says Pavlo. "Breathing."
    * [Send to the foreman for timber. # id: ask-rybalka]
        Word comes back from Rybalka that the timber's in order.
- The pick goes on. Three knocks would have them all out. # crossroads: fall
    * (called) {hears_roof() or face_trust >= 2} [Knock on the prop three times and call them out. # id: call-out]
        ~ party--
        {roof >= 7:
            Nobody asks who knocked. They come down past you, nineteen, and {fedko == "whole":Fedko|Pavlo} turns back, for your axe.
            -> struck
        }
        Nobody asks who knocked. They come down past you to the level, all nineteen, and stand and watch nothing. {roof >= 2:They watch it for eleven minutes. Then the fifth comes in, from wall to wall.|They watch it for an hour, and nothing comes.} # backdrop: level # file: 11.09.1936 The shift of the fifth ledge left its places without an order, at a signal from Garkusha D.
        * * [Tell Rybalka who knocked. # id: say-who]
            {roof >= 2:He's looking at the hole. "And if it hadn't?" says Rybalka, and writes you down for that.|"An hour, nineteen men," says Rybalka. He does the sum aloud, and divides it by you.}
        * * [Count heads. # id: count-heads]
            {fedko == "whole":Fedko has done it. "Nineteen," he says, "and us." He takes hold of your sleeve, and notices, and lets go.|Pavlo's already under his father's arm. Hrynko is telling him off about something.}
        * * {short_prop.heard} [Find Savka. # id: find-savka]
            {named == "savka":Where he used to eat there's a lad from Oryol. "Who taught you all to come out like that?" he says.|{pick == "buried":He's on his step, with the foot up. "Three?" says Savka. "On what?" A prop. He'd have used the pipe, he says; it carries.|Savka's at the pit bottom. "Three?" he says. "On what?" A prop. He'd have used the pipe, says Savka; it carries.}}
    * [{gifts >= 2 and face_trust <= 0:Answer the difficulty with two sets above the plan.|Set two more and go on.} # id: two-more]
        {roof >= 4:
            The first goes in. You put down your hand for the second, and {fedko == "whole":Fedko|Pavlo} is bringing it.
            -> struck
        }
        {roof >= 2:
            The first goes in. You put down your hand for the second.
            -> caught
        }
        -> tight
    * [Send {fedko == "whole":Fedko|Pavlo} off for timber, out of it. # id: send-off]
        ~ fedko_trust--
        "There's timber here," he says, and goes, not fast. # leave: fedko
        {roof >= 5:
            He's gone four steps.
            -> caught
        }
        {roof >= 2:He's at the chute when it comes in, just where he stood, and nowhere else. It puts your lamp out.|It doesn't come in. He walks an hour for a prop that nobody needs.} # sound: coal-slide
        * * [Tell him why you sent him. # id: tell-why]
            "You could've said," he says. {roof >= 2:Then he looks past you, and doesn't say anything more.|"I'd have gone quicker."}
        * * [Take the prop from him. # id: take-prop]
            He won't let go of his end. You carry it in together, and it's {roof >= 2:a hand too long for what's left|the right length}.
    * [Go in yourself and draw the bad one. # id: go-in]
        {fedko_trust >= 2 and roof >= 3:
            You tell {fedko == "whole":Fedko|Pavlo} to stay where he is. You've the bar under the bad one when a light comes up beside you. {fedko == "whole":"You'll want somebody to hold it, diadko."|"You'll want it held," says Pavlo.}
            -> struck
        }
        ~ face_trust++
        You send the others back and get the bar under it. It comes down as it should, all but a corner, and the corner has your collarbone. # sound: roof-crack
        * * [Walk to the cage. # id: walk-cage]
            {fedko == "whole":Fedko|Pavlo} goes ahead with both lamps, and tells you about each sleeper before you come to it.
        * * [Set the prop first. # id: set-first]
            It can be done one-handed, if somebody swings the axe. {fedko == "whole":Fedko|Pavlo} swings it, eleven blows, with his tongue out.
- -> zelinsky_taken

= auto
You set two more and go on.
{roof >= 3: -> struck}
{roof >= 2: -> caught}
-> tight

= tight
They go in tight. It sings over you till the repair shift comes, and then it sings over them. # sound: prop-set
    * [Tell them where it's bad. # id: tell-repair]
        They've started there before you've finished. They've ears.
    * [Go up. # id: go-up]
        In the cage your hand won't come off the axe, and {fedko == "whole":Fedko|Pavlo} does it for you, a finger at a time.
- -> zelinsky_taken

= caught
{fedko == "whole": -> his_leg}
One stone slides off the edge and has Pavlo by the ankle. {makar == "mate":Makar carries him to the cage on his back, and tells him the one about the shock workers.|Makar runs for the sledge, and is back with it before anyone has thought of it.} # hard: A stone falls on the fifth ledge and breaks a boy's ankle. # sound: roof-crack # motion: shake
    * [Tell Hrynko, his father. # id: tell-hrynko]
        "Which foot?" says Hrynko. You tell him. He thinks about it, and goes to find the boy's other boot.
    * [Tell Fedko, in the lamp room. # id: tell-fedko]
        Fedko takes Pavlo's tag down from its hook. "It was my place," he says. He says it to the tag.
- -> zelinsky_taken

= his_leg
~ fedko = "maimed"
One stone, no bigger than a table, slides off the edge and lies down on Fedko's right leg. # hard: A stone falls on the fifth ledge, and Fedko loses a leg below the knee. # sound: roof-crack # motion: shake # claim: fedko-leg
Five men lift it. He's very polite to all of them. By evening, in the hospital hut, it's off at the knee.
    * [Sit with him. # id: sit-with]
        He sleeps, and wakes. "There was a recruiter, with boots," says Fedko. "He only ever gave the left." He thinks it's rather good. Then he begins to shake. # claim: left-boots
    * [Bring him his boots. # id: bring-boots]
        You couldn't think which, so you've brought both. He looks for some time, and has you put the pair under the bed.
    * [Say they'll want somebody for the hooks. # id: say-hooks]
        "In the lamp room? Sitting down," says Fedko. He was to start with the hewers on Monday. "With her," he says. "All right."
- -> zelinsky_taken

= struck
{fedko != "whole": -> other_boy}
~ fedko = "dead"
It comes in from wall to wall, and the wind of it puts out the lamps. # hard: The roof of the fifth ledge comes in, and Fedko is killed. # sound: roof-crack # motion: lamp-out # leave: fedko # ambience: none
They get to him a little after three. He's on his knees with both hands up, as you'd hold a prop while somebody fetched the wedge.
The banksman rings nine, which is a dead man coming up, and all over the yard people stop and count. {lamp == 84:Lamp 214, which he'd kept since you changed, comes up on your belt.|His lamp comes up on your belt.} # claim: nine-strokes # file: 11.09.1936 Fatal fall on the fifth ledge: carrier, 17. Own negligence.
    * [Hand it in. # id: hand-lamp]
        Oksana takes it at the window. She dries it, lights it, and blows at the seam, as she does with every lamp. It stands. # backdrop: lamp-room # claim: blow-at-the-seam
    * [Take his tag off the hook. # id: take-tag]
        Oksana has her hand over it. She leaves it till two, when the shift's up and each man takes down his own, and there's one. # backdrop: lamp-room # sound: tag-hook # claim: tag-and-hook
    * [Answer Rybalka: he wants a next of kin. # id: next-of-kin]
        {house_book.sisters:"Uncle," you say. It's in the house book. "You?" says Rybalka. It's the first time that anyone has needed it.|"Uncle?" says Rybalka, with the pencil up; he's heard the boy call you that. There's no line for it anywhere, and he puts *none*.} # claim: nephew
- -> zelinsky_taken

= other_boy
It comes in from wall to wall, and the wind of it puts out the lamps. They get to Pavlo a little after three. # hard: The roof of the fifth ledge comes in, and a boy is killed. # sound: roof-crack # motion: lamp-out # ambience: none
The banksman rings nine, which is a dead man coming up, and all over the yard people stop and count. # claim: nine-strokes # file: 11.09.1936 Fatal fall on the fifth ledge: carrier, 16. Own negligence.
    * [Find Hrynko, his father. # id: find-hrynko]
        He's on the timber stack at the pit bottom. He has both dinners in his lap, his and the boy's, and he won't have either of them taken.
    * [Go to the lamp room. # id: go-lamp-room]
        Fedko's at the hooks. He has counted. "Whose?" he says, and then, because you don't answer, "It was mine, that place."
- -> zelinsky_taken

=== zelinsky_taken ===
{
- fedko == "dead":
    Fedko has a red coffin, flags and a band. {house_book.sisters:You walk behind, as the uncle.|{house_book.hostelled:Zina walks behind, who signed for him once.|Nobody's down as family, so the union walks behind.}} # scene: commission # place: The order room, 27 February 1937 # backdrop: order-room # ambience: none # leave: all # claim: red-coffin
- the_fall.other_boy:
    Pavlo has a red coffin, flags and a band. Hrynko walks behind with his cap on. # scene: commission # place: The order room, 27 February 1937 # backdrop: order-room # ambience: none # leave: all # claim: red-coffin
- else:
    {fedko == "maimed":{the_fall.his_leg:Fedko learns the lamp-room hooks, sitting down.|Fedko hangs the tags.}|Fedko's on the hewers' course.} The red coffin and the band are for Sushko of the next section: a roof, in November. # scene: commission # place: The order room, 27 February 1937 # backdrop: order-room # ambience: none # leave: all # claim: red-coffin
}
Since this winter's trials an accident is a wrecker's work. A commission from Stalino wants whoever knew about the roof, and to compare hands each man writes to dictation: *Fifth ledge. Sets at ninety centimetres.* {slip.stamped:That's 318. You carried it up.|{slip.in_cap:You had that in your cap once.|You saw that once, on squared paper.}}{makar == "pen": It's Makar who dictates, being known for his hand.} # claim: accidents-authors # claim: commission-dictation
    * [Write it as you write. # id: write-plain]
        {
        - slip.stamped:
            They hold it to the window against number 318, which is filed as being in your hand. It isn't in your hand. They leave it filed. # file: 27.02.1937 Specimen of handwriting: Garkusha D.
        - watched == "danylo":
            They lay it beside a line in an old register, *watched by*. It's the same G. # file: 27.02.1937 Specimen of handwriting: Garkusha D.
        - signed == "witness" or signed == "worded":
            They lay it beside a paper of 1935, where you saw with your own eyes{signed == "worded": and put in the timber}. It's a fair hand, says the chairman. # file: 27.02.1937 Specimen of handwriting: Garkusha D.
        - else:
            They hold it to the window against a tender for lamp oil, and thank you. # file: 27.02.1937 Specimen of handwriting: Garkusha D.
        }
    * [{gifts >= 2 and face_trust <= 0:Assist the commission in a businesslike manner.|Write it badly.} # id: write-badly]
        You give *centimetres* an extra leg. The clerk puts it right for you, out of habit, and has to bring a clean sheet. # file: 27.02.1937 Specimen of handwriting: Garkusha D. Two sheets.
    * [Ask who wrote it first. # id: who-first]
        "That's just it," says the chairman, warmly. "Who?" # file: 27.02.1937 Specimen of handwriting: Garkusha D. Showed interest in the origin of the text.
    * {the_fall.called} [Say they all came out in time. # id: came-out]
        "That's been noticed," says the chairman. "Nineteen men. How did they know?" # file: 27.02.1937 Garkusha D. cannot explain the absence of victims on 11 September.
    * {not the_fall.called} [Say there was no timber. # id: no-timber]
        {
        - last_oak.to_savka:
            "There was a truck of it," says the chairman. "It went to the wrong ledge." He has the stub. He'd just like to know what became of the paper. # file: 27.02.1937 Garkusha D. asked about a truck of oak.
        - ten_days.halted:
            "You stopped a face over that once," says the chairman. "For two hours. Who told you to?" # file: 27.02.1937 Garkusha D. asked about two hours.
        - else:
            "And who saw to it that there wasn't?" says the chairman, and has it put down against somebody. # file: 27.02.1937 Garkusha D. confirms a deliberate shortage of timber.
        }
- The clerk pins your sheet behind a finding that's typed already, down to the name: *Zelinsky*. # claim: typed-already
{lesson: -> raised_hands}
    * [Tell him. He's next, on the bench outside. # id: tell-zelinsky]
        "Dictation?" says Zelinsky. "I was rather good at that." He breaks off exactly a third of his bread, and it's for you. # actor: zelinsky, pose=plain, at=right
    * {partition} [Tap twice on the bench, where he's waiting. # id: tap-twice]
        Falling, that was, through the plywood, when he had the barometer. "Yes," says Zelinsky. "Since about 1928." # actor: zelinsky, pose=plain, at=right # claim: shakhty
    * [Say that there's a name on it. # id: say-typed]
        "That's a draft," says the clerk, and turns it over. On the back is one for a pit where nothing has happened yet.
    * {fedko == "maimed"} [Go by the lamp room. # id: by-lamp-room]
        They've had Fedko do it too. "I put *ninety*," he says. "I've never seen ninety."
    * {fedko == "whole"} [Wait for Fedko to do his. # id: wait-fedko]
        "It's a good sentence," says Fedko. "Why didn't anybody do it?" The chairman asks him to repeat that.
    * {fedko == "dead"} [Look for Fedko's paper on the table. # id: fedko-paper]
        It's under the inkwell. *Own negligence* has been crossed out. You're glad, until you see what for.
    * [Look out of the window. # id: look-window]
        A painter's measuring the board over the gate. The commissar of heavy industry is dead, of his heart, the paper says. Kadiivka's to have his name, Sergo. # claim: sergo-dies # claim: town-sergo
- -> raised_hands

=== raised_hands ===
April 1937, the club. Engineer Zelinsky is in row one, alone; the rest of you have filled it from the back. The resolution says that he wrecked the fifth ledge; he's to be dismissed, and his case sent on. # scene: raised-hands # place: The club, 17 April 1937, 7 pm # backdrop: club # ambience: crowd # actor: zelinsky, pose=plain, at=left # claim: club-vote
{lesson: -> vote}
    * {evening.both} [Take your own seat, in row two. # id: own-seat]
        Round the pillar you can see the left half of him.
    * {evening.seats and named != "savka"} [Sit in row two, by Savka. # id: by-savka]
        He lifts his cap off *Wife of same*. "I'd sooner have been behind the pillar," says Savka, and he is.
    * [Sit by Oksana. # id: by-oksana]
        She has Halia asleep on one arm. "So I've only the one," she says.
    * [Stand at the back. # id: at-back]
        {face_trust >= 2:They make room for you along the wall, and old Yukhym gives you his place by the pipe.|There's room along the wall. There's rather a lot, on both sides of you.}
    * {fedko == "maimed"} [Help Fedko to a chair. # id: fedko-chair]
        He wants the end of a row, so as to be able to get out. He's thought about it more than you have.
    * {makar == "mate"} [Sit by Makar. # id: by-makar]
        "Two seats," says Makar. "Restricted view." He doesn't wait to see if you laugh.
    * {makar == "pen"} [Look for Makar. # id: look-makar]
        He's at the red table, next to the chair. He has three sharp pencils laid out, and moves them all a little when he sees you.
- -> vote

= vote
"All in favour?" says the chair. It'll pass without you. But a man from Stalino is writing down whoever sits on his hands. # claim: unanimous
Zina, at the minutes, puts up her left and goes on writing. {named == "savka":Hrynko|Savka} puts up his cap, with the hand in it. In row one Zelinsky's goes up too. # actor: zina, pose=plain, at=right # crossroads: hands # main # assembly: hands
    * (raised) [{gifts >= 2 and face_trust <= 0:Join the unanimous demand of the collective.|Raise it with the rest.} # id: raise]
        {named == "nobody":
            ~ named = "zelinsky"
        }
        ~ party++
        You can't see anything now but sleeves. "Unanimous," says the chair, and nobody cares to be the first to lower his. In the end it's Zelinsky. # file: 17.04.1937 Garkusha D. voted with the collective. # sound: applause
        {lesson: -> knock}
        * * [Clap. # id: clap]
            It's something to do with them. You find that you're good at it{moscow:; you had practice, in row forty-one}.
        * * [Hold the door for him. # id: hold-door]
            He thanks you by name. He has the H of it right; he always had.
        * * [Look at your hand. # id: look-hand]
            {partition.tube:There's a smear of red on it. That will be off the cloth of the chairs; the tube's under your bed.|{the_flat.keys:It's the one that you hang your cap up with, at home, on his nail.|It's the one he put the slip in, on the level, over your bread.}}
    * (knee) [Keep it on your knee. # id: knee]
        ~ party--
        The man from Stalino leans out to see along your row. He's counting knees. "Unanimous," says the chair, before he's done. # file: 17.04.1937 Garkusha D.: hand not observed.
        {lesson: -> knock}
        * * [Put the other one on top of it. # id: other-hand]
            It had begun to jump. Now there are two of them jumping.
        * * [Look at the man counting. # id: look-counter]
            He gets to you and wets the pencil. He's about your age. There's coal in the corners of his eyes.
        * * {fedko != "dead"} [Look for Fedko. # id: look-fedko]
            {fedko == "maimed":{the_fall.his_leg:He's got his hand round the crutch, well down. He looks at it as if it were a great piece of luck.|He has what's left of his hands in his sleeves, where nobody can count them.}|He's looking at you. He has his hand half up, by his ear, and he takes it down and scratches his knee with it.}
    * (asks) [Ask about the timber. # id: ask-timber]
        ~ party--
        ~ face_trust++
        {
        - slip.stamped:
            The chair has it there. He reads it out, once: number 318, the ninety centimetres, *to be kept under watch*. You'd forgotten how short it was. "So he knew," says the chair. "Brought in by Garkusha. Unanimous." # file: 17.04.1937 Garkusha D. referred to incoming no. 318, as known to him.
        - partition.tube:
            "What timber?" says the chair. It's drawn, you say, in a tube. "Whose tube?" You hear yourself say that it's under your bed. "Unanimous," says the chair, and somebody writes *bed*. # file: 17.04.1937 Garkusha D. mentioned drawings in his keeping.
        - slip.in_cap:
            There was a paper, you say. "Where?" says the chair. You had it in your cap. They wait, and you find that you've taken off your cap and are looking in it. "Unanimous," says the chair. # file: 17.04.1937 Garkusha D. mentioned a paper, which he could not produce.
        - editor_lamp.roofed:
            It was written down on the night of the record, you say, with a question mark. Nobody recalls any question mark. "Unanimous," says the chair. # file: 17.04.1937 Garkusha D. interrupted the vote with a question.
        - own_record.doubted:
            You said it in 1935, you say: there wasn't timber for a record. "You said it then, too?" says the chair, and has that put down. "Unanimous." # file: 17.04.1937 Garkusha D. has doubted the timber since 1935, by his own account.
        - else:
            "What timber?" says the chair. Nobody recalls any slip. "Unanimous," he says, off the page, where it's typed. # file: 17.04.1937 Garkusha D. interrupted the vote with a question.
        }
        {lesson: -> knock}
        * * [Stay on your feet. # id: stay-standing]
            You're the only one up, and so you saw it: when you said *timber*, eleven men looked at the roof.
        * * [Sit down. # id: sit-down]
            Zelinsky has turned round. He shakes his head at you, a very little, and faces the front again.
        * * [Look to see if Zina's writing it. # id: look-zina]
            She has it all down, very small. Then she turns her pencil over, and looks at the rubber for some time.
    * (stoked) [See to the stove. # id: see-stove]
        ~ face_trust--
        It needs seeing to. You give it a shovel that it's no room for, and behind you the chair says "Unanimous." # file: 17.04.1937 Garkusha D. was away from his place during the vote.
        {lesson: -> knock}
        * * [Rake it out. # id: rake-stove]
            You're still raking when they get up to sing, and so you sing it on your knees.
        * * [Shut its door and go back. # id: shut-stove]
            It's an iron door, and shuts with a noise. {named == "savka":Hrynko|Savka} has put his cap on your chair. He takes it off, when you come, and says that he'd thought you'd gone home.
        * * [Carry out the ash. # id: carry-ash]
            In the yard Zelinsky's getting his arm into his coat. "Is it drawing now?" he says. It is, you tell him. "They want the second door left open," says Zelinsky.
- -> knock
