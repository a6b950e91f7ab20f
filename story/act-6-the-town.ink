// Act 6: The Town With His Name, 1938-1985: a hatch or a suitcase, a form, a bench, a table.
// "You" is Danylo, or Oksana wherever `taken` was passed.
// Read elsewhere: letter_56.wrote, letter_56.auto_wrote, table_1985.book, table_1985.back, table_1985.tool, table_1985.page, table_1985.tea.

=== taken ===
You are Oksana now. They took Danylo{register == "surrendered":, with your lamp register for evidence|{statement.truth:, for four pages in his own words|{sheet == "glossed":, for what he'd put after his name|{warned == "written":, because he'd known about a roof|{vouched and pouch:, for tobacco that wasn't in a tin|{form != "true":, for one line of a form|{signed == "unsigned":, for a paper that he hadn't signed| in the autumn}}}}}}}. At a hatch in Stalino you ask where he is; a wife can lose her room by asking. # act: 6, title=The Town With His Name # scene: taken # place: A hatch in a wall, Stalino, January 1938 # backdrop: office # ambience: crowd # music: none # claim: hatch
"Ten years, without the right to letters," says the man. "Next." He pushes out what was in the pockets: {past == "farmstead":a gate hinge}{past == "row":the point of a pick}{past == "train":a platform ticket}, and lamp tag two hundred and fourteen. # actor: oksana, pose=stern, at=left # sound: tag-hook # claim: without-letters
{lesson: -> letter_56}
    * [Ask if it's far. # id: ask-far]
        "Parcels aren't taken," says the man. {six_twenty.ticket:You've brought boots, a left and a right.|You've brought felt boots.} You put them on over your own, to go home in.
    * [Ask him to write that down. # id: ask-paper]
        {sheet == "signed":They don't sign, as Danylo did for anyone.|Nothing's given in writing.} On the train you do it yourself, as in the register: *214. Down, autumn 1937. Due up, autumn 1947.*
    * [Say you're only his sister. # id: say-sister]
        {house_book.sisters:Danylo invented a sister once, to get a boy into the house book. You'll do for her.|{past == "farmstead":You have to think what her name would be. Harkusha was his cousin's.|A sister may keep her room.}} "It's the same ten years," says the man.
    * {register == "hidden" or the_book.sent} [Say they could have asked you; you kept the lamps. # id: say-lamps]
        {the_book.sent:"We did," says the man, who has it on a card: nine days.|"Kept?" says the man. You're on the picking belt now, sorting stone from coal.} He waits, with his pen up. You take the tag and go.
    * {register != "hidden" and not the_book.sent} [Hang the tag on its hook. # id: hang-tag]
        A tag on a hook is a man still down there. New men who want two hundred and fourteen are told that it's out. {bell == "rung":Nobody asks why you haven't rung.|{bell == "left":You gave a stranger sixty seconds, once.|Nobody's asleep in the bathhouse. You did look.}}
- In autumn 1947 you wear a clean apron every day until the snow. # backdrop: lamp-room # ambience: none
-> letter_56

=== the_war ===
{statement.blame:You signed a page about the engineer|{statement.truth:You told Rudnev four pages, as it was|{statement.confirm:You signed that it was as the paper had it|You signed that you'd forgotten}}}, and they let you go home. Now it's October 1941. The Germans are coming, and your own side has put dynamite under the headframe. # act: 6, title=The Town With His Name # scene: the-war # place: The settlement, October 1941 # backdrop: war # ambience: crowd # music: none # claim: headframe
The train east takes one suitcase a family, and what stays is lost. {fedko == "whole":Fedko was called up in July{fedko_trust < 0:, and said goodbye to Oksana|. He knocked on the roof of the carriage before he got in}.}{fedko == "maimed":{hour_four.gob_burns:Fedko can't hold a case, so he's wearing all he owns.|{dawn.slab_hand:Fedko has one good hand, and your daughter's got hold of it.|Fedko can't walk to the train, and you're to wheel him.}}}{fedko == "dead":{lamp == 84:Tag two hundred and fourteen is round your daughter's neck, for Fedko.|Fedko's lamp tag is round your daughter's neck.}} # claim: one-suitcase
{lesson: -> letter_56}
{gifts >= 3 and oksana_trust < 0:Oksana, back from her mother's for the child's sake, kneels on the lid.|Oksana{the_book.sent:, whom they kept nine days for that book,} kneels on the lid.} There's room for one thing more. # actor: oksana, pose=plain, at=left # crossroads: suitcase
    * {pick == "brought"} [Savka's pick. # id: take-pick]
        It goes in crosswise, and {past == "row":your father's box stays where it is|two shirts come out}.{dawn.sent_boy and fedko == "maimed": Fedko, who fetched it once, looks somewhere else.} {named == "savka":His five years were up in the spring, and there's been no letter.|Savka's staying. "They'll want a man who can hear the roof," he says. "I've gone deaf."}
    * {register == "hidden" and not knock.passed} [The lamp register, under the bread. # id: take-book]
        ~ oksana_trust++
        At Kupiansk a soldier puts his arm in up to the elbow, and takes the bread. Oksana has hold of your sleeve, and keeps it as far as the river.
    * (horn) {gifts >= 1} [{gifts >= 2 and face_trust <= 0:Evacuate the cultural inventory.|{evening.both or evening.music:The gramophone, for bread.|The curtains from the flat, for bread.}} # id: take-gramophone]
        ~ money++
        {evening.both or evening.music:At Kupiansk it goes for forty kilos of millet. It plays its polka first, to show that it can, and two women on the platform dance.|At Kupiansk they go for forty kilos of millet. When you leave, somebody's wife is in plush to the ankles.}{evening.both: The plate from your chair in row two you throw in for nothing.}
    * (sack) [Potatoes. # id: take-potatoes]
        ~ fedko_trust++
        You tip out the shirts. Hlushko's children are on your bench, so they eat too, out of her own pan, which you've had for six years. {fedko == "whole":As far as the Volga you keep back three for Fedko.}{fedko == "maimed":Fedko has the smallest call him *diadko* first.}{fedko == "dead":The eldest goes over the cloth with a wet finger, like Fedko.}
    * {bet != 100 and six_twenty.ticket and (pick != "brought" or gifts < 1)} [The recruiter's paper, out of the tin. # id: take-paper]
        There's still no name on it. At Kupiansk the patrol lets a deaf old man by, as a prop-setter for Horlivka, *boots: one*.
    * {bet != 100 and not six_twenty.ticket and (pick != "brought" or gifts < 1)} [The clock. # id: take-clock]
        It goes off at Kupiansk in the dark, and the whole carriage gets up for the shift.{bell == "rung": That's twice, says Oksana.}{bell == "bathhouse": One man can't find his boot.}{bell == "left": You let it ring out its minute.}
    * {bet == 100 and (pick != "brought" or gifts < 1)} [The last pouch of Savka's tobacco. # id: take-pouch]
        There were eleven, and nobody since has bet a hundred. At Kupiansk it buys a place on a bench for {fedko == "maimed":Fedko|a woman with twins}, and the whole carriage smokes.
- -> letter_56

=== letter_56 ===
July 1953. Stalin's four months dead, and at the club there's a pale square where his chief of police hung, Beria. The paper hasn't said why. The queue says arrested, and may be asked who told it. # scene: letter-56 # place: The shop queue, July 1953 # backdrop: shop-queue # ambience: crowd # music: none # claim: pale-square # claim: beria-hearsay
    * [Ask what for. # id: ask-what-for]
        "Spying." "For whom?" "They haven't said yet."{named == "zelinsky" or statement.blame: "The engineer was one," somebody remembers.}
    * [Say it's been taken down to be dusted. # id: say-dusted]
        The woman in front agrees that it needed it.{not lesson and record != "none": {taken:Danylo|You} hung in that corridor once, and {taken:was|were} dusted.}
    * {makar != "open"} [See what Makar has to say. # id: see-makar]
        {makar == "pen":He's three in front. The talk stops till he's bought his soap.}{makar == "rival":Nothing; he's on the board next to it, for sixty-four sets.}{makar == "mate":{fedko == "whole":He'd have had one by now. He was killed in 1943.|"Who's the nail for?" says Makar, who's a foreman, and only to you.}}
    * {makar == "open"} [Say nothing, and buy soap. # id: buy-soap]
        You get two bars. People are buying salt as well.
- {lesson: -> letter_56.auto}
In 1956 the Party is read a speech about Stalin, behind closed doors. Then a procurator's form comes, which may clear {taken:Danylo|engineer Zelinsky}: what did you see? On its back they've copied what {taken:he|you} signed in 1937. # place: The kitchen, spring 1956 # backdrop: barracks # ambience: none # claim: closed-doors # claim: procurators-form # crossroads: letter-56
    * (wrote) [Write what you saw{not taken:, against your own signature}. # id: write-saw]
        { taken:
            {slip.stamped:You write that he'd asked for props in August, under number 318|{register == "hidden":You copy out page sixty-one|You write who had which lamp}}. The neighbour who posts it is back from Kolyma. In eleven years he never met a man who'd had it *without letters*, he says, and then he sees your face. # claim: without-letters
        - else:
            {statement.blame:"What I signed was not so." It takes you from supper until two.|{behind:Sixteen places, you write, eleven props, and some of the setting yours.}{carry:You carried ninety-one props, you write, and he'd asked for more.}{sent_off:Eight hewers sat idle, you write, so that there'd be air for one.}{editor_lamp:You write where you held the lamp, and where you didn't.}}{signed == "witness": Your carbon of 1935 says that one man did it alone.}{warned == "written": {slip.stamped:Number 318 is still in the incoming book.|You send the roof drawings with it.}}{warned != "written" and slip.in_cap: You pin on the slip from your cap. It's gone to felt.}{warned != "written" and not slip.in_cap and raised_hands.asks: You'd asked about the timber once, aloud, with a hall listening.}{warned != "written" and not slip.in_cap and not raised_hands.asks and watched == "danylo": They have your name for the fifth ledge, too.}
        }
    * (copy) [{not taken and gifts >= 2 and face_trust <= 0:Confirm the facts previously established.|Write what the file has.} # id: write-file]
        {taken:You copy the back on to the front, in your own hand. {statement.truth:It's his voice, all but the commas.|The spelling isn't Danylo's.}|{statement.forget:You don't remember, you write, and by now it's nearly so.|{statement.truth:What the file has is what you saw. The young man who comes for it asks if he may sit down.|It agrees{statement.blame:, comma for comma}. The young man who fetches it looks as if he'd hoped for something.}}}
    * (kept) [Put it behind the clock. # id: clock]
        It's there yet. {taken:You'd have had to write *was*.|{oksana_trust >= 2:Oksana dusts round it.|You can hear it when you wind the clock.}}
- {not taken: -> torez}
In autumn comes half a page. No crime was found. He died in 1942, of pneumonia.{wrote: You read it standing up.}{kept: You hadn't asked.} # claim: half-a-page
-> torez

= auto
In 1956 a procurator's form comes about {taken:Danylo|engineer Zelinsky}. On its back is what {taken:he|you} signed in 1937. # place: The kitchen, 1956 # backdrop: barracks # ambience: none # claim: closed-doors # claim: procurators-form
{warned == "written" or order_room.boots: -> auto_wrote}
You put it behind the clock.
-> torez

= auto_wrote
You write what you {taken:know|saw}{warned == "written":. {slip.stamped:Number 318 is still in the incoming book.|You send the roof drawings.}|{taken:.|, who'd looked at the board when they asked how many.}}
-> torez

=== torez ===
{ lesson:
    In 1957 Stakhanov's sent back from Moscow to a lesser post. In 1966 you sit by him on a bench in Torez. {taken:He knows you by your voice; it gave him his lamp.|{behind or editor_lamp:You knew him by his back.}{carry or sent_off:He knows you by your voice.}} # scene: torez # place: Torez, till 1964 Chystiakove # backdrop: torez # ambience: none # music: none # actor: stakhanov, pose=plain, at=right # claim: sent-back # claim: bench
    -> torez.after
}
For {taken:a widow's|your} pension two people must swear to 1935, {taken:Danylo's|your} papers having gone up with the headframe. {fedko == "dead":Hrynko|Fedko} has. The other's Stakhanov, sent back from Moscow in 1957 to a lesser post. # scene: torez # place: Torez, till 1964 Chystiakove, 1966 # backdrop: torez # ambience: none # music: none # actor: stakhanov, pose=plain, at=right # claim: sent-back # claim: two-witnesses
He's drawing a horse on a cigarette box. {taken:He knows you by your voice; it gave him his lamp.|{behind or editor_lamp:You knew him by his back.}{carry or sent_off:He knows you by your voice.}} # claim: bench
    * [Ask him to swear that {taken:Danylo was|you were} there. # id: ask-swear]
        "I had my back to {taken:him|you}," he says{not taken:{signed == "unsigned":, as you'd once said of him}}, and signs.{not taken:{signed == "witness": So you've sworn that he was alone, and he that he wasn't.}{signed == "worded": He leaves a margin.}} The pension office keeps it, for the autograph, and wants another. # claim: bench
    * [Ask about the horse. # id: ask-horse]
        "Buket," he says, which he drove before the pick. {past == "farmstead":{taken:You tell him about Danylo's father's two cows|You tell him about two cows}|You talk fodder} till the bus comes, and the form goes home in your pocket. # claim: buket # claim: bench
    * [Tell him: {taken:twenty-seven lamps|eleven props, for sixteen places}. # id: tell-number]
        {not taken and hour_four.said:"Six minutes," he says, and looks at you properly.|{not taken and hour_four.wide:"It went quicker," he says, and then he thinks about it.|"In order, they said."}} He draws {taken:the lamps|eleven strokes} beside the horse, for a fence. {not taken:{hour_four.doubled:You show him which eight places were bare.}{hour_four.gobbed:You tell him who fetched three of them.}} # claim: bench
    * {taken} [Sit down. # id: sit-down]
        He moves up. The cough he has is Danylo's.
    * {not taken and behind} [Say that wedge was the dry one. # id: dry-wedge]
        "Wet," he says. Borisenko and Shchegolev kept that up all night behind his back, and he'd heard. # claim: bench # claim: wedge-quarrel
    * {not taken and carry} [Tell him about the mare that counted tubs. # id: the-mare]
        "Ten," he says, before you've got to it. They would all stand at the eleventh. # claim: bench # claim: horse-counts
    * {not taken and sent_off} [Ask if his air was all right. # id: his-air]
        {sent_off.turned:"It coughed," he says. "Their tea." You let the compressor man have it.|{sent_off.guarded:"Good air," he says. You had both hands on it; you don't say.|"Good air," he says. There were ten of you on the other end, not breathing it.}} # claim: bench
    * {not taken and editor_lamp} [Ask if the lamp was in his eyes. # id: in-eyes]
        "A bit," he says, as he did then.{editor_lamp.roofed: You'd pointed it at the roof, and he moved his feet.}{editor_lamp.axes: You'd had it on the axes by then, and he'd cut an hour by feel.} # claim: bench
- -> after
= after
{ lesson:
    He dies in 1977, and in February the town's given his name. # leave: all # claim: hospital-77 # claim: town-name
    -> table_1985
}
At sixty-six he tells *Pravda* there's too much talk of percentages. He dies in 1977, and in February the town's given his name. They paint it over the old enamel, and in the wet KADIIVKA comes through. # place: The station, February 1978 # backdrop: siding # leave: all # claim: percentages # claim: hospital-77 # claim: town-name # claim: bust-and-sign
    * [Hold the painter's ladder. # id: hold-ladder]
        You hold it as you'd hold {taken:a lamp|a prop}, looking up.
    * [Tell him that it shows. # id: it-shows]
        "They gave me paint for two coats," says the painter.
    * [Ask whose name it is. # id: ask-whose]
        "Some miner's," says the painter. "Was he from here?" Oryol, you tell him.
    * {printed == "his" or notebook == "own"} [Ask if he's sure of the spelling. # id: spelling]
        He has it on a paper with a stamp. You had yours from the *Kochegar*, and were Garkushin.
- -> table_1985

=== table_1985 ===
31 August 1985: fifty years. {taken:You're still Oksana|You're seventy-four}, and there's an American newspaperman at your oilcloth. Lesia, your granddaughter, nineteen, {not lesson:moves the sprouting potatoes and }interprets. A committee man waits in the car, to hear what you gave him. # scene: table-1985 # place: The kitchen, 31 August 1985 # backdrop: kitchen # ambience: none # music: none # actor: lesia, pose=plain, at=right # claim: correspondent-1985
{ not lesson:
    The bust has the wrong ear. Petrov has told another American that it could have been anybody else. # claim: anybody-else # claim: bust-and-sign
}
At home there's a song, he says: John Henry raced a machine with his hammer, and won, and it killed him. # claim: john-henry
    * [Say: with us he had the machine. # id: had-machine]
        Lesia puts it into English with care. "Then who had the hammer?" he asks.
    * [Ask who carried for John Henry. # id: who-carried]
        A boy held the steel for him, he thinks. The song hasn't got his name.
    * {moscow and not taken} [Ask if they gave him a watch. # id: ask-watch]
        They buried him by the line, he says. Your watch is in the drawer, in its box.
    * {not moscow and (hour_four.gob_burns or dawn.slab_hand)} [Ask if he had both hands. # id: both-hands]
        "Right to the end," he says. The hammer was still in them.
    * [Ask what the norm was, the day after. # id: norm-after]
        He doesn't think there was one. Lesia looks to see if you're joking.{stopwatch.watch and not taken: You'd timed it.} # claim: norm-now
- FROM THE BOX: three witnesses to one night. # page: clippings # part: masthead # sound: page-turn # claim: three-witnesses
KOCHEGAR, 1935. {hour_four.said:"SIX MINUTES lost to the nerves of one individual were won back."}{hour_four.doubled:"NOT A MINUTE was lost for want of timber."}{hour_four.wide:"The timber KEPT PACE, by a bold new spacing."}{hour_four.gobbed:"RESERVES WERE FOUND."}{printed == "one": One name.}{printed == "three": Later three, two of them exchanged.}{printed == "his": Later, a comrade Garkushin.} # part: item # official: newspaper
STATEMENT, 1937. {statement.confirm:"He worked alone. Timber in order."}{statement.blame:"The props were held back by the engineer Zelinsky."}{statement.truth:"Eleven props. Nobody held any back; there were no more."}{statement.forget:"I do not remember."} {signature.ukr:Signed Harkusha, and Garkusha beneath.}{signature.rus:Signed Garkusha.}{signature.slow:Initialled at every line.} # part: item # official: form
{makar == "pen":MEMOIR, M. Pidhornyi, 1984. "That night I myself {behind:set the props behind him}{carry:carried the timber}{sent_off:guarded the air}{editor_lamp:held the light}. A certain Harkusha had gone up ill."|{not taken:MEMOIR, yours, 1985, as cut. {behind:"The record had a wet back, and wanted wedges."}{carry:"The record weighed thirty kilos, ninety-one times. I had the thick end."}{sent_off:"I heard it down a pipe. There were ten of us with nothing to do."}{editor_lamp:"What I saw of it was what I lit."}|{fedko == "dead":MEMOIR, Hrynko, 1985. "It was my ledge by night. I heard it go by, and Harkusha {sent_off:was beside me|was under it}."|MEMOIR, Fedko, 1985. "There were ninety-one props; I counted. Diadko {behind:set what he could}{carry:took the thick end}{sent_off:came up at three with more}{editor_lamp:held the light}."}}} # part: item # official: newspaper
{lesson: -> table_1985.given}
Where are the rest of you? he asks. # part: lived
    * [{fedko == "dead":Say who isn't in any of them.|Say: ask Fedko.} # id: of-fedko]
        {fedko == "dead":You spell Fedko for him. He asks for the surname.}{fedko == "maimed":He's hung the tags in the lamp room for forty years, {hour_four.gob_burns:with what hands he has|{dawn.slab_hand:with his left hand|on the one leg}}. He alone knows where hook 214 went.}{fedko == "whole":Chief of the mine rescue, till he was sixty. He {fedko_trust < 0:has never sat in this kitchen|still says *diadko*}, and knocks on every ceiling.}
    * [Say what became of Savka. # id: of-savka]
        {named == "savka":Five years, in 1936, and no letter. His tin badge is in the museum, as somebody else's.|{pick == "brought":He taught with that pick until 1951, and died {the_flat.given:in the engineer's old room, with the engineer's nails in the wall|under a dry ceiling}. Men of fifty here knock twice.|He went back to the fifth for his pick, on a rest day in 1936. It cost him a foot, and he came up with the handle.}}
    * [Say what became of the engineer. # id: of-zelinsky]
        {statement.blame:His heart, in 1943, says the paper that his sister had. She wrote back that it was a good heart.|{raised_hands.raised:He's not been heard of since row one. Every spring his sister writes from Kharkiv, to everyone who was in the hall.|{warned == "written":Ten years, and in 1947 a postcard on squared paper: *Alive. Timber adequate.* {letter_56.wrote and not taken:Your page cleared him.|There was one page too few to clear him.}|He's not been heard of since row one. His sister in Kharkiv still airs his coat.}}} # claim: half-a-page
    * {makar != "open"} [Say what became of Makar. # id: of-makar]
        {makar == "pen":He's the third one. He always wanted to be in print, and they've spelt him right.}{makar == "rival":He's the portrait on the museum stairs: sixty-four sets. He told one joke all his life, in {taken:Danylo's|your} voice.}{makar == "mate":{fedko == "whole":Killed in 1943. You try Lesia with the sixty-five shock workers, and she's got it from school, as folklore.|He was foreman till 1960, and nobody was ever written down on his shift. He said that he couldn't spell.}}
    * {makar == "open"} [Say: these are the ones who signed. # id: ones-signed]
        Lesia puts it into English, and he underlines it.
- -> given
= given
{not lesson and sheet != "glossed":{knock.passed and register == "surrendered":Zina, who hid a book once, is a name in a file. |{printed == "three":Zina keeps the museum. |{printed == "his" and moscow:Zina's in Moscow, writing other people's childhoods. |Zina edits the oblast paper. }}}}{sheet == "glossed":Zina keeps the museum. The volunteers' sheet hangs there as a fair copy; she has the spoilt one, with the lamp register come off wet on its back.|In the museum hangs the volunteers' sheet, with {sheet == "signed":{taken:Danylo's|your} signature|two signatures}. Nobody has seen its back, where the lamp register came off wet.} # claim: wet-sheet
What is he given? # crossroads: given # main # assembly: given
    * (book) {register == "hidden"} [The lamp register: who was down there. # id: give-book]
        {oksana_trust >= 1:{taken:You open it|Oksana, who lost her window for it, opens it} at page sixty-one.|Page sixty-one is there; the cover isn't.} He counts the lamps aloud, in English, and stops at {register_84 == "Moroz":Moroz|a boy's}.
    * (back) {register != "hidden" and consents < 4} [Tell him to turn the frame round. # id: turn-frame]
        {sheet == "glossed":Zina brings the spoilt one, and a mirror.|A mirror is fetched.} Lesia reads it off faster than you can{lamp == 84:, as far as eighty-four}.
    * (tool) {pick == "brought"} [Savka's pick, to hold. # id: give-pick]
        He asks what it weighs. Less than it did, you tell him. # claim: pick-under-glass
    * (page) [{not taken and gifts >= 2 and face_trust <= 0:Present the foreign guest with the organ of the press.|The newspaper. It's safe.} # id: give-paper]
        {printed == "his" and not taken:He has it already, and has been looking for a Garkushin.|He has it already. He's too polite to say so, and folds it in with the other.}
    * (tea) [Tea, and the potatoes. # id: give-tea]
        {taken:Danylo was to carry them in at six.|You were to carry in three sacks, at six.} He eats three. Did you know him? he asks.
- -> last_page

=== last_page ===
{taken: -> frame_taken}
{fedko == "dead": -> frame_funeral}
{statement.blame and (letter_56.wrote or letter_56.auto_wrote): -> frame_retraction}
{statement.blame and (signed != "unsigned" or raised_hands.raised): -> frame_witness}
{stopwatch.watch and signed != "unsigned": -> frame_norm}
{record == "alone" and lesson and form == "smooth": -> frame_norm}
{record == "alone" and (gifts >= 2 or printed == "his") and face_trust <= 1: -> frame_poster}
{moscow and party >= 3: -> frame_delegate}
{(named == "himself" and face_trust < 6) or (beaten() and not lesson): -> frame_bathhouse}
-> quiet_pages

=== quiet_pages ===
{register == "hidden" and (table_1985.book or oksana_trust >= 2): -> frame_kept}
{table_1985.back and (printed == "three" or face_trust >= 2 or signed == "unsigned"): -> frame_museum}
{(table_1985.tool or table_1985.tea) and pick == "brought" and face_trust >= 3 and named != "savka": -> frame_pick}
{(behind or editor_lamp) and signed != "unsigned" and gifts <= 1: -> frame_torez}
{register == "burnt" or register == "amended": -> frame_burnt}
{moscow: -> frame_delegate}
-> frame_silence
