// Everything that the story remembers. Posts, gifts and who was asked are not stored: they are Ink's own read counts.
// Later acts add their variables here.

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
VAR fedko = "whole"         // whole | maimed
VAR fedko_ledge = 5         // 3 | 5: where he was put on 20 August
VAR makar = "open"          // open | mate | rival

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

/** Can he tell what the roof says: Savka's lesson taken, or the slip on paper. */
=== function hears_roof() ===
{ short_prop.heard or warned == "written":
    ~ return true
}
~ return false
