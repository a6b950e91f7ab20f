// Last pages.

=== frame_poster ===
The poster. # ending: poster
-> END

=== frame_kept ===
The lamp register kept. # ending: register-kept
-> END

=== frame_museum ===
The back of the frame. # ending: museum
-> END

=== frame_pick ===
Savka's pick. # ending: savka-pick
-> END

=== frame_torez ===
Two old men in Torez. # ending: torez
-> END

=== frame_burnt ===
The register burnt. # ending: register-burnt
-> END

=== frame_silence ===
The timberman's silence. # ending: silence
-> END
