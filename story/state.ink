// Everything that the story remembers. Posts, gifts by name and who was asked are not stored: they are Ink's own read counts.

VAR lesson = false          // the short telling: set once, before the first page

// Where he comes from, and what the office holds of it
VAR past = "train"          // farmstead | row | train
VAR form = "true"           // true | smooth | blank: what the personnel form says

// The roof, and who has been told
VAR warned = "no"           // no | said | written: does anything but memory show that the roof was spoken of
VAR roof = 0                // 0-8: sets owed to the roof
VAR watched = "nobody"      // nobody | danylo: whose name stands in the register for the fifth ledge
VAR bell = "left"           // rung | bathhouse | left: what was done about hook 62

// Bread and standing
VAR money = 0               // what is in the tea tin
VAR party = 0               // standing with the Party
VAR face_trust = 0          // trust at the face
VAR oksana_trust = 0
VAR fedko_trust = 0

// Fedko and Makar
VAR fedko = "whole"         // whole | maimed | dead
VAR fedko_ledge = 5         // 3 | 5: where he was put on 20 August
VAR makar = "open"          // open | mate | rival | pen

// The eve
VAR consents = 0            // 0-4: small asks granted
VAR sheet = "unsigned"      // signed | glossed | unsigned: the volunteers' sheet; the register is mirrored on its back
VAR register_84 = "Moroz"   // Moroz | Fedko: who stands against lamp 84
VAR lamp = 214              // 214 | 84: the lamp he carries down
VAR boy_lamp = "leaks"      // leaks | sound
VAR bet = 0                 // 0 | 40 | 52 | 100
VAR pouch = true            // tobacco still on him
VAR pick = "unasked"        // unasked | promised | sent-on | maybe | brought | buried: Savka's pick
VAR vouched = false         // in the searcher's book
VAR notebook = "swapped"    // swapped | right | own: the editor's notebook

// After the night
VAR register = "shelf"      // shelf | amended | hidden | burnt | surrendered: where the lamp register is
VAR signed = "unsigned"     // witness | worded | unsigned: the witness's paper of 31 August
VAR printed = "one"         // one | three | his: whose names the paper printed
VAR record = "none"         // none | crew | alone: his own record
VAR gifts = 0               // 0-3: things accepted
VAR named = "nobody"        // nobody | zelinsky | savka | makar | himself: whom he named

/** How many of the five pressures to leave are on him. */
=== function pressure() ===
~ temp p = 0
{ money < 0:
    ~ p++
}
{ form != "true":
    ~ p++
}
{ fedko_trust < 0:
    ~ p++
}
{ makar == "rival":
    ~ p++
}
{ party < 0:
    ~ p++
}
~ return p

/** Can he tell what the roof says: Savka's lesson taken, Zelinsky asked, or the slip on paper. */
=== function hears_roof() ===
{ short_prop.heard or partition.fifth or warned == "written":
    ~ return true
}
~ return false

/** Is he the one behind the bathhouse. */
=== function beaten() ===
{ record == "alone" and face_trust <= 1:
    ~ return true
}
{ stopwatch.watch and face_trust <= 0:
    ~ return true
}
~ return false

/** How near the door is: 5 and over is taken. */
=== function danger() ===
~ temp d = 0
{ form == "smooth":
    ~ d++ 
}
{ form == "blank":
    ~ d++ 
}
{ form != "true" and past == "farmstead":
    ~ d++ 
}
{ sheet == "glossed":
    ~ d++ 
}
{ vouched and (pouch or lamp == 84):
    ~ d++ 
}
{ signed == "unsigned":
    ~ d++ 
}
{ party < 0:
    ~ d++ 
}
{ party < -2:
    ~ d++ 
}
{ warned == "written" and named != "zelinsky" and not statement.blame:
    ~ d++ 
}
{ makar == "pen" or makar == "rival":
    ~ d++ 
}
{ register == "surrendered":
    ~ d++ 
}
{ fedko == "dead":
    ~ d++ 
}
{ record == "alone":
    ~ d-- 
}
{ consents >= 3:
    ~ d-- 
}
{ statement.truth:
    ~ d++ 
    ~ d++
}
{ statement.confirm:
    ~ d-- 
}
{ statement.blame:
    ~ d = d - 3 
}
~ return d
