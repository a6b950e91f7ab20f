// Act 5: Above the Norm, 1936-1937: the bathhouse, the fall, the commission, the hands.
// Tkach of the next section is beaten where Danylo is not. A man of the next section is dead where nobody died on the fifth.
// Pavlo, Hrynko's boy, has Fedko's place where Fedko was hurt before. Zelinsky's name is typed before anyone is asked.
// Labels read elsewhere: bathhouse.own_up, bathhouse.fell; raised_hands.raised, raised_hands.asks. Fedko hurt here loses a leg: the_fall.his_leg. Added: the_fall.went_in.
// One charge, told alike by the commission, the club, Rudnev's sheet and the newspaper: he held back the props, and asked in writing for timber that he knew wasn't there.

/** Does the fifth ledge stand when the commission sits: then the dead man is the next section's. */
=== function fifth_stands() ===
~ return not (the_fall.struck or the_fall.caught or (roof >= 2 and (the_fall.called or the_fall.sent_away)))

/** Does Zelinsky live behind the plywood in your room to the end. */
=== function next_door() ===
~ return not the_flat.keys

=== bathhouse ===
{lesson: -> in_brief}
{beaten(): -> your_turn | -> his_turn}

= in_brief
On payday night four men in coats kick {beaten():you, because {record == "alone":records like yours|the watch you held} put up the norm, and your left ear doesn't come back|Tkach of the next section, for beating the new norm}. It was dark, {beaten():you tell the police, like everybody|everybody tells the police}. # scene: bathhouse # place: Behind the bathhouse, 9 March 1936, 11 pm # backdrop: bathhouse # ambience: bathhouse # music: none # claim: bathhouse-coats # claim: stakhanovites-hit
-> the_fall

= your_turn
On payday night four hewers from your own bench wait for you, because {record == "alone":records like yours|the watch you held} put up the norm. # scene: bathhouse # place: Behind the bathhouse, 9 March 1936, 11 pm # backdrop: bathhouse # ambience: bathhouse # music: none # claim: bathhouse-coats # claim: stakhanovites-hit
{record == "alone":They count the blows, as your sets were counted, until at seventeen two of them disagree about the number.|"Four minutes ten," says one, in the norm clerk's voice, but since none of them has a watch it's about two.} # hard: Danylo is beaten by men he works with. # motion: shake
"Not his hands," says the one with the lamp, and it's Savka{makar != "mate":, while Makar looks out in a towel and shuts the bathhouse door}.
    * [Look at the boots. # id: look-boots]
        {evening.music or evening.both:All four pairs used to dry by your stove, until you had a gramophone there.|You know all four pairs, because each of them has stood drying by your stove.}
    * [Ask Savka to hold it higher. # id: ask-higher]
        "You'd see who," says Savka, and holds it lower.
    * [Put your arms round your head. # id: cover-head]
        Your left ear has gone already, and sings, thin, on one note{short_prop.wedged:, like the short prop that you wedged}.
    * [Get up. # id: get-up]
        You get as far as your knees. "Stay down, you fool," says somebody whom you sit next to every day.
    * {makar == "mate"} [Shout for Makar. # id: shout-makar]
        He comes out of the steam in a towel, blowing a militia whistle, which is his fingers, and they go. # sound: whistle
- -> sergeant

= his_turn
On payday night four hewers from your bench are kicking Tkach of the next section for beating the new norm, and for about a second you're glad{stopwatch.watch or stopwatch.show: that it isn't you}. # scene: bathhouse # place: Behind the bathhouse, 9 March 1936, 11 pm # backdrop: bathhouse # ambience: bathhouse # music: none # claim: bathhouse-coats # claim: stakhanovites-hit
"Not his hands," says the one with the lamp, and it's Savka{makar != "mate":, while Makar looks out in a towel and shuts the bathhouse door}.
    * [Walk on. # id: walk-past]
        "Good night, Harkusha," says one of the four, so that you'll know you've been seen.
    * (boot) [Kick Tkach once, for your payslip. # id: kick-once]
        It's softer than you'd thought. Tkach opens an eye. "Danylo," he says.
    * [Take the lamp from Savka. # id: take-lamp]
        He lets you have it, and the four of them stop, and turn to see who's holding the light now, and it's you.
    * [Say he's on shift at six. # id: on-shift]
        "So he is," says somebody, and they stand Tkach up, look for his cap, and put it on him. # actor: tkach, pose=hurt, at=right
    * [Ask what he's done. # id: ask-done]
        "Ten sets," says somebody, out of breath. "On a Tuesday. Singing."
- -> sergeant

= sergeant
"For drink it's a fine," says a policeman next day{your_turn:, into your good ear}. "For hitting a _Stakhanovite_ it's terror, and whoever's named gets years. I'm to have a name by four." # backdrop: order-room, scene=counter # claim: drink-or-terror # crossroads: bathhouse
    * (dark) {not evening.both} [Say it was dark. # id: dark]
        ~ face_trust++
        "There was a lamp," says the policeman. In your eyes, you say. He writes *dark*, and by four he has it from the whole bench, where they move along for you. # file: 10.03.1936 Garkusha D., at the scene, saw nothing on account of darkness.
    * (row_two) {evening.both} [{gifts >= 2 and face_trust <= 0:Testify to having attended a cultural measure: you were in row two.|Say you were in row two.} # id: row-two]
        ~ face_trust--
        "At the club?" says the policeman. Behind the pillar, you say. {your_turn:He looks at your eye. "And that would be the pillar."|He sends a boy to see, and there is one.} # file: 10.03.1936 Garkusha D. was at the club, second row, by his own account.
    * {pick != "brought" or evening.both} [Say: Savka held the lamp. # id: name-savka]
        ~ named = "savka"
        ~ face_trust = face_trust - 2
        They fetch Savka from the face. "I held it," he says, "so they'd see the hands." Since he won't say whose coats they were, he's put down for the terror himself.{best_man.says_savka: You gave his name to Petrov too, as the best on the section.} # file: 10.03.1936 Kostenko S. named as the one who held the light, by Garkusha D.
        Savka unpins the tin badge, and looks round for somebody to mind it{pick == "brought":, as you're minding his pick, under your bed.|. You're the nearest, and he gives it to Makar.} # actor: savka, pose=plain, at=left
        * * [Say he kept them off the hands. # id: off-hands]
            "So he was in charge," says the policeman, writing.
        * * [Look at the pencil. # id: look-pencil]
            He puts *Kostenko* very small, at the top, and leaves a lot of room under it.
        * * [Say he's old. # id: say-old]
            "How old?" says the sergeant. You don't know. "Sixty-six," says Savka, to help. "They gave me a badge after."
        - - "Who told them it was Savka?" says Oksana that night, and it's some time before you say. "He dried his boots here," she says.
    * {makar != "mate"} [Say: Makar was there. # id: name-makar]
        ~ named = "makar"
        ~ makar = "pen"
        They keep Makar an hour, and he comes back with ink on his fingers: from now on he's to write down for them whatever the bench says. # actor: makar, pose=stern, at=right # file: 10.03.1936 Pidgorny M. named by Garkusha D. Spoken with. Of use.
        * * [Ask what they had him write. # id: what-write]
            "Dictation," says Makar, and puts the hand in his pocket.
        * * [Tell him it was you who named him. # id: tell-makar]
            "I know," says Makar. "They showed me. You had me spelt right."
        * * [Say nothing. # id: say-nothing-makar]
            He sits down beside you and rubs at the ink with spit, and you've never known him sit so long without a joke.
        - - "And what do I talk about now, when he comes?" says Oksana at home. "The goat?" She isn't laughing.
    * (own_up) {not your_turn} [Say: I was one of them. # id: own-up]
        ~ named = "himself"
        ~ party--
        ~ face_trust++
        {boot:"How many times?" says the policeman. Once, you say. |}A terrorist wouldn't have come in by himself, he thinks, so it was drink, and a fine: a quarter of your pay for six months, though the form they've got is headed *Assault*. # file: 10.03.1936 Garkusha D., by his own admission, took part in an assault on a Stakhanovite.
        "From today, or from the first?" says Oksana, with the tea tin in her lap. "And did you?"
        * * [{boot:Show her which foot|Say you stood there, and were glad}. # id: tell-home]
            {boot:She looks at it as if it had come in by itself.|She thinks about that.} "So it's true, what you signed," says Oksana. "That's the first this year." She counts out the six months on the table, and there isn't enough.
        * * [Go and tell Savka he's out of it. # id: leave-savka]
            He has come as far as your step, with his cap off, but all that he can find to say is that it's thawing. # actor: savka-1937, pose=plain, at=left
        * * [Go and tell Tkach. # id: tell-tkach]
            Tkach is in the hospital hut with lint in one ear. {boot:"I know which you were," says Tkach.|"Which were you?" he shouts. The one in front, you say. He thinks about it. "There wasn't one in front."} # actor: tkach, pose=hurt, at=right
    * (fell) {your_turn} [Say you fell. # id: fell]
        ~ named = "himself"
        ~ face_trust++
        "On what?" says the policeman. Coal. "{record == "alone":Seventeen times|For two minutes}?" You kept getting up, you say, and he writes *fell*. # file: 10.03.1936 Garkusha D. fell. # claim: fell-on-coal
        "Whose coats?" says Oksana, winding a sheet round your ribs, and she won't have it that you fell. So you say the four names, and she makes the knot.
        On rest day there's a bowl of dumplings on your step with no name to it, {record == "alone":seventeen, by Oksana's count|still hot}.
        * * [Eat them. # id: eat-dumplings]
            They're potato, with so much onion that by the third you know whose onion it is.
        * * [Let Hlushko's goat have them. # id: goat-dumplings]
            She eats them, and then the cloth, and Oksana puts the bowl back on the step, washed, where by dark it has gone.
        * * [Take one to Savka. # id: dumpling-savka]
            He eats it slowly, standing. "Pepper," says Savka. "I told them."
- -> the_fall

=== the_fall ===
You and {fedko == "whole":Fedko|Pavlo, son of Hrynko the hewer,} prop the roof of the fifth _ledge_, with nineteen men at work below it. Since ten o'clock {roof >= 7:three props have been singing, two have split, and the dust is running|{roof >= 4:three props have been singing and one has split|{roof >= 2:two props have been singing|one prop has been singing}}}, so the stone is moving.{pick != "brought" and named != "savka": Savka's at home: in June he dug for the pick you'd left under the fall, and a stone crushed his foot.} # scene: the-fall # music: none # place: The fifth ledge, 11 September 1936, 11 am # backdrop: face, roof={roof >= 2:works|good} # ambience: pick # sound: creak # leave: all # claim: fall-of-1936 # claim: roof-speaks # actor: {fedko == "whole":fedko|pavlo}, pose=plain, at=right
{lesson and fedko == "whole":{fedko_trust < 0:He calls you comrade Harkusha, who used to say uncle.|"Will you set for me, diadko," says Fedko, "when I'm a hewer?"}}
{lesson: -> the_knock}
{
- fedko == "whole":
    {fedko_trust < 0:"Comrade Harkusha," says Fedko, who used to say uncle. He's to be a hewer, and won't need you.|"Will you set for me, diadko," says Fedko, "when I'm a hewer?"} # actor: fedko, pose=plain, at=right
- fedko_ledge == 3:
    Pavlo has had this ledge since you asked for Fedko to be moved off it.
}
{
- the_flat.planks:
    Six of its props are the floor under your bed, sawn. # claim: oak-floor
- partition.tube:
    In the drawings that you hid for Zelinsky each fall is in red, and this roof has none yet.
- (evening.music or evening.both) and named != "savka" and pick == "brought":
    Last night Savka came to warn you, but the gramophone was on, and he went home.
- last_oak.to_savka:
    The truck of oak that you sent here without its paper, or what your record left of it, is all that holds it up.
- ten_days.gobbed:
    In January, for the Ten Days, you drew the props from behind it.
}
    * [Knock on it. # id: knock-roof]
        {short_prop.heard:It answers like a box, so it's loose: Savka once gave up a tonne of coal to teach you that.|{partition.fifth:First it'll tick, Zelinsky said, then it'll be quiet, and then one walks out. It's quiet.|It makes a sound, but you never learnt which sound is which.}} # claim: roof-knock
    * [Measure between two sets. # id: measure-sets]
        {
        - hour_four.wide:
            Two metres, which you chalked on the night of the record, when the wood ran out, and which has been the distance since.
        - behind.behind_one.every_second or behind.behind_one.draw_behind or carry.carry_two.keep_on:
            There's a place left out, as one was on the night of the record, and now nobody thinks anything of it.
        - slip.stamped:
            A metre and a half, where number 318, which you had stamped for Zelinsky, asked for ninety centimetres.
        - ten_days.phantom:
            A metre and a half, and then three, where there should be a set that you booked in January.
        - else:
            A metre and a half, and then two.
        }
    * {fedko == "whole"} [Ask Fedko what he hears. # id: ask-fedko]
        {short_prop.heard:"Box, from here to here," says Fedko, and walks round the edge of it.|"It's talking," says Fedko. He puts his palm on the stone, as you'd gentle a horse.}
    * {fedko != "whole"} [Ask Pavlo what he hears. # id: ask-pavlo]
        "You," says Pavlo. "Breathing." # actor: pavlo, pose=warm, at=right
    * {named == "savka"} [Listen for Savka, who'd have known. # id: listen-savka]
        The lad from Oryol whom they've put in his place is whistling, and hears only that.
    * {the_flat.given and named != "savka" and pick == "brought"} [Ask Savka, who's come by with his bread. # id: ask-savka-fall]
        He raps with one knuckle, here and farther in, and puts his bread back in his pocket. "You got me a dry roof at home," says Savka. "I'll eat under that."
    * [Send to the foreman for timber. # id: ask-rybalka]
        Word comes back from Rybalka that the timber's in order.
- -> the_knock

= the_knock
{not hears_roof() and face_trust < 2:{stopwatch.watch or stopwatch.show:You made the norm that they eat by|{hour_four.wide:You set those props wide on the record night|{record == "alone":You took a record that many men had cut for|Nobody has heard you call a roof}}}, so the nineteen wouldn't come out at your knock|Three knocks would bring out all nineteen, unpaid if nothing falls}. Two more sets may hold it, if it waits.{not lesson: Drawing the worst prop brings down the loose stone, or all of it.} # crossroads: fall
    * (called) {hears_roof() or face_trust >= 2} [Knock on the prop three times and call them out. # id: call-out]
        ~ party--
        {roof >= 7:
            Nobody asks who knocked. All nineteen come down past you and out, and then {fedko == "whole":Fedko|Pavlo} turns back for your axe.
            -> struck
        }
        Nobody asks who knocked, and all nineteen come down past you to the level. {roof >= 2:In a quarter of an hour the fifth comes in, from wall to wall, on nobody.|In an hour nothing comes.{lesson: "That's two roubles," says the first man back under it.}} # backdrop: level # file: 11.09.1936 The shift of the fifth ledge left its places without an order, at a signal from Garkusha D.
        {lesson: -> zelinsky_taken}
        * * (say_who) [Tell Rybalka who knocked. # id: say-who]
            {roof >= 2:He's looking at the hole. "And if it hadn't come?" says Rybalka, and writes you down for that.|"An hour, nineteen men," says Rybalka. He does the sum aloud, and divides it by you.}
        * * [Count heads. # id: count-heads]
            {fedko == "whole":Fedko has done it. "Nineteen," he says, "and us." He takes hold of your sleeve, and notices, and lets go.|Pavlo's under his father's arm already. Hrynko is telling him off about something.}
        * * {short_prop.heard} [Find Savka. # id: find-savka]
            {named == "savka":Where he used to eat there's a lad from Oryol. "Who taught you all to come out like that?" he says.|{pick == "buried":He's on his step, with the foot up. "Three?" says Savka. "On what?" A prop. He'd have used the pipe, he says; it carries.|Savka's at the pit bottom. "Three?" he says. "On what?" A prop. He'd have used the pipe, says Savka; it carries.}}
        * * {roof >= 2} [Go back as far as the edge of it. # id: go-edge]
            Where you stood there's stone, and out of the bottom of it comes a shovel handle, quite clean. A hewer takes hold of it and pulls, as if he'd only put it down there.
        * * {roof < 2} [Tell them to go back in. # id: go-back-in]
            They go, and somebody claps you on the neck as he passes, rather hard. "Next time wait till I've sat down," he says.
    * [{gifts >= 2 and face_trust <= 0:Answer the difficulty with two sets above the plan: prop it and go on.|Set two more and go on.} # id: two-more]
        {roof >= 4:
            The first set goes in, and when you put your hand out behind you for the next prop, {fedko == "whole":Fedko|Pavlo} is bringing it.
            -> struck
        }
        {roof >= 2:
            The first set goes in, and you put your hand out behind you for the next prop.
            -> caught
        }
        -> tight
    * (sent_away) {not lesson or (not hears_roof() and face_trust < 2)} [Send {fedko == "whole":Fedko|Pavlo} for timber; the nineteen stay under it. # id: send-off]
        ~ fedko_trust--
        "There's timber here," he says, and goes, not fast. # leave: fedko # leave: pavlo
        {roof >= 5:
            He's gone four steps.
            -> caught
        }
        {roof >= 2:He's at the chute when the roof comes in, just where he'd stood and nowhere else. It puts your lamp out, and the nineteen feel the wind. "You could've said," he says.|It doesn't come in, and he has walked an hour for a prop that nobody needs.} # sound: coal-slide
        -> zelinsky_taken
    * (went_in) {not lesson} [Go in alone and draw the worst prop. # id: go-in]
        {fedko_trust >= 2 and roof >= 3:
            You tell {fedko == "whole":Fedko|Pavlo} to stay where he is. You've the bar to the worst prop when a light comes up at the other end of it. {fedko == "whole":"You'll want somebody to hold it, diadko."|"You'll want it held," says Pavlo.} # actor: {fedko == "whole":fedko|pavlo}, pose=stern, at=right
            -> struck
        }
        ~ face_trust++
        You get a bar to the prop and pull. The loose stone comes down as it should, all but one corner, which breaks your collarbone, and the rest holds. # sound: roof-crack
        * * [Walk to the cage. # id: walk-cage]
            {fedko == "whole":Fedko|Pavlo} goes ahead with both lamps, and tells you about each beam under the rails before you come to it.
        * * [Set the prop first. # id: set-first]
            It can be done one-handed, and {fedko == "whole":Fedko|Pavlo} swings it, with his tongue out.
        * * [Sit down for a minute. # id: sit-minute]
            The hewers come and look at you, one at a time. Then one who hasn't spoken to you since the bathhouse undoes his neckcloth and ties up the arm.
- -> zelinsky_taken

= tight
They go in tight, and the roof holds, and sings on over the repair shift. # sound: prop-set
-> zelinsky_taken

= caught
{fedko == "whole": -> his_leg}
One stone slides off the edge and breaks Pavlo's ankle, and the rest of the roof holds. {makar == "mate":Makar carries him to the cage on his back, and tells him the one about the shock workers on the way.|Makar runs for the sledge, and is back with it before anyone else has thought of it.} # hard: A stone falls on the fifth ledge and breaks a boy's ankle. # sound: roof-crack # motion: shake # actor: pavlo, pose=stern, at=right
    * [Tell Hrynko, his father. # id: tell-hrynko]
        "Which foot?" says Hrynko. You tell him. He thinks about it, and goes to find the boy's other boot.
    * [Tell Fedko, in the lamp room. # id: tell-fedko]
        Fedko takes Pavlo's tag down from its hook. "It was my place," he says. He says it to the tag.
- -> zelinsky_taken

= his_leg
~ fedko = "maimed"
One stone, no bigger than a table, slides off the edge of the roof and lies down on Fedko's right leg. # hard: A stone falls on the fifth ledge, and Fedko loses a leg at the knee. # sound: roof-crack # motion: shake # claim: fedko-leg
Five men lift it, and he's very polite to all of them. By evening, in the hospital hut, the leg's off at the knee. The rest of the roof has held, so the nineteen are sent back under it. # backdrop: hospital, time=night, season=warm # ambience: hospital # leave: all
    * [Sit with him. # id: sit-with]
        "There was a recruiter, with boots," says Fedko when he wakes. "He only ever gave the left." He thinks it's rather good, until he begins to shake. # claim: left-boots
    * [Bring him his boots. # id: bring-boots]
        You couldn't think which, so you've brought both, and he has you put the pair under the bed.
    * [Say they'll want somebody for the hooks. # id: say-hooks]
        "In the lamp room? Sitting down," says Fedko. He was to start with the hewers after rest day. "With her," he says. "All right."
- -> zelinsky_taken

= struck
{fedko != "whole": -> other_boy}
~ fedko = "dead"
The roof comes in from wall to wall, and stops {went_in:at your end of the bar. Fedko was at the other|{called:short of where you stand. Fedko was at your axe|at the set that you've just put in. Fedko was on the other side of it}}.{not called: The nineteen crawl out the far way, by the air pipe.} # hard: The roof of the fifth ledge comes in, and Fedko is killed. # sound: roof-crack # motion: lamp-out # leave: fedko # ambience: none # backdrop: face, roof=down # leave: all
They get to him after three. He's on his knees with both hands up, as one holds a prop while somebody fetches the wedge.
The banksman rings nine, which means a dead man coming up, and all over the yard people stop and count. {lamp == 84:Lamp 214, which he'd kept since you changed, comes up on your belt.|His lamp comes up on your belt.} # claim: nine-strokes # file: 11.09.1936 Fatal fall on the fifth ledge: carrier, 17. Own negligence. # backdrop: pithead # motion: lamp-out
    * [Hand it in. # id: hand-lamp]
        Oksana takes it at the window, dries it, lights it and blows at the seam, as she does with every lamp, and the flame stands. # backdrop: lamp-room # claim: blow-at-the-seam
    * [Take his tag off the hook. # id: take-tag]
        Oksana has her hand over it, and leaves it there till the shift's up and each man has taken down his own, and then there's one. # backdrop: lamp-room # sound: tag-hook # claim: tag-and-hook
    * [Answer Rybalka: he wants a next of kin. # id: next-of-kin]
        {house_book.sisters:"Uncle," you say. It's in the house book. "You?" says Rybalka. It's the first time that anyone has needed it.|"Uncle?" says Rybalka, with the pencil up; he's heard the boy call you that. There's no line for it anywhere, and he puts *none*.} # claim: nephew
- -> zelinsky_taken

= other_boy
The roof comes in from wall to wall, and stops {went_in:at your end of the bar. Pavlo was at the other|{called:short of where you stand. Pavlo was at your axe|at the set that you've just put in. Pavlo was on the other side of it}}.{not called: The nineteen crawl out the far way, by the air pipe.} It's after three when they reach the boy. # hard: The roof of the fifth ledge comes in, and a boy is killed. # sound: roof-crack # motion: lamp-out # ambience: none # backdrop: face, roof=down # leave: all
The banksman rings nine, which means a dead man coming up, and all over the yard people stop and count. # claim: nine-strokes # file: 11.09.1936 Fatal fall on the fifth ledge: carrier, 16. Own negligence. # backdrop: pithead # motion: lamp-out
    * [Find Hrynko, his father. # id: find-hrynko]
        He's on the timber stack at the pit bottom, with both dinners in his lap, his own and the boy's, and he won't have either of them taken. # actor: hrynko, pose=plain, at=left
    * [Go to the lamp room. # id: go-lamp-room]
        Fedko's at the hooks. He has counted. "Whose?" he says, and then, because you don't answer, "It was mine, that place."
- -> zelinsky_taken

=== zelinsky_taken ===
{
- fedko == "dead":
    Fedko had a red coffin and a band{house_book.sisters:, and you walked behind, as the uncle|{house_book.hostelled:, and Zina behind, who'd signed for him once|, and the union behind, for want of family}}. # scene: commission # music: fedko-gone # place: The order room, 27 February 1937 # backdrop: order-room # ambience: office # leave: all # claim: red-coffin
- the_fall.other_boy:
    Pavlo had a red coffin and a band, and Hrynko behind it with his cap on. # scene: commission # music: fedko-gone # place: The order room, 27 February 1937 # backdrop: order-room # ambience: office # leave: all # claim: red-coffin
- else:
    {fedko == "maimed":{the_fall.his_leg:Fedko learns the lamp-room hooks, sitting down.|Fedko hangs the tags.}}{fifth_stands():{fedko == "maimed": }In November a fall killed a man in the section beside the fifth.|{fedko == "whole":Fedko hews now{not lesson:, and has Oksana count his blisters at the lamp window}.}} # scene: commission # music: fedko-gone # place: The order room, 27 February 1937 # backdrop: order-room # ambience: office # leave: all # claim: red-coffin
}
A fall is a crime now. Zelinsky, the engineer, caused it, says a commission: he held back the fifth's props{fifth_stands():, and brought down the section beside it}. # claim: typed-already # claim: accidents-authors # claim: no-wrecker
He says he asked for them in 1935, in words that a worker took away to copy. He won't say who. It was you.
So each man is to write *Sets at ninety centimetres*{slip.stamped:, to be laid by number 318. If your hand matches, he did ask, and then you both knew.{not lesson: Proskurin, the tally-keeper, can't recall who brought it.}|, to be laid by the papers of 1935. {slip.in_cap:His slip went into your cap|You only said it aloud}: no hand will match, and they'll say that he lied.} # claim: commission-dictation
    * [Write it in your own hand{slip.stamped:, and let them look}. # id: write-plain]
        {
        - slip.stamped:
            The same big first letter comes through on both. So he did ask in writing, for timber that he knew wasn't there, says the chairman, and you knew. # file: 27.02.1937 Specimen of handwriting: Garkusha D.
        - signed == "witness" or signed == "worded":
            It matches only your witness's paper on the record, which says nothing of ninety, so they let you go, and put down that he lied. # file: 27.02.1937 Specimen of handwriting: Garkusha D.
        - else:
            No paper of 1935 matches, so they let you go, and put down that he lied. # file: 27.02.1937 Specimen of handwriting: Garkusha D.
        }
    * {slip.stamped} [{gifts >= 2 and face_trust <= 0:Assist the commission in a businesslike manner: disguise your hand.|Disguise your hand; if they notice, you've something to hide.} # id: write-badly]
        They have you write it again, faster, and the two don't match, so they pin them together. # file: 27.02.1937 Specimen of handwriting: Garkusha D. Two sheets.
    * (was_given) {not slip.stamped} [{gifts >= 2 and face_trust <= 0:Assist the commission frankly: it was given to you, and you knew.|Say it was given to you: he's no liar then, and you knew.} # id: was-given]
        "So he did ask in writing," says the chairman, pleased, "for timber that he knew wasn't there."{slip.in_cap: The slip? Lost, you say.} You're put down as having known. # file: 27.02.1937 Garkusha D. confirms that engineer Zelinsky gave him a warning.
    * {lesson} [Ask who wrote it first, and be put down as asking. # id: who-first]
        "That's just it," says the chairman, warmly, and has your question put down under what you wrote. # file: 27.02.1937 Specimen of handwriting: Garkusha D. Showed interest in the origin of the text.
    * {the_fall.called} [Say {fifth_stands():you knocked nineteen out from under it|your nineteen came out in time}; {the_fall.say_who:and they have it written who knocked|they may ask who {fifth_stands():warned you|knocked}}. # id: came-out]
        "Nineteen men," says the chairman. "{fifth_stands():For a roof that stood? Who told you that it wouldn't|How did they know}?" You can't say, and that's put down too. # file: 27.02.1937 Garkusha D. cannot explain the absence of victims on 11 September.
    * (no_timber) {not the_fall.called} [Say there was no timber: they'll ask who saw to that. # id: no-timber]
        {
        - last_oak.to_savka:
            "There was a truck of oak," says the chairman. "It went to the wrong ledge." He'd like to know what became of its paper. # file: 27.02.1937 Garkusha D. asked about a truck of oak.
        - ten_days.halted:
            "You stopped a face for two hours over that," says the chairman. "Who told you to?" # file: 27.02.1937 Garkusha D. asked about two hours.
        - else:
            "And who saw to that?" says the chairman, and before you can answer it's put down against Zelinsky. # file: 27.02.1937 Garkusha D. confirms a deliberate shortage of timber.
        }
    * {not lesson and not partition and fedko != "whole"} [Tell Zelinsky, on the bench outside, and then write it. # id: tell-zelinsky]
        "Dictation?" says Zelinsky. "I was rather good at that." He breaks off exactly a third of his bread, and gives it to you. # actor: zelinsky, pose=plain, at=right
        -> your_turn
    * {not lesson and partition.tube and fedko == "whole"} [Tap twice on the bench, where Zelinsky waits, and then write it. # id: tap-twice]
        Through the plywood two taps meant that his barometer was falling. "It has been," says Zelinsky, "since they shot the five, in 1928." # actor: zelinsky, pose=plain, at=right # claim: shakhty
        -> your_turn
    * {not lesson and not partition.tube and fedko == "whole"} [Let Fedko write first, and then write it. # id: wait-fedko]
        "It's a good sentence," says Fedko. "Why didn't anybody do it?" The chairman asks him to say that again.
        -> your_turn
    * {not lesson and partition and fedko == "maimed"} [Ask Fedko, in the lamp room, and then write it. # id: by-lamp-room]
        Fedko has done it too. "I put *ninety*," he says. "I've never seen ninety."
        -> your_turn
    * {not lesson and partition and fedko == "dead"} [Look for Fedko's paper on the table, and then write it. # id: fedko-paper]
        It's there, and after *own negligence* they've put *and Zelinsky's*.
        -> your_turn
- -> raised_hands
= your_turn
{slip.stamped:Then you write yours. They lay it by number 318, and the chairman reads the two through, once. "So he did ask in writing," he says, "for timber that he knew wasn't there. And you knew."|Then you write yours. It matches nothing that says *ninety*, so against Zelinsky they put *invents*.} # file: 27.02.1937 Specimen of handwriting: Garkusha D.
-> raised_hands

=== raised_hands ===
Zelinsky sits alone in row one. The resolution says that he held back props; he's to be dismissed, and the police told. # scene: raised-hands # music: meeting # place: The club, 17 April 1937, 7 pm # backdrop: club # ambience: club # actor: zelinsky, pose=plain, at=left # claim: club-vote
{lesson or not (makar == "pen" or (makar == "mate" and fedko == "maimed") or the_fall.other_boy): -> vote}
    * {evening.both} [Take your own seat, in row two. # id: own-seat]
        Round the pillar you can see the left half of him.
    * {evening.seats and named != "savka"} [Sit in row two, by Savka. # id: by-savka]
        He lifts his cap off the seat marked *Wife of same*. "It's the pillar I like," says Savka, who's behind it. # actor: savka-1937, pose=warm, at=left
    * [Sit by Oksana. # id: by-oksana]
        She has Halia asleep on one arm. "So I've only the one," she says.
    * [Stand at the back. # id: at-back]
        {face_trust >= 2:They make room for you along the wall, and somebody gives you his place by the warm pipe.|There's room along the wall, and rather a lot of it on both sides of you.}
    * {fedko == "maimed"} [Help Fedko to a chair. # id: fedko-chair]
        He wants the end of a row, so as to be able to get out, and has thought about it more than you have.
    * {makar == "mate"} [Sit by Makar. # id: by-makar]
        "Two seats," says Makar. "Restricted view." He doesn't wait to see if you laugh.
    * {fedko == "whole" and fedko_trust >= 0} [Keep a place for Fedko. # id: fedko-place]
        He comes in with the hewers, who've kept him one, but he finds you, and lifts his cap.
    * {the_fall.other_boy} [Sit by Hrynko. # id: by-hrynko]
        He has Pavlo's cap on, which is too small for him. "They say that it was him," says Hrynko, and looks at the back of Zelinsky's head.
    * {makar == "pen"} [Look for Makar. # id: look-makar]
        He's at the red table, next to the chair, with three sharp pencils laid out, and moves them all a little when he sees you.
- -> vote

= vote
"All in favour?" says the chair. It will pass, but a man from Stalino notes whoever speaks or sits on his hands.{slip.in_cap: The slip in your cap would show that Zelinsky warned, and that you hid it.} # claim: unanimous
{named == "savka":The hewer beside you|Savka} puts up his cap, with the hand in it, and in row one Zelinsky's goes up too. # backdrop: club, show=hands # actor: zina, pose=plain, at=right # crossroads: hands # main # assembly: hands
    * (raised) [{gifts >= 2 and face_trust <= 0:Join the unanimous demand of the collective: raise your hand.|Raise your hand with the rest.} # id: raise]
        {named == "nobody":
            ~ named = "zelinsky"
        }
        ~ party++
        {slip.in_cap:Your cap goes up with your hand, his warning in its lining. |You see nothing but sleeves. }"Unanimous," says the chair, and nobody cares to be the first to lower his, until Zelinsky does. # file: 17.04.1937 Garkusha D. voted with the collective. # sound: hands
    * (knee) [Keep your hand on your knee. # id: knee]
        ~ party--
        The man from Stalino leans out to see along your row, and his pencil moves. "Unanimous," says the chair all the same.{slip.in_cap: The slip stays in the lining.} # file: 17.04.1937 Garkusha D.: hand not observed.
    * (asks) [{slip.in_cap:Ask about the timber, with your thumb on the slip.|{partition.tube:Ask about the timber in his drawings.|Ask about the timber.}} # id: ask-timber]
        ~ party--
        ~ face_trust++
        {
        - slip.stamped:
            The chair has your paper there, and reads it out: number 318, the ninety centimetres, *to be kept under watch*. "So he knew," says the chair. "Brought in by Garkusha. Unanimous." # file: 17.04.1937 Garkusha D. referred to incoming no. 318, as known to him.
        - slip.in_cap:
            There was a paper, you say. "Where?" says the chair. Your thumb has found it, through the lining, and stays there, and so does the slip. "Unanimous," says the chair. # file: 17.04.1937 Garkusha D. mentioned a paper, which he could not produce.
        - partition.tube:
            He drew it, you say, sheet by sheet. "We found no drawings," says the chair, "so who has them?" Nobody answers. "Unanimous," says the chair, and somebody writes down your name. # file: 17.04.1937 Garkusha D. mentioned drawings in his keeping.
        - editor_lamp.roofed:
            The editor wrote down that roof on the night of the record, you say, with a question mark. Nobody recalls a question mark. "Unanimous," says the chair. # file: 17.04.1937 Garkusha D. interrupted the vote with a question.
        - own_record.doubted:
            You'd refused a record of your own in 1935, you say, because there wasn't timber. "You said it then, too?" says the chair, and has that put down. "Unanimous." # file: 17.04.1937 Garkusha D. has doubted the timber since 1935, by his own account.
        - else:
            "What timber?" says the chair. Nobody recalls any slip. "Unanimous," he says, off the page, where it's typed. # file: 17.04.1937 Garkusha D. interrupted the vote with a question.
        }
        {lesson: -> knock}
        * * [Stay on your feet. # id: stay-standing]
            You're the only one up, and so you saw it: when you said *timber*, a whole row of men looked at the ceiling.
        * * [Sit down. # id: sit-down]
            Zelinsky has turned round, and shakes his head at you, a very little, and faces the front again.
        * * [Look to see if Zina, at the minutes, is writing it. # id: look-zina]
            She has it all down, very small, and now she has turned her pencil over, and looks at the rubber on the end of it.
    * (stoked) [Be busy at the stove while they vote. # id: see-stove]
        ~ face_trust--
        You give it a shovel of coal that it has no room for{slip.in_cap:, but not the slip, which stays in your cap}, and behind you the chair says "Unanimous." # file: 17.04.1937 Garkusha D. was away from his place during the vote. # sound: shovel
- -> knock
