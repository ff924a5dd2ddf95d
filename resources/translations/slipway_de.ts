<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Building %1</source>
        <translation>%1 wird gebaut</translation>
    </message>
    <message>
        <source>Installing %1</source>
        <translation>%1 wird installiert</translation>
    </message>
    <message>
        <source>Rebuilding %1</source>
        <translation>%1 wird neu gebaut</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 wird gestoppt</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>%1 wird neu gestartet</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>%1 wird zurückgeholt</translation>
    </message>
    <message>
        <source>%1 built in %2</source>
        <comment>app, time</comment>
        <translation>%1 in %2 gebaut</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 gestartet</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestoppt</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 neu gestartet</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 brought back as it was</source>
        <translation>%1 ist wie zuvor zurück</translation>
    </message>
    <message>
        <source>%1 did not build</source>
        <translation>%1 wurde nicht gebaut</translation>
    </message>
    <message>
        <source>%1 was built, but did not start</source>
        <translation>%1 wurde gebaut, startete aber nicht</translation>
    </message>
    <message>
        <source>%1 did not start</source>
        <translation>%1 ist nicht gestartet</translation>
    </message>
    <message>
        <source>%1 did not stop</source>
        <translation>%1 hat nicht gestoppt</translation>
    </message>
    <message>
        <source>%1 did not start again</source>
        <translation>%1 ist nicht wieder gestartet</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 wurde nicht entfernt</translation>
    </message>
    <message>
        <source>%1 could not be brought back</source>
        <translation>%1 konnte nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <comment>what was done</comment>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>%1: cut short</source>
        <comment>what was done</comment>
        <translation>%1: unterbrochen</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>Build %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps from the cache</source>
        <translation>
            <numerusform>%1 von %n Schritt aus dem Cache</numerusform>
            <numerusform>%1 von %n Schritten aus dem Cache</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered on %1 after %2</source>
        <comment>port, time</comment>
        <translation>Antwortete an %1 nach %2</translation>
    </message>
    <message>
        <source>Took %1</source>
        <comment>time</comment>
        <translation>Dauerte %1</translation>
    </message>
    <message>
        <source>Another Slipway is working on it</source>
        <translation>Ein anderes Slipway arbeitet daran</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped after %1. Nothing was changed.</source>
        <translation>Nach %1 gestoppt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Slipway ended before this was done.</source>
        <translation>Slipway endete, bevor dies fertig war.</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rolling back %1</source>
        <translation>%1 wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Finding what broke %1</source>
        <translation>Suche, was %1 kaputt gemacht hat</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 zurückgesetzt</translation>
    </message>
    <message>
        <source>Search for what broke %1 ended</source>
        <translation>Suche, was %1 kaputt gemacht hat, beendet</translation>
    </message>
    <message>
        <source>%1 was not rolled back</source>
        <translation>%1 wurde nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>The search for what broke %1 stopped</source>
        <translation>Die Suche, was %1 kaputt gemacht hat, wurde unterbrochen</translation>
    </message>
</context>
<context>
    <name>AppActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Grund ansehen</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation>Web-Oberfläche öffnen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its container goes, with all that was written inside it.</source>
        <translation>Der Container wird gelöscht, mit allem, was in ihm geschrieben wurde.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Your folders stay as they are</source>
        <translation>Deine Ordner bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Also remove its images, so that a new start needs a build</source>
        <translation>Auch die Images entfernen; der nächste Start braucht dann einen Build</translation>
    </message>
    <message>
        <source>Also delete its own settings, which Slipway keeps for it</source>
        <translation>Auch die eigenen Einstellungen der App löschen, die Slipway aufbewahrt</translation>
    </message>
</context>
<context>
    <name>AppExport</name>
    <message>
        <source>%1 is no app that Slipway exported.</source>
        <translation>%1 ist keine App, die Slipway exportiert hat.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” does not belong into it.</source>
        <translation>„%1“ gehört nicht hinein.</translation>
    </message>
    <message>
        <source>%1 comes from a folder of this computer, which is left out.</source>
        <translation>%1 kommt aus einem Ordner dieses Computers; er wird weggelassen.</translation>
    </message>
    <message>
        <source>The address of %1 has a password in it, so it is left out.</source>
        <translation>In der Adresse von %1 steht ein Passwort; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Its app is of another profile.</source>
        <translation>Seine App gehört zu einem anderen Profil.</translation>
    </message>
    <message>
        <source>A line of the recipe has an address with a password in it, so it is left out.</source>
        <translation>Eine Zeile des Rezepts hat eine Adresse mit einem Passwort, darum wird sie weggelassen.</translation>
    </message>
</context>
<context>
    <name>AppFacts</name>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Wird gebaut</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation>Web-Oberfläche</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>All, when the engine offers one</source>
        <translation>Alle, wenn die Engine eine anbietet</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>Noch nicht gebaut</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1, in the app %2</source>
        <translation>%1, in der App %2</translation>
    </message>
    <message>
        <source>made when the app starts</source>
        <translation>wird beim Start der App angelegt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>owned by %1, not writable</source>
        <translation>gehört %1, nicht beschreibbar</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Built %1 in %2</source>
        <translation>%1 in %2 gebaut</translation>
    </message>
    <message>
        <source>The build of %1 failed</source>
        <translation>Der Build von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The build of %1 failed at “%2”</source>
        <translation>Der Build von %1 ist bei „%2“ fehlgeschlagen</translation>
    </message>
    <message>
        <source>The build of %1 was stopped</source>
        <translation>Der Build von %1 wurde gestoppt</translation>
    </message>
    <message>
        <source>The build of %1 did not end</source>
        <translation>Der Build von %1 wurde nicht fertig</translation>
    </message>
    <message>
        <source>A newer image is there. It is used after the next rebuild.</source>
        <translation>Ein neueres Image ist da. Es wird nach dem nächsten Neubau benutzt.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Looking for the engine</source>
        <translation>Die Engine wird gesucht</translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 is not answering.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Running apps may still work, but Slipway cannot see or change them.</source>
        <translation>Laufende Apps arbeiten vielleicht weiter, aber Slipway kann sie weder sehen noch ändern.</translation>
    </message>
    <message>
        <source>Start Docker</source>
        <translation>Docker starten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>You may not use %1 yet.</source>
        <translation>Du darfst %1 noch nicht benutzen.</translation>
    </message>
    <message>
        <source>Your user %1 is not in the group that may talk to it.</source>
        <translation>Dein Benutzer %1 ist nicht in der Gruppe, die damit sprechen darf.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>No container engine is here yet.</source>
        <translation>Hier ist noch keine Container-Engine.</translation>
    </message>
    <message>
        <source>Install Docker, then try again.</source>
        <translation>Installiere Docker und versuche es dann noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n commits behind %1.</source>
        <translation>
            <numerusform>%n Commit hinter %1.</numerusform>
            <numerusform>%n Commits hinter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last build took %2.</source>
        <comment>a sentence, a duration</comment>
        <translation>%1 Der letzte Build dauerte %2.</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>Eingegrenzt</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message numerus="yes">
        <source>With %n exception(s)</source>
        <translation>
            <numerusform>Mit %n Ausnahme</numerusform>
            <numerusform>Mit %n Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>kept by the engine</source>
        <translation>von der Engine verwahrt</translation>
    </message>
    <message>
        <source>Last good</source>
        <translation>Zuletzt gut</translation>
    </message>
    <message>
        <source>this image</source>
        <translation>dieses Image</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>Build %1</translation>
    </message>
</context>
<context>
    <name>AppFolders</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose a folder for “%1” of %2 first.</source>
        <translation>Wähle zuerst einen Ordner für „%1“ von %2.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. If it is on another disk, connect that disk.</source>
        <translation>Der Ordner %1 ist nicht da. Liegt er auf einer anderen Platte, schließe sie an.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Places of models</source>
        <translation>Orte der Modelle</translation>
    </message>
</context>
<context>
    <name>AppId</name>
    <message>
        <source>“%1” is not an app&apos;s id: 2 to 40 small letters, digits and hyphens, a letter first.</source>
        <translation>„%1“ ist keine Kennung einer App: 2 bis 40 Kleinbuchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe.</translation>
    </message>
</context>
<context>
    <name>AppMetrics</name>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>of %n threads</source>
        <translation>
            <numerusform>von %n Thread</numerusform>
            <numerusform>von %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>last 5 minutes</source>
        <translation>letzte 5 Minuten</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <source>VRAM, all programs</source>
        <translation>VRAM, alle Programme</translation>
    </message>
    <message>
        <source>peak %1 GB</source>
        <translation>höchstens %1 GB</translation>
    </message>
    <message>
        <source>%1 % busy, %2</source>
        <translation>%1 % ausgelastet, %2</translation>
    </message>
</context>
<context>
    <name>AppStatus</name>
    <message>
        <source>It could not be started</source>
        <translation>Konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>It is paused</source>
        <translation>Ist angehalten</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation>Die Engine antwortet nicht</translation>
    </message>
    <message>
        <source>Ran out of memory</source>
        <translation>Der Speicher ging aus</translation>
    </message>
    <message>
        <source>Its command was not found</source>
        <translation>Der Befehl wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Exited with code %1</source>
        <translation>Mit Code %1 beendet</translation>
    </message>
    <message>
        <source>Killed with code 137: out of memory?</source>
        <translation>Mit Code 137 beendet: Speicher aus?</translation>
    </message>
</context>
<context>
    <name>AppUser</name>
    <message>
        <source>This engine gives containers user numbers of their own (userns-remap). What the app writes will not belong to you, and it may not be allowed to write into your folders.</source>
        <translation>Diese Engine gibt Containern eigene Benutzernummern (userns-remap). Was die App schreibt, gehört nicht dir, und vielleicht darf sie nicht in deine Ordner schreiben.</translation>
    </message>
</context>
<context>
    <name>Apps</name>
    <message>
        <source>The profile of %1 is gone.</source>
        <translation>Das Profil von %1 ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>AppsAccess</name>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Bisect</name>
    <message>
        <source>%1 does not come after %2. Name a commit that works and a later one that does not.</source>
        <translation>%1 kommt nicht nach %2. Nenne einen Commit, der funktioniert, und einen späteren, der es nicht tut.</translation>
    </message>
    <message>
        <source>%1 and %2 have no commit in common.</source>
        <translation>%1 und %2 haben keinen gemeinsamen Commit.</translation>
    </message>
</context>
<context>
    <name>BisectRecord</name>
    <message>
        <source>This is no search of Slipway&apos;s.</source>
        <translation>Das ist keine Suche von Slipway.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Sie ist als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>BuildErrorText</name>
    <message>
        <source>The step “%1” was killed, most often because the memory ran out.</source>
        <translation>Der Schritt „%1“ wurde beendet, meist, weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The step “%1” ended with exit code %2.</source>
        <translation>Der Schritt „%1“ endete mit Code %2.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full. Free space on it and build again.</source>
        <translation>Die Platte der Engine ist voll. Schaffe dort Platz und baue noch einmal.</translation>
    </message>
    <message>
        <source>A step of the build ended with exit code %1.</source>
        <translation>Ein Schritt des Builds endete mit Code %1.</translation>
    </message>
    <message>
        <source>The Dockerfile needs a newer builder than this engine has.</source>
        <translation>Das Dockerfile braucht einen neueren Builder, als diese Engine hat.</translation>
    </message>
    <message>
        <source>A file that the Dockerfile copies is not among the build&apos;s files.</source>
        <translation>Eine Datei, die das Dockerfile kopiert, ist nicht unter den Dateien des Builds.</translation>
    </message>
    <message>
        <source>The registry of a base image did not answer. Look at the network.</source>
        <translation>Die Registry eines Basis-Images hat nicht geantwortet. Prüfe das Netzwerk.</translation>
    </message>
    <message>
        <source>A base image could not be fetched.</source>
        <translation>Ein Basis-Image konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>The build&apos;s files did not reach the engine whole.</source>
        <translation>Die Dateien des Builds kamen nicht vollständig bei der Engine an.</translation>
    </message>
    <message>
        <source>The engine cannot read the Dockerfile.</source>
        <translation>Die Engine kann das Dockerfile nicht lesen.</translation>
    </message>
    <message>
        <source>The build stopped at the step “%1”.</source>
        <translation>Der Build hielt beim Schritt „%1“ an.</translation>
    </message>
    <message>
        <source>The image could not be built.</source>
        <translation>Das Image konnte nicht gebaut werden.</translation>
    </message>
</context>
<context>
    <name>BuildGrade</name>
    <message>
        <source>The same layers as build %1.</source>
        <translation>Dieselben Schichten wie Build %1.</translation>
    </message>
    <message>
        <source>The same inputs and the same packages as build %1.</source>
        <translation>Dieselben Eingaben und dieselben Pakete wie Build %1.</translation>
    </message>
    <message>
        <source>The same packages as build %1, from other inputs.</source>
        <translation>Dieselben Pakete wie Build %1, aus anderen Eingaben.</translation>
    </message>
    <message>
        <source>The same inputs as build %1.</source>
        <translation>Dieselben Eingaben wie Build %1.</translation>
    </message>
    <message>
        <source>Not the same inputs as build %1.</source>
        <translation>Nicht dieselben Eingaben wie Build %1.</translation>
    </message>
    <message>
        <source>What went into build %1 is not known well enough to compare.</source>
        <translation>Was in Build %1 einging, ist für einen Vergleich nicht genau genug bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n packages differ.</source>
        <translation>
            <numerusform>%n Paket ist anders.</numerusform>
            <numerusform>%n Pakete sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>The packages of one of them are not known.</source>
        <translation>Die Pakete des einen sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n layers differ.</source>
        <translation>
            <numerusform>%n Schicht ist anders.</numerusform>
            <numerusform>%n Schichten sind anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>a version, a digest</comment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Das Log %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>BuildRecord</name>
    <message>
        <source>This lock file is of another kind or version.</source>
        <translation>Diese Lock-Datei ist von anderer Art oder Version.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Slipway cannot write into %1.</source>
        <translation>Slipway kann in %1 nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>BuildSteps</name>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Commit</name>
    <message>
        <source>“%1” is not a full commit: 40 hexadecimal digits.</source>
        <translation>„%1“ ist kein ganzer Commit: 40 hexadezimale Ziffern.</translation>
    </message>
</context>
<context>
    <name>CommitList</name>
    <message>
        <source>last good</source>
        <translation>zuletzt gut</translation>
    </message>
    <message>
        <source>changes %1</source>
        <comment>requirements, ports</comment>
        <translation>ändert %1</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>launch options</source>
        <translation>Startoptionen</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>model paths</source>
        <translation>Modellpfade</translation>
    </message>
    <message>
        <source>build files</source>
        <translation>Build-Dateien</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>gepinnt</translation>
    </message>
    <message>
        <source>works</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>testing now</source>
        <translation>im Test</translation>
    </message>
    <message>
        <source>works too</source>
        <translation>läuft auch</translation>
    </message>
    <message>
        <source>broken too</source>
        <translation>auch defekt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 %2 is new</source>
        <comment>package, version</comment>
        <translation>%1 %2 ist neu</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>package</comment>
        <translation>%1 entfällt</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>package, old version, new version</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>built</source>
        <translation>gebaut</translation>
    </message>
