// Act 3: The Front Page, 31 August 1935, 5 am to 9 am. Second half in act-3-own-record.ink.
// Labels read elsewhere: order_room.ask_lamps, .said_27, .boots; witness_paper.two, .carriers, .eight (who stands in the margin), .blank_kept (he has the unsigned form).

=== six_o_clock ===
That sheet isn't printed yet when you come up with {not lesson:{fedko == "maimed":Fedko's jacket over your arm and |{pick == "brought":Savka's pick in its sacking and }}}{hour_four.said:six minutes against your name, because you stopped the record|{lamp == 84:the lamp with the bad seam on your belt|{hour_four.doubled:eight places on your mind that you left without a prop|{hour_four.wide:your last sets two metres apart behind you|{fedko == "maimed":a report that says {lesson:Fedko|the boy} was careless|Fedko beside you, who hasn't called you *diadko* since three}}}}}. Nobody may go home till the Party has voted what happened. # act: 3, title=The Front Page # scene: six-o-clock # place: The pithead, 31 August, 5.30 am # backdrop: pithead, time=dawn # ambience: yard # music: march-radio # claim: up-at-five # sound: loudspeaker
{lesson: -> corridor}
    * {fedko == "whole" or pick == "brought"} [Let Stakhanov out first. # id: let-first]
        "Is that for us?" says Stakhanov, of the march on the loudspeaker. # claim: stakhanov-waits
    * {fedko == "maimed" and pick != "brought"} [Listen to the loudspeaker. # id: listen-speaker]
        It's morning exercises. Arms up, it says, and one carrier does it for a joke, and can't get them down.
    * [Look for Oksana at the lamp-room window. # id: look-oksana]
        She looks you over from the boots up, finds all of you there, and goes back to her page.
    * {fedko == "whole"} [Wake Fedko. # id: wake-fedko]
        He's gone to sleep on his feet against {fedko_trust < 0:a post|your arm}. "Are we down?" says Fedko.
    * {pick == "brought"} [Take old Savka his pick. # id: take-pick]
        He tries the point on his thumb, and asks {dawn.sent_boy:who went in for it. {fedko == "maimed":When you tell him whose hand it cost, he doesn't know where to put it down|When you've told him he looks round for the boy, and wraps it up again}|if the props were ticking when you went in. They were, you say, and for the first time he shakes your hand}. # claim: savkas-pick
    * {pick != "brought"} [Look for old Savka, who asked you for his pick. # id: find-savka]
        {boards.promised:He looks at your hands, since you'd said you would bring it up, and then he bends down and laces his boot.|He has borrowed one from a left-handed man, and turns it over to see where it's wrong.} # claim: savkas-pick
    * {fedko == "maimed"} [Ask where they've taken Fedko. # id: ask-fedko]
        "Who?" says the man at the cage. {register_84 == "Moroz":A Moroz|A carrier} came up on a board, {hour_four.gob_burns:at half past three|just now}, and went to the hospital hut.
- (corridor) On a bench outside the committee's door you hear: # place: The committee corridor, 31 August, 6 am # backdrop: committee # music: none # ambience: office # actor: zelinsky, pose=plain, at=right # claim: kept-in-the-corridor
For comrade Stakhanov a flat from those of the technical staff, with a telephone. Point nine: whoever slanders his record as accident or invention is the worst of enemies. # official: resolution, label=The resolution through the door # claim: resolution-gifts # claim: point-nine
Nobody has heard of the record yet, so nobody can have slandered it. {not lesson:Zelinsky, the engineer, who has one of those flats, nods.} # claim: whose-flat
    * [Hand in your lamp, or Oksana rings for a man lost. # id: hand-in]
        {lamp == 84:It's Moroz's lamp, and she gives you Moroz's tag. She looks at the bad seam, and doesn't let go.|She has the bell rope in one hand{bell == "rung" and not lesson:, as on the day you had her ring it}. "You're up, then," she says, and gives you your tag.} # sound: tag-hook # claim: tag-and-hook
    * {not lesson} [Ask Zelinsky which flat is his. # id: which-flat]
        "Number four," says Zelinsky. "It's the dry one."
        * * [Say they can't mean his. # id: not-his]
            They mean one, he says, and he quite agrees that they should.
        * * [Ask if it has a telephone. # id: has-telephone]
            "No," says Zelinsky. He considers it. "That may be in my favour."
        * * {slip.in_cap} [Take his note about the fifth ledge out of your cap. # id: give-slip]
            He closes your fingers over it without looking down, and keeps them closed till somebody has gone by.
        * * {warned == "written"} [Ask if he's heard about paper 318, for the fifth ledge. # id: ask-318]
            He hasn't, as they have a flat to furnish first, he says, and he looks at the door.
    * [Ask the foreman who's called it invented. # id: who-called]
        "Nobody!" says Rybalka, the foreman. "And nobody's to start."{not lesson: He turns his list over.}
        * * {not lesson} [Ask why they're warned already. # id: why-warn]
            Rybalka hasn't been told. He's to read it out to the shift, and he tries the long words over under his breath.
        * * {hour_four.said and not lesson} [Ask if your six minutes are slander. # id: six-slander]
            He finds the line where he wrote you down for them, which is in ink, he says, but he could smudge it.
        * * {not lesson} [Ask what's on the other side. # id: other-side]
            It's everybody who was down. {sheet == "unsigned":There's a tick at each name but yours, since you didn't sign for Youth Day|Each has a tick, and after it a space for what he'll say}.
        * * {lesson} -> order_room
    * {not lesson} [Put your ear to the door. # id: ear-door]
        Lukash, the pony driver, who has the keyhole, heard them give Stakhanov a horse as well, and the foreman, who has the hinge, heard no horse. # claim: driving-horse
        * * [Say you heard the horse. # id: heard-horse]
            "There," says Lukash. "He came to the pit for one." # claim: horse
        * * [Say there was no horse. # id: no-horse]
            Lukash goes back to the keyhole in case they come to it.
        * * [Ask where he'd keep it. # id: keep-horse]
            "There's a shed," says Zelinsky. "With number four."
- -> order_room

=== order_room ===
{lesson:The|In the _order room_ the} _resolution_ is read to the next shift. "Other men's coal was written to him," says a voice at the back. By point nine that's an enemy's. "How many went down? Ask Harkusha. He was there{hour_four.said:, and stopped it}." # scene: order-room # music: meeting # place: The order room, 31 August, 7 am # backdrop: order-room # ambience: club # claim: seven-in-the-order-room # actor: petrov, pose=plain, at=middle # claim: written-to-him
There were twenty-seven lamps, though one man did cut it. Petrov, the Party organiser, is writing down who says what. # claim: twenty-seven-lamps # crossroads: how-many # main # assembly: how-many
    * (said_27) [Say: twenty-seven lamps, and be put down beside that voice. # id: twenty-seven]
        ~ face_trust++
        ~ party--
        Petrov writes it down, with your name, and the benches look round for the other twenty-six. # file: 31.08.1935 Garkusha D. spread the figure 27 in the order room. # claim: petrov-one-pick
        * * {not lesson} [Say what the rest were doing. # id: the-rest]
            {behind:You tell them of two men in front of you, and the boys with the wood|}{carry:You tell them of ninety-one props carried by hand, and eleven tubs to a mare|}{sent_off:You tell them of ten men kept sitting in a tunnel, so that one pick should have their air|}{editor_lamp:You tell them that when you turned your light down the face, seven men looked up|}, till somebody at the front begins to clap. # sound: applause # claim: crosscut-eight
        * * {not lesson} [Say: and one pick. # id: and-one-pick]
            That's so as well, and now both are on his page.
        * * {not lesson} {not hour_four.said} [Sit down. # id: sit-after]
            They move up for you on the bench, although nobody looks round.
        * * {not lesson} {hour_four.said} [Sit down by Shchegolev, who was under the slab. # id: by-shchegolev]
            He moves up for you, {roof >= 2:and shows you on his axe handle how thick it was when it came down|though it would have stood till Christmas, he says}. # claim: borisenko-tells
        * * {lesson} -> witness_paper
    * [Say: one man cut it, with the carriers listening. # id: one-cut]
        ~ party++
        ~ face_trust--
        It's so, and it stops the man at the back. {fedko == "whole":"What did we do, then?" says Fedko, who'd like to know.|The carriers look at the floor, because there's one fewer of them than went down.} # file: 31.08.1935 Garkusha D. confirmed in the order room that one man cut it.
        * * {not lesson and fedko == "whole"} [Say: you carried. # id: you-carried]
            {carry.carry_two.carry_his:"And you carried mine," says Fedko, to be fair.|{carry.carry_two.keep_on:"I don't remember the end of it," says Fedko. "Did I?"|"Say it louder," says Fedko.}}
        * * {not lesson and fedko == "maimed"} [Say there's one in the hospital hut. # id: in-the-hut]
            "{hour_four.gob_burns:That's Moroz|That was after}!" says Rybalka, the foreman, and shows you where he's written it, so that now it {hour_four.gob_burns:is|was}. # claim: own-negligence
        * * {not lesson} [Say nobody else could have cut it like that. # id: like-that]
            {editor_lamp.picked:You tell them how it came off in slabs as high as a stove. |{past == "row":Your father couldn't, you say. |}}Two or three of the older men nod.
        * * {not lesson} [Look for Stakhanov. # id: find-stakhanov]
            He's washed as far as the collar, and is standing beside the chair that somebody fetched him. # claim: beside-the-chair
        * * {not lesson} [Wait for Petrov to write. # id: look-petrov]
            He does, and of all the lines on his page it's the shortest. # claim: petrov-one-pick
        * * {lesson} -> witness_paper
    * (ask_lamps) [Say: ask my wife's book; then it's she who told. # id: ask-lamp-room]
        ~ oksana_trust--
        ~ money++
        Makar, who sets props beside you, passes his cap: a rouble a guess. You put one in. Oksana is called in, and reads out twenty-seven. The cap's yours.{bet == 100: "Him again," they say.} Petrov writes down who told. # actor: oksana, pose=stern, at=right # file: 31.08.1935 The figure 27 was given out by the lamp room, on the proposal of Garkusha D. # claim: petrov-one-pick
        * * {not lesson} [Take the winnings. # id: take-cap]
            Makar counts out nineteen roubles and a button, and when you look round she has gone, with her book.
        * * {not lesson} [Look at Oksana. # id: look-at-her]
            She still has her finger on the line, and Makar has to put the winnings into your pocket for you.
        * * {not lesson and bet != 40} [Ask Makar what he thinks. # id: ask-makar]
            {makar == "rival":He shows you the board of honour, where they've taken down his name, for the sake of the nail.|{sent_off.turned:"A hundred and two," says Makar, very low. "And for eleven minutes I had my hand on his air."|He thinks that he'd have settled for his name in the paper, without the flat.}} # actor: makar, pose=plain, at=left
        * * {not lesson and bet == 40} [Give Savka half. # id: savka-half]
            You'd gone halves with him on the tonnes. This was another bet, says Savka, but he takes it, and ties it in his handkerchief.
        * * {lesson} -> witness_paper
    * (boots) [Look at the board of honour; let the next man answer. # id: look-board]
        {fedko == "whole":The next man's Fedko. "Twenty-seven," he says. "I counted us." Nobody writes down a boy.|The next man's a carrier, who says that he had a prop in front of his face.} # file: 31.08.1935 Garkusha D., asked about the record, did not reply.
        * * {not lesson and fedko == "whole"} [Nod, now that he's said it. # id: nod-now]
            "See?" says Fedko, to the back row, but it's you they're looking at, since you'd let him say it.
        * * {not lesson} [Read the board. # id: read-again]
            Stakhanov's new at the top, and the paint has run{form == "smooth":, as far as your name|, down past Makar's}.
        * * {not lesson and pick == "brought"} [Look at Savka. # id: room-savka]
            He has his hand pick across his knees, among all that compressed air, and has started to unwrap it. # actor: savka, pose=plain, at=left # claim: savkas-pick
        * * {not lesson and fedko == "whole" and pick != "brought"} [Tell Fedko to sit down. # id: fedko-sit]
            "Was it wrong?" says Fedko. It was right, you tell him, and see that Petrov has laid the pencil in the fold of his notebook, and is looking at the boy quite kindly.
        * * {not lesson} [Look for whoever asked. # id: who-asked]
            There are two rows of men back there, and every one of them is looking at the board.
        * * {lesson} -> witness_paper
- -> witness_paper

=== witness_paper ===
~ temp boy = fedko == "whole" and fedko_trust >= 0
You're at the pump, washing {boy:Fedko's back|the night off you}, when Raya Feldman, the typist, brings a paper in three copies. # scene: witness-paper # music: paper # place: The pump in the yard, 31 August, 7.30 am # backdrop: pithead, time=dawn # ambience: yard # actor: raya, pose=plain, at=right
I, {notebook == "own":Garkushin|Garkusha} D., saw with my own eyes that he alone cut 102 tonnes. # official: form, label=The witness's form # claim: witness-form # claim: helpers-uncounted
Another pit says it can't be done, so the _trust_ wants witnesses by eight.
{lesson: -> line}
    * [Ask who else is to sign. # id: who-else]
        She has six names, off the volunteers' sheet{sheet == "unsigned":, and you in pencil}. The other twenty-one, she says, aren't witnesses.
    * {fedko == "whole" and not boy} [Offer to do Fedko's back. # id: fedko-back]
        "I can reach," says Fedko, at the far end of the trough. He can't, and he goes in with the middle of it black.
    * [Ask if she's eaten. # id: eat-egg]
        She has an egg in her apron, and eats it in two bites while you hold the papers out of the wet. # actor: raya, pose=warm, at=right
    * [Think what you did see. # id: did-see]
        {editor_lamp:You saw the editor write *alone*, a comma and *with*, and then his pencil gave out.}{behind:You saw nothing but his heels, and {behind.behind_one.draw_behind:the gap below, where you'd taken out six props|whichever place between you was bare}.}{carry:You saw his coal come down past {carry.carry_two.keep_on:a boy who was climbing asleep|the boots of a boy with a prop}.}{sent_off:Till past two you saw the men whose coal it was, sitting in a tunnel, and {sent_off.turned:Makar's hand on a wheel|the pipe that took their air}.} # claim: pencil-and-comma
    * {notebook == "own"} [Say it's Garkusha. # id: not-garkushin]
        "It's Garkushin in the editor's notebook, and that's gone to the printer." She leaves you room to sign as either.
    * {notebook != "own" and hour_four.said} [Ask where it says about the six minutes. # id: where-six]
        "Stoppages: none," she reads. She'd typed it before she was told of any. # actor: raya, pose=stern, at=right
    * {watched == "danylo" and not (notebook == "own" and hour_four.said)} [Say you've signed for a roof already. # id: signed-roof]
        You have, for the fifth's, and nobody has asked you which part is still up. The typist waits, with the pencil held out to you. # claim: watch-line
    * {carry and watched != "danylo"} [Say the mare saw more of it than you. # id: the-mare]
        "Can she write?" says the typist. She'd be glad of anybody who could, at this hour. # actor: raya, pose=warm, at=right
    * {warned == "written" and watched != "danylo" and not carry} [Look at the stamp in her hand. # id: same-stamp]
        It's the one that did your paper for the fifth ledge, number 318, and that has had no answer yet. # claim: zelinsky-slip
- (line) "Bend down," she tells {boy:Fedko|a carrier}, and dries his back with her apron, for a desk. # claim: carbon-and-sausage # crossroads: witness # main
    * [Sign that he was alone, and be paid in sausage. # id: sign-witness]
        ~ face_trust--
        ~ signed = "witness"
        ~ party++
        The big first letter goes through all three copies. {boy:"That's you," says Fedko, who can feel it.|You get a _docket_, and carbon on your clean fingers.} # file: 31.08.1935 Garkusha D., witness: saw with his own eyes that he alone. # sound: stamp # sound: pen
        * * {not lesson} [Eat the sausage there. # id: eat-there]
            It's in the technical staff's canteen, and so good that you leave the bread with your black thumb on it till last.
        * * {not lesson} [Carry it home to Oksana. # id: for-oksana]
            She cuts it in two with such care that you can't tell which half is meant for you.
        * * {not lesson and fedko == "whole"} [Give it to Fedko. # id: for-fedko]
            "What's it for?" says Fedko, with his mouth full. {fedko_trust < 0:He doesn't wait to be told, in case.|You tell him. He goes on chewing, but slower.}
        * * {not lesson and fedko == "maimed"} [Take it across to Fedko. # id: for-fedko-hut]
            He can't hold it, so you hold it for him, and he eats as far as your fingers.
        * * {not lesson} [Ask if one of the copies is for you. # id: ask-copy]
            There's one for the trust, one for the pit and one for the shelf.
        * * {lesson} -> potatoes
    * [Sign with the timber written in, and get no sausage. # id: word-it]
        ~ signed = "worded"
        ~ face_trust++
        The typist puts your _docket_ back in her apron, and turns the margin towards you.{not lesson: It has room for one lot of people, and whoever you leave out won't have been there.} # file: 31.08.1935 Garkusha D., witness. Wrote in the margin. # actor: raya, pose=stern, at=right
        * * (two) {not lesson} [Put: timber by Borisenko and Shchegolev. # id: put-two]
            They fit if you leave off the first names, {notebook == "right":which is a pity, since you'd got them right|which saves an argument}. # claim: timbermen-names
        * * (carriers) {not lesson} [Put: wood carried by boys. # id: put-carriers]
            "Which boys?" says the typist. {register_84 == "Moroz":You'd have to think which of Fedko's names to give.|You get as far as the F, and the edge of the paper.}
        * * {not lesson and hour_four.said} [Put: timber short, six minutes lost. # id: put-six]
            "It says *stoppages, none*," says the typist. She looks for her rubber, and then she lets you have both.
        * * (eight) {not lesson} [Put: eight hewers stood idle, which the trust won't like. # id: put-eight]
            {sent_off:It ought to be ten, and you'd have to count yourself. |}"That's not about the record," says the typist. She reads it again. "Is it?" # claim: empty-places # actor: raya, pose=plain, at=right
        * * {lesson} -> potatoes
    * [Say your back was turned, and hope that it's kept on paper. # id: back-turned]
        ~ party--
        ~ signed = "unsigned"
        {not lesson:{editor_lamp:It isn't so. You had a lamp on him all night.|For some of the night it's so.}} "There's no line for backs," says the typist, and takes the sheets off {boy:Fedko's|the carrier's}. # file: 31.08.1935 Garkusha D. was present at the record, and did not see it. # actor: raya, pose=stern, at=right
        * * (blank_kept) {not lesson} [Ask if you can have them, for the stove. # id: ask-sheets]
            It's good paper, and you fold it small, carbons and all, with your name at the top and not at the bottom{slip.in_cap:, and it goes in your cap with the engineer's slip|}.
        * * {not lesson} [Say you're sorry about the paper. # id: sorry-paper]
            "Nobody else has been," says the typist, and gives you the crust she had with her egg. # actor: raya, pose=warm, at=right
        * * {not lesson} [Ask what she's putting down. # id: putting-down]
            She turns it round for you: *occupied elsewhere*. She thought that it would do you the least harm. # actor: raya, pose=warm, at=right
        * * {not lesson and (behind or editor_lamp)} [Ask who had his front to him. # id: his-front]
            She thinks it over, honestly. "The coal," says the typist, and takes a fresh sheet for the next man. # actor: raya, pose=plain, at=right
        * * {lesson} -> potatoes
- -> potatoes

=== potatoes ===
{lesson:Oksana's having a child. You're so glad that you drop the potatoes. "I've been sick in the fire bucket," says Oksana, "and never miscounted a lamp."|You're crossing the yard under a leaking sack of potatoes, the neighbour's goat behind you, when Oksana says that she's going to have a child, and you're so glad that you nearly drop it.} # scene: potatoes # music: home # place: The yard, 31 August, 9 am # backdrop: pithead, time=dawn # ambience: yard # leave: raya # actor: oksana, pose=warm, at=left # claim: halia
{lesson: -> window}
"That's why I wanted the sugar," says Oksana. "I've been sick in the fire bucket, and never miscounted a lamp."
    * [Put the sack down. # id: put-down]
        You put it down on your foot. It'll be February, she says.
    * [Ask if she's sure. # id: ask-sure]
        "I count people for a living," says Oksana. Then she asks if you're glad, and you say it again.
    * {fedko == "whole" and fedko_trust >= 0} [Have Fedko share them out, for one more. # id: fedko-one]
        "At home it was four potatoes each," says Fedko, dealing. "Then it was six, and by Easter it was twelve." Nobody asks him how there came to be more. # claim: famine-tickets
    * {fedko == "maimed"} [Ask what she'd like to eat. # id: like-to-eat]
        "Whitewash," says Oksana. There's a place by the stove where she's begun on the wall.
    * {not six_twenty.ticket} [Ask if it'll be a boy. # id: ask-boy]
        {past == "farmstead":"It'll be a Harkusha," says Oksana. "Should somebody tell your cousin?"}{past == "row":"He isn't going down," says Oksana, which your mother said of you.}{past == "train":"It'll be fat," says Oksana. She says it to the goat, and fiercely.}
    * {six_twenty.ticket} [Say there's the recruiter's paper in the tin. # id: paper-in-tin]
        "It's made out for one," says Oksana. She takes hold of the sack on her side, and doesn't let go of it till the lamp-room door.
    * {petrov.said_moroz and fedko == "whole"} [Ask if she's had that word with Moroz. # id: word-moroz]
        "I have," says Oksana. "He's sixteen, and he never saw my glass." {lamp == 84:She knows now whose lamp you took, and doesn't say whether that's to the good.|She waits for you to say that you knew.}
    * {fedko == "maimed"} [Take some over to Fedko. # id: take-fedko]
        {register_84 == "Moroz":They've no Fedko in the hospital hut. They've a Moroz, aged sixteen, with {hour_four.gob_burns:both hands|one hand} in lint. {hour_four.gob_burns:"Do I still get the man's rate?" he says.|"Is the pick all right?" he says.}|He's in the hospital hut, with his hand in lint as big as a loaf. "Is the pick all right?" he says.} # claim: lamp-84-burns
        * * {hour_four.gob_burns} [Say he does. # id: hut-rate]
            "Two roubles forty," says Fedko to the ceiling.
        * * {hour_four.gob_burns} [Say you'll have his name put right. # id: hut-name]
            "Not till payday," says Fedko.
        * * {not hour_four.gob_burns} [Say Savka has it. # id: hut-pick]
            "What did he say?" You tell him what Savka would have said, and he lies there liking it.
        * * {not hour_four.gob_burns} [Say it was your errand. # id: hut-errand]
            "I was lighter," says Fedko.
- (window) Proskurin, the tally-keeper, is at her window{not lesson: with his own blotting paper}. # backdrop: lamp-room # actor: oksana, pose=plain, at=left # claim: proskurin-comes # actor: proskurin, pose=warm, at=right
"The resolution says one man, and your register says twenty-seven{register_84 == "Moroz" and not lesson:, one of them a Moroz who's in Horlivka}{carry.carry_two.send_up and not lesson:, and one in bed by half past two}," he says. "Let me write some of them in elsewhere." # claim: twenty-seven-lamps
{not lesson:"Where they weren't," says Oksana.}
{not lesson and order_room.ask_lamps:"Where nobody will ask, my dear. After this morning they might."}
Let him, and no book will show who was there{fedko == "maimed":, or that a boy was hurt}. Cross him, and she{order_room.ask_lamps:, who told,} may be sent to the _sorting belt_, picking stone in the wind. A torn page costs her a week of it. # claim: sorting-belt # crossroads: register # main # assembly: register
    * [Let him write them in elsewhere, and keep her the lamp room. # id: tidy]
        ~ register = "amended"
        ~ party++
        ~ oksana_trust--
        He strikes out {register_84 == "Moroz":Moroz|Fedko}, and moves {sent_off.counted:the ten men he pencilled in as present|hewers and carriers} to where they weren't. Oksana initials it, and wipes the pen a long while. # actor: oksana, pose=stern, at=left # file: 31.08.1935 Lamp register, page 61, brought into order.
        * * {not lesson} [Look where he's put you. # id: where-put]
            Two hundred and fourteen was {behind:in the western workings, where he has written you nine sets to make up for it.|}{carry:stacking in the timber yard, so that the wood did walk up by itself.|}{sent_off:absent, with leave, which is the first that you've had.|}{editor_lamp:with the press. He's left you that, out of respect for the press.|}
        * * {not lesson} [Hold the blotter for him. # id: hold-blotter]
            "Such a help," says Proskurin, "when people are sensible." He shows you how not to smear.
        * * {not lesson and fedko == "whole"} [Get on with the sack. # id: second-sack]
            She takes the other end of it, and nothing's said the whole way, even about the step.
        * * {not lesson and fedko == "maimed"} [Ask where he's put the boy. # id: where-boy]
            {register_84 == "Moroz":"What boy?" says Proskurin, and then he looks towards the hut. "They'll have a bed free," he says unhappily.|"At home," says Proskurin. "Boys will climb things."}
        * * {lesson} -> last_oak
    * [Hide the book under the potatoes; it mustn't be found. # id: under-potatoes]
        ~ register = "hidden"
        ~ oksana_trust++
        Oksana lays the book in a sack, with the potatoes over it, and begins a new one at page 1.{watched == "danylo" and not lesson: The page with your name against the fifth ledge has gone too.} # file: 31.08.1935 Lamp register reported mislaid. A new one begun at page 1. # claim: page-sixty-one
        * * {not lesson} [Walk slowly. # id: walk-slowly]
            "Can I help you with that?" says Proskurin, on the way home, at the gate. You say no twice. He holds it open, and the goat comes too.
        * * {not lesson and fedko == "whole"} [Let Fedko take it. # id: fedko-takes]
            "It's got a corner," says Fedko.
            "Some of them are big," says Oksana.
        * * {not lesson and face_trust >= 2} [Let Savka take it, who's offering. # id: savka-end]
            He has it up on his back{pick == "brought":, since you carried something of his,} before you can speak, and then he stands still. He can hear a hollow in anything. "Where d'you want it?" he says.
        * * {not lesson} [Say: under the bed. # id: under-bed]
            "They begin with the bed," says Oksana. {past == "farmstead":You know that. You were there when they began.|She has had the place picked out since Proskurin came: beside the stove, still in its sack.}
        * * {not lesson} [Ask what she'll tell him. # id: what-tell]
            "That I'm carrying, and can't think where I put it," says Oksana, who has never in her life lost a thing.
        * * {lesson} -> last_oak
    * [Say it stays till the month's closed: she's to refuse him openly. # id: shelf]
        ~ register = "shelf"
        "It's the thirty-first," says Proskurin. # actor: proskurin, pose=stern, at=right
        It's closed when the foreman has signed it, says Oksana, by rule forty-four, and he's still signing June. # file: 31.08.1935 Lamp register not released. Attendant referred to rule 44. # claim: page-sixty-one
        * * {not lesson} [Offer him some potatoes. # id: offer-potatoes]
            He takes four, after some persuasion, and wraps them in the blotting paper, and says that he'll be back.
        * * {not lesson} [Ask her if there's such a rule. # id: such-a-rule]
            There's a forty-three{bell == "rung":, about the bell}, she says when he's gone, and she'll have to write the other before he looks.
        * * {not lesson} [Give your neighbour Hlushko some: she beat her pan to warn you. # id: give-pan]
            Hlushko's goat comes out of the sack backwards with a potato in its cheek. "We've had ours," says Hlushko. # actor: hlushko, pose=warm, at=right
        * * {not lesson and warned == "written"} [Ask him to put it in writing. # id: in-writing]
            Proskurin smiles. Nobody has answered your last writing, he says, number 318; he'd sooner it was said.
        * * {not lesson and warned != "written"} [Hand him his blotting paper. # id: hand-blotter]
            He has left a clean sheet in at the night's page, to keep the place.
        * * {lesson} -> last_oak
    * [Burn the night's page: nobody can use it, and she does the week. # id: stove]
        ~ register = "burnt"
        ~ oksana_trust--
        You hold the page to the coals. It burns yellow, from the corner where you are. "Now nobody came up, either," says Oksana. # actor: oksana, pose=stern, at=left # file: 31.08.1935 Lamp register: one leaf wanting (p. 61). # claim: page-sixty-one
        * * {not lesson} [Tell Proskurin it's tidy. # id: tell-tidy]
            He looks at the stove. "That's one way," he says, rather sadly, and puts his blotting paper away unused.
        * * {not lesson} [Ask who else has a copy. # id: else-copy]
            "Petrov," says Oksana. His volunteers' sheet lay on the page when it was wet, and took the names off on its back. "You'd want a mirror." # claim: wet-sheet
        * * {not lesson} [Say it's for the three of you. # id: three-of-you]
            "There were twenty-seven," says Oksana, and shuts the stove door with her foot.
        * * {not lesson and register_84 == "Fedko"} [Say the boy's off it now. # id: boy-off]
            "I'd got him on it," says Oksana. She'd had to ask him how to spell the rest.
        * * {lesson} -> last_oak
- -> last_oak