</context>
<context>
    <name>ConfigSnapshot</name>
    <message>
        <source>The app keeps no settings.</source>
        <translation>Die App bewahrt keine Einstellungen auf.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Keeping its settings as they are</source>
        <translation>Seine jetzigen Einstellungen werden aufbewahrt</translation>
    </message>
    <message>
        <source>Its settings of build %1 are kept, %2.</source>
        <translation>Seine Einstellungen von Build %1 sind aufbewahrt, %2.</translation>
    </message>
    <message>
        <source>Its settings could not be kept beside. %1</source>
        <translation>Seine Einstellungen konnten nicht aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>%1 could not be set aside.</source>
        <translation>%1 konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>There is no snapshot of the settings of build %1.</source>
        <translation>Von den Einstellungen von Build %1 ist nichts aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Containment</name>
    <message>
        <source>Not reachable by other programs.</source>
        <translation>Für andere Programme nicht erreichbar.</translation>
    </message>
    <message>
        <source>Reachable from this computer only.</source>
        <translation>Nur von diesem Computer erreichbar.</translation>
    </message>
    <message>
        <source>Reachable from the network.</source>
        <translation>Aus dem Netzwerk erreichbar.</translation>
    </message>
    <message>
        <source>Reachable from the network at %1.</source>
        <translation>Aus dem Netzwerk unter %1 erreichbar.</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>folders of yours</source>
        <translation>Ordner von dir</translation>
    </message>
    <message>
        <source>Sees no folder of yours.</source>
        <translation>Sieht keinen Ordner von dir.</translation>
    </message>
    <message>
        <source>Reads %1.</source>
        <translation>Liest %1.</translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation>Schreibt %1.</translation>
    </message>
    <message>
        <source>Reads %1, writes %2.</source>
        <translation>Liest %1, schreibt %2.</translation>
    </message>
    <message>
        <source>Uses the GPU.</source>
        <translation>Nutzt die GPU.</translation>
    </message>
    <message numerus="yes">
        <source>Uses %n graphics card(s).</source>
        <translation>
            <numerusform>Nutzt %n Grafikkarte.</numerusform>
            <numerusform>Nutzt %n Grafikkarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra rights: %1.</source>
        <translation>Zusätzliche Rechte: %1.</translation>
    </message>
    <message>
        <source>No extra rights, but to change users and owners inside its container.</source>
        <translation>Keine zusätzlichen Rechte, außer in seinem Container Benutzer und Besitzer zu wechseln.</translation>
    </message>
    <message>
        <source>No extra rights.</source>
        <translation>Keine zusätzlichen Rechte.</translation>
    </message>
    <message>
        <source>Others in the network may open it. Many apps ask for no password.</source>
        <translation>Andere im Netzwerk können sie öffnen. Viele Apps fragen nach keinem Passwort.</translation>
    </message>
    <message>
        <source>It may write into your models.</source>
        <translation>Sie darf in deine Modelle schreiben.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Sie liest %1.</translation>
    </message>
    <message>
        <source>It may write into %1.</source>
        <translation>Sie darf in %1 schreiben.</translation>
    </message>
    <message>
        <source>It has the rights %1.</source>
        <translation>Sie hat die Rechte %1.</translation>
    </message>
    <message>
        <source>It may start any number of processes.</source>
        <translation>Sie darf beliebig viele Prozesse starten.</translation>
    </message>
    <message>
        <source>It may use all memory of this computer.</source>
        <translation>Sie darf den ganzen Arbeitsspeicher dieses Computers nutzen.</translation>
    </message>
    <message>
        <source>It may change the files of its own image.</source>
        <translation>Sie darf die Dateien ihres eigenen Images ändern.</translation>
    </message>
    <message>
        <source>It reaches no internet.</source>
        <translation>Sie erreicht kein Internet.</translation>
    </message>
    <message>
        <source>It may use %1 of memory.</source>
        <translation>Sie darf %1 Arbeitsspeicher nutzen.</translation>
    </message>
    <message>
        <source>It may use %1 processors.</source>
        <translation>Sie darf %1 Prozessoren nutzen.</translation>
    </message>
    <message>
        <source>It cannot change the files of its own image.</source>
        <translation>Sie kann die Dateien ihres eigenen Images nicht ändern.</translation>
    </message>
    <message>
        <source>It gets no GPU.</source>
        <translation>Sie bekommt keine GPU.</translation>
    </message>
    <message>
        <source>No internet.</source>
        <translation>Kein Internet.</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>Docker&apos;s context “%1” is not there. Choose another with “docker context use default”, or name the engine&apos;s socket in the settings.</source>
        <translation>Dockers Kontext „%1“ ist nicht da. Wähle mit „docker context use default“ einen anderen oder nenne den Socket der Engine in den Einstellungen.</translation>
    </message>
    <message>
        <source>Docker&apos;s system socket is there.</source>
        <translation>Dockers System-Socket ist da.</translation>
    </message>
    <message>
        <source>The socket of your own (rootless) Docker is there.</source>
        <translation>Der Socket deines eigenen (rootlosen) Docker ist da.</translation>
    </message>
    <message>
        <source>Docker Desktop&apos;s socket is there.</source>
        <translation>Der Socket von Docker Desktop ist da.</translation>
    </message>
    <message>
        <source>The socket of your own Podman is there.</source>
        <translation>Der Socket deines eigenen Podman ist da.</translation>
    </message>
    <message>
        <source>Podman&apos;s system socket is there.</source>
        <translation>Podmans System-Socket ist da.</translation>
    </message>
    <message>
        <source>It is named in the settings.</source>
        <translation>Er ist in den Einstellungen genannt.</translation>
    </message>
    <message>
        <source>DOCKER_HOST is set.</source>
        <translation>DOCKER_HOST ist gesetzt.</translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT is set.</source>
        <translation>DOCKER_CONTEXT ist gesetzt.</translation>
    </message>
    <message>
        <source>Docker&apos;s current context is “%1”.</source>
        <translation>Dockers jetziger Kontext ist „%1“.</translation>
    </message>
    <message>
        <source>No engine&apos;s socket was found, so Docker&apos;s usual place is taken.</source>
        <translation>Kein Socket einer Engine wurde gefunden, also gilt Dockers üblicher Ort.</translation>
    </message>
    <message>
        <source>Slipway cannot speak TLS with the engine at %1. Forward its socket to this machine and set DOCKER_HOST to that.</source>
        <translation>Slipway kann mit der Engine an %1 kein TLS sprechen. Leite ihren Socket auf diesen Computer und setze DOCKER_HOST darauf.</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is set to “%1”. Slipway speaks versions from %2 on.</source>
        <translation>DOCKER_API_VERSION ist auf „%1“ gesetzt. Slipway spricht Versionen ab %2.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>%1 %2 answers at %3.</source>
        <translation>%1 %2 antwortet an %3.</translation>
    </message>
    <message>
        <source>Without an engine no app can be built or run.</source>
        <translation>Ohne Engine kann keine App gebaut oder gestartet werden.</translation>
    </message>
    <message>
        <source>The engine keeps images in %1, which is not on this machine.</source>
        <translation>Die Engine bewahrt Images in %1 auf, das nicht auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>Builds will stop in the middle.</source>
        <translation>Builds werden mittendrin anhalten.</translation>
    </message>
    <message>
        <source>Remove images that nobody needs, or move the engine&apos;s folder.</source>
        <translation>Entferne Images, die niemand braucht, oder verlege den Ordner der Engine.</translation>
    </message>
    <message>
        <source>General apps fit. An AI app needs about 14 GB.</source>
        <translation>Allgemeine Apps passen. Eine KI-App braucht etwa 14 GB.</translation>
    </message>
    <message>
        <source>Free some space before you install one.</source>
        <translation>Schaffe Platz, bevor du eine installierst.</translation>
    </message>
    <message>
        <source>The profile of %1 is gone.</source>
        <translation>Das Profil von %1 ist weg.</translation>
    </message>
    <message>
        <source>It can be stopped and removed, but not built again.</source>
        <translation>Sie kann gestoppt und entfernt, aber nicht noch einmal gebaut werden.</translation>
    </message>
    <message>
        <source>Add its profile again.</source>
        <translation>Füge ihr Profil wieder hinzu.</translation>
    </message>
    <message>
        <source>%1 has port %2.</source>
        <translation>%1 hat Port %2.</translation>
    </message>
    <message>
        <source>Port %1 is free for %2.</source>
        <translation>Port %1 ist für %2 frei.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>Port %1 wird von %2 benutzt.</translation>
    </message>
    <message>
        <source>%1 will not start, since its port was set.</source>
        <translation>%1 startet so nicht, denn sein Port wurde festgelegt.</translation>
    </message>
    <message>
        <source>End the other program, or choose another port.</source>
        <translation>Beende das andere Programm oder wähle einen anderen Port.</translation>
    </message>
    <message>
        <source>%1 will take the next free port.</source>
        <translation>%1 nimmt den nächsten freien Port.</translation>
    </message>
    <message>
        <source>%1 will not start without it.</source>
        <translation>%1 startet nicht ohne ihn.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht da.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk.</source>
        <translation>Liegt er auf einer anderen Platte, schließe sie an.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>Du darfst nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>%1 runs with your rights and cannot write there either.</source>
        <translation>%1 läuft mit deinen Rechten und kann dort auch nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or change whose it is.</source>
        <translation>Wähle einen anderen Ordner oder ändere, wem er gehört.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>Der Ordner %1 ist da.</translation>
    </message>
    <message>
        <source>%1 will not start without one.</source>
        <translation>%1 startet nicht ohne eine.</translation>
    </message>
    <message>
        <source>%1 will run on the processor, which is far slower.</source>
        <translation>%1 läuft dann auf dem Prozessor, was weit langsamer ist.</translation>
    </message>
    <message>
        <source>%1 has port %2 (%3).</source>
        <translation>%1 hat Port %2 (%3).</translation>
    </message>
    <message>
        <source>Port %1 (%2) is free for %3.</source>
        <translation>Port %1 (%2) ist für %3 frei.</translation>
    </message>
    <message>
        <source>%1 runs without it.</source>
        <translation>%1 läuft ohne ihn.</translation>
    </message>
    <message>
        <source>Restart %1 to give it the port.</source>
        <translation>Starte %1 neu, damit es den Port bekommt.</translation>
    </message>
    <message>
        <source>%1 will start without it.</source>
        <translation>%1 startet ohne ihn.</translation>
    </message>
    <message>
        <source>End the other program and restart %1.</source>
        <translation>Beende das andere Programm und starte %1 neu.</translation>
    </message>
    <message>
        <source>%1 may take %2 of memory, and works with about %3.</source>
        <translation>%1 darf %2 Speicher belegen und arbeitet mit etwa %3.</translation>
    </message>
    <message>
        <source>It would be ended in the middle of its work.</source>
        <translation>Die App würde mitten in der Arbeit beendet.</translation>
    </message>
    <message>
        <source>Raise its limit in its settings.</source>
        <translation>Erhöhe die Grenze in ihren Einstellungen.</translation>
    </message>
    <message>
        <source>%1 works with about %2 of memory, and this computer has %3.</source>
        <translation>%1 arbeitet mit etwa %2 Speicher, und dieser Computer hat %3.</translation>
    </message>
    <message>
        <source>It may be ended when it loads a model.</source>
        <translation>Die App könnte beim Laden eines Modells beendet werden.</translation>
    </message>
    <message>
        <source>Use smaller models, or close other programs.</source>
        <translation>Nimm kleinere Modelle oder schließe andere Programme.</translation>
    </message>
    <message>
        <source>%1 works with about %2 of memory, and %3 are free now.</source>
        <translation>%1 arbeitet mit etwa %2 Speicher, und %3 sind jetzt frei.</translation>
    </message>
    <message>
        <source>The system may end programs when it loads a model.</source>
        <translation>Das System könnte Programme beenden, wenn die App ein Modell lädt.</translation>
    </message>
    <message>
        <source>Stop other apps first.</source>
        <translation>Halte vorher andere Apps an.</translation>
    </message>
    <message>
        <source>There is memory enough for %1.</source>
        <translation>Der Speicher reicht für %1.</translation>
    </message>
    <message>
        <source>A build of %1 needs about %2, and %3 are free.</source>
        <translation>Ein Build von %1 braucht etwa %2, und %3 sind frei.</translation>
    </message>
    <message>
        <source>It would stop in the middle.</source>
        <translation>Er würde mittendrin abbrechen.</translation>
    </message>
    <message>
        <source>Remove images that nobody needs.</source>
        <translation>Entferne Images, die niemand braucht.</translation>
    </message>
    <message>
        <source>It may stop in the middle.</source>
        <translation>Er könnte mittendrin abbrechen.</translation>
    </message>
    <message>
        <source>The base image %1 is here.</source>
        <translation>Das Basis-Image %1 ist da.</translation>
    </message>
    <message>
        <source>Its registry does not tell about it now.</source>
        <translation>Seine Registry gibt darüber gerade keine Auskunft.</translation>
    </message>
    <message>
        <source>The base image %1 is gone from its registry.</source>
        <translation>Das Basis-Image %1 gibt es in seiner Registry nicht mehr.</translation>
    </message>
    <message>
        <source>The registry of %1 does not answer.</source>
        <translation>Die Registry von %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be built without it.</source>
        <translation>%1 kann ohne es nicht gebaut werden.</translation>
    </message>
    <message>
        <source>Name another base in the profile, or a lock that has one.</source>
        <translation>Nenne im Profil eine andere Basis oder nimm einen Lock, der eine hat.</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again.</source>
        <translation>Sieh nach Netzwerk und Proxy und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The base image %1 is for %2 only, and this engine runs %3.</source>
        <translation>Das Basis-Image %1 gibt es nur für %2, und diese Engine läuft auf %3.</translation>
    </message>
    <message>
        <source>%1 cannot be built here.</source>
        <translation>%1 kann hier nicht gebaut werden.</translation>
    </message>
    <message>
        <source>The base image %1 can be had.</source>
        <translation>Das Basis-Image %1 ist zu haben.</translation>
    </message>
    <message>
        <source>%1 is made for amd64, and this engine runs %2.</source>
        <translation>%1 ist für amd64 gemacht, und diese Engine läuft auf %2.</translation>
    </message>
    <message>
        <source>Packages that have no part for it are built from source, or are not to be had.</source>
        <translation>Pakete ohne passenden Teil werden aus dem Quelltext gebaut oder sind nicht zu haben.</translation>
    </message>
    <message>
        <source>%1 are free where the engine keeps images, in %2.</source>
        <translation>Wo die Engine Images ablegt, in %2, sind %1 frei.</translation>
    </message>
    <message>
        <source>%L1 more files can be made in %2.</source>
        <translation>In %2 lassen sich noch %L1 Dateien anlegen.</translation>
    </message>
    <message>
        <source>The disk has no room for more files, however much space is free.</source>
        <translation>Die Platte hat keinen Platz für weitere Dateien, auch wenn noch Speicher frei ist.</translation>
    </message>
    <message>
        <source>Remove folders with very many small files.</source>
        <translation>Entferne Ordner mit sehr vielen kleinen Dateien.</translation>
    </message>
    <message>
        <source>An AI app has about 60,000 files.</source>
        <translation>Eine KI-App hat etwa 60 000 Dateien.</translation>
    </message>
    <message>
        <source>The disk of the engine has %1 in all.</source>
        <translation>Die Platte der Engine hat insgesamt %1.</translation>
    </message>
    <message>
        <source>It holds one or two AI apps.</source>
        <translation>Sie fasst eine oder zwei KI-Apps.</translation>
    </message>
    <message>
        <source>Move the engine&apos;s folder to a larger disk.</source>
        <translation>Verlege den Ordner der Engine auf eine größere Platte.</translation>
    </message>
    <message>
        <source>The disk of the engine can only be read.</source>
        <translation>Die Platte der Engine kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing can be built or started. A disk turns so when it has errors.</source>
        <translation>Nichts kann gebaut oder gestartet werden. Eine Platte wird so, wenn sie Fehler hat.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log, and check the disk.</source>
        <translation>Sieh ins Log des Systems und prüfe die Platte.</translation>
    </message>
    <message>
        <source>The engine keeps images in the network (%1).</source>
        <translation>Die Engine legt Images im Netzwerk ab (%1).</translation>
    </message>
    <message>
        <source>Builds and starts are slow, and most storage drivers refuse it.</source>
        <translation>Builds und Starts sind langsam, und die meisten Speichertreiber lehnen das ab.</translation>
    </message>
    <message>
        <source>Move the engine&apos;s folder to a disk of this computer.</source>
        <translation>Verlege den Ordner der Engine auf eine Platte dieses Computers.</translation>
    </message>
    <message>
        <source>The engine keeps images on %1.</source>
        <translation>Die Engine legt Images auf %1 ab.</translation>
    </message>
    <message>
        <source>It has no owners and no links, which images need.</source>
        <translation>Dort gibt es keine Besitzer und keine Links, die Images brauchen.</translation>
    </message>
    <message>
        <source>Move the engine&apos;s folder to ext4, xfs or btrfs.</source>
        <translation>Verlege den Ordner der Engine auf ext4, xfs oder btrfs.</translation>
    </message>
    <message>
        <source>Slipway cannot write into its folder %1.</source>
        <translation>Slipway kann nicht in seinen Ordner %1 schreiben.</translation>
    </message>
    <message>
        <source>Builds, pins and logs cannot be kept.</source>
        <translation>Builds, Pins und Logs lassen sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Give the folder back to your user, or name another one by --data.</source>
        <translation>Gib den Ordner deinem Benutzer zurück oder nenne mit --data einen anderen.</translation>
    </message>
    <message>
        <source>%1 are free for Slipway&apos;s own files, in %2.</source>
        <translation>Für Slipways eigene Dateien in %2 sind %1 frei.</translation>
    </message>
    <message>
        <source>Not even the log of a build can be kept.</source>
        <translation>Nicht einmal das Log eines Builds passt hinein.</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>Schaffe dort Platz.</translation>
    </message>
    <message>
        <source>The sources of some apps need more.</source>
        <translation>Die Quellen mancher Apps brauchen mehr.</translation>
    </message>
    <message>
        <source>Slipway&apos;s files are on %1.</source>
        <translation>Slipways Dateien liegen auf %1.</translation>
    </message>
    <message>
        <source>Sources have links and rights, which may not be kept there.</source>
        <translation>Quellen haben Links und Rechte, die dort verloren gehen können.</translation>
    </message>
    <message>
        <source>Name a folder on a disk of this computer by --data.</source>
        <translation>Nenne mit --data einen Ordner auf einer Platte dieses Computers.</translation>
    </message>
    <message>
        <source>A disk does not answer in time.</source>
        <translation>Eine Platte antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>A drive in the network may be gone, and everything that touches it waits.</source>
        <translation>Ein Laufwerk im Netzwerk ist vielleicht weg, und alles, was es anfasst, wartet.</translation>
    </message>
    <message>
        <source>Connect it again, or unmount it.</source>
        <translation>Verbinde es wieder oder hänge es aus.</translation>
    </message>
    <message>
        <source>The engine is Docker Desktop, which runs in a virtual machine.</source>
        <translation>Die Engine ist Docker Desktop und läuft in einer virtuellen Maschine.</translation>
    </message>
    <message>
        <source>It sees only the folders that its settings share.</source>
        <translation>Sie sieht nur die Ordner, die in ihren Einstellungen freigegeben sind.</translation>
    </message>
    <message>
        <source>On Linux it gives containers no GPU, and sees only the folders that its settings share.</source>
        <translation>Unter Linux gibt sie Containern keine GPU und sieht nur die Ordner, die in ihren Einstellungen freigegeben sind.</translation>
    </message>
    <message>
        <source>Install Docker itself for apps that need the GPU.</source>
        <translation>Installiere Docker selbst für Apps, die die GPU brauchen.</translation>
    </message>
    <message>
        <source>The engine is Docker from a snap.</source>
        <translation>Die Engine ist Docker aus einem Snap.</translation>
    </message>
    <message>
        <source>It sees no folders outside of your home, and no hidden ones in it.</source>
        <translation>Sie sieht keine Ordner außerhalb deines Home-Ordners und darin keine versteckten.</translation>
    </message>
    <message>
        <source>Install Docker as your distribution packs it, and stop the snap.</source>
        <translation>Installiere Docker so, wie deine Distribution es anbietet, und halte den Snap an.</translation>
    </message>
    <message>
        <source>The engine is Podman.</source>
        <translation>Die Engine ist Podman.</translation>
    </message>
    <message>
        <source>It gives containers a GPU by CDI only.</source>
        <translation>Sie gibt Containern eine GPU nur über CDI.</translation>
    </message>
    <message>
        <source>The engine runs as your user.</source>
        <translation>Die Engine läuft als dein Benutzer.</translation>
    </message>
    <message>
        <source>Files of apps are yours, and ports below 1024 cannot be published.</source>
        <translation>Dateien von Apps gehören dir, und Ports unter 1024 lassen sich nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>The engine is Docker and runs as a service of the system.</source>
        <translation>Die Engine ist Docker und läuft als Dienst des Systems.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the engine&apos;s interface.</source>
        <translation>Sie spricht Version %1 der Schnittstelle.</translation>
    </message>
    <message>
        <source>Docker before 20.10 builds without BuildKit, which is slower and keeps more.</source>
        <translation>Docker vor 20.10 baut ohne BuildKit, was langsamer ist und mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>Aktualisiere die Engine.</translation>
    </message>
    <message>
        <source>Images are kept by the storage driver %1.</source>
        <translation>Images werden vom Speichertreiber %1 verwahrt.</translation>
    </message>
    <message>
        <source>It copies every layer whole: an AI image takes many times its size, and each start takes long.</source>
        <translation>Er kopiert jede Schicht ganz: Ein KI-Image belegt ein Vielfaches seiner Größe, und jeder Start dauert lange.</translation>
    </message>
    <message>
        <source>Switch the engine to overlay2. Images that are there are then not seen until it is switched back.</source>
        <translation>Stelle die Engine auf overlay2 um. Vorhandene Images sind dann nicht zu sehen, bis du zurückstellst.</translation>
    </message>
    <message>
        <source>It is slow, and newer engines no longer have it.</source>
        <translation>Er ist langsam, und neuere Engines haben ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Switch the engine to overlay2 before its next update.</source>
        <translation>Stelle die Engine vor ihrer nächsten Aktualisierung auf overlay2 um.</translation>
    </message>
    <message>
        <source>It is fast, but what it takes shows only in its own tools.</source>
        <translation>Er ist schnell, aber was er belegt, zeigen nur seine eigenen Werkzeuge.</translation>
    </message>
    <message>
        <source>Containers are limited by cgroup version %1.</source>
        <translation>Container werden mit cgroup Version %1 begrenzt.</translation>
    </message>
    <message>
        <source>The engine cannot limit the memory of an app.</source>
        <translation>Die Engine kann den Speicher einer App nicht begrenzen.</translation>
    </message>
    <message>
        <source>An app that takes all memory takes down others with it.</source>
        <translation>Eine App, die allen Speicher nimmt, reißt andere mit.</translation>
    </message>
    <message>
        <source>Hand the memory controller to your user’s session, as the engine’s guide for running without root tells.</source>
        <translation>Überlasse den Speicher-Controller der Sitzung deines Benutzers, wie es die Anleitung der Engine für den Betrieb ohne root beschreibt.</translation>
    </message>
    <message>
        <source>Start the kernel with cgroup_enable=memory.</source>
        <translation>Starte den Kernel mit cgroup_enable=memory.</translation>
    </message>
    <message>
        <source>The engine cannot limit how many processes an app starts.</source>
        <translation>Die Engine kann nicht begrenzen, wie viele Prozesse eine App startet.</translation>
    </message>
    <message>
        <source>An app that starts ever more of them brings the machine to a halt.</source>
        <translation>Eine App, die immer mehr davon startet, legt den Computer lahm.</translation>
    </message>
    <message>
        <source>Switch on the pids controller in the kernel.</source>
        <translation>Schalte den pids-Controller im Kernel ein.</translation>
    </message>
    <message>
        <source>The engine does not count swap.</source>
        <translation>Die Engine zählt den Swap nicht mit.</translation>
    </message>
    <message>
        <source>An app with a memory limit can take as much swap besides.</source>
        <translation>Eine App mit Speichergrenze kann noch einmal so viel Swap belegen.</translation>
    </message>
    <message>
        <source>This system uses cgroup version 1.</source>
        <translation>Dieses System nutzt cgroup Version 1.</translation>
    </message>
    <message>
        <source>Newer engines will ask for version 2.</source>
        <translation>Neuere Engines werden Version 2 verlangen.</translation>
    </message>
    <message>
        <source>An engine without root cannot start containers.</source>
        <translation>Eine Engine ohne root kann keine Container starten.</translation>
    </message>
    <message>
        <source>User namespaces are switched off.</source>
        <translation>User-Namespaces sind abgeschaltet.</translation>
    </message>
    <message>
        <source>Allow them.</source>
        <translation>Erlaube sie.</translation>
    </message>
    <message>
        <source>Only root may make user namespaces.</source>
        <translation>Nur root darf User-Namespaces anlegen.</translation>
    </message>
    <message>
        <source>AppArmor lets only named programs make user namespaces.</source>
        <translation>AppArmor lässt nur bestimmte Programme User-Namespaces anlegen.</translation>
    </message>
    <message>
        <source>An engine outside of /usr/bin needs a profile of its own.</source>
        <translation>Eine Engine außerhalb von /usr/bin braucht ein eigenes Profil.</translation>
    </message>
    <message>
        <source>User namespaces are allowed.</source>
        <translation>User-Namespaces sind erlaubt.</translation>
    </message>
    <message>
        <source>Your user has no subordinate ids in /etc/subuid and /etc/subgid.</source>
        <translation>Dein Benutzer hat keine Unter-IDs in /etc/subuid und /etc/subgid.</translation>
    </message>
    <message>
        <source>Images whose files belong to several users cannot be unpacked.</source>
        <translation>Images, deren Dateien mehreren Benutzern gehören, lassen sich nicht entpacken.</translation>
    </message>
    <message>
        <source>Give your user 65536 ids there that nobody else has.</source>
        <translation>Gib deinem Benutzer dort 65536 IDs, die niemand sonst hat.</translation>
    </message>
    <message>
        <source>The engine listens in the network without protection.</source>
        <translation>Die Engine lauscht ungeschützt im Netzwerk.</translation>
    </message>
    <message>
        <source>Who reaches its port can do all that root can: %1</source>
        <translation>Wer ihren Port erreicht, kann alles, was root kann: %1</translation>
    </message>
    <message>
        <source>Remove the tcp address from its settings, or protect it by TLS.</source>
        <translation>Entferne die tcp-Adresse aus ihren Einstellungen oder schütze sie mit TLS.</translation>
    </message>
    <message>
        <source>The engine warns: %1</source>
        <translation>Die Engine warnt: %1</translation>
    </message>
    <message>
        <source>No container engine is installed.</source>
        <translation>Es ist keine Container-Engine installiert.</translation>
    </message>
    <message>
        <source>Install Docker.</source>
        <translation>Installiere Docker.</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Starte sie.</translation>
    </message>
    <message>
        <source>Without an engine no app can be built or run. Apps that ran before may still answer.</source>
        <translation>Ohne Engine kann keine App gebaut oder gestartet werden. Apps, die vorher liefen, antworten vielleicht noch.</translation>
    </message>
    <message>
        <source>The engine at %1 does not answer.</source>
        <translation>Die Engine bei %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Start it, or choose another one. It was chosen for this reason: %1</source>
        <translation>Starte sie oder wähle eine andere. Gewählt wurde sie aus diesem Grund: %1</translation>
    </message>
    <message>
        <source>The engine&apos;s socket is there, but nobody listens.</source>
        <translation>Der Socket der Engine ist da, aber niemand lauscht.</translation>
    </message>
    <message>
        <source>Docker Desktop is installed, but does not run.</source>
        <translation>Docker Desktop ist installiert, läuft aber nicht.</translation>
    </message>
    <message>
        <source>Podman is installed, but its socket is not open.</source>
        <translation>Podman ist installiert, aber sein Socket ist nicht offen.</translation>
    </message>
    <message>
        <source>Docker is installed, but does not run.</source>
        <translation>Docker ist installiert, läuft aber nicht.</translation>
    </message>
    <message>
        <source>You may not use the engine&apos;s socket %1.</source>
        <translation>Du darfst den Socket %1 der Engine nicht benutzen.</translation>
    </message>
    <message>
        <source>Your user %1 is not in the group that may talk to Docker.</source>
        <translation>Dein Benutzer %1 ist nicht in der Gruppe, die mit Docker sprechen darf.</translation>
    </message>
    <message>
        <source>The engine does not let you see or change apps.</source>
        <translation>Die Engine lässt dich Apps weder sehen noch ändern.</translation>
    </message>
    <message>
        <source>Use an engine of your own, or ask whose socket it is.</source>
        <translation>Nimm eine eigene Engine oder frage, wem der Socket gehört.</translation>
    </message>
    <message>
        <source>You are in the group docker, but this session began before that.</source>
        <translation>Du bist in der Gruppe docker, aber diese Sitzung begann davor.</translation>
    </message>
    <message>
        <source>Log out and in again.</source>
        <translation>Melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>Join the group, then log out and in again. Who is in it can do all that root can.</source>
        <translation>Tritt der Gruppe bei, dann melde dich ab und wieder an. Wer in ihr ist, kann alles, was root kann.</translation>
    </message>
    <message>
        <source>This engine is too new for Slipway.</source>
        <translation>Diese Engine ist zu neu für Slipway.</translation>
    </message>
    <message>
        <source>Update Slipway.</source>
        <translation>Aktualisiere Slipway.</translation>
    </message>
    <message>
        <source>This engine is too old for Slipway.</source>
        <translation>Diese Engine ist zu alt für Slipway.</translation>
    </message>
    <message>
        <source>The engine does not answer in time.</source>
        <translation>Die Engine antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>It hangs, or has very much to do.</source>
        <translation>Sie hängt oder hat sehr viel zu tun.</translation>
    </message>
    <message>
        <source>Wait a moment. If it stays so, restart it.</source>
        <translation>Warte einen Moment. Wenn es so bleibt, starte sie neu.</translation>
    </message>
    <message>
        <source>AI apps run on the processor, which is far slower.</source>
        <translation>KI-Apps laufen auf dem Prozessor, was viel langsamer ist.</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated while it was in use.</source>
        <translation>Der NVIDIA-Treiber wurde im laufenden Betrieb aktualisiert.</translation>
    </message>
    <message>
        <source>No program can use the GPU until the new one runs.</source>
        <translation>Kein Programm kann die GPU nutzen, bis der neue läuft.</translation>
    </message>
    <message>
        <source>Restart this computer.</source>
        <translation>Starte diesen Computer neu.</translation>
    </message>
    <message>
        <source>NVIDIA driver %1 runs CUDA up to %2.</source>
        <translation>Der NVIDIA-Treiber %1 führt CUDA bis %2 aus.</translation>
    </message>
    <message>
        <source>The NVIDIA card is run by nouveau, which has no CUDA.</source>
        <translation>Die NVIDIA-Karte läuft mit nouveau, das kein CUDA hat.</translation>
    </message>
    <message>
        <source>Install NVIDIA’s driver, then restart this computer.</source>
        <translation>Installiere den Treiber von NVIDIA und starte diesen Computer neu.</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but its driver does not run.</source>
        <translation>Es gibt eine NVIDIA-Karte, aber ihr Treiber läuft nicht.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell about its cards.</source>
        <translation>Der NVIDIA-Treiber gibt keine Auskunft über seine Karten.</translation>
    </message>
    <message>
        <source>Restart this computer. If that does not help, install the driver anew.</source>
        <translation>Starte diesen Computer neu. Wenn das nicht hilft, installiere den Treiber neu.</translation>
    </message>
    <message>
        <source>Containers can use the GPU.</source>
        <translation>Container können die GPU nutzen.</translation>
    </message>
    <message>
        <source>Containers cannot see the GPU.</source>
        <translation>Container können die GPU nicht sehen.</translation>
    </message>
    <message>
        <source>Install the NVIDIA Container Toolkit where the engine runs.</source>
        <translation>Installiere das NVIDIA Container Toolkit dort, wo die Engine läuft.</translation>
    </message>
    <message>
        <source>The NVIDIA Container Toolkit is missing.</source>
        <translation>Das NVIDIA Container Toolkit fehlt.</translation>
    </message>
    <message>
        <source>Add NVIDIA’s package source if your distribution has no such package, and install it.</source>
        <translation>Füge die Paketquelle von NVIDIA hinzu, falls deine Distribution kein solches Paket hat, und installiere es.</translation>
    </message>
    <message>
        <source>The engine was told of the NVIDIA Container Toolkit, but runs as before.</source>
        <translation>Der Engine wurde das NVIDIA Container Toolkit genannt, aber sie läuft noch wie zuvor.</translation>
    </message>
    <message>
        <source>Restart it. Apps that run are stopped by that.</source>
        <translation>Starte sie neu. Laufende Apps werden dabei angehalten.</translation>
    </message>
    <message>
        <source>The NVIDIA Container Toolkit is installed, but the engine does not know of it.</source>
        <translation>Das NVIDIA Container Toolkit ist installiert, aber die Engine weiß nichts davon.</translation>
    </message>
    <message>
        <source>Describe the GPU to the engine.</source>
        <translation>Beschreibe der Engine die GPU.</translation>
    </message>
    <message>
        <source>Tell the engine, then restart it.</source>
        <translation>Sag es der Engine und starte sie dann neu.</translation>
    </message>
    <message>
        <source>The AMD card has no compute driver here.</source>
        <translation>Die AMD-Karte hat hier keinen Rechentreiber.</translation>
    </message>
    <message>
        <source>ROCm, which AI apps use, needs /dev/kfd.</source>
        <translation>ROCm, das KI-Apps nutzen, braucht /dev/kfd.</translation>
    </message>
    <message>
        <source>Update the kernel, or install AMD’s driver for it.</source>
        <translation>Aktualisiere den Kernel oder installiere den Treiber von AMD dafür.</translation>
    </message>
    <message>
        <source>You may not use %1.</source>
        <translation>Du darfst %1 nicht benutzen.</translation>
    </message>
    <message>
        <source>Apps run with your rights, and would not find the GPU.</source>
        <translation>Apps laufen mit deinen Rechten und würden die GPU nicht finden.</translation>
    </message>
    <message>
        <source>Join the groups that may, then log out and in again.</source>
        <translation>Tritt den Gruppen bei, die das dürfen, dann melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>You may use the AMD card for computing.</source>
        <translation>Du darfst mit der AMD-Karte rechnen.</translation>
    </message>
    <message>
        <source>%1 would not find a GPU that it can use.</source>
        <translation>%1 fände keine GPU, die es nutzen kann.</translation>
    </message>
    <message>
        <source>The NVIDIA driver %1 is too old for the base of %2, CUDA %3.</source>
        <translation>Der NVIDIA-Treiber %1 ist zu alt für die Basis von %2, CUDA %3.</translation>
    </message>
    <message>
        <source>Install a newer driver.</source>
        <translation>Installiere einen neueren Treiber.</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) is newer than the PyTorch of %3, for CUDA %4.</source>
        <translation>%1 (Compute Capability %2) ist neuer als das PyTorch von %3 für CUDA %4.</translation>
    </message>
    <message>
        <source>Choose the torch index “auto”, or a newer version of the app.</source>
        <translation>Wähle „auto“ als Torch-Index oder eine neuere Version der App.</translation>
    </message>
    <message>
        <source>PyTorch of %1 has kernels for %2.</source>
        <translation>Das PyTorch von %1 hat Kernel für %2.</translation>
    </message>
    <message>
        <source>The NVIDIA driver %1 is too old for the PyTorch of %2.</source>
        <translation>Der NVIDIA-Treiber %1 ist zu alt für das PyTorch von %2.</translation>
    </message>
    <message>
        <source>%1 is too new for the PyTorch of %2.</source>
        <translation>%1 ist zu neu für das PyTorch von %2.</translation>
    </message>
    <message>
        <source>Pin a newer version of the app.</source>
        <translation>Pinne eine neuere Version der App.</translation>
    </message>
    <message>
        <source>%1 is too old for the PyTorch of %2.</source>
        <translation>%1 ist zu alt für das PyTorch von %2.</translation>
    </message>
    <message>
        <source>Pin an older version of the app, or use the processor.</source>
        <translation>Pinne eine ältere Version der App oder nimm den Prozessor.</translation>
    </message>
    <message>
        <source>PyTorch cannot use %1.</source>
        <translation>PyTorch kann %1 nicht nutzen.</translation>
    </message>
    <message>
        <source>There is no GPU in this computer.</source>
        <translation>In diesem Computer ist keine GPU.</translation>
    </message>
    <message>
        <source>%1 will run on the processor: minutes for a picture, instead of seconds.</source>
        <translation>%1 läuft auf dem Prozessor: Minuten für ein Bild statt Sekunden.</translation>
    </message>
    <message>
        <source>General apps need none. AI apps are far slower without.</source>
        <translation>Allgemeine Apps brauchen keine. KI-Apps sind ohne sie viel langsamer.</translation>
    </message>
    <message>
        <source>The GPU’s driver does not answer in time.</source>
        <translation>Der Treiber der GPU antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>It hangs, or a card has failed.</source>
        <translation>Er hängt, oder eine Karte ist ausgefallen.</translation>
    </message>
    <message>
        <source>The GPU is Intel’s.</source>
        <translation>Die GPU ist von Intel.</translation>
    </message>
    <message>
        <source>Videos are converted by it. AI apps run on the processor.</source>
        <translation>Videos wandelt sie um. KI-Apps laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <source>This computer has %1 of memory.</source>
        <translation>Dieser Computer hat %1 Speicher.</translation>
    </message>
    <message>
        <source>AI apps need 8 GB or more; general apps run.</source>
        <translation>KI-Apps brauchen 8 GB oder mehr; allgemeine Apps laufen.</translation>
    </message>
    <message>
        <source>There is no swap.</source>
        <translation>Es gibt keinen Swap.</translation>
    </message>
    <message>
        <source>When an app loads a large model, the system ends programs instead of slowing down.</source>
        <translation>Wenn eine App ein großes Modell lädt, beendet das System Programme, statt langsamer zu werden.</translation>
    </message>
    <message>
        <source>Add a swap file, or switch on zram.</source>
        <translation>Füge eine Swap-Datei hinzu oder schalte zram ein.</translation>
    </message>
    <message>
        <source>There is no swap, and memory enough without.</source>
        <translation>Es gibt keinen Swap, und der Speicher reicht ohne.</translation>
    </message>
    <message>
        <source>%L1 files can be watched for changes.</source>
        <translation>%L1 Dateien können auf Änderungen beobachtet werden.</translation>
    </message>
    <message>
        <source>Apps that watch their folders stop with “no space left on device”, though there is space.</source>
        <translation>Apps, die ihre Ordner beobachten, enden mit „no space left on device“, obwohl Platz da ist.</translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>Erhöhe die Grenze.</translation>
    </message>
    <message>
        <source>%L1 programs of a user can watch files.</source>
        <translation>%L1 Programme eines Benutzers können Dateien beobachten.</translation>
    </message>
    <message>
        <source>Some apps will not start beside others: “too many open files”.</source>
        <translation>Manche Apps starten nicht neben anderen: „too many open files“.</translation>
    </message>
    <message>
        <source>A program may open only %L1 files.</source>
        <translation>Ein Programm darf nur %L1 Dateien öffnen.</translation>
    </message>
    <message>
        <source>Fetching large sources can stop with “too many open files”.</source>
        <translation>Das Holen großer Quellen kann mit „too many open files“ enden.</translation>
    </message>
    <message>
        <source>Raise the limit “nofile” in /etc/security/limits.conf, then log in again.</source>
        <translation>Erhöhe die Grenze „nofile“ in /etc/security/limits.conf und melde dich neu an.</translation>
    </message>
    <message>
        <source>A program may open %L1 files.</source>
        <translation>Ein Programm darf %L1 Dateien öffnen.</translation>
    </message>
    <message>
        <source>The kernel is Linux %1.</source>
        <translation>Der Kernel ist Linux %1.</translation>
    </message>
    <message>
        <source>Newer engines and base images do not run on it.</source>
        <translation>Neuere Engines und Basis-Images laufen nicht darauf.</translation>
    </message>
    <message>
        <source>Update the system.</source>
        <translation>Aktualisiere das System.</translation>
    </message>
    <message>
        <source>SELinux guards folders from containers.</source>
        <translation>SELinux schützt Ordner vor Containern.</translation>
    </message>
    <message>
        <source>Apps say “permission denied” of folders that are not labelled for containers.</source>
        <translation>Bei Ordnern, die nicht für Container gekennzeichnet sind, sagen Apps „permission denied“.</translation>
    </message>
    <message>
        <source>Label a folder that an app cannot read: chcon -Rt container_file_t FOLDER.</source>
        <translation>Kennzeichne einen Ordner, den eine App nicht lesen kann: chcon -Rt container_file_t ORDNER.</translation>
    </message>
    <message>
        <source>SELinux keeps no folders from containers.</source>
        <translation>SELinux hält keine Ordner von Containern fern.</translation>
    </message>
    <message>
        <source>The clock is wrong: %1 says %2.</source>
        <translation>Die Uhr geht falsch: %1 sagt %2.</translation>
    </message>
    <message>
        <source>Certificates and packages count as not yet or no longer good.</source>
        <translation>Zertifikate und Pakete gelten als noch nicht oder nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Set the clock by the network.</source>
        <translation>Stelle die Uhr über das Netzwerk.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>Die Uhr geht richtig.</translation>
    </message>
    <message>
        <source>The engine&apos;s clock is another than this one.</source>
        <translation>Die Uhr der Engine geht anders als diese.</translation>
    </message>
    <message>
        <source>Builds may be taken for older than they are, and packages be refused.</source>
        <translation>Builds könnten für älter gehalten und Pakete abgelehnt werden.</translation>
    </message>
    <message>
        <source>Set the clock of the engine&apos;s machine by the network.</source>
        <translation>Stelle die Uhr auf dem Computer der Engine über das Netzwerk.</translation>
    </message>
    <message>
        <source>The engine&apos;s clock is right.</source>
        <translation>Die Uhr der Engine geht richtig.</translation>
    </message>
    <message>
        <source>Work was cut short: %1.</source>
        <translation>Arbeit wurde unterbrochen: %1.</translation>
    </message>
    <message>
        <source>The computer or Slipway ended in the middle of it.</source>
        <translation>Der Computer oder Slipway endete mittendrin.</translation>
    </message>
    <message>
        <source>Open Slipway: it puts back what was half done. Then do it again.</source>
        <translation>Öffne Slipway: Es stellt wieder her, was halb fertig war. Dann wiederhole die Arbeit.</translation>
    </message>
    <message>
        <source>Containers of a try are still there: %1.</source>
        <translation>Container eines Versuchs sind noch da: %1.</translation>
    </message>
    <message>
        <source>They hold memory and disk that nobody uses.</source>
        <translation>Sie belegen Speicher und Platte, die niemand nutzt.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Entferne sie.</translation>
    </message>
    <message>
        <source>Images of builds that were cut short are still there: %1.</source>
        <translation>Images von unterbrochenen Builds sind noch da: %1.</translation>
    </message>
    <message>
        <source>They hold disk that nobody uses.</source>
        <translation>Sie belegen Platte, die niemand nutzt.</translation>
    </message>
    <message>
        <source>Copies for a try are still there: %1.</source>
        <translation>Kopien für einen Versuch sind noch da: %1.</translation>
    </message>
    <message>
        <source>They go with the next try of the app.</source>
        <translation>Sie verschwinden mit dem nächsten Versuch der App.</translation>
    </message>
    <message>
        <source>The kernel passes packets of containers on.</source>
        <translation>Der Kernel leitet Pakete von Containern weiter.</translation>
    </message>
    <message>
        <source>The kernel does not pass packets of containers on.</source>
        <translation>Der Kernel leitet Pakete von Containern nicht weiter.</translation>
    </message>
    <message>
        <source>Apps and builds do not reach the internet.</source>
        <translation>Apps und Builds erreichen das Internet nicht.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Schalte das ein.</translation>
    </message>
    <message>
        <source>The engine is told to make no rules for its containers.</source>
        <translation>Die Engine soll für ihre Container keine Regeln anlegen.</translation>
    </message>
    <message>
        <source>Without rules of your own, apps and builds do not reach the internet.</source>
        <translation>Ohne eigene Regeln erreichen Apps und Builds das Internet nicht.</translation>
    </message>
    <message>
        <source>Remove “iptables” from /etc/docker/daemon.json, then restart the engine.</source>
        <translation>Entferne „iptables“ aus /etc/docker/daemon.json und starte die Engine neu.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules in %1 drop what passes through.</source>
        <translation>Die Regeln der Firewall in %1 verwerfen, was durchgeht.</translation>
    </message>
    <message>
        <source>When they are loaded after the engine began, its containers are cut off.</source>
        <translation>Wenn sie nach dem Start der Engine geladen werden, sind deren Container abgeschnitten.</translation>
    </message>
    <message>
        <source>Restart the engine. Apps that run are stopped by that.</source>
        <translation>Starte die Engine neu. Laufende Apps werden dabei angehalten.</translation>
    </message>
    <message>
        <source>The firewall ufw drops what passes through.</source>
        <translation>Die Firewall ufw verwirft, was durchgeht.</translation>
    </message>
    <message>
        <source>Apps and builds may not reach the internet.</source>
        <translation>Apps und Builds erreichen das Internet vielleicht nicht.</translation>
    </message>
    <message>
        <source>Let it pass.</source>
        <translation>Lass es durch.</translation>
    </message>
    <message>
        <source>The firewall ufw is on.</source>
        <translation>Die Firewall ufw ist an.</translation>
    </message>
    <message>
        <source>It does not guard ports that an app opens for the network.</source>
        <translation>Sie schützt keine Ports, die eine App fürs Netzwerk öffnet.</translation>
    </message>
    <message>
        <source>The firewall firewalld is on.</source>
        <translation>Die Firewall firewalld ist an.</translation>
    </message>
    <message>
        <source>The engine tells it of its networks. After it was reloaded by hand, restart the engine.</source>
        <translation>Die Engine meldet ihr ihre Netzwerke. Wenn sie von Hand neu geladen wurde, starte die Engine neu.</translation>
    </message>
    <message>
        <source>No firewall is known to cut containers off.</source>
        <translation>Es ist keine Firewall bekannt, die Container abschneidet.</translation>
    </message>
    <message>
        <source>Containers cannot ask it, and ask Google&apos;s 8.8.8.8 instead: names of your own network are not found, and none where that is blocked.</source>
        <translation>Container können ihn nicht fragen und fragen stattdessen Googles 8.8.8.8: Namen deines eigenen Netzwerks werden nicht gefunden und gar keine, wo das gesperrt ist.</translation>
    </message>
    <message>
        <source>Name a server under “dns” in /etc/docker/daemon.json, then restart the engine.</source>
        <translation>Nenne einen Server unter „dns“ in /etc/docker/daemon.json und starte die Engine neu.</translation>
    </message>
    <message>
        <source>No name server is set in /etc/resolv.conf.</source>
        <translation>In /etc/resolv.conf steht kein Nameserver.</translation>
    </message>
    <message>
        <source>Containers ask the name server %1.</source>
        <translation>Container fragen den Nameserver %1.</translation>
    </message>
    <message>
        <source>Containers ask the name servers behind systemd-resolved.</source>
        <translation>Container fragen die Nameserver hinter systemd-resolved.</translation>
    </message>
    <message>
        <source>The only name server, %1, is a program of this computer.</source>
        <translation>Der einzige Nameserver, %1, ist ein Programm dieses Computers.</translation>
    </message>
    <message>
        <source>Your programs use the proxy %1, but the engine does not.</source>
        <translation>Deine Programme nutzen den Proxy %1, die Engine aber nicht.</translation>
    </message>
    <message>
        <source>Base images are fetched without it, which may not be possible.</source>
        <translation>Basis-Images werden ohne ihn geholt, was vielleicht nicht geht.</translation>
    </message>
    <message>
        <source>Name it under “proxies” in /etc/docker/daemon.json, then restart the engine.</source>
        <translation>Nenne ihn unter „proxies“ in /etc/docker/daemon.json und starte die Engine neu.</translation>
    </message>
    <message>
        <source>The engine uses the proxy %1; your programs use none.</source>
        <translation>Die Engine nutzt den Proxy %1; deine Programme nutzen keinen.</translation>
    </message>
    <message>
        <source>Your programs and the engine use a proxy.</source>
        <translation>Deine Programme und die Engine nutzen einen Proxy.</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Es wird kein Proxy genutzt.</translation>
    </message>
    <message>
        <source>Sources of apps are fetched from there. What is in the vault can still be built.</source>
        <translation>Quellen von Apps werden von dort geholt. Was im Tresor ist, lässt sich trotzdem bauen.</translation>
    </message>
    <message>
        <source>Python packages are fetched from there.</source>
        <translation>Python-Pakete werden von dort geholt.</translation>
    </message>
    <message>
        <source>PyTorch is fetched from there.</source>
        <translation>PyTorch wird von dort geholt.</translation>
    </message>
    <message>
        <source>Packages of the base system are fetched from there.</source>
        <translation>Pakete des Basissystems werden von dort geholt.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again: %1</source>
        <translation>Sieh nach Netzwerk und Proxy und versuche es noch einmal: %1</translation>
    </message>
    <message>
        <source>The engine gives containers user numbers of their own (userns-remap).</source>
        <translation>Die Engine gibt Containern eigene Benutzernummern (userns-remap).</translation>
    </message>
    <message>
        <source>What apps write does not belong to you, and they may not write into your folders.</source>
        <translation>Was Apps schreiben, gehört nicht dir, und sie dürfen nicht in deine Ordner schreiben.</translation>
    </message>
    <message>
        <source>Remove userns-remap from the engine&apos;s settings, or use an engine without root, whose apps have your own number.</source>
        <translation>Nimm userns-remap aus den Einstellungen der Engine, oder verwende eine Engine ohne root, deren Apps deine eigene Nummer haben.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>“%1” does not name an engine. Write unix:///path/to/the.sock or tcp://host:port.</source>
        <translation>„%1“ nennt keine Engine. Schreibe unix:///pfad/zum/socket oder tcp://rechner:port.</translation>
    </message>
    <message>
        <source>The path of the engine&apos;s socket is too long: the system allows %1 bytes.</source>
        <translation>Der Pfad zum Socket der Engine ist zu lang: das System erlaubt %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>What the builder says cannot be read.</source>
        <translation>Was der Builder sagt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The engine did not say what it made.</source>
        <translation>Die Engine sagte nicht, was sie gemacht hat.</translation>
    </message>
    <message>
        <source>There is no connection to an engine any more.</source>
        <translation>Es gibt keine Verbindung zu einer Engine mehr.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer broke off in the middle.</source>
        <translation>Die Antwort der Engine brach in der Mitte ab.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is too long to be right.</source>
        <translation>Die Antwort der Engine ist zu lang, um richtig zu sein.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full. Free space on it and try again.</source>
        <translation>Die Platte der Engine ist voll. Schaffe dort Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The image cannot be made.</source>
        <translation>Das Image kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer cannot be read.</source>
        <translation>Die Antwort der Engine kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is not what was asked for.</source>
        <translation>Die Antwort der Engine ist nicht das, was gefragt war.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Das Log kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The registry does not give this image without a login.</source>
        <translation>Die Registry gibt dieses Image nicht ohne Anmeldung.</translation>
    </message>
    <message>
        <source>The registry has no such image.</source>
        <translation>Die Registry hat kein solches Image.</translation>
    </message>
    <message>
        <source>The registry of the image did not answer. Look at the network.</source>
        <translation>Die Registry des Images hat nicht geantwortet. Prüfe das Netzwerk.</translation>
    </message>
    <message>
        <source>The engine does not accept the name or login of the image.</source>
        <translation>Die Engine nimmt den Namen oder die Anmeldung des Images nicht an.</translation>
    </message>
    <message>
        <source>The image could not be fetched.</source>
        <translation>Das Image konnte nicht geholt werden.</translation>
    </message>
</context>
<context>
    <name>EngineDesk</name>
    <message>
        <source>%1 %2, API %3</source>
        <translation>%1 %2, API %3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>%1 processors, %2 of memory</source>
        <translation>%1 Prozessoren, %2 Speicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>storage driver, file system</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>cgroup version %1</source>
        <translation>cgroup Version %1</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>%1, %2 of them running</source>
        <translation>%1, davon laufen %2</translation>
    </message>
    <message>
        <source>%1 can go</source>
        <translation>%1 können weg</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>%1, %2 in use</source>
        <translation>%1, davon %2 in Gebrauch</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>Build-Cache</translation>
    </message>
    <message>
        <source>Makes rebuilds quick</source>
        <translation>Macht neue Builds schnell</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>%1&#x202f;% busy</source>
        <translation>%1&#x202f;% ausgelastet</translation>
    </message>
    <message>
        <source>compute capability %1</source>
        <translation>Compute Capability %1</translation>
    </message>
    <message>
        <source>driver %1, CUDA %2</source>
        <translation>Treiber %1, CUDA %2</translation>
    </message>
</context>
<context>
    <name>EngineErrorText</name>
    <message>
        <source>There is no engine at %1. Start it, or name another one.</source>
        <translation>An %1 ist keine Engine. Starte sie oder nenne eine andere.</translation>
    </message>
    <message>
        <source>Docker is not installed or not started here. Install it with “sudo apt install docker.io”, or start it with “sudo systemctl start docker”.</source>
        <translation>Docker ist hier nicht installiert oder nicht gestartet. Installiere es mit „sudo apt install docker.io“ oder starte es mit „sudo systemctl start docker“.</translation>
    </message>
    <message>
        <source>Your user %1 is not in the group that may talk to Docker. Run “sudo usermod -aG docker %1”, then log out and in again.</source>
        <translation>Dein Benutzer %1 ist nicht in der Gruppe, die mit Docker sprechen darf. Führe „sudo usermod -aG docker %1“ aus, melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>Only the administrator may use Podman&apos;s system socket. Start your own with “systemctl --user start podman.socket”.</source>
        <translation>Nur die Verwaltung darf Podmans System-Socket benutzen. Starte deinen eigenen mit „systemctl --user start podman.socket“.</translation>
    </message>
    <message>
        <source>Your user %1 may not use the engine&apos;s socket %2. Ask its owner for access, or name another engine.</source>
        <translation>Dein Benutzer %1 darf den Socket %2 der Engine nicht benutzen. Bitte den Besitzer um Zugang oder nenne eine andere Engine.</translation>
    </message>
    <message>
        <source>The engine answered in a way that Slipway cannot read. Check that it is Docker or Podman that listens there.</source>
        <translation>Die Engine antwortete so, dass Slipway es nicht lesen kann. Prüfe, ob dort Docker oder Podman lauscht.</translation>
    </message>
    <message>
        <source>The connection to the engine broke off. Look whether it still runs, then try again.</source>
        <translation>Die Verbindung zur Engine brach ab. Sieh nach, ob sie noch läuft, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The engine is too busy to take another connection. Try again in a moment.</source>
        <translation>Die Engine ist zu beschäftigt für noch eine Verbindung. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not answering: its socket is there, but nobody listens. Start it with “%2”.</source>
        <translation>%1 antwortet nicht: der Socket ist da, aber niemand lauscht. Starte es mit „%2“.</translation>
    </message>
    <message>
        <source>The engine at %1 is not answering. Check the address, and that the machine is on and reachable.</source>
        <translation>Die Engine an %1 antwortet nicht. Prüfe die Adresse und ob der Computer an und erreichbar ist.</translation>
    </message>
    <message>
        <source>Slipway does not talk to engines over ssh by itself. Forward the engine&apos;s socket with “ssh -nNT -L /tmp/engine.sock:/var/run/docker.sock HOST”, and name that socket instead.</source>
        <translation>Slipway spricht nicht von selbst über ssh mit Engines. Leite den Socket der Engine mit „ssh -nNT -L /tmp/engine.sock:/var/run/docker.sock HOST“ weiter und nenne dann jenen Socket.</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full. Free space on it and try again.</source>
        <translation>Die Platte der Engine ist voll. Schaffe dort Platz und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>A name in this request has characters that the engine cannot take.</source>
        <translation>Ein Name in dieser Anfrage hat Zeichen, die die Engine nicht annimmt.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Steps that were done come from the cache.</source>
        <translation>Erledigte Schritte kommen aus dem Cache.</translation>
    </message>
    <message>
        <source>Build again</source>
        <translation>Noch einmal bauen</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Um Hilfe bitten</translation>
    </message>
    <message>
        <source>Copies the step, these lines and your versions. Paths and tokens are removed.</source>
        <translation>Kopiert den Schritt, diese Zeilen und deine Versionen. Pfade und Token werden entfernt.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Read the whole log</source>
        <translation>Das ganze Log lesen</translation>
    </message>
    <message>
        <source>The cause may stand further up.</source>
        <translation>Die Ursache steht vielleicht weiter oben.</translation>
    </message>
    <message>
        <source>Open full log</source>
        <translation>Ganzes Log öffnen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>The engine&apos;s disk had no room for this step. Free some space, then build again: what was done is kept.</source>
        <translation>Die Platte der Engine hatte keinen Platz für diesen Schritt. Schaffe Platz und baue noch einmal: was erledigt ist, bleibt.</translation>
    </message>
    <message>
        <source>A package needs a part that setuptools removed</source>
        <translation>Ein Paket braucht einen Teil, den setuptools entfernt hat</translation>
    </message>
    <message>
        <source>A package needs %1 to be built</source>
        <translation>Ein Paket braucht %1, um gebaut zu werden</translation>
    </message>
    <message>
        <source>There is no fitting version of %1</source>
        <translation>Es gibt keine passende Version von %1</translation>
    </message>
    <message>
        <source>The package index has no %1 for this version of Python and this kind of processor. Another Python version, or another index for PyTorch, may have it.</source>
        <translation>Der Paketindex hat %1 nicht für diese Version von Python und diese Art von Prozessor. Eine andere Python-Version oder ein anderer Index für PyTorch hat es vielleicht.</translation>
    </message>
    <message>
        <source>The package %1 was not found</source>
        <translation>Das Paket %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The distribution of the base image has no package of this name. The profile names a package of another release.</source>
        <translation>Die Distribution des Basis-Images hat kein Paket dieses Namens. Das Profil nennt ein Paket einer anderen Ausgabe.</translation>
    </message>
    <message>
        <source>A server on the network did not answer</source>
        <translation>Ein Server im Netz hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The step needs something from the network and could not get it. Nothing was changed: the pin and the last image are as before.</source>
        <translation>Der Schritt braucht etwas aus dem Netz und bekam es nicht. Nichts wurde geändert: Pin und letztes Image sind wie zuvor.</translation>
    </message>
    <message>
        <source>A server&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat eines Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>Something between this machine and the server, such as a company&apos;s proxy, signs with a certificate that the image does not know.</source>
        <translation>Etwas zwischen diesem Computer und dem Server, etwa der Proxy einer Firma, unterschreibt mit einem Zertifikat, das das Image nicht kennt.</translation>
    </message>
    <message>
        <source>The pinned commit is gone upstream</source>
        <translation>Der gepinnte Commit ist dort weg</translation>
    </message>
    <message>
        <source>The server no longer gives out this commit. An image that was built before still works; a rebuild needs another commit.</source>
        <translation>Der Server gibt diesen Commit nicht mehr heraus. Ein früher gebautes Image geht weiter; ein Neubau braucht einen anderen Commit.</translation>
    </message>
    <message>
        <source>The base image was not found</source>
        <translation>Das Basis-Image wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The registry has no image of this name, or it wants a login. The profile&apos;s base may have been withdrawn.</source>
        <translation>Die Registry hat kein Image dieses Namens oder will eine Anmeldung. Die Basis des Profils wurde vielleicht zurückgezogen.</translation>
    </message>
    <message>
        <source>The registry refused to give the image</source>
        <translation>Die Registry gab das Image nicht heraus</translation>
    </message>
    <message>
        <source>It wants a login, or this address has fetched too many images for now. Waiting an hour often helps.</source>
        <translation>Sie will eine Anmeldung, oder diese Adresse hat vorerst zu viele Images geholt. Eine Stunde warten hilft oft.</translation>
    </message>
    <message>
        <source>The step ran out of memory</source>
        <translation>Dem Schritt ging der Speicher aus</translation>
    </message>
    <message>
        <source>The system stopped it because it needed more memory than there is. Stop other apps, or give the machine more swap, and build again.</source>
        <translation>Das System hat ihn beendet, weil er mehr Speicher brauchte, als da ist. Stoppe andere Apps oder gib dem Computer mehr Swap, und baue noch einmal.</translation>
    </message>
    <message>
        <source>The step may not write there</source>
        <translation>Der Schritt darf dort nicht schreiben</translation>
    </message>
    <message>
        <source>It ran as the app&apos;s user and tried to change something that belongs to another one. The profile&apos;s step may have to run as root.</source>
        <translation>Er lief als Benutzer der App und wollte etwas ändern, das jemand anderem gehört. Der Schritt des Profils muss vielleicht als root laufen.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>Slipway may not do this</source>
        <translation>Slipway darf das nicht</translation>
    </message>
    <message>
        <source>%1 did not work</source>
        <translation>%1 ging nicht</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 These lines came last.</source>
        <translation>%1 Diese Zeilen kamen zuletzt.</translation>
    </message>
    <message>
        <source>The source is private, or it is gone</source>
        <translation>Die Quelle ist privat, oder es gibt sie nicht</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>The sign-in is kept in the desktop’s keyring.</source>
        <translation>Die Anmeldung wird im Schlüsselbund der Arbeitsumgebung aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is full</source>
        <translation>Der Speicher der Grafikkarte ist voll</translation>
    </message>
    <message>
        <source>What the app loads does not fit into the GPU&apos;s memory beside what others hold there. Stop them, or let the app use less.</source>
        <translation>Was die App lädt, passt nicht in den Speicher der Grafikkarte neben das, was andere dort belegen. Halte sie an, oder lass die App weniger verwenden.</translation>
    </message>
    <message>
        <source>%1 ran out of VRAM</source>
        <translation>%1 hat zu wenig VRAM</translation>
    </message>
    <message>
        <source>Build with setuptools 80</source>
        <translation>Mit setuptools 80 bauen</translation>
    </message>
    <message>
        <source>Install setuptools first</source>
        <translation>Erst setuptools installieren</translation>
    </message>
    <message>
        <source>Adds one line to the recipe, which you can take out again.</source>
        <translation>Fügt dem Rezept eine Zeile hinzu, die du wieder herausnehmen kannst.</translation>
    </message>
    <message>
        <source>Apply and build</source>
        <translation>Anwenden und bauen</translation>
    </message>
    <message>
        <source>Pin another commit</source>
        <translation>Einen anderen Commit pinnen</translation>
    </message>
    <message>
        <source>A newer one may bring its own fix, an older one may not need it.</source>
        <translation>Ein neuerer bringt vielleicht selbst Abhilfe, ein älterer braucht vielleicht keine.</translation>
    </message>
    <message>
        <source>See commits</source>
        <translation>Commits ansehen</translation>
    </message>
    <message>
        <source>pip always takes the newest setuptools when it builds a package. Since version 82 it no longer contains pkg_resources, and this one cannot be built without it.</source>
        <translation>pip nimmt beim Bauen eines Pakets immer das neueste setuptools. Seit Version 82 enthält es pkg_resources nicht mehr, und dieses Paket kann ohne nicht gebaut werden.</translation>
    </message>
    <message>
        <source>This version of Python does not bring %1, and the package does not ask for it.</source>
        <translation>Diese Version von Python bringt %1 nicht mit, und das Paket verlangt es nicht.</translation>
    </message>
    <message>
        <source>%1 needs a part that setuptools 82 removed</source>
        <translation>%1 braucht einen Teil, den setuptools 82 entfernt hat</translation>
    </message>
    <message>
        <source>pip always takes the newest setuptools when it builds a package. Since version 82 it no longer contains pkg_resources, and %1 cannot be built without it.</source>
        <translation>pip nimmt beim Bauen eines Pakets immer das neueste setuptools. Seit Version 82 enthält es pkg_resources nicht mehr, und %1 kann ohne nicht gebaut werden.</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>%1 has too many folders in each other.</source>
        <translation>%1 hat zu viele Ordner ineinander.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Platte ist voll.</translation>
    </message>
    <message>
        <source>%1 does not exist or asks for a sign-in.</source>
        <translation>%1 gibt es nicht, oder es will eine Anmeldung.</translation>
    </message>
    <message>
        <source>There is no git repository at %1.</source>
        <translation>An %1 ist kein Git-Repository.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>What %1 sent cannot be read.</source>
        <translation>Was %1 geschickt hat, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Git could not finish its work with %1.</source>
        <translation>Git konnte seine Arbeit mit %1 nicht beenden.</translation>
    </message>
    <message>
        <source>%1 has too many submodules in each other.</source>
        <translation>%1 hat zu viele Submodule ineinander.</translation>
    </message>
    <message>
        <source>%1 asks for a folder of this machine.</source>
        <translation>%1 verlangt einen Ordner dieses Computers.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Der Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>The link %1 leads out of its source, so the source is not used.</source>
        <translation>Der Link %1 führt aus seiner Quelle hinaus, also wird die Quelle nicht benutzt.</translation>
    </message>
    <message>
        <source>%1 of %2 objects, %3</source>
        <translation>%1 von %2 Objekten, %3</translation>
    </message>
    <message>
        <source>“%1” is not an address that Slipway fetches from.</source>
        <translation>„%1“ ist keine Adresse, von der Slipway holt.</translation>
    </message>
    <message>
        <source>%1 has no commit %2 any more.</source>
        <translation>%1 hat keinen Commit %2 mehr.</translation>
    </message>
    <message>
        <source>%1 has no commits.</source>
        <translation>%1 hat keine Commits.</translation>
    </message>
    <message>
        <source>%1 has no branch %2.</source>
        <translation>%1 hat keinen Branch %2.</translation>
    </message>
    <message>
        <source>The commit %1 of %2 was not fetched yet.</source>
        <translation>Der Commit %1 von %2 wurde noch nicht geholt.</translation>
    </message>
    <message>
        <source>“%1” is a branch and a tag. Write heads/%1 or tags/%1.</source>
        <translation>„%1“ ist ein Branch und ein Tag. Schreibe heads/%1 oder tags/%1.</translation>
    </message>
    <message>
        <source>“%1” begins the names of several commits. Write more digits.</source>
        <translation>Mit „%1“ beginnen mehrere Commits. Schreibe mehr Ziffern.</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 hat keinen Commit %2.</translation>
    </message>
    <message>
        <source>%1 has no branch, tag or commit called “%2”.</source>
        <translation>%1 hat keinen Branch, Tag oder Commit namens „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>A commit needs at least %n digits.</source>
        <translation>
            <numerusform>Ein Commit braucht mindestens eine Ziffer.</numerusform>
            <numerusform>Ein Commit braucht mindestens %n Ziffern.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be a branch, tag or commit.</source>
        <translation>„%1“ kann kein Branch, Tag oder Commit sein.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in that is kept for it.</source>
        <translation>%1 nimmt die dafür aufbewahrte Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>%1 leads elsewhere, where the sign-in is not sent.</source>
        <translation>%1 leitet woandershin weiter; dorthin wird die Anmeldung nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 sends more than the limit of %2.</source>
        <translation>%1 sendet mehr als die Grenze von %2.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching from %1 takes longer than the limit of %n seconds.</source>
        <translation>
            <numerusform>Das Holen von %1 dauert länger als die Grenze von einer Sekunde.</numerusform>
            <numerusform>Das Holen von %1 dauert länger als die Grenze von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has said nothing for %n seconds.</source>
        <translation>
            <numerusform>%1 hat seit einer Sekunde nichts gesagt.</numerusform>
            <numerusform>%1 hat seit %n Sekunden nichts gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the remotes gives out the commit %1.</source>
        <translation>Keine der Adressen gibt den Commit %1 heraus.</translation>
    </message>
    <message>
        <source>%1 was used, since %2</source>
        <translation>%1 wurde benutzt. Grund: %2</translation>
    </message>
    <message>
        <source>Fetching the history</source>
        <translation>Der Verlauf wird geholt</translation>
    </message>
    <message>
        <source>Damaged files of the vault were set aside and fetched again.</source>
        <translation>Beschädigte Dateien des Tresors wurden beiseitegelegt und neu geholt.</translation>
    </message>
    <message numerus="yes">
        <source>Its submodules are left out, as its profile says: %n.</source>
        <translation>
            <numerusform>Sein Submodul wird ausgelassen, wie es das Profil sagt.</numerusform>
            <numerusform>Seine %n Submodule werden ausgelassen, wie es das Profil sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that differ in upper and lower case only: %1</source>
        <translation>Namen, die sich nur in Groß- und Kleinschreibung unterscheiden: %1</translation>
    </message>
    <message>
        <source>Scripts with Windows&apos; line ends, which will not run: %1</source>
        <translation>Skripte mit Windows-Zeilenenden, die nicht laufen werden: %1</translation>
    </message>
    <message>
        <source>Files of which only a pointer to Git LFS is there: %1</source>
        <translation>Dateien, von denen nur ein Verweis auf Git LFS da ist: %1</translation>
    </message>
    <message>
        <source>Names that are not UTF-8: %1</source>
        <translation>Namen, die kein UTF-8 sind: %1</translation>
    </message>
    <message>
        <source>The name %1 leads out of its source, so the source is not used.</source>
        <translation>Der Name %1 führt aus seiner Quelle heraus, deshalb wird die Quelle nicht benutzt.</translation>
    </message>
    <message>
        <source>The name %1 is in its source twice, so the source is not used.</source>
        <translation>Der Name %1 kommt in seiner Quelle zweimal vor, deshalb wird die Quelle nicht benutzt.</translation>
    </message>
    <message>
        <source>Damaged files were set aside and fetched again.</source>
        <translation>Beschädigte Dateien wurden beiseitegelegt und neu geholt.</translation>
    </message>
    <message>
        <source>Packing objects</source>
        <translation>Objekte werden gepackt</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is.</source>
        <translation>%1 ist beschädigt und wurde so gelassen.</translation>
    </message>
    <message>
        <source>%1 is too large to be packed again.</source>
        <translation>%1 ist zu groß, um neu gepackt zu werden.</translation>
    </message>
    <message>
        <source>The vault has no commit %1 of %2.</source>
        <translation>Im Tresor gibt es den Commit %1 von %2 nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The sources of %1 are damaged.</source>
        <translation>Die Quellen von %1 sind beschädigt.</translation>
    </message>
    <message>
        <source>The sources of %1 are not whole: commit %2 is not in them.</source>
        <translation>Die Quellen von %1 sind nicht vollständig: Der Commit %2 ist nicht darin.</translation>
    </message>
    <message>
        <source>%1 has too many submodules.</source>
        <translation>%1 hat zu viele Submodule.</translation>
    </message>
    <message>
        <source>%1 is being used.</source>
        <translation>%1 wird gerade benutzt.</translation>
    </message>
    <message>
        <source>Tidying %1</source>
        <translation>%1 wird aufgeräumt</translation>
    </message>
    <message>
        <source>The key of the server of %1 is not among ssh&apos;s known_hosts. Sign in once with “ssh” and check it, or give an https:// address.</source>
        <translation>Der Schlüssel des Servers von %1 steht nicht in den known_hosts von ssh. Melde dich einmal mit „ssh“ an und prüfe ihn, oder nenne eine https://-Adresse.</translation>
    </message>
    <message>
        <source>%1 gets no key that it accepts from the ssh agent. Add one with “ssh-add”, or give an https:// address.</source>
        <translation>%1 bekommt vom ssh-Agenten keinen Schlüssel, den es annimmt. Füge mit „ssh-add“ einen hinzu oder nenne eine https://-Adresse.</translation>
    </message>
</context>
<context>
    <name>GitAccess</name>
    <message>
        <source>“%1” is not the address of a proxy. One is http://host:3128.</source>
        <translation>„%1“ ist nicht die Adresse eines Proxys. So sieht eine aus: http://host:3128.</translation>
    </message>
    <message>
        <source>A name and a password cannot stand here: settings are a plain file.</source>
        <translation>Name und Passwort können hier nicht stehen: Einstellungen sind eine offene Datei.</translation>
    </message>
    <message>
        <source>This is not a whole path.</source>
        <translation>Das ist kein ganzer Pfad.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Bei %1 ist nichts.</translation>
    </message>
    <message>
        <source>There is no file in %1.</source>
        <translation>In %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 steht kein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>GpuSample</name>
    <message>
        <source>of %1 GB</source>
        <translation>von %1 GB</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%1 von %2 GB</translation>
    </message>
    <message>
        <source>%1&#x202f;GB</source>
        <translation>%1&#x202f;GB</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>running now</source>
        <translation>läuft jetzt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>image removed</source>
        <translation>Image entfernt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>wird gebaut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, built in %2</source>
        <comment>moment, time</comment>
        <translation>%1, in %2 gebaut</translation>
    </message>
    <message>
        <source>%1, stopped after %2</source>
        <comment>moment, time</comment>
        <translation>%1, nach %2 gestoppt</translation>
    </message>
    <message>
        <source>%1, stopped after %2 at “%3”</source>
        <comment>moment, time, step</comment>
        <translation>%1, nach %2 bei „%3“ gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n verschieden</numerusform>
            <numerusform>%n verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>Build %1</translation>
    </message>
    <message>
        <source>Build %1 beside build %2</source>
        <translation>Build %1 neben Build %2</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Its digest</source>
        <translation>Sein Digest</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Builder</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>same recipe</source>
        <translation>gleiches Rezept</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n Zeile verschieden</numerusform>
            <numerusform>%n Zeilen verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>failed health check</source>
        <translation>antwortete nicht</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>Systempakete</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python-Pakete</translation>
    </message>
    <message>
        <source>Node packages</source>
        <translation>Node-Pakete</translation>
    </message>
    <message>
        <source>Conda packages</source>
        <translation>Conda-Pakete</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <comment>packages</comment>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>same packages</source>
        <translation>gleiche Pakete</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
</context>
<context>
    <name>ImageRef</name>
    <message>
        <source>“%1” is not the name of an image.</source>
        <translation>„%1“ ist kein Name eines Images.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>none</source>
        <comment>a value</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>source %1 at %2, to %3</source>
        <translation>Quelle %1 bei %2, nach %3</translation>
    </message>
    <message>
        <source>while it is built, as root: %1</source>
        <translation>beim Bauen, als root: %1</translation>
    </message>
    <message>
        <source>while it is built: %1</source>
        <translation>beim Bauen: %1</translation>
    </message>
    <message>
        <source>a file in the image: %1</source>
        <translation>eine Datei im Image: %1</translation>
    </message>
    <message>
        <source>a service, as root: %1</source>
        <translation>ein Dienst, als root: %1</translation>
    </message>
    <message>
        <source>a service: %1</source>
        <translation>ein Dienst: %1</translation>
    </message>
    <message>
        <source>the app itself</source>
        <translation>die App selbst</translation>
    </message>
    <message>
        <source>what its image runs by itself</source>
        <translation>was sein Image von selbst ausführt</translation>
    </message>
    <message>
        <source>%1 at %2, to be read</source>
        <comment>a folder&apos;s name, a place in the container</comment>
        <translation>%1 bei %2, nur zum Lesen</translation>
    </message>
    <message>
        <source>%1 at %2, to be read and written</source>
        <comment>a folder&apos;s name, a place in the container</comment>
        <translation>%1 bei %2, zum Lesen und Schreiben</translation>
    </message>
    <message>
        <source>models of the kind %1 at %2</source>
        <translation>Modelle der Art %1 bei %2</translation>
    </message>
    <message>
        <source>its web UI, port %1 in the container, on 127.0.0.1</source>
        <translation>seine Weboberfläche, Port %1 im Container, auf 127.0.0.1</translation>
    </message>
    <message>
        <source>%1, port %2/%3 in the container, on 127.0.0.1</source>
        <translation>%1, Port %2/%3 im Container, auf 127.0.0.1</translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>die GPU</translation>
    </message>
    <message>
        <source>the capability %1</source>
        <translation>die Capability %1</translation>
    </message>
    <message>
        <source>the variable %1=%2</source>
        <translation>die Variable %1=%2</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>the lock of build %1</source>
        <translation>die Lock-Datei von Build %1</translation>
    </message>
    <message>
        <source>commit %1 of %2</source>
        <translation>Commit %1 von %2</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>the mirror %1, if the first one does not have it</source>
        <translation>der Spiegel %1, falls die erste Quelle es nicht hat</translation>
    </message>
    <message>
        <source>a line of the recipe, as root</source>
        <translation>eine Zeile des Rezepts, als root</translation>
    </message>
    <message>
        <source>a line of the recipe</source>
        <translation>eine Zeile des Rezepts</translation>
    </message>
    <message>
        <source>a line of the recipe: %1</source>
        <translation>eine Zeile des Rezepts: %1</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>The record of a job is of another kind or version.</source>
        <translation>Der Eintrag einer Arbeit ist von anderer Art oder Version.</translation>
    </message>
</context>
<context>
    <name>KeptSources</name>
    <message>
        <source>%1 is being worked on, so nothing was tidied.</source>
        <translation>An %1 wird gearbeitet, darum wurde nichts aufgeräumt.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Find or run anything</source>
        <translation>Alles finden oder ausführen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the running build</source>
        <translation>Den laufenden Build zeigen</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>Quit; the apps keep running</source>
        <translation>Beenden; die Apps laufen weiter</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Do what its main button does</source>
        <translation>Das tun, was der Hauptknopf tut</translation>
    </message>
    <message>
        <source>Open its web UI</source>
        <translation>Ihre Web-Oberfläche öffnen</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Rebuild it</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>Show what can be done with it</source>
        <translation>Zeigen, was damit geht</translation>
    </message>
    <message>
        <source>Search on this page; Esc clears, then leaves</source>
        <translation>Auf dieser Seite suchen; Esc leert, dann verlässt es</translation>
    </message>
    <message>
        <source>Move in lists and menus</source>
        <translation>In Listen und Menüs bewegen</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Ausgewähltes kopieren</translation>
    </message>
    <message>
        <source>Undo what the message shown last says</source>
        <translation>Rückgängig machen, was die letzte Meldung sagt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On an app, or on its page</source>
        <translation>Bei einer App oder auf ihrer Seite</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Check again: the engine, or a source for updates</source>
        <translation>Erneut prüfen: die Engine oder eine Quelle auf Updates</translation>
    </message>
    <message>
        <source>Review its update</source>
        <translation>Sein Update ansehen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The desktop’s keyring cannot be used: %1</source>
        <translation>Der Schlüsselbund der Arbeitsumgebung kann nicht benutzt werden: %1</translation>
    </message>
</context>
<context>
    <name>LimitsGroup</name>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Off: it reaches this computer alone, and only it is reached</source>
        <translation>Aus: sie erreicht nur diesen Computer und ist nur von ihm erreichbar</translation>
    </message>
    <message>
        <source>Start with Slipway</source>
        <translation>Mit Slipway starten</translation>
    </message>
    <message>
        <source>If it stops by itself</source>
        <translation>Wenn sie von selbst endet</translation>
    </message>
    <message>
        <source>Stays stopped</source>
        <translation>Bleibt beendet</translation>
    </message>
    <message>
        <source>Start again, 3 tries</source>
        <translation>Neu starten, 3 Versuche</translation>
    </message>
    <message>
        <source>Always start again</source>
        <translation>Immer neu starten</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>512m, 8g</source>
        <translation>512m, 8g</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>2, 1.5</source>
        <translation>2, 1.5</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>What workers of an app share</source>
        <translation>Was die Prozesse einer App sich teilen</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>0: no limit</source>
        <translation>0: keine Grenze</translation>
    </message>
    <message>
        <source>Files of its image cannot be changed</source>
        <translation>Dateien ihres Images sind unveränderlich</translation>
    </message>
    <message>
        <source>It writes to its folders and to memory alone; not every app can</source>
        <translation>Sie schreibt nur in ihre Ordner und in den Speicher; das kann nicht jede App</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>As the app wants</source>
        <translation>Wie die App es will</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Time to stop</source>
        <translation>Zeit zum Beenden</translation>
    </message>
    <message>
        <source>10s, 2m; then it is ended</source>
        <translation>10s, 2m; dann wird sie abgebrochen</translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>This lock file cannot be read.</source>
        <translation>Diese Lock-Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>1 line left out</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>Das Log konnte nicht gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines left out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineFit</name>
    <message>
        <source>The NVIDIA card cannot be used: %1 Until then the app runs on the processor.</source>
        <translation>Die NVIDIA-Karte ist nicht nutzbar: %1 Bis dahin läuft die App auf dem Prozessor.</translation>
    </message>
    <message>
        <source>No graphics card was found that PyTorch can use. The app runs on the processor: a picture takes minutes instead of seconds.</source>
        <translation>Es wurde keine Grafikkarte gefunden, die PyTorch nutzen kann. Die App läuft auf dem Prozessor: Ein Bild braucht Minuten statt Sekunden.</translation>
    </message>
    <message>
        <source>The NVIDIA driver %1 is too old for %2. Install version %3 or newer, then build again.</source>
        <translation>Der NVIDIA-Treiber %1 ist zu alt für %2. Installiere Version %3 oder neuer und baue dann neu.</translation>
    </message>
    <message>
        <source>There is no %1 for AMD cards that Slipway knows of. It is installed for the processor: a picture takes minutes instead of seconds.</source>
        <translation>Slipway kennt kein %1 für AMD-Karten. Es wird für den Prozessor installiert: Ein Bild braucht Minuten statt Sekunden.</translation>
    </message>
    <message>
        <source>%1 cannot use %2, which is newer than it. Pin a newer version of the app, or change the profile&apos;s PyTorch.</source>
        <translation>%1 kann %2 nicht nutzen, denn die Karte ist neuer. Halte eine neuere Version der App fest, oder ändere das PyTorch im Profil.</translation>
    </message>
    <message>
        <source>%1 cannot use %2 any more, which is too old for it. Pin an older version of the app.</source>
        <translation>%1 kann %2 nicht mehr nutzen, denn die Karte ist zu alt. Halte eine ältere Version der App fest.</translation>
    </message>
    <message>
        <source>%1 needs a GPU. %2</source>
        <translation>%1 braucht eine Grafikkarte. %2</translation>
    </message>
    <message>
        <source>The base image is %1 in the place of %2, as card and driver want it.</source>
        <translation>Das Basis-Image ist %1 statt %2, so wie Karte und Treiber es verlangen.</translation>
    </message>
    <message>
        <source>The base image is made for CUDA %1, and the NVIDIA driver %2 knows CUDA %3 at most. Install a newer driver if the app does not start.</source>
        <translation>Das Basis-Image ist für CUDA %1 gemacht, und der NVIDIA-Treiber %2 kennt höchstens CUDA %3. Installiere einen neueren Treiber, wenn die App nicht startet.</translation>
    </message>
</context>
<context>
    <name>Mount</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>„%1“ ist kein ganzer Pfad.</translation>
    </message>
    <message>
        <source>A folder cannot take the place of the app&apos;s whole file system.</source>
        <translation>Ein Ordner kann nicht an die Stelle des ganzen Dateisystems der App treten.</translation>
    </message>
    <message>
        <source>“%1” is not a mount: FOLDER:/PATH-IN-THE-APP, “:ro” for read-only.</source>
        <translation>„%1“ ist kein Mount: ORDNER:/PFAD-IN-DER-APP, „:ro“ für nur lesen.</translation>
    </message>
    <message>
        <source>“%1” is neither an absolute path nor the name of a volume.</source>
        <translation>„%1“ ist weder ein ganzer Pfad noch der Name eines Volumes.</translation>
    </message>
</context>
<context>
    <name>MountChecks</name>
    <message>
        <source>No folder is chosen for it yet.</source>
        <translation>Dafür ist noch kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>%1 will not start without it.</source>
        <translation>%1 startet nicht ohne ihn.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wähle einen Ordner.</translation>
    </message>
    <message>
        <source>The engine keeps the volume %1, and makes it when it is missing.</source>
        <translation>Die Engine verwahrt das Volume %1 und legt es an, wenn es fehlt.</translation>
    </message>
    <message>
        <source>%1 in the app belongs to the kernel.</source>
        <translation>%1 in der App gehört dem Kernel.</translation>
    </message>
    <message>
        <source>%1 will not start with a folder there.</source>
        <translation>%1 startet nicht mit einem Ordner an dieser Stelle.</translation>
    </message>
    <message>
        <source>Choose another path in the app.</source>
        <translation>Wähle einen anderen Pfad in der App.</translation>
    </message>
    <message>
        <source>%1 in the app has programs that it needs.</source>
        <translation>Unter %1 hat die App Programme, die sie braucht.</translation>
    </message>
    <message>
        <source>The folder would hide them.</source>
        <translation>Der Ordner würde sie verdecken.</translation>
    </message>
    <message>
        <source>%1 is the engine’s own socket.</source>
        <translation>%1 ist der Socket der Engine selbst.</translation>
    </message>
    <message>
        <source>%1 holds more of yours than an app needs.</source>
        <translation>%1 enthält mehr von dir, als eine App braucht.</translation>
    </message>
    <message>
        <source>%1 belongs to the system.</source>
        <translation>%1 gehört zum System.</translation>
    </message>
    <message>
        <source>Choose a folder that is made for the app.</source>
        <translation>Wähle einen Ordner, der für die App gedacht ist.</translation>
    </message>
    <message>
        <source>The engine is on %1, and %2 is looked for there.</source>
        <translation>Die Engine läuft auf %1, und %2 wird dort gesucht.</translation>
    </message>
    <message>
        <source>Folders of this computer are not seen from there.</source>
        <translation>Ordner dieses Computers sind von dort nicht zu sehen.</translation>
    </message>
    <message>
        <source>Choose a folder of that machine, or a volume.</source>
        <translation>Wähle einen Ordner jener Maschine oder ein Volume.</translation>
    </message>
    <message>
        <source>Docker Desktop does not share %1.</source>
        <translation>Docker Desktop gibt %1 nicht frei.</translation>
    </message>
    <message>
        <source>%1 would see an empty folder, or not start.</source>
        <translation>%1 sähe einen leeren Ordner oder startete nicht.</translation>
    </message>
    <message>
        <source>Add it in Docker Desktop under Settings, Resources, File sharing.</source>
        <translation>Füge ihn in Docker Desktop unter Settings, Resources, File sharing hinzu.</translation>
    </message>
    <message>
        <source>Docker was installed as a snap, which may not see %1.</source>
        <translation>Docker wurde als Snap installiert und darf %1 nicht sehen.</translation>
    </message>
    <message>
        <source>It sees your home folder without hidden folders, and media.</source>
        <translation>Es sieht deinen persönlichen Ordner ohne verborgene Ordner und Wechselmedien.</translation>
    </message>
    <message>
        <source>Choose a folder there, or install Docker from its own packages.</source>
        <translation>Wähle dort einen Ordner oder installiere Docker aus dessen eigenen Paketen.</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>Der Ordner %1 ist da.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 will not start with it.</source>
        <translation>%1 startet nicht damit.</translation>
    </message>
    <message>
        <source>The folder %1 is made when %2 starts.</source>
        <translation>Der Ordner %1 wird angelegt, wenn %2 startet.</translation>
    </message>
    <message>
        <source>The folder %1 is not there, and you may not make it.</source>
        <translation>Der Ordner %1 ist nicht da, und du darfst ihn nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 is not there, so it is left out.</source>
        <translation>Der Ordner %1 ist nicht da und wird weggelassen.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht da.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk. Slipway can make it, too.</source>
        <translation>Liegt er auf einer anderen Platte, schließe sie an. Slipway kann ihn auch anlegen.</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk.</source>
        <translation>Liegt er auf einer anderen Platte, schließe sie an.</translation>
    </message>
    <message>
        <source>%1 leads to %2.</source>
        <translation>%1 führt zu %2.</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <translation>%1 darf %2 nicht lesen.</translation>
    </message>
    <message>
        <source>You may, by a group that apps are not in.</source>
        <translation>Du darfst es, durch eine Gruppe, in der Apps nicht sind.</translation>
    </message>
    <message>
        <source>It is owned by %1, and %2 runs as user %3.</source>
        <translation>Er gehört %1, und %2 läuft als Benutzer %3.</translation>
    </message>
    <message>
        <source>Choose another folder, or let that user read it.</source>
        <translation>Wähle einen anderen Ordner oder lass diesen Benutzer ihn lesen.</translation>
    </message>
    <message>
        <source>%1 may read it.</source>
        <translation>%1 darf ihn lesen.</translation>
    </message>
    <message>
        <source>%1 may write into it.</source>
        <translation>%1 darf hineinschreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or let that user write there.</source>
        <translation>Wähle einen anderen Ordner oder lass diesen Benutzer dort schreiben.</translation>
    </message>
    <message>
        <source>Its disk can only be read.</source>
        <translation>Seine Platte kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or give it to the app for reading only.</source>
        <translation>Wähle einen anderen Ordner oder gib ihn der App nur zum Lesen.</translation>
    </message>
    <message>
        <source>%1 may not write into %2.</source>
        <translation>%1 darf nicht in %2 schreiben.</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <translation>Dort sind %1 frei.</translation>
    </message>
    <message>
        <source>What %1 writes may not fit.</source>
        <translation>Was %1 schreibt, passt vielleicht nicht.</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>Schaffe Platz oder wähle einen Ordner auf einer anderen Platte.</translation>
    </message>
    <message>
        <source>Only %1 more files fit there, however much space is free.</source>
        <translation>Dort passen nur noch %1 Dateien hin, gleich wie viel Platz frei ist.</translation>
    </message>
    <message>
        <source>Remove many small files, or choose a folder on another disk.</source>
        <translation>Entferne viele kleine Dateien oder wähle einen Ordner auf einer anderen Platte.</translation>
    </message>
    <message>
        <source>%1 is on another machine (%2, %3).</source>
        <translation>%1 liegt auf einer anderen Maschine (%2, %3).</translation>
    </message>
    <message>
        <source>It is slower, it is gone when that machine is, and databases of apps may break there.</source>
        <translation>Es ist langsamer, es ist weg, wenn jene Maschine weg ist, und Datenbanken von Apps können dort kaputtgehen.</translation>
    </message>
    <message>
        <source>Keep settings on a disk of this computer.</source>
        <translation>Lass Einstellungen auf einer Platte dieses Computers.</translation>
    </message>
    <message>
        <source>%1 is in memory.</source>
        <translation>%1 liegt im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>All of it is gone when this computer is switched off.</source>
        <translation>Alles darin ist weg, wenn dieser Computer ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk.</source>
        <translation>Wähle einen Ordner auf einer Platte.</translation>
    </message>
    <message>
        <source>%1 is in a container’s own file system.</source>
        <translation>%1 liegt im eigenen Dateisystem eines Containers.</translation>
    </message>
    <message>
        <source>An engine outside of that container does not see it.</source>
        <translation>Eine Engine außerhalb dieses Containers sieht ihn nicht.</translation>
    </message>
    <message>
        <source>Choose a folder that the container has from outside.</source>
        <translation>Wähle einen Ordner, den der Container von außen hat.</translation>
    </message>
    <message>
        <source>It knows no owners and no links, and names that differ only in case are one.</source>
        <translation>Es kennt keine Besitzer und keine Verknüpfungen, und Namen, die sich nur in Groß- und Kleinschreibung unterscheiden, sind eins.</translation>
    </message>
    <message>
        <source>Owners and links are not kept there as apps expect, and names that differ only in case may be one.</source>
        <translation>Besitzer und Verknüpfungen bleiben dort nicht so, wie Apps es erwarten, und Namen, die sich nur in Groß- und Kleinschreibung unterscheiden, können eins sein.</translation>
    </message>
    <message>
        <source>%1 Files over 4 GB do not fit.</source>
        <comment>a sentence</comment>
        <translation>%1 Dateien über 4 GB passen nicht.</translation>
    </message>
    <message>
        <source>%1 is on a disk in Windows’ format (%2).</source>
        <translation>%1 liegt auf einer Platte im Format von Windows (%2).</translation>
    </message>
    <message>
        <source>For models to read it is good enough. Keep settings and what apps install on a disk in Linux’ format.</source>
        <translation>Für Modelle zum Lesen genügt es. Lass Einstellungen und was Apps installieren auf einer Platte im Format von Linux.</translation>
    </message>
    <message>
        <source>It is on another file system than your models: a model that is moved between them is copied whole.</source>
        <translation>Er liegt auf einem anderen Dateisystem als deine Modelle: Ein Modell, das dazwischen verschoben wird, wird ganz kopiert.</translation>
    </message>
    <message>
        <source>%1 in the app has two folders.</source>
        <translation>%1 in der App hat zwei Ordner.</translation>
    </message>
    <message>
        <source>%1 will not start with both.</source>
        <translation>%1 startet nicht mit beiden.</translation>
    </message>
    <message>
        <source>Give one of them another path in the app.</source>
        <translation>Gib einem davon einen anderen Pfad in der App.</translation>
    </message>
    <message>
        <source>%1 lies in %2, which is another folder of the app’s.</source>
        <translation>%1 liegt in %2, einem anderen Ordner der App.</translation>
    </message>
    <message>
        <source>It hides what is there, and an empty folder is made for it in %1.</source>
        <translation>Er verdeckt, was dort ist, und in %1 wird ein leerer Ordner für ihn angelegt.</translation>
    </message>
    <message>
        <source>%1 is given to the app twice, as %2 too.</source>
        <translation>%1 bekommt die App zweimal, auch als %2.</translation>
    </message>
    <message>
        <source>What is written in one place changes the other.</source>
        <translation>Was an der einen Stelle geschrieben wird, ändert die andere.</translation>
    </message>
    <message>
        <source>%1 lies in %2, which the app has as %3.</source>
        <translation>%1 liegt in %2, das die App als %3 hat.</translation>
    </message>
</context>
<context>
    <name>MountFacts</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>MountPlaces</name>
    <message>
        <source>Through it %1 could do anything on this computer. Slipway does not give it to apps.</source>
        <translation>Damit könnte %1 auf diesem Computer alles tun. Slipway gibt ihn Apps nicht.</translation>
    </message>
    <message>
        <source>%1 could change every file of this computer. Slipway does not allow that.</source>
        <translation>%1 könnte jede Datei dieses Computers ändern. Slipway lässt das nicht zu.</translation>
    </message>
    <message>
        <source>%1 could read every file of this computer that you can read.</source>
        <translation>%1 könnte jede Datei dieses Computers lesen, die du lesen kannst.</translation>
    </message>
    <message>
        <source>It is the kernel’s, and no place for files. Slipway does not allow that.</source>
        <translation>Es gehört dem Kernel und ist kein Ort für Dateien. Slipway lässt das nicht zu.</translation>
    </message>
    <message>
        <source>%1 could read how this computer is set up, or harm it.</source>
        <translation>%1 könnte lesen, wie dieser Computer eingerichtet ist, oder ihm schaden.</translation>
    </message>
    <message>
        <source>%1 could change or remove everything of yours, also what starts when you log in.</source>
        <translation>%1 könnte alles ändern oder entfernen, was dir gehört, auch was beim Anmelden startet.</translation>
    </message>
    <message>
        <source>%1 could read the keys by which you log in elsewhere.</source>
        <translation>%1 könnte die Schlüssel lesen, mit denen du dich anderswo anmeldest.</translation>
    </message>
</context>
<context>
    <name>MountRows</name>
    <message>
        <source>kept by the engine</source>
        <translation>von der Engine verwahrt</translation>
    </message>
    <message>
        <source>Mounted</source>
        <translation>Eingehängt</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read, write</source>
        <translation>Lesen, schreiben</translation>
    </message>
    <message>
        <source>By its setting</source>
        <translation>Per Einstellung</translation>
    </message>
    <message>
        <source>By its list</source>
        <translation>Per Liste</translation>
    </message>
    <message>
        <source>Not in the store</source>
        <translation>Nicht in der Ablage</translation>
    </message>
</context>
<context>
    <name>NegotiationText</name>
    <message>
        <source>This engine is too old for Slipway. Upgrade it to Docker 19.03 or newer.</source>
        <translation>Diese Engine ist zu alt für Slipway. Bringe sie auf Docker 19.03 oder neuer.</translation>
    </message>
</context>
<context>
    <name>Nvml</name>
    <message>
        <source>No NVIDIA driver is installed.</source>
        <translation>Es ist kein NVIDIA-Treiber installiert.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old to be asked about its cards. Install version 525 or newer.</source>
        <translation>Der NVIDIA-Treiber ist zu alt, um nach seinen Karten gefragt zu werden. Installiere Version 525 oder neuer.</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated and its old half still runs. Restart the computer.</source>
        <translation>Der NVIDIA-Treiber wurde aktualisiert, und seine alte Hälfte läuft noch. Starte den Computer neu.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not let this user ask about its cards.</source>
        <translation>Der NVIDIA-Treiber gibt diesem Benutzer keine Auskunft über seine Karten.</translation>
    </message>
    <message>
        <source>The NVIDIA driver is installed and runs no card.</source>
        <translation>Der NVIDIA-Treiber ist installiert, betreibt aber keine Karte.</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not list its cards.</source>
        <translation>Der NVIDIA-Treiber nennt seine Karten nicht.</translation>
    </message>
</context>
<context>
    <name>PageAddress</name>
    <message>
        <source>This is no address of a page of Slipway.</source>
        <translation>Dies ist keine Adresse einer Seite von Slipway.</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Open the web UI of %1</source>
        <translation>Web-Oberfläche von %1 öffnen</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Cancel the work on %1</source>
        <translation>Die Arbeit an %1 abbrechen</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Rebuild %1</source>
        <translation>%1 neu bauen</translation>
    </message>
    <message>
        <source>See why %1 failed</source>
        <translation>Ansehen, warum %1 fehlschlug</translation>
    </message>
    <message>
        <source>Show the log of %1</source>
        <translation>Log von %1 zeigen</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>%1, Recipe</source>
        <translation>%1, Rezept</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>%1, History</source>
        <translation>%1, Verlauf</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>built</source>
        <translation>gebaut</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Build %1 of %2</source>
        <comment>number, app</comment>
        <translation>Build %1 von %2</translation>
    </message>
    <message>
        <source>Build of %1</source>
        <translation>Build von %1</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Colours as the desktop has them</source>
        <translation>Farben wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Compact spacing</source>
        <translation>Kompakte Abstände</translation>
    </message>
    <message>
        <source>Roomy spacing</source>
        <translation>Weite Abstände</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Show no notifications</source>
        <translation>Keine Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>No icon in the tray</source>
        <translation>Kein Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>%1, Source</source>
        <translation>%1, Quelle</translation>
    </message>
    <message>
        <source>%1, Mounts</source>
        <translation>%1, Mounts</translation>
    </message>
    <message>
        <source>Set up Slipway again</source>
        <translation>Slipway neu einrichten</translation>
    </message>
</context>
<context>
    <name>Port</name>
    <message>
        <source>%1 is not a port: ports go from 1 to 65535.</source>
        <translation>%1 ist kein Port: Ports gehen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is not a port: a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port: eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 is “%2”, but it can only be one of: %3.</source>
        <translation>Die Einstellung %1 ist „%2“, kann aber nur eines davon sein: %3.</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, but it must be a number from %3 to %4.</source>
        <translation>Die Einstellung %1 ist „%2“, muss aber eine Zahl von %3 bis %4 sein.</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, but it must be a folder&apos;s whole path.</source>
        <translation>Die Einstellung %1 ist „%2“, muss aber der ganze Pfad eines Ordners sein.</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, but it must be a whole path.</source>
        <translation>Die Einstellung %1 ist „%2“, muss aber ein ganzer Pfad sein.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>„%1“ ist kein ganzer Pfad.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address: 127.0.0.1 or 0.0.0.0.</source>
        <translation>„%1“ ist keine IP-Adresse: 127.0.0.1 oder 0.0.0.0.</translation>
    </message>
    <message>
        <source>This is written in version %1 of the format, and this Slipway reads version %2.</source>
        <translation>Dies ist in Version %1 des Formats geschrieben, und dieses Slipway liest Version %2.</translation>
    </message>
    <message>
        <source>An app&apos;s settings are a map of keys and values.</source>
        <translation>Die Einstellungen einer App sind eine Zuordnung von Schlüsseln und Werten.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>eine Zuordnung von Schlüsseln und Werten</translation>
    </message>
    <message>
        <source>A key is a word, and this is %1.</source>
        <translation>Ein Schlüssel ist ein Wort, und dies ist %1.</translation>
    </message>
    <message>
        <source>This key stands here twice.</source>
        <translation>Dieser Schlüssel steht hier zweimal.</translation>
    </message>
    <message>
        <source>This key is not known and is passed over.</source>
        <translation>Dieser Schlüssel ist nicht bekannt und wird übergangen.</translation>
    </message>
    <message>
        <source>This key is not known and is passed over. Is “%1” meant?</source>
        <translation>Dieser Schlüssel ist nicht bekannt und wird übergangen. Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>A value is missing after the “:”.</source>
        <translation>Nach dem „:“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Dieses Feld fehlt.</translation>
    </message>
    <message>
        <source>This has more than %1 entries.</source>
        <translation>Dies hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>This must be text, and it is %1.</source>
        <translation>Dies muss Text sein und ist %1.</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>Dies ist leer.</translation>
    </message>
    <message>
        <source>This must be a list, and it is %1.</source>
        <translation>Dies muss eine Liste sein und ist %1.</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>Diese Liste ist leer.</translation>
    </message>
    <message>
        <source>This must be true or false, and it is “%1”.</source>
        <translation>Dies muss true oder false sein und ist „%1“.</translation>
    </message>
    <message>
        <source>This must be a number without quotes, and it is “%1”.</source>
        <translation>Dies muss eine Zahl ohne Anführungszeichen sein und ist „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>This must be a map of keys and values, and it is %1.</source>
        <translation>Dies muss eine Zuordnung von Schlüsseln und Werten sein und ist %1.</translation>
    </message>
    <message>
        <source>A source needs an address, or “ask” with the reason why the person must give one.</source>
        <translation>Eine Quelle braucht eine Adresse oder „ask“ mit dem Grund, warum die Person eine nennen muss.</translation>
    </message>
    <message>
        <source>A source is held at a commit, and none is given.</source>
        <translation>Eine Quelle wird bei einem Commit gehalten, und keiner ist genannt.</translation>
    </message>
    <message>
        <source>Another source goes to “%1” as well.</source>
        <translation>Eine andere Quelle geht auch nach „%1“.</translation>
    </message>
    <message>
        <source>An installer is for “manager: conda” only.</source>
        <translation>Ein Installer gehört nur zu „manager: conda“.</translation>
    </message>
    <message>
        <source>Another service has the name “%1” as well.</source>
        <translation>Ein anderer Dienst heißt auch „%1“.</translation>
    </message>
    <message>
        <source>No service “%1” stands above this one.</source>
        <translation>Kein Dienst „%1“ steht über diesem.</translation>
    </message>
    <message>
        <source>Another file has the path “%1” as well.</source>
        <translation>Eine andere Datei hat auch den Pfad „%1“.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2 as well, which is used.</source>
        <translation>Das Profil „%1“ steht auch in %2, und das wird benutzt.</translation>
    </message>
    <message>
        <source>This is not a profile: its first line must be “slipway: 1”.</source>
        <translation>Dies ist kein Profil: seine erste Zeile muss „slipway: 1“ sein.</translation>
    </message>
    <message>
        <source>This is not a profile: it begins with “slipway: 1” and has a key a line.</source>
        <translation>Dies ist kein Profil: es beginnt mit „slipway: 1“ und hat je Zeile einen Schlüssel.</translation>
    </message>
    <message>
        <source>The lineage “%1” has no use for this.</source>
        <translation>Die Linie „%1“ hat hierfür keine Verwendung.</translation>
    </message>
    <message>
        <source>The lineage “cuda” needs the image that it is built on.</source>
        <translation>Die Linie „cuda“ braucht das Image, auf dem sie gebaut wird.</translation>
    </message>
    <message>
        <source>The lineage “cuda” needs a source: its pin is what a build is held at.</source>
        <translation>Die Linie „cuda“ braucht eine Quelle: ihr Pin hält einen Build fest.</translation>
    </message>
    <message>
        <source>The lineage “cuda” needs a command to run.</source>
        <translation>Die Linie „cuda“ braucht einen Befehl, der läuft.</translation>
    </message>
    <message>
        <source>The lineage “s6” needs a service to run.</source>
        <translation>Die Linie „s6“ braucht einen Dienst, der läuft.</translation>
    </message>
    <message>
        <source>In the lineage “s6” the services say what runs: a command has no use.</source>
        <translation>In der Linie „s6“ sagen die Dienste, was läuft: ein Befehl hat keine Verwendung.</translation>
    </message>
    <message>
        <source>The lineage “image” needs the image that it runs.</source>
        <translation>Die Linie „image“ braucht das Image, das sie startet.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2”, which is in none of the folders.</source>
        <translation>„%1“ führt nach „%2“, das in keinem der Ordner liegt.</translation>
    </message>
    <message>
        <source>“%1” is in “layout” as well.</source>
        <translation>„%1“ steht auch in „layout“.</translation>
    </message>
    <message>
        <source>A layout needs a folder with the purpose “models”.</source>
        <translation>Ein Layout braucht einen Ordner mit dem Zweck „models“.</translation>
    </message>
    <message>
        <source>Two kinds of models go to “%1”.</source>
        <translation>Zwei Arten von Modellen gehen nach „%1“.</translation>
    </message>
    <message>
        <source>The folder “%1” would hide the source at “%2”.</source>
        <translation>Der Ordner „%1“ würde die Quelle unter „%2“ verdecken.</translation>
    </message>
    <message>
        <source>“%1” is not a length of time: “90s”, “5m”, “1h”, at most 24 hours.</source>
        <translation>„%1“ ist keine Dauer: „90s“, „5m“, „1h“, höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>Port %1 is published already.</source>
        <translation>Port %1 ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>The first word of a command is the program, and it is empty.</source>
        <translation>Das erste Wort eines Befehls ist das Programm, und es ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not a size: “512m”, “2g”, at most 1024g.</source>
        <translation>„%1“ ist keine Größe: „512m“, „2g“, höchstens 1024g.</translation>
    </message>
    <message>
        <source>Another folder has the path “%1” as well.</source>
        <translation>Ein anderer Ordner hat auch den Pfad „%1“.</translation>
    </message>
    <message>
        <source>This is %1 characters long, and at most %2 are possible.</source>
        <translation>Dies ist %1 Zeichen lang, und höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>This must be one line, and it has a line break in it.</source>
        <translation>Dies muss eine Zeile sein und hat einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>This has a control character in it.</source>
        <translation>Dies hat ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>This has a character in it that is not shown.</source>
        <translation>Dies hat ein Zeichen, das nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>This has a control character or a character that is not shown in it.</source>
        <translation>Dies hat ein Steuerzeichen oder ein Zeichen, das nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: http:// or https:// and a host.</source>
        <translation>„%1“ ist keine Webadresse: http:// oder https:// und ein Computer.</translation>
    </message>
    <message>
        <source>“%1” is not an address to download from: https:// and a host.</source>
        <translation>„%1“ ist keine Adresse zum Herunterladen: https:// und ein Computer.</translation>
    </message>
    <message>
        <source>“%1” is not a git address: https://, http://, git://, ssh:// or file:///.</source>
        <translation>„%1“ ist keine Git-Adresse: https://, http://, git://, ssh:// oder file:///.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a branch or tag.</source>
        <translation>„%1“ ist kein Name eines Branches oder Tags.</translation>
    </message>
    <message>
        <source>“%1” is not a licence as SPDX writes it: “MIT”, “GPL-3.0-or-later”, “MIT OR Apache-2.0”.</source>
        <translation>„%1“ ist keine Lizenz, wie SPDX sie schreibt: „MIT“, „GPL-3.0-or-later“, „MIT OR Apache-2.0“.</translation>
    </message>
    <message>
        <source>“%1” is not the name of an icon: small letters, digits and hyphens.</source>
        <translation>„%1“ ist kein Name eines Symbols: Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>“%1” is not a colour: “#RRGGBB”.</source>
        <translation>„%1“ ist keine Farbe: „#RRGGBB“.</translation>
    </message>
    <message>
        <source>“%1” is not a name: small letters, digits and hyphens, a letter first, at most 40.</source>
        <translation>„%1“ ist kein Name: Kleinbuchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe, höchstens 40.</translation>
    </message>
    <message>
        <source>“%1” is not a path in the app: it begins with “/” and has no “..”, “//” or “/” at its end.</source>
        <translation>„%1“ ist kein Pfad in der App: er beginnt mit „/“ und hat kein „..“, „//“ oder „/“ am Ende.</translation>
    </message>
    <message>
        <source>“%1” has a character in it that a path in the app may not have.</source>
        <translation>„%1“ hat ein Zeichen, das ein Pfad in der App nicht haben darf.</translation>
    </message>
    <message>
        <source>“%1” belongs to the system: another path is needed.</source>
        <translation>„%1“ gehört dem System: ein anderer Pfad ist nötig.</translation>
    </message>
    <message>
        <source>“%1” is not a path inside the source: no “/” at its start and no “..”.</source>
        <translation>„%1“ ist kein Pfad in der Quelle: kein „/“ am Anfang und kein „..“.</translation>
    </message>
    <message>
        <source>“%1” is not a path of a web page: it begins with “/”.</source>
        <translation>„%1“ ist kein Pfad einer Webseite: er beginnt mit „/“.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of model: small letters, digits and “_”, as in “checkpoints”.</source>
        <translation>„%1“ ist keine Art von Modell: Kleinbuchstaben, Ziffern und „_“, wie in „checkpoints“.</translation>
    </message>
    <message>
        <source>“%1” is not the name of an environment variable: letters, digits and “_”.</source>
        <translation>„%1“ ist kein Name einer Umgebungsvariable: Buchstaben, Ziffern und „_“.</translation>
    </message>
    <message>
        <source>“%1” is not a version of Python 3: “3.11”.</source>
        <translation>„%1“ ist keine Version von Python 3: „3.11“.</translation>
    </message>
    <message>
        <source>“%1” is not a requirement of pip: “name==version”, without options.</source>
        <translation>„%1“ ist keine Anforderung von pip: „name==version“, ohne Optionen.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 sum: 64 hexadecimal digits, small letters.</source>
        <translation>„%1“ ist keine SHA-256-Summe: 64 hexadezimale Ziffern, Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a package: “libgl1” or “libgl1=1.6.0-1”.</source>
        <translation>„%1“ ist kein Name eines Pakets: „libgl1“ oder „libgl1=1.6.0-1“.</translation>
    </message>
    <message>
        <source>“%1” is not a package of npm with its version: “name@1.2.3”.</source>
        <translation>„%1“ ist kein Paket von npm mit seiner Version: „name@1.2.3“.</translation>
    </message>
    <message>
        <source>“%1” is not a signal that stops an app: %2.</source>
        <translation>„%1“ ist kein Signal, das eine App stoppt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a capability: one name, without “CAP_”, as in “NET_ADMIN”.</source>
        <translation>„%1“ ist keine Fähigkeit: ein Name ohne „CAP_“, wie in „NET_ADMIN“.</translation>
    </message>
    <message>
        <source>A second document begins here: a file holds one.</source>
        <translation>Hier beginnt ein zweites Dokument: eine Datei hat eines.</translation>
    </message>
    <message>
        <source>Aliases (“*name”) are not read here: write the value out.</source>
        <translation>Verweise („*name“) werden hier nicht gelesen: schreibe den Wert aus.</translation>
    </message>
    <message>
        <source>Anchors (“&amp;name”) are not read here: write the value out.</source>
        <translation>Anker („&amp;name“) werden hier nicht gelesen: schreibe den Wert aus.</translation>
    </message>
    <message>
        <source>Tags (“!name”) are not read here.</source>
        <translation>Tags („!name“) werden hier nicht gelesen.</translation>
    </message>
    <message>
        <source>The file has more than %1 values, which is more than is looked at.</source>
        <translation>Die Datei hat mehr als %1 Werte, mehr, als angesehen wird.</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>Die Werte sind mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A “[” is not closed.</source>
        <translation>Ein „[“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A “{” is not closed.</source>
        <translation>Ein „{“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This line is not indented like the ones it belongs to.</source>
        <translation>Diese Zeile ist nicht so eingerückt wie die, zu denen sie gehört.</translation>
    </message>
    <message>
        <source>There is a “:” where none may be: text with a colon in it needs quotes.</source>
        <translation>Hier steht ein „:“, wo keiner sein darf: Text mit Doppelpunkt braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A list entry (“-”) cannot begin here.</source>
        <translation>Ein Listeneintrag („-“) kann hier nicht beginnen.</translation>
    </message>
    <message>
        <source>In double quotes a “\” begins a code, and this is not one: use single quotes.</source>
        <translation>In doppelten Anführungszeichen beginnt „\“ einen Code, und dies ist keiner: nimm einfache.</translation>
    </message>
    <message>
        <source>A value cannot begin like this: put it in quotes.</source>
        <translation>So kann ein Wert nicht beginnen: setze ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This cannot be read as YAML (%1).</source>
        <translation>Dies kann nicht als YAML gelesen werden (%1).</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, which is more than is looked at.</source>
        <translation>Die Datei ist größer als 1 MiB, mehr, als angesehen wird.</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text.</source>
        <translation>Diese Zeile ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>This line has a control character in it.</source>
        <translation>Diese Zeile hat ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>This line is indented with a tab: YAML is indented with spaces.</source>
        <translation>Diese Zeile ist mit einem Tabulator eingerückt: YAML wird mit Leerzeichen eingerückt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a branch or tag: heads/main, tags/v1.0.</source>
        <translation>„%1“ ist kein Name eines Branches oder Tags: heads/main, tags/v1.0.</translation>
    </message>
    <message>
        <source>“%1” is not the digest of an image: sha256:…</source>
        <translation>„%1“ ist nicht der Digest eines Images: sha256:…</translation>
    </message>
    <message>
        <source>“%1” is not the name of a package.</source>
        <translation>„%1“ ist nicht der Name eines Pakets.</translation>
    </message>
    <message>
        <source>“%1” is not the version of a package.</source>
        <translation>„%1“ ist nicht die Version eines Pakets.</translation>
    </message>
    <message>
        <source>The value of “%1” is a secret: the keyring has it.</source>
        <translation>Der Wert von „%1“ ist geheim: Er steht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a flag: “--lora-dir”.</source>
        <translation>„%1“ ist keine Option: „--lora-dir“.</translation>
    </message>
    <message>
        <source>An app is told of a place in one way only.</source>
        <translation>Einer App wird ein Ort nur auf eine Weise genannt.</translation>
    </message>
    <message>
        <source>The command does not have “%1 %2”.</source>
        <translation>Im Befehl fehlt „%1 %2“.</translation>
    </message>
    <message>
        <source>The environment does not have “%1=%2”.</source>
        <translation>In der Umgebung fehlt „%1=%2“.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one in the other.</source>
        <translation>„%1“ und „%2“ liegen ineinander.</translation>
    </message>
    <message>
        <source>A place in “yaml” needs a “layout-file”.</source>
        <translation>Ein Ort mit „yaml“ braucht eine „layout-file“.</translation>
    </message>
    <message>
        <source>No kind of models is in “yaml”.</source>
        <translation>Keine Art von Modellen ist in „yaml“.</translation>
    </message>
    <message>
        <source>The command does not have “%1”.</source>
        <translation>Im Befehl fehlt „%1“.</translation>
    </message>
    <message>
        <source>“%1” needs a folder with nothing else in it.</source>
        <translation>„%1“ braucht einen Ordner, in dem sonst nichts ist.</translation>
    </message>
    <message>
        <source>“%1” is not an option of a command line: “--lowvram”.</source>
        <translation>„%1“ ist keine Option einer Befehlszeile: „--lowvram“.</translation>
    </message>
    <message>
        <source>The memory of a card goes from 1 to %1 GB.</source>
        <translation>Der Speicher einer Karte geht von 1 bis %1 GB.</translation>
    </message>
    <message>
        <source>The smaller card comes first.</source>
        <translation>Die kleinere Karte kommt zuerst.</translation>
    </message>
    <message>
        <source>An option is a flag or a variable, not both.</source>
        <translation>Eine Option ist ein Schalter oder eine Variable, nicht beides.</translation>
    </message>
    <message>
        <source>An option needs “flag” or “env”, or choices that are flags.</source>
        <translation>Eine Option braucht „flag“ oder „env“, oder „choices“, die Schalter sind.</translation>
    </message>
    <message>
        <source>In the lineage “s6” an option is a variable: “env”.</source>
        <translation>In der Linie „s6“ ist eine Option eine Variable: „env“.</translation>
    </message>
    <message>
        <source>Only the kind “choice” has choices.</source>
        <translation>Nur die Art „choice“ hat „choices“.</translation>
    </message>
    <message>
        <source>A flag has no value: it is given or not.</source>
        <translation>Ein Schalter hat keinen Wert: Er ist da oder nicht.</translation>
    </message>
    <message>
        <source>Another option is called “%1” as well.</source>
        <translation>Eine andere Option heißt auch „%1“.</translation>
    </message>
    <message>
        <source>The number of processes goes from 1 to %1.</source>
        <translation>Die Zahl der Prozesse geht von 1 bis %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. It takes: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>Is “%1” meant?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>There are: %1, and env.NAME, off.NAME, secret.NAME.</source>
        <translation>Es gibt: %1 und env.NAME, off.NAME, secret.NAME.</translation>
    </message>
    <message>
        <source>A secret is read from standard input: write %1=-.</source>
        <translation>Ein Geheimnis wird von der Standardeingabe gelesen: Schreib %1=-.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>An app without internet can be opened on this computer only: the network would not reach it.</source>
        <translation>Eine App ohne Internet lässt sich nur auf diesem Computer öffnen: Das Netzwerk würde sie nicht erreichen.</translation>
    </message>
    <message>
        <source>This app may change its network, so that the internet cannot be kept from it.</source>
        <translation>Diese App darf ihr Netzwerk ändern, daher lässt sich das Internet nicht von ihr fernhalten.</translation>
    </message>
    <message>
        <source>The commands of this app are in its image: it takes no further arguments.</source>
        <translation>Die Befehle dieser App stehen in ihrem Image: Sie nimmt keine weiteren Argumente.</translation>
    </message>
    <message>
        <source>“%1” is not a number of processors: “2”, “1.5”.</source>
        <translation>„%1“ ist keine Anzahl von Prozessoren: „2“, „1.5“.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a graphics card.</source>
        <translation>„%1“ ist keine Kennung einer Grafikkarte.</translation>
    </message>
    <message>
        <source>“%1” is not a day: 2026-03-09.</source>
        <translation>„%1“ ist kein Tag: 2026-03-09.</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is something in %1 already. Choose a new folder.</source>
        <translation>In %1 ist schon etwas. Wähle einen neuen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The sources of this recipe have not been fetched.</source>
        <translation>Die Quellen dieses Rezepts sind nicht geholt worden.</translation>
    </message>
    <message>
        <source>“%1” is not a name that a recipe can carry.</source>
        <translation>„%1“ ist kein Name, den ein Rezept tragen kann.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a signal.</source>
        <translation>„%1“ ist kein Name eines Signals.</translation>
    </message>
    <message>
        <source>“%1” holds characters that a recipe cannot carry.</source>
        <translation>„%1“ enthält Zeichen, die ein Rezept nicht tragen kann.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a system package.</source>
        <translation>„%1“ ist kein Name eines Systempakets.</translation>
    </message>
    <message>
        <source>“%1” is not a Python package: it begins with a dash.</source>
        <translation>„%1“ ist kein Python-Paket: es beginnt mit einem Strich.</translation>
    </message>
    <message>
        <source>The profile %1 names no base image.</source>
        <translation>Das Profil %1 nennt kein Basis-Image.</translation>
    </message>
    <message>
        <source>The digest of the base image cannot be read.</source>
        <translation>Der Digest des Basis-Images kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>Basis-Image %1</translation>
    </message>
    <message>
        <source>The base image is named by its tag only: its digest is not known yet.</source>
        <translation>Das Basis-Image ist nur mit seinem Tag genannt: sein Digest ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The profile %1 says no command to run.</source>
        <translation>Das Profil %1 nennt keinen Befehl, der läuft.</translation>
    </message>
    <message>
        <source>Slipway&apos;s own base image</source>
        <translation>Slipways eigenes Basis-Image</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>A ready image: Slipway adds its labels and nothing else.</source>
        <translation>Ein fertiges Image: Slipway fügt seine Labels hinzu und sonst nichts.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a certificate.</source>
        <translation>„%1“ ist kein Name für ein Zertifikat.</translation>
    </message>
    <message>
        <source>Trust this machine&apos;s own certificates</source>
        <translation>Den eigenen Zertifikaten dieses Computers vertrauen</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>Systempakete</translation>
    </message>
    <message>
        <source>“%1” is not the name of an npm package.</source>
        <translation>„%1“ ist kein Name eines npm-Pakets.</translation>
    </message>
    <message>
        <source>Node packages</source>
        <translation>Node-Pakete</translation>
    </message>
    <message>
        <source>User and folders</source>
        <translation>Benutzer und Ordner</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The link %1 does not begin with a slash.</source>
        <translation>Der Link %1 beginnt nicht mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>Links to models, output and settings</source>
        <translation>Links zu Modellen, Ausgaben und Einstellungen</translation>
    </message>
    <message>
        <source>Files of the profile</source>
        <translation>Dateien des Profils</translation>
    </message>
    <message>
        <source>Health probe</source>
        <translation>Probe des Befindens</translation>
    </message>
    <message>
        <source>Install PyTorch %1</source>
        <translation>PyTorch %1 installieren</translation>
    </message>
    <message>
        <source>Install PyTorch</source>
        <translation>PyTorch installieren</translation>
    </message>
    <message>
        <source>The Miniconda installer needs an https address and its SHA-256.</source>
        <translation>Der Installer von Miniconda braucht eine https-Adresse und seine SHA-256-Summe.</translation>
    </message>
    <message>
        <source>“%1” is not a version of Python.</source>
        <translation>„%1“ ist keine Version von Python.</translation>
    </message>
    <message>
        <source>Miniconda</source>
        <translation>Miniconda</translation>
    </message>
    <message>
        <source>Python %1</source>
        <translation>Python %1</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Further Python packages</source>
        <translation>Weitere Python-Pakete</translation>
    </message>
    <message>
        <source>“%1” is not a file inside the source.</source>
        <translation>„%1“ ist keine Datei in der Quelle.</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python-Pakete</translation>
    </message>
    <message>
        <source>The source for %1 has no commit yet.</source>
        <translation>Die Quelle für %1 hat noch keinen Commit.</translation>
    </message>
    <message>
        <source>Source %1 at %2</source>
        <translation>Quelle %1 bei %2</translation>
    </message>
    <message>
        <source>The source for %1 is not at an address that a build can reach.</source>
        <translation>Die Quelle für %1 ist an keiner Adresse, die ein Build erreicht.</translation>
    </message>
    <message>
        <source>Base files</source>
        <translation>Basisdateien</translation>
    </message>
    <message>
        <source>A part of Slipway is missing.</source>
        <translation>Ein Teil von Slipway fehlt.</translation>
    </message>
    <message>
        <source>The sum of %1 is not known.</source>
        <translation>Die Summe von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Root file system of %1</source>
        <translation>Wurzeldateisystem von %1</translation>
    </message>
    <message>
        <source>s6-overlay</source>
        <translation>s6-overlay</translation>
    </message>
    <message>
        <source>“%1” is not a name for an archive.</source>
        <translation>„%1“ ist kein Name für ein Archiv.</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>Eine Schicht</translation>
    </message>
    <message>
        <source>The service %1 comes after “%2”, which is not there.</source>
        <translation>Der Dienst %1 kommt nach „%2“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a service.</source>
        <translation>„%1“ ist kein Name für einen Dienst.</translation>
    </message>
    <message>
        <source>The service %1 says no command to run.</source>
        <translation>Der Dienst %1 nennt keinen Befehl, der läuft.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>%1 changed while it was packed.</source>
        <translation>%1 änderte sich, während es gepackt wurde.</translation>
    </message>
    <message>
        <source>The build context cannot be packed.</source>
        <translation>Der Build-Kontext kann nicht gepackt werden.</translation>
    </message>
    <message>
        <source>The package “%1” cannot be held at “%2”.</source>
        <translation>Das Paket „%1“ kann nicht auf „%2“ gehalten werden.</translation>
    </message>
    <message>
        <source>Versions to keep</source>
        <translation>Festgehaltene Versionen</translation>
    </message>
    <message>
        <source>The app is root in its container, since root there is you.</source>
        <translation>Die App ist in ihrem Container root, denn root bist dort du.</translation>
    </message>
    <message>
        <source>A ready image: Slipway adds its labels and your lines.</source>
        <translation>Ein fertiges Image: Slipway fügt seine Labels und deine Zeilen hinzu.</translation>
    </message>
    <message>
        <source>Your line: %1</source>
        <translation>Deine Zeile: %1</translation>
    </message>
</context>
<context>
    <name>RecipeFacts</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
</context>
<context>
    <name>RecipeIngredients</name>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Slipway&apos;s own, with s6</source>
        <translation>Slipways eigenes, mit s6</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Weitere Quellen</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>%1, by Miniconda</source>
        <translation>%1, durch Miniconda</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python-Pakete</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>Systempakete</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>user %1, no root</source>
        <translation>Benutzer %1, nicht root</translation>
    </message>
</context>
<context>
    <name>RequestBodyText</name>
    <message>
        <source>The files for the engine could not be read, so sending was stopped.</source>
        <translation>Die Dateien für die Engine konnten nicht gelesen werden, also wurde das Senden angehalten.</translation>
    </message>
</context>
<context>
    <name>Rootfs</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The root file system is not whole.</source>
        <translation>Das Wurzeldateisystem ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The base image cannot be made here: install mmdebstrap on Debian or Ubuntu, or connect this computer to the internet.</source>
        <translation>Das Basis-Image kann hier nicht gemacht werden: installiere mmdebstrap auf Debian oder Ubuntu, oder verbinde diesen Computer mit dem Internet.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>mmdebstrap cannot be started.</source>
        <translation>mmdebstrap kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Making the base system from %1</source>
        <translation>Das Basissystem wird aus %1 gemacht</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Platte ist voll.</translation>
    </message>
    <message>
        <source>The base system could not be made from %1&apos;s packages.</source>
        <translation>Das Basissystem konnte nicht aus den Paketen von %1 gemacht werden.</translation>
    </message>
    <message>
        <source>The base system comes from this computer&apos;s own distribution (%1) and is supervised by its s6 packages.</source>
        <translation>Das Basissystem kommt aus der eigenen Distribution dieses Computers (%1) und wird von ihren s6-Paketen beaufsichtigt.</translation>
    </message>
</context>
<context>
    <name>SearchRows</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>start</source>
        <comment>of a search</comment>
        <translation>Beginn</translation>
    </message>
    <message numerus="yes">
        <source>%n commits could be the cause.</source>
        <translation>
            <numerusform>%n Commit kann die Ursache sein.</numerusform>
            <numerusform>%n Commits können die Ursache sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n more builds after this.</source>
        <translation>
            <numerusform>Danach höchstens noch %n Build.</numerusform>
            <numerusform>Danach höchstens noch %n Builds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in %1. Try what was broken, then answer.</source>
        <translation>In %1 gebaut. Probiere aus, was defekt war, und antworte dann.</translation>
    </message>
    <message>
        <source>“%1”, by %2, %3. The commit before it works.</source>
        <translation>„%1“ von %2, %3. Der Commit davor läuft.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n commits broke it; the others among them could not be judged.</source>
        <translation>
            <numerusform>%n Commit ist die Ursache.</numerusform>
            <numerusform>Einer von %n Commits ist die Ursache; die übrigen ließen sich nicht beurteilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareJobs</name>
    <message>
        <source>%1 has no commit yet, so its files are left out.</source>
        <translation>%1 hat noch keinen Commit; seine Dateien werden weggelassen.</translation>
    </message>
    <message>
        <source>Packing %1</source>
        <translation>%1 wird gepackt</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 was changed since it was looked at.</source>
        <translation>%1 wurde geändert, seit es angesehen wurde.</translation>
    </message>
    <message>
        <source>This lock was imported from %1.</source>
        <translation>Diese Lock-Datei wurde aus %1 importiert.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>There is no good build yet, so there is no lock in it.</source>
        <translation>Es gibt noch keinen guten Build, daher ist keine Lock-Datei darin.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in to a git server</source>
        <translation>Bei einem Git-Server anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>It is kept in the desktop’s keyring and sent to this server alone, when the server asks for it.</source>
        <translation>Die Anmeldung wird im Schlüsselbund der Arbeitsumgebung aufbewahrt und nur an diesen Server gesendet, wenn er danach fragt.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>A user’s name has no colon.</source>
        <translation>Ein Benutzername hat keinen Doppelpunkt.</translation>
    </message>
</context>
<context>
    <name>SourceRows</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Nothing was changed. The pin and the image are as before.</source>
        <translation>Nichts wurde geändert: Pin und Image sind wie zuvor.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The branch %1 is gone upstream.</source>
        <translation>Den Branch %1 gibt es beim Autor nicht mehr.</translation>
    </message>
    <message>
        <source>Slipway’s copy still builds the pin. Choose another branch for updates.</source>
        <translation>Slipways Kopie baut den Pin weiterhin. Wähle für Updates einen anderen Branch.</translation>
    </message>
    <message>
        <source>Commit %1 is gone upstream.</source>
        <translation>Den Commit %1 gibt es beim Autor nicht mehr.</translation>
    </message>
    <message>
        <source>The branch does not have %1.</source>
        <translation>Der Branch enthält %1 nicht.</translation>
    </message>
    <message>
        <source>The author rewrote the branch. Slipway’s copy still builds it.</source>
        <translation>Der Autor hat den Branch umgeschrieben. Slipways Kopie baut ihn weiterhin.</translation>
    </message>
    <message>
        <source>It was rewritten, or the pin is of another branch. The pin stays as it is.</source>
        <translation>Er wurde umgeschrieben, oder der Pin gehört zu einem anderen Branch. Der Pin bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Choose a commit</source>
        <translation>Commit wählen</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>View on GitHub</source>
        <translation>Auf GitHub ansehen</translation>
    </message>
    <message>
        <source>View on GitLab</source>
        <translation>Auf GitLab ansehen</translation>
    </message>
    <message>
        <source>View on Codeberg</source>
        <translation>Auf Codeberg ansehen</translation>
    </message>
    <message>
        <source>The pin</source>
        <translation>Der Pin</translation>
    </message>
    <message numerus="yes">
        <source>%n after the pin</source>
        <comment>commits</comment>
        <translation>
            <numerusform>%n nach dem Pin</numerusform>
            <numerusform>%n nach dem Pin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before the pin</source>
        <comment>commits</comment>
        <translation>
            <numerusform>%n vor dem Pin</numerusform>
            <numerusform>%n vor dem Pin</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft: %1</translation>
    </message>
    <message>
        <source>rebuild, %1</source>
        <comment>about 6 min</comment>
        <translation>Neubau, %1</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>Noch nicht gebaut</translation>
    </message>
    <message>
        <source>Build %1, %2</source>
        <comment>number, day</comment>
        <translation>Build %1, %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 von %n Schritt</numerusform>
            <numerusform>%1 von %n Schritten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceTab</name>
    <message>
        <source>Pin to a commit, a tag or a branch</source>
        <translation>An Commit, Tag oder Branch pinnen</translation>
    </message>
    <message>
        <source>A branch or a tag is kept as the commit that it is at now. Its name is remembered, so that updates can be told.</source>
        <translation>Ein Branch oder Tag wird als der Commit festgehalten, auf dem er jetzt steht. Sein Name bleibt gemerkt, damit Updates erkannt werden.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pinnen</translation>
    </message>
    <message>
        <source>Commit, tag or branch</source>
        <translation>Commit, Tag oder Branch</translation>
    </message>
    <message>
        <source>4f825bc0, v1.10.1 or main</source>
        <translation>4f825bc0, v1.10.1 oder main</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Find the commit that broke %1</source>
        <translation>Den Commit finden, seit dem %1 defekt ist</translation>
    </message>
    <message>
        <source>Slipway builds and starts commits between the two until one is left. The app, its pin and its folders stay as they are.</source>
        <translation>Slipway baut und startet Commits zwischen den beiden, bis einer übrig ist. Die App, ihr Pin und ihre Ordner bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>It works at</source>
        <translation>Es läuft bei</translation>
    </message>
    <message>
        <source>It is broken at</source>
        <translation>Es ist defekt bei</translation>
    </message>
    <message>
        <source>Who says whether a commit works</source>
        <translation>Wer entscheidet, ob ein Commit läuft</translation>
    </message>
    <message>
        <source>I do; ask me each time</source>
        <translation>Ich; jedes Mal fragen</translation>
    </message>
    <message>
        <source>Its web UI answers, or it does not</source>
        <translation>Ob seine Weboberfläche antwortet</translation>
    </message>
    <message>
        <source>A command, by its exit code</source>
        <translation>Ein Befehl durch seinen Rückgabewert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>This is the same commit.</source>
        <translation>Das ist derselbe Commit.</translation>
    </message>
    <message>
        <source>Stop %1 while searching</source>
        <translation>%1 während der Suche stoppen</translation>
    </message>
</context>
<context>
    <name>SourceTrees</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Der Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>no GPU needed</source>
        <translation>braucht keine GPU</translation>
    </message>
    <message>
        <source>uses the GPU, %1</source>
        <comment>its memory</comment>
        <translation>nutzt die GPU, %1</translation>
    </message>
    <message>
        <source>needs a GPU</source>
        <translation>braucht eine GPU</translation>
    </message>
    <message>
        <source>slow without a GPU</source>
        <translation>langsam ohne GPU</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a size</comment>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>StatePill</name>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Wird gebaut</translation>
    </message>
    <message>
        <source>Building %1&#x202f;%</source>
        <translation>Wird gebaut, %1 %</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Ungesund</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Last seen running</source>
        <translation>Lief zuletzt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>%1 s</source>
        <comment>seconds, 0.4 s</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>aus dem Cache</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>Diffusion models</source>
        <translation>Diffusionsmodelle</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRAs</translation>
    </message>
    <message>
        <source>LyCORIS</source>
        <translation>LyCORIS</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Text encoders</source>
        <translation>Textencoder</translation>
    </message>
    <message>
        <source>CLIP vision</source>
        <translation>CLIP Vision</translation>
    </message>
    <message>
        <source>Style models</source>
        <translation>Stilmodelle</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>Upscaler</translation>
    </message>
    <message>
        <source>Face restoration</source>
        <translation>Gesichtskorrektur</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Hypernetworks</source>
        <translation>Hypernetworks</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>mehr als %n Datei</numerusform>
            <numerusform>mehr als %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Start an empty store</source>
        <translation>Mit leerem Ordner beginnen</translation>
    </message>
    <message>
        <source>%1’s models</source>
        <comment>the name of a UI</comment>
        <translation>Modelle von %1</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Deine Modelle</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Ein leerer Ordner</translation>
    </message>
    <message>
        <source>The folder is made when you say so.</source>
        <translation>Der Ordner wird erst angelegt, wenn du es sagst.</translation>
    </message>
    <message>
        <source>%1 keeps models under names of its own, which no other app can read.</source>
        <translation>%1 legt Modelle unter eigenen Namen ab, die keine andere App lesen kann.</translation>
    </message>
    <message>
        <source>Looks like %1’s models folder. Used in place, nothing is moved.</source>
        <translation>Sieht aus wie der Modellordner von %1. Er wird benutzt, wo er ist, nichts wird verschoben.</translation>
    </message>
    <message>
        <source>Used in place, nothing is moved.</source>
        <translation>Wird benutzt, wo er ist, nichts wird verschoben.</translation>
    </message>
    <message>
        <source>Models that you put here are sorted by kind.</source>
        <translation>Modelle, die du hier ablegst, werden nach Art sortiert.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The models of %1 cannot be used by other apps. Choose another folder.</source>
        <translation>Die Modelle von %1 können andere Apps nicht nutzen. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>%1 is damaged or of another kind.</source>
        <translation>%1 ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <source>It has more than plain files in it.</source>
        <translation>Es enthält mehr als einfache Dateien.</translation>
    </message>
    <message>
        <source>%1 has a part that is too large.</source>
        <translation>%1 hat einen Teil, der zu groß ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The design&apos;s values lack “%1”.</source>
        <translation>Den Werten des Entwurfs fehlt „%1“.</translation>
    </message>
</context>
<context>
    <name>TreeCopy</name>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>The folder holds more than %1, and its file system cannot share them with a copy.</source>
        <translation>Der Ordner enthält mehr als %1, und sein Dateisystem kann sie nicht mit einer Kopie teilen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht da.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The disk is almost full.</source>
        <translation>Der Datenträger ist fast voll.</translation>
    </message>
</context>
<context>
    <name>TrialFolders</name>
    <message>
        <source>Two of them may not fit into the memory of the GPU.</source>
        <translation>Zwei davon passen vielleicht nicht in den Speicher der GPU.</translation>
    </message>
    <message>
        <source>Only one of them may write into %1.</source>
        <translation>Nur eines von beiden darf in %1 schreiben.</translation>
    </message>
    <message>
        <source>A second %1 is started beside the one that runs. Both together may need more memory than the GPU has, and then either may fail.</source>
        <translation>Neben %1, das läuft, wird es ein zweites Mal gestartet. Beide zusammen brauchen vielleicht mehr Speicher, als die GPU hat; dann kann jedes von ihnen ausfallen.</translation>
    </message>
</context>
<context>
    <name>VramWords</name>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 belegt %2.</translation>
    </message>
    <message>
        <source>Other programs hold %1.</source>
        <translation>Andere Programme belegen %1.</translation>
    </message>
    <message>
        <source>%1 holds %2 of the GPU&apos;s memory.</source>
        <translation>%1 belegt %2 vom Speicher der Grafikkarte.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is larger than it may be.</source>
        <translation>%1 ist größer, als es sein darf.</translation>
    </message>
    <message>
        <source>%1 cannot be set aside.</source>
        <translation>%1 kann nicht beiseitegelegt werden.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>WriteContextJob</name>
    <message>
        <source>There is no address for %1.</source>
        <translation>Für %1 gibt es keine Adresse.</translation>
    </message>
</context>
<context>
    <name>slipway::ActivityItem</name>
    <message>
        <source>%1, %2</source>
        <comment>what was done, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what was done, how it went, time of day</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>Zeigt %1</translation>
    </message>
</context>
<context>
    <name>slipway::ActivityList</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>slipway::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>What is done on your apps is listed here.</source>
        <translation>Was an deinen Apps getan wird, steht hier.</translation>
    </message>
    <message>
        <source>Show apps</source>
        <translation>Apps zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Starts and stops</source>
        <translation>Starts und Stopps</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts von dieser Art</translation>
    </message>
    <message>
        <source>Other activity is listed under Everything.</source>
        <translation>Andere Aktivität steht unter „Alles“.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Try another word, or look through everything.</source>
        <translation>Versuche ein anderes Wort, oder sieh alles durch.</translation>
    </message>
</context>
<context>
    <name>slipway::ActivityVoice</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was done, how it went</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>slipway::AppCardDelegate</name>
    <message numerus="yes">
        <source>%n behind</source>
        <comment>commits</comment>
        <translation>
            <numerusform>%n zurück</numerusform>
            <numerusform>%n zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>slipway::AppList</name>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>building</source>
        <translation>wird gebaut</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>ungesund</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>last seen running</source>
        <translation>lief zuletzt</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n commits behind</source>
        <translation>
            <numerusform>%n Commit zurück</numerusform>
            <numerusform>%n Commits zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Gepinnt auf</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>slipway::AppPage</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Testing commits</source>
        <translation>Testet Commits</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
</context>
<context>
    <name>slipway::AppRowDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>step, time left</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::AppSettingsTab</name>
    <message>
        <source>Only this computer</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>Everyone in the network</source>
        <translation>Alle im Netzwerk</translation>
    </message>
    <message>
        <source>As the app wants</source>
        <translation>Wie die App es will</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Empty: the app’s own, or a free one</source>
        <translation>Leer: der eigene der App oder ein freier</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Wer sie öffnen darf</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>It listens on 127.0.0.1</source>
        <translation>Sie lauscht auf 127.0.0.1</translation>
    </message>
    <message>
        <source>Other machines may need no password</source>
        <translation>Andere Computer brauchen vielleicht kein Passwort</translation>
    </message>
    <message>
        <source>%1 has this port.</source>
        <translation>%1 hat diesen Port.</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>Etwas stimmt noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not applied</source>
        <translation>
            <numerusform>%n Änderung nicht angewendet</numerusform>
            <numerusform>%n Änderungen nicht angewendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps its old settings until it restarts.</source>
        <translation>%1 behält die alten Einstellungen bis zum Neustart.</translation>
    </message>
    <message>
        <source>They count when %1 is started.</source>
        <translation>Sie gelten, wenn %1 gestartet wird.</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>Speichern und neu starten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Nobody else has it</source>
        <translation>Niemand sonst hat ihn</translation>
    </message>
    <message>
        <source>%1 has it now</source>
        <translation>%1 hat ihn gerade</translation>
    </message>
    <message>
        <source>What is wrong is told beside it.</source>
        <translation>Was nicht stimmt, steht daneben.</translation>
    </message>
</context>
<context>
    <name>slipway::AppTableHead</name>
    <message>
        <source>Sort by: %1</source>
        <comment>a column&apos;s head</comment>
        <translation>Sortieren nach: %1</translation>
    </message>
    <message>
        <source>Sorted, last comes first</source>
        <translation>Sortiert, das Letzte zuerst</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortiert</translation>
    </message>
</context>
<context>
    <name>slipway::Application</name>
    <message>
        <source>There is no web UI to open yet.</source>
        <translation>Es gibt noch keine Web-Oberfläche zu öffnen.</translation>
    </message>
    <message>
        <source>Start the app first.</source>
        <translation>Starte zuerst die App.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>The address is %1</source>
        <translation>Die Adresse ist %1</translation>
    </message>
    <message>
        <source>The recipe was saved.</source>
        <translation>Das Rezept wurde gespeichert.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>Paths of your home folder and tokens are left out.</source>
        <translation>Pfade deines Ordners und Token sind weggelassen.</translation>
    </message>
    <message>
        <source>There is no app called %1.</source>
        <translation>Es gibt keine App namens %1.</translation>
    </message>
    <message>
        <source>Some settings could not be used.</source>
        <translation>Einige Einstellungen konnten nicht benutzt werden.</translation>
    </message>
    <message>
        <source>%1 is back at build %2</source>
        <translation>%1 ist zurück bei Build %2</translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation>%1 ist an %2 gepinnt</translation>
    </message>
    <message>
        <source>These are the models of %1. They are used as they are sorted there, and nothing is moved.</source>
        <translation>Das sind die Modelle von %1. Sie werden so verwendet, wie sie dort sortiert sind, und nichts wird verschoben.</translation>
    </message>
    <message>
        <source>The line was taken out</source>
        <translation>Die Zeile wurde herausgenommen</translation>
    </message>
</context>
<context>
    <name>slipway::Apps</name>
    <message>
        <source>%1 is being worked on already.</source>
        <translation>An %1 wird schon gearbeitet.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Another Slipway is working on %1.</source>
        <translation>Ein anderes Slipway arbeitet an %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
</context>
<context>
    <name>slipway::AppsPage</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Show all apps</source>
        <translation>Alle Apps zeigen</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Apps suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installiert</numerusform>
            <numerusform>%n installiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>9 installed, 4 running</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Start an app, and it appears here.</source>
        <translation>Starte eine App, dann erscheint sie hier.</translation>
    </message>
    <message>
        <source>No app is called “%1”</source>
        <translation>Keine App heißt „%1“</translation>
    </message>
    <message>
        <source>Try another word, or look through all apps.</source>
        <translation>Versuche ein anderes Wort, oder sieh alle Apps durch.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order of the apps</source>
        <translation>Reihenfolge der Apps</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Gepinnt auf</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>Größe des Images</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>How the apps are shown</source>
        <translation>Wie die Apps gezeigt werden</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Nothing is installed yet</source>
        <translation>Noch nichts ist installiert</translation>
    </message>
    <message>
        <source>Choose an app below. It is built on this machine, and then opens in your browser.</source>
        <translation>Wähle unten eine App. Sie wird auf diesem Computer gebaut und öffnet sich dann in deinem Browser.</translation>
    </message>
    <message>
        <source>Order of the apps: %1</source>
        <comment>name, state, …</comment>
        <translation>Reihenfolge der Apps: %1</translation>
    </message>
    <message>
        <source>No app is called “%1” here</source>
        <translation>Hier heißt keine App „%1“</translation>
    </message>
    <message>
        <source>Only “%1” was searched.</source>
        <comment>a filter</comment>
        <translation>Nur „%1“ wurde durchsucht.</translation>
    </message>
    <message>
        <source>What runs is not known</source>
        <translation>Was läuft, ist nicht bekannt</translation>
    </message>
    <message>
        <source>It is shown again when the engine answers.</source>
        <translation>Es wird wieder gezeigt, wenn die Engine antwortet.</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Alles ist aktuell</translation>
    </message>
    <message>
        <source>No app is behind what its authors published.</source>
        <translation>Keine App liegt hinter dem, was veröffentlicht ist.</translation>
    </message>
    <message>
        <source>No app of this kind</source>
        <translation>Keine App dieser Art</translation>
    </message>
    <message>
        <source>Look through all apps.</source>
        <translation>Sieh alle Apps durch.</translation>
    </message>
</context>
<context>
    <name>slipway::AppsView</name>
    <message>
        <source>Installed apps</source>
        <translation>Installierte Apps</translation>
    </message>
    <message>
        <source>Apps that are not installed</source>
        <translation>Apps, die nicht installiert sind</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
</context>
<context>
    <name>slipway::BisectJob</name>
    <message>
        <source>List the commits</source>
        <translation>Commits auflisten</translation>
    </message>
    <message>
        <source>%1 is not built from a source.</source>
        <translation>%1 wird nicht aus einer Quelle gebaut.</translation>
    </message>
    <message>
        <source>No search for what broke %1 was begun.</source>
        <translation>Es wurde keine Suche begonnen, was %1 kaputt gemacht hat.</translation>
    </message>
    <message>
        <source>%1 broke it: %2</source>
        <comment>commit, its subject</comment>
        <translation>%1 hat es kaputt gemacht: %2</translation>
    </message>
    <message>
        <source>%1 before it works.</source>
        <translation>%1 davor funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>One of %n commits after %1 broke it, up to %2. Those between cannot be judged.</source>
        <translation>
            <numerusform>%n Commit nach %1 bis %2 hat es kaputt gemacht. Dazwischen lässt sich nichts beurteilen.</numerusform>
            <numerusform>Einer von %n Commits nach %1 bis %2 hat es kaputt gemacht. Die dazwischen lassen sich nicht beurteilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Test %1, %2</source>
        <translation>%1 testen, %2</translation>
    </message>
    <message>
        <source>It does not build: %1</source>
        <translation>Es lässt sich nicht bauen: %1</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>Es hat geantwortet.</translation>
    </message>
    <message>
        <source>You could not tell.</source>
        <translation>Du konntest es nicht sagen.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Du hast es so gesagt.</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>Der Befehl endete mit Code %1.</translation>
    </message>
    <message>
        <source>%1 was stopped for the search and could not be started again. %2</source>
        <translation>%1 wurde für die Suche gestoppt und konnte nicht wieder gestartet werden. %2</translation>
    </message>
</context>
<context>
    <name>slipway::Brand</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
</context>
<context>
    <name>slipway::BuildAppJob</name>
    <message>
        <source>Check engine and free space</source>
        <translation>Engine und freien Platz prüfen</translation>
    </message>
    <message>
        <source>Fetch source at %1</source>
        <translation>Quelle bei %1 holen</translation>
    </message>
    <message>
        <source>Fetch source</source>
        <translation>Quelle holen</translation>
    </message>
    <message>
        <source>Write the recipe</source>
        <translation>Rezept schreiben</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>Basis-Image %1</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>Basis-Image</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>Image ausgeben</translation>
    </message>
    <message>
        <source>Start and wait for health</source>
        <translation>Starten und auf Antwort warten</translation>
    </message>
    <message>
        <source>%1 needs about %2, and %3 are free. Nothing was written.</source>
        <translation>%1 braucht etwa %2, und %3 sind frei. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The profile names no source for %1.</source>
        <translation>Das Profil nennt keine Quelle für %1.</translation>
    </message>
    <message>
        <source>Fetching %1 at %2</source>
        <translation>%1 wird bei %2 geholt</translation>
    </message>
    <message>
        <source>The profile %1 names no base image.</source>
        <translation>Das Profil %1 nennt kein Basis-Image.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no lock of a good build %1 of %2.</source>
        <translation>Es gibt keine Lock-Datei eines guten Builds %1 von %2.</translation>
    </message>
    <message>
        <source>There is no lock of a good build of %1.</source>
        <translation>Es gibt keine Lock-Datei eines guten Builds von %1.</translation>
    </message>
    <message>
        <source>Listing its packages</source>
        <translation>Seine Pakete werden aufgelistet</translation>
    </message>
</context>
<context>
    <name>slipway::BuildFailedView</name>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts ist verloren</translation>
    </message>
    <message>
        <source>Start the last good image</source>
        <translation>Letztes gutes Image starten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
    <message>
        <source>What the log says</source>
        <translation>Was das Log sagt</translation>
    </message>
    <message>
        <source>Ways to fix it</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Open full log, %1 lines</source>
        <translation>Ganzes Log öffnen, %1 Zeilen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>empfohlen</translation>
    </message>
</context>
<context>
    <name>slipway::BuildImageJob</name>
    <message>
        <source>The engine does not answer.</source>
        <translation>Die Engine antwortet nicht.</translation>
    </message>
    <message>
        <source>The engine does not accept the build.</source>
        <translation>Die Engine nimmt den Build nicht an.</translation>
    </message>
    <message>
        <source>Sending the files of the build to the engine</source>
        <translation>Die Dateien des Builds werden an die Engine gesendet</translation>
    </message>
    <message>
        <source>The engine ended the build without an image.</source>
        <translation>Die Engine beendete den Build ohne Image.</translation>
    </message>
</context>
<context>
    <name>slipway::BuildPage</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Hide, keep building</source>
        <translation>Ausblenden, weiter bauen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>Build abbrechen</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Grund ansehen</translation>
    </message>
    <message>
        <source>Build again</source>
        <translation>Noch einmal bauen</translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation>Web-Oberfläche öffnen</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1 wird gebaut</translation>
    </message>
</context>
<context>
    <name>slipway::BuildRecorder</name>
    <message>
        <source>Commit %1, Python %2</source>
        <translation>Commit %1, Python %2</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>„%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>%1 nötig, %2 frei</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Your current image keeps running until this one is healthy</source>
        <translation>Dein jetziges Image läuft weiter, bis dieses gesund ist</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n steps from the cache</source>
        <translation>
            <numerusform>%n Schritt aus dem Cache</numerusform>
            <numerusform>%n Schritte aus dem Cache</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready after %1</source>
        <translation>Bereit nach %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestoppt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Interrupted: Slipway ended before this was done.</source>
        <translation>Unterbrochen: Slipway endete, bevor dies fertig war.</translation>
    </message>
</context>
<context>
    <name>slipway::BuildRunningView</name>
    <message>
        <source>Log of the build</source>
        <translation>Log des Builds</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Log kopieren</translation>
    </message>
    <message>
        <source>Widen the log</source>
        <translation>Log verbreitern</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>3:24 so far</comment>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>took 9:41</comment>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CardActions</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, which app</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>slipway::ChangesCard</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>slipway::CheckCard</name>
    <message>
        <source>Well</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Muss behoben werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how a check came out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fix this…</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Fix this: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Befehl kopieren: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 passed, %3</source>
        <comment>checks, and when they were made</comment>
        <translation>%1 von %2 bestanden, %3</translation>
    </message>
    <message>
        <source>Show the %L1 that passed</source>
        <translation>Die %L1 bestandenen zeigen</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>This is run:</source>
        <translation>Das wird ausgeführt:</translation>
    </message>
    <message>
        <source>Your system asks for the password of an administrator.</source>
        <translation>Dein System fragt nach dem Passwort eines Administrators.</translation>
    </message>
</context>
<context>
    <name>slipway::CheckLine</name>
    <message>
        <source>All is well</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>Muss behoben werden</translation>
    </message>
    <message>
        <source>Fix this…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>all is well, what is so</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asks for your password</source>
        <translation>fragt nach deinem Passwort</translation>
    </message>
    <message>
        <source>to be run as root</source>
        <translation>als root auszuführen</translation>
    </message>
    <message>
        <source>Fix this: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Run this command?</source>
        <translation>Diesen Befehl ausführen?</translation>
    </message>
    <message>
        <source>It changes this computer as its administrator. The desktop asks for your password first.</source>
        <translation>Er ändert diesen Computer als Verwalter. Vorher fragt der Desktop nach deinem Passwort.</translation>
    </message>
    <message>
        <source>It changes this computer, with your rights.</source>
        <translation>Er ändert diesen Computer, mit deinen Rechten.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht ausführen</translation>
    </message>
</context>
<context>
    <name>slipway::CheckStep</name>
    <message>
        <source>Skip setup</source>
        <translation>Einrichtung überspringen</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n more are fine</source>
        <translation>
            <numerusform>%n weitere ist in Ordnung</numerusform>
            <numerusform>%n weitere sind in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Der Computer wird geprüft</translation>
    </message>
    <message>
        <source>This computer is nearly ready</source>
        <translation>Dieser Computer ist fast bereit</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <translation>Dieser Computer ist bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n things must be fixed</source>
        <translation>
            <numerusform>%n Sache muss behoben werden</numerusform>
            <numerusform>%n Sachen müssen behoben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are advised</source>
        <translation>
            <numerusform>%n ist empfohlen</numerusform>
            <numerusform>%n sind empfohlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>must be fixed, advised</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::CheckUpdatesJob</name>
    <message>
        <source>Looking for updates of %1</source>
        <translation>Es wird nach Neuem für %1 gesehen</translation>
    </message>
</context>
<context>
    <name>slipway::Chip</name>
    <message>
        <source>%1, %2</source>
        <comment>filter, how many</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::ClearImagesJob</name>
    <message>
        <source>Removed the images of old builds (%1); up to %2 are free again.</source>
        <translation>Die Images alter Builds (%1) wurden entfernt; bis zu %2 sind wieder frei.</translation>
    </message>
</context>
<context>
    <name>slipway::CliSession</name>
    <message>
        <source>There is no app “%1”. `slipway apps` lists them.</source>
        <translation>Es gibt keine App „%1“. `slipway apps` listet sie auf.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 an %3</translation>
    </message>
    <message>
        <source>%1 has no container. Start it first.</source>
        <translation>%1 hat keinen Container. Starte es zuerst.</translation>
    </message>
    <message>
        <source>%1 % of %2 processors</source>
        <translation>%1 % von %2 Prozessoren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 herein, %2 hinaus</translation>
    </message>
    <message>
        <source>%1 read, %2 written</source>
        <translation>%1 gelesen, %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 does not answer yet.</source>
        <translation>%1 antwortet noch nicht.</translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation>%1 läuft nicht. Starte es zuerst.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse ist %1</translation>
    </message>
    <message>
        <source>%1 is good.</source>
        <translation>%1 ist gut.</translation>
    </message>
    <message>
        <source>%1 is added as %2.</source>
        <translation>%1 ist als %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>The recipe is in %1.</source>
        <translation>Das Rezept ist in %1.</translation>
    </message>
    <message>
        <source>The profile of %1 is gone.</source>
        <translation>Das Profil von %1 ist weg.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing that ran was changed.</source>
        <translation>Abgebrochen. Nichts, was lief, wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 ist gestoppt.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>Built %1.</source>
        <translation>%1 gebaut.</translation>
    </message>
    <message>
        <source>%1 answers at %2</source>
        <translation>%1 antwortet an %2</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>Does it work at %1? [y]es, [n]o, [s]kip</source>
        <translation>Funktioniert es bei %1? [y] ja, [n] nein, [s] überspringen</translation>
    </message>
    <message>
        <source>The search is forgotten.</source>
        <translation>Die Suche ist vergessen.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>image removed</source>
        <translation>Image entfernt</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>antwortete nicht</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht erprobt</translation>
    </message>
    <message numerus="yes">
        <source>%n files, +%1 -%2 lines</source>
        <translation>
            <numerusform>%n Datei, +%1 −%2 Zeilen</numerusform>
            <numerusform>%n Dateien, +%1 −%2 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The search is kept: `slipway bisect %1` goes on.</source>
        <translation>Die Suche ist aufbewahrt: `slipway bisect %1` setzt sie fort.</translation>
    </message>
    <message>
        <source>Rolled back to %1.</source>
        <translation>Auf %1 zurückgesetzt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The branch %1 was not fetched yet.</source>
        <translation>Der Branch %1 wurde noch nicht geholt.</translation>
    </message>
    <message>
        <source>The branch %1 no longer has the pin: it was rewritten, or the pin is of another branch.</source>
        <translation>Der Branch %1 hat den Pin nicht mehr: Er wurde neu geschrieben, oder der Pin gehört zu einem anderen Branch.</translation>
    </message>
    <message>
        <source>%1 of %2 newer commits of %3 are shown; -n shows more.</source>
        <translation>%1 von %2 neueren Commits von %3 sind zu sehen; -n zeigt mehr.</translation>
    </message>
    <message>
        <source>%1 has no source in git.</source>
        <translation>%1 hat keine Quelle in Git.</translation>
    </message>
    <message>
        <source>%1 has no source at %2.</source>
        <translation>%1 hat keine Quelle bei %2.</translation>
    </message>
    <message>
        <source>newest of %1</source>
        <translation>neuester von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n behind %1</source>
        <translation>
            <numerusform>%n hinter %1</numerusform>
            <numerusform>%n hinter %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was force-pushed and no longer has the pin</source>
        <translation>%1 wurde neu geschrieben und hat den Pin nicht mehr</translation>
    </message>
    <message>
        <source>%1 does not have the pin</source>
        <translation>%1 hat den Pin nicht</translation>
    </message>
    <message>
        <source>the branch %1 is gone</source>
        <translation>der Branch %1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 was force-pushed; what it was is kept.</source>
        <translation>%1 wurde neu geschrieben; was vorher war, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Its profile is new here.</source>
        <translation>Sein Profil ist hier neu.</translation>
    </message>
    <message>
        <source>Its profile is here already.</source>
        <translation>Sein Profil gibt es hier schon.</translation>
    </message>
    <message>
        <source>It would replace a profile that is here:</source>
        <translation>Es würde ein Profil ersetzen, das hier ist:</translation>
    </message>
    <message>
        <source>It would change here:</source>
        <translation>Es würde hier ändern:</translation>
    </message>
    <message>
        <source>It would fetch:</source>
        <translation>Es würde holen:</translation>
    </message>
    <message>
        <source>It would run:</source>
        <translation>Es würde ausführen:</translation>
    </message>
    <message>
        <source>It would mount:</source>
        <translation>Es würde einbinden:</translation>
    </message>
    <message>
        <source>It would publish:</source>
        <translation>Es würde veröffentlichen:</translation>
    </message>
    <message>
        <source>It would have:</source>
        <translation>Es hätte:</translation>
    </message>
    <message>
        <source>It brings:</source>
        <translation>Es bringt mit:</translation>
    </message>
    <message>
        <source>The profile of before is kept as %1.</source>
        <translation>Das bisherige Profil ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Add it? [y/N] </source>
        <translation>Hinzufügen? [j/N] </translation>
    </message>
    <message>
        <source>y</source>
        <comment>yes, answered with one letter</comment>
        <translation>j</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was added: `--yes` adds it.</source>
        <translation>Es wurde nichts hinzugefügt: `--yes` fügt es hinzu.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Es ist in %1.</translation>
    </message>
    <message>
        <source>%1 %2 stops that one first.</source>
        <comment>a warning, an option</comment>
        <translation>%1 Mit %2 wird das laufende vorher gestoppt.</translation>
    </message>
    <message>
        <source>Tidied the sources: %1 freed, %2 packed anew, %3 removed.</source>
        <translation>Quellen aufgeräumt: %1 frei geworden, %2 neu gepackt, %3 entfernt.</translation>
    </message>
    <message>
        <source>What must be mended (%1)</source>
        <translation>Was behoben werden muss (%1)</translation>
    </message>
    <message>
        <source>What is worth a look (%1)</source>
        <translation>Was einen Blick wert ist (%1)</translation>
    </message>
    <message>
        <source>What is well (%1)</source>
        <translation>Was in Ordnung ist (%1)</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>in der App</translation>
    </message>
    <message>
        <source>way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>Models are in %1, sorted as %2 does.</source>
        <translation>Die Modelle sind in %1, sortiert wie bei %2.</translation>
    </message>
    <message>
        <source>sorted as by</source>
        <translation>sortiert wie bei</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>No models were found where other UIs keep them.</source>
        <translation>Wo andere Oberflächen ihre Modelle haben, wurden keine gefunden.</translation>
    </message>
    <message>
        <source>%1 keeps the models in %2 under names of its own, which other apps cannot sort.</source>
        <translation>%1 hat die Modelle in %2 unter eigenen Namen, die andere Apps nicht zuordnen können.</translation>
    </message>
    <message>
        <source>%1 models were handed to the app, %2 it had already.</source>
        <translation>%1 Modelle wurden der App übergeben, %2 hatte sie schon.</translation>
    </message>
    <message>
        <source>%1 finds its models by itself.</source>
        <translation>%1 findet seine Modelle selbst.</translation>
    </message>
    <message>
        <source>%1 has no places for kinds of models.</source>
        <translation>%1 hat keine Orte für Arten von Modellen.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 has no folder “%2”. It has: %3.</source>
        <translation>%1 hat keinen Ordner „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>“%1” says nothing. Write NAME=FOLDER or NAME=FOLDER:ro.</source>
        <translation>„%1“ sagt nichts. Schreibe NAME=ORDNER oder NAME=ORDNER:ro.</translation>
    </message>
    <message>
        <source>“%1” is not a path.</source>
        <translation>„%1“ ist kein Pfad.</translation>
    </message>
    <message>
        <source>%1 has no further folder at “%2”.</source>
        <translation>%1 hat keinen weiteren Ordner unter „%2“.</translation>
    </message>
    <message>
        <source>`%1` needs a folder.</source>
        <translation>`%1` braucht einen Ordner.</translation>
    </message>
    <message>
        <source>`--name` goes with `add` and one folder.</source>
        <translation>`--name` gehört zu `add` und einem Ordner.</translation>
    </message>
    <message>
        <source>%1 is not there, and you may not make it.</source>
        <translation>%1 ist nicht da, und du darfst ihn nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. It would be made.</source>
        <translation>Der Ordner %1 ist nicht da. Er würde angelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed: `--yes` does it.</source>
        <translation>Nichts wurde geändert: `--yes` macht es.</translation>
    </message>
    <message>
        <source>Do it? [y/N] </source>
        <translation>Ausführen? [j/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It counts when %1 is started again.</source>
        <translation>Es gilt, sobald %1 neu gestartet wird.</translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE. `slipway set %2` lists the keys.</source>
        <translation>„%1“ ist nicht KEY=VALUE. `slipway set %2` nennt die Schlüssel.</translation>
    </message>
    <message>
        <source>Standard input had no value for %1.</source>
        <translation>Die Standardeingabe hatte keinen Wert für %1.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 now.</source>
        <translation>Port %1 wird gerade von %2 benutzt.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 by all programs</source>
        <comment>9.8 of 24 GB</comment>
        <translation>%1 von allen Programmen</translation>
    </message>
    <message>
        <source>%1, %2 by all programs</source>
        <comment>7.4 of 24 GB, 9.8 of 24 GB</comment>
        <translation>%1, %2 von allen Programmen</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <translation>%1 % ausgelastet</translation>
    </message>
    <message>
        <source>This adds a line to the recipe that mends it: slipway recipe %1 --mend %2</source>
        <translation>Dies fügt dem Rezept eine Zeile hinzu, die hilft: slipway recipe %1 --mend %2</translation>
    </message>
    <message>
        <source>There is no line %1: the recipe has %2 of yours.</source>
        <translation>Es gibt keine Zeile %1: Das Rezept hat %2 von dir.</translation>
    </message>
    <message>
        <source>No line mends “%1”.</source>
        <translation>Keine Zeile hilft gegen „%1“.</translation>
    </message>
    <message>
        <source>A rebuild applies it: slipway rebuild %1</source>
        <translation>Ein Neubau wendet es an: slipway rebuild %1</translation>
    </message>
</context>
<context>
    <name>slipway::CommandJob</name>
    <message>
        <source>The command could not be run.</source>
        <translation>Der Befehl konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The command was ended by signal %1.</source>
        <translation>Der Befehl wurde von Signal %1 beendet.</translation>
    </message>
</context>
<context>
    <name>slipway::CommandStrip</name>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>Der Befehl: %1</translation>
    </message>
</context>
<context>
    <name>slipway::CommitCard</name>
    <message>
        <source>Pin to this commit</source>
        <translation>An diesen Commit pinnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy the commit&apos;s hash</source>
        <translation>Den Hash des Commits kopieren</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Gepinnt</translation>
    </message>
    <message>
        <source>What is different from the pin</source>
        <translation>Was anders ist als beim Pin</translation>
    </message>
</context>
<context>
    <name>slipway::CommitDelegate</name>
    <message>
        <source>last good</source>
        <translation>zuletzt gut</translation>
    </message>
    <message>
        <source>built</source>
        <translation>gebaut</translation>
    </message>
</context>
<context>
    <name>slipway::CommitFacts</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neubau</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Im Cache</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CommitPanel</name>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing newer than the pin</source>
        <translation>Nichts Neueres als der Pin</translation>
    </message>
    <message numerus="yes">
        <source>%n commits since the pin</source>
        <translation>
            <numerusform>%n Commit seit dem Pin</numerusform>
            <numerusform>%n Commits seit dem Pin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Find the commit that broke it</source>
        <translation>Den schuldigen Commit finden</translation>
    </message>
    <message>
        <source>the newest are shown</source>
        <translation>die neuesten werden gezeigt</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Branch %1, and other things to pin to</source>
        <translation>Branch %1 und anderes zum Pinnen</translation>
    </message>
    <message>
        <source>Finding the commit that broke it</source>
        <translation>Sucht den schuldigen Commit</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Was durchsucht wurde</translation>
    </message>
    <message>
        <source>Test %1 of %2</source>
        <translation>Test %1 von %2</translation>
    </message>
    <message>
        <source>Pin to a commit, a tag or a branch…</source>
        <translation>An Commit, Tag oder Branch pinnen …</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Pin to this commit</source>
        <translation>An diesen Commit pinnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
</context>
<context>
    <name>slipway::CommitView</name>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
</context>
<context>
    <name>slipway::ContainedCard</name>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
</context>
<context>
    <name>slipway::ContainerLogsJob</name>
    <message>
        <source>The log of the container cannot be read.</source>
        <translation>Das Log des Containers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The log broke off in the middle.</source>
        <translation>Das Log brach in der Mitte ab.</translation>
    </message>
</context>
<context>
    <name>slipway::ContainerStatsJob</name>
    <message>
        <source>The engine does not say what the container uses.</source>
        <translation>Die Engine sagt nicht, was der Container verbraucht.</translation>
    </message>
</context>
<context>
    <name>slipway::CreateContainerJob</name>
    <message>
        <source>The engine does not answer.</source>
        <translation>Die Engine antwortet nicht.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The container “%1” cannot be made.</source>
        <translation>Der Container „%1“ kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>slipway::DeskWorkbench</name>
    <message>
        <source>The profile of this app is gone.</source>
        <translation>Das Profil dieser App ist weg.</translation>
    </message>
    <message>
        <source>The search for the commit that broke it is not done.</source>
        <translation>Die Suche nach dem schuldigen Commit ist nicht beendet.</translation>
    </message>
    <message>
        <source>What was answered is kept.</source>
        <translation>Was beantwortet wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>Go on searching</source>
        <translation>Weitersuchen</translation>
    </message>
</context>
<context>
    <name>slipway::DesktopPresence</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>The build has ended.</source>
        <translation>Der Build ist zu Ende.</translation>
    </message>
    <message>
        <source>%1 was not built</source>
        <translation>%1 wurde nicht gebaut</translation>
    </message>
    <message>
        <source>Slipway stays in the tray</source>
        <translation>Slipway bleibt in der Leiste</translation>
    </message>
    <message>
        <source>Its icon brings the window back. Quit from its menu; the apps keep running.</source>
        <translation>Sein Symbol holt das Fenster zurück. Beenden lässt es sich in dessen Menü; die Apps laufen weiter.</translation>
    </message>
</context>
<context>
    <name>slipway::DiskCard</name>
    <message>
        <source>Nothing to free</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>slipway::Download</name>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird geholt</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be fetched.</source>
        <translation>%1 kann nicht geholt werden.</translation>
    </message>
    <message>
        <source>%1 is not the file that its publisher names.</source>
        <translation>%1 ist nicht die Datei, die ihr Herausgeber nennt.</translation>
    </message>
</context>
<context>
    <name>slipway::Engine</name>
    <message>
        <source>The engine does not say which version it speaks.</source>
        <translation>Die Engine sagt nicht, welche Version sie spricht.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>Die Engine antwortet nicht.</translation>
    </message>
    <message>
        <source>The engine does not say which version it is.</source>
        <translation>Die Engine sagt nicht, welche Version sie ist.</translation>
    </message>
    <message>
        <source>The engine does not tell about itself.</source>
        <translation>Die Engine sagt nichts über sich.</translation>
    </message>
    <message>
        <source>The images cannot be listed.</source>
        <translation>Die Images können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be looked at.</source>
        <translation>Das Image „%1“ kann nicht angesehen werden.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be named “%2”.</source>
        <translation>Das Image „%1“ kann nicht „%2“ genannt werden.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be removed.</source>
        <translation>Das Image „%1“ kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The image “%1” cannot be made.</source>
        <translation>Das Image „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The containers cannot be listed.</source>
        <translation>Die Container können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>The container cannot be started.</source>
        <translation>Der Container kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The container cannot be stopped.</source>
        <translation>Der Container kann nicht gestoppt werden.</translation>
    </message>
    <message>
        <source>The container cannot be started again.</source>
        <translation>Der Container kann nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>The container cannot be removed.</source>
        <translation>Der Container kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The container cannot be named “%1”.</source>
        <translation>Der Container kann nicht „%1“ genannt werden.</translation>
    </message>
    <message>
        <source>The container cannot be looked at.</source>
        <translation>Der Container kann nicht angesehen werden.</translation>
    </message>
    <message>
        <source>The end of the container cannot be waited for.</source>
        <translation>Auf das Ende des Containers kann nicht gewartet werden.</translation>
    </message>
    <message>
        <source>The engine does not say what the container uses.</source>
        <translation>Die Engine sagt nicht, was der Container verbraucht.</translation>
    </message>
    <message>
        <source>The engine does not say what uses its disk.</source>
        <translation>Die Engine sagt nicht, was ihre Platte belegt.</translation>
    </message>
    <message>
        <source>The registry does not tell about “%1”.</source>
        <translation>Die Registry gibt keine Auskunft über „%1“.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be made.</source>
        <translation>Das Netzwerk „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be looked at.</source>
        <translation>Das Netzwerk „%1“ kann nicht angesehen werden.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be removed.</source>
        <translation>Das Netzwerk „%1“ kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be made.</source>
        <translation>Das Volume „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be looked at.</source>
        <translation>Das Volume „%1“ kann nicht angesehen werden.</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be removed.</source>
        <translation>Das Volume „%1“ kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>slipway::EngineChooser</name>
    <message>
        <source>The engine changes when the work that runs now has ended.</source>
        <translation>Die Engine wechselt, wenn die jetzige Arbeit beendet ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Docker, 28.5.2</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>slipway::EngineDesk</name>
    <message>
        <source>It was done.</source>
        <translation>Es ist erledigt.</translation>
    </message>
</context>
<context>
    <name>slipway::EngineEvents</name>
    <message>
        <source>The engine does not tell what happens.</source>
        <translation>Die Engine sagt nicht, was geschieht.</translation>
    </message>
    <message>
        <source>The engine stopped telling what happens.</source>
        <translation>Die Engine sagt nicht mehr, was geschieht.</translation>
    </message>
</context>
<context>
    <name>slipway::EngineFoot</name>
    <message>
        <source>%1, %2</source>
        <comment>engine, where</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::EngineGroup</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Address of the engine</source>
        <translation>Adresse der Engine</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Selbst gefunden</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse benutzen</translation>
    </message>
    <message>
        <source>Test this address</source>
        <translation>Diese Adresse prüfen</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Jetzt benutzt</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Eine andere Adresse</translation>
    </message>
    <message>
        <source>A socket’s path; empty to look for it</source>
        <translation>Pfad eines Sockets; leer: selbst suchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine&apos;s address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine&apos;s address, what it said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The test of the address: %1</source>
        <translation>Die Prüfung der Adresse: %1</translation>
    </message>
</context>
<context>
    <name>slipway::EnginePage</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Where apps run</source>
        <translation>Wo Apps laufen</translation>
    </message>
</context>
<context>
    <name>slipway::EngineStarter</name>
    <message>
        <source>Slipway cannot start Docker here. Start it as your system does, or install it.</source>
        <translation>Slipway kann Docker hier nicht starten. Starte es, wie dein System es tut, oder installiere es.</translation>
    </message>
    <message>
        <source>Docker was not started, since the password was not given.</source>
        <translation>Docker wurde nicht gestartet, denn das Passwort wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>Docker did not start.</source>
        <translation>Docker ist nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>slipway::EngineTransport</name>
    <message>
        <source>Another engine was chosen.</source>
        <translation>Eine andere Engine wurde gewählt.</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentRow</name>
    <message>
        <source>Given to the app</source>
        <translation>Wird der App gegeben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Keep as a secret</source>
        <translation>Geheim halten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>The value is in the keyring and is not shown</source>
        <translation>Der Wert steht im Schlüsselbund und wird nicht gezeigt</translation>
    </message>
    <message>
        <source>The value is kept in the app’s settings as plain text</source>
        <translation>Der Wert steht im Klartext in den Einstellungen der App</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentTable</name>
    <message>
        <source>Nothing is given to the app.</source>
        <translation>Der App wird nichts gegeben.</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Another row has this name.</source>
        <translation>Eine andere Zeile hat diesen Namen.</translation>
    </message>
    <message>
        <source>The secret has no value yet.</source>
        <translation>Das Geheimnis hat noch keinen Wert.</translation>
    </message>
</context>
<context>
    <name>slipway::FactCard</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>%1 kopieren: %2</translation>
    </message>
</context>
<context>
    <name>slipway::FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>slipway::FindField</name>
    <message>
        <source>Find in log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift F3)</source>
        <translation>Voriger Treffer (Umschalt F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this match of so many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Regular expression (Alt R)</source>
        <translation>Regulärer Ausdruck (Alt R)</translation>
    </message>
    <message>
        <source>bad expression</source>
        <translation>falscher Ausdruck</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>matches</comment>
        <translation>%1 bisher</translation>
    </message>
</context>
<context>
    <name>slipway::FinishBuildJob</name>
    <message>
        <source>Finishing the lock of build %1</source>
        <translation>Die Lock-Datei von Build %1 wird fertiggestellt</translation>
    </message>
</context>
<context>
    <name>slipway::FirstRun</name>
    <message>
        <source>Set up Slipway</source>
        <translation>Slipway einrichten</translation>
    </message>
</context>
<context>
    <name>slipway::FirstRunDots</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, how many, name</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>slipway::FirstRunSide</name>
    <message>
        <source>Check this computer</source>
        <translation>Computer prüfen</translation>
    </message>
    <message>
        <source>Engine, graphics, space</source>
        <translation>Engine, Grafik, Speicherplatz</translation>
    </message>
    <message>
        <source>Three steps, then your first app</source>
        <translation>Drei Schritte, dann deine erste App</translation>
    </message>
    <message>
        <source>Slipway builds each app in its own container, so nothing is installed into your system and everything can be undone.</source>
        <translation>Slipway baut jede App in einem eigenen Container. So wird nichts in dein System installiert, und alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose a models folder</source>
        <translation>Modellordner wählen</translation>
    </message>
    <message>
        <source>One store for every app</source>
        <translation>Ein Ordner für alle Apps</translation>
    </message>
    <message>
        <source>Where do your models live?</source>
        <translation>Wo liegen deine Modelle?</translation>
    </message>
    <message>
        <source>Slipway never moves, renames or copies your files. Each app sees the same store under the names it expects.</source>
        <translation>Slipway verschiebt, benennt und kopiert deine Dateien nie. Jede App sieht denselben Ordner unter den Namen, die sie erwartet.</translation>
    </message>
    <message>
        <source>Pick your first app</source>
        <translation>Erste App wählen</translation>
    </message>
    <message>
        <source>You can add more later</source>
        <translation>Weitere kannst du später hinzufügen</translation>
    </message>
    <message>
        <source>What would you like to run first?</source>
        <translation>Was möchtest du zuerst nutzen?</translation>
    </message>
    <message>
        <source>Slipway fetches its source, pins it to a commit that is known to build, and builds the image. You can stop at any time.</source>
        <translation>Slipway holt den Quelltext, bindet ihn an einen Commit, der sich bauen lässt, und baut das Image. Du kannst jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Version %1. No account, no telemetry.</source>
        <translation>Version %1. Kein Konto, keine Telemetrie.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a step</comment>
        <translation>%1, jetzt</translation>
    </message>
</context>
<context>
    <name>slipway::FollowButton</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>New lines are kept in view</source>
        <translation>Neue Zeilen bleiben im Blick</translation>
    </message>
    <message>
        <source>The log stays where it is</source>
        <translation>Das Log bleibt, wo es ist</translation>
    </message>
</context>
<context>
    <name>slipway::GatherFactsJob</name>
    <message>
        <source>It does not answer in time.</source>
        <translation>Keine rechtzeitige Antwort.</translation>
    </message>
</context>
<context>
    <name>slipway::GpuCard</name>
    <message>
        <source>Memory of %1</source>
        <translation>Speicher von %1</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
</context>
<context>
    <name>slipway::GpuFoot</name>
    <message>
        <source>%1: %2 of its memory is used</source>
        <comment>a graphics card, 9.8 of 24 GB</comment>
        <translation>%1: %2 seines Speichers sind belegt</translation>
    </message>
</context>
<context>
    <name>slipway::HeaderActions</name>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Watch the build</source>
        <translation>Den Build ansehen</translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation>Den Start ansehen</translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation>Web-Oberfläche öffnen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Grund ansehen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>More ways to build</source>
        <translation>Mehr Arten zu bauen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mehr Aktionen</translation>
    </message>
    <message>
        <source>See the last build</source>
        <translation>Den letzten Build ansehen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>Build abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryItem</name>
    <message>
        <source>Roll back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryTab</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>in the build in use, in the other</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Every build that started is kept here</source>
        <translation>Jeder begonnene Build steht hier</translation>
    </message>
    <message>
        <source>Changed lines of the recipe</source>
        <translation>Geänderte Zeilen des Rezepts</translation>
    </message>
    <message>
        <source>What is different in the recipe of build %1</source>
        <translation>Was im Rezept von Build %1 anders ist</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>%1 was not built yet</source>
        <translation>%1 wurde noch nicht gebaut</translation>
    </message>
    <message>
        <source>Each build is kept here, with its log.</source>
        <translation>Jeder Build steht hier, mit seinem Log.</translation>
    </message>
    <message>
        <source>This build is in use. Choose another one to see what was different in it.</source>
        <translation>Dieser Build ist in Gebrauch. Wähle einen anderen, um zu sehen, was dort anders war.</translation>
    </message>
    <message>
        <source>No build is in use that this one could be compared with.</source>
        <translation>Kein Build ist in Gebrauch, mit dem dieser verglichen werden kann.</translation>
    </message>
    <message>
        <source>See log</source>
        <translation>Log ansehen</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>With its settings of %1</source>
        <translation>Mit den Einstellungen vom %1</translation>
    </message>
    <message>
        <source>Those of now are set aside, not removed.</source>
        <translation>Die jetzigen werden beiseitegelegt, nicht entfernt.</translation>
    </message>
    <message>
        <source>See log: %1</source>
        <translation>Log ansehen: %1</translation>
    </message>
</context>
<context>
    <name>slipway::KeyHelp</name>
    <message>
        <source>%1: %2</source>
        <comment>what it does, its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::LaunchJob</name>
    <message>
        <source>Preparing folders and the port</source>
        <translation>Ordner und Port werden vorbereitet</translation>
    </message>
    <message>
        <source>%1 needs a GPU, and this engine gives containers none. Install the NVIDIA Container Toolkit.</source>
        <translation>%1 braucht eine GPU, und diese Engine gibt Containern keine. Installiere das NVIDIA Container Toolkit.</translation>
    </message>
    <message>
        <source>This engine gives containers no GPU: the app runs on the processor.</source>
        <translation>Diese Engine gibt Containern keine GPU: die App läuft auf dem Prozessor.</translation>
    </message>
    <message>
        <source>A container that is not Slipway&apos;s has the name %1. Rename or remove it.</source>
        <translation>Ein Container, der nicht Slipway gehört, heißt %1. Benenne ihn um oder entferne ihn.</translation>
    </message>
    <message>
        <source>Replacing the container, since its image or settings changed</source>
        <translation>Der Container wird ersetzt, denn Image oder Einstellungen haben sich geändert</translation>
    </message>
    <message>
        <source>Making the container</source>
        <translation>Der Container wird angelegt</translation>
    </message>
    <message>
        <source>The image %1 is not there any more. Build the app again.</source>
        <translation>Das Image %1 ist nicht mehr da. Baue die App noch einmal.</translation>
    </message>
    <message>
        <source>Starting the container</source>
        <translation>Der Container wird gestartet</translation>
    </message>
    <message>
        <source>Waiting for the web UI</source>
        <translation>Warten auf die Web-Oberfläche</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat binnen %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 ran out of memory while it started.</source>
        <translation>%1 ging beim Start der Speicher aus.</translation>
    </message>
    <message>
        <source>%1 was killed while it started.</source>
        <translation>%1 wurde beim Start beendet.</translation>
    </message>
    <message>
        <source>%1 ended with code %2 while it started.</source>
        <translation>%1 endete beim Start mit Code %2.</translation>
    </message>
    <message>
        <source>No free port was found for the web UI.</source>
        <translation>Es wurde kein freier Port für die Web-Oberfläche gefunden.</translation>
    </message>
    <message>
        <source>Port %1 is taken: the web UI is at port %2.</source>
        <translation>Port %1 ist belegt: die Web-Oberfläche ist an Port %2.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2: the web UI is at port %3.</source>
        <translation>Port %1 wird von %2 benutzt: die Web-Oberfläche ist an Port %3.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>Port %1 wird von %2 benutzt.</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>Port %1 ist frei.</translation>
    </message>
    <message>
        <source>The web UI has port %1, which the app wanted for others too: only the web UI is there.</source>
        <translation>Die Web-Oberfläche hat Port %1, den die App auch für anderes wollte: dort ist nur die Web-Oberfläche.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program: the app starts without it.</source>
        <translation>Port %1 wird von einem anderen Programm benutzt: die App startet ohne ihn.</translation>
    </message>
    <message>
        <source>Port %1 is used by %2: the app starts without it.</source>
        <translation>Port %1 wird von %2 benutzt: die App startet ohne ihn.</translation>
    </message>
    <message>
        <source>%1 ran out of VRAM while it started.</source>
        <translation>%1 hatte beim Start zu wenig VRAM.</translation>
    </message>
</context>
<context>
    <name>slipway::LaunchOptionsGroup</name>
    <message>
        <source>%1: %2</source>
        <comment>an option, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find an option</source>
        <translation>Option suchen</translation>
    </message>
    <message>
        <source>No option is called so.</source>
        <translation>Keine Option heißt so.</translation>
    </message>
    <message>
        <source>Launch options</source>
        <translation>Startoptionen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Anything %1 takes on its command line</source>
        <translation>Alles, was %1 auf der Befehlszeile nimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Option</numerusform>
            <numerusform>%n Optionen</numerusform>
        </translation>
    </message>
    <message>
        <source>As the app does</source>
        <translation>Wie die App es tut</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>For less than %1 GB of VRAM</source>
        <translation>Für weniger als %1 GB VRAM</translation>
    </message>
    <message>
        <source>For plenty of VRAM</source>
        <translation>Für reichlich VRAM</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Fit to the graphics card</source>
        <translation>An die Grafikkarte anpassen</translation>
    </message>
    <message>
        <source>%1 has %2 GB</source>
        <translation>%1 hat %2 GB</translation>
    </message>
    <message>
        <source>The pinned commit does not know %1: the app may end</source>
        <translation>Der angeheftete Commit kennt %1 nicht: Die App könnte enden</translation>
    </message>
</context>
<context>
    <name>slipway::LayoutCard</name>
    <message>
        <source>%1: %2 is %3 in the app, %4</source>
        <translation>%1: %2 ist in der App %3, %4</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Store folder</source>
        <translation>Ordner der Ablage</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of models, where it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>slipway::LineDialog</name>
    <message>
        <source>A command for the shell, run while the image is built. The profile and your folders stay as they are.</source>
        <translation>Ein Befehl für die Shell, der beim Bauen des Images läuft. Das Profil und deine Ordner bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Add a line to %1’s recipe</source>
        <translation>Dem Rezept von %1 eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Change a line of %1’s recipe</source>
        <translation>Eine Zeile im Rezept von %1 ändern</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>Zeile ändern</translation>
    </message>
    <message>
        <source>After the system packages, as root</source>
        <translation>Nach den Systempaketen, als root</translation>
    </message>
    <message>
        <source>Before PyTorch</source>
        <translation>Vor PyTorch</translation>
    </message>
    <message>
        <source>Before the app’s own requirements</source>
        <translation>Vor den Paketen, die die App verlangt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
</context>
<context>
    <name>slipway::ListPackagesJob</name>
    <message>
        <source>The image does not list its packages.</source>
        <translation>Das Image listet seine Pakete nicht auf.</translation>
    </message>
    <message>
        <source>The image lists its packages endlessly.</source>
        <translation>Das Image listet seine Pakete ohne Ende auf.</translation>
    </message>
</context>
<context>
    <name>slipway::LogMenuButton</name>
    <message>
        <source>More for this log</source>
        <translation>Mehr zu diesem Log</translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Ans Ende springen</translation>
    </message>
    <message>
        <source>Jump to end, 1 new line</source>
        <translation>Ans Ende springen, 1 neue Zeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Ganzes Log kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Jump to end, %Ln new lines</source>
        <translation>
            <numerusform>Ans Ende springen, %Ln neue Zeile</numerusform>
            <numerusform>Ans Ende springen, %Ln neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation>Logs (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>1 line is saved</source>
        <translation>1 Zeile ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved</source>
        <translation>
            <numerusform>%Ln Zeile ist gespeichert</numerusform>
            <numerusform>%Ln Zeilen sind gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>Log speichern…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Show the time of each line</source>
        <translation>Zeit jeder Zeile zeigen</translation>
    </message>
    <message>
        <source>Show the seconds of each line</source>
        <translation>Sekunden jeder Zeile zeigen</translation>
    </message>
    <message>
        <source>Follow new lines</source>
        <translation>Neuen Zeilen folgen</translation>
    </message>
    <message>
        <source>Find by regular expression</source>
        <translation>Mit regulärem Ausdruck suchen</translation>
    </message>
</context>
<context>
    <name>slipway::LogsTab</name>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Log kopieren</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Noch kein Log</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>What %1 writes while it runs is shown here.</source>
        <translation>Was %1 im Lauf schreibt, steht hier.</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Nothing from earlier runs</source>
        <translation>Nichts aus früheren Läufen</translation>
    </message>
    <message>
        <source>What %1 wrote before it was started last is shown here.</source>
        <translation>Was %1 vor dem letzten Start schrieb, steht hier.</translation>
    </message>
    <message>
        <source>Read it from its first line</source>
        <translation>Von der ersten Zeile an lesen</translation>
    </message>
    <message numerus="yes">
        <source>Read the last %Ln lines</source>
        <translation>
            <numerusform>Die letzte Zeile lesen</numerusform>
            <numerusform>Die letzten %Ln Zeilen lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow::Private</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1 is still being built</source>
        <translation>%1 wird noch gebaut</translation>
    </message>
    <message numerus="yes">
        <source>%n apps are still being built</source>
        <translation>
            <numerusform>%n App wird noch gebaut</numerusform>
            <numerusform>%n Apps werden noch gebaut</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting stops the build. What ran before keeps running, and the steps that are done are kept for the next build.</source>
        <translation>Beim Beenden hält der Build an. Was vorher lief, läuft weiter, und erledigte Schritte bleiben für den nächsten Build.</translation>
    </message>
    <message>
        <source>Quit and stop the build</source>
        <translation>Beenden und Build anhalten</translation>
    </message>
    <message>
        <source>Keep building</source>
        <translation>Weiter bauen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>The defaults are back</source>
        <translation>Die Vorgaben gelten wieder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>slipway::MakeVolumesJob</name>
    <message>
        <source>It ended with %1.</source>
        <translation>Es endete mit %1.</translation>
    </message>
    <message>
        <source>The volume %1 belongs to root: %2</source>
        <translation>Das Volume %1 gehört root: %2</translation>
    </message>
</context>
<context>
    <name>slipway::MeterWidget</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>slipway::MetricWidget</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>what is measured, how much, of how much</comment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>slipway::ModelsStep</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>Folders for models</source>
        <translation>Ordner für Modelle</translation>
    </message>
    <message>
        <source>Looking for folders with models</source>
        <translation>Ordner mit Modellen werden gesucht</translation>
    </message>
    <message>
        <source>No folder with models was found</source>
        <translation>Kein Ordner mit Modellen gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n folders with models were found</source>
        <translation>
            <numerusform>%n Ordner mit Modellen gefunden</numerusform>
            <numerusform>%n Ordner mit Modellen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for more</source>
        <translation>Weitere werden gesucht</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Diesen Ordner nutzen</translation>
    </message>
    <message>
        <source>Make this folder…</source>
        <translation>Ordner anlegen…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
    <message>
        <source>Choose the folder of models</source>
        <translation>Ordner der Modelle wählen</translation>
    </message>
    <message>
        <source>Make the folder %1?</source>
        <translation>Den Ordner %1 anlegen?</translation>
    </message>
    <message>
        <source>Models go there, sorted by kind. On that disk: %1.</source>
        <comment>412 GB free</comment>
        <translation>Dorthin kommen Modelle, nach Art sortiert. Auf dieser Platte: %1.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht anlegen</translation>
    </message>
</context>
<context>
    <name>slipway::MountCard</name>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Open the folder %1</source>
        <translation>Den Ordner %1 öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the mounts</source>
        <translation>Mounts bearbeiten</translation>
    </message>
</context>
<context>
    <name>slipway::MountChecksView</name>
    <message>
        <source>Looking at it</source>
        <translation>Wird angesehen</translation>
    </message>
</context>
<context>
    <name>slipway::MountDialog</name>
    <message>
        <source>Add a folder to %1</source>
        <translation>%1 einen Ordner geben</translation>
    </message>
    <message>
        <source>%1 sees it at a path of its own. Nothing is moved or copied.</source>
        <translation>%1 sieht ihn unter einem eigenen Pfad. Nichts wird verschoben oder kopiert.</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Change the folder %1</source>
        <translation>Den Ordner %1 ändern</translation>
    </message>
    <message>
        <source>%1 sees it as %2. What is in the folder of before stays there.</source>
        <translation>%1 sieht ihn als %2. Was im bisherigen Ordner ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Folder on this computer, or the name of a volume</source>
        <translation>Ordner auf diesem Computer oder Name eines Volumes</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>Ordner auf diesem Computer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Path in the app</source>
        <translation>Pfad in der App</translation>
    </message>
    <message>
        <source>What %1 may do there</source>
        <translation>Was %1 dort darf</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und schreiben</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Write the whole path, from the first “/”.</source>
        <translation>Schreibe den ganzen Pfad, vom ersten „/“ an.</translation>
    </message>
    <message>
        <source>Write a whole path, from the first “/”, or the name of a volume.</source>
        <translation>Schreibe einen ganzen Pfad, vom ersten „/“ an, oder den Namen eines Volumes.</translation>
    </message>
    <message>
        <source>It is not there, and you may not make it.</source>
        <translation>Er ist nicht da, und du darfst ihn nicht anlegen.</translation>
    </message>
    <message>
        <source>Make the folder %1?</source>
        <translation>Den Ordner %1 anlegen?</translation>
    </message>
    <message>
        <source>It is not there. If it is on another disk, connect that disk instead.</source>
        <translation>Er ist nicht da. Liegt er auf einer anderen Platte, schließe stattdessen sie an.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bleiben lassen</translation>
    </message>
    <message>
        <source>Give %1 to %2?</source>
        <translation>%1 an %2 geben?</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>An %1 geben</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>slipway::MountHead</name>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>In the app</source>
        <translation>In der App</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Nutzbar</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>slipway::MountItem</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Further folder</source>
        <translation>Weiterer Ordner</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read, write</source>
        <translation>Lesen, schreiben</translation>
    </message>
</context>
<context>
    <name>slipway::MountList</name>
    <message>
        <source>no folder chosen yet</source>
        <translation>noch kein Ordner gewählt</translation>
    </message>
    <message>
        <source>%1 is %2 in the app</source>
        <translation>%1 ist in der App %2</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>wird angesehen</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>space on a disk</comment>
        <translation>%1 frei</translation>
    </message>
</context>
<context>
    <name>slipway::MountsTab</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Change store</source>
        <translation>Ablage ändern</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>Speichern und neu starten</translation>
    </message>
    <message>
        <source>Changes apply the next time %1 starts</source>
        <translation>Änderungen gelten, wenn %1 das nächste Mal startet</translation>
    </message>
    <message>
        <source>%1 gets them when it starts</source>
        <translation>%1 bekommt sie beim Start</translation>
    </message>
    <message>
        <source>One store for every app. %1 sees each folder where it expects it; no file is copied.</source>
        <translation>Eine Ablage für alle Apps. %1 sieht jeden Ordner dort, wo es ihn erwartet; keine Datei wird kopiert.</translation>
    </message>
    <message>
        <source>Changes of folders are not saved yet</source>
        <translation>Änderungen an Ordnern sind noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 keeps its old folders until it restarts. It is not built anew.</source>
        <translation>%1 behält die alten Ordner, bis es neu startet. Neu gebaut wird es nicht.</translation>
    </message>
    <message>
        <source>They count when %1 is started. It is not built anew.</source>
        <translation>Sie gelten, wenn %1 gestartet wird. Neu gebaut wird es nicht.</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Let %1 write there…</source>
        <translation>%1 dort schreiben lassen…</translation>
    </message>
    <message>
        <source>Make it read only</source>
        <translation>Nur lesen lassen</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>Zurück zum üblichen Ordner</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>slipway::NavItem</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, what goes on</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>slipway::OfflineNetworkJob</name>
    <message>
        <source>The engine gave no range of addresses for a network.</source>
        <translation>Die Engine hat keinen Adressbereich für ein Netzwerk vergeben.</translation>
    </message>
    <message>
        <source>Podman has no network without internet whose pages this computer can open. Use Docker, or let the app use the internet.</source>
        <translation>Podman hat kein Netzwerk ohne Internet, dessen Seiten dieser Computer öffnen kann. Nimm Docker, oder lass die App das Internet nutzen.</translation>
    </message>
    <message>
        <source>A network that is not Slipway&apos;s has the name %1. Rename or remove it.</source>
        <translation>Ein Netzwerk, das nicht von Slipway ist, heißt %1. Benenne es um oder entferne es.</translation>
    </message>
</context>
<context>
    <name>slipway::OverviewTab</name>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Review update</source>
        <translation>Update ansehen</translation>
    </message>
</context>
<context>
    <name>slipway::OwnLinesBox</name>
    <message>
        <source>after the system packages</source>
        <translation>nach den Systempaketen</translation>
    </message>
    <message>
        <source>before PyTorch</source>
        <translation>vor PyTorch</translation>
    </message>
    <message>
        <source>before the app’s requirements</source>
        <translation>vor den Paketen der App</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <comment>a place, a day</comment>
        <translation>%1, hinzugefügt am %2</translation>
    </message>
    <message>
        <source>%1, added %2 by a suggested fix</source>
        <comment>a place, a day</comment>
        <translation>%1, hinzugefügt am %2 durch einen Vorschlag</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a line to the recipe</source>
        <translation>Dem Rezept eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>Deine Änderungen</translation>
    </message>
    <message>
        <source>A line of your own is kept apart from the profile, so updating %1 never overwrites it.</source>
        <translation>Eine eigene Zeile wird getrennt vom Profil aufbewahrt, darum überschreibt sie keine Aktualisierung von %1.</translation>
    </message>
    <message>
        <source>Changes are kept apart from the profile, so updating %1 never overwrites them.</source>
        <translation>Änderungen werden getrennt vom Profil aufbewahrt, darum überschreibt sie keine Aktualisierung von %1.</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>after Python</source>
        <translation>nach Python</translation>
    </message>
</context>
<context>
    <name>slipway::PackageBox</name>
    <message>
        <source>Requirements change</source>
        <translation>Abhängigkeiten ändern sich</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>requirements, launch options</comment>
        <translation>Ändert %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfällt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>packages</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>slipway::Palette</name>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>tun</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <comment>keys</comment>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>open the app’s page</source>
        <translation>die Seite der App öffnen</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Finden oder ausführen</translation>
    </message>
    <message>
        <source>Find an app, or something to do</source>
        <translation>Eine App oder Aktion finden</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>Try another word, or fewer letters.</source>
        <translation>Versuche ein anderes Wort oder weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>slipway::PaletteButton</name>
    <message>
        <source>Find or run</source>
        <translation>Schnellsuche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::PaletteList</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Recent builds</source>
        <translation>Letzte Builds</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it does, its key</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::PlanCard</name>
    <message>
        <source>What an install does</source>
        <translation>Was eine Installation tut</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Fetches the source at %1 and keeps a copy of it</source>
        <translation>Holt die Quelle bei %1 und behält eine Kopie</translation>
    </message>
    <message>
        <source>Builds an image, from: %1</source>
        <translation>Baut ein Image, aus: %1</translation>
    </message>
    <message>
        <source>Starts it in a container that only this machine can reach</source>
        <translation>Startet es in einem Container, den nur dieser Computer erreicht</translation>
    </message>
    <message>
        <source>Waits until its web UI answers, then offers to open it</source>
        <translation>Wartet, bis die Web-Oberfläche antwortet, und bietet an, sie zu öffnen</translation>
    </message>
</context>
<context>
    <name>slipway::PrepareS6Base</name>
    <message>
        <source>The publisher lists no base system for this computer.</source>
        <translation>Der Herausgeber führt kein Basissystem für diesen Computer.</translation>
    </message>
    <message>
        <source>The base system is Ubuntu %1, supervised by s6-overlay; both as their publishers&apos; sums say.</source>
        <translation>Das Basissystem ist Ubuntu %1, beaufsichtigt von s6-overlay; beide, wie die Summen ihrer Herausgeber es sagen.</translation>
    </message>
    <message>
        <source>The publisher of s6-overlay names no sum for %1.</source>
        <translation>Der Herausgeber von s6-overlay nennt keine Summe für %1.</translation>
    </message>
</context>
<context>
    <name>slipway::ProfileStore</name>
    <message>
        <source>%1 is not a good profile.</source>
        <translation>%1 ist kein gutes Profil.</translation>
    </message>
    <message>
        <source>You have a profile “%1” already: remove or rename %2 first.</source>
        <translation>Du hast schon ein Profil „%1“: entferne %2 zuerst oder benenne es um.</translation>
    </message>
</context>
<context>
    <name>slipway::PullBaseJob</name>
    <message>
        <source>The base image %1 was not found.</source>
        <translation>Das Basis-Image %1 wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>slipway::PullImageJob</name>
    <message>
        <source>The image could not be fetched.</source>
        <translation>Das Image konnte nicht geholt werden.</translation>
    </message>
</context>
<context>
    <name>slipway::Question</name>
    <message>
        <source>•  %1</source>
        <comment>a line of a list</comment>
        <translation>•  %1</translation>
    </message>
</context>
<context>
    <name>slipway::ReachJob</name>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht zu erreichen.</translation>
    </message>
</context>
<context>
    <name>slipway::Reading</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>slipway::ReadyProbe</name>
    <message>
        <source>It did not answer within %1 s.</source>
        <translation>Sie hat binnen %1 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Sie antwortet nicht.</translation>
    </message>
    <message>
        <source>Waiting for the web UI</source>
        <translation>Warten auf die Web-Oberfläche</translation>
    </message>
</context>
<context>
    <name>slipway::RecentCard</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Alle Aktivitäten</translation>
    </message>
</context>
<context>
    <name>slipway::RecipeTab</name>
    <message>
        <source>Ingredients</source>
        <translation>Zutaten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the Dockerfile</source>
        <translation>Dockerfile kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save the recipe as…</source>
        <translation>Rezept speichern als…</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>made by Slipway, read only</source>
        <translation>von Slipway gemacht, nur lesen</translation>
    </message>
    <message>
        <source>No recipe for %1</source>
        <translation>Kein Rezept für %1</translation>
    </message>
    <message>
        <source>Its image is made elsewhere and taken as it is.</source>
        <translation>Das Image wird anderswo gemacht und genommen, wie es ist.</translation>
    </message>
    <message>
        <source>No image was made from it yet</source>
        <translation>Daraus wurde noch kein Image gemacht</translation>
    </message>
    <message>
        <source>Matches the running image</source>
        <translation>Passt zum laufenden Image</translation>
    </message>
    <message>
        <source>Differs from the image: a rebuild applies it</source>
        <translation>Weicht vom Image ab: ein Neubau wendet es an</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
</context>
<context>
    <name>slipway::RecoverAppJob</name>
    <message>
        <source>Bring back the last container</source>
        <translation>Letzten Container zurückholen</translation>
    </message>
</context>
<context>
    <name>slipway::RegisterModelsJob</name>
    <message>
        <source>The app&apos;s list of models cannot be read.</source>
        <translation>Die Modell-Liste der App kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The app asks for a sign-in. Add its models in its own model manager.</source>
        <translation>Die App verlangt eine Anmeldung. Füge ihre Modelle in ihrer eigenen Modellverwaltung hinzu.</translation>
    </message>
    <message>
        <source>This app takes no models from outside.</source>
        <translation>Diese App nimmt keine Modelle von außen an.</translation>
    </message>
    <message>
        <source>The app did not look through its folders.</source>
        <translation>Die App hat ihre Ordner nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 wird durchgesehen</translation>
    </message>
    <message>
        <source>The app no longer answers.</source>
        <translation>Die App antwortet nicht mehr.</translation>
    </message>
</context>
<context>
    <name>slipway::RemedyJob</name>
    <message>
        <source>There is no command for this.</source>
        <translation>Dafür gibt es keinen Befehl.</translation>
    </message>
    <message>
        <source>“%1” could not be run.</source>
        <translation>„%1“ konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Nothing was done, since the password was not given.</source>
        <translation>Nichts wurde getan, da das Passwort nicht eingegeben wurde.</translation>
    </message>
    <message>
        <source>The command did not work.</source>
        <translation>Der Befehl hat nicht funktioniert.</translation>
    </message>
</context>
<context>
    <name>slipway::RemoveAppJob</name>
    <message>
        <source>Remove the app</source>
        <translation>App entfernen</translation>
    </message>
    <message>
        <source>Its settings stay in %1.</source>
        <translation>Die Einstellungen bleiben in %1.</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed whole.</source>
        <translation>Der Ordner %1 konnte nicht ganz entfernt werden.</translation>
    </message>
</context>
<context>
    <name>slipway::ReplaceJob</name>
    <message>
        <source>Stopping the old container</source>
        <translation>Der alte Container wird gestoppt</translation>
    </message>
    <message>
        <source>The old container is running again.</source>
        <translation>Der alte Container läuft wieder.</translation>
    </message>
    <message>
        <source>The old container is there but could not be started.</source>
        <translation>Der alte Container ist da, konnte aber nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>slipway::RollbackJob</name>
    <message>
        <source>Look for the image</source>
        <translation>Nach dem Image sehen</translation>
    </message>
    <message>
        <source>Start it and wait for health</source>
        <translation>Starten und warten, bis es antwortet</translation>
    </message>
    <message>
        <source>%1 has no earlier image that was good.</source>
        <translation>%1 hat kein früheres Image, das funktioniert hat.</translation>
    </message>
    <message>
        <source>%1 runs build %2 already.</source>
        <translation>%1 läuft schon mit Build %2.</translation>
    </message>
    <message>
        <source>The image of build %1 is not there any more. Pin its commit and build it again.</source>
        <translation>Das Image von Build %1 ist nicht mehr da. Binde die App an seinen Commit und baue sie neu.</translation>
    </message>
    <message>
        <source>Bringing back the settings of then</source>
        <translation>Die damaligen Einstellungen werden zurückgeholt</translation>
    </message>
    <message>
        <source>The settings until now are in %1.</source>
        <translation>Die bisherigen Einstellungen sind in %1.</translation>
    </message>
    <message>
        <source>It is pinned to the commits of build %1.</source>
        <translation>Es ist an die Commits von Build %1 gebunden.</translation>
    </message>
    <message>
        <source>Its settings of %1 are kept as well; they were not brought back.</source>
        <translation>Seine Einstellungen vom %1 sind auch aufbewahrt; sie wurden nicht zurückgeholt.</translation>
    </message>
</context>
<context>
    <name>slipway::RunDesk</name>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
</context>
<context>
    <name>slipway::RunExtrasJob</name>
    <message>
        <source>The option “%1” does not fit this profile any more: it was left out.</source>
        <translation>Die Option „%1“ passt nicht mehr zu diesem Profil: Sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The keyring does not have the secret %1 of %2. Enter it again.</source>
        <translation>Der Schlüsselbund hat das Geheimnis %1 von %2 nicht. Gib es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>slipway::RunPreview</name>
    <message>
        <source>What will run</source>
        <translation>Was laufen wird</translation>
    </message>
    <message>
        <source>Needs a restart, not a rebuild.</source>
        <translation>Braucht einen Neustart, keinen neuen Build.</translation>
    </message>
</context>
<context>
    <name>slipway::RunRow</name>
    <message>
        <source>Open %1, port %2</source>
        <translation>%1 öffnen, Port %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <comment>name, what is wrong</comment>
        <translation>%1 zeigen: %2</translation>
    </message>
</context>
<context>
    <name>slipway::RunRows</name>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>slipway::RunningCard</name>
    <message>
        <source>Show log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show log: %1</source>
        <translation>Log zeigen: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, how far it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::SearchPromise</name>
    <message>
        <source>Your pin stays where it is</source>
        <translation>Dein Pin bleibt, wo er ist</translation>
    </message>
    <message>
        <source>Tests use throw-away images and copies of the app’s folders. Your own settings, models and pictures are not touched.</source>
        <translation>Tests verwenden Wegwerf-Images und Kopien der Ordner der App. Deine eigenen Einstellungen, Modelle und Bilder werden nicht angerührt.</translation>
    </message>
</context>
<context>
    <name>slipway::SearchSteps</name>
    <message>
        <source>%1 is running</source>
        <comment>a commit</comment>
        <translation>%1 läuft gerade</translation>
    </message>
    <message>
        <source>%1 is tried now</source>
        <comment>a commit</comment>
        <translation>%1 wird gerade probiert</translation>
    </message>
    <message>
        <source>%1 works</source>
        <comment>a commit</comment>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>%1 is broken</source>
        <comment>a commit</comment>
        <translation>%1 ist defekt</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <comment>a commit</comment>
        <translation>%1 wurde übersprungen</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
</context>
<context>
    <name>slipway::SearchStrip</name>
    <message>
        <source>Getting ready to search</source>
        <translation>Bereitet die Suche vor</translation>
    </message>
    <message>
        <source>Starting %1 at %2</source>
        <translation>Startet %1 bei %2</translation>
    </message>
    <message>
        <source>Does %1 work at %2?</source>
        <translation>Läuft %1 bei %2?</translation>
    </message>
    <message>
        <source>%1 broke it</source>
        <comment>a commit</comment>
        <translation>%1 ist die Ursache</translation>
    </message>
    <message>
        <source>The search cannot go on</source>
        <translation>Die Suche kommt nicht weiter</translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation>Weboberfläche öffnen</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>It is broken</source>
        <translation>Ist defekt</translation>
    </message>
    <message>
        <source>Can’t tell</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The commit is passed over, as one that does not build is</source>
        <translation>Der Commit wird übergangen, wie einer, der sich nicht bauen lässt</translation>
    </message>
    <message>
        <source>Ends the search. The pin stays where it is.</source>
        <translation>Beendet die Suche. Der Pin bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Defekt: %1</translation>
    </message>
    <message>
        <source>Its web UI does not answer</source>
        <translation>Seine Weboberfläche antwortet nicht</translation>
    </message>
    <message>
        <source>Pin to %1, before it</source>
        <translation>An %1 davor pinnen</translation>
    </message>
    <message>
        <source>Trying %1 at %2</source>
        <translation>Probiert %1 bei %2</translation>
    </message>
</context>
<context>
    <name>slipway::SectionToggle</name>
    <message>
        <source>%1, %2</source>
        <comment>heading, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>slipway::SeeRow</name>
    <message>
        <source>See why</source>
        <translation>Grund ansehen</translation>
    </message>
    <message>
        <source>See log</source>
        <translation>Log ansehen</translation>
    </message>
    <message>
        <source>See why: %1</source>
        <translation>Grund ansehen: %1</translation>
    </message>
    <message>
        <source>See log: %1</source>
        <translation>Log ansehen: %1</translation>
    </message>
</context>
<context>
    <name>slipway::Settings</name>
    <message>
        <source>The settings could not be read. They are kept as %1, and the defaults are used.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden. Sie sind als %1 aufgehoben, und die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>slipway::SettingsPage</name>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Back to the usual folder: %1</source>
        <translation>Zurück zum üblichen Ordner: %1</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Used when Slipway is started again</source>
        <translation>Gilt, wenn Slipway neu gestartet wird</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When a build ends while you do something else</source>
        <translation>Wenn ein Build endet, während du anderes tust</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Dort weitermachen, wo du warst</translation>
    </message>
    <message>
        <source>Opens the page that was shown last</source>
        <translation>Öffnet die zuletzt gezeigte Seite</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Changes at once</source>
        <translation>Wechselt sofort</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Less: nothing fades, slides or turns</source>
        <translation>Weniger: nichts blendet, gleitet oder dreht sich</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <translation>Ordner der Modelle öffnen</translation>
    </message>
    <message>
        <source>Choose the folder of models</source>
        <translation>Ordner der Modelle wählen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Open the folder of outputs</source>
        <translation>Ordner der Ausgaben öffnen</translation>
    </message>
    <message>
        <source>Choose the folder of outputs</source>
        <translation>Ordner der Ausgaben wählen</translation>
    </message>
    <message>
        <source>Sources, builds and the apps’ own folders</source>
        <translation>Quellen, Builds und die eigenen Ordner der Apps</translation>
    </message>
    <message>
        <source>Open Slipway’s own folder</source>
        <translation>Slipways eigenen Ordner öffnen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, 3 or later</source>
        <translation>Freie Software unter der GNU General Public License, 3 oder später</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Open the folder of the settings file</source>
        <translation>Ordner der Einstellungsdatei öffnen</translation>
    </message>
    <message>
        <source>Slipway’s own log</source>
        <translation>Slipways eigenes Log</translation>
    </message>
    <message>
        <source>Open the folder of Slipway’s own log</source>
        <translation>Ordner mit Slipways eigenem Log öffnen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen der Einstellungen</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No setting is called “%1”</source>
        <translation>Keine Einstellung heißt „%1“</translation>
    </message>
    <message>
        <source>Try another word, or look through all settings.</source>
        <translation>Versuche ein anderes Wort, oder sieh alle Einstellungen durch.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Lists running apps, and keeps Slipway there when its window is closed</source>
        <translation>Zeigt laufende Apps und behält Slipway dort, wenn sein Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Set up Slipway again</source>
        <translation>Slipway neu einrichten</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Checks this computer, finds models and offers a first app</source>
        <translation>Prüft den Computer, findet Modelle und schlägt eine erste App vor</translation>
    </message>
</context>
<context>
    <name>slipway::Sidebar</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
</context>
<context>
    <name>slipway::SignIns</name>
    <message>
        <source>A sign-in is sent over https only. The address begins with https://.</source>
        <translation>Eine Anmeldung wird nur über https gesendet. Die Adresse beginnt mit https://.</translation>
    </message>
</context>
<context>
    <name>slipway::SourceDesk</name>
    <message>
        <source>Asking the server</source>
        <translation>Fragt den Server</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>commits</comment>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>slipway::SourceStrip</name>
    <message>
        <source>%1&#x202f;%</source>
        <comment>of a check</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Pin and newest commit</source>
        <translation>Pin und neuester Commit</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Nicht gepinnt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Gepinnt</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Newest on %1</source>
        <translation>Neuester auf %1</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung beenden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a check does, how far it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Update to newest</source>
        <translation>Auf den neuesten aktualisieren</translation>
    </message>
    <message>
        <source>Rebuild at the pin</source>
        <translation>Am Pin neu bauen</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
</context>
<context>
    <name>slipway::SourceTab</name>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Selected commit</source>
        <translation>Gewählter Commit</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Reading the source</source>
        <translation>Liest die Quelle</translation>
    </message>
    <message>
        <source>The commits are read from Slipway’s copy.</source>
        <translation>Die Commits werden aus Slipways Kopie gelesen.</translation>
    </message>
    <message>
        <source>%1 has no source to pin</source>
        <translation>%1 hat keine Quelle zum Pinnen</translation>
    </message>
    <message>
        <source>It is made from a ready image, which its recipe holds by its digest.</source>
        <translation>Es entsteht aus einem fertigen Image, das sein Rezept an seinem Digest festhält.</translation>
    </message>
    <message>
        <source>Checking for updates</source>
        <translation>Sucht nach Updates</translation>
    </message>
    <message>
        <source>There is no copy of this source yet</source>
        <translation>Von dieser Quelle gibt es noch keine Kopie</translation>
    </message>
    <message>
        <source>A check brings its commits here. The pin and the image stay as they are.</source>
        <translation>Eine Prüfung holt ihre Commits hierher. Pin und Image bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>slipway::SourcesGroup</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>Nach Aktualisierungen sehen</translation>
    </message>
    <message>
        <source>Once a day while Slipway is open; nothing is changed</source>
        <translation>Einmal am Tag, solange Slipway offen ist; geändert wird nichts</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Diesen Proxy benutzen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Eine Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Use these certificates</source>
        <translation>Diese Zertifikate benutzen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a sign-in</source>
        <translation>Eine Anmeldung hinzufügen</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>For private git servers, kept in the desktop’s keyring</source>
        <translation>Für private Git-Server, im Schlüsselbund der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>This is not a whole path.</source>
        <translation>Das ist kein ganzer Pfad.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the sign-in for %1</source>
        <translation>Die Anmeldung für %1 entfernen</translation>
    </message>
    <message>
        <source>A sign-in is kept</source>
        <translation>Eine Anmeldung ist aufbewahrt</translation>
    </message>
    <message>
        <source>Remove the sign-in for %1?</source>
        <translation>Die Anmeldung für %1 entfernen?</translation>
    </message>
    <message>
        <source>Private sources there cannot be fetched until you sign in again. What is here already still builds.</source>
        <translation>Private Quellen dort können erst wieder geholt werden, wenn du dich neu anmeldest. Was schon hier ist, lässt sich weiter bauen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>For git servers; empty: as git says</source>
        <translation>Für Git-Server; leer: wie Git es sagt</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>Ab dem nächsten Start</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>Die des Systems</translation>
    </message>
</context>
<context>
    <name>slipway::StartAppJob</name>
    <message>
        <source>Stop the app</source>
        <translation>App stoppen</translation>
    </message>
    <message>
        <source>Look for the image</source>
        <translation>Image suchen</translation>
    </message>
    <message>
        <source>Start and wait for health</source>
        <translation>Starten und auf Antwort warten</translation>
    </message>
    <message>
        <source>%1 has no image yet. Build it first.</source>
        <translation>%1 hat noch kein Image. Baue es zuerst.</translation>
    </message>
</context>
<context>
    <name>slipway::StarterCard</name>
    <message>
        <source>suggested</source>
        <translation>empfohlen</translation>
    </message>
</context>
<context>
    <name>slipway::StarterStep</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Apps to begin with</source>
        <translation>Apps für den Anfang</translation>
    </message>
    <message>
        <source>Good apps to begin with</source>
        <translation>Gute Apps für den Anfang</translation>
    </message>
    <message>
        <source>Good choices for your %1</source>
        <comment>a GPU</comment>
        <translation>Gut für deine %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n apps</source>
        <translation>
            <numerusform>Die App</numerusform>
            <numerusform>Alle %n Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>The engine does not answer yet.</source>
        <translation>Die Engine antwortet noch nicht.</translation>
    </message>
    <message>
        <source>%1 will be pinned to %2, with which its profile was tested.</source>
        <translation>%1 wird an %2 gebunden, womit das Profil geprüft wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>about 14 GB, 186 GB</comment>
        <translation>%1 von %2 frei</translation>
    </message>
</context>
<context>
    <name>slipway::StepList</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>aus dem Cache</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step name, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::StepView</name>
    <message>
        <source>Steps of the build</source>
        <translation>Schritte des Builds</translation>
    </message>
</context>
<context>
    <name>slipway::StopAppJob</name>
    <message>
        <source>Stop the app</source>
        <translation>App stoppen</translation>
    </message>
</context>
<context>
    <name>slipway::StopUndo</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist gestoppt</translation>
    </message>
</context>
<context>
    <name>slipway::StoreCard</name>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>empfohlen</translation>
    </message>
</context>
<context>
    <name>slipway::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>key</comment>
        <translation>Rückgängig (%1)</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
</context>
<context>
    <name>slipway::TrackLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>Pinned, 27 February 2025</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::TrackWidget</name>
    <message numerus="yes">
        <source>%n commits from the oldest to the newest</source>
        <translation>
            <numerusform>%n Commit vom ältesten zum neuesten</numerusform>
            <numerusform>%n Commits vom ältesten zum neuesten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change more than the program</source>
        <translation>
            <numerusform>%n davon ändert mehr als das Programm</numerusform>
            <numerusform>%n davon ändern mehr als das Programm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Tray</name>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Show Slipway</source>
        <translation>Slipway zeigen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Quit; the apps keep running</source>
        <translation>Beenden; die Apps laufen weiter</translation>
    </message>
</context>
<context>
    <name>slipway::TrialJob</name>
    <message>
        <source>Copying its settings</source>
        <translation>Seine Einstellungen werden kopiert</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>slipway::UpdateJob</name>
    <message>
        <source>Beside the old one: %1</source>
        <translation>Neben dem alten: %1</translation>
    </message>
    <message>
        <source>The old one was not stopped.</source>
        <translation>Das alte wurde nicht angehalten.</translation>
    </message>
    <message>
        <source>It could not be tried beside the old one. %1</source>
        <translation>Es konnte nicht neben dem alten ausprobiert werden. %1</translation>
    </message>
</context>
</TS>
