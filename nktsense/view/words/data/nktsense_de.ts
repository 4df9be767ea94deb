<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>nktsense</name>
    <message>
        <source>{code} is {name}.</source>
        <translation>{code} ist {name}.</translation>
    </message>
    <message>
        <source>No name is kept of {code}.</source>
        <translation>Zu {code} ist kein Name aufbewahrt.</translation>
    </message>
    <message>
        <source>Type the passphrase of the records above.</source>
        <translation>Geben Sie oben die Passphrase der Akten ein.</translation>
    </message>
    <message>
        <source>Is the new client kept? More can be typed above.</source>
        <translation>Den neuen Klienten aufnehmen? Oben lässt sich mehr eintippen.</translation>
    </message>
    <message>
        <source>{client}: {battery}. Begin?</source>
        <translation>{client}: {battery}. Beginnen?</translation>
    </message>
    <message>
        <source>Who is tested?</source>
        <translation>Wer wird getestet?</translation>
    </message>
    <message>
        <source>Who is tested? No records are open.</source>
        <translation>Wer wird getestet? Es sind keine Akten geöffnet.</translation>
    </message>
    <message>
        <source>What is tested?</source>
        <translation>Was wird getestet?</translation>
    </message>
    <message>
        <source>Who tests?</source>
        <translation>Wer testet?</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Left side only</source>
        <translation>Nur linke Seite</translation>
    </message>
    <message>
        <source>Right side only</source>
        <translation>Nur rechte Seite</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Without keeping anything</source>
        <translation>Ohne etwas aufzubewahren</translation>
    </message>
    <message>
        <source>nothing of the session stays</source>
        <translation>von der Sitzung bleibt nichts</translation>
    </message>
    <message>
        <source>Do not begin</source>
        <translation>Nicht beginnen</translation>
    </message>
    <message>
        <source>Keep client {code}</source>
        <translation>Klienten {code} aufnehmen</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Akten öffnen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Klient</translation>
    </message>
    <message>
        <source>code, year of birth, agreement</source>
        <translation>Code, Geburtsjahr, Einwilligung</translation>
    </message>
    <message>
        <source>The client agrees</source>
        <translation>Der Klient willigt ein</translation>
    </message>
    <message>
        <source>that what is measured is kept</source>
        <translation>dass das Gemessene aufbewahrt wird</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>zugelassen</translation>
    </message>
    <message>
        <source>I test, as {code}</source>
        <translation>Ich teste, als {code}</translation>
    </message>
    <message>
        <source>other codes can be typed</source>
        <translation>andere Codes lassen sich eintippen</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>zuletzt benutzt</translation>
    </message>
    <message>
        <source>{tests} tests, about {minutes} min</source>
        <translation>{tests} Tests, etwa {minutes} min</translation>
    </message>
    <message>
        <source>1 test, about {minutes} min</source>
        <translation>1 Test, etwa {minutes} min</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Muscles of the midline are tested once.</source>
        <translation>Muskeln der Mittellinie werden einmal getestet.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>A session is open already: close or leave it first.</source>
        <translation>Es ist schon eine Sitzung offen: schließen oder verlassen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Does the client agree that what is measured is recorded and kept here?</source>
        <translation>Willigt der Klient ein, dass das Gemessene aufgezeichnet und hier aufbewahrt wird?</translation>
    </message>
    <message>
        <source>Without it nothing of this client is kept. Research and contact are asked for apart.</source>
        <translation>Ohne sie wird von diesem Klienten nichts aufbewahrt. Nach Forschung und Kontakt wird getrennt gefragt.</translation>
    </message>
    <message>
        <source>Yes, the client agrees</source>
        <translation>Ja, der Klient willigt ein</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Keep this client</source>
        <translation>Diesen Klienten aufnehmen</translation>
    </message>
    <message>
        <source>A client needs a code, such as C-1.</source>
        <translation>Ein Klient braucht einen Code, etwa C-1.</translation>
    </message>
    <message>
        <source>Without the client's agreement nothing is kept. You can go back and begin without keeping anything.</source>
        <translation>Ohne Einwilligung des Klienten wird nichts aufbewahrt. Sie können zurückgehen und beginnen, ohne etwas aufzubewahren.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>No name and nothing that tells who it is: it stands on reports and in files.</source>
        <translation>Kein Name und nichts, was verrät, wer es ist: der Code steht auf Berichten und in Dateien.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Four digits. Age decides which tests are allowed.</source>
        <translation>Vier Ziffern. Vom Alter hängt ab, welche Tests erlaubt sind.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>For tables of norms alone.</source>
        <translation>Nur für Normtabellen.</translation>
    </message>
    <message>
        <source>Body mass</source>
        <translation>Körpermasse</translation>
    </message>
    <message>
        <source>For tables of norms; can be left out.</source>
        <translation>Für Normtabellen; kann leer bleiben.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Körpergröße</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Can be left out. It is kept apart, encrypted, and each look at it is noted.</source>
        <translation>Kann leer bleiben. Er wird getrennt und verschlüsselt aufbewahrt, und jeder Blick darauf wird vermerkt.</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Wird aufgenommen …</translation>
    </message>
    <message>
        <source>That is no number. Type figures, or leave it out.</source>
        <translation>Das ist keine Zahl. Geben Sie Ziffern ein, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>last session {day}</source>
        <translation>letzte Sitzung {day}</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>noch keine Sitzung</translation>
    </message>
    <message>
        <source>last session today</source>
        <translation>letzte Sitzung heute</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>geboren {year}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>No client has a code with “{code}” in it.</source>
        <translation>Kein Klient hat einen Code mit „{code}“ darin.</translation>
    </message>
    <message>
        <source>At least {number} characters; several words are good.</source>
        <translation>Mindestens {number} Zeichen; mehrere Wörter sind gut.</translation>
    </message>
    <message>
        <source>Look for a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>A session of which nothing is kept</source>
        <translation>Eine Sitzung, von der nichts aufbewahrt wird</translation>
    </message>
    <message>
        <source>The records of this practice are there, but they are not open. Your clients stand in them.</source>
        <translation>Die Akten dieser Praxis sind da, aber nicht geöffnet. Darin stehen Ihre Klienten.</translation>
    </message>
    <message>
        <source>Your clients will stand here. With the first one the encrypted records of this practice are made. Without keeping anything you can try a whole session.</source>
        <translation>Hier werden Ihre Klienten stehen. Mit dem ersten werden die verschlüsselten Akten dieser Praxis angelegt. Ohne etwas aufzubewahren, können Sie eine ganze Sitzung ausprobieren.</translation>
    </message>
    <message>
        <source>A passphrase for the records</source>
        <translation>Eine Passphrase für die Akten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>The records are always encrypted. This computer has no place of its own for their key, so a passphrase opens them. Nobody can recover it: write it down and keep it where it is safe.</source>
        <translation>Die Akten sind immer verschlüsselt. Dieser Rechner hat keinen eigenen Ort für ihren Schlüssel, darum öffnet sie eine Passphrase. Niemand kann sie wiederherstellen: schreiben Sie sie auf, und bewahren Sie sie an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Make the records and keep the client</source>
        <translation>Akten anlegen und Klienten aufnehmen</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Nichts aufbewahren</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Names are kept apart; each look at one is noted in the records.</source>
        <translation>Namen werden getrennt aufbewahrt; jeder Blick auf einen wird in den Akten vermerkt.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>So that no slip of a finger locks you out.</source>
        <translation>Damit kein Tippfehler Sie aussperrt.</translation>
    </message>
    <message>
        <source>It needs at least {number} characters.</source>
        <translation>Es braucht mindestens {number} Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>Lever arm from {begin} to {end}.</source>
        <translation>Hebelarm: {begin} bis {end}.</translation>
    </message>
    <message>
        <source>{muscle}: target load ({unit})</source>
        <translation>{muscle}: Ziellast ({unit})</translation>
    </message>
    <message>
        <source>{muscle}: lever arm ({unit})</source>
        <translation>{muscle}: Hebelarm ({unit})</translation>
    </message>
    <message>
        <source>Target load</source>
        <translation>Ziellast</translation>
    </message>
    <message>
        <source>Lever arm</source>
        <translation>Hebelarm</translation>
    </message>
    <message>
        <source>A load is above 0 and at most {load} N, a lever arm at most {lever} m.</source>
        <translation>Eine Last liegt über 0 und beträgt höchstens {load} N, ein Hebelarm höchstens {lever} m.</translation>
    </message>
    <message>
        <source>That is no number; it is not used.</source>
        <translation>Das ist keine Zahl; es wird nicht verwendet.</translation>
    </message>
    <message>
        <source>How is it tested?</source>
        <translation>Wie wird getestet?</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Loads and lever arms</source>
        <translation>Lasten und Hebelarme</translation>
    </message>
    <message>
        <source>Without target load and lever arm no retest of a muscle can be compared with its test. What was typed last stands here; a lever arm is the client's own, so measure it.</source>
        <translation>Ohne Ziellast und Hebelarm lässt sich kein Nachtest eines Muskels mit seinem Test vergleichen. Hier steht, was zuletzt eingetippt wurde; jeder Klient hat seinen eigenen Hebelarm, messen Sie ihn also.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Draw a new one</source>
        <translation>Neu auslosen</translation>
    </message>
    <message>
        <source>The seed of the lot is no whole number.</source>
        <translation>Der Startwert des Loses ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>As planned: {number}</source>
        <translation>Wie geplant: {number}</translation>
    </message>
    <message>
        <source>As planned: {rest} s</source>
        <translation>Wie geplant: {rest} s</translation>
    </message>
    <message>
        <source>{rest} s</source>
        <translation>{rest} s</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Trials of a test</source>
        <translation>Versuche je Test</translation>
    </message>
    <message>
        <source>Shortest rest between trials</source>
        <translation>Kürzeste Pause zwischen Versuchen</translation>
    </message>
    <message>
        <source>Research mode</source>
        <translation>Forschungsmodus</translation>
    </message>
    <message>
        <source>The order of the tests is drawn by lot.</source>
        <translation>Die Reihenfolge der Tests wird ausgelost.</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Startwert des Loses</translation>
    </message>
    <message>
        <source>Kept with the session, so that anybody can draw it again.</source>
        <translation>Wird mit der Sitzung aufbewahrt, damit jeder das Los noch einmal ziehen kann.</translation>
    </message>
    <message>
        <source>Sham releases</source>
        <translation>Scheinbehandlungen</translation>
    </message>
    <message>
        <source>Each release is real or sham by lot, told when it is given.</source>
        <translation>Ob ein Release echt oder zum Schein ist, entscheidet das Los; gesagt wird es, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>Verblindet</translation>
    </message>
    <message>
        <source>Results are hidden until the block is closed.</source>
        <translation>Die Ergebnisse sind verborgen, bis der Block geschlossen ist.</translation>
    </message>
    <message>
        <source>Nothing special is known of the client.</source>
        <translation>Vom Klienten ist nichts Besonderes bekannt.</translation>
    </message>
    <message>
        <source>A seed is a whole number, 0 or more.</source>
        <translation>Ein Startwert ist eine ganze Zahl, 0 oder mehr.</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Keep what is being typed first, or go back.</source>
        <translation>Speichern Sie zuerst, was gerade eingetippt wird, oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>It is kept in the records.</source>
        <translation>Sie wird in den Akten aufbewahrt.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Was getestet wird</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Untersucher</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>There is no client {code} in the records.</source>
        <translation>In den Akten gibt es keinen Klienten {code}.</translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation>Akten werden geöffnet</translation>
    </message>
    <message>
        <source>Keeping what was typed</source>
        <translation>Eingaben werden gespeichert</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Zur Sitzung</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {reason}</source>
        <translation>Im Programm ist etwas schiefgegangen: {reason}</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>{code}, licensed</source>
        <translation>{code}, zugelassen</translation>
    </message>
    <message>
        <source>Choose a client, or begin without keeping anything.</source>
        <translation>Wählen Sie einen Klienten, oder beginnen Sie, ohne etwas aufzubewahren.</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <translation>Die Akten sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>Choose what is tested.</source>
        <translation>Wählen Sie, was getestet wird.</translation>
    </message>
    <message>
        <source>Say who tests.</source>
        <translation>Sagen Sie, wer testet.</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>{trials} trials, rest {rest} s</source>
        <translation>{trials} Versuche, Pause {rest} s</translation>
    </message>
    <message>
        <source>research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>I test</source>
        <translation>Ich teste</translation>
    </message>
    <message>
        <source>Known in the records</source>
        <translation>In den Akten bekannt</translation>
    </message>
    <message>
        <source>Stands on each test and each report, and is no name. Asked once.</source>
        <translation>Steht auf jedem Test und jedem Bericht und ist kein Name. Wird einmal gefragt.</translation>
    </message>
    <message>
        <source>Professional licence</source>
        <translation>Berufliche Zulassung</translation>
    </message>
    <message>
        <source>Kind and number; can be left out. Only a licensed tester may go on in spite of a stop.</source>
        <translation>Art und Nummer; kann leer bleiben. Nur ein zugelassener Untersucher darf trotz eines Abbruchgrunds weitermachen.</translation>
    </message>
    <message>
        <source>Training in NKT</source>
        <translation>Ausbildung in NKT</translation>
    </message>
    <message>
        <source>Such as level 2; can be left out.</source>
        <translation>Etwa Level 2; kann leer bleiben.</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>Hinzufügen und wählen</translation>
    </message>
    <message>
        <source>A tester needs a code, such as T1.</source>
        <translation>Ein Untersucher braucht einen Code, etwa T1.</translation>
    </message>
    <message>
        <source>Body map: {what}</source>
        <translation>Körperkarte: {what}</translation>
    </message>
    <message>
        <source>{number} planned muscles. Arrow keys move between them, with Shift between all; Return or the space bar chooses.</source>
        <translation>{number} geplante Muskeln. Die Pfeiltasten gehen von einem zum nächsten, mit Umschalt durch alle; Eingabe- oder Leertaste wählt.</translation>
    </message>
    <message>
        <source>Not on the map:</source>
        <translation>Nicht auf der Karte:</translation>
    </message>
    <message>
        <source>Tested pairs</source>
        <translation>Getestete Paare</translation>
    </message>
    <message>
        <source>Every pair is a hypothesis to test. Nothing is ranked, and a change does not tell its cause.</source>
        <translation>Jedes Paar ist eine Hypothese, die zu prüfen ist. Nichts ist nach Rang geordnet, und eine Änderung nennt nicht ihre Ursache.</translation>
    </message>
    <message>
        <source>No pair yet: one appears here when a partner was worked on between a test and its retest.</source>
        <translation>Noch kein Paar: eines erscheint hier, wenn zwischen einem Test und seinem Nachtest ein Partner behandelt wurde.</translation>
    </message>
    <message>
        <source>Retests without a partner: {number}.</source>
        <translation>Nachtests ohne Partner: {number}.</translation>
    </message>
    <message>
        <source>In no pair so far: {muscles}.</source>
        <translation>Bisher in keinem Paar: {muscles}.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>dashed: lies deep</source>
        <translation>gestrichelt: liegt tief</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>{muscle}: worked on; pairs on the map: {number}</source>
        <translation>{muscle}: behandelt; Paare auf der Karte: {number}</translation>
    </message>
    <message>
        <source>Compensation map: {what}</source>
        <translation>Kompensationskarte: {what}</translation>
    </message>
    <message>
        <source>{number} tested pairs, each a hypothesis to test. Arrow keys move; Return or the space bar chooses.</source>
        <translation>{number} getestete Paare, jedes eine Hypothese, die zu prüfen ist. Pfeiltasten bewegen; Eingabe- oder Leertaste wählt.</translation>
    </message>
    <message>
        <source>{muscle}: tested; pairs on the map: {number}</source>
        <translation>{muscle}: getestet; Paare auf der Karte: {number}</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Retests</source>
        <translation>Nachtests</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>in brackets: after a sham</source>
        <translation>in Klammern: nach einer Scheinbehandlung</translation>
    </message>
    <message>
        <source>{number} retests contradict</source>
        <translation>{number} Nachtests widersprechen</translation>
    </message>
    <message>
        <source>1 retest contradicts</source>
        <translation>1 Nachtest widerspricht</translation>
    </message>
    <message>
        <source>1 sham, counted apart</source>
        <translation>1 Scheinbehandlung, getrennt gezählt</translation>
    </message>
    <message>
        <source>{number} shams, counted apart</source>
        <translation>{number} Scheinbehandlungen, getrennt gezählt</translation>
    </message>
    <message>
        <source>{muscle}, with {partner}: {outcomes}</source>
        <translation>{muscle}, mit {partner}: {outcomes}</translation>
    </message>
    <message>
        <source>A hypothesis to test</source>
        <translation>Eine Hypothese, die zu prüfen ist</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Evidence {level}</source>
        <translation>Evidenz {level}</translation>
    </message>
    <message>
        <source>no retest but after a sham</source>
        <translation>kein Nachtest außer nach einer Scheinbehandlung</translation>
    </message>
    <message>
        <source>{conclusion}: {number} of {total}</source>
        <translation>{conclusion}: {number} von {total}</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Nachgeben</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>Nur in Worten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Im Gang</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>nichts ausgewählt</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Look: {sentence}</source>
        <translation>Achtung: {sentence}</translation>
    </message>
    <message>
        <source>Calibration of {serial}</source>
        <translation>Kalibrierung von {serial}</translation>
    </message>
    <message>
        <source>it shows {reading}</source>
        <translation>es zeigt {reading}</translation>
    </message>
    <message>
        <source>gauge {force} N</source>
        <translation>Referenz {force} N</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>series {number}, creep</source>
        <translation>Reihe {number}, Kriechen</translation>
    </message>
    <message>
        <source>series {number}, check</source>
        <translation>Reihe {number}, Prüfung</translation>
    </message>
    <message>
        <source>series {number}</source>
        <translation>Reihe {number}</translation>
    </message>
    <message>
        <source>off the provisional curve (% of {force} N)</source>
        <translation>Abstand von der vorläufigen Kurve (% von {force} N)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>thousand {unit}</source>
        <translation>tausend {unit}</translation>
    </message>
    <message>
        <source>million {unit}</source>
        <translation>Millionen {unit}</translation>
    </message>
    <message>
        <source>thousand million {unit}</source>
        <translation>Milliarden {unit}</translation>
    </message>
    <message>
        <source>reading less its zero ({unit}, falling with the force)</source>
        <translation>Messwert minus Nullwert ({unit}, mit der Kraft fallend)</translation>
    </message>
    <message>
        <source>reading less its zero ({unit})</source>
        <translation>Messwert minus Nullwert ({unit})</translation>
    </message>
    <message>
        <source>hollow: falling</source>
        <translation>hohl: fallend</translation>
    </message>
    <message>
        <source>{reading} {unit}, standard deviation {sd} of {number}</source>
        <translation>{reading} {unit}, Standardabweichung {sd} von {number}</translation>
    </message>
    <message>
        <source>drift {drift} {unit}/s, read {seconds} s after the force came on</source>
        <translation>Drift {drift} {unit}/s, gelesen {seconds} s nach Auflegen der Kraft</translation>
    </message>
    <message>
        <source>Discarded: {reason}</source>
        <translation>Verworfen: {reason}</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>force (N)</source>
        <translation>Kraft (N)</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>off (%)</source>
        <translation>Abst. (%)</translation>
    </message>
    <message>
        <source>Taken as it was: {reason}</source>
        <translation>Genommen, wie es war: {reason}</translation>
    </message>
    <message>
        <source>last {seconds} s ({unit})</source>
        <translation>letzte {seconds} s ({unit})</translation>
    </message>
    <message>
        <source>last {seconds} s</source>
        <translation>letzte {seconds} s</translation>
    </message>
    <message>
        <source>{name}; steady: moves by less than {limit} N in {seconds} s</source>
        <translation>{name}; ruhig: unter {limit} N in {seconds} s</translation>
    </message>
    <message>
        <source>Calibration of {serial} – nktsense</source>
        <translation>Kalibrierung von {serial} – nktsense</translation>
    </message>
    <message>
        <source>It is read as it is, steady or not. Why?</source>
        <translation>Es wird gelesen, wie es ist, ruhig oder nicht. Warum?</translation>
    </message>
    <message>
        <source>Point {number} was discarded: {reason}</source>
        <translation>Punkt {number} wurde verworfen: {reason}</translation>
    </message>
    <message>
        <source>Point {number} is chosen. R reads it again.</source>
        <translation>Punkt {number} ist gewählt. R liest ihn noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is being read at the moment.</source>
        <translation>Im Moment wird nichts gelesen.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>Der Lauf ist beendet.</translation>
    </message>
    <message>
        <source>There is no point to read again.</source>
        <translation>Es gibt keinen Punkt, der noch einmal zu lesen wäre.</translation>
    </message>
    <message>
        <source>It is paused. P goes on.</source>
        <translation>Es ist angehalten. P setzt fort.</translation>
    </message>
    <message>
        <source>It came to rest meanwhile and was read; there is nothing to take.</source>
        <translation>Inzwischen kam es zur Ruhe und wurde gelesen; es gibt nichts zu nehmen.</translation>
    </message>
    <message>
        <source>Esc again stops the run; any other key lets it go on.</source>
        <translation>Noch einmal Esc beendet den Lauf; jede andere Taste lässt ihn weitergehen.</translation>
    </message>
    <message>
        <source>Nothing is asked of you now; it goes on by itself.</source>
        <translation>Jetzt ist nichts zu tun; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>Enter: do it    Esc: leave it</source>
        <translation>Enter: ausführen    Esc: lassen</translation>
    </message>
    <message>
        <source>Enter: done, go on    P: pause, go on    R: read again    T: take as it is    ↑ ↓: choose a point    D: dark or light    Esc twice: stop</source>
        <translation>Enter: fertig, weiter    P: Pause, weiter    R: neu lesen    T: so nehmen    ↑ ↓: Punkt wählen    D: dunkel, hell    2 × Esc: Ende</translation>
    </message>
    <message>
        <source>next: {what}</source>
        <translation>als Nächstes: {what}</translation>
    </message>
    <message>
        <source>Enter: close    R: read again    ↑ ↓: choose a point    D: dark or light</source>
        <translation>Enter: schließen    R: neu lesen    ↑ ↓: Punkt wählen    D: dunkel, hell</translation>
    </message>
    <message>
        <source>Enter: close    D: dark or light</source>
        <translation>Enter: schließen    D: dunkel, hell</translation>
    </message>
    <message>
        <source>1 point kept</source>
        <translation>1 Punkt aufbewahrt</translation>
    </message>
    <message>
        <source>{count} points kept</source>
        <translation>{count} Punkte aufbewahrt</translation>
    </message>
    <message>
        <source>Done: evaluated next</source>
        <translation>Fertig: nun folgt die Auswertung</translation>
    </message>
    <message>
        <source>Stopped: {why}</source>
        <translation>Beendet: {why}</translation>
    </message>
    <message>
        <source>next: turn it to {angle}°</source>
        <translation>als Nächstes: auf {angle}° drehen</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>noch unter einer Minute</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>creep</source>
        <translation>Kriechen</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>preload</source>
        <translation>Vorlast</translation>
    </message>
    <message>
        <source>All {count} points from the start of series {series} on are read again. Why?</source>
        <translation>Alle {count} Punkte ab Beginn von Reihe {series} werden neu gelesen. Warum?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Kommt zur Ruhe</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>No readings</source>
        <translation>Keine Messwerte</translation>
    </message>
    <message>
        <source>Not steady yet</source>
        <translation>Noch unruhig</translation>
    </message>
    <message>
        <source>Nothing received for {seconds} s.</source>
        <translation>Seit {seconds} s nichts empfangen.</translation>
    </message>
    <message>
        <source>Then it goes on; nothing is read.</source>
        <translation>Dann geht es weiter; es wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Then it is read.</source>
        <translation>Dann wird gelesen.</translation>
    </message>
    <message>
        <source>1 point read</source>
        <translation>1 Punkt gelesen</translation>
    </message>
    <message>
        <source>{count} points read</source>
        <translation>{count} Punkte gelesen</translation>
    </message>
    <message>
        <source>mounting {number} of {all}</source>
        <translation>Montage {number} von {all}</translation>
    </message>
    <message>
        <source>Point {number} is read again. Why?</source>
        <translation>Punkt {number} wird noch einmal gelesen. Warum?</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>It waits for the first reading.</source>
        <translation>Es wartet auf den ersten Messwert.</translation>
    </message>
    <message>
        <source>Enter, when it is as it should be.</source>
        <translation>Enter, wenn es so ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Enter, when it is done.</source>
        <translation>Enter, wenn es getan ist.</translation>
    </message>
    <message>
        <source>{why}. P goes on.</source>
        <translation>{why}. P setzt fort.</translation>
    </message>
    <message>
        <source>Enter closes this window.</source>
        <translation>Enter schließt.</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>Geben Sie zuerst eine Adresse ein.</translation>
    </message>
    <message>
        <source>Its driver does not load: {reason}</source>
        <translation>Der Treiber lässt sich nicht laden: {reason}</translation>
    </message>
    <message>
        <source>Writing the page of {identity}</source>
        <translation>Seite von {identity} wird geschrieben</translation>
    </message>
    <message>
        <source>Reading calibrations</source>
        <translation>Kalibrierungen werden gelesen</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>Lauf wird vorbereitet</translation>
    </message>
    <message>
        <source>Looking for runs that broke off</source>
        <translation>Abgebrochene Läufe werden gesucht</translation>
    </message>
    <message>
        <source>Setting up the virtual bench</source>
        <translation>Virtueller Prüfstand wird eingerichtet</translation>
    </message>
    <message>
        <source>The page is in {path}</source>
        <translation>Die Seite ist in {path}</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>Plan wird erstellt</translation>
    </message>
    <message>
        <source>Looking for a place for the record</source>
        <translation>Ort für das Protokoll wird gesucht</translation>
    </message>
    <message>
        <source>Look again without Bluetooth</source>
        <translation>Ohne Bluetooth noch einmal suchen</translation>
    </message>
    <message>
        <source>Connect to each Bluetooth device that is known, for its battery</source>
        <translation>Mit jedem bekannten Bluetooth-Gerät verbinden, um seine Batterie abzufragen</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Address of a device</source>
        <translation>Adresse eines Geräts</translation>
    </message>
    <message>
        <source>For what the list does not show: how it is reached, where, and by which driver.</source>
        <translation>Für das, was die Liste nicht zeigt: wie es zu erreichen ist, wo, und mit welchem Treiber.</translation>
    </message>
    <message>
        <source>Heard on {port}</source>
        <translation>Gehört an {port}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what was heard</source>
        <translation>Gehörtes schließen</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>Es wird ab jetzt verwendet.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Without Bluetooth</source>
        <translation>Ohne Bluetooth</translation>
    </message>
    <message>
        <source>Ask for batteries</source>
        <translation>Batterien abfragen</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>1 device found</source>
        <translation>1 Gerät gefunden</translation>
    </message>
    <message>
        <source>{count} devices found</source>
        <translation>{count} Geräte gefunden</translation>
    </message>
    <message>
        <source>No device was found. Plug it in or switch it on, and look again.</source>
        <translation>Kein Gerät wurde gefunden. Schließen Sie es an oder schalten Sie es ein, und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{time}: {what}</source>
        <translation>{time}: {what}</translation>
    </message>
    <message>
        <source>What can be reached will stand here.</source>
        <translation>Hier wird stehen, was zu erreichen ist.</translation>
    </message>
    <message>
        <source>Looking for devices. This takes some seconds.</source>
        <translation>Geräte werden gesucht. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Listening to {port}</source>
        <translation>Hört an {port} zu</translation>
    </message>
    <message>
        <source>Without a word to it. Pull on the device, so that it has something to say.</source>
        <translation>Es wird ihm nichts gesendet. Ziehen Sie am Gerät, damit es etwas zu sagen hat.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Zuhören beenden</translation>
    </message>
    <message>
        <source>Driver {driver}</source>
        <translation>Treiber {driver}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} verwenden</translation>
    </message>
    <message>
        <source>No device is chosen</source>
        <translation>Kein Gerät ist gewählt</translation>
    </message>
    <message>
        <source>Choose one below: “Use this one”.</source>
        <translation>Wählen Sie unten eines: „Dieses verwenden“.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>am wahrscheinlichsten</translation>
    </message>
    <message>
        <source>Simulated: nothing is measured.</source>
        <translation>Simuliert: nichts wird gemessen.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try the device in use</source>
        <translation>Das Gerät in Gebrauch ausprobieren</translation>
    </message>
    <message>
        <source>Simulated: always there, for practice. Nothing is measured.</source>
        <translation>Simuliert: immer da, zum Üben. Nichts wird gemessen.</translation>
    </message>
    <message>
        <source>Use {device}</source>
        <translation>{device} verwenden</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Listen to {port}</source>
        <translation>An {port} zuhören</translation>
    </message>
    <message>
        <source>No sample is missing, and its clock is known.</source>
        <translation>Kein Messwert fehlt, und seine Uhr ist bekannt.</translation>
    </message>
    <message>
        <source>{seconds} s: {what}</source>
        <translation>{seconds} s: {what}</translation>
    </message>
    <message>
        <source>It gives {rate} samples a second and states {nominal}.</source>
        <translation>Es liefert {rate} Messwerte in der Sekunde und gibt {nominal} an.</translation>
    </message>
    <message>
        <source>It has no clock of its own: times are those of arrival at the computer.</source>
        <translation>Es hat keine eigene Uhr: die Zeiten sind die der Ankunft am Rechner.</translation>
    </message>
    <message>
        <source>How fast its clock runs cannot be told yet: readings arrive too unevenly, or it is too short.</source>
        <translation>Wie schnell seine Uhr geht, lässt sich noch nicht sagen: Messwerte kommen zu ungleichmäßig, oder die Zeit ist zu kurz.</translation>
    </message>
    <message>
        <source>Its clock is off by {percent} % against the computer's; so are the times and speeds of a push.</source>
        <translation>Seine Uhr weicht um {percent} % von der des Computers ab; ebenso die Zeiten und Druckanstiege.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>The device says that it lost samples.</source>
        <translation>Das Gerät meldet, dass es Messwerte verloren hat.</translation>
    </message>
    <message>
        <source>samples missing: {count}</source>
        <translation>fehlende Messwerte: {count}</translation>
    </message>
    <message>
        <source>frames left out: {count}</source>
        <translation>ausgelassene Datenrahmen: {count}</translation>
    </message>
    <message>
        <source>bytes not readable: {count}</source>
        <translation>nicht lesbare Bytes: {count}</translation>
    </message>
    <message>
        <source>bytes with a wrong checksum: {count}</source>
        <translation>Bytes mit falscher Prüfsumme: {count}</translation>
    </message>
    <message>
        <source>samples sent twice: {count}</source>
        <translation>doppelt gesendete Messwerte: {count}</translation>
    </message>
    <message>
        <source>its clock began anew</source>
        <translation>seine Uhr begann von vorn</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>es kam zurück</translation>
    </message>
    <message>
        <source>beyond its range</source>
        <translation>außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>its sensor is faulty</source>
        <translation>sein Sensor ist fehlerhaft</translation>
    </message>
    <message>
        <source>its stored calibration is damaged</source>
        <translation>seine gespeicherte Kalibrierung ist beschädigt</translation>
    </message>
    <message>
        <source>its watchdog restarted it</source>
        <translation>sein Wächter hat es neu gestartet</translation>
    </message>
    <message>
        <source>it restarted: its supply fell</source>
        <translation>es hat neu gestartet: seine Versorgung brach ein</translation>
    </message>
    <message>
        <source>it restarted</source>
        <translation>es startete neu</translation>
    </message>
    <message>
        <source>It waits for the device.</source>
        <translation>Es wartet auf das Gerät.</translation>
    </message>
    <message>
        <source>The device is gone</source>
        <translation>Das Gerät ist weg</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The device has no more to give.</source>
        <translation>Das Gerät hat nichts mehr zu liefern.</translation>
    </message>
    <message>
        <source>Looking for it again</source>
        <translation>Wird wieder gesucht</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Leave it unloaded: it is being zeroed.</source>
        <translation>Lassen Sie es unbelastet: es wird auf null gestellt.</translation>
    </message>
    <message>
        <source>Losing samples</source>
        <translation>Verliert Messwerte</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Some seconds are needed to judge it.</source>
        <translation>Zur Beurteilung braucht es einige Sekunden.</translation>
    </message>
    <message>
        <source>Another rate than stated</source>
        <translation>Andere Rate als angegeben</translation>
    </message>
    <message>
        <source>Clock unsure</source>
        <translation>Uhr unsicher</translation>
    </message>
    <message>
        <source>Clock far off</source>
        <translation>Uhr weicht stark ab</translation>
    </message>
    <message>
        <source>{count} bytes could not be read.</source>
        <translation>{count} Bytes waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>a reading out of step was dropped</source>
        <translation>ein Messwert außer Takt wurde weggelassen</translation>
    </message>
    <message>
        <source>lost inside the device</source>
        <translation>im Gerät verloren</translation>
    </message>
    <message>
        <source>{count} samples are missing so far ({share} %).</source>
        <translation>Bisher fehlen {count} Messwerte ({share} %).</translation>
    </message>
    <message>
        <source>1 sample is missing so far ({share} %).</source>
        <translation>Bisher fehlt 1 Messwert ({share} %).</translation>
    </message>
    <message>
        <source>{seconds} s are missing so far.</source>
        <translation>Bisher fehlen {seconds} s.</translation>
    </message>
    <message>
        <source>from {low} N to {high} N</source>
        <translation>von {low} N bis {high} N</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Calibrate at once</source>
        <translation>Sofort kalibrieren</translation>
    </message>
    <message>
        <source>Refused: no force may be stated with it</source>
        <translation>Abgelehnt: damit darf keine Kraft angegeben werden</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>Das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>Reading the archive.</source>
        <translation>Das Archiv wird gelesen.</translation>
    </message>
    <message>
        <source>{serial}: {state}</source>
        <translation>{serial}: {state}</translation>
    </message>
    <message>
        <source>Where the page is</source>
        <translation>Wo die Seite ist</translation>
    </message>
    <message>
        <source>The page is here</source>
        <translation>Hier ist die Seite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copied: {place}</source>
        <translation>Kopiert: {place}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>vor {count} Tagen</translation>
    </message>
    <message>
        <source>{identity}, made on {day} ({age})</source>
        <translation>{identity}, vom {day} ({age})</translation>
    </message>
    <message>
        <source>{span}; one reading at {force} N is within ± {u} N (expanded uncertainty)</source>
        <translation>{span}; ein Messwert bei {force} N liegt innerhalb von ± {u} N (erweiterte Unsicherheit)</translation>
    </message>
    <message>
        <source>calibrations kept: {records}, checks: {checks}</source>
        <translation>aufbewahrte Kalibrierungen: {records}, Prüfungen: {checks}</translation>
    </message>
    <message>
        <source>The newest calibration of each instrument. It is used by itself when the instrument is connected.</source>
        <translation>Die neueste Kalibrierung jedes Instruments. Sie wird von selbst verwendet, wenn das Instrument verbunden ist.</translation>
    </message>
    <message>
        <source>Nothing was calibrated on this computer yet. “Calibrate” begins.</source>
        <translation>Auf diesem Rechner wurde noch nichts kalibriert. „Kalibrieren“ beginnt.</translation>
    </message>
    <message>
        <source>fits the device in use</source>
        <translation>passt zum Gerät in Gebrauch</translation>
    </message>
    <message>
        <source>of another device</source>
        <translation>von einem anderen Gerät</translation>
    </message>
    <message>
        <source>Page as PDF</source>
        <translation>Seite als PDF</translation>
    </message>
    <message>
        <source>Page as HTML</source>
        <translation>Seite als HTML</translation>
    </message>
    <message>
        <source>{page} of {identity}</source>
        <translation>{page} von {identity}</translation>
    </message>
    <message>
        <source>{readings} readings at {baud} baud; {percent} % of what was heard reads so. {form}</source>
        <translation>{readings} Messwerte mit {baud} Baud; {percent} % des Gehörten lassen sich so lesen. {form}</translation>
    </message>
    <message>
        <source>{count} bytes were heard; {readings} readings could be read.</source>
        <translation>{count} Bytes wurden gehört; {readings} Messwerte waren zu lesen.</translation>
    </message>
    <message>
        <source>{count} bytes were heard; nothing could be read.</source>
        <translation>{count} Bytes wurden gehört; nichts war zu lesen.</translation>
    </message>
    <message>
        <source>Driver {driver}: {why}</source>
        <translation>Treiber {driver}: {why}</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Anschluss</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>LSL stream</source>
        <translation>LSL-Stream</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Nobody pushes</source>
        <translation>Niemand drückt</translation>
    </message>
    <message>
        <source>A push that is held</source>
        <translation>Ein Druck, der gehalten wird</translation>
    </message>
    <message>
        <source>A make test</source>
        <translation>Ein Make-Test</translation>
    </message>
    <message>
        <source>A break test that gives way late</source>
        <translation>Ein Break-Test, der spät nachgibt</translation>
    </message>
    <message>
        <source>A push that gives way early</source>
        <translation>Ein Druck, der früh nachgibt</translation>
    </message>
    <message>
        <source>A push that fades</source>
        <translation>Ein Druck, der nachlässt</translation>
    </message>
    <message>
        <source>For practice. Nothing is measured.</source>
        <translation>Zum Üben. Nichts wird gemessen.</translation>
    </message>
    <message>
        <source>No driver here is known to read it.</source>
        <translation>Hier ist kein Treiber bekannt, der es liest.</translation>
    </message>
    <message>
        <source>Likely the driver {driver}: {why}</source>
        <translation>Wahrscheinlich der Treiber {driver}: {why}</translation>
    </message>
    <message>
        <source>Nothing can be looked for this way.</source>
        <translation>Auf diesem Weg lässt sich nichts suchen.</translation>
    </message>
    <message>
        <source>A port does not say what is plugged in. Listen to it to find out.</source>
        <translation>Ein Anschluss sagt nicht, was angeschlossen ist. Hören Sie ihm zu, um es herauszufinden.</translation>
    </message>
    <message>
        <source>battery {percent} %</source>
        <translation>Batterie {percent} %</translation>
    </message>
    <message>
        <source>battery {volts} V</source>
        <translation>Batterie {volts} V</translation>
    </message>
    <message>
        <source>signal {level} dBm</source>
        <translation>Signal {level} dBm</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>Seriennummer {serial}</translation>
    </message>
    <message>
        <source>firmware {version}</source>
        <translation>Firmware {version}</translation>
    </message>
    <message>
        <source>USB {id}</source>
        <translation>USB {id}</translation>
    </message>
    <message>
        <source>The latency timer of its USB chip is {ms} ms: readings come in lumps. Set it to 1 ms.</source>
        <translation>Der Latenz-Timer seines USB-Chips steht auf {ms} ms: Messwerte kommen schubweise. Stellen Sie ihn auf 1 ms.</translation>
    </message>
    <message>
        <source>Leave the devices</source>
        <translation>Geräte verlassen</translation>
    </message>
    <message>
        <source>Back to the devices</source>
        <translation>Zurück zu den Geräten</translation>
    </message>
    <message>
        <source>In use: {device}</source>
        <translation>In Gebrauch: {device}</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Kein Gerät ist gewählt.</translation>
    </message>
    <message>
        <source>Looking for devices.</source>
        <translation>Geräte werden gesucht.</translation>
    </message>
    <message>
        <source>No device is open.</source>
        <translation>Kein Gerät ist offen.</translation>
    </message>
    <message>
        <source>Calibrations that are kept on this computer.</source>
        <translation>Kalibrierungen, die auf diesem Rechner aufbewahrt sind.</translation>
    </message>
    <message>
        <source>The plan is ready.</source>
        <translation>Der Plan ist fertig.</translation>
    </message>
    <message>
        <source>A calibration needs a plan.</source>
        <translation>Eine Kalibrierung braucht einen Plan.</translation>
    </message>
    <message>
        <source>A port is being listened to.</source>
        <translation>Einem Anschluss wird zugehört.</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Kalibrierungen</translation>
    </message>
    <message>
        <source>Push and pull on the device. Nothing is recorded.</source>
        <translation>Drücken und ziehen Sie am Gerät. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>A calibration is under way in its own window.</source>
        <translation>Eine Kalibrierung läuft in ihrem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The record is being made.</source>
        <translation>Das Protokoll wird erstellt.</translation>
    </message>
    <message>
        <source>Practice on a virtual bench</source>
        <translation>An einem virtuellen Prüfstand üben</translation>
    </message>
    <message>
        <source>Use the next device</source>
        <translation>Nächstes Gerät verwenden</translation>
    </message>
    <message>
        <source>Listens to the port</source>
        <translation>Hört am Anschluss zu</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Turn limb direction</source>
        <translation>Bewegung umkehren</translation>
    </message>
    <message>
        <source>Begin the calibration</source>
        <translation>Kalibrierung beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Show its window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>In use from now on: {device}</source>
        <translation>Ab jetzt in Gebrauch: {device}</translation>
    </message>
    <message>
        <source>A session is open: the device is in use there.</source>
        <translation>Eine Sitzung ist offen: das Gerät wird dort verwendet.</translation>
    </message>
    <message>
        <source>A calibration is under way: it has the device until it ends.</source>
        <translation>Eine Kalibrierung läuft: sie belegt das Gerät, bis sie endet.</translation>
    </message>
    <message>
        <source>There is nothing to be zeroed yet.</source>
        <translation>Es gibt noch nichts zu nullen.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Capacity (N)</source>
        <translation>Höchstlast (N)</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Es liefert</translation>
    </message>
    <message>
        <source>Mountings</source>
        <translation>Montagen</translation>
    </message>
    <message>
        <source>Weights (kg)</source>
        <translation>Gewichte (kg)</translation>
    </message>
    <message>
        <source>Class of the weights</source>
        <translation>Klasse der Gewichte</translation>
    </message>
    <message>
        <source>Latitude (degrees)</source>
        <translation>Geografische Breite (Grad)</translation>
    </message>
    <message>
        <source>Height above the sea (m)</source>
        <translation>Höhe über dem Meer (m)</translation>
    </message>
    <message>
        <source>Make a plan of these lines</source>
        <translation>Plan aus diesen Angaben erstellen</translation>
    </message>
    <message>
        <source>raw counts</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>newtons</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>three, turned</source>
        <translation>drei, gedreht</translation>
    </message>
    <message>
        <source>Type the serial number of the instrument, or the name on its label.</source>
        <translation>Geben Sie die Seriennummer des Instruments ein, oder den Namen auf seinem Etikett.</translation>
    </message>
    <message>
        <source>Type the weights in kg, such as 5 10 20 20.</source>
        <translation>Geben Sie die Gewichte in kg ein, etwa 5 10 20 20.</translation>
    </message>
    <message>
        <source>{what}: type a number.</source>
        <translation>{what}: geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Writing the calibration record</source>
        <translation>Kalibrierprotokoll wird geschrieben</translation>
    </message>
    <message>
        <source>{serial}: {count} forces from {low} N to {high} N by {reference}. {actions} things to do, {minutes} min.</source>
        <translation>{serial}: {count} Kräfte von {low} N bis {high} N mit {reference}. {actions} Schritte, {minutes} min.</translation>
    </message>
    <message>
        <source>weights {names}</source>
        <translation>den Gewichten {names}</translation>
    </message>
    <message>
        <source>the gauge {address}</source>
        <translation>dem Referenzgerät {address}</translation>
    </message>
    <message>
        <source>Go on with the run that broke off</source>
        <translation>Unterbrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>A simulated load cell and a simulated technician who hangs the weights, in about a minute. Its record says so, and is not kept with the real ones.</source>
        <translation>Eine simulierte Wägezelle und ein simulierter Techniker, der die Gewichte anhängt, in etwa einer Minute. Das Protokoll nennt das auch so und wird nicht bei den echten aufbewahrt.</translation>
    </message>
    <message>
        <source>Begin the practice</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <source>1  The plan</source>
        <translation>1  Der Plan</translation>
    </message>
    <message>
        <source>a .toml file that was written earlier</source>
        <translation>eine früher geschriebene .toml-Datei</translation>
    </message>
    <message>
        <source>Or make a new one of these lines, and correct what is not so in the text below.</source>
        <translation>Oder erstellen Sie aus diesen Angaben einen neuen, und berichtigen Sie unten im Text, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Text des Plans</translation>
    </message>
    <message>
        <source>The plan will stand here.</source>
        <translation>Der Plan erscheint hier.</translation>
    </message>
    <message>
        <source>2  The record</source>
        <translation>2  Das Protokoll</translation>
    </message>
    <message>
        <source>A .json file. Its pages and every raw reading lie beside it; nothing is overwritten.</source>
        <translation>Eine .json-Datei. Ihre Seiten und jeder rohe Messwert liegen daneben; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>3  The run</source>
        <translation>3  Der Lauf</translation>
    </message>
    <message>
        <source>no device is chosen</source>
        <translation>keines gewählt</translation>
    </message>
    <message>
        <source>It is made with {device}, in a window of its own.</source>
        <translation>Sie läuft in einem eigenen Fenster. Gerät: {device}.</translation>
    </message>
    <message>
        <source>Load the plan</source>
        <translation>Plan laden</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>Record of it</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The calibration of {serial} broke off</source>
        <translation>Die Kalibrierung von {serial} brach ab</translation>
    </message>
    <message>
        <source>Begun on {time} (UTC), {count} points were read.</source>
        <translation>Begonnen am {time} (UTC), {count} Punkte wurden abgelesen.</translation>
    </message>
    <message>
        <source>Connect the instrument, take the weights off, and begin again: it goes on.</source>
        <translation>Gerät anschließen, Gewichte abnehmen und erneut beginnen: Es geht dort weiter.</translation>
    </message>
    <message>
        <source>Take up its plan</source>
        <translation>Plan übernehmen</translation>
    </message>
    <message>
        <source>Take up the plan of {serial}</source>
        <translation>Plan von {serial} übernehmen</translation>
    </message>
    <message>
        <source>A calibration is under way in its own window</source>
        <translation>Eine Kalibrierung läuft in ihrem eigenen Fenster</translation>
    </message>
    <message>
        <source>Closing this program ends it; what was read until then is kept.</source>
        <translation>Wird dieses Programm geschlossen, endet sie; was bis dahin gelesen wurde, bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>The practice is over</source>
        <translation>Die Übung ist zu Ende</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Datei: {name}</translation>
    </message>
    <message>
        <source>What the plan comes to will stand here.</source>
        <translation>Was der Plan ergibt, erscheint hier.</translation>
    </message>
    <message>
        <source>{count} lines are marked {words}: they are examples. Correct them, and delete these words.</source>
        <translation>{count} Zeilen tragen den Vermerk {words}: es sind Beispiele. Berichtigen Sie sie, und löschen Sie diese Worte.</translation>
    </message>
    <message>
        <source>The record is being made</source>
        <translation>Das Protokoll wird erstellt</translation>
    </message>
    <message>
        <source>{identity} is valid</source>
        <translation>{identity} ist gültig</translation>
    </message>
    <message>
        <source>{identity} was refused</source>
        <translation>{identity} wurde abgelehnt</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>No record was made</source>
        <translation>Es wurde kein Protokoll erstellt</translation>
    </message>
    <message>
        <source>Where something was read, it is kept, and the run can go on: see the record below.</source>
        <translation>Falls schon etwas gelesen wurde, ist es aufbewahrt, und der Lauf kann weitergehen: siehe unten beim Protokoll.</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Geräte werden gesucht</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{ppm} ppm faster than the computer's, ± {within}</source>
        <translation>{ppm} ppm schneller als die des Rechners, ± {within}</translation>
    </message>
    <message>
        <source>It will stand here.</source>
        <translation>Es erscheint hier.</translation>
    </message>
    <message>
        <source>as fast as the computer's, ± {within} ppm</source>
        <translation>so schnell wie die des Rechners, ± {within} ppm</translation>
    </message>
    <message>
        <source>{ppm} ppm slower than the computer's, ± {within}</source>
        <translation>{ppm} ppm langsamer als die des Rechners, ± {within}</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>keine eigene</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>{words}; began anew {count} times</source>
        <translation>{words}; begann {count} Mal neu</translation>
    </message>
    <message>
        <source>{count} samples ({share} %), {seconds} s</source>
        <translation>{count} Messwerte ({share} %), {seconds} s</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>samples in each second; dashed: as stated</source>
        <translation>Messwerte je Sekunde; gestrichelt: wie angegeben</translation>
    </message>
    <message>
        <source>computer's clock less the device's (ms)</source>
        <translation>Uhr des Rechners minus Uhr des Geräts (ms)</translation>
    </message>
    <message>
        <source>Zero: take what it reads now off</source>
        <translation>Nullen: abziehen, was es jetzt anzeigt</translation>
    </message>
    <message>
        <source>Turn limb direction: the sensor on the limb is worn the other way round</source>
        <translation>Bewegung umkehren: Der Sensor an der Extremität ist andersherum befestigt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Messrate</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Eintreffen</translation>
    </message>
    <message>
        <source>Limb velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>No device is open</source>
        <translation>Kein Gerät ist geöffnet</translation>
    </message>
    <message>
        <source>{counts} counts</source>
        <translation>Rohwert {counts}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} je Sekunde</translation>
    </message>
    <message>
        <source>The device has no clock of its own.</source>
        <translation>Das Gerät hat keine eigene Uhr.</translation>
    </message>
    <message>
        <source>{rate} samples a second</source>
        <translation>{rate} Messwerte je Sekunde</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>low</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{volts} V</source>
        <translation>{volts} V</translation>
    </message>
    <message>
        <source>“Try it” opens the device in use. Nothing is recorded.</source>
        <translation>„Ausprobieren“ öffnet das verwendete Gerät. Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>It waits for a second.</source>
        <translation>Es wartet eine Sekunde.</translation>
    </message>
    <message>
        <source>{rate}; stated: {nominal}</source>
        <translation>{rate}; angegeben: {nominal}</translation>
    </message>
    <message>
        <source>spread ± {ms} ms</source>
        <translation>Streuung ± {ms} ms</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>{rate} °/s</source>
        <translation>{rate} °/s</translation>
    </message>
    <message>
        <source>{rate}, turned round</source>
        <translation>{rate}, umgedreht</translation>
    </message>
    <message>
        <source>Opening the device</source>
        <translation>Gerät wird geöffnet</translation>
    </message>
    <message>
        <source>{code}: what is to be shown?</source>
        <translation>{code}: was soll gezeigt werden?</translation>
    </message>
    <message>
        <source>{test} becomes {muscle}: why?</source>
        <translation>{test} wird zu {muscle}: warum?</translation>
    </message>
    <message>
        <source>Whose history?</source>
        <translation>Wessen Verlauf?</translation>
    </message>
    <message>
        <source>Lay the peaks over each other</source>
        <translation>Am Höchstwert übereinanderlegen</translation>
    </message>
    <message>
        <source>Lay the onsets over each other</source>
        <translation>Am Beginn übereinanderlegen</translation>
    </message>
    <message>
        <source>Which trials?</source>
        <translation>Welche Versuche?</translation>
    </message>
    <message>
        <source>Which test was of another muscle or side?</source>
        <translation>Welcher Test galt einem anderen Muskel oder einer anderen Seite?</translation>
    </message>
    <message>
        <source>{test}: what was it really of?</source>
        <translation>{test}: was wurde wirklich getestet?</translation>
    </message>
    <message>
        <source>Leave the visits</source>
        <translation>Termine verlassen</translation>
    </message>
    <message>
        <source>Homework and goals</source>
        <translation>Hausaufgaben und Ziele</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Anderer Klient</translation>
    </message>
    <message>
        <source>Back to the trends</source>
        <translation>Zurück zu den Trends</translation>
    </message>
    <message>
        <source>A: next test</source>
        <translation>A: nächster Test</translation>
    </message>
    <message>
        <source>B: next test</source>
        <translation>B: nächster Test</translation>
    </message>
    <message>
        <source>Open the trials</source>
        <translation>Versuche öffnen</translation>
    </message>
    <message>
        <source>Next visit on the trend</source>
        <translation>Nächster Termin im Trend</translation>
    </message>
    <message>
        <source>Next muscle or side</source>
        <translation>Nächster Muskel, nächste Seite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A: next trial</source>
        <translation>A: nächster Versuch</translation>
    </message>
    <message>
        <source>B: next trial</source>
        <translation>B: nächster Versuch</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Termin fortsetzen</translation>
    </message>
    <message>
        <source>Next visit in the list</source>
        <translation>Nächster Termin in der Liste</translation>
    </message>
    <message>
        <source>Correct a muscle or side</source>
        <translation>Muskel oder Seite berichtigen</translation>
    </message>
    <message>
        <source>The trials alone</source>
        <translation>Nur die Versuche</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>Code des Klienten</translation>
    </message>
    <message>
        <source>Those who came last stand first; any code can be typed.</source>
        <translation>Wer zuletzt da war, steht zuerst; jeder Code kann eingetippt werden.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Voriger Klient</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Nächster Klient</translation>
    </message>
    <message>
        <source>The audit trail tells that it was read.</source>
        <translation>Das Änderungsprotokoll vermerkt, dass er gelesen wurde.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Test {number} is corrected; what was said before stays in the trail.</source>
        <translation>Test {number} ist berichtigt; was vorher gesagt wurde, bleibt im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Its result was signed before: sign a further version, with the reason.</source>
        <translation>Das Ergebnis war schon unterschrieben: unterschreiben Sie eine weitere Fassung, mit dem Grund.</translation>
    </message>
    <message>
        <source>Version {number} that was signed stays as it is; a further version has to be signed, with the reason.</source>
        <translation>Die unterschriebene Fassung {number} bleibt, wie sie ist; eine weitere Fassung ist zu unterschreiben, mit dem Grund.</translation>
    </message>
    <message>
        <source>What was said before stays in the audit trail, with who corrected it and why.</source>
        <translation>Was vorher gesagt wurde, bleibt im Änderungsprotokoll; dort steht auch, wer es berichtigt hat und warum.</translation>
    </message>
    <message>
        <source>Test {number}: {muscle}</source>
        <translation>Test {number}: {muscle}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Grund: {words}</translation>
    </message>
    <message>
        <source>Correct a test of {day}</source>
        <translation>Einen Test vom {day} berichtigen</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>It was really of</source>
        <translation>Wirklich getestet wurde</translation>
    </message>
    <message>
        <source>Why it was recorded otherwise</source>
        <translation>Warum es anders erfasst wurde</translation>
    </message>
    <message>
        <source>Homework that is not in these records</source>
        <translation>Hausaufgabe, die nicht in diesen Akten steht</translation>
    </message>
    <message>
        <source>{day}: {done} of {planned}</source>
        <translation>{day}: {done} von {planned}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>, by {day}</source>
        <translation>, bis {day}</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Hausaufgaben</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>gegeben am {day}</translation>
    </message>
    <message>
        <source>No goal was set yet.</source>
        <translation>Es wurde noch kein Ziel gesetzt.</translation>
    </message>
    <message>
        <source>set on {day}</source>
        <translation>gesetzt am {day}</translation>
    </message>
    <message>
        <source>No homework was given yet.</source>
        <translation>Es wurde noch keine Hausaufgabe gegeben.</translation>
    </message>
    <message>
        <source>{number}, set aside</source>
        <translation>{number}, beiseitegelegt</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>One trial beside another shows no change: whole tests are compared.</source>
        <translation>Ein Versuch neben einem anderen zeigt keine Änderung: verglichen werden ganze Tests.</translation>
    </message>
    <message>
        <source>trial {number}</source>
        <translation>Versuch {number}</translation>
    </message>
    <message>
        <source>Two trials</source>
        <translation>Zwei Versuche</translation>
    </message>
    <message>
        <source>Laid over each other:</source>
        <translation>Übereinandergelegt:</translation>
    </message>
    <message>
        <source>Two trials of one test: together with the others they are one result.</source>
        <translation>Zwei Versuche eines Tests: mit den anderen zusammen sind sie ein einziges Ergebnis.</translation>
    </message>
    <message>
        <source>At the onset</source>
        <translation>Am Beginn</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Am Höchstwert</translation>
    </message>
    <message>
        <source>Choose a test above: the curve of each trial stands here.</source>
        <translation>Wählen Sie oben einen Test: hier steht die Kurve jedes Versuchs.</translation>
    </message>
    <message>
        <source>Their tests may not be compared: {why}</source>
        <translation>Die beiden Tests dürfen nicht verglichen werden: {why}</translation>
    </message>
    <message>
        <source>force not known</source>
        <translation>Kraft nicht bekannt</translation>
    </message>
    <message>
        <source>Their tests may be compared: every condition of a retest was kept.</source>
        <translation>Die beiden Tests dürfen verglichen werden: jede Bedingung eines Nachtests wurde eingehalten.</translation>
    </message>
    <message>
        <source>limb velocity (°/s)</source>
        <translation>Bewegungsgeschwindigkeit (°/s)</translation>
    </message>
    <message>
        <source>force above the baseline ({unit})</source>
        <translation>Kraft über der Ruhelinie ({unit})</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Clients, those who came last first</source>
        <translation>Klienten, die letzten zuerst</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Visits of {code}</source>
        <translation>Termine von {code}</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>noch kein Termin</translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>letzter Termin {day}</translation>
    </message>
    <message>
        <source>Another visit is open: leave it first.</source>
        <translation>Ein anderer Termin ist offen: verlassen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The records are not open, or there are none yet. They are made when a client is kept.</source>
        <translation>Die Akten sind nicht offen, oder es gibt noch keine. Sie werden angelegt, wenn ein Klient aufgenommen wird.</translation>
    </message>
    <message>
        <source>This test has no trial that can be shown.</source>
        <translation>Dieser Test hat keinen Versuch, der gezeigt werden kann.</translation>
    </message>
    <message>
        <source>no name is kept</source>
        <translation>kein Name aufbewahrt</translation>
    </message>
    <message>
        <source>Reading the history of {code}.</source>
        <translation>Der Verlauf von {code} wird gelesen.</translation>
    </message>
    <message>
        <source>Choose a client: visits, trends and trials stand here then. The audit trail tells who read them.</source>
        <translation>Wählen Sie einen Klienten: dann stehen hier Termine, Trends und Versuche. Das Änderungsprotokoll vermerkt, wer sie gelesen hat.</translation>
    </message>
    <message>
        <source>No client yet. Begin a session with a client, and its visits stand here.</source>
        <translation>Noch kein Klient. Beginnen Sie eine Sitzung mit einem Klienten, dann stehen seine Termine hier.</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>ganze Aufzeichnung</translation>
    </message>
    <message>
        <source>Keeping the correction</source>
        <translation>Berichtigung wird gespeichert</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Reading the clients</source>
        <translation>Klienten werden gelesen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>{letter}: test</source>
        <translation>{letter}: Test</translation>
    </message>
    <message>
        <source>{letter}: trial</source>
        <translation>{letter}: Versuch</translation>
    </message>
    <message>
        <source>Trial {number}: {verdict}</source>
        <translation>Versuch {number}: {verdict}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{trial}, set aside</source>
        <translation>{trial}, beiseitegelegt</translation>
    </message>
    <message>
        <source>band: MDC95 ± {force}</source>
        <translation>Band: MDC95 ± {force}</translation>
    </message>
    <message>
        <source>Visit {number} of {total}</source>
        <translation>Termin {number} von {total}</translation>
    </message>
    <message>
        <source>Arrow keys go from visit to visit; Return opens the trials.</source>
        <translation>Die Pfeiltasten gehen von Termin zu Termin; die Eingabetaste öffnet die Versuche.</translation>
    </message>
    <message>
        <source>force ({unit})</source>
        <translation>Kraft ({unit})</translation>
    </message>
    <message>
        <source>Tested as a partner only: a trend is made of first tests.</source>
        <translation>Nur als Partner getestet: ein Trend besteht aus ersten Tests.</translation>
    </message>
    <message>
        <source>Upright lines: 95 % of repeated tests by their error alone.</source>
        <translation>Senkrechte Linien: Bereich von 95 % wiederholter Tests, allein durch ihren Fehler.</translation>
    </message>
    <message>
        <source>No test with a result yet. Its trend will stand here.</source>
        <translation>Noch kein Test mit einem Ergebnis. Sein Trend erscheint hier.</translation>
    </message>
    <message>
        <source>A trend begins with the second visit.</source>
        <translation>Ein Trend beginnt mit dem zweiten Termin.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>signed, version {number}</source>
        <translation>unterschrieben, Fassung {number}</translation>
    </message>
    <message>
        <source>corrected after version {number} was signed: sign a new version</source>
        <translation>nach der Unterschrift von Fassung {number} berichtigt: eine neue Fassung unterschreiben</translation>
    </message>
    <message>
        <source>No visit yet. Sessions that are kept with this client stand here.</source>
        <translation>Noch kein Termin. Sitzungen, die mit diesem Klienten aufbewahrt werden, stehen hier.</translation>
    </message>
    <message>
        <source>results hidden until the block is closed</source>
        <translation>Ergebnisse verborgen, bis der Block geschlossen ist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{muscle} · {kind}</source>
        <translation>{muscle} · {kind}</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>The peak was typed from a display: there is no recording of this trial.</source>
        <translation>Der Höchstwert wurde von einer Anzeige abgetippt: von diesem Versuch gibt es keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>This trial was not recorded.</source>
        <translation>Dieser Versuch wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The recording holds no such trial any more, as this version reads it.</source>
        <translation>So, wie diese Programmversion die Aufzeichnung liest, enthält sie diesen Versuch nicht mehr.</translation>
    </message>
    <message>
        <source>Measured again, the verdict is another one; the records keep the one of that day.</source>
        <translation>Neu ausgewertet, ist das Ergebnis ein anderes; die Akten behalten das von jenem Tag.</translation>
    </message>
    <message>
        <source>{held} of {trials} held</source>
        <translation>{held} von {trials} gehalten</translation>
    </message>
    <message>
        <source>make test</source>
        <translation>Make-Test</translation>
    </message>
    <message>
        <source>break test</source>
        <translation>Break-Test</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>retest</source>
        <translation>Nachtest</translation>
    </message>
    <message>
        <source>{purpose}: {result}</source>
        <translation>{purpose}: {result}</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Unfinished sessions</source>
        <translation>Nicht beendete Sitzungen</translation>
    </message>
    <message>
        <source>Clients who were here last</source>
        <translation>Klienten, die zuletzt hier waren</translation>
    </message>
    <message>
        <source>Go on with {client}</source>
        <translation>Weiter mit {client}</translation>
    </message>
    <message>
        <source>Other unfinished sessions</source>
        <translation>Andere nicht beendete Sitzungen</translation>
    </message>
    <message>
        <source>Visits of {client}</source>
        <translation>Termine von {client}</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin again with {client}</source>
        <translation>Neu beginnen mit {client}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Dynamometer</source>
        <translation>Kraftmesser</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>To the page of the devices</source>
        <translation>Zur Seite der Geräte</translation>
    </message>
    <message>
        <source>Simulated dynamometer</source>
        <translation>Simulierter Kraftmesser</translation>
    </message>
    <message>
        <source>Its forces are made up: for trying things.</source>
        <translation>Seine Kräfte sind erfunden: zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <source>Looking for dynamometers</source>
        <translation>Kraftmesser werden gesucht</translation>
    </message>
    <message>
        <source>Not found now. Switch it on or plug it in; it is looked for again when a test begins.</source>
        <translation>Jetzt nicht gefunden. Schalten Sie ihn ein oder stecken Sie ihn an; er wird wieder gesucht, wenn ein Test beginnt.</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <translation>Keiner ist gewählt</translation>
    </message>
    <message>
        <source>Its forces are made up: for trying things, not for a client.</source>
        <translation>Seine Kräfte sind erfunden: zum Ausprobieren, nicht für einen Klienten.</translation>
    </message>
    <message>
        <source>Within reach: {way}.</source>
        <translation>In Reichweite: {way}.</translation>
    </message>
    <message>
        <source>None was found. Switch it on or plug it in, then look again.</source>
        <translation>Keiner wurde gefunden. Schalten Sie ihn ein oder stecken Sie ihn an, dann suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A dynamometer is needed before a test begins, not before.</source>
        <translation>Ein Kraftmesser wird erst gebraucht, wenn ein Test beginnt.</translation>
    </message>
    <message>
        <source>serial port {port}, likely a dynamometer</source>
        <translation>serieller Anschluss {port}, wahrscheinlich ein Kraftmesser</translation>
    </message>
    <message>
        <source>stream in the network</source>
        <translation>Datenstrom im Netzwerk</translation>
    </message>
    <message>
        <source>Looking for it.</source>
        <translation>Er wird gesucht.</translation>
    </message>
    <message>
        <source>It is looked for when a test begins.</source>
        <translation>Er wird gesucht, wenn ein Test beginnt.</translation>
    </message>
    <message>
        <source>Looking for dynamometers.</source>
        <translation>Kraftmesser werden gesucht.</translation>
    </message>
    <message>
        <source>One was found.</source>
        <translation>Einer wurde gefunden.</translation>
    </message>
    <message>
        <source>Several were found. Choose the one in your hand.</source>
        <translation>Mehrere wurden gefunden. Wählen Sie den in Ihrer Hand.</translation>
    </message>
    <message>
        <source>Bluetooth, {address}</source>
        <translation>Bluetooth, {address}</translation>
    </message>
    <message>
        <source>It was the only one, so it is used from now on.</source>
        <translation>Er war der einzige, darum wird er ab jetzt verwendet.</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Which session is to go on?</source>
        <translation>Welche Sitzung soll weitergehen?</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>Welcher Klient?</translation>
    </message>
    <message>
        <source>What is to be done for {client}?</source>
        <translation>Was möchten Sie für {client} tun?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>made-up forces</source>
        <translation>erfundene Kräfte</translation>
    </message>
    <message>
        <source>Just measure</source>
        <translation>Nur messen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No dynamometer is chosen yet.</source>
        <translation>Es ist noch kein Kraftmesser gewählt.</translation>
    </message>
    <message>
        <source>A session is open already.</source>
        <translation>Eine Sitzung ist schon offen.</translation>
    </message>
    <message>
        <source>From now on: {name}.</source>
        <translation>Ab jetzt: {name}.</translation>
    </message>
    <message>
        <source>Nothing is looked for while a session is open.</source>
        <translation>Während eine Sitzung offen ist, wird nichts gesucht.</translation>
    </message>
    <message>
        <source>The screening comes first, as in every session.</source>
        <translation>Zuerst kommt das Screening, wie in jeder Sitzung.</translation>
    </message>
    <message>
        <source>Choose a muscle first.</source>
        <translation>Wählen Sie zuerst einen Muskel.</translation>
    </message>
    <message>
        <source>Choose the side first.</source>
        <translation>Wählen Sie zuerst die Seite.</translation>
    </message>
    <message>
        <source>Find a muscle or a region</source>
        <translation>Muskel oder Region suchen</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Which muscle?</source>
        <translation>Welcher Muskel?</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>Make test</source>
        <translation>Make-Test</translation>
    </message>
    <message>
        <source>Break test</source>
        <translation>Break-Test</translation>
    </message>
    <message>
        <source>{muscle}: begin with which test?</source>
        <translation>{muscle}: mit welchem Test beginnen?</translation>
    </message>
    <message>
        <source>Which region of the body?</source>
        <translation>Welche Körperregion?</translation>
    </message>
    <message>
        <source>{muscle}: which side?</source>
        <translation>{muscle}: welche Seite?</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Akten werden gelesen</translation>
    </message>
    <message>
        <source>A real test on a simulated dynamometer. No device is needed, and nothing of it is kept.</source>
        <translation>Ein echter Test an einem simulierten Kraftmesser. Es braucht kein Gerät, und nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>A client, the screening, then one muscle after the other. It is kept in the records.</source>
        <translation>Ein Klient, das Screening, dann ein Muskel nach dem anderen. Es wird in den Akten aufbewahrt.</translation>
    </message>
    <message>
        <source>Another one can be begun once the open session is closed or left.</source>
        <translation>Eine andere kann begonnen werden, sobald die offene Sitzung geschlossen oder verlassen ist.</translation>
    </message>
    <message>
        <source>No client was here yet. Who was here last will stand here.</source>
        <translation>Noch kein Klient war hier. Wer zuletzt hier war, erscheint hier.</translation>
    </message>
    <message>
        <source>There are no records yet. They are made when the first client is kept.</source>
        <translation>Es gibt noch keine Akten. Sie werden angelegt, wenn der erste Klient aufgenommen wird.</translation>
    </message>
    <message>
        <source>The records are being opened.</source>
        <translation>Die Akten werden geöffnet.</translation>
    </message>
    <message>
        <source>The records are not open. Clients and unfinished sessions are shown once they are.</source>
        <translation>Die Akten sind nicht offen. Sobald sie es sind, werden Klienten und nicht beendete Sitzungen gezeigt.</translation>
    </message>
    <message>
        <source>The session is being opened</source>
        <translation>Die Sitzung wird geöffnet</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Sitzung</translation>
    </message>
    <message>
        <source>A session is open</source>
        <translation>Eine Sitzung ist offen</translation>
    </message>
    <message>
        <source>See how a test goes</source>
        <translation>Ansehen, wie ein Test abläuft</translation>
    </message>
    <message>
        <source>One muscle, no client. Nothing of it is kept.</source>
        <translation>Ein Muskel, kein Klient. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Undo ({seconds})</source>
        <translation>Rückgängig ({seconds})</translation>
    </message>
    <message>
        <source>Lit: the key that chooses takes it.</source>
        <translation>Beleuchtet: die Wahltaste nimmt es.</translation>
    </message>
    <message>
        <source>to undo it</source>
        <translation>um es rückgängig zu machen</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>left to retest</source>
        <translation>bis zum Nachtest</translation>
    </message>
    <message>
        <source>Encrypted. They are made when the first client is kept.</source>
        <translation>Verschlüsselt. Sie werden angelegt, wenn der erste Klient aufgenommen wird.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>Under random names, without a name of a client.</source>
        <translation>Unter zufälligen Namen, ohne Namen eines Klienten.</translation>
    </message>
    <message>
        <source>No client is in them.</source>
        <translation>Darin ist kein Klient.</translation>
    </message>
    <message>
        <source>Closing: what was recorded is being sealed.</source>
        <translation>Wird geschlossen: die Aufzeichnung wird versiegelt.</translation>
    </message>
    <message>
        <source>The records of this practice are encrypted. Their passphrase opens them.</source>
        <translation>Die Akten dieser Praxis sind verschlüsselt. Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Go on without records</source>
        <translation>Ohne Akten weiter</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Passphrase wird geprüft</translation>
    </message>
    <message>
        <source>The passphrase cannot be checked: {reason}</source>
        <translation>Die Passphrase kann nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>take the answer that is lit</source>
        <translation>die beleuchtete Antwort nehmen</translation>
    </message>
    <message>
        <source>light the next answer</source>
        <translation>die nächste Antwort beleuchten</translation>
    </message>
    <message>
        <source>light the answer before</source>
        <translation>die vorige Antwort beleuchten</translation>
    </message>
    <message>
        <source>undo, while something can still be undone</source>
        <translation>rückgängig machen, solange es noch geht</translation>
    </message>
    <message>
        <source>go back; it closes nothing</source>
        <translation>zurück; es schließt nichts</translation>
    </message>
    <message>
        <source>the pages, in the order at the left</source>
        <translation>die Seiten, in der Reihenfolge links</translation>
    </message>
    <message>
        <source>go through everything that can be pressed</source>
        <translation>durch alles gehen, was sich drücken lässt</translation>
    </message>
    <message>
        <source>the whole session, or its last seconds</source>
        <translation>die ganze Sitzung oder ihre letzten Sekunden</translation>
    </message>
    <message>
        <source>mark this moment in the recording</source>
        <translation>diesen Moment in der Aufzeichnung markieren</translation>
    </message>
    <message>
        <source>screen for the patient</source>
        <translation>Bildschirm für den Patienten</translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation>dunkel oder hell</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>Nobody touched it for a while: names and results are hidden.</source>
        <translation>Eine Weile hat es niemand berührt: Namen und Ergebnisse sind verborgen.</translation>
    </message>
    <message>
        <source>Passphrase of the records</source>
        <translation>Passphrase der Akten</translation>
    </message>
    <message>
        <source>The passphrase opens it.</source>
        <translation>Die Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>Any key or a click opens it.</source>
        <translation>Jede Taste oder ein Klick öffnet es.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Method of measuring</source>
        <translation>Messverfahren</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>The versions are copied.</source>
        <translation>Die Versionen sind kopiert.</translation>
    </message>
    <message>
        <source>What it is for, and what it does not show</source>
        <translation>Wofür es ist und was es nicht zeigt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Apache License 2.0. Free to use, to look into and to change; without any warranty.</source>
        <translation>Apache-Lizenz 2.0. Frei zu verwenden, anzusehen und zu ändern; ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>How a test runs</source>
        <translation>Ablauf eines Tests</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>A test goes on by itself: a trial begins with the push and ends with it, the test ends after its trials, and the next of the plan begins. Off: each is asked for with a key.</source>
        <translation>Ein Test läuft von selbst: ein Versuch beginnt mit dem Druck und endet mit ihm, der Test endet nach seinen Versuchen, und der nächste des Plans beginnt. Aus: jedes wird mit einer Taste verlangt.</translation>
    </message>
    <message>
        <source>Next test after</source>
        <translation>Nächster Test nach</translation>
    </message>
    <message>
        <source>Time in which the next test can still be held back. Works where hands-free is on.</source>
        <translation>Zeit, in der sich der nächste Test noch aufhalten lässt. Wirkt, wo Freihändig an ist.</translation>
    </message>
    <message>
        <source>Ask for pain once</source>
        <translation>Einmal nach Schmerz fragen</translation>
    </message>
    <message>
        <source>The first answer holds until the client says that it has changed. Off: pain is asked before and after each test.</source>
        <translation>Die erste Antwort gilt, bis der Klient sagt, dass es sich geändert hat. Aus: vor und nach jedem Test wird nach Schmerz gefragt.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>One soft tick. The pad is zeroed and at rest: push when you are.</source>
        <translation>Ein leiser Tick. Das Polster ist auf null und in Ruhe: drücken Sie, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Hold reached</source>
        <translation>Halten erreicht</translation>
    </message>
    <message>
        <source>A third up. The force stands: keep it there.</source>
        <translation>Eine Terz aufwärts. Die Kraft steht: halten Sie sie dort.</translation>
    </message>
    <message>
        <source>Gave way</source>
        <translation>Gab nach</translation>
    </message>
    <message>
        <source>A third down. The trial is over.</source>
        <translation>Eine Terz abwärts. Der Versuch ist vorüber.</translation>
    </message>
    <message>
        <source>Two ticks. A trial closed without giving way, or a test is over.</source>
        <translation>Zwei Ticks. Ein Versuch endete ohne Nachgeben, oder ein Test ist vorüber.</translation>
    </message>
    <message>
        <source>One low note. The trial is over; the card says why it tells nothing.</source>
        <translation>Ein tiefer Ton. Der Versuch ist vorüber; die Karte sagt, warum er nichts aussagt.</translation>
    </message>
    <message>
        <source>Rest over</source>
        <translation>Pause vorüber</translation>
    </message>
    <message>
        <source>An octave up. The muscle has rested long enough.</source>
        <translation>Eine Oktave aufwärts. Der Muskel hat lange genug geruht.</translation>
    </message>
    <message>
        <source>Three equal notes. Pain, a warning sign, or a device that went away.</source>
        <translation>Drei gleiche Töne. Schmerz, ein Warnzeichen, oder ein Gerät, das weg ist.</translation>
    </message>
    <message>
        <source>What the sounds mean</source>
        <translation>Was die Töne bedeuten</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Ton und Stimme</translation>
    </message>
    <message>
        <source>Play a push</source>
        <translation>Einen Druck abspielen</translation>
    </message>
    <message>
        <source>Speak a sentence</source>
        <translation>Einen Satz sprechen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play: {sound}</source>
        <translation>Abspielen: {sound}</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>What happens in a test is heard, so that the eyes can stay on the patient. What is not heard is shown.</source>
        <translation>Was in einem Test geschieht, ist zu hören, damit die Augen beim Patienten bleiben. Was nicht zu hören ist, wird gezeigt.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Of the sounds. The voice is as loud as the system lets it be.</source>
        <translation>Der Töne. Die Stimme ist so laut, wie das System sie lässt.</translation>
    </message>
    <message>
        <source>Pitch follows force</source>
        <translation>Tonhöhe folgt der Kraft</translation>
    </message>
    <message>
        <source>While a push lasts, a soft tone rises with the force, and ends with it.</source>
        <translation>Solange ein Druck dauert, steigt ein leiser Ton mit der Kraft und endet mit ihr.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The system's own voice speaks results and what comes next.</source>
        <translation>Die Stimme des Systems spricht Ergebnisse und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Gave way at 112 N. Rest for 30 s.</source>
        <translation>Gab nach bei 112 N. 30 s Pause.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
    <message>
        <source>{action}: add a key</source>
        <translation>{action}: Taste hinzufügen</translation>
    </message>
    <message>
        <source>Without being added: {keys}</source>
        <translation>Ohne Hinzufügen: {keys}</translation>
    </message>
    <message>
        <source>{action}: take {key} away</source>
        <translation>{action}: {key} wegnehmen</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Diese Taste wegnehmen</translation>
    </message>
    <message>
        <source>Keys, clicker, pedal</source>
        <translation>Tasten, Klicker, Pedal</translation>
    </message>
    <message>
        <source>Two keys conduct a whole session. A clicker, a pedal or a switch is a keyboard to the computer: add a key, press it there, and it is known. F1 shows what every key does.</source>
        <translation>Zwei Tasten führen durch eine ganze Sitzung. Ein Klicker, ein Pedal oder ein Schalter ist für den Rechner eine Tastatur: fügen Sie eine Taste hinzu, drücken Sie sie dort, und sie ist bekannt. F1 zeigt, was jede Taste tut.</translation>
    </message>
    <message>
        <source>Only the usual keys</source>
        <translation>Nur die üblichen Tasten</translation>
    </message>
    <message>
        <source>Only the usual keys: take all own keys away</source>
        <translation>Nur die üblichen Tasten: alle eigenen wegnehmen</translation>
    </message>
    <message>
        <source>{key} now does this: {action}</source>
        <translation>{key} tut jetzt dies: {action}</translation>
    </message>
    <message>
        <source>Only the usual keys do something now.</source>
        <translation>Nur die üblichen Tasten tun jetzt etwas.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Takes the answer that is lit.</source>
        <translation>Nimmt die beleuchtete Antwort.</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>Lights the next answer.</source>
        <translation>Beleuchtet die nächste Antwort.</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>Those that were added here.</source>
        <translation>Die hier hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Ein Schalter</translation>
    </message>
    <message>
        <source>The answers are lit one after the other by themselves, and any key that chooses takes the lit one.</source>
        <translation>Die Antworten werden von selbst nacheinander beleuchtet, und jede Wahltaste nimmt die beleuchtete.</translation>
    </message>
    <message>
        <source>Each answer is lit for</source>
        <translation>Jede Antwort leuchtet</translation>
    </message>
    <message>
        <source>Works where one switch is on.</source>
        <translation>Wirkt, wo ein Schalter an ist.</translation>
    </message>
    <message>
        <source>{key} always does this: {action}</source>
        <translation>{key} tut immer dies: {action}</translation>
    </message>
    <message>
        <source>Press the key … (Esc: leave it)</source>
        <translation>Drücken Sie die Taste … (Esc: lassen)</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter (Ziffernblock)</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Arrow left</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Arrow right</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Pfeil auf</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Tab moves through the window, F1 shows its keys: they stay so. Press another key.</source>
        <translation>Tab geht durch das Fenster, F1 zeigt seine Tasten: sie bleiben so. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>In which forces are shown. Records are always kept in newtons. N·m is a torque: it is shown where the lever arm is known, and newtons elsewhere.</source>
        <translation>Worin Kräfte gezeigt werden. Akten bleiben immer in Newton. N·m ist ein Drehmoment: es wird gezeigt, wo der Hebelarm bekannt ist, sonst Newton.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black on white, or white on black, in place of calm colours.</source>
        <translation>Schwarz auf Weiß oder Weiß auf Schwarz, statt ruhiger Farben.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of everything on the screen. Holds from the next start.</source>
        <translation>Von allem auf dem Bildschirm. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>{section}: each choice goes on to the next value.</source>
        <translation>{section}: jede Wahl geht zum nächsten Wert.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
    <message>
        <source>Which settings?</source>
        <translation>Welche Einstellungen?</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Jetzt: {value}</translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation>Einstellungen verlassen</translation>
    </message>
    <message>
        <source>That cannot be set: {reason}</source>
        <translation>Das lässt sich nicht einstellen: {reason}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: {place}</source>
        <translation>Kopieren: {place}</translation>
    </message>
    <message>
        <source>Data and lock</source>
        <translation>Daten und Sperre</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Wo die Daten sind</translation>
    </message>
    <message>
        <source>Hide names after</source>
        <translation>Namen verbergen nach</translation>
    </message>
    <message>
        <source>Without a touch for so long, who the client is can no longer be read on the screen. A test goes on.</source>
        <translation>So lange ohne Berührung, und auf dem Bildschirm ist nicht mehr zu lesen, wer der Klient ist. Ein Test geht weiter.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Practice and tester</source>
        <translation>Praxis und Untersucher</translation>
    </message>
    <message>
        <source>Head of a printed report</source>
        <translation>Kopf eines gedruckten Berichts</translation>
    </message>
    <message>
        <source>Look for a file</source>
        <translation>Datei suchen</translation>
    </message>
    <message>
        <source>Logo: look for a file</source>
        <translation>Logo: Datei suchen</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Code of who tests at this computer, as it stands in the records.</source>
        <translation>Code dessen, der an diesem Rechner testet, wie er in den Akten steht.</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Address, telephone and the like</source>
        <translation>Adresse, Telefon und Ähnliches</translation>
    </message>
    <message>
        <source>A line each, six at most.</source>
        <translation>Je eine Zeile, höchstens sechs.</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file. Printed in black and white it should still be plain.</source>
        <translation>Eine PNG-, JPEG- oder SVG-Datei. Auch schwarz-weiß gedruckt sollte sie klar sein.</translation>
    </message>
    <message>
        <source>{file} cannot be shown: it is no PNG, JPEG or SVG picture. The logo is as it was.</source>
        <translation>{file} kann nicht gezeigt werden: es ist kein PNG-, JPEG- oder SVG-Bild. Das Logo bleibt, wie es war.</translation>
    </message>
    <message>
        <source>This file is not there, or is no picture; a report is printed without it.</source>
        <translation>Diese Datei ist nicht da oder kein Bild; ein Bericht wird ohne sie gedruckt.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keys: ?</source>
        <translation>Tasten: ?</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>Abbrechen: {work}</translation>
    </message>
    <message>
        <source>(+{count} waiting)</source>
        <translation>(+{count} warten)</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>Was eingetippt wird</translation>
    </message>
    <message>
        <source>Return takes what is typed.</source>
        <translation>Die Eingabetaste nimmt das Eingetippte.</translation>
    </message>
    <message>
        <source>type, then Return</source>
        <translation>tippen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>This session is open in another window of this computer. Go on there.</source>
        <translation>Diese Sitzung ist in einem anderen Fenster dieses Computers offen. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Push when you are asked to.</source>
        <translation>Drücken Sie, wenn Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>Hold against the push when it comes.</source>
        <translation>Halten Sie gegen den Druck, wenn er kommt.</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Entspannen</translation>
    </message>
    <message>
        <source>Relax completely.</source>
        <translation>Entspannen Sie ganz.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the limb rest.</source>
        <translation>Lassen Sie Arm oder Bein ruhen.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Keep pushing</source>
        <translation>Weiter drücken</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Weiter halten</translation>
    </message>
    <message>
        <source>Screen for the client</source>
        <translation>Bildschirm für den Klienten</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>A report of which session?</source>
        <translation>Bericht über welche Sitzung?</translation>
    </message>
    <message>
        <source>There is no session to choose from.</source>
        <translation>Es gibt keine Sitzung zur Auswahl.</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Andere Sitzung</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Es gibt noch keinen Bericht.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>jetzt: {value}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>HTML speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Leave the reports</source>
        <translation>Berichte verlassen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>The sessions are being looked up.</source>
        <translation>Die Sitzungen werden gesucht.</translation>
    </message>
    <message>
        <source>There is no session in the records yet. After the first one, its report can be made here.</source>
        <translation>In den Akten ist noch keine Sitzung. Nach der ersten kann hier ihr Bericht erstellt werden.</translation>
    </message>
    <message>
        <source>Looking up sessions</source>
        <translation>Sitzungen werden gesucht</translation>
    </message>
    <message>
        <source>The sessions cannot be looked up: {reason}</source>
        <translation>Die Sitzungen können nicht gesucht werden: {reason}</translation>
    </message>
    <message>
        <source>The records are not open. Reports are made of sessions that are kept there.</source>
        <translation>Die Akten sind nicht geöffnet. Berichte werden aus Sitzungen erstellt, die dort aufbewahrt sind.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <source>The report cannot be made: {reason}</source>
        <translation>Der Bericht kann nicht erstellt werden: {reason}</translation>
    </message>
    <message>
        <source>The report was not made: it was cancelled.</source>
        <translation>Der Bericht wurde nicht erstellt: Er wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}: {what}</translation>
    </message>
    <message>
        <source>Reports cannot be made here.</source>
        <translation>Hier können keine Berichte erstellt werden.</translation>
    </message>
    <message>
        <source>Set the letterhead</source>
        <translation>Kopf einstellen</translation>
    </message>
    <message>
        <source>For whom: {reader}</source>
        <translation>Für wen: {reader}</translation>
    </message>
    <message>
        <source>Name to be printed instead of the code</source>
        <translation>Name, der statt des Codes gedruckt wird</translation>
    </message>
    <message>
        <source>It is not kept anywhere.</source>
        <translation>Er wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The head of the page is empty: name and address of the practice are not set.</source>
        <translation>Der Kopf der Seite ist leer: Name und Adresse der Praxis sind nicht eingestellt.</translation>
    </message>
    <message>
        <source>None of these sessions is of a client with such a code.</source>
        <translation>Keine dieser Sitzungen ist von einem Klienten mit so einem Code.</translation>
    </message>
    <message>
        <source>Code of a client</source>
        <translation>Code eines Klienten</translation>
    </message>
    <message>
        <source>Show only sessions of a client with this code</source>
        <translation>Nur Sitzungen eines Klienten mit diesem Code zeigen</translation>
    </message>
    <message>
        <source>Sessions, the latest first</source>
        <translation>Sitzungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Older sessions</source>
        <translation>Ältere Sitzungen</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Speichern, drucken</translation>
    </message>
    <message>
        <source>Saved as HTML they can be read aloud.</source>
        <translation>Als HTML gespeichert können sie vorgelesen werden.</translation>
    </message>
    <message>
        <source>None of these pages is in the report; pages: {count}</source>
        <translation>Keine dieser Seiten ist im Bericht; Seiten: {count}</translation>
    </message>
    <message>
        <source>The printer takes nothing. Look whether it is on and connected, or save a PDF.</source>
        <translation>Der Drucker nimmt nichts an. Sehen Sie nach, ob er an und angeschlossen ist, oder speichern Sie ein PDF.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the report as PDF and print it elsewhere.</source>
        <translation>Dieser Computer kennt keinen Drucker. Speichern Sie den Bericht als PDF und drucken Sie ihn anderswo.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Bericht wird gedruckt</translation>
    </message>
    <message>
        <source>The report cannot be printed: {reason}</source>
        <translation>Der Bericht kann nicht gedruckt werden: {reason}</translation>
    </message>
    <message>
        <source>Sent to the printer, pages: {count}</source>
        <translation>An den Drucker gesendet, Seiten: {count}</translation>
    </message>
    <message>
        <source>Save the report as {kind}</source>
        <translation>Bericht als {kind} speichern</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} gibt es schon.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>The report cannot be saved: {reason}</source>
        <translation>Der Bericht kann nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {file}.</source>
        <translation>Nichts auf diesem Computer öffnet {file}.</translation>
    </message>
    <message>
        <source>The report is being made; save it in a moment.</source>
        <translation>Der Bericht wird gerade erstellt; speichern Sie ihn gleich.</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Der Bericht wird erstellt.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>{word}: {gate}</source>
        <translation>{word}: {gate}</translation>
    </message>
    <message>
        <source>Test {test}, retest {retest}</source>
        <translation>Test {test}, Nachtest {retest}</translation>
    </message>
    <message>
        <source>{tests}; in between: {partner}</source>
        <translation>{tests}; dazwischen: {partner}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Hide the conditions</source>
        <translation>Bedingungen verbergen</translation>
    </message>
    <message>
        <source>Conditions kept: {kept} of {total}</source>
        <translation>Bedingungen eingehalten: {kept} von {total}</translation>
    </message>
    <message>
        <source>MDC95 ± {force}</source>
        <translation>MDC95 ± {force}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>A retest stands here beside its test.</source>
        <translation>Hier steht ein Nachtest neben seinem Test.</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>Muscles tested: {done} of {total}</source>
        <translation>Getestete Muskeln: {done} von {total}</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{muscle} cannot be chosen now: answer the question below first.</source>
        <translation>{muscle} kann jetzt nicht gewählt werden: beantworten Sie zuerst die Frage unten.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>set aside: {trials}</source>
        <translation>beiseitegelegt: {trials}</translation>
    </message>
    <message>
        <source>tests made: {number}</source>
        <translation>gemachte Tests: {number}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>trials made: {trials}</source>
        <translation>gemachte Versuche: {trials}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Test {number}, {time}: {muscle}</source>
        <translation>Test {number}, {time}: {muscle}</translation>
    </message>
    <message>
        <source>What it was really of</source>
        <translation>Wovon er wirklich war</translation>
    </message>
    <message>
        <source>muscle and side</source>
        <translation>Muskel und Seite</translation>
    </message>
    <message>
        <source>How the mistake came about</source>
        <translation>Wie es zu dem Fehler kam</translation>
    </message>
    <message>
        <source>Without a reason nothing is corrected</source>
        <translation>Ohne Grund wird nichts berichtigt</translation>
    </message>
    <message>
        <source>Recorded as {muscle} before; corrected at {time} by {who}: {reason}</source>
        <translation>Vorher erfasst als {muscle}; berichtigt um {time} von {who}: {reason}</translation>
    </message>
    <message>
        <source>Choose the test that was recorded wrong.</source>
        <translation>Wählen Sie den Test, der falsch erfasst wurde.</translation>
    </message>
    <message>
        <source>Test {number} will be of {now}, not of {was}.</source>
        <translation>Test {number} wird von {now} sein, nicht von {was}.</translation>
    </message>
    <message>
        <source>A test that was recorded with the wrong muscle or side is put right here.</source>
        <translation>Hier wird ein Test berichtigt, der mit dem falschen Muskel oder der falschen Seite erfasst wurde.</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Welcher Test</translation>
    </message>
    <message>
        <source>Choose what test {number} was really of.</source>
        <translation>Wählen Sie, wovon Test {number} wirklich war.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>What the client tells, in your own words</source>
        <translation>Was der Klient erzählt, in eigenen Worten</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>What you see when the client moves</source>
        <translation>Was Sie sehen, wenn sich der Klient bewegt</translation>
    </message>
    <message>
        <source>Go on to the screening</source>
        <translation>Weiter zum Screening</translation>
    </message>
    <message>
        <source>Recorded in your own words, before any test. What is recorded stays as it is.</source>
        <translation>Wird vor dem ersten Test in eigenen Worten festgehalten. Was festgehalten ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{time}, {who}: {words}</source>
        <translation>{time}, {who}: {words}</translation>
    </message>
    <message>
        <source>Record and go on</source>
        <translation>Festhalten und weiter</translation>
    </message>
    <message>
        <source>Before any test, still to be recorded: {what}.</source>
        <translation>Vor dem ersten Test noch festzuhalten: {what}.</translation>
    </message>
    <message>
        <source>Both are there. More can be recorded at any time.</source>
        <translation>Beides ist da. Mehr kann jederzeit festgehalten werden.</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Give homework</source>
        <translation>Hausaufgabe geben</translation>
    </message>
    <message>
        <source>In your own words; the program proposes nothing</source>
        <translation>In eigenen Worten; das Programm schlägt nichts vor</translation>
    </message>
    <message>
        <source>Ctrl+Return gives what is typed as homework.</source>
        <translation>Strg+Eingabetaste gibt das Eingetippte als Hausaufgabe.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>such as 3 × 10, slowly</source>
        <translation>etwa 3 × 10, langsam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>such as mornings and evenings</source>
        <translation>etwa morgens und abends</translation>
    </message>
    <message>
        <source>Muscles of this session, to name one</source>
        <translation>Muskeln dieser Sitzung, um einen zu nennen</translation>
    </message>
    <message>
        <source>Homework that is given stands here. It is kept as it is; more can be given.</source>
        <translation>Gegebene Hausaufgaben stehen hier. Sie bleiben, wie sie sind; weitere können gegeben werden.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>New homework</source>
        <translation>Neue Hausaufgabe</translation>
    </message>
    <message>
        <source>{number}. {homework}</source>
        <translation>{number}. {homework}</translation>
    </message>
    <message>
        <source>Given in this session</source>
        <translation>In dieser Sitzung gegeben</translation>
    </message>
    <message>
        <source>{homework}: how often?</source>
        <translation>{homework}: wie oft?</translation>
    </message>
    <message>
        <source>Earlier homework</source>
        <translation>Frühere Hausaufgaben</translation>
    </message>
    <message>
        <source>No homework of an earlier session is waiting to be asked about.</source>
        <translation>Nach keiner Hausaufgabe einer früheren Sitzung ist noch zu fragen.</translation>
    </message>
    <message>
        <source>Done {done} of {planned} times</source>
        <translation>{done} von {planned} Mal gemacht</translation>
    </message>
    <message>
        <source>{muscle}: {words}</source>
        <translation>{muscle}: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Anything worth keeping, in your own words</source>
        <translation>Alles, was festzuhalten lohnt, in eigenen Worten</translation>
    </message>
    <message>
        <source>Notes stand here, the latest first. What is noted stays as it is.</source>
        <translation>Notizen stehen hier, die neueste zuerst. Was notiert ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Notes of this session</source>
        <translation>Notizen dieser Sitzung</translation>
    </message>
    <message>
        <source>Ctrl+Return records what is typed.</source>
        <translation>Strg+Eingabetaste hält das Eingetippte fest.</translation>
    </message>
    <message>
        <source>Put in: {words}</source>
        <translation>Einfügen: {words}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Too long: {length} characters of {most}.</source>
        <translation>Zu lang: {length} von höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Noch nicht festgehalten.</translation>
    </message>
    <message>
        <source>{goal}, until {date}</source>
        <translation>{goal}, bis {date}</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} Wochen</translation>
    </message>
    <message>
        <source>Until {number} weeks from now</source>
        <translation>Bis in {number} Wochen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the client wants to reach, in their words</source>
        <translation>Was der Klient erreichen möchte, in seinen Worten</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; Alt+Down shows a calendar.</source>
        <translation>JJJJ-MM-TT; Alt+Pfeil ab zeigt einen Kalender.</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Datum</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Test a muscle first: its suspected partners will stand here.</source>
        <translation>Testen Sie zuerst einen Muskel: seine vermuteten Partner stehen dann hier.</translation>
    </message>
    <message>
        <source>The library has no suspected partner of this muscle.</source>
        <translation>Die Bibliothek kennt keinen vermuteten Partner dieses Muskels.</translation>
    </message>
    <message>
        <source>The muscle that a partner may compensate for</source>
        <translation>Der Muskel, für den ein Partner vielleicht kompensiert</translation>
    </message>
    <message>
        <source>Each pair is a hypothesis of the method, to be tested; none is established. No result proves that a muscle is inhibited or that another one compensates for it.</source>
        <translation>Jedes Paar ist eine Hypothese der Methode, die zu prüfen ist; keines ist gesichert. Kein Ergebnis beweist, dass ein Muskel gehemmt ist oder dass ein anderer für ihn kompensiert.</translation>
    </message>
    <message>
        <source>Partner of</source>
        <translation>Partner von</translation>
    </message>
    <message>
        <source>{muscle} (test {number})</source>
        <translation>{muscle} (Test {number})</translation>
    </message>
    <message>
        <source>A partner can be chosen between two tests.</source>
        <translation>Ein Partner kann zwischen zwei Tests gewählt werden.</translation>
    </message>
    <message>
        <source>Test {muscle}, {side}</source>
        <translation>{muscle}, {side}, testen</translation>
    </message>
    <message>
        <source>Evidence {level}: {meaning}.</source>
        <translation>Evidenz {level}: {meaning}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>Test: {side}</source>
        <translation>Testen: {side}</translation>
    </message>
    <message>
        <source>In words: {side}</source>
        <translation>In Worten: {side}</translation>
    </message>
    <message>
        <source>Record {muscle}, {side}, in words</source>
        <translation>{muscle}, {side}, in Worten festhalten</translation>
    </message>
    <message>
        <source>The library suspects none of these here; you may test any of them as a partner.</source>
        <translation>Die Bibliothek vermutet hier keinen von diesen; Sie dürfen jeden davon als Partner testen.</translation>
    </message>
    <message>
        <source>Name or region</source>
        <translation>Name oder Region</translation>
    </message>
    <message>
        <source>Filter by name or region</source>
        <translation>Nach Name oder Region filtern</translation>
    </message>
    <message>
        <source>Other muscles of the library</source>
        <translation>Andere Muskeln der Bibliothek</translation>
    </message>
    <message>
        <source>No other muscle of the library has this in its name or region.</source>
        <translation>Kein anderer Muskel der Bibliothek hat dies in Name oder Region.</translation>
    </message>
    <message>
        <source>Test {number}{side}: {result}</source>
        <translation>Test {number}{side}: {result}</translation>
    </message>
    <message>
        <source>Recorded in words: {words}</source>
        <translation>In Worten festgehalten: {words}</translation>
    </message>
    <message>
        <source>results are hidden</source>
        <translation>Ergebnisse sind verborgen</translation>
    </message>
    <message>
        <source>no retest yet</source>
        <translation>noch kein Nachtest</translation>
    </message>
    <message>
        <source>Worked on{side}: {outcome}</source>
        <translation>Behandelt{side}: {outcome}</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>No age is given: below {years} years no break tests, unless allowed.</source>
        <translation>Es ist kein Alter angegeben: unter {years} Jahren keine Break-Tests, es sei denn, sie werden erlaubt.</translation>
    </message>
    <message>
        <source>Age {age}: no break tests, unless a licensed tester allows them.</source>
        <translation>Alter {age}: keine Break-Tests, es sei denn, ein zugelassener Untersucher erlaubt sie.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Abbruchgründe</translation>
    </message>
    <message>
        <source>Yes or not known: no test, unless a licensed tester lets the tests go on.</source>
        <translation>Ja oder nicht bekannt: kein Test, es sei denn, ein zugelassener Untersucher lässt die Tests weitergehen.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Vorsichtsgründe</translation>
    </message>
    <message>
        <source>Yes or not known: tested otherwise, as it says.</source>
        <translation>Ja oder nicht bekannt: anders getestet, wie dort angegeben.</translation>
    </message>
    <message>
        <source>An answer can be changed later, too; earlier answers are kept.</source>
        <translation>Eine Antwort kann auch später geändert werden; frühere Antworten werden aufbewahrt.</translation>
    </message>
    <message>
        <source>{done} of {total} questions answered</source>
        <translation>{done} von {total} Fragen beantwortet</translation>
    </message>
    <message>
        <source>No to all {number} that are left …</source>
        <translation>Nein zu allen {number} übrigen …</translation>
    </message>
    <message>
        <source>When it is finished, the tests stay locked: {items}.</source>
        <translation>Ist es abgeschlossen, bleiben die Tests gesperrt: {items}.</translation>
    </message>
    <message>
        <source>Each of them is recorded as answered with no. Only after all of them were read out.</source>
        <translation>Jede davon wird als mit nein beantwortet festgehalten. Nur, nachdem alle vorgelesen wurden.</translation>
    </message>
    <message>
        <source>The reason is kept with the code of who gives it.</source>
        <translation>Der Grund wird mit dem Code dessen aufbewahrt, der ihn angibt.</translation>
    </message>
    <message>
        <source>The screening is finished.</source>
        <translation>Das Screening ist abgeschlossen.</translation>
    </message>
    <message>
        <source>An answer can be changed; earlier answers are kept.</source>
        <translation>Antworten können geändert werden; frühere bleiben erhalten.</translation>
    </message>
    <message>
        <source>No trial is taken until this test is over and the stop is lifted.</source>
        <translation>Es wird kein Versuch aufgenommen, bis dieser Test vorüber und der Abbruchgrund aufgehoben ist.</translation>
    </message>
    <message>
        <source>A licensed tester may let the tests go on, with a reason; or an answer is changed.</source>
        <translation>Ein zugelassener Untersucher kann die Tests mit einem Grund weitergehen lassen; oder eine Antwort wird geändert.</translation>
    </message>
    <message>
        <source>None of the testers of this session is licensed: nobody here may let the tests go on.</source>
        <translation>Keiner der Untersucher dieser Sitzung ist zugelassen: niemand hier darf die Tests weitergehen lassen.</translation>
    </message>
    <message>
        <source>Break tests are allowed by a licensed tester: {reason}.</source>
        <translation>Break-Tests sind von einem zugelassenen Untersucher erlaubt: {reason}.</translation>
    </message>
    <message>
        <source>{field}, then Return</source>
        <translation>{field}, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Where a break test is refused, a licensed tester may allow it, with a reason.</source>
        <translation>Wo ein Break-Test abgelehnt wird, kann ein zugelassener Untersucher ihn mit Begründung erlauben.</translation>
    </message>
    <message>
        <source>The screening stops the tests: {items}.</source>
        <translation>Das Screening schließt die Tests aus: {items}.</translation>
    </message>
    <message>
        <source>Words with the answer, then Return</source>
        <translation>Worte zur Antwort, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Words with the answer: {question}</source>
        <translation>Worte zur Antwort: {question}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>Caution: no break test of {regions}, unless a licensed tester allows it.</source>
        <translation>Vorsicht: kein Break-Test ({regions}), es sei denn, ein zugelassener Untersucher erlaubt ihn.</translation>
    </message>
    <message>
        <source>Stop, lifted by a licensed tester: {reason}.</source>
        <translation>Abbruchgrund, von einem zugelassenen Untersucher aufgehoben: {reason}.</translation>
    </message>
    <message>
        <source>Stop: no test, unless a licensed tester lets the tests go on, with a reason.</source>
        <translation>Abbruchgrund: kein Test, es sei denn, ein zugelassener Untersucher lässt die Tests mit einem Grund weitergehen.</translation>
    </message>
    <message>
        <source>Caution: no break test, unless a licensed tester allows it, with a reason.</source>
        <translation>Vorsicht: kein Break-Test, es sei denn, ein zugelassener Untersucher erlaubt ihn mit einem Grund.</translation>
    </message>
    <message>
        <source>Caution.</source>
        <translation>Vorsicht.</translation>
    </message>
    <message>
        <source>Caution: no break test of the muscles that it concerns, unless a licensed tester allows it.</source>
        <translation>Vorsicht: kein Break-Test der betroffenen Muskeln, es sei denn, ein zugelassener Untersucher erlaubt ihn.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{kind}: {how}</source>
        <translation>{kind}: {how}</translation>
    </message>
    <message>
        <source>rising by {speed}, then hold</source>
        <translation>Anstieg mit {speed}, dann halten</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>the client pushes</source>
        <translation>der Klient drückt</translation>
    </message>
    <message>
        <source>the tester overcomes the hold</source>
        <translation>der Untersucher überwindet das Halten</translation>
    </message>
    <message>
        <source>{kind}. Retest of test {number}, set up as it was.</source>
        <translation>{kind}. Nachtest zu Test {number}, im selben Aufbau.</translation>
    </message>
    <message>
        <source>{kind}. Suspected partner of {muscle}, a hypothesis to test.</source>
        <translation>{kind}. Vermuteter Partner von {muscle}, eine Hypothese, die zu prüfen ist.</translation>
    </message>
    <message>
        <source>the client builds the force up in their own time</source>
        <translation>der Klient baut die Kraft im eigenen Tempo auf</translation>
    </message>
    <message>
        <source>The set-up of a test stands here. Choose a muscle of the plan to set one up.</source>
        <translation>Der Aufbau eines Tests steht hier. Wählen Sie einen Muskel des Plans, um einen Test aufzubauen.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pad site</source>
        <translation>Ort des Polsters</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Pain before the test, 0 to 10</source>
        <translation>Schmerz vor dem Test, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain {nrs} of 10: begin the test</source>
        <translation>Schmerz {nrs} von 10: Test beginnen</translation>
    </message>
    <message>
        <source>Connecting to the dynamometer; the test begins when it answers.</source>
        <translation>Der Kraftmesser wird verbunden; der Test beginnt, sobald er antwortet.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht angegeben</translation>
    </message>
    <message>
        <source>told: {nrs}</source>
        <translation>angegeben: {nrs}</translation>
    </message>
    <message>
        <source>The answer begins the test. Pain that rises or is high stops it.</source>
        <translation>Mit der Antwort beginnt der Test. Schmerz, der zunimmt oder stark ist, bricht ihn ab.</translation>
    </message>
    <message>
        <source>Answer the question below first.</source>
        <translation>Beantworten Sie zuerst die Frage unten.</translation>
    </message>
    <message>
        <source>{what}, {unit}</source>
        <translation>{what}, {unit}</translation>
    </message>
    <message>
        <source>{what}: {typed} is no number above 0.</source>
        <translation>{what}: {typed} ist keine Zahl über 0.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>It has no client, so nothing of it is kept, and there is no report.</source>
        <translation>Sie hat keinen Klienten, darum wird nichts davon aufbewahrt, und es gibt keinen Bericht.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Retests beside their tests</source>
        <translation>Nachtests neben ihren Tests</translation>
    </message>
    <message>
        <source>Visits of the client</source>
        <translation>Termine des Klienten</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Sitzung schließen</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>Die Sitzung ist geschlossen</translation>
    </message>
    <message>
        <source>So far in this session</source>
        <translation>Bisher in dieser Sitzung</translation>
    </message>
    <message>
        <source>No test was finished.</source>
        <translation>Kein Test wurde beendet.</translation>
    </message>
    <message>
        <source>Planned and not tested: {muscles}.</source>
        <translation>Geplant und nicht getestet: {muscles}.</translation>
    </message>
    <message>
        <source>{number}. {muscle}: {result}</source>
        <translation>{number}. {muscle}: {result}</translation>
    </message>
    <message>
        <source>Trials with a verdict: {total}. Held: {held}. Gave way or were not held: {yielded}. Cannot tell: {unclear}.</source>
        <translation>Versuche mit Ergebnis: {total}. Gehalten: {held}. Nachgegeben oder nicht gehalten: {yielded}. Nicht zu beurteilen: {unclear}.</translation>
    </message>
    <message>
        <source>{kind}, retest of test {number}</source>
        <translation>{kind}, Nachtest zu Test {number}</translation>
    </message>
    <message>
        <source>{kind}, as a partner of {muscle}</source>
        <translation>{kind}, als Partner von {muscle}</translation>
    </message>
    <message>
        <source>ended early: {reason}</source>
        <translation>vorzeitig beendet: {reason}</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Ziel: {goal}</translation>
    </message>
    <message>
        <source>cannot tell: {trials}</source>
        <translation>nicht zu beurteilen: {trials}</translation>
    </message>
    <message>
        <source>{muscle}: tests {test} and {retest}</source>
        <translation>{muscle}: Tests {test} und {retest}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Noch keine Behandlung</translation>
    </message>
    <message>
        <source>What is done to a muscle, and for how long, stands here. The program proposes no treatment.</source>
        <translation>Was an einem Muskel getan wird, und wie lange, steht hier. Das Programm schlägt keine Behandlung vor.</translation>
    </message>
    <message>
        <source>as long as it took</source>
        <translation>so lange dauerte es</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Retest now</source>
        <translation>Jetzt nachtesten</translation>
    </message>
    <message>
        <source>left to begin the retest</source>
        <translation>noch Zeit, den Nachtest zu beginnen</translation>
    </message>
    <message>
        <source>since it began</source>
        <translation>seit dem Beginn</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>wie lange es dauert</translation>
    </message>
    <message>
        <source>how long it took is not known</source>
        <translation>wie lange es dauerte, ist nicht bekannt</translation>
    </message>
    <message>
        <source>how long is not known: there was a pause</source>
        <translation>wie lange, ist nicht bekannt: es gab eine Unterbrechung</translation>
    </message>
    <message>
        <source>Finished: retest now</source>
        <translation>Fertig: jetzt nachtesten</translation>
    </message>
    <message>
        <source>Release or activate</source>
        <translation>Release oder Aktivierung</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Vorher:</translation>
    </message>
    <message>
        <source>meant for {muscle} (test {number})</source>
        <translation>gilt {muscle} (Test {number})</translation>
    </message>
    <message>
        <source>{number}. {what}</source>
        <translation>{number}. {what}</translation>
    </message>
    <message>
        <source>A retest is timely when its first trial begins within {within} s of the end. The limit is the session's own; that an effect lasts so long, or at all, is not shown.</source>
        <translation>Ein Nachtest ist rechtzeitig, wenn sein erster Versuch innerhalb von {within} s nach dem Ende beginnt. Die Grenze ist die der Sitzung; dass eine Wirkung so lange oder überhaupt anhält, ist nicht gezeigt.</translation>
    </message>
    <message>
        <source>Site: {site}</source>
        <translation>Ort: {site}</translation>
    </message>
    <message>
        <source>Dose: {dose}</source>
        <translation>Dosis: {dose}</translation>
    </message>
    <message>
        <source>A sham, as was said when it began.</source>
        <translation>Eine Scheinbehandlung, wie zu Beginn gesagt wurde.</translation>
    </message>
    <message>
        <source>Retested late: test {number} began {seconds} s after the end, later than {within} s.</source>
        <translation>Verspätet nachgetestet: Test {number} begann {seconds} s nach dem Ende, später als {within} s.</translation>
    </message>
    <message>
        <source>The lot decides whether it is a sham. Who pushes must not know; it is shown at the end.</source>
        <translation>Das Los entscheidet, ob es eine Scheinbehandlung ist. Wer drückt, darf es nicht wissen; es wird am Ende gezeigt.</translation>
    </message>
    <message>
        <source>By lot a sham.</source>
        <translation>Nach dem Los eine Scheinbehandlung.</translation>
    </message>
    <message>
        <source>By lot real.</source>
        <translation>Nach dem Los echt.</translation>
    </message>
    <message>
        <source>Retested; how long after the end is not known.</source>
        <translation>Nachgetestet; wie lange nach dem Ende, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Retested in time: test {number} began {seconds} s after the end, within {within} s.</source>
        <translation>Rechtzeitig nachgetestet: Test {number} begann {seconds} s nach dem Ende, innerhalb von {within} s.</translation>
    </message>
    <message>
        <source>The retest window opens when a treatment ends, for {within} s.</source>
        <translation>Das Zeitfenster für den Nachtest öffnet sich mit dem Ende einer Behandlung, für {within} s.</translation>
    </message>
    <message>
        <source>The retest window opens when it ends, for {within} s.</source>
        <translation>Das Zeitfenster für den Nachtest öffnet sich mit ihrem Ende, für {within} s.</translation>
    </message>
    <message>
        <source>The retest window is open: {seconds} s of {within} s are left.</source>
        <translation>Das Zeitfenster für den Nachtest ist offen: noch {seconds} s von {within} s.</translation>
    </message>
    <message>
        <source>The retest window of {within} s is over: a retest now is kept as a late one.</source>
        <translation>Das Zeitfenster für den Nachtest von {within} s ist vorüber: ein Nachtest wird jetzt als verspätet aufbewahrt.</translation>
    </message>
    <message>
        <source>How long ago it ended is not known: there was a pause.</source>
        <translation>Wie lange das Ende zurückliegt, ist nicht bekannt: es gab eine Unterbrechung.</translation>
    </message>
    <message>
        <source>No retest was made.</source>
        <translation>Es wurde kein Nachtest gemacht.</translation>
    </message>
    <message>
        <source>Retested.</source>
        <translation>Nachgetestet.</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>keine Aufzeichnung</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>raw counts, not calibrated</source>
        <translation>Rohwerte, nicht kalibriert</translation>
    </message>
    <message>
        <source>beyond the calibrated {force}</source>
        <translation>über den kalibrierten {force}</translation>
    </message>
    <message>
        <source>not saved for {seconds} s</source>
        <translation>seit {seconds} s nicht gespeichert</translation>
    </message>
    <message>
        <source>recorded {time}</source>
        <translation>aufgezeichnet {time}</translation>
    </message>
    <message>
        <source>recorded {time}, waiting for the device</source>
        <translation>aufgezeichnet {time}, wartet auf das Gerät</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>nothing received for {seconds} s</source>
        <translation>seit {seconds} s nichts empfangen</translation>
    </message>
    <message>
        <source>recording {time}</source>
        <translation>Aufzeichnung {time}</translation>
    </message>
    <message>
        <source>space: mark   W: whole session   D: dark or light   Q: close</source>
        <translation>Leertaste: Marke   W: ganze Sitzung   D: dunkel oder hell   Q: schließen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>kein Gerät</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>before trial {number}</source>
        <translation>vor Versuch {number}</translation>
    </message>
    <message>
        <source>{speed} up to {force}</source>
        <translation>{speed} bis {force}</translation>
    </message>
    <message>
        <source>Trial {number} is made</source>
        <translation>Versuch {number} ist gemacht</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>Kein Test</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Keine Sitzung ist offen.</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Gerät verloren</translation>
    </message>
    <message>
        <source>Connecting to the device.</source>
        <translation>Das Gerät wird verbunden.</translation>
    </message>
    <message>
        <source>Not armed yet</source>
        <translation>Noch nicht messbereit</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>pad site</source>
        <translation>Ort des Polsters</translation>
    </message>
    <message>
        <source>push</source>
        <translation>drücken</translation>
    </message>
    <message>
        <source>beware of</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>up to {force}</source>
        <translation>bis {force}</translation>
    </message>
    <message>
        <source>Marks this moment in the recording</source>
        <translation>Markiert diesen Moment in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Shows the whole session, or the last ten seconds</source>
        <translation>Zeigt die ganze Sitzung oder die letzten zehn Sekunden</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>All of the evidence</source>
        <translation>Alle Belege</translation>
    </message>
    <message>
        <source>trial {number}, the one before</source>
        <translation>Versuch {number}, der vorige</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>by force alone; limb motion not measured</source>
        <translation>nur nach der Kraft; Bewegung nicht gemessen</translation>
    </message>
    <message>
        <source>what to do differently</source>
        <translation>was anders zu machen ist</translation>
    </message>
    <message>
        <source>algorithm {one}, settings {two}</source>
        <translation>Algorithmus {one}, Einstellungen {two}</translation>
    </message>
    <message>
        <source>all of the evidence</source>
        <translation>alle Belege</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>what limits it</source>
        <translation>was es einschränkt</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>rule and versions</source>
        <translation>Regel und Versionen</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>Regel {name}</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>shorter than planned</source>
        <translation>kürzer als geplant</translation>
    </message>
    <message>
        <source>Rest before it {seconds} s, {kept}.</source>
        <translation>Pause davor {seconds} s, {kept}.</translation>
    </message>
    <message>
        <source>The muscle was contracted once before it.</source>
        <translation>Der Muskel wurde davor einmal angespannt.</translation>
    </message>
    <message>
        <source>Not counted: {reason}.</source>
        <translation>Nicht gezählt: {reason}.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>force now</source>
        <translation>Kraft jetzt</translation>
    </message>
    <message>
        <source>highest {force}</source>
        <translation>Spitze {force}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>too fast</source>
        <translation>zu schnell</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>results hidden</source>
        <translation>Ergebnisse verborgen</translation>
    </message>
    <message>
        <source>push {speed} {unit}/s</source>
        <translation>Anstieg {speed} {unit}/s</translation>
    </message>
    <message>
        <source>NO DEVICE</source>
        <translation>KEIN GERÄT</translation>
    </message>
    <message>
        <source>Highest force</source>
        <translation>Höchste Kraft</translation>
    </message>
    <message>
        <source>Force at which the limb began to yield</source>
        <translation>Kraft, bei der die Extremität nachzugeben begann</translation>
    </message>
    <message>
        <source>R, the one by the other</source>
        <translation>R, die eine durch die andere</translation>
    </message>
    <message>
        <source>Best second</source>
        <translation>Beste Sekunde</translation>
    </message>
    <message>
        <source>Speed of the push</source>
        <translation>Druckanstieg</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Limb velocity in the yield</source>
        <translation>Geschwindigkeit beim Nachgeben</translation>
    </message>
    <message>
        <source>The limb moved</source>
        <translation>Die Extremität bewegte sich</translation>
    </message>
    <message>
        <source>of the mean of both sides; not a finding by itself</source>
        <translation>vom Mittel beider Seiten; für sich kein Befund</translation>
    </message>
    <message>
        <source>left stronger by {percent} %</source>
        <translation>links stärker um {percent} %</translation>
    </message>
    <message>
        <source>no trial yet</source>
        <translation>noch kein Versuch</translation>
    </message>
    <message>
        <source>left against right</source>
        <translation>links gegen rechts</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>means of the highest forces; not a finding by themselves</source>
        <translation>Mittel der höchsten Kräfte; für sich kein Befund</translation>
    </message>
    <message>
        <source>sides equal</source>
        <translation>Seiten gleich</translation>
    </message>
    <message>
        <source>right stronger by {percent} %</source>
        <translation>rechts stärker um {percent} %</translation>
    </message>
    <message>
        <source>One was a make test, the other a break test.</source>
        <translation>Einer war ein Make-Test, der andere ein Break-Test.</translation>
    </message>
    <message>
        <source>Position or pad site were not the same.</source>
        <translation>Position oder Ort des Polsters waren nicht gleich.</translation>
    </message>
    <message>
        <source>The lever arms were not the same.</source>
        <translation>Die Hebelarme waren nicht gleich.</translation>
    </message>
    <message>
        <source>One was tested before a release, the other after it.</source>
        <translation>Einer wurde vor einem Release getestet, der andere danach.</translation>
    </message>
    <message>
        <source>{number} of {all} checks passed</source>
        <translation>{number} von {all} Prüfungen bestanden</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>The push could not be checked</source>
        <translation>Der Druck war nicht prüfbar</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>1 Prüfung bestanden</translation>
    </message>
    <message>
        <source>{number} checks passed</source>
        <translation>{number} Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Forces are shown in N: the lever arm of this test is not known.</source>
        <translation>Kräfte werden in N gezeigt: der Hebelarm dieses Tests ist nicht bekannt.</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>opens all of its evidence</source>
        <translation>öffnet alle Belege dazu</translation>
    </message>
    <message>
        <source>no trials yet</source>
        <translation>noch keine Versuche</translation>
    </message>
    <message>
        <source>{number} of {planned} made</source>
        <translation>{number} von {planned} gemacht</translation>
    </message>
    <message>
        <source>{number} next</source>
        <translation>{number} als Nächstes</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>rest over</source>
        <translation>Pause vorüber</translation>
    </message>
    <message>
        <source>No reading has come: check that it measures, and its cable.</source>
        <translation>Kein Messwert: Kabel prüfen, und ob das Gerät misst.</translation>
    </message>
    <message>
        <source>No force: a wire of the cell is off, or the push is too strong for it.</source>
        <translation>Keine Kraft: Eine Ader ist lose, oder der Druck ist zu stark.</translation>
    </message>
    <message>
        <source>No force: the sensor does not answer or is stuck. Check its wires.</source>
        <translation>Keine Kraft: Der Sensor antwortet nicht oder hängt. Adern prüfen.</translation>
    </message>
    <message>
        <source>NO READING YET</source>
        <translation>NOCH KEIN MESSWERT</translation>
    </message>
    <message>
        <source>SILENT</source>
        <translation>STUMM</translation>
    </message>
    <message>
        <source>BEYOND ITS RANGE</source>
        <translation>BEREICH VERLASSEN</translation>
    </message>
    <message>
        <source>SENSOR FAULTY</source>
        <translation>SENSOR DEFEKT</translation>
    </message>
    <message>
        <source>COUNTS ONLY</source>
        <translation>NUR ROHWERTE</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Noch kein Messwert</translation>
    </message>
    <message>
        <source>Beyond its range</source>
        <translation>Bereich verlassen</translation>
    </message>
    <message>
        <source>Sensor faulty</source>
        <translation>Sensor defekt</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Nur Rohwerte</translation>
    </message>
    <message>
        <source>Connected. It waits for the first reading.</source>
        <translation>Verbunden. Wartet auf den ersten Messwert.</translation>
    </message>
    <message>
        <source>Connected, but no reading has come. Check that the device is switched on and measures, and its cable.</source>
        <translation>Verbunden, aber es kam kein Messwert. Prüfen Sie das Kabel und ob das Gerät eingeschaltet ist und misst.</translation>
    </message>
    <message>
        <source>Connected, but nothing comes. Check that the device is switched on, and its cable.</source>
        <translation>Verbunden, aber es kommt nichts. Prüfen Sie das Kabel und ob das Gerät eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The sensor stands at the end of its range: no force. With nothing on the pad, a wire of the load cell is off; with a push, it is too strong for the cell.</source>
        <translation>Der Sensor steht am Ende seines Bereichs: keine Kraft. Liegt nichts auf dem Polster, ist eine Ader der Wägezelle lose; wird gedrückt, ist der Druck zu stark für die Zelle.</translation>
    </message>
    <message>
        <source>The device says that its force sensor does not answer or is stuck: no force. Check the sensor's wires, then unplug the device and plug it in again.</source>
        <translation>Das Gerät meldet, dass sein Kraftsensor nicht antwortet oder festhängt: keine Kraft. Prüfen Sie die Adern des Sensors, ziehen Sie dann das Gerät ab und stecken Sie es wieder an.</translation>
    </message>
    <message>
        <source>The device sends counts, and there is no calibration that makes newtons of them: no force, no trial. Make one under Devices, Calibrate, or with nktsense calibrate (docs/calibration.md).</source>
        <translation>Das Gerät sendet Rohwerte, und keine Kalibrierung macht Newton daraus: keine Kraft, kein Versuch. Erstellen Sie eine unter „Geräte“, „Kalibrieren“ oder mit nktsense calibrate (docs/calibration.md).</translation>
    </message>
    <message>
        <source>No hold</source>
        <translation>Kein Halten</translation>
    </message>
    <message>
        <source>Low load</source>
        <translation>Last zu gering</translation>
    </message>
    <message>
        <source>Suspected break</source>
        <translation>Nachgeben vermutet</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Ließ nach</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Ließ los</translation>
    </message>
    <message>
        <source>No contraction</source>
        <translation>Keine Anspannung</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>WARTET</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>RAMP</source>
        <translation>ANSTIEG</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALTEN</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>LÖSEN</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>VERBINDET</translation>
    </message>
    <message>
        <source>ZEROING</source>
        <translation>NULLABGLEICH</translation>
    </message>
    <message>
        <source>MEASURING</source>
        <translation>MISST</translation>
    </message>
    <message>
        <source>RECONNECTING</source>
        <translation>SUCHT GERÄT</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>BEENDET</translation>
    </message>
    <message>
        <source>DEVICE LOST</source>
        <translation>GERÄT VERLOREN</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>zeroing</source>
        <translation>Nullabgleich</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>sucht Gerät</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Leave the pad unloaded: it is being zeroed.</source>
        <translation>Lassen Sie das Polster unbelastet: es wird auf null gestellt.</translation>
    </message>
    <message>
        <source>The device went away and is being looked for. Check its cable, and that it is switched on.</source>
        <translation>Das Gerät ist weg und wird gesucht. Prüfen Sie das Kabel und ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>Der Datenstrom ist zu Ende.</translation>
    </message>
    <message>
        <source>The device went away. What was received is kept. Check its cable, then connect it again.</source>
        <translation>Das Gerät ist weg. Was empfangen wurde, bleibt erhalten. Prüfen Sie sein Kabel, dann verbinden Sie es wieder.</translation>
    </message>
    <message>
        <source>The line below says what went wrong.</source>
        <translation>Die Zeile unten sagt, was schiefging.</translation>
    </message>
    <message>
        <source>Rest the pad on the limb, without pushing.</source>
        <translation>Legen Sie das Polster an die Extremität, ohne zu drücken.</translation>
    </message>
    <message>
        <source>The next push begins the trial. No key is needed.</source>
        <translation>Der nächste Druck beginnt den Versuch. Keine Taste ist nötig.</translation>
    </message>
    <message>
        <source>Measuring. The verdict comes when the push ends.</source>
        <translation>Messung läuft. Das Ergebnis kommt, wenn der Druck endet.</translation>
    </message>
    <message>
        <source>The push is ending.</source>
        <translation>Der Druck endet.</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Messbereit</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>not calibrated above {force}</source>
        <translation>nicht kalibriert über {force}</translation>
    </message>
    <message>
        <source>target {force}</source>
        <translation>Ziel {force}</translation>
    </message>
    <message>
        <source>ideal push</source>
        <translation>idealer Druck</translation>
    </message>
    <message>
        <source>force and limb velocity over time</source>
        <translation>Kraft und Bewegungsgeschwindigkeit über der Zeit</translation>
    </message>
    <message>
        <source>torque ({unit})</source>
        <translation>Drehmoment ({unit})</translation>
    </message>
    <message>
        <source>What is measured stays hidden in this test.</source>
        <translation>Was gemessen wird, bleibt in diesem Test verborgen.</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>ganze Sitzung</translation>
    </message>
    <message>
        <source>sensor faulty</source>
        <translation>Sensor defekt</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>kein Messwert</translation>
    </message>
    <message>
        <source>no motion data</source>
        <translation>keine Bewegungsdaten</translation>
    </message>
    <message>
        <source>force fell</source>
        <translation>Kraft fiel</translation>
    </message>
    <message>
        <source>gave way</source>
        <translation>gab nach</translation>
    </message>
    <message>
        <source>force gave way</source>
        <translation>Kraft gab nach</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>break</source>
        <translation>gibt nach</translation>
    </message>
    <message>
        <source>no hold</source>
        <translation>hält nicht</translation>
    </message>
    <message>
        <source>low load</source>
        <translation>Last zu gering</translation>
    </message>
    <message>
        <source>suspected break</source>
        <translation>Nachgeben vermutet</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu beurteilen</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ruhelinie</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>keine Ruhelinie</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Until when, YYYY-MM-DD; may be left out</source>
        <translation type="vanished">Bis wann, JJJJ-MM-TT; kann wegbleiben</translation>
    </message>
    <message>
        <source>by YYYY-MM-DD</source>
        <translation type="vanished">bis JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, or leave it out.</source>
        <translation type="vanished">Schreiben Sie das Datum als JJJJ-MM-TT, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The device went away and is being looked for.</source>
        <translation type="vanished">Das Gerät ist weg und wird gesucht.</translation>
    </message>
    <message>
        <source>The device went away. What was received is kept.</source>
        <translation type="vanished">Das Gerät ist weg. Was empfangen wurde, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="vanished">Zurück</translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="vanished">Neue Sitzung</translation>
    </message>
    <message>
        <source>What was said before stays in the audit trail, with who put it right, and why.</source>
        <translation type="vanished">Was vorher gesagt wurde, bleibt im Änderungsprotokoll; dort steht auch, wer es berichtigt hat und warum.</translation>
    </message>
    <message>
        <source>Leave the history</source>
        <translation type="vanished">Verlauf verlassen</translation>
    </message>
    <message>
        <source>History of {code}</source>
        <translation type="vanished">Verlauf von {code}</translation>
    </message>
    <message>
        <source>History of {client}</source>
        <translation type="vanished">Verlauf von {client}</translation>
    </message>
    <message>
        <source>History of the client</source>
        <translation type="vanished">Verlauf des Klienten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="vanished">Vorn</translation>
    </message>
    <message>
        <source>untested</source>
        <translation type="vanished">nicht getestet</translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="vanished">hält</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="vanished">nicht gewertet</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>calibration check failed</source>
        <translation>Überprüfung der Kalibrierung nicht bestanden</translation>
    </message>
    <message>
        <source>calibration overdue</source>
        <translation>Kalibrierung überfällig</translation>
    </message>
    <message>
        <source>The calibration was overdue since {1}.</source>
        <extracomment>{1}: calibration.due</extracomment>
        <translation>Die Kalibrierung war seit {1} überfällig.</translation>
    </message>
    <message>
        <source>The calibration {1} is of a device with another serial number.</source>
        <extracomment>{1}: calibration.identity</extracomment>
        <translation>Die Kalibrierung {1} gehört zu einem Gerät mit anderer Seriennummer.</translation>
    </message>
    <message>
        <source>calibration of another device</source>
        <translation>Kalibrierung eines anderen Geräts</translation>
    </message>
    <message>
        <source>The force went beyond the calibrated range, {1}: none is given above it.</source>
        <extracomment>{1}: newtons(calibration.high_n)</extracomment>
        <translation>Die Kraft ging über den kalibrierten Bereich hinaus, {1}: darüber wird keine angegeben.</translation>
    </message>
    <message>
        <source>beyond calibration</source>
        <translation>über den kalibrierten Bereich hinaus</translation>
    </message>
    <message>
        <source>20–25 % is a usual size of error with hand-held dynamometers</source>
        <translation>20–25 % sind eine übliche Fehlergröße bei Handkraftmessern</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>beyond MDC95</source>
        <translation>außerhalb der MDC95</translation>
    </message>
    <message>
        <source>within MDC95</source>
        <translation>innerhalb der MDC95</translation>
    </message>
    <message>
        <source>within expected error</source>
        <translation>innerhalb des erwarteten Fehlers</translation>
    </message>
    <message>
        <source>repeated change (3 of 3)</source>
        <translation>wiederholte Änderung (3 von 3)</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>nicht eindeutig</translation>
    </message>
    <message>
        <source>the SEM</source>
        <translation>der SEM</translation>
    </message>
    <message>
        <source>A mean needs at least one trial, not {1}.</source>
        <extracomment>{1}: self.trials_in_mean</extracomment>
        <translation>Ein Mittelwert braucht mindestens einen Versuch, nicht {1}.</translation>
    </message>
    <message>
        <source>An SEM without its source cannot be used.</source>
        <translation>Ein SEM ohne Quellenangabe kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Say who was retested, and when.</source>
        <translation>Geben Sie an, wer wann nachgetestet wurde.</translation>
    </message>
    <message>
        <source>the first test</source>
        <translation>der erste Test</translation>
    </message>
    <message>
        <source>the retest</source>
        <translation>der Nachtest</translation>
    </message>
    <message>
        <source>{1} N, then {2} N ({3} N, {4} %)</source>
        <extracomment>{1}: first; {2}: second; {3}: delta; {4}: 100 * share</extracomment>
        <translation>{1} N, dann {2} N ({3} N, {4} %)</translation>
    </message>
    <message>
        <source>{1}: {2}; MDC95 {3} from {4}</source>
        <extracomment>{1}: conclusion; {2}: size; {3}: newtons(error.mdc95_n); {4}: error.source</extracomment>
        <translation>{1}: {2}; MDC95 {3} aus {4}</translation>
    </message>
    <message>
        <source>{1}: {2}; the tester's own error of measurement is not known</source>
        <extracomment>{1}: conclusion; {2}: size</extracomment>
        <translation>{1}: {2}; der eigene Messfehler des Untersuchers ist nicht bekannt</translation>
    </message>
    <message>
        <source>{1} must be a number of at least 0, not {2}.</source>
        <extracomment>{1}: name; {2}: value</extracomment>
        <translation>{1} muss eine Zahl ab 0 sein, nicht {2}.</translation>
    </message>
    <message>
        <source>not comparable: {1}</source>
        <extracomment>{1}: ' '.join((gate.text for gate in self.gates if gate.passed is not True))</extracomment>
        <translation>nicht vergleichbar: {1}</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test type</source>
        <translation>Testart</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>test position</source>
        <translation>Testposition</translation>
    </message>
    <message>
        <source>pad site</source>
        <translation>Ort des Polsters</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>Untersucher</translation>
    </message>
    <message>
        <source>Load adequate in both</source>
        <translation>Last in beiden ausreichend</translation>
    </message>
    <message>
        <source>Rest kept in both</source>
        <translation>Pause in beiden eingehalten</translation>
    </message>
    <message>
        <source>{1}: not known.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1}: nicht bekannt.</translation>
    </message>
    <message>
        <source>Same {1}.</source>
        <extracomment>{1}: what</extracomment>
        <translation>Gleich geblieben: {1}.</translation>
    </message>
    <message>
        <source>Another {1}: {2}, then {3}.</source>
        <extracomment>{1}: what; {2}: before; {3}: after</extracomment>
        <translation>Anders: {1}: {2}, dann {3}.</translation>
    </message>
    <message>
        <source>{1}: no.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1}: nein.</translation>
    </message>
    <message>
        <source>Lever arm</source>
        <translation>Hebelarm</translation>
    </message>
    <message>
        <source>Lever arm {1} m, then {2} m</source>
        <extracomment>{1}: before.lever_m; {2}: after.lever_m</extracomment>
        <translation>Hebelarm {1} m, dann {2} m</translation>
    </message>
    <message>
        <source>{1} (limit ±{2} mm).</source>
        <extracomment>{1}: text; {2}: 1000 * lines.lever_tolerance_m</extracomment>
        <translation>{1} (Grenze ±{2} mm).</translation>
    </message>
    <message>
        <source>Push speed</source>
        <translation>Druckanstieg</translation>
    </message>
    <message>
        <source>Push speed {1} N/s, then {2} N/s (limit ±{3}).</source>
        <extracomment>{1}: first; {2}: second; {3}: percent(lines.slope_tolerance)</extracomment>
        <translation>Druckanstieg {1} N/s, dann {2} N/s (Grenze ±{3}).</translation>
    </message>
    <message>
        <source>Velocity of the yield</source>
        <translation>Geschwindigkeit des Nachgebens</translation>
    </message>
    <message>
        <source>Velocity of the yield {1} °/s, then {2} °/s (limit ±{3} °/s).</source>
        <extracomment>{1}: first; {2}: second; {3}: limit</extracomment>
        <translation>Geschwindigkeit des Nachgebens {1} °/s, dann {2} °/s (Grenze ±{3} °/s).</translation>
    </message>
    <message>
        <source>yield velocity</source>
        <translation>Geschwindigkeit des Nachgebens</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>limit {1}, change by {2}</source>
        <extracomment>{1}: lines.pain_limit_nrs; {2}: lines.pain_change_nrs</extracomment>
        <translation>Grenze {1}, Änderung um {2}</translation>
    </message>
    <message>
        <source>Pain {1}, then {2} of 10 ({3}).</source>
        <extracomment>{1}: first; {2}: second; {3}: limits</extracomment>
        <translation>Schmerz {1}, dann {2} von 10 ({3}).</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Zahl der Versuche</translation>
    </message>
    <message>
        <source>{1} trials, then {2} (as many, at least {3}).</source>
        <extracomment>{1}: before.trials; {2}: after.trials; {3}: lines.min_trials</extracomment>
        <translation>{1} Versuche, dann {2} (gleich viele, mindestens {3}).</translation>
    </message>
    <message>
        <source>Push more slowly: build the force up over about {1} seconds.</source>
        <extracomment>{1}: about_s</extracomment>
        <translation>Drücken Sie langsamer: bauen Sie die Kraft über etwa {1} Sekunden auf.</translation>
    </message>
    <message>
        <source>The push was too fast: {1} N/s, more than {2}.</source>
        <extracomment>{1}: slope; {2}: limit</extracomment>
        <translation>Der Druck stieg zu schnell: {1} N/s, mehr als {2}.</translation>
    </message>
    <message>
        <source>The push was over before its speed could be measured.</source>
        <translation>Der Druck war vorüber, bevor sein Anstieg gemessen werden konnte.</translation>
    </message>
    <message>
        <source>The push was uneven: a straight rise explains {1} of it.</source>
        <extracomment>{1}: percent(r2)</extracomment>
        <translation>Der Druck war ungleichmäßig: ein gerader Anstieg erklärt {1} davon.</translation>
    </message>
    <message>
        <source>Push in one steady rise, without a pause or a jerk.</source>
        <translation>Drücken Sie in einem stetigen Anstieg, ohne Pause und ohne Ruck.</translation>
    </message>
    <message>
        <source>The push was too slow: {1} N/s, less than {2}.</source>
        <extracomment>{1}: slope; {2}: limit</extracomment>
        <translation>Der Druck stieg zu langsam: {1} N/s, weniger als {2}.</translation>
    </message>
    <message>
        <source>Push faster: build the force up within a few seconds.</source>
        <translation>Drücken Sie schneller: bauen Sie die Kraft in wenigen Sekunden auf.</translation>
    </message>
    <message>
        <source>push rate</source>
        <translation>Druckanstieg</translation>
    </message>
    <message>
        <source>Push speed: not known.</source>
        <translation>Druckanstieg: nicht bekannt.</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>outside {1}–{2} N/s</source>
        <extracomment>{1}: low; {2}: high</extracomment>
        <translation>außerhalb {1}–{2} N/s</translation>
    </message>
    <message>
        <source>Push speed {1} N/s, {2}.</source>
        <extracomment>{1}: slope; {2}: tail</extracomment>
        <translation>Druckanstieg {1} N/s, {2}.</translation>
    </message>
    <message>
        <source>push steady</source>
        <translation>Druck gleichmäßig</translation>
    </message>
    <message>
        <source>Steadiness of the push: not known.</source>
        <translation>Gleichmäßigkeit des Drucks: nicht bekannt.</translation>
    </message>
    <message>
        <source>Force fell back by {1} % before its top.</source>
        <extracomment>{1}: setback</extracomment>
        <translation>Die Kraft fiel vor ihrem Höchstwert um {1} % zurück.</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>ungleichmäßig</translation>
    </message>
    <message>
        <source>Push {1}: a straight rise explains {2} of it.</source>
        <extracomment>{1}: word; {2}: percent(r2)</extracomment>
        <translation>Druck {1}: ein gerader Anstieg erklärt {2} davon.</translation>
    </message>
    <message>
        <source>More than {1} of the examiner's own strongest push, {2}.</source>
        <extracomment>{1}: percent(share); {2}: newtons(most_n)</extracomment>
        <translation>Mehr als {1} des eigenen stärksten Drucks des Untersuchers, {2}.</translation>
    </message>
    <message>
        <source>examiner capacity</source>
        <translation>Kraftreserve des Untersuchers</translation>
    </message>
    <message>
        <source>{1} of the examiner's own strongest push, {2}.</source>
        <extracomment>{1}: percent(share); {2}: newtons(most_n)</extracomment>
        <translation>{1} des eigenen stärksten Drucks des Untersuchers, {2}.</translation>
    </message>
    <message>
        <source>examiner limited</source>
        <translation>durch den Untersucher begrenzt</translation>
    </message>
    <message>
        <source>The push came near the examiner's own strongest: no stronger limb could be told.</source>
        <translation>Der Druck kam nahe an den stärksten des Untersuchers: eine stärkere Extremität wäre nicht zu erkennen.</translation>
    </message>
    <message>
        <source>faded</source>
        <translation>ließ nach</translation>
    </message>
    <message>
        <source>gave way</source>
        <translation>gab nach</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>ließ los</translation>
    </message>
    <message>
        <source>no contraction</source>
        <translation>keine Anspannung</translation>
    </message>
    <message>
        <source>No target was set</source>
        <translation>Es wurde kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>The zero of the force is not known</source>
        <translation>Der Nullpunkt der Kraft ist nicht bekannt</translation>
    </message>
    <message>
        <source>The peak lies beyond the calibrated range</source>
        <translation>Der Höchstwert liegt über dem kalibrierten Bereich</translation>
    </message>
    <message>
        <source>adequacy unknown</source>
        <translation>ausreichende Last nicht bekannt</translation>
    </message>
    <message>
        <source>{1}: whether the load was enough cannot be said.</source>
        <extracomment>{1}: why</extracomment>
        <translation>{1}: ob die Last ausreichte, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Rest the pad unloaded for one second before the test.</source>
        <translation>Lassen Sie das Polster vor dem Test eine Sekunde unbelastet ruhen.</translation>
    </message>
    <message>
        <source>Check the cable or move the device nearer, then repeat the trial.</source>
        <translation>Prüfen Sie das Kabel oder bringen Sie das Gerät näher, dann wiederholen Sie den Versuch.</translation>
    </message>
    <message>
        <source>Check the wires of the sensor; if the push was too strong for it, use a longer lever or a stronger one.</source>
        <translation>Prüfen Sie die Adern des Sensors; war der Druck für ihn zu stark, nehmen Sie einen längeren Hebel oder einen stärkeren Sensor.</translation>
    </message>
    <message>
        <source>Say what the file's unit is: --unit N, kgf or lbf.</source>
        <translation>Geben Sie die Einheit der Datei an: --unit N, kgf oder lbf.</translation>
    </message>
    <message>
        <source>Keep recording until the limb is relaxed again.</source>
        <translation>Zeichnen Sie weiter auf, bis die Extremität wieder entspannt ist.</translation>
    </message>
    <message>
        <source>Put the motion sensor on the limb, or use a make test.</source>
        <translation>Befestigen Sie den Bewegungssensor an der Extremität, oder machen Sie einen Make-Test.</translation>
    </message>
    <message>
        <source>Check the cable of the motion sensor, then repeat the trial.</source>
        <translation>Prüfen Sie das Kabel des Bewegungssensors, dann wiederholen Sie den Versuch.</translation>
    </message>
    <message>
        <source>The motion sensor does not answer: check its cable and that it is switched on.</source>
        <translation>Der Bewegungssensor antwortet nicht: prüfen Sie sein Kabel und ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Fasten the motion sensor firmly to the limb, and let the limb rest before the push.</source>
        <translation>Befestigen Sie den Bewegungssensor fest an der Extremität, und lassen Sie sie vor dem Druck ruhen.</translation>
    </message>
    <message>
        <source>Fix the limb or the pad better, so that the limb stands still until it yields.</source>
        <translation>Fixieren Sie die Extremität oder das Polster besser, damit sie stillsteht, bis sie nachgibt.</translation>
    </message>
    <message>
        <source>Turn the motion sensor half round, or its direction: positive is the way the limb yields.</source>
        <translation>Drehen Sie den Bewegungssensor um eine halbe Umdrehung, oder drehen Sie die Bewegung um: positiv ist die Richtung, in der die Extremität nachgibt.</translation>
    </message>
    <message>
        <source>Begin to record before the push.</source>
        <translation>Beginnen Sie die Aufzeichnung vor dem Druck.</translation>
    </message>
    <message>
        <source>The sensor does not answer: check its cable.</source>
        <translation>Der Sensor antwortet nicht: prüfen Sie sein Kabel.</translation>
    </message>
    <message>
        <source>Cannot tell: {1}</source>
        <extracomment>{1}: short[0].lower()</extracomment>
        <translation>Nicht zu beurteilen: {1}</translation>
    </message>
    <message>
        <source>The zero of the force is not known.</source>
        <translation>Der Nullpunkt der Kraft ist nicht bekannt.</translation>
    </message>
    <message>
        <source>zero from earlier</source>
        <translation>Nullpunkt von vorher</translation>
    </message>
    <message>
        <source>The zero comes from an earlier rest, not from right before.</source>
        <translation>Der Nullpunkt stammt aus einer früheren Ruhe, nicht von unmittelbar vorher.</translation>
    </message>
    <message>
        <source>short baseline</source>
        <translation>kurze Ruhe vorher</translation>
    </message>
    <message>
        <source>The rest before the trial was shorter than half a second.</source>
        <translation>Die Ruhe vor dem Versuch war kürzer als eine halbe Sekunde.</translation>
    </message>
    <message>
        <source>starts loaded</source>
        <translation>beginnt unter Last</translation>
    </message>
    <message>
        <source>The recording begins with the contraction under way.</source>
        <translation>Die Aufzeichnung beginnt mitten in der Anspannung.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>The recording ends before the contraction does.</source>
        <translation>Die Aufzeichnung endet vor der Anspannung.</translation>
    </message>
    <message>
        <source>gap in trial</source>
        <translation>Lücke im Versuch</translation>
    </message>
    <message>
        <source>Samples are missing inside the trial.</source>
        <translation>Im Versuch fehlen Messwerte.</translation>
    </message>
    <message>
        <source>{1} of the samples are missing here and there.</source>
        <extracomment>{1}: percent(trial.lost_share)</extracomment>
        <translation>{1} der Messwerte fehlen hier und da.</translation>
    </message>
    <message>
        <source>samples lost</source>
        <translation>Messwerte verloren</translation>
    </message>
    <message>
        <source>The sensor gave no reading, or stood at the end of its range.</source>
        <translation>Der Sensor gab keinen Messwert oder stand am Ende seines Bereichs.</translation>
    </message>
    <message>
        <source>dead channel</source>
        <translation>toter Kanal</translation>
    </message>
    <message>
        <source>The force never changed, not even by its noise.</source>
        <translation>Die Kraft änderte sich nie, nicht einmal durch ihr Rauschen.</translation>
    </message>
    <message>
        <source>{1} wild samples were left out.</source>
        <extracomment>{1}: trial.glitches</extracomment>
        <translation>{1} Ausreißer wurden weggelassen.</translation>
    </message>
    <message>
        <source>force fell</source>
        <translation>Kraft fiel</translation>
    </message>
    <message>
        <source>Force fell by {1} while the limb stayed still.</source>
        <extracomment>{1}: percent(trial.drop.fraction)</extracomment>
        <translation>Die Kraft fiel um {1}, während die Extremität stillstand.</translation>
    </message>
    <message>
        <source>The force was unsteady: it swung by {1} % (CV).</source>
        <extracomment>{1}: trial.metrics['cv_percent']</extracomment>
        <translation>Die Kraft war unruhig: sie schwankte um {1} % (CV).</translation>
    </message>
    <message>
        <source>50 or 60 Hz</source>
        <translation>50 oder 60 Hz</translation>
    </message>
    <message>
        <source>Mains hum ({1}) was taken off by a notch.</source>
        <extracomment>{1}: mains</extracomment>
        <translation>Netzbrummen ({1}) wurde durch ein Kerbfilter entfernt.</translation>
    </message>
    <message>
        <source>counter movement</source>
        <translation>Gegenbewegung</translation>
    </message>
    <message>
        <source>The force dipped below rest right before it rose.</source>
        <translation>Die Kraft sank unter die Ruhe, unmittelbar bevor sie stieg.</translation>
    </message>
    <message>
        <source>rest before</source>
        <translation>Ruhe vorher</translation>
    </message>
    <message>
        <source>Quiet before the trial.</source>
        <translation>Ruhe vor dem Versuch.</translation>
    </message>
    <message>
        <source>No quiet before the trial.</source>
        <translation>Keine Ruhe vor dem Versuch.</translation>
    </message>
    <message>
        <source>Signal complete.</source>
        <translation>Signal vollständig.</translation>
    </message>
    <message>
        <source>Signal incomplete or clipped.</source>
        <translation>Signal unvollständig oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Load {1} of {2} planned.</source>
        <extracomment>{1}: stated(trial.peak_n, calibration); {2}: newtons(settings.target_n)</extracomment>
        <translation>Last {1} von geplanten {2}.</translation>
    </message>
    <message>
        <source>Load: not known, the zero of the force is missing.</source>
        <translation>Last: nicht bekannt, der Nullpunkt der Kraft fehlt.</translation>
    </message>
    <message>
        <source>moved other way</source>
        <translation>bewegte sich anders herum</translation>
    </message>
    <message>
        <source>The limb moved {1}° against the direction of yielding.</source>
        <extracomment>{1}: motion.back_deg</extracomment>
        <translation>Die Extremität bewegte sich {1}° gegen die Richtung des Nachgebens.</translation>
    </message>
    <message>
        <source>limb crept</source>
        <translation>Extremität kroch</translation>
    </message>
    <message>
        <source>The limb moved {1}° under the load, without a sudden yield.</source>
        <extracomment>{1}: motion.crept_deg</extracomment>
        <translation>Die Extremität bewegte sich {1}° unter der Last, ohne plötzlich nachzugeben.</translation>
    </message>
    <message>
        <source>The limb moved {1}° up to the highest force, {2}</source>
        <extracomment>{1}: path; {2}: stated(trial.peak_n, calibration)</extracomment>
        <translation>Die Extremität bewegte sich {1}° bis zur höchsten Kraft, {2}</translation>
    </message>
    <message>
        <source>{1} of the highest force, {2}</source>
        <extracomment>{1}: percent(ratio); {2}: stated(trial.peak_n, calibration)</extracomment>
        <translation>{1} der höchsten Kraft, {2}</translation>
    </message>
    <message>
        <source>The limb moved {1}°, at up to {2} °/s</source>
        <extracomment>{1}: moved.angle_deg; {2}: moved.velocity_dps</extracomment>
        <translation>Die Extremität bewegte sich {1}°, mit bis zu {2} °/s</translation>
    </message>
    <message>
        <source>hold from {1}, break below {2}; provisional</source>
        <extracomment>{1}: settings.ratio_hold; {2}: settings.ratio_break</extracomment>
        <translation>hält ab {1}, gibt nach unter {2}; vorläufig</translation>
    </message>
    <message>
        <source>R = {1} does not lie clear of the cut-off {2}.</source>
        <extracomment>{1}: shown; {2}: near</extracomment>
        <translation>R = {1} liegt nicht klar auf einer Seite der Grenze {2}.</translation>
    </message>
    <message>
        <source>Repeat the trial: one alone decides little.</source>
        <translation>Wiederholen Sie den Versuch: einer allein entscheidet wenig.</translation>
    </message>
    <message>
        <source>The limb gave way at {1} of the highest force, below {2}.</source>
        <extracomment>{1}: percent(ratio); {2}: percent(settings.ratio_break)</extracomment>
        <translation>Die Extremität gab bei {1} der höchsten Kraft nach, unter {2}.</translation>
    </message>
    <message>
        <source>ratio below break</source>
        <translation>R unter der Grenze zum Nachgeben</translation>
    </message>
    <message>
        <source>Gave way at {1}</source>
        <extracomment>{1}: stated_within(moved.af_iso_n, scaled['af_iso_u_n'].value, calibration)</extracomment>
        <translation>Gab nach bei {1}</translation>
    </message>
    <message>
        <source>The limb gave way at {1} of the highest force, between the cut-offs.</source>
        <extracomment>{1}: percent(ratio)</extracomment>
        <translation>Die Extremität gab bei {1} der höchsten Kraft nach, zwischen den Grenzen.</translation>
    </message>
    <message>
        <source>The load was held for {1} of {2}.</source>
        <extracomment>{1}: seconds(held); {2}: seconds(settings.planned_hold_s)</extracomment>
        <translation>Die Last wurde {1} von {2} gehalten.</translation>
    </message>
    <message>
        <source>Hold the load for the planned time.</source>
        <translation>Halten Sie die Last für die geplante Zeit.</translation>
    </message>
    <message>
        <source>ratio above hold</source>
        <translation>R über der Grenze zum Halten</translation>
    </message>
    <message>
        <source>The limb did not give way before the highest force.</source>
        <translation>Die Extremität gab vor der höchsten Kraft nicht nach.</translation>
    </message>
    <message>
        <source>Held up to {1}</source>
        <extracomment>{1}: stated_within(trial.peak_n, scaled['peak_u_n'].value, calibration)</extracomment>
        <translation>Hielt bis {1}</translation>
    </message>
    <message>
        <source>The load reached {1} of {2} planned.</source>
        <extracomment>{1}: newtons(trial.peak_n); {2}: newtons(settings.target_n)</extracomment>
        <translation>Die Last erreichte {1} von geplanten {2}.</translation>
    </message>
    <message>
        <source>Held, but only up to {1}</source>
        <extracomment>{1}: newtons(trial.peak_n)</extracomment>
        <translation>Hielt, aber nur bis {1}</translation>
    </message>
    <message>
        <source>Push on to at least {1}.</source>
        <extracomment>{1}: newtons(settings.adequacy_fraction * settings.target_n)</extracomment>
        <translation>Drücken Sie weiter bis mindestens {1}.</translation>
    </message>
    <message>
        <source>load too low</source>
        <translation>Last zu gering</translation>
    </message>
    <message>
        <source>Force: {1}, highest {2}</source>
        <extracomment>{1}: SHAPE_WORDS[trial.force_shape]; {2}: stated(trial.peak_n, calibration)</extracomment>
        <translation>Kraft: {1}, höchstens {2}</translation>
    </message>
    <message>
        <source>Cannot tell hold from break without motion</source>
        <translation>Ohne Bewegung ist Halten nicht von Nachgeben zu unterscheiden</translation>
    </message>
    <message>
        <source>It fell by {1} within {2}: {3}</source>
        <extracomment>{1}: percent(drop.fraction); {2}: seconds(drop.trough_s - drop.time_s); {3}: lost</extracomment>
        <translation>Sie fiel um {1} innerhalb von {2}: {3}</translation>
    </message>
    <message>
        <source>Low confidence: force alone cannot see a limb that yields while force rises</source>
        <translation>Geringe Sicherheit: die Kraft allein zeigt keine Extremität, die bei steigender Kraft nachgibt</translation>
    </message>
    <message>
        <source>force gave way</source>
        <translation>Kraft gab nach</translation>
    </message>
    <message>
        <source>Force fell suddenly by {1} during the contraction.</source>
        <extracomment>{1}: percent(drop.fraction)</extracomment>
        <translation>Die Kraft fiel während der Anspannung plötzlich um {1}.</translation>
    </message>
    <message>
        <source>Force gave way at {1}</source>
        <extracomment>{1}: stated(drop.before_n, calibration)</extracomment>
        <translation>Kraft gab nach bei {1}</translation>
    </message>
    <message>
        <source>force alone does not tell a hold from a break.</source>
        <translation>die Kraft allein unterscheidet Halten nicht von Nachgeben.</translation>
    </message>
    <message>
        <source>Without limb motion, {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation>Ohne Bewegung der Extremität gilt: {1}</translation>
    </message>
    <message>
        <source>Limb motion is missing in parts, and {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation>Die Bewegung der Extremität fehlt teilweise; {1}</translation>
    </message>
    <message>
        <source>The motion sensor never changed its reading, and {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation>Der Bewegungssensor änderte seinen Wert nie; {1}</translation>
    </message>
    <message>
        <source>Limb motion is too noisy to see a yield, and {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation>Die Bewegung der Extremität ist zu verrauscht, um ein Nachgeben zu erkennen; {1}</translation>
    </message>
    <message>
        <source>Highest force {1}</source>
        <extracomment>{1}: stated(trial.peak_n, calibration)</extracomment>
        <translation>Höchste Kraft {1}</translation>
    </message>
    <message>
        <source>Best second {1}</source>
        <extracomment>{1}: stated(trial.best_1s_mean_n, calibration)</extracomment>
        <translation>Beste Sekunde {1}</translation>
    </message>
    <message>
        <source>Above {1} of it for {2} of {3}</source>
        <extracomment>{1}: share; {2}: seconds(held); {3}: seconds(planned)</extracomment>
        <translation>Über {1} davon für {2} von {3}</translation>
    </message>
    <message>
        <source>Held {1} for {2}</source>
        <extracomment>{1}: best; {2}: seconds(held)</extracomment>
        <translation>Hielt {1} für {2}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>Held for the planned time.</source>
        <translation>Für die geplante Zeit gehalten.</translation>
    </message>
    <message>
        <source>The force was held for {1} of {2}.</source>
        <extracomment>{1}: seconds(held); {2}: seconds(planned)</extracomment>
        <translation>Die Kraft wurde {1} von {2} gehalten.</translation>
    </message>
    <message>
        <source>Not held: {1} of {2}</source>
        <extracomment>{1}: seconds(held); {2}: seconds(planned)</extracomment>
        <translation>Nicht gehalten: {1} von {2}</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <source>{1} is no age in years.</source>
        <extracomment>{1}: self.age_years</extracomment>
        <translation>{1} ist kein Alter in Jahren.</translation>
    </message>
    <message>
        <source>Give the age at the test.</source>
        <translation>Geben Sie das Alter beim Test an.</translation>
    </message>
    <message>
        <source>no matching norm: {1}</source>
        <extracomment>{1}: self.why</extracomment>
        <translation>keine passende Norm: {1}</translation>
    </message>
    <message>
        <source>men aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>Männer von {1}–{2} Jahren</translation>
    </message>
    <message>
        <source>women aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>Frauen von {1}–{2} Jahren</translation>
    </message>
    <message>
        <source>male persons aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>männliche Personen von {1}–{2} Jahren</translation>
    </message>
    <message>
        <source>female persons aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>weibliche Personen von {1}–{2} Jahren</translation>
    </message>
    <message>
        <source>{1}; certainty {2}</source>
        <extracomment>{1}: norm.dataset; {2}: norm.provenance.confidence</extracomment>
        <translation>{1}; Sicherheit {2}</translation>
    </message>
    <message>
        <source>{1} % of the mean of {2}; no z, the spread was not retrieved ({3})</source>
        <extracomment>{1}: share; {2}: people; {3}: origin</extracomment>
        <translation>{1} % des Mittelwerts für {2}; kein z, die Streuung liegt nicht vor ({3})</translation>
    </message>
    <message>
        <source>, below the 5th percentile</source>
        <translation>, unter der 5. Perzentile</translation>
    </message>
    <message>
        <source>if their values are normally distributed</source>
        <translation>falls deren Werte normalverteilt sind</translation>
    </message>
    <message>
        <source>z = {1}; percentile {2} of {3}, {4} ({5})</source>
        <extracomment>{1}: self.z; {2}: self.percentile; {3}: people; {4}: assumed; {5}: origin</extracomment>
        <translation>z = {1}; Perzentile {2} für {3}, {4} ({5})</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>no table holds the action {1}; the tables hold {2}</source>
        <extracomment>{1}: query.action; {2}: held</extracomment>
        <translation>keine Tabelle enthält die Bewegung {1}; die Tabellen enthalten {2}</translation>
    </message>
    <message>
        <source>for {1} the tables hold only {2}</source>
        <extracomment>{1}: query.action; {2}: held</extracomment>
        <translation>für {1} enthalten die Tabellen nur {2}</translation>
    </message>
    <message>
        <source>it is not confirmed that position, lever and fixation were those of the source ({1}); read them there</source>
        <extracomment>{1}: left[0].dataset</extracomment>
        <translation>es ist nicht bestätigt, dass Position, Hebel und Fixierung die der Quelle waren ({1}); lesen Sie dort nach</translation>
    </message>
    <message>
        <source>{1} tests</source>
        <extracomment>{1}: norm.test</extracomment>
        <translation>Tests: {1}</translation>
    </message>
    <message>
        <source>{1} in {2}</source>
        <extracomment>{1}: _DEVICE[norm.device]; {2}: norm.unit</extracomment>
        <translation>{1} in {2}</translation>
    </message>
    <message>
        <source>values in {1}</source>
        <extracomment>{1}: norm.unit</extracomment>
        <translation>Werte in {1}</translation>
    </message>
    <message>
        <source>sex {1}</source>
        <extracomment>{1}: norm.sex</extracomment>
        <translation>Geschlecht {1}</translation>
    </message>
    <message>
        <source>the dominant side</source>
        <translation>die dominante Seite</translation>
    </message>
    <message>
        <source>ages {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>Alter {1}–{2}</translation>
    </message>
    <message>
        <source>values of a hand-held dynamometer</source>
        <translation>Werte eines Handkraftmessers</translation>
    </message>
    <message>
        <source>values of a fixed dynamometer</source>
        <translation>Werte eines festen Kraftmessers</translation>
    </message>
    <message>
        <source>{1} cannot be compared with a norm.</source>
        <extracomment>{1}: query.unit</extracomment>
        <translation>{1} kann nicht mit einer Norm verglichen werden.</translation>
    </message>
    <message>
        <source>{1} {2} cannot be compared with a norm.</source>
        <extracomment>{1}: value; {2}: query.unit</extracomment>
        <translation>{1} {2} kann nicht mit einer Norm verglichen werden.</translation>
    </message>
    <message>
        <source>Check the zero of the sensor.</source>
        <translation>Prüfen Sie den Nullpunkt des Sensors.</translation>
    </message>
    <message>
        <source>the zero of the force is not known</source>
        <translation>der Nullpunkt der Kraft ist nicht bekannt</translation>
    </message>
    <message>
        <source>the peak lies beyond the calibrated range</source>
        <translation>der Höchstwert liegt über dem kalibrierten Bereich</translation>
    </message>
    <message>
        <source>The setting {1} is a share from 0 to 1, not {2}.</source>
        <extracomment>{1}: name; {2}: value</extracomment>
        <translation>Die Einstellung {1} ist ein Anteil von 0 bis 1, nicht {2}.</translation>
    </message>
    <message>
        <source>The setting {1} must not be negative, not {2}.</source>
        <extracomment>{1}: name; {2}: value</extracomment>
        <translation>Die Einstellung {1} darf nicht negativ sein, nicht {2}.</translation>
    </message>
    <message>
        <source>The target must be a force above 0 N, not {1}.</source>
        <extracomment>{1}: self.target_n</extracomment>
        <translation>Das Ziel muss eine Kraft über 0 N sein, nicht {1}.</translation>
    </message>
    <message>
        <source>The hold must last longer than 0 s, not {1} s.</source>
        <extracomment>{1}: self.hold_s</extracomment>
        <translation>Das Halten muss länger als 0 s dauern, nicht {1} s.</translation>
    </message>
    <message>
        <source>The push speeds must rise from slowest over slow to fastest, and R² is a share below 1.</source>
        <translation>Die Druckanstiege müssen vom langsamsten über den langsamen zum schnellsten zunehmen, und R² ist ein Anteil unter 1.</translation>
    </message>
    <message>
        <source>The lever</source>
        <translation>Der Hebel</translation>
    </message>
    <message>
        <source>The angle between pad and limb</source>
        <translation>Der Winkel zwischen Polster und Extremität</translation>
    </message>
    <message>
        <source>The torque of the limb's weight</source>
        <translation>Das Drehmoment durch das Gewicht der Extremität</translation>
    </message>
    <message>
        <source>The body mass</source>
        <translation>Die Körpermasse</translation>
    </message>
    <message>
        <source>The examiner's strongest push</source>
        <translation>Der stärkste Druck des Untersuchers</translation>
    </message>
    <message>
        <source>The relative uncertainty of the force</source>
        <translation>Die relative Unsicherheit der Kraft</translation>
    </message>
    <message>
        <source>The torque of the limb's weight and whether the muscle works against it are given together.</source>
        <translation>Das Drehmoment durch das Gewicht der Extremität und ob der Muskel dagegen arbeitet werden zusammen angegeben.</translation>
    </message>
    <message>
        <source>{1} must lie between {2} and {3} {4}, not at {5}.</source>
        <extracomment>{1}: what; {2}: least; {3}: most; {4}: unit; {5}: value</extracomment>
        <translation>{1} muss zwischen {2} und {3} {4} liegen, nicht bei {5}.</translation>
    </message>
    <message>
        <source>90 % or more is a return-to-sport convention (recalled, not checked), not a health norm.</source>
        <translation>90 % oder mehr ist eine Übereinkunft zur Rückkehr in den Sport (aus der Erinnerung, nicht geprüft), keine Gesundheitsnorm.</translation>
    </message>
    <message>
        <source>The force of {1} is missing.</source>
        <extracomment>{1}: whose</extracomment>
        <translation>Die Kraft fehlt: {1}.</translation>
    </message>
    <message>
        <source>Test it and compare again.</source>
        <translation>Testen Sie sie und vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The force of {1} is {2} N, and nothing can be compared with that.</source>
        <extracomment>{1}: whose; {2}: force_n</extracomment>
        <translation>Die Kraft beträgt {2} N ({1}), und damit lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>Check the zero and the direction of the sensor.</source>
        <translation>Prüfen Sie Nullpunkt und Richtung des Sensors.</translation>
    </message>
    <message>
        <source>involved / uninvolved</source>
        <translation>betroffen / nicht betroffen</translation>
    </message>
    <message>
        <source>weaker / stronger</source>
        <translation>schwächer / stärker</translation>
    </message>
    <message>
        <source>(right − left) / mean of both</source>
        <translation>(rechts − links) / Mittel aus beiden</translation>
    </message>
    <message>
        <source>the involved side</source>
        <translation>die betroffene Seite</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
    <message>
        <source>the left side</source>
        <translation>die linke Seite</translation>
    </message>
    <message>
        <source>the right side</source>
        <translation>die rechte Seite</translation>
    </message>
    <message>
        <source>sides equal</source>
        <translation>Seiten gleich</translation>
    </message>
    <message>
        <source>right stronger</source>
        <translation>rechts stärker</translation>
    </message>
    <message>
        <source>left stronger</source>
        <translation>links stärker</translation>
    </message>
    <message>
        <source>Asymmetry {1} % ({2}: {3}, {4}; {5})</source>
        <extracomment>{1}: value; {2}: kind; {3}: newtons(right); {4}: newtons(left); {5}: stronger</extracomment>
        <translation>Asymmetrie {1} % ({2}: {3}, {4}; {5})</translation>
    </message>
    <message>
        <source>LSI {1} % ({2}: {3} / {4})</source>
        <extracomment>{1}: value; {2}: kind; {3}: newtons(upper_n); {4}: newtons(lower_n)</extracomment>
        <translation>LSI {1} % ({2}: {3} / {4})</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>break</source>
        <translation>gibt nach</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Trials by a tester who is not blinded are not independent, so the true chance may be higher than this number.</source>
        <translation>Versuche durch einen nicht verblindeten Untersucher sind nicht unabhängig; die wahre Wahrscheinlichkeit kann daher höher sein als diese Zahl.</translation>
    </message>
    <message>
        <source>The trials of a test must be counted, and there must be some.</source>
        <translation>Die Versuche eines Tests müssen gezählt sein, und es muss welche geben.</translation>
    </message>
    <message>
        <source>{1} of {2} held, {3} unclear</source>
        <extracomment>{1}: self.held; {2}: self.total; {3}: self.unclear</extracomment>
        <translation>{1} von {2} gehalten, {3} unklar</translation>
    </message>
    <message>
        <source>{1} of {2} held</source>
        <extracomment>{1}: self.held; {2}: self.total</extracomment>
        <translation>{1} von {2} gehalten</translation>
    </message>
    <message>
        <source>in one direction</source>
        <translation>in einer Richtung</translation>
    </message>
    <message>
        <source>in either direction</source>
        <translation>in einer der beiden Richtungen</translation>
    </message>
    <message>
        <source>{1}: {2}, then {3}.</source>
        <extracomment>{1}: conclusion; {2}: before.text; {3}: after.text</extracomment>
        <translation>{1}: {2}, dann {3}.</translation>
    </message>
    <message>
        <source>If nothing had changed and each trial held with probability {1}, luck alone would do this or more</source>
        <extracomment>{1}: p_hold</extracomment>
        <translation>Hätte sich nichts geändert und hielte jeder Versuch mit der Wahrscheinlichkeit {1}, so brächte der Zufall allein dies oder mehr</translation>
    </message>
    <message>
        <source>{1} in {2} of comparisons</source>
        <extracomment>{1}: directions; {2}: share(chance)</extracomment>
        <translation>{1} in {2} der Vergleiche</translation>
    </message>
    <message>
        <source>{1} {2} in {3} of comparisons</source>
        <extracomment>{1}: text; {2}: directions; {3}: share(chance)</extracomment>
        <translation>{1} {2} in {3} der Vergleiche</translation>
    </message>
    <message>
        <source>{1}; one comparison was made that day.</source>
        <extracomment>{1}: text</extracomment>
        <translation>{1}; an diesem Tag wurde ein Vergleich gemacht.</translation>
    </message>
    <message>
        <source>{1}; at least once in the {2} comparisons made that day: {3}.</source>
        <extracomment>{1}: text; {2}: comparisons; {3}: share(any_chance)</extracomment>
        <translation>{1}; mindestens einmal in den {2} Vergleichen dieses Tages: {3}.</translation>
    </message>
    <message>
        <source>There is at least one comparison, not {1}.</source>
        <extracomment>{1}: comparisons</extracomment>
        <translation>Es gibt mindestens einen Vergleich, nicht {1}.</translation>
    </message>
    <message>
        <source>A probability lies between 0 and 1, not at {1}.</source>
        <extracomment>{1}: value</extracomment>
        <translation>Eine Wahrscheinlichkeit liegt zwischen 0 und 1, nicht bei {1}.</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>weniger als 0.1 %</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>mehr als 99 %</translation>
    </message>
    <message>
        <source>more than {1}</source>
        <extracomment>{1}: newtons(calibration.high_n)</extracomment>
        <translation>mehr als {1}</translation>
    </message>
    <message>
        <source>Not a medical device: no authority has cleared it, and it bears no CE mark.</source>
        <translation>Kein Medizinprodukt: keine Behörde hat es zugelassen, und es trägt kein CE-Zeichen.</translation>
    </message>
    <message>
        <source>For research, teaching and record keeping; it makes no diagnosis.</source>
        <translation>Für Forschung, Lehre und Dokumentation; es stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>In a manual muscle test this program records force and motion, and says what it saw by rules that anybody can read.</source>
        <translation>Bei einem manuellen Muskeltest zeichnet dieses Programm Kraft und Bewegung auf und sagt nach Regeln, die jeder nachlesen kann, was es gesehen hat.</translation>
    </message>
    <message>
        <source>It makes no diagnosis, gives no treatment, and excludes no disease or injury.</source>
        <translation>Es stellt keine Diagnose, behandelt nicht und schließt keine Krankheit oder Verletzung aus.</translation>
    </message>
    <message>
        <source>It cannot show that any muscle is inhibited, facilitated or making up for another.</source>
        <translation>Es kann von keinem Muskel zeigen, dass er gehemmt oder überaktiv ist oder für einen anderen einspringt.</translation>
    </message>
    <message>
        <source>Whether a muscle holds or gives way depends on who tests, how fast, in which position and with which words; the limits used here are provisional.</source>
        <translation>Ob ein Muskel hält oder nachgibt, hängt davon ab, wer testet, wie schnell, in welcher Position und mit welchen Worten; die hier verwendeten Grenzen sind vorläufig.</translation>
    </message>
    <message>
        <source>The pairs of NeuroKinetic Therapy and of applied kinesiology are what practitioners report: hypotheses, of no known diagnostic accuracy.</source>
        <translation>Die Paare der NeuroKinetic Therapy und der Angewandten Kinesiologie sind, was Anwender berichten: Hypothesen ohne bekannte diagnostische Genauigkeit.</translation>
    </message>
    <message>
        <source>It is for trained people within what they are allowed to do, who remain responsible for what they make of it.</source>
        <translation>Es ist für ausgebildete Personen im Rahmen dessen, was sie tun dürfen; sie bleiben dafür verantwortlich, was sie daraus machen.</translation>
    </message>
    <message>
        <source>Stop at pain or any warning sign.</source>
        <translation>Hören Sie bei Schmerz oder jedem Warnzeichen auf.</translation>
    </message>
    <message>
        <source>Weakness that is new or grows needs a medical examination.</source>
        <translation>Schwäche, die neu ist oder zunimmt, muss ärztlich untersucht werden.</translation>
    </message>
    <message>
        <source>This is an independent project; no owner of a trademark has endorsed it or is connected with it.</source>
        <translation>Dies ist ein unabhängiges Projekt; kein Inhaber einer Marke hat es gutgeheißen oder ist damit verbunden.</translation>
    </message>
    <message>
        <source>It is meant for research, teaching and records kept by qualified people; no diagnosis and no treatment is to rest on it alone.</source>
        <translation>Es ist für Forschung, Lehre und die Dokumentation durch Fachleute bestimmt; keine Diagnose und keine Behandlung darf allein darauf beruhen.</translation>
    </message>
    <message>
        <source>A force is as good as the dynamometer and its calibration.</source>
        <translation>Eine Kraft ist so gut wie der Kraftmesser und seine Kalibrierung.</translation>
    </message>
    <message>
        <source>Tester not blinded.</source>
        <translation>Untersucher nicht verblindet.</translation>
    </message>
    <message>
        <source>Weakness that is new or grows, above all in the muscles of one root or one nerve, is a reason to refer, not a finding of compensation.</source>
        <translation>Schwäche, die neu ist oder zunimmt, vor allem in den Muskeln einer Wurzel oder eines Nervs, ist ein Grund zu überweisen, kein Befund einer Kompensation.</translation>
    </message>
    <message>
        <source>That a muscle gave way does not show that it is inhibited or making up for another; that it held does not show that it is normal.</source>
        <translation>Dass ein Muskel nachgab, zeigt nicht, dass er gehemmt ist oder für einen anderen einspringt; dass er hielt, zeigt nicht, dass er normal ist.</translation>
    </message>
    <message>
        <source>No cause of pain or disease is found by these tests.</source>
        <translation>Diese Tests finden keine Ursache von Schmerz oder Krankheit.</translation>
    </message>
    <message>
        <source>A change after a release does not show that the release caused it: expectation, the tester's words and speed, warming up, fatigue, practice, a slack muscle and chance change results too.</source>
        <translation>Eine Änderung nach einem Release zeigt nicht, dass dieses sie bewirkt hat: auch Erwartung, Worte und Tempo des Untersuchers, Aufwärmen, Ermüdung, Übung, ein schlaffer Muskel und Zufall ändern Ergebnisse.</translation>
    </message>
    <message>
        <source>One change from giving way to holding may be luck; a change of force within its error was not shown.</source>
        <translation>Eine einzelne Änderung von Nachgeben zu Halten kann Zufall sein; eine Kraftänderung innerhalb ihres Fehlers wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>A tested pair is a hypothesis to test; no pair has a known diagnostic accuracy.</source>
        <translation>Ein getestetes Paar ist eine Hypothese, die zu prüfen ist; für kein Paar ist eine diagnostische Genauigkeit bekannt.</translation>
    </message>
    <message>
        <source>Whether NeuroKinetic Therapy, a release or homework works is not shown by these records.</source>
        <translation>Ob NeuroKinetic Therapy, ein Release oder Hausaufgaben wirken, zeigen diese Aufzeichnungen nicht.</translation>
    </message>
    <message>
        <source>No ratio, scatter or shape of a curve shows whether somebody tried or pretended.</source>
        <translation>Kein Verhältnis, keine Streuung und keine Kurvenform zeigt, ob sich jemand angestrengt oder nur so getan hat.</translation>
    </message>
    <message>
        <source>The limits between holding and giving way are provisional; they are not validated.</source>
        <translation>Die Grenzen zwischen Halten und Nachgeben sind vorläufig; sie sind nicht validiert.</translation>
    </message>
    <message>
        <source>Forces from different positions, lever arms, kinds of test or devices cannot be compared.</source>
        <translation>Kräfte aus verschiedenen Positionen, mit verschiedenen Hebelarmen, Testarten oder Geräten sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Made with: {1}.</source>
        <extracomment>{1}: method</extracomment>
        <translation>Erstellt mit: {1}.</translation>
    </message>
    <message>
        <source>{1} of {2} planned times, {3}</source>
        <extracomment>{1}: done; {2}: planned; {3}: AS_TOLD</extracomment>
        <translation>{1} von {2} geplanten Malen, {3}</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch nicht berichtet</translation>
    </message>
    <message>
        <source>own error not known: changes below {1} are within expected error</source>
        <extracomment>{1}: percent(ComparabilitySettings().expected_error_fraction)</extracomment>
        <translation>eigener Fehler nicht bekannt: Änderungen unter {1} liegen innerhalb des erwarteten Fehlers</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster Test</translation>
    </message>
    <message>
        <source>retest</source>
        <translation>Nachtest</translation>
    </message>
    <message>
        <source>the peaks are not known</source>
        <translation>die Höchstwerte sind nicht bekannt</translation>
    </message>
    <message>
        <source>Baseline: {1}.</source>
        <extracomment>{1}: newtons(force_n)</extracomment>
        <translation>Ausgangswert: {1}.</translation>
    </message>
    <message>
        <source>Not comparable because {1}.</source>
        <extracomment>{1}: why</extracomment>
        <translation>Nicht vergleichbar: {1}.</translation>
    </message>
    <message>
        <source>Band: ± MDC95 {1} from {2} (mean of {3}).</source>
        <extracomment>{1}: newtons(error.mdc95_n); {2}: error.source; {3}: error.trials_in_mean</extracomment>
        <translation>Band: ± MDC95 {1} aus {2} (Mittel aus {3}).</translation>
    </message>
    <message>
        <source>{1} visits are compared with the baseline: by error alone at least one goes beyond MDC95 in up to {2} of such courses.</source>
        <extracomment>{1}: compared; {2}: most</extracomment>
        <translation>{1} Besuche werden mit dem Ausgangswert verglichen: allein durch Fehler liegt mindestens einer in bis zu {2} solcher Verläufe außerhalb der MDC95.</translation>
    </message>
    <message>
        <source>A change beyond MDC95 says that the force changed, not why.</source>
        <translation>Eine Änderung außerhalb der MDC95 sagt, dass sich die Kraft geändert hat, nicht warum.</translation>
    </message>
    <message>
        <source>{1} of {2} visits are not on the line.</source>
        <extracomment>{1}: left_out; {2}: len(points)</extracomment>
        <translation>{1} von {2} Besuchen liegen nicht auf der Linie.</translation>
    </message>
    <message>
        <source>hypothesis to test</source>
        <translation>Hypothese, die zu prüfen ist</translation>
    </message>
    <message>
        <source>as told by the client</source>
        <translation>nach Angabe des Klienten</translation>
    </message>
    <message>
        <source>A visit stands on the line only where its test is comparable with the baseline, by the gates of a retest.</source>
        <translation>Ein Besuch steht nur dort auf der Linie, wo sein Test nach den Bedingungen eines Nachtests mit dem Ausgangswert vergleichbar ist.</translation>
    </message>
    <message>
        <source>told by practitioners; nothing else is known of it</source>
        <translation>von Anwendern berichtet; sonst ist nichts darüber bekannt</translation>
    </message>
    <message>
        <source>plausible: a shared action or a known substitution; no data on whether it can be found in a person</source>
        <translation>plausibel: eine gemeinsame Funktion oder eine bekannte Ausweichbewegung; keine Daten, ob es sich bei einer Person feststellen lässt</translation>
    </message>
    <message>
        <source>groups of patients differ from others in EMG; not shown to find a pair in one person</source>
        <translation>Gruppen von Patienten unterscheiden sich im EMG von anderen; nicht gezeigt, dass sich damit ein Paar bei einer Person finden lässt</translation>
    </message>
    <message>
        <source>shares of the stature from memory of Winter (Drillis &amp; Contini), not checked; measure the lever where you can</source>
        <translation>Anteile der Körpergröße aus der Erinnerung an Winter (Drillis &amp; Contini), nicht geprüft; messen Sie den Hebel, wo es geht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>reviewed by: {1}</source>
        <extracomment>{1}: self.reviewed_by or 'nobody yet'</extracomment>
        <translation>geprüft von: {1}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>{1}; {2} changes {3}, the rest stays</source>
        <extracomment>{1}: SHIPPED; {2}: self.file; {3}: ', '.join(self.changed)</extracomment>
        <translation>{1}; {2} ändert {3}, der Rest bleibt</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>A battery is planned for the left or the right side.</source>
        <translation>Eine Testbatterie wird für die linke oder die rechte Seite geplant.</translation>
    </message>
    <message>
        <source>Leave the side out for both.</source>
        <translation>Lassen Sie die Seite für beide weg.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>Profile: {1}</source>
        <extracomment>{1}: kind.provenance</extracomment>
        <translation>Profil: {1}</translation>
    </message>
    <message>
        <source>make</source>
        <translation>Make-Test</translation>
    </message>
    <message>
        <source>A target is given for {1}, which is not in {2}.</source>
        <extracomment>{1}: quoted(name); {2}: battery.id</extracomment>
        <translation>Für {1} ist ein Ziel angegeben, gehört aber nicht zu {2}.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>{1} is recorded in words only and has no target load.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} wird nur in Worten festgehalten und hat keine Ziellast.</translation>
    </message>
    <message>
        <source>{1} N is no target load of {2}.</source>
        <extracomment>{1}: load_n; {2}: name</extracomment>
        <translation>{1} N ist keine Ziellast für {2}.</translation>
    </message>
    <message>
        <source>Give a force above 0 N.</source>
        <translation>Geben Sie eine Kraft über 0 N an.</translation>
    </message>
    <message>
        <source>within measurement error</source>
        <translation>innerhalb des Messfehlers</translation>
    </message>
    <message>
        <source>force beyond measurement error</source>
        <translation>Kraft außerhalb des Messfehlers</translation>
    </message>
    <message>
        <source>comparability</source>
        <translation>Vergleichbarkeit</translation>
    </message>
    <message>
        <source>{1}: recorded in words, never scored</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: in Worten festgehalten, nie gewertet</translation>
    </message>
    <message>
        <source>{1}: no first test yet</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: noch kein erster Test</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>{1}: {2}, may compensate for {3}</source>
        <extracomment>{1}: name_of(state.plan, suspect); {2}: HYPOTHESIS; {3}: of</extracomment>
        <translation>{1}: {2}, kompensiert vielleicht für {3}</translation>
    </message>
    <message>
        <source>{1}; recorded in words, never scored</source>
        <extracomment>{1}: words</extracomment>
        <translation>{1}; in Worten festgehalten, nie gewertet</translation>
    </message>
    <message>
        <source>A change does not show that a muscle was inhibited or that what was done worked: expectation, push speed, warming up, fatigue, learning and slack change verdicts and forces too.</source>
        <translation>Eine Änderung zeigt nicht, dass ein Muskel gehemmt war oder dass das, was getan wurde, gewirkt hat: auch Erwartung, Druckanstieg, Aufwärmen, Ermüdung, Lernen und schlaffe Muskeln ändern Ergebnisse und Kräfte.</translation>
    </message>
    <message>
        <source>The tester's own error of measurement is not known: no change of force is called real.</source>
        <translation>Der eigene Messfehler des Untersuchers ist nicht bekannt: keine Kraftänderung wird als echt bezeichnet.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>Nachtest</translation>
    </message>
    <message>
        <source>Nothing was done between test and retest: it is a repetition.</source>
        <translation>Zwischen Test und Nachtest wurde nichts getan: es ist eine Wiederholung.</translation>
    </message>
    <message>
        <source>What was done between test and retest was meant for another muscle.</source>
        <translation>Was zwischen Test und Nachtest getan wurde, galt einem anderen Muskel.</translation>
    </message>
    <message>
        <source>{1} interventions lie between test and retest: their effects cannot be told apart.</source>
        <extracomment>{1}: len(pair.between)</extracomment>
        <translation>Zwischen Test und Nachtest liegen {1} Interventionen: ihre Wirkungen lassen sich nicht trennen.</translation>
    </message>
    <message>
        <source>Whether the intervention was a sham is not known, or hidden until the session is closed.</source>
        <translation>Ob die Intervention eine Scheinbehandlung war, ist nicht bekannt oder bleibt verborgen, bis die Sitzung geschlossen ist.</translation>
    </message>
    <message>
        <source>The tester saw whether the intervention was a sham.</source>
        <translation>Der Untersucher hat gesehen, ob die Intervention eine Scheinbehandlung war.</translation>
    </message>
    <message>
        <source>How long after the intervention the retest began is not known.</source>
        <translation>Wie lange nach der Intervention der Nachtest begann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The session was interrupted, or its clock set back, in between: times across that are not known exactly.</source>
        <translation>Dazwischen wurde die Sitzung unterbrochen oder ihre Uhr zurückgestellt: Zeiten darüber hinweg sind nicht genau bekannt.</translation>
    </message>
    <message>
        <source>{1}: not re-contracted before {2} of {3} trials; slack in the muscle alone can change a verdict.</source>
        <extracomment>{1}: name; {2}: slack; {3}: len(counted)</extracomment>
        <translation>{1}: vor {2} von {3} Versuchen nicht angespannt; ein schlaffer Muskel allein kann ein Ergebnis ändern.</translation>
    </message>
    <message>
        <source>{1}: {2} of {3} trials set aside ({4}).</source>
        <extracomment>{1}: name; {2}: aside.total(); {3}: len(test.trials); {4}: reasons</extracomment>
        <translation>{1}: {2} von {3} Versuchen beiseitegelegt ({4}).</translation>
    </message>
    <message>
        <source>{1}: {2} trials; the rule of a repeated change is made for {3}.</source>
        <extracomment>{1}: name; {2}: len(counted); {3}: TRIALS</extracomment>
        <translation>{1}: {2} Versuche; die Regel der wiederholten Änderung ist für {3} gemacht.</translation>
    </message>
    <message>
        <source>{1}: ended early: {2}</source>
        <extracomment>{1}: name; {2}: _short(test.reason)</extracomment>
        <translation>{1}: vorzeitig beendet: {2}</translation>
    </message>
    <message>
        <source>{1}: went on in spite of pain: {2}</source>
        <extracomment>{1}: name; {2}: _short(reason)</extracomment>
        <translation>{1}: trotz Schmerz fortgesetzt: {2}</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>gilt weiter</translation>
    </message>
    <message>
        <source>{1}: pain was not asked for anew; the client was asked once and told to say when it changes.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: nach Schmerz wurde nicht erneut gefragt; der Klient wurde einmal gefragt und gebeten, eine Änderung zu sagen.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>{1}: peaks were typed from a display; such a trial has no verdict.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: Höchstwerte wurden von einer Anzeige abgetippt; ein solcher Versuch hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>{1}: trial {2} was set aside ({3}) and counted again after trial {4}: {5}</source>
        <extracomment>{1}: name; {2}: trial.number; {3}: _why_aside(again.aside); {4}: again.after_trial; {5}: _short(again.reason)</extracomment>
        <translation>{1}: Versuch {2} wurde beiseitegelegt ({3}) und nach Versuch {4} wieder gezählt: {5}</translation>
    </message>
    <message>
        <source>{1}: recorded as {2}, {3}, and corrected afterwards: {4}</source>
        <extracomment>{1}: name; {2}: was.muscle; {3}: was.side; {4}: _short(was.reason)</extracomment>
        <translation>{1}: erfasst als {2}, {3}, und nachträglich berichtigt: {4}</translation>
    </message>
    <message>
        <source>test {1} ({2})</source>
        <extracomment>{1}: test.number; {2}: _ends(test)</extracomment>
        <translation>Test {1} ({2})</translation>
    </message>
    <message>
        <source>The same muscle was tested before the retest in {1} too.</source>
        <extracomment>{1}: told</extracomment>
        <translation>Derselbe Muskel wurde vor dem Nachtest auch getestet in: {1}.</translation>
    </message>
    <message>
        <source>Test {1}</source>
        <extracomment>{1}: test.number</extracomment>
        <translation>Test {1}</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>{1}: a peak is not known ({2}), so forces are not compared.</source>
        <extracomment>{1}: name; {2}: ' '.join(reasons)</extracomment>
        <translation>{1}: ein Höchstwert ist nicht bekannt ({2}), darum werden Kräfte nicht verglichen.</translation>
    </message>
    <message>
        <source>{1}: the peaks show no force, so forces are not compared.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: die Höchstwerte zeigen keine Kraft, darum werden Kräfte nicht verglichen.</translation>
    </message>
    <message>
        <source>{1}: {2} of {3} trials without a clear verdict.</source>
        <extracomment>{1}: name; {2}: counts.unclear; {3}: counts.total</extracomment>
        <translation>{1}: {2} von {3} Versuchen ohne klares Ergebnis.</translation>
    </message>
    <message>
        <source>With the trials that were set aside, the change of force is not beyond measurement error.</source>
        <translation>Mit den beiseitegelegten Versuchen liegt die Kraftänderung nicht außerhalb des Messfehlers.</translation>
    </message>
    <message>
        <source>{1}: trial {2}, which was set aside, {3}.</source>
        <extracomment>{1}: name; {2}: trial.number; {3}: _ended(trial.result.verdict)</extracomment>
        <translation>{1}: Versuch {2}, der beiseitegelegt wurde, {3}.</translation>
    </message>
    <message>
        <source>{1}: in test {2}, with the same behind it, {3} of {4} trials {5}.</source>
        <extracomment>{1}: name; {2}: made.number; {3}: len(against); {4}: len(verdicts); {5}: _ended(against[0])</extracomment>
        <translation>{1}: in Test {2}, bei gleichen Voraussetzungen: {3} von {4} Versuchen {5}.</translation>
    </message>
    <message>
        <source>did not hold</source>
        <translation>hielt nicht</translation>
    </message>
    <message>
        <source>Results hidden from the tester.</source>
        <translation>Ergebnisse vor dem Untersucher verborgen.</translation>
    </message>
    <message>
        <source>The intervention was a sham.</source>
        <translation>Die Intervention war eine Scheinbehandlung.</translation>
    </message>
    <message>
        <source>the muscle is not known</source>
        <translation>der Muskel ist nicht bekannt</translation>
    </message>
    <message>
        <source>another muscle was tested</source>
        <translation>ein anderer Muskel wurde getestet</translation>
    </message>
    <message>
        <source>the side is not known</source>
        <translation>die Seite ist nicht bekannt</translation>
    </message>
    <message>
        <source>the other side was tested</source>
        <translation>die andere Seite wurde getestet</translation>
    </message>
    <message>
        <source>the dynamometer is not known</source>
        <translation>der Kraftmesser ist nicht bekannt</translation>
    </message>
    <message>
        <source>another dynamometer was used</source>
        <translation>ein anderer Kraftmesser wurde verwendet</translation>
    </message>
    <message>
        <source>the kind of test is not known</source>
        <translation>die Testart ist nicht bekannt</translation>
    </message>
    <message>
        <source>a make test stands beside a break test</source>
        <translation>ein Make-Test steht neben einem Break-Test</translation>
    </message>
    <message>
        <source>the test position is not known</source>
        <translation>die Testposition ist nicht bekannt</translation>
    </message>
    <message>
        <source>the test position differed</source>
        <translation>die Testposition war eine andere</translation>
    </message>
    <message>
        <source>the pad site is not known</source>
        <translation>der Ort des Polsters ist nicht bekannt</translation>
    </message>
    <message>
        <source>the pad sat elsewhere</source>
        <translation>das Polster saß anderswo</translation>
    </message>
    <message>
        <source>the tester is not known</source>
        <translation>der Untersucher ist nicht bekannt</translation>
    </message>
    <message>
        <source>another person tested</source>
        <translation>eine andere Person hat getestet</translation>
    </message>
    <message>
        <source>the lever arm is not known</source>
        <translation>der Hebelarm ist nicht bekannt</translation>
    </message>
    <message>
        <source>the lever arm differed</source>
        <translation>der Hebelarm war ein anderer</translation>
    </message>
    <message>
        <source>the push speed is not known</source>
        <translation>der Druckanstieg ist nicht bekannt</translation>
    </message>
    <message>
        <source>the push speed differed</source>
        <translation>der Druckanstieg war ein anderer</translation>
    </message>
    <message>
        <source>it is not known whether the load was adequate</source>
        <translation>es ist nicht bekannt, ob die Last ausreichte</translation>
    </message>
    <message>
        <source>the load was too low</source>
        <translation>die Last war zu gering</translation>
    </message>
    <message>
        <source>pain is not known</source>
        <translation>der Schmerz ist nicht bekannt</translation>
    </message>
    <message>
        <source>pain was too high or changed too much</source>
        <translation>der Schmerz war zu stark oder änderte sich zu sehr</translation>
    </message>
    <message>
        <source>it is not known whether the rests were kept</source>
        <translation>es ist nicht bekannt, ob die Pausen eingehalten wurden</translation>
    </message>
    <message>
        <source>a rest was too short</source>
        <translation>eine Pause war zu kurz</translation>
    </message>
    <message>
        <source>the number of trials is not known</source>
        <translation>die Zahl der Versuche ist nicht bekannt</translation>
    </message>
    <message>
        <source>the trials are too few or not as many</source>
        <translation>es sind zu wenige oder nicht gleich viele Versuche</translation>
    </message>
    <message>
        <source>the velocity of the yield is not known</source>
        <translation>die Geschwindigkeit des Nachgebens ist nicht bekannt</translation>
    </message>
    <message>
        <source>the limb yielded at another velocity</source>
        <translation>die Extremität gab mit anderer Geschwindigkeit nach</translation>
    </message>
    <message>
        <source>{1} trial was set aside.</source>
        <extracomment>{1}: set_aside</extracomment>
        <translation>{1} Versuch wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>{1} trials were set aside.</source>
        <extracomment>{1}: set_aside</extracomment>
        <translation>{1} Versuche wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>{1}, then {2}</source>
        <extracomment>{1}: verdicts.before.text; {2}: verdicts.after.text</extracomment>
        <translation>{1}, dann {2}</translation>
    </message>
    <message>
        <source>Repeated change ({1} of {2})</source>
        <extracomment>{1}: TRIALS; {2}: TRIALS</extracomment>
        <translation>Wiederholte Änderung ({1} von {2})</translation>
    </message>
    <message>
        <source>Verdicts: {1}; no repeated change.</source>
        <extracomment>{1}: counts</extracomment>
        <translation>Ergebnisse: {1}; keine wiederholte Änderung.</translation>
    </message>
    <message>
        <source>Force changed beyond measurement error: {1}.</source>
        <extracomment>{1}: size</extracomment>
        <translation>Die Kraft änderte sich über den Messfehler hinaus: {1}.</translation>
    </message>
    <message>
        <source>Verdicts unchanged: {1}.</source>
        <extracomment>{1}: counts</extracomment>
        <translation>Ergebnisse unverändert: {1}.</translation>
    </message>
    <message>
        <source>Within measurement error: {1}.</source>
        <extracomment>{1}: size</extracomment>
        <translation>Innerhalb des Messfehlers: {1}.</translation>
    </message>
    <message>
        <source>Inconclusive: {1}</source>
        <extracomment>{1}: counts</extracomment>
        <translation>Nicht eindeutig: {1}</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Trials that are not counted speak against a change</source>
        <translation>Nicht gezählte Versuche sprechen gegen eine Änderung</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <extracomment>{1}: ', '.join(reasons[:-1]); {2}: reasons[-1]</extracomment>
        <translation>{1} und {2}</translation>
    </message>
    <message>
        <source>Chance if nothing had changed: {1} for this one</source>
        <extracomment>{1}: share(one)</extracomment>
        <translation>Wahrscheinlichkeit, falls sich nichts geändert hat: {1} für diesen</translation>
    </message>
    <message>
        <source>{1}, the only comparison made that day.</source>
        <extracomment>{1}: said</extracomment>
        <translation>{1}, den einzigen Vergleich dieses Tages.</translation>
    </message>
    <message>
        <source>{1}, {2} for the {3} comparisons made that day.</source>
        <extracomment>{1}: said; {2}: share(any_of_them); {3}: comparisons</extracomment>
        <translation>{1}, {2} für die {3} Vergleiche dieses Tages.</translation>
    </message>
    <message>
        <source>1 comparison</source>
        <translation>1 Vergleich</translation>
    </message>
    <message>
        <source>{1} comparisons</source>
        <extracomment>{1}: comparisons</extracomment>
        <translation>{1} Vergleiche</translation>
    </message>
    <message>
        <source>{1} made that day; chance of at least one repeated change if nothing had changed: {2}.</source>
        <extracomment>{1}: number; {2}: any_of_them</extracomment>
        <translation>An diesem Tag: {1}; Wahrscheinlichkeit mindestens einer wiederholten Änderung, falls sich nichts geändert hat: {2}.</translation>
    </message>
    <message>
        <source>A lot among {1} cannot be drawn.</source>
        <extracomment>{1}: n</extracomment>
        <translation>Ein Los unter {1} kann nicht gezogen werden.</translation>
    </message>
    <message>
        <source>Draw among 1 to 2^64.</source>
        <translation>Ziehen Sie unter 1 bis 2^64.</translation>
    </message>
    <message>
        <source>The share of sham releases is {1}.</source>
        <extracomment>{1}: research.sham_share</extracomment>
        <translation>Der Anteil der Scheinbehandlungen ist {1}.</translation>
    </message>
    <message>
        <source>Give a share between 0 and 1, such as 0.5.</source>
        <translation>Geben Sie einen Anteil zwischen 0 und 1 an, etwa 0.5.</translation>
    </message>
    <message>
        <source>sham</source>
        <translation>Scheinbehandlung</translation>
    </message>
    <message>
        <source>Results are hidden until the block is closed.</source>
        <translation>Die Ergebnisse sind verborgen, bis der Block geschlossen ist.</translation>
    </message>
    <message>
        <source>Whether a release was real or sham is hidden until the session is closed.</source>
        <translation>Ob ein Release echt oder zum Schein war, bleibt verborgen, bis die Sitzung geschlossen ist.</translation>
    </message>
    <message>
        <source>This list is not complete and does not replace clinical judgement.</source>
        <translation>Diese Liste ist nicht vollständig und ersetzt kein klinisches Urteil.</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>jaw</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>shoulder girdle</source>
        <translation>Schultergürtel</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>No break test here unless a licensed tester enables it.</source>
        <translation>Hier kein Break-Test, es sei denn, ein zugelassener Untersucher erlaubt ihn.</translation>
    </message>
    <message>
        <source>Age {1} is below {2}.</source>
        <extracomment>{1}: age_years; {2}: ADULT_YEARS</extracomment>
        <translation>Das Alter {1} liegt unter {2}.</translation>
    </message>
    <message>
        <source>No break test unless a licensed tester enables it.</source>
        <translation>Kein Break-Test, es sei denn, ein zugelassener Untersucher erlaubt ihn.</translation>
    </message>
    <message>
        <source>{1} of {2} questions answered, {3} not asked.</source>
        <extracomment>{1}: asked; {2}: len(asked_items()); {3}: len(open_items)</extracomment>
        <translation>{1} von {2} Fragen beantwortet, {3} nicht gestellt.</translation>
    </message>
    <message>
        <source>Not asked: {1}.</source>
        <extracomment>{1}: ', '.join(open_items)</extracomment>
        <translation>Nicht gefragt: {1}.</translation>
    </message>
    <message>
        <source>Stops answered yes or unknown: {1}.</source>
        <extracomment>{1}: _named(stopping(answers), given)</extracomment>
        <translation>Abbruchgründe mit ja oder unbekannt beantwortet: {1}.</translation>
    </message>
    <message>
        <source>Cautions answered yes or unknown: {1}.</source>
        <extracomment>{1}: _named(cautions(answers), given)</extracomment>
        <translation>Vorsichtsgründe mit ja oder unbekannt beantwortet: {1}.</translation>
    </message>
    <message>
        <source>Answers to questions that this list does not hold: {1}.</source>
        <extracomment>{1}: ', '.join(unlisted)</extracomment>
        <translation>Antworten auf Fragen, die diese Liste nicht enthält: {1}.</translation>
    </message>
    <message>
        <source>No age is given: below {1} there are no break tests unless enabled.</source>
        <extracomment>{1}: ADULT_YEARS</extracomment>
        <translation>Es ist kein Alter angegeben: unter {1} gibt es keine Break-Tests, es sei denn, sie werden erlaubt.</translation>
    </message>
    <message>
        <source>Age {1}: no break tests unless enabled.</source>
        <extracomment>{1}: age_years</extracomment>
        <translation>Alter {1}: keine Break-Tests, es sei denn, sie werden erlaubt.</translation>
    </message>
    <message>
        <source>Pain {1} of 10 is above the limit of {2} ({3}).</source>
        <extracomment>{1}: last.nrs; {2}: plan.pain_limit_nrs; {3}: _origin(plan.pain_limit_nrs, _DEFAULTS.pain_limit_nrs)</extracomment>
        <translation>Schmerz {1} von 10 liegt über der Grenze von {2} ({3}).</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>Pain rose by {1}, from {2} to {3}: more than {4} ({5}).</source>
        <extracomment>{1}: last.nrs - min(before); {2}: min(before); {3}: last.nrs; {4}: plan.pain_rise_nrs; {5}: _origin(plan.pain_rise_nrs, _DEFAULTS.pain_rise_nrs)</extracomment>
        <translation>Der Schmerz stieg um {1}, von {2} auf {3}: mehr als {4} ({5}).</translation>
    </message>
    <message>
        <source>Stop this test; do not repeat a test that hurts.</source>
        <translation>Beenden Sie diesen Test; wiederholen Sie keinen Test, der schmerzt.</translation>
    </message>
    <message>
        <source>default of this project, no clinical standard</source>
        <translation>Vorgabe dieses Projekts, kein klinischer Standard</translation>
    </message>
    <message>
        <source>set in this plan</source>
        <translation>in diesem Plan festgelegt</translation>
    </message>
    <message>
        <source>The homework</source>
        <translation>Die Hausaufgabe</translation>
    </message>
    <message>
        <source>There is no blinded block, or it is over.</source>
        <translation>Es gibt keinen verblindeten Block, oder er ist vorüber.</translation>
    </message>
    <message>
        <source>Results are shown.</source>
        <translation>Die Ergebnisse werden gezeigt.</translation>
    </message>
    <message>
        <source>Planned and not tested: {1}.</source>
        <extracomment>{1}: names</extracomment>
        <translation>Geplant und nicht getestet: {1}.</translation>
    </message>
    <message>
        <source>The blinded block is not closed; it ends with the session.</source>
        <translation>Der verblindete Block ist nicht geschlossen; er endet mit der Sitzung.</translation>
    </message>
    <message>
        <source>No test is finished yet.</source>
        <translation>Noch ist kein Test beendet.</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>Es gibt nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>The identifier of the muscle</source>
        <translation>Die Kennung des Muskels</translation>
    </message>
    <message>
        <source>There is no finished test {1}.</source>
        <extracomment>{1}: step.test</extracomment>
        <translation>Es gibt keinen beendeten Test {1}.</translation>
    </message>
    <message>
        <source>Name one that is finished.</source>
        <translation>Nennen Sie einen, der beendet ist.</translation>
    </message>
    <message>
        <source>Test {1} is of {2}, {3}, already.</source>
        <extracomment>{1}: test.number; {2}: name; {3}: step.side</extracomment>
        <translation>Test {1} ist bereits von {2}, {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A test is corrected for a reason only.</source>
        <translation>Ein Test wird nur mit einem Grund berichtigt.</translation>
    </message>
    <message>
        <source>{1} N is no peak of a muscle test.</source>
        <extracomment>{1}: peak_n</extracomment>
        <translation>{1} N ist kein Höchstwert eines Muskeltests.</translation>
    </message>
    <message>
        <source>Type a force from 0 to {1} N.</source>
        <extracomment>{1}: MOST_TYPED_N</extracomment>
        <translation>Geben Sie eine Kraft von 0 bis {1} N ein.</translation>
    </message>
    <message>
        <source>{1}, typed: no verdict</source>
        <extracomment>{1}: newtons(peak_n)</extracomment>
        <translation>{1}, eingetippt: kein Ergebnis</translation>
    </message>
    <message>
        <source>not known: typed from a display</source>
        <translation>nicht bekannt: von einer Anzeige abgetippt</translation>
    </message>
    <message>
        <source>The peak is not known.</source>
        <translation>Der Höchstwert ist nicht bekannt.</translation>
    </message>
    <message>
        <source>algorithm {1}, settings {2}</source>
        <extracomment>{1}: settings['algorithm_version']; {2}: settings['settings_version']</extracomment>
        <translation>Algorithmus {1}, Einstellungen {2}</translation>
    </message>
    <message>
        <source>Test a muscle before anything is done about it.</source>
        <translation>Testen Sie einen Muskel, bevor etwas daran getan wird.</translation>
    </message>
    <message>
        <source>Name the test that it is meant to change.</source>
        <translation>Nennen Sie den Test, den sie ändern soll.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>The lot decides whether it is a sham.</source>
        <translation>Das Los entscheidet, ob es eine Scheinbehandlung ist.</translation>
    </message>
    <message>
        <source>Leave it out; open the envelope.</source>
        <translation>Lassen Sie es weg; öffnen Sie den Umschlag.</translation>
    </message>
    <message>
        <source>Nobody said whether it is a sham.</source>
        <translation>Niemand hat gesagt, ob es eine Scheinbehandlung ist.</translation>
    </message>
    <message>
        <source>Say so; no lot decides it here.</source>
        <translation>Sagen Sie es; hier entscheidet kein Los darüber.</translation>
    </message>
    <message>
        <source>No lot decides on a sham in this session.</source>
        <translation>In dieser Sitzung entscheidet kein Los über eine Scheinbehandlung.</translation>
    </message>
    <message>
        <source>There is no envelope to open.</source>
        <translation>Es gibt keinen Umschlag zu öffnen.</translation>
    </message>
    <message>
        <source>There is no envelope that is not open to all testers.</source>
        <translation>Es gibt keinen Umschlag, der nicht für alle Untersucher offen ist.</translation>
    </message>
    <message>
        <source>The code of the tester</source>
        <translation>Der Code des Untersuchers</translation>
    </message>
    <message>
        <source>{1} is none of the session's testers.</source>
        <extracomment>{1}: step.to</extracomment>
        <translation>{1} gehört nicht zu den Untersuchern der Sitzung.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Nennen Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>There is no intervention {1}.</source>
        <extracomment>{1}: step.intervention</extracomment>
        <translation>Es gibt keine Intervention {1}.</translation>
    </message>
    <message>
        <source>{1} has opened the envelope of intervention {2} before.</source>
        <extracomment>{1}: step.to; {2}: given.number</extracomment>
        <translation>{1} hat den Umschlag der Intervention {2} schon geöffnet.</translation>
    </message>
    <message>
        <source>An intervention of {1} s is not possible.</source>
        <extracomment>{1}: step.seconds</extracomment>
        <translation>Eine Intervention von {1} s ist nicht möglich.</translation>
    </message>
    <message>
        <source>Leave it out if not known.</source>
        <translation>Lassen Sie es weg, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The session has no steps.</source>
        <translation>Die Sitzung hat keine Schritte.</translation>
    </message>
    <message>
        <source>Read it again from where it is kept.</source>
        <translation>Lesen Sie sie noch einmal von dort, wo sie aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Step {1} of the session cannot have happened: {2}</source>
        <extracomment>{1}: place; {2}: error.message</extracomment>
        <translation>Schritt {1} der Sitzung kann so nicht geschehen sein: {2}</translation>
    </message>
    <message>
        <source>The steps were changed, or another version of the program took them; verify the records.</source>
        <translation>Die Schritte wurden geändert, oder eine andere Version des Programms hat sie aufgenommen; prüfen Sie die Akten.</translation>
    </message>
    <message>
        <source>A session begins with its beginning.</source>
        <translation>Eine Sitzung beginnt mit ihrem Anfang.</translation>
    </message>
    <message>
        <source>Begin it first.</source>
        <translation>Beginnen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>{1} holds values of a wrong kind.</source>
        <extracomment>{1}: called(type(entry.step))</extracomment>
        <translation>{1} enthält Werte der falschen Art.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Nichts davon wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>{1} is no time in seconds since 1970.</source>
        <extracomment>{1}: at_s</extracomment>
        <translation>{1} ist keine Zeit in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>Look at the clock of this machine.</source>
        <translation>Sehen Sie nach der Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>it carries the number {1}.</source>
        <extracomment>{1}: entry.seq</extracomment>
        <translation>er trägt die Nummer {1}.</translation>
    </message>
    <message>
        <source>{1} is no time.</source>
        <extracomment>{1}: value_s</extracomment>
        <translation>{1} ist keine Zeit.</translation>
    </message>
    <message>
        <source>its time does not fit to the step before.</source>
        <translation>seine Zeit passt nicht zum Schritt davor.</translation>
    </message>
    <message>
        <source>The session was begun by version {1} of the rules; this program knows {2}.</source>
        <extracomment>{1}: step.version; {2}: PROTOCOL_VERSION</extracomment>
        <translation>Die Sitzung wurde nach Version {1} der Regeln begonnen; dieses Programm kennt {2}.</translation>
    </message>
    <message>
        <source>Open it with the program that began it, or a newer one.</source>
        <translation>Öffnen Sie sie mit dem Programm, das sie begann, oder einem neueren.</translation>
    </message>
    <message>
        <source>The identifier of the session</source>
        <translation>Die Kennung der Sitzung</translation>
    </message>
    <message>
        <source>The code of a client has at most {1} characters, with no blanks around it.</source>
        <extracomment>{1}: MAX_CODE</extracomment>
        <translation>Der Code eines Klienten hat höchstens {1} Zeichen, ohne Leerzeichen davor oder danach.</translation>
    </message>
    <message>
        <source>An age of {1} years is not possible.</source>
        <extracomment>{1}: step.age_years</extracomment>
        <translation>Ein Alter von {1} Jahren ist nicht möglich.</translation>
    </message>
    <message>
        <source>Look at the year of birth.</source>
        <translation>Prüfen Sie das Geburtsjahr.</translation>
    </message>
    <message>
        <source>The number of comparisons made before cannot be below zero.</source>
        <translation>Die Zahl der früheren Vergleiche kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The session has no tester.</source>
        <translation>Die Sitzung hat keinen Untersucher.</translation>
    </message>
    <message>
        <source>Name at least one; the first is in charge.</source>
        <translation>Nennen Sie mindestens einen; der erste ist verantwortlich.</translation>
    </message>
    <message>
        <source>The code of a tester</source>
        <translation>Der Code eines Untersuchers</translation>
    </message>
    <message>
        <source>The licence of {1}</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Die Zulassung von {1}</translation>
    </message>
    <message>
        <source>The training of {1}</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Die Ausbildung von {1}</translation>
    </message>
    <message>
        <source>The source of the SEM of {1}</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Die Quelle des SEM von {1}</translation>
    </message>
    <message>
        <source>The SEM of {1} must be above 0 N and say where it comes from.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Der SEM von {1} muss über 0 N liegen und sagen, woher er stammt.</translation>
    </message>
    <message>
        <source>Say who was retested, and when, or leave it out.</source>
        <translation>Sagen Sie, wer wann nachgetestet wurde, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Two testers have the same code.</source>
        <translation>Zwei Untersucher haben denselben Code.</translation>
    </message>
    <message>
        <source>Give each a code of their own.</source>
        <translation>Geben Sie jedem einen eigenen Code.</translation>
    </message>
    <message>
        <source>The observation</source>
        <translation>Die Beobachtung</translation>
    </message>
    <message>
        <source>The observation of a muscle names no muscle.</source>
        <translation>Die Beobachtung eines Muskels nennt keinen Muskel.</translation>
    </message>
    <message>
        <source>Say which muscle it is about.</source>
        <translation>Sagen Sie, um welchen Muskel es geht.</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No observation of {1} is recorded yet.</source>
        <extracomment>{1}: missing</extracomment>
        <translation>Es ist noch keine Beobachtung festgehalten: {1}.</translation>
    </message>
    <message>
        <source>Record history and movement in your own words before any test.</source>
        <translation>Halten Sie vor jedem Test Anamnese und Bewegung in eigenen Worten fest.</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>{1} is no date.</source>
        <extracomment>{1}: step.by_date</extracomment>
        <translation>{1} ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, or leave it out.</source>
        <translation>Schreiben Sie es als JJJJ-MM-TT, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The identifier of the session in which the homework was given</source>
        <translation>Die Kennung der Sitzung, in der die Hausaufgabe gegeben wurde</translation>
    </message>
    <message>
        <source>Homework is numbered from 1; there is no number {1}.</source>
        <extracomment>{1}: step.number</extracomment>
        <translation>Hausaufgaben werden ab 1 gezählt; es gibt keine Nummer {1}.</translation>
    </message>
    <message>
        <source>Homework was done and planned between 0 and {1} times.</source>
        <extracomment>{1}: _MOST_TIMES</extracomment>
        <translation>Eine Hausaufgabe wird zwischen 0 und {1} Mal geplant und gemacht.</translation>
    </message>
    <message>
        <source>The title of the plan</source>
        <translation>Der Titel des Plans</translation>
    </message>
    <message>
        <source>The identifier of the battery</source>
        <translation>Die Kennung der Testbatterie</translation>
    </message>
    <message>
        <source>The identifier of the profile</source>
        <translation>Die Kennung des Profils</translation>
    </message>
    <message>
        <source>The identifier of a muscle</source>
        <translation>Die Kennung eines Muskels</translation>
    </message>
    <message>
        <source>The plan names {1}, {2}, more than once.</source>
        <extracomment>{1}: key[0]; {2}: key[1]</extracomment>
        <translation>Der Plan nennt {1}, {2}, mehr als einmal.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>A push between {1} and {2} N/s is not possible.</source>
        <extracomment>{1}: low_n_per_s; {2}: high_n_per_s</extracomment>
        <translation>Ein Druckanstieg zwischen {1} und {2} N/s ist nicht möglich.</translation>
    </message>
    <message>
        <source>Give the slowest first; both are above zero.</source>
        <translation>Geben Sie den langsamsten zuerst an; beide liegen über null.</translation>
    </message>
    <message>
        <source>A planned load of {1} N is not above zero.</source>
        <extracomment>{1}: target_n</extracomment>
        <translation>Eine geplante Last von {1} N liegt nicht über null.</translation>
    </message>
    <message>
        <source>Leave it out where none is set.</source>
        <translation>Lassen Sie sie weg, wo keine gesetzt ist.</translation>
    </message>
    <message>
        <source>A test has {1} to {2} trials, not {3}.</source>
        <extracomment>{1}: MIN_TRIALS; {2}: _MOST_TRIALS; {3}: plan.trials</extracomment>
        <translation>Ein Test hat {1} bis {2} Versuche, nicht {3}.</translation>
    </message>
    <message>
        <source>A rest of {1} s is not possible.</source>
        <extracomment>{1}: plan.rest_s</extracomment>
        <translation>Eine Pause von {1} s ist nicht möglich.</translation>
    </message>
    <message>
        <source>A retest within {1} s is not possible.</source>
        <extracomment>{1}: plan.retest_within_s</extracomment>
        <translation>Ein Nachtest innerhalb von {1} s ist nicht möglich.</translation>
    </message>
    <message>
        <source>A hold of {1} s is not possible.</source>
        <extracomment>{1}: plan.hold_s</extracomment>
        <translation>Ein Halten von {1} s ist nicht möglich.</translation>
    </message>
    <message>
        <source>A {1} of pain of {2} is not between 0 and 10.</source>
        <extracomment>{1}: what; {2}: nrs</extracomment>
        <translation>Schmerz: {1} von {2} liegt nicht zwischen 0 und 10.</translation>
    </message>
    <message>
        <source>The identifier of a suspect of {1}</source>
        <extracomment>{1}: muscle.muscle</extracomment>
        <translation>Die Kennung eines Verdachts zu {1}</translation>
    </message>
    <message>
        <source>A share of sham releases of {1} is not between 0 and 1.</source>
        <extracomment>{1}: research.sham_share</extracomment>
        <translation>Ein Anteil der Scheinbehandlungen von {1} liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The seed of the lot, {1}, is below zero.</source>
        <extracomment>{1}: research.seed</extracomment>
        <translation>Der Startwert des Loses, {1}, liegt unter null.</translation>
    </message>
    <message>
        <source>History and movement are being recorded.</source>
        <translation>Anamnese und Bewegung werden gerade festgehalten.</translation>
    </message>
    <message>
        <source>The screening is not finished.</source>
        <translation>Das Screening ist nicht beendet.</translation>
    </message>
    <message>
        <source>The screening stops the tests.</source>
        <translation>Das Screening schließt die Tests aus.</translation>
    </message>
    <message>
        <source>No test or intervention is under way.</source>
        <translation>Kein Test und keine Intervention ist im Gang.</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Ein Test ist im Gang.</translation>
    </message>
    <message>
        <source>Pain stopped the test.</source>
        <translation>Der Test wurde wegen Schmerz angehalten.</translation>
    </message>
    <message>
        <source>An intervention is under way.</source>
        <translation>Eine Intervention ist im Gang.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>Die Sitzung ist geschlossen.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Finish the history first.</source>
        <translation>Beenden Sie zuerst die Anamnese.</translation>
    </message>
    <message>
        <source>Finish the screening first.</source>
        <translation>Beenden Sie zuerst das Screening.</translation>
    </message>
    <message>
        <source>A licensed tester may override it with a reason, or the session is closed.</source>
        <translation>Ein zugelassener Untersucher kann es mit einem Grund aufheben, oder die Sitzung wird geschlossen.</translation>
    </message>
    <message>
        <source>Finish the test first.</source>
        <translation>Beenden Sie zuerst den Test.</translation>
    </message>
    <message>
        <source>Finish the test, or go on with a reason.</source>
        <translation>Beenden Sie den Test, oder setzen Sie ihn mit einem Grund fort.</translation>
    </message>
    <message>
        <source>Finish the intervention first.</source>
        <translation>Beenden Sie zuerst die Intervention.</translation>
    </message>
    <message>
        <source>Begin another session.</source>
        <translation>Beginnen Sie eine andere Sitzung.</translation>
    </message>
    <message>
        <source>The session has begun already.</source>
        <translation>Die Sitzung hat schon begonnen.</translation>
    </message>
    <message>
        <source>Begin another one for another client.</source>
        <translation>Beginnen Sie für einen anderen Klienten eine andere.</translation>
    </message>
    <message>
        <source>{1} is not possible now.</source>
        <extracomment>{1}: called(kind)</extracomment>
        <translation>{1}: das ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Record {1} in your own words.</source>
        <extracomment>{1}: missing</extracomment>
        <translation>Halten Sie in eigenen Worten fest: {1}.</translation>
    </message>
    <message>
        <source>History and movement are recorded: add to them, or finish the history.</source>
        <translation>Anamnese und Bewegung sind festgehalten: ergänzen Sie sie, oder schließen Sie die Anamnese ab.</translation>
    </message>
    <message>
        <source>Every question is answered: finish the screening.</source>
        <translation>Alle Fragen sind beantwortet: schließen Sie das Screening ab.</translation>
    </message>
    <message>
        <source>{1} (yes, no or unknown; {2} left to ask)</source>
        <extracomment>{1}: question; {2}: len(missing)</extracomment>
        <translation>{1} (ja, nein oder unbekannt; noch {2} zu fragen)</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Schließen Sie sie.</translation>
    </message>
    <message>
        <source>The screening stops the tests: {1} {2}</source>
        <extracomment>{1}: reasons; {2}: then</extracomment>
        <translation>Das Screening schließt die Tests aus: {1} {2}</translation>
    </message>
    <message>
        <source>Retest {1}, {2}.</source>
        <extracomment>{1}: name_of(state.plan, tested.muscle); {2}: tested.side</extracomment>
        <translation>Nachtest: {1}, {2}.</translation>
    </message>
    <message>
        <source>All that was planned is tested: test a suspected partner, treat, retest, give homework, or close.</source>
        <translation>Alles Geplante ist getestet: testen Sie einen vermuteten Partner, behandeln Sie, testen Sie nach, geben Sie Hausaufgaben, oder schließen Sie ab.</translation>
    </message>
    <message>
        <source>How long ago the intervention ended is not known exactly.</source>
        <translation>Wie lange das Ende der Intervention zurückliegt, ist nicht genau bekannt.</translation>
    </message>
    <message>
        <source>The planned time is over: the retest will be kept as a late one.</source>
        <translation>Die geplante Zeit ist vorüber: der Nachtest wird als verspätet aufbewahrt.</translation>
    </message>
    <message>
        <source>Its first trial is to begin within {1} s.</source>
        <extracomment>{1}: left.retest_left_s</extracomment>
        <translation>Sein erster Versuch soll innerhalb von {1} s beginnen.</translation>
    </message>
    <message>
        <source>Test {1}, {2}.</source>
        <extracomment>{1}: muscle.name or muscle.muscle; {2}: muscle.side</extracomment>
        <translation>Testen: {1}, {2}.</translation>
    </message>
    <message>
        <source>Position: {1}.</source>
        <extracomment>{1}: muscle.position.rstrip('.')</extracomment>
        <translation>Position: {1}.</translation>
    </message>
    <message>
        <source>Pad: {1}.</source>
        <extracomment>{1}: muscle.pad_site.rstrip('.')</extracomment>
        <translation>Polster: {1}.</translation>
    </message>
    <message>
        <source>An answer of the screening stops the test: {1}.</source>
        <extracomment>{1}: names</extracomment>
        <translation>Eine Antwort im Screening bricht den Test ab: {1}.</translation>
    </message>
    <message>
        <source>Finish it with the reason.</source>
        <translation>Beenden Sie ihn mit dem Grund.</translation>
    </message>
    <message>
        <source>Ask for pain from 0 to 10, before the first contraction.</source>
        <translation>Fragen Sie vor der ersten Anspannung nach Schmerz von 0 bis 10.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>All {1} trials are made: ask for pain afterwards.</source>
        <extracomment>{1}: planned</extracomment>
        <translation>Alle {1} Versuche sind gemacht: fragen Sie nun nach Schmerz.</translation>
    </message>
    <message>
        <source>All {1} trials are made: finish the test.</source>
        <extracomment>{1}: planned</extracomment>
        <translation>Alle {1} Versuche sind gemacht: beenden Sie den Test.</translation>
    </message>
    <message>
        <source>trial {1} of {2}</source>
        <extracomment>{1}: made + 1; {2}: planned</extracomment>
        <translation>Versuch {1} von {2}</translation>
    </message>
    <message>
        <source>Rest {1} s more before {2}.</source>
        <extracomment>{1}: left.rest_left_s; {2}: trial</extracomment>
        <translation>Noch {1} s Pause bis: {2}.</translation>
    </message>
    <message>
        <source>Let {1} contract once in the test position, then make {2}.</source>
        <extracomment>{1}: name_of(state.plan, test.setup.muscle); {2}: trial</extracomment>
        <translation>Lassen Sie den Muskel ({1}) in der Testposition einmal anspannen, dann: {2}.</translation>
    </message>
    <message>
        <source>Make {1}.</source>
        <extracomment>{1}: trial</extracomment>
        <translation>Jetzt: {1}.</translation>
    </message>
    <message>
        <source>Pain stopped the test; by what was told last it is less.</source>
        <translation>Der Test wurde wegen Schmerz angehalten; nach der letzten Angabe ist er geringer.</translation>
    </message>
    <message>
        <source>Finish the test with the reason.</source>
        <translation>Beenden Sie den Test mit dem Grund.</translation>
    </message>
    <message>
        <source>Whoever treats {1} opens the envelope, unseen by the tester; then say when it is over.</source>
        <extracomment>{1}: where</extracomment>
        <translation>Wer behandelt ({1}), öffnet den Umschlag, ungesehen vom Untersucher; sagen Sie dann, wann es vorüber ist.</translation>
    </message>
    <message>
        <source>Treat {1}; say when it is over, and retest at once.</source>
        <extracomment>{1}: where</extracomment>
        <translation>Behandeln: {1}; sagen Sie, wann es vorüber ist, und testen Sie sofort nach.</translation>
    </message>
    <message>
        <source>Caution: {1}.</source>
        <extracomment>{1}: item.name</extracomment>
        <translation>Vorsicht: {1}.</translation>
    </message>
    <message>
        <source>Overridden: {1}.</source>
        <extracomment>{1}: item</extracomment>
        <translation>Aufgehoben: {1}.</translation>
    </message>
    <message>
        <source>Reason: {1}</source>
        <extracomment>{1}: reason</extracomment>
        <translation>Grund: {1}</translation>
    </message>
    <message>
        <source>{1}, {2}, is not in the plan.</source>
        <extracomment>{1}: name_of(state.plan, test.setup.muscle); {2}: test.setup.side</extracomment>
        <translation>{1}, {2}, ist nicht im Plan.</translation>
    </message>
    <message>
        <source>The order of the first tests is drawn by lot.</source>
        <translation>Die Reihenfolge der ersten Tests ist ausgelost.</translation>
    </message>
    <message>
        <source>Make test: {1}</source>
        <extracomment>{1}: reason</extracomment>
        <translation>Make-Test: {1}</translation>
    </message>
    <message>
        <source>Recorded in words only, never scored: {1}.</source>
        <extracomment>{1}: ', '.join(words)</extracomment>
        <translation>Nur in Worten festgehalten, nie gewertet: {1}.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1} ist leer.</translation>
    </message>
    <message>
        <source>Type it in your own words.</source>
        <translation>Schreiben Sie es in eigenen Worten.</translation>
    </message>
    <message>
        <source>Give the reason in your own words.</source>
        <translation>Geben Sie den Grund in eigenen Worten an.</translation>
    </message>
    <message>
        <source>{1} must have 1 to {2} characters, with no blanks around it.</source>
        <extracomment>{1}: what; {2}: most</extracomment>
        <translation>{1} muss 1 bis {2} Zeichen haben, ohne Leerzeichen davor oder danach.</translation>
    </message>
    <message>
        <source>{1} has {2} characters; {3} are possible.</source>
        <extracomment>{1}: what; {2}: len(text); {3}: MAX_LABEL</extracomment>
        <translation>{1} hat {2} Zeichen; {3} sind möglich.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The number of {1} is not finite.</source>
        <extracomment>{1}: name</extracomment>
        <translation>Die Zahl von {1} ist nicht endlich.</translation>
    </message>
    <message>
        <source>Leave it out where it is not known.</source>
        <translation>Lassen Sie es weg, wo es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The number of {1} is too large to be kept.</source>
        <extracomment>{1}: name</extracomment>
        <translation>Die Zahl von {1} ist zu groß, um sie aufzubewahren.</translation>
    </message>
    <message>
        <source>The text of {1} has {2} characters; {3} are possible.</source>
        <extracomment>{1}: name; {2}: len(text); {3}: MAX_TEXT</extracomment>
        <translation>Der Text von {1} hat {2} Zeichen; {3} sind möglich.</translation>
    </message>
    <message>
        <source>Nothing was cut off or kept: shorten it, or split it in several observations.</source>
        <translation>Nichts wurde abgeschnitten oder aufbewahrt: kürzen Sie es, oder teilen Sie es in mehrere Beobachtungen.</translation>
    </message>
    <message>
        <source>The text of {1} holds characters that cannot be kept.</source>
        <extracomment>{1}: name</extracomment>
        <translation>Der Text von {1} enthält Zeichen, die nicht aufbewahrt werden können.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The screening has no item {1}.</source>
        <extracomment>{1}: step.item</extracomment>
        <translation>Das Screening hat keinen Punkt {1}.</translation>
    </message>
    <message>
        <source>Take one of its list.</source>
        <translation>Nehmen Sie einen aus seiner Liste.</translation>
    </message>
    <message>
        <source>{1} item is</source>
        <extracomment>{1}: len(missing)</extracomment>
        <translation>{1} Punkt ist</translation>
    </message>
    <message>
        <source>{1} items are</source>
        <extracomment>{1}: len(missing)</extracomment>
        <translation>{1} Punkte sind</translation>
    </message>
    <message>
        <source>{1} not answered: {2}.</source>
        <extracomment>{1}: count; {2}: ', '.join(missing)</extracomment>
        <translation>{1} nicht beantwortet: {2}.</translation>
    </message>
    <message>
        <source>Ask every one; what is not known is answered with unknown.</source>
        <translation>Fragen Sie nach jedem; was nicht bekannt ist, wird mit unbekannt beantwortet.</translation>
    </message>
    <message>
        <source>None of the session's testers is licensed.</source>
        <translation>Keiner der Untersucher der Sitzung ist zugelassen.</translation>
    </message>
    <message>
        <source>A licensed professional has to be one of its testers.</source>
        <translation>Eine zugelassene Fachperson muss einer ihrer Untersucher sein.</translation>
    </message>
    <message>
        <source>{1} is not licensed.</source>
        <extracomment>{1}: by</extracomment>
        <translation>{1} ist nicht zugelassen.</translation>
    </message>
    <message>
        <source>A licensed tester of this session may do it.</source>
        <translation>Ein zugelassener Untersucher dieser Sitzung darf es tun.</translation>
    </message>
    <message>
        <source>A stop is overridden for a reason only.</source>
        <translation>Ein Abbruchgrund wird nur mit einem Grund aufgehoben.</translation>
    </message>
    <message>
        <source>{1} stop the tests; the override names {2}.</source>
        <extracomment>{1}: ', '.join(state.stops); {2}: ', '.join(step.items) or 'none'</extracomment>
        <translation>{1} schließen die Tests aus; aufgehoben werden sollen {2}.</translation>
    </message>
    <message>
        <source>Name all that stop, each once, and no other.</source>
        <translation>Nennen Sie alle, die die Tests ausschließen, jeden einmal, und keinen anderen.</translation>
    </message>
    <message>
        <source>Break tests are allowed in spite of a caution for a reason only.</source>
        <translation>Break-Tests werden trotz einer Vorsicht nur mit einem Grund erlaubt.</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Test im Gang</translation>
    </message>
    <message>
        <source>intervening</source>
        <translation>Intervention im Gang</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>myofascial</source>
        <translation>myofaszial</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>The name of the dynamometer</source>
        <translation>Der Name des Kraftmessers</translation>
    </message>
    <message>
        <source>A tester is named when it begins.</source>
        <translation>Ein Untersucher wird bei ihrem Beginn genannt.</translation>
    </message>
    <message>
        <source>A lever arm of {1} m is not between {2} and {3} m.</source>
        <extracomment>{1}: step.lever_m; {2}: LEVER_M[0]; {3}: LEVER_M[1]</extracomment>
        <translation>Ein Hebelarm von {1} m liegt nicht zwischen {2} und {3} m.</translation>
    </message>
    <message>
        <source>Give it in metres, or leave it out where it was not measured.</source>
        <translation>Geben Sie ihn in Metern an, oder lassen Sie ihn weg, wo er nicht gemessen wurde.</translation>
    </message>
    <message>
        <source>A first test belongs to no earlier one.</source>
        <translation>Ein erster Test gehört zu keinem früheren.</translation>
    </message>
    <message>
        <source>Call it a partner or a retest.</source>
        <translation>Nennen Sie ihn Partner oder Nachtest.</translation>
    </message>
    <message>
        <source>no test is named</source>
        <translation>es ist kein Test genannt</translation>
    </message>
    <message>
        <source>there is no finished test {1}</source>
        <extracomment>{1}: step.of</extracomment>
        <translation>es gibt keinen beendeten Test {1}</translation>
    </message>
    <message>
        <source>A {1} belongs to an earlier test, and {2}.</source>
        <extracomment>{1}: step.purpose; {2}: which</extracomment>
        <translation>Zu einem früheren Test gehört ({1}), und {2}.</translation>
    </message>
    <message>
        <source>Name the number of that test.</source>
        <translation>Nennen Sie die Nummer dieses Tests.</translation>
    </message>
    <message>
        <source>Test {1} was of {2}, {3}; a retest is of the same.</source>
        <extracomment>{1}: earlier.number; {2}: earlier.setup.muscle; {3}: earlier.setup.side</extracomment>
        <translation>Test {1} war von {2}, {3}; ein Nachtest ist von demselben.</translation>
    </message>
    <message>
        <source>Begin a first test or one of a partner for another muscle.</source>
        <translation>Beginnen Sie für einen anderen Muskel einen ersten Test oder einen des Partners.</translation>
    </message>
    <message>
        <source>The lot put {1}, {2}, next.</source>
        <extracomment>{1}: left[0].name or left[0].muscle; {2}: left[0].side</extracomment>
        <translation>Das Los hat als Nächstes bestimmt: {1}, {2}.</translation>
    </message>
    <message>
        <source>Test it first; where it cannot be tested, begin it and end it with the reason.</source>
        <translation>Testen Sie ihn zuerst; wo er nicht getestet werden kann, beginnen Sie und beenden Sie mit dem Grund.</translation>
    </message>
    <message>
        <source>{1} is recorded in words only; it is never scored.</source>
        <extracomment>{1}: name_of(state.plan, muscle)</extracomment>
        <translation>{1} wird nur in Worten festgehalten; nie gewertet.</translation>
    </message>
    <message>
        <source>Record what you find as an observation of the muscle.</source>
        <translation>Halten Sie den Befund als Beobachtung des Muskels fest.</translation>
    </message>
    <message>
        <source>by the profile {1}</source>
        <extracomment>{1}: state.plan.profile</extracomment>
        <translation>nach dem Profil {1}</translation>
    </message>
    <message>
        <source>Make a make test instead.</source>
        <translation>Machen Sie stattdessen einen Make-Test.</translation>
    </message>
    <message>
        <source>{1} of {2} trials count; fewer than planned need a reason.</source>
        <extracomment>{1}: len(test.counted); {2}: state.plan.trials</extracomment>
        <translation>{1} von {2} Versuchen zählen; weniger als geplant brauchen einen Grund.</translation>
    </message>
    <message>
        <source>Pain of {1} is not between 0 and 10.</source>
        <extracomment>{1}: step.nrs</extracomment>
        <translation>Schmerz {1} liegt nicht zwischen 0 und 10.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nobody was asked for pain in this session yet.</source>
        <translation>In dieser Sitzung wurde noch niemand nach Schmerz gefragt.</translation>
    </message>
    <message>
        <source>Pain {1} was told last.</source>
        <extracomment>{1}: stands</extracomment>
        <translation>Zuletzt wurde Schmerz {1} genannt.</translation>
    </message>
    <message>
        <source>Pain of {1} does not stand.</source>
        <extracomment>{1}: step.nrs</extracomment>
        <translation>Schmerz {1} gilt nicht weiter.</translation>
    </message>
    <message>
        <source>Ask for it.</source>
        <translation>Fragen Sie danach.</translation>
    </message>
    <message>
        <source>Pain before the test was not asked for.</source>
        <translation>Nach Schmerz vor dem Test wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Ask for it from 0 to 10, before the first contraction.</source>
        <translation>Fragen Sie vor der ersten Anspannung danach, von 0 bis 10.</translation>
    </message>
    <message>
        <source>A typed peak has no verdict.</source>
        <translation>Ein eingetippter Höchstwert hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>A typed trial needs a peak, in newtons.</source>
        <translation>Ein eingetippter Versuch braucht einen Höchstwert, in Newton.</translation>
    </message>
    <message>
        <source>Read it off the display again.</source>
        <translation>Lesen Sie ihn noch einmal von der Anzeige ab.</translation>
    </message>
    <message>
        <source>A trial of a device has one of the verdicts {1}, not {2}.</source>
        <extracomment>{1}: ', '.join(sorted(_VERDICTS)); {2}: result.verdict</extracomment>
        <translation>Ein Versuch eines Geräts hat eines der Ergebnisse {1}, nicht {2}.</translation>
    </message>
    <message>
        <source>Where nothing can be told it is indeterminate.</source>
        <translation>Wo sich nichts sagen lässt, ist er nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>The trial ends before it begins.</source>
        <translation>Der Versuch endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Read the recording again.</source>
        <translation>Lesen Sie die Aufzeichnung noch einmal.</translation>
    </message>
    <message>
        <source>The identifier of the recording</source>
        <translation>Die Kennung der Aufzeichnung</translation>
    </message>
    <message>
        <source>Trials of a recording are numbered from 1; there is no trial {1}.</source>
        <extracomment>{1}: ref.trial</extracomment>
        <translation>Die Versuche einer Aufzeichnung werden ab 1 gezählt; es gibt keinen Versuch {1}.</translation>
    </message>
    <message>
        <source>Trial {1} of this recording is trial {2} of test {3} already.</source>
        <extracomment>{1}: ref.trial; {2}: trial.number; {3}: test.number</extracomment>
        <translation>Versuch {1} dieser Aufzeichnung ist bereits Versuch {2} von Test {3}.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Er zählt einmal.</translation>
    </message>
    <message>
        <source>The test has no trial that counts.</source>
        <translation>Der Test hat keinen Versuch, der zählt.</translation>
    </message>
    <message>
        <source>There is nothing to set aside.</source>
        <translation>Es gibt nichts beiseitezulegen.</translation>
    </message>
    <message>
        <source>The test has no trial {1}.</source>
        <extracomment>{1}: step.trial</extracomment>
        <translation>Der Test hat keinen Versuch {1}.</translation>
    </message>
    <message>
        <source>It has {1}.</source>
        <extracomment>{1}: len(test.trials)</extracomment>
        <translation>Er hat {1}.</translation>
    </message>
    <message>
        <source>Trial {1} was set aside before.</source>
        <extracomment>{1}: step.trial</extracomment>
        <translation>Versuch {1} wurde schon beiseitegelegt.</translation>
    </message>
    <message>
        <source>Its reason stays.</source>
        <translation>Sein Grund bleibt.</translation>
    </message>
    <message>
        <source>The reason why the trial is set aside</source>
        <translation>Der Grund, warum der Versuch beiseitegelegt wird</translation>
    </message>
    <message>
        <source>No trial of the test is set aside.</source>
        <translation>Kein Versuch des Tests ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>There is nothing to count again.</source>
        <translation>Es gibt nichts wieder zu zählen.</translation>
    </message>
    <message>
        <source>A trial that was set aside counts again for a reason only.</source>
        <translation>Ein beiseitegelegter Versuch zählt nur mit einem Grund wieder.</translation>
    </message>
    <message>
        <source>Trial {1} is not set aside.</source>
        <extracomment>{1}: step.trial</extracomment>
        <translation>Versuch {1} ist nicht beiseitegelegt.</translation>
    </message>
    <message>
        <source>It counts.</source>
        <translation>Er zählt.</translation>
    </message>
    <message>
        <source>A test goes on in spite of pain for a reason only.</source>
        <translation>Ein Test wird trotz Schmerz nur mit einem Grund fortgesetzt.</translation>
    </message>
    <message>
        <source>No test is under way.</source>
        <translation>Kein Test ist im Gang.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation>Beginnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>The device is open already.</source>
        <translation>Das Gerät ist schon offen.</translation>
    </message>
    <message>
        <source>End the test first.</source>
        <translation>Beenden Sie zuerst den Test.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made: {2}.</source>
        <extracomment>{1}: self.folder; {2}: error.strerror</extracomment>
        <translation>Der Ordner {1} kann nicht angelegt werden: {2}.</translation>
    </message>
    <message>
        <source>This is another dynamometer, {1}; the test was begun with {2}.</source>
        <extracomment>{1}: running.device; {2}: test.setup.device</extracomment>
        <translation>Das ist ein anderer Kraftmesser, {1}; der Test wurde mit {2} begonnen.</translation>
    </message>
    <message>
        <source>End this test with a reason and begin another one.</source>
        <translation>Beenden Sie diesen Test mit einem Grund und beginnen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{1} belongs to no test.</source>
        <extracomment>{1}: running.path.name</extracomment>
        <translation>{1} gehört zu keinem Test.</translation>
    </message>
    <message>
        <source>It can be deleted.</source>
        <translation>Es kann gelöscht werden.</translation>
    </message>
    <message>
        <source>The test was not begun.</source>
        <translation>Der Test wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>Sham and blinded sessions need a seed.</source>
        <translation>Sitzungen mit Scheinbehandlung oder Verblindung brauchen einen Startwert.</translation>
    </message>
    <message>
        <source>Who tests?</source>
        <translation>Wer testet?</translation>
    </message>
    <message>
        <source>The licence of a tester is in the records where a client is.</source>
        <translation>Wo es einen Klienten gibt, steht die Zulassung eines Untersuchers in den Akten.</translation>
    </message>
    <message>
        <source>Take a number from a good source of chance.</source>
        <translation>Nehmen Sie eine Zahl aus einer guten Zufallsquelle.</translation>
    </message>
    <message>
        <source>{1} is no side.</source>
        <extracomment>{1}: text[:40]</extracomment>
        <translation>{1} ist keine Seite.</translation>
    </message>
    <message>
        <source>Say left or right, or leave it out for both.</source>
        <translation>Sagen Sie links oder rechts, oder lassen Sie es für beide weg.</translation>
    </message>
    <message>
        <source>The target {1} is no number.</source>
        <extracomment>{1}: text[:60]</extracomment>
        <translation>Das Ziel {1} ist keine Zahl.</translation>
    </message>
    <message>
        <source>There is no muscle {1}.</source>
        <extracomment>{1}: name[:60]</extracomment>
        <translation>Es gibt keinen Muskel {1}.</translation>
    </message>
    <message>
        <source>The library lists all of them.</source>
        <translation>Die Bibliothek führt alle auf.</translation>
    </message>
    <message>
        <source>Keep it with the tester.</source>
        <translation>Hinterlegen Sie sie beim Untersucher.</translation>
    </message>
    <message>
        <source>Name one of the testers, or add one.</source>
        <translation>Nennen Sie einen der Untersucher, oder nehmen Sie einen auf.</translation>
    </message>
    <message>
        <source>Session {1} is closed.</source>
        <extracomment>{1}: session_id</extracomment>
        <translation>Die Sitzung {1} ist geschlossen.</translation>
    </message>
    <message>
        <source>nktsense session show shows it; begin another one.</source>
        <translation>nktsense session show zeigt sie; beginnen Sie eine andere.</translation>
    </message>
    <message>
        <source>The session stands where it was: {1}.</source>
        <extracomment>{1}: visit.state.phase.value</extracomment>
        <translation>Die Sitzung steht, wo sie war: {1}.</translation>
    </message>
    <message>
        <source>The device of the open test is not connected.</source>
        <translation>Das Gerät des offenen Tests ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Test {1} is under way with {2} trials; connect the device again.</source>
        <extracomment>{1}: test.number; {2}: len(test.counted)</extracomment>
        <translation>Test {1} ist mit {2} Versuchen im Gang; verbinden Sie das Gerät wieder.</translation>
    </message>
    <message>
        <source>{1} was left open and cannot be sealed: {2}</source>
        <extracomment>{1}: finding.file; {2}: error</extracomment>
        <translation>{1} blieb offen und kann nicht versiegelt werden: {2}</translation>
    </message>
    <message>
        <source>{1} is not there.</source>
        <extracomment>{1}: path.name</extracomment>
        <translation>{1} ist nicht da.</translation>
    </message>
    <message>
        <source>{1} was left open by a crash and is sealed now, {2} s of it.</source>
        <extracomment>{1}: path.name; {2}: read.duration_s</extracomment>
        <translation>{1} blieb durch einen Absturz offen und ist jetzt versiegelt, {2} s davon.</translation>
    </message>
    <message>
        <source>A trial that was pushed after the last one told is in it, and not in the session.</source>
        <translation>Ein Versuch, der nach dem zuletzt gemeldeten gedrückt wurde, steht darin und nicht in der Sitzung.</translation>
    </message>
    <message>
        <source>{1} at {2}</source>
        <extracomment>{1}: info.model or info.driver; {2}: address.partition('?')[0]</extracomment>
        <translation>{1} an {2}</translation>
    </message>
    <message>
        <source>The device has no more to give.</source>
        <translation>Das Gerät hat nichts mehr zu geben.</translation>
    </message>
    <message>
        <source>Without lever arm and target load no retest can be compared</source>
        <translation>Ohne Hebelarm und Ziellast lässt sich kein Nachtest vergleichen</translation>
    </message>
    <message>
        <source>Which side of {1}?</source>
        <extracomment>{1}: muscle</extracomment>
        <translation>Welche Seite: {1}?</translation>
    </message>
    <message>
        <source>Say left, right or midline.</source>
        <translation>Sagen Sie links, rechts oder Mittellinie.</translation>
    </message>
    <message>
        <source>show lists them.</source>
        <translation>show zeigt die Liste.</translation>
    </message>
    <message>
        <source>as in test {1}</source>
        <extracomment>{1}: step.of</extracomment>
        <translation>wie in Test {1}</translation>
    </message>
    <message>
        <source>{1} of {2}, {3}: {4} test, {5}, {6}.</source>
        <extracomment>{1}: step.purpose; {2}: name; {3}: step.side; {4}: step.test; {5}: _lever(step); {6}: _target(step)</extracomment>
        <translation>{1}: {2}, {3} (Testart: {4}), {5}, {6}.</translation>
    </message>
    <message>
        <source>Position: {1} Pad: {2}</source>
        <extracomment>{1}: _stated(step.position); {2}: _stated(step.pad_site)</extracomment>
        <translation>Position: {1} Polster: {2}</translation>
    </message>
    <message>
        <source>Beware: {1}</source>
        <extracomment>{1}: cautions</extracomment>
        <translation>Vorsicht: {1}</translation>
    </message>
    <message>
        <source>The library has no pair of {1} and {2}.</source>
        <extracomment>{1}: of.setup.muscle; {2}: step.muscle</extracomment>
        <translation>Die Bibliothek hat kein Paar aus {1} und {2}.</translation>
    </message>
    <message>
        <source>Test a muscle first: test MUSCLE SIDE.</source>
        <translation>Testen Sie zuerst einen Muskel: test MUSKEL SEITE.</translation>
    </message>
    <message>
        <source>lever arm not known, so that a retest cannot be compared</source>
        <translation>Hebelarm nicht bekannt, darum ist kein Nachtest vergleichbar</translation>
    </message>
    <message>
        <source>lever {1} m</source>
        <extracomment>{1}: step.lever_m</extracomment>
        <translation>Hebel {1} m</translation>
    </message>
    <message>
        <source>no target load, so that a retest cannot be compared</source>
        <translation>keine Ziellast, darum ist kein Nachtest vergleichbar</translation>
    </message>
    <message>
        <source>target {1} N</source>
        <extracomment>{1}: step.target_n</extracomment>
        <translation>Ziel {1} N</translation>
    </message>
    <message>
        <source>not known.</source>
        <translation>nicht bekannt.</translation>
    </message>
    <message>
        <source>{1} is no number: {2} is wanted.</source>
        <extracomment>{1}: shown; {2}: what</extracomment>
        <translation>{1} ist keine Zahl: gebraucht wird {2}.</translation>
    </message>
    <message>
        <source>{1} is no unit of force here.</source>
        <extracomment>{1}: unit or 'nothing'</extracomment>
        <translation>{1} ist hier keine Krafteinheit.</translation>
    </message>
    <message>
        <source>Say N, kgf or lbf.</source>
        <translation>Sagen Sie N, kgf oder lbf.</translation>
    </message>
    <message>
        <source>{1} {2} is no peak that a hand-held dynamometer shows.</source>
        <extracomment>{1}: force; {2}: name</extracomment>
        <translation>{1} {2} ist kein Höchstwert, den ein Handkraftmesser anzeigt.</translation>
    </message>
    <message>
        <source>Look at the number and its unit again.</source>
        <translation>Prüfen Sie Zahl und Einheit noch einmal.</translation>
    </message>
    <message>
        <source>Go on to the screening</source>
        <translation>Weiter zum Screening</translation>
    </message>
    <message>
        <source>Record a goal</source>
        <translation>Ein Ziel festhalten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>{1} recorded.</source>
        <extracomment>{1}: 'note' if kind == 'other' else kind</extracomment>
        <translation>{1} festgehalten.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation>Eine Notiz festhalten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is to be noted?</source>
        <translation>Was soll notiert werden?</translation>
    </message>
    <message>
        <source>What is the goal?</source>
        <translation>Was ist das Ziel?</translation>
    </message>
    <message>
        <source>Goal recorded.</source>
        <translation>Ziel festgehalten.</translation>
    </message>
    <message>
        <source>How earlier homework was done</source>
        <translation>Wie frühere Hausaufgaben gemacht wurden</translation>
    </message>
    <message>
        <source>{1} of 7</source>
        <extracomment>{1}: done</extracomment>
        <translation>{1} von 7</translation>
    </message>
    <message>
        <source>times in the last week</source>
        <translation>Mal in der letzten Woche</translation>
    </message>
    <message>
        <source>How often was it done, as the client tells it?</source>
        <translation>Wie oft wurde sie gemacht, nach Angabe des Klienten?</translation>
    </message>
    <message>
        <source>Times done of times planned, such as 5 of 14</source>
        <translation>Wie oft gemacht von wie oft geplant, etwa 5 von 14</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>in der letzten Woche</translation>
    </message>
    <message>
        <source>That was not understood.</source>
        <translation>Das wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Say: TIMES of TIMES, such as 5 of 7.</source>
        <translation>Sagen Sie: MAL von MAL, etwa 5 von 7.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bench</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>go on only when I say so</source>
        <translation>erst weiter, wenn ich es sage</translation>
    </message>
    <message>
        <source>All trials are made: the test ends in {1} s.</source>
        <extracomment>{1}: left_s</extracomment>
        <translation>Alle Versuche sind gemacht: der Test endet in {1} s.</translation>
    </message>
    <message>
        <source>Next: {1}, in {2} s.</source>
        <extracomment>{1}: name; {2}: left_s</extracomment>
        <translation>Als Nächstes: {1}, in {2} s.</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Jetzt beginnen</translation>
    </message>
    <message>
        <source>Next: {1}.</source>
        <extracomment>{1}: name</extracomment>
        <translation>Als Nächstes: {1}.</translation>
    </message>
    <message>
        <source>Pain now, from 0 to 10?</source>
        <translation>Schmerz jetzt, von 0 bis 10?</translation>
    </message>
    <message>
        <source>A result that was signed before needs a new signed version, with a reason.</source>
        <translation>Ein Ergebnis, das schon unterschrieben wurde, braucht eine neue unterschriebene Fassung mit einem Grund.</translation>
    </message>
    <message>
        <source>Correct a wrong muscle or side</source>
        <translation>Falschen Muskel oder falsche Seite berichtigen</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>mit einem Grund</translation>
    </message>
    <message>
        <source>Test {1}: {2}</source>
        <extracomment>{1}: test.number; {2}: bench.name(test.setup.muscle, test.setup.side)</extracomment>
        <translation>Test {1}: {2}</translation>
    </message>
    <message>
        <source>Which test was of another muscle or side?</source>
        <translation>Welcher Test war von einem anderen Muskel oder einer anderen Seite?</translation>
    </message>
    <message>
        <source>What was test {1} really of?</source>
        <extracomment>{1}: test.number</extracomment>
        <translation>Wovon war Test {1} wirklich?</translation>
    </message>
    <message>
        <source>Test {1} is of {2} now; what was said before stays.</source>
        <extracomment>{1}: test.number; {2}: bench.name(muscle, side)</extracomment>
        <translation>Test {1} ist jetzt von {2}; was vorher gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Test {1} will be of {2}, not of {3}</source>
        <extracomment>{1}: test.number; {2}: now; {3}: was</extracomment>
        <translation>Test {1} wird von {2} sein, nicht von {3}</translation>
    </message>
    <message>
        <source>{1} becomes {2}: why?</source>
        <extracomment>{1}: was; {2}: now</extracomment>
        <translation>{1} wird zu {2}: warum?</translation>
    </message>
    <message>
        <source>Stop.</source>
        <translation>Stopp.</translation>
    </message>
    <message>
        <source>Pain.</source>
        <translation>Schmerz.</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>Das Gerät ist weg.</translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation>Die Pause ist vorüber.</translation>
    </message>
    <message>
        <source>Trial {1}.</source>
        <extracomment>{1}: len(test.counted) + 1</extracomment>
        <translation>Versuch {1}.</translation>
    </message>
    <message>
        <source>Trial {1} is made.</source>
        <extracomment>{1}: trial.record.number</extracomment>
        <translation>Versuch {1} ist gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>It was done, or undone.</source>
        <translation>Es wurde ausgeführt oder rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing is recorded now, so nothing was marked.</source>
        <translation>Im Moment wird nichts aufgezeichnet, darum wurde nichts markiert.</translation>
    </message>
    <message>
        <source>{1} is not asked now.</source>
        <extracomment>{1}: what[:60]</extracomment>
        <translation>{1} ist jetzt nicht gefragt.</translation>
    </message>
    <message>
        <source>Look at what is asked, and choose again.</source>
        <translation>Sehen Sie, was gefragt ist, und wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The session will be closed</source>
        <translation>Die Sitzung wird geschlossen</translation>
    </message>
    <message>
        <source>Give homework</source>
        <translation>Hausaufgabe geben</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>in Ihren Worten</translation>
    </message>
    <message>
        <source>Give what was typed</source>
        <translation>Das Eingetippte geben</translation>
    </message>
    <message>
        <source>Again: {1}</source>
        <extracomment>{1}: given.text</extracomment>
        <translation>Noch einmal: {1}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which homework is given?</source>
        <translation>Welche Hausaufgabe wird gegeben?</translation>
    </message>
    <message>
        <source>Homework {1} recorded.</source>
        <extracomment>{1}: len(state.homework)</extracomment>
        <translation>Hausaufgabe {1} festgehalten.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Sitzung schließen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The blinded block is not closed.</source>
        <translation>Der verblindete Block ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Leave it open for later</source>
        <translation>Für später offen lassen</translation>
    </message>
    <message>
        <source>it can be resumed</source>
        <translation>sie kann wieder aufgenommen werden</translation>
    </message>
    <message>
        <source>The session will be lost: it has no client, so it is not kept</source>
        <translation>Die Sitzung geht verloren: sie hat keinen Klienten und wird darum nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Leave without closing</source>
        <translation>Verlassen, ohne zu schließen</translation>
    </message>
    <message>
        <source>Leave this session</source>
        <translation>Diese Sitzung verlassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>{1}, in {2} s.</source>
        <extracomment>{1}: held.words; {2}: held.left_s</extracomment>
        <translation>{1}, in {2} s.</translation>
    </message>
    <message>
        <source>Test a suspected partner</source>
        <translation>Einen vermuteten Partner testen</translation>
    </message>
    <message>
        <source>a hypothesis to test</source>
        <translation>eine Hypothese, die zu prüfen ist</translation>
    </message>
    <message>
        <source>The library has no suspected partner of what was tested.</source>
        <translation>Die Bibliothek kennt keinen vermuteten Partner zu dem, was getestet wurde.</translation>
    </message>
    <message>
        <source>Which suspected partner is tested?</source>
        <translation>Welcher vermutete Partner wird getestet?</translation>
    </message>
    <message>
        <source>recorded in words, never scored</source>
        <translation>in Worten festgehalten, nie gewertet</translation>
    </message>
    <message>
        <source>{1}, for {2}: {3}</source>
        <extracomment>{1}: pair.evidence; {2}: bench.name(muscle, side); {3}: pair.words</extracomment>
        <translation>{1}, zu {2}: {3}</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>Target load</source>
        <translation>Ziellast</translation>
    </message>
    <message>
        <source>Do not begin this test</source>
        <translation>Diesen Test nicht beginnen</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <translation>Schmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>Before the test of {1}: pain now, 0 to 10?</source>
        <extracomment>{1}: bench.name(draft.muscle, draft.side)</extracomment>
        <translation>Vor dem Test von {1}: Schmerz jetzt, 0 bis 10?</translation>
    </message>
    <message>
        <source>A make test</source>
        <translation>Ein Make-Test</translation>
    </message>
    <message>
        <source>the client pushes</source>
        <translation>der Klient drückt</translation>
    </message>
    <message>
        <source>A break test</source>
        <translation>Ein Break-Test</translation>
    </message>
    <message>
        <source>the tester overcomes the hold</source>
        <translation>der Untersucher überwindet das Halten</translation>
    </message>
    <message>
        <source>a lever arm in metres</source>
        <translation>ein Hebelarm in Metern</translation>
    </message>
    <message>
        <source>a load in newtons</source>
        <translation>eine Last in Newton</translation>
    </message>
    <message>
        <source>How long is the lever arm of {1}, as measured?</source>
        <extracomment>{1}: bench.name(bench.draft.muscle)</extracomment>
        <translation>Wie lang ist der gemessene Hebelarm ({1})?</translation>
    </message>
    <message>
        <source>Which load makes the test of {1} adequate?</source>
        <extracomment>{1}: bench.name(bench.draft.muscle)</extracomment>
        <translation>Ab welcher Last reicht der Test aus ({1})?</translation>
    </message>
    <message>
        <source>{1}, is recorded in words only.</source>
        <extracomment>{1}: bench.name(planned.muscle, planned.side)</extracomment>
        <translation>{1}, wird nur in Worten festgehalten.</translation>
    </message>
    <message>
        <source>Retest {1}</source>
        <extracomment>{1}: bench.name(setup.muscle, setup.side)</extracomment>
        <translation>Nachtest: {1}</translation>
    </message>
    <message>
        <source>Repeat a test</source>
        <translation>Einen Test wiederholen</translation>
    </message>
    <message>
        <source>with the same set-up</source>
        <translation>mit demselben Aufbau</translation>
    </message>
    <message>
        <source>Test another muscle</source>
        <translation>Anderen Muskel testen</translation>
    </message>
    <message>
        <source>Change an answer of the screening</source>
        <translation>Eine Antwort im Screening ändern</translation>
    </message>
    <message>
        <source>The block is closed: results are shown.</source>
        <translation>Der Block ist geschlossen: die Ergebnisse werden gezeigt.</translation>
    </message>
    <message>
        <source>Close the blinded block</source>
        <translation>Verblindeten Block schließen</translation>
    </message>
    <message>
        <source>All results will be shown</source>
        <translation>Alle Ergebnisse werden gezeigt</translation>
    </message>
    <message>
        <source>{1} tests from now on</source>
        <extracomment>{1}: code</extracomment>
        <translation>Ab jetzt testet {1}</translation>
    </message>
    <message>
        <source>{1} speaks now.</source>
        <extracomment>{1}: code</extracomment>
        <translation>Jetzt spricht {1}.</translation>
    </message>
    <message>
        <source>Which test is repeated?</source>
        <translation>Welcher Test wird wiederholt?</translation>
    </message>
    <message>
        <source>Which muscle is tested?</source>
        <translation>Welcher Muskel wird getestet?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>pain from 0 to 10</source>
        <translation>Schmerz von 0 bis 10</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>the worst pain</source>
        <translation>der schlimmste Schmerz</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>a yes stops all tests</source>
        <translation>ein Ja schließt alle Tests aus</translation>
    </message>
    <message>
        <source>a yes means caution</source>
        <translation>ein Ja bedeutet Vorsicht</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Eine Antwort ändern</translation>
    </message>
    <message>
        <source>The screening is finished</source>
        <translation>Das Screening ist abgeschlossen</translation>
    </message>
    <message>
        <source>Read out the rest</source>
        <translation>Den Rest vorlesen</translation>
    </message>
    <message>
        <source>{1} questions at once</source>
        <extracomment>{1}: len(left)</extracomment>
        <translation>{1} Fragen auf einmal</translation>
    </message>
    <message>
        <source>Question {1} of {2}: {3}.</source>
        <extracomment>{1}: total - len(left) + 1; {2}: total; {3}: item.name</extracomment>
        <translation>Frage {1} von {2}: {3}.</translation>
    </message>
    <message>
        <source>Words with the answer</source>
        <translation>Worte zur Antwort</translation>
    </message>
    <message>
        <source>never read as no</source>
        <translation>gilt nie als nein</translation>
    </message>
    <message>
        <source>Were all {1} read out, and answered with no?</source>
        <extracomment>{1}: len(items)</extracomment>
        <translation>Wurden alle {1} vorgelesen und mit nein beantwortet?</translation>
    </message>
    <message>
        <source>No to all of them</source>
        <translation>Nein zu allen</translation>
    </message>
    <message>
        <source>No: one by one</source>
        <translation>Nein: eine nach der anderen</translation>
    </message>
    <message>
        <source>No to {1} items.</source>
        <extracomment>{1}: len(left)</extracomment>
        <translation>Nein zu {1} Punkten.</translation>
    </message>
    <message>
        <source>so far: {1}</source>
        <extracomment>{1}: given[item.id]</extracomment>
        <translation>bisher: {1}</translation>
    </message>
    <message>
        <source>Which answer is another one now?</source>
        <translation>Welche Antwort ist jetzt eine andere?</translation>
    </message>
    <message>
        <source>{1} lets the tests go on</source>
        <extracomment>{1}: code</extracomment>
        <translation>{1} lässt die Tests weitergehen</translation>
    </message>
    <message>
        <source>a licensed tester, with a reason</source>
        <translation>ein zugelassener Untersucher, mit einem Grund</translation>
    </message>
    <message>
        <source>Overridden by {1}: {2}.</source>
        <extracomment>{1}: code; {2}: ', '.join(items)</extracomment>
        <translation>Aufgehoben von {1}: {2}.</translation>
    </message>
    <message>
        <source>Why does {1} let the tests go on in spite of it?</source>
        <extracomment>{1}: code</extracomment>
        <translation>Warum lässt {1} die Tests trotzdem weitergehen?</translation>
    </message>
    <message>
        <source>The tests will go on in spite of: {1}</source>
        <extracomment>{1}: ', '.join(bench.state.stops)</extracomment>
        <translation>Die Tests werden weitergehen trotz: {1}</translation>
    </message>
    <message>
        <source>{1} allows break tests</source>
        <extracomment>{1}: code</extracomment>
        <translation>{1} erlaubt Break-Tests</translation>
    </message>
    <message>
        <source>Break tests are allowed by {1}.</source>
        <extracomment>{1}: code</extracomment>
        <translation>Break-Tests sind erlaubt von {1}.</translation>
    </message>
    <message>
        <source>Why does {1} allow break tests?</source>
        <extracomment>{1}: code</extracomment>
        <translation>Warum erlaubt {1} Break-Tests?</translation>
    </message>
    <message>
        <source>Break tests will be allowed in spite of a caution, the age or the plan</source>
        <translation>Break-Tests werden trotz Vorsicht, Alter oder Plan erlaubt</translation>
    </message>
    <message>
        <source>is not counted</source>
        <translation>nicht gezählt wird</translation>
    </message>
    <message>
        <source>waits to be kept, and is tried again</source>
        <translation>darauf wartet, aufbewahrt zu werden, und erneut versucht wird</translation>
    </message>
    <message>
        <source>A trial was made that {1}: {2}</source>
        <extracomment>{1}: what; {2}: trouble.message</extracomment>
        <translation>Es wurde ein Versuch gemacht, der {1}: {2}</translation>
    </message>
    <message>
        <source>Its samples are in the recording.</source>
        <translation>Seine Messwerte sind in der Aufzeichnung.</translation>
    </message>
    <message>
        <source>As in the notes on paper</source>
        <translation>Wie in den Notizen auf Papier</translation>
    </message>
    <message>
        <source>Low back pain</source>
        <translation>Kreuzschmerzen</translation>
    </message>
    <message>
        <source>Neck pain</source>
        <translation>Nackenschmerzen</translation>
    </message>
    <message>
        <source>Nothing new since the last visit</source>
        <translation>Nichts Neues seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation>Keine Beschwerden</translation>
    </message>
    <message>
        <source>Moves freely in all directions looked at</source>
        <translation>Bewegt sich in allen geprüften Richtungen frei</translation>
    </message>
    <message>
        <source>Moves with a limit or a shift; see the notes on paper</source>
        <translation>Bewegt sich eingeschränkt oder mit Abweichung; siehe Notizen auf Papier</translation>
    </message>
    <message>
        <source>As at the last visit</source>
        <translation>Wie beim letzten Besuch</translation>
    </message>
    <message>
        <source>See the notes on paper</source>
        <translation>Siehe Notizen auf Papier</translation>
    </message>
    <message>
        <source>A photo was taken and is kept elsewhere</source>
        <translation>Ein Foto wurde gemacht und wird anderswo aufbewahrt</translation>
    </message>
    <message>
        <source>As agreed at the last visit</source>
        <translation>Wie beim letzten Besuch vereinbart</translation>
    </message>
    <message>
        <source>Looked at; nothing to record</source>
        <translation>Angesehen; nichts festzuhalten</translation>
    </message>
    <message>
        <source>The pad slipped</source>
        <translation>Das Polster ist verrutscht</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>Es wurde unterbrochen</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Es hat geschmerzt</translation>
    </message>
    <message>
        <source>Wrong side</source>
        <translation>Falsche Seite</translation>
    </message>
    <message>
        <source>Wrong muscle</source>
        <translation>Falscher Muskel</translation>
    </message>
    <message>
        <source>The device was lost</source>
        <translation>Das Gerät ging verloren</translation>
    </message>
    <message>
        <source>It was set aside by mistake</source>
        <translation>Er wurde versehentlich beiseitegelegt</translation>
    </message>
    <message>
        <source>The client wants to stop</source>
        <translation>Der Klient möchte aufhören</translation>
    </message>
    <message>
        <source>No more time</source>
        <translation>Keine Zeit mehr</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>Das Gerät kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The test position cannot be held</source>
        <translation>Die Testposition kann nicht gehalten werden</translation>
    </message>
    <message>
        <source>The client wants to go on, and the pain is less now</source>
        <translation>Der Klient möchte weitermachen, und der Schmerz ist jetzt geringer</translation>
    </message>
    <message>
        <source>Cleared in writing; see the notes on paper</source>
        <translation>Schriftlich freigegeben; siehe Notizen auf Papier</translation>
    </message>
    <message>
        <source>Judged safe for this client; see the notes on paper</source>
        <translation>Für diesen Klienten als sicher beurteilt; siehe Notizen auf Papier</translation>
    </message>
    <message>
        <source>No more time today</source>
        <translation>Heute keine Zeit mehr</translation>
    </message>
    <message>
        <source>What was tested is enough for today</source>
        <translation>Was getestet wurde, genügt für heute</translation>
    </message>
    <message>
        <source>The wrong one was picked before the test</source>
        <translation>Vor dem Test wurde der falsche ausgewählt</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <translation>Tiefes Gewebe</translation>
    </message>
    <message>
        <source>Myofascial</source>
        <translation>Myofaszial</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>As shown, and written down for the client</source>
        <translation>Wie gezeigt und für den Klienten aufgeschrieben</translation>
    </message>
    <message>
        <source>As written down</source>
        <translation>Wie aufgeschrieben</translation>
    </message>
    <message>
        <source>during</source>
        <translation>währenddessen</translation>
    </message>
    <message>
        <source>of {1}</source>
        <extracomment>{1}: bench.name(bench.draft.muscle, bench.draft.side)</extracomment>
        <translation>vom {1}</translation>
    </message>
    <message>
        <source>Peak on the display</source>
        <translation>Höchstwert auf der Anzeige</translation>
    </message>
    <message>
        <source>Finish the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>{1} of {2} trials are kept.</source>
        <extracomment>{1}: made; {2}: planned</extracomment>
        <translation>{1} von {2} Versuchen sind aufbewahrt.</translation>
    </message>
    <message>
        <source>{1} {2} of {3} trials are kept.</source>
        <extracomment>{1}: lost; {2}: made; {3}: planned</extracomment>
        <translation>{1} {2} von {3} Versuchen sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Connect the device again, or stop.</source>
        <translation>Verbinden Sie das Gerät wieder, oder hören Sie auf.</translation>
    </message>
    <message>
        <source>Connect the device again</source>
        <translation>Gerät wieder verbinden</translation>
    </message>
    <message>
        <source>Trials wait to be kept, and are tried again: {1}</source>
        <extracomment>{1}: trouble</extracomment>
        <translation>Versuche warten darauf, aufbewahrt zu werden, und werden erneut versucht: {1}</translation>
    </message>
    <message>
        <source>Pain {1} {2}.</source>
        <extracomment>{1}: step.nrs; {2}: step.when</extracomment>
        <translation>Schmerz {1} {2}.</translation>
    </message>
    <message>
        <source>Pain has changed</source>
        <translation>Der Schmerz hat sich geändert</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10?</source>
        <translation>Schmerz jetzt, 0 bis 10?</translation>
    </message>
    <message>
        <source>Say before each trial that it was contracted</source>
        <translation>Vor jedem Versuch sagen, dass angespannt wurde</translation>
    </message>
    <message>
        <source>It was contracted once</source>
        <translation>Einmal angespannt</translation>
    </message>
    <message>
        <source>in the test position</source>
        <translation>in der Testposition</translation>
    </message>
    <message>
        <source>It is contracted before each trial</source>
        <translation>Vor jedem Versuch wird angespannt</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <source>is taken as done</source>
        <translation>gilt als ausgeführt</translation>
    </message>
    <message>
        <source>is said before each</source>
        <translation>wird vor jedem gesagt</translation>
    </message>
    <message>
        <source>The contraction before a trial {1}.</source>
        <extracomment>{1}: said</extracomment>
        <translation>Die Anspannung vor einem Versuch {1}.</translation>
    </message>
    <message>
        <source>Do not count trial {1}</source>
        <extracomment>{1}: last.number</extracomment>
        <translation>Versuch {1} nicht zählen</translation>
    </message>
    <message>
        <source>it is kept and told</source>
        <translation>er wird aufbewahrt und genannt</translation>
    </message>
    <message>
        <source>Count trial {1} after all</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>Versuch {1} doch zählen</translation>
    </message>
    <message>
        <source>Trial {1} will not be counted</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>Versuch {1} wird nicht gezählt</translation>
    </message>
    <message>
        <source>Why is trial {1} not to count?</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>Warum soll Versuch {1} nicht zählen?</translation>
    </message>
    <message>
        <source>Trial {1} is kept and not counted.</source>
        <extracomment>{1}: trial</extracomment>
        <translation>Versuch {1} wird aufbewahrt und nicht gezählt.</translation>
    </message>
    <message>
        <source>Trial {1} counts again.</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>Versuch {1} zählt wieder.</translation>
    </message>
    <message>
        <source>Why does trial {1} count after all?</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>Warum zählt Versuch {1} doch?</translation>
    </message>
    <message>
        <source>a force with its unit</source>
        <translation>eine Kraft mit ihrer Einheit</translation>
    </message>
    <message>
        <source>Stop this test</source>
        <translation>Diesen Test abbrechen</translation>
    </message>
    <message>
        <source>Why does the test end now?</source>
        <translation>Warum endet der Test jetzt?</translation>
    </message>
    <message>
        <source>The test will end with {1} of {2} trials</source>
        <extracomment>{1}: len(test.counted); {2}: bench.state.plan.trials</extracomment>
        <translation>Der Test endet mit {1} von {2} Versuchen</translation>
    </message>
    <message>
        <source>An answer of the screening: {1}</source>
        <extracomment>{1}: ', '.join(bench.state.stops)</extracomment>
        <translation>Eine Antwort im Screening: {1}</translation>
    </message>
    <message>
        <source>for pain</source>
        <translation>wegen Schmerz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Warum er endet</translation>
    </message>
    <message>
        <source>The test goes on.</source>
        <translation>Der Test geht weiter.</translation>
    </message>
    <message>
        <source>Why does the test go on in spite of pain?</source>
        <translation>Warum geht der Test trotz Schmerz weiter?</translation>
    </message>
    <message>
        <source>The test will go on in spite of pain</source>
        <translation>Der Test wird trotz Schmerz fortgesetzt</translation>
    </message>
    <message>
        <source>Test {1} ended with {2} trials.</source>
        <extracomment>{1}: test.number; {2}: len(test.counted)</extracomment>
        <translation>Test {1} endete mit {2} Versuchen.</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>Der Test ist vorüber.</translation>
    </message>
    <message>
        <source>the desk failed</source>
        <translation>das Programm hinter dem Fenster ist ausgefallen</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {1}: {2}</source>
        <extracomment>{1}: type(error).__name__; {2}: error</extracomment>
        <translation>Im Programm ist etwas schiefgegangen: {1}: {2}</translation>
    </message>
    <message>
        <source>What was recorded is kept; open the session again.</source>
        <translation>Was aufgezeichnet wurde, ist aufbewahrt; öffnen Sie die Sitzung wieder.</translation>
    </message>
    <message>
        <source>the desk could not be left</source>
        <translation>die Sitzung konnte nicht verlassen werden</translation>
    </message>
    <message>
        <source>A first try, simulated</source>
        <translation>Ein erster Versuch, simuliert</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release or activate</source>
        <translation>Release oder Aktivierung</translation>
    </message>
    <message>
        <source>as you decide</source>
        <translation>wie Sie entscheiden</translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation>Was wird getan?</translation>
    </message>
    <message>
        <source>{1}: on which muscle?</source>
        <extracomment>{1}: plan.words</extracomment>
        <translation>{1}: an welchem Muskel?</translation>
    </message>
    <message>
        <source>meant for {1}</source>
        <extracomment>{1}: aim</extracomment>
        <translation>gilt {1}</translation>
    </message>
    <message>
        <source>Begin as a sham</source>
        <translation>Als Scheinbehandlung beginnen</translation>
    </message>
    <message>
        <source>Meant for another muscle</source>
        <translation>Gilt einem anderen Muskel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>{1} of {2}: begin?</source>
        <extracomment>{1}: plan.words; {2}: where</extracomment>
        <translation>{1}: {2}: beginnen?</translation>
    </message>
    <message>
        <source>test {1}</source>
        <extracomment>{1}: test.number</extracomment>
        <translation>Test {1}</translation>
    </message>
    <message>
        <source>Which test is it meant to change?</source>
        <translation>Welchen Test soll es ändern?</translation>
    </message>
    <message>
        <source>Finished: retest now</source>
        <translation>Fertig: jetzt nachtesten</translation>
    </message>
    <message>
        <source>{1} opens the envelope</source>
        <extracomment>{1}: code</extracomment>
        <translation>{1} öffnet den Umschlag</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>a time in seconds</source>
        <translation>eine Zeit in Sekunden</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Finished after {1} s.</source>
        <extracomment>{1}: took</extracomment>
        <translation>Fertig nach {1} s.</translation>
    </message>
    <message>
        <source>Retest within {1} s.</source>
        <extracomment>{1}: state.plan.retest_within_s</extracomment>
        <translation>Nachtest innerhalb von {1} s.</translation>
    </message>
    <message>
        <source>For {1} alone: intervention {2} is {3}.</source>
        <extracomment>{1}: code; {2}: number; {3}: word</extracomment>
        <translation>Nur für {1}: Intervention {2} ist: {3}.</translation>
    </message>
    <message>
        <source>Who pushes must not see it.</source>
        <translation>Wer drückt, darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Seen: hide it</source>
        <translation>Gesehen: verbergen</translation>
    </message>
    <message>
        <source>Record a muscle in words</source>
        <translation>Einen Muskel in Worten festhalten</translation>
    </message>
    <message>
        <source>never scored</source>
        <translation>nie gewertet</translation>
    </message>
    <message>
        <source>Record {1} in words</source>
        <extracomment>{1}: bench.name(muscle, side)</extracomment>
        <translation>{1} in Worten festhalten</translation>
    </message>
    <message>
        <source>{1} recorded in words.</source>
        <extracomment>{1}: bench.name(muscle, side)</extracomment>
        <translation>{1} in Worten festgehalten.</translation>
    </message>
    <message>
        <source>What was found of {1}?</source>
        <extracomment>{1}: bench.name(muscle, side)</extracomment>
        <translation>Was wurde gefunden: {1}?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Which muscle is recorded in words?</source>
        <translation>Welcher Muskel wird in Worten festgehalten?</translation>
    </message>
    <message>
        <source>unit unknown</source>
        <translation>Einheit unbekannt</translation>
    </message>
    <message>
        <source>The unit of the force is not known, so no force can be given.</source>
        <translation>Die Einheit der Kraft ist nicht bekannt, darum kann keine Kraft angegeben werden.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>These are raw counts: without a calibration they are no force.</source>
        <translation>Das sind Rohwerte: ohne Kalibrierung sind sie keine Kraft.</translation>
    </message>
    <message>
        <source>There are no samples in it.</source>
        <translation>Es sind keine Messwerte darin.</translation>
    </message>
    <message>
        <source>The force is {1} here, which no device measures.</source>
        <extracomment>{1}: value</extracomment>
        <translation>Die Kraft ist hier {1}, was kein Gerät misst.</translation>
    </message>
    <message>
        <source>Correct the value or the unit, then grade again.</source>
        <translation>Berichtigen Sie Wert oder Einheit, dann werten Sie erneut aus.</translation>
    </message>
    <message>
        <source>{1} pushes were too brief to be a contraction of a person and were left out.</source>
        <extracomment>{1}: len(bumps)</extracomment>
        <translation>{1} Ausschläge waren zu kurz für eine menschliche Anspannung und wurden weggelassen.</translation>
    </message>
    <message>
        <source>The force sensor stands at the end of its range: is a wire off?</source>
        <translation>Der Kraftsensor steht am Ende seines Bereichs: Ist eine Ader lose?</translation>
    </message>
    <message>
        <source>The force sensor does not answer or is stuck.</source>
        <translation>Der Kraftsensor antwortet nicht oder hängt.</translation>
    </message>
    <message>
        <source>Check its wires.</source>
        <translation>Prüfen Sie seine Adern.</translation>
    </message>
    <message>
        <source>The reference gauge</source>
        <translation>Das Referenzgerät</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>Das Instrument</translation>
    </message>
    <message>
        <source>nktsense {1}</source>
        <extracomment>{1}: nktsense.__version__</extracomment>
        <translation>nktsense {1}</translation>
    </message>
    <message>
        <source>it was not finished</source>
        <translation>sie wurde nicht beendet</translation>
    </message>
    <message>
        <source>{1} readings a second</source>
        <extracomment>{1}: info.nominal_rate_hz</extracomment>
        <translation>{1} Messwerte pro Sekunde</translation>
    </message>
    <message>
        <source>firmware {1}</source>
        <extracomment>{1}: info.firmware</extracomment>
        <translation>Firmware {1}</translation>
    </message>
    <message>
        <source>serial number {1}</source>
        <extracomment>{1}: info.serial</extracomment>
        <translation>Seriennummer {1}</translation>
    </message>
    <message>
        <source>The instrument states the serial number {1}, and the plan {2}.</source>
        <extracomment>{1}: states; {2}: stated</extracomment>
        <translation>Das Instrument nennt die Seriennummer {1}, der Plan {2}.</translation>
    </message>
    <message>
        <source>Connect the other one, or correct [instrument] serial: records are found by what an instrument states.</source>
        <translation>Verbinden Sie das andere, oder berichtigen Sie [instrument] serial: Protokolle werden nach dem gefunden, was ein Instrument nennt.</translation>
    </message>
    <message>
        <source>{1} was lost.</source>
        <extracomment>{1}: who</extracomment>
        <translation>{1} ging verloren.</translation>
    </message>
    <message>
        <source>The plan says that the instrument reads {1}, and it sends {2}.</source>
        <extracomment>{1}: stated; {2}: sends</extracomment>
        <translation>Nach dem Plan liest das Instrument {1}, es sendet aber {2}.</translation>
    </message>
    <message>
        <source>Correct the plan.</source>
        <translation>Berichtigen Sie den Plan.</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <extracomment>{1}: self._meanwhile; {2}: error.strerror</extracomment>
        <translation>{1} kann nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>There is no interrupted run at {1}: {2}.</source>
        <extracomment>{1}: self._meanwhile; {2}: error</extracomment>
        <translation>Es gibt keinen unterbrochenen Lauf unter {1}: {2}.</translation>
    </message>
    <message>
        <source>Start anew.</source>
        <translation>Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The run at {1} was made by another plan.</source>
        <extracomment>{1}: self._meanwhile</extracomment>
        <translation>Der Lauf unter {1} wurde nach einem anderen Plan gemacht.</translation>
    </message>
    <message>
        <source>Use that plan.</source>
        <translation>Verwenden Sie diesen Plan.</translation>
    </message>
    <message>
        <source>{1} exists already.</source>
        <extracomment>{1}: self.output</extracomment>
        <translation>{1} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is overwritten.</source>
        <translation>Wählen Sie einen anderen Namen: nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>A run under this name was interrupted: {1}.</source>
        <extracomment>{1}: self._meanwhile</extracomment>
        <translation>Ein Lauf unter diesem Namen wurde unterbrochen: {1}.</translation>
    </message>
    <message>
        <source>Go on with it by --resume, or choose another name.</source>
        <translation>Setzen Sie ihn mit --resume fort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The device says that its battery or supply is low: it may switch itself off or restart.</source>
        <translation>Das Gerät meldet, dass seine Batterie oder Versorgung schwach ist: Es kann sich abschalten oder neu starten.</translation>
    </message>
    <message>
        <source>The device says that the calibration that it stores is damaged.</source>
        <translation>Das Gerät sagt, dass die Kalibrierung, die es speichert, beschädigt ist.</translation>
    </message>
    <message>
        <source>Store it anew: nktsense calibrate write.</source>
        <translation>Speichern Sie sie neu: nktsense calibrate write.</translation>
    </message>
    <message>
        <source>No motion data: check the limb cable.</source>
        <translation>Keine Bewegungsdaten: Prüfen Sie das Kabel zur Extremität.</translation>
    </message>
    <message>
        <source>A break cannot be told without it.</source>
        <translation>Ohne sie lässt sich ein Nachgeben nicht feststellen.</translation>
    </message>
    <message>
        <source>{1} hung and restarted itself.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} hat sich aufgehängt und neu gestartet.</translation>
    </message>
    <message>
        <source>What was being measured then has a hole: repeat it.</source>
        <translation>Was gerade gemessen wurde, hat eine Lücke: wiederholen Sie es.</translation>
    </message>
    <message>
        <source>{1} restarted because its supply fell.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} hat neu gestartet, weil seine Versorgung einbrach.</translation>
    </message>
    <message>
        <source>Repeat what was being measured, and check its cable.</source>
        <translation>Wiederholen Sie, was gerade gemessen wurde, und prüfen Sie sein Kabel.</translation>
    </message>
    <message>
        <source>{1} restarted.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} hat neu gestartet.</translation>
    </message>
    <message>
        <source>a mark is one of {1}, not {2}</source>
        <extracomment>{1}: ', '.join(MARKER_KINDS); {2}: kind</extracomment>
        <translation>eine Marke ist eine von {1}, nicht {2}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>{1} is in newtons by the calibration {2} already.</source>
        <extracomment>{1}: self._device.info.model; {2}: by</extracomment>
        <translation>{1} gibt durch die Kalibrierung {2} schon Newton aus.</translation>
    </message>
    <message>
        <source>Leave out the other one.</source>
        <translation>Lassen Sie die andere weg.</translation>
    </message>
    <message>
        <source>acquisition failed</source>
        <translation>die Erfassung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the device could not be closed</source>
        <translation>das Gerät konnte nicht geschlossen werden</translation>
    </message>
    <message>
        <source>{1} sent nothing.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} hat nichts gesendet.</translation>
    </message>
    <message>
        <source>Check that it is switched on, and its cable.</source>
        <translation>Prüfen Sie das Kabel und ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Nothing could be read in the {1} bytes that {2} sent.</source>
        <extracomment>{1}: self._heard_bytes; {2}: name</extracomment>
        <translation>In den {1} Bytes, die {2} gesendet hat, war nichts zu lesen.</translation>
    </message>
    <message>
        <source>Check driver= and baud= in its address.</source>
        <translation>Prüfen Sie driver= und baud= in der Adresse.</translation>
    </message>
    <message>
        <source>{1} went away and is being looked for.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} ist weg und wird gesucht.</translation>
    </message>
    <message>
        <source>Check its cable, and that it is switched on.</source>
        <translation>Prüfen Sie sein Kabel, und ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>What was received is kept.</source>
        <translation>Was empfangen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>raw counts</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>newtons</source>
        <translation>Newton</translation>
    </message>
    <message>
        <source>The calibration {1} cannot be used.</source>
        <extracomment>{1}: conversion.identity</extracomment>
        <translation>Die Kalibrierung {1} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The calibration on this computer is not used: {1}</source>
        <extracomment>{1}: error</extracomment>
        <translation>Die Kalibrierung auf diesem Rechner wird nicht verwendet: {1}</translation>
    </message>
    <message>
        <source>The calibration that the instrument stores is not used: {1}</source>
        <extracomment>{1}: why</extracomment>
        <translation>Die Kalibrierung, die das Gerät speichert, wird nicht verwendet: {1}</translation>
    </message>
    <message>
        <source>{1} sends {2}, but the calibration {3} is of {4}.</source>
        <extracomment>{1}: info.model or info.driver; {2}: _SENT[counts]; {3}: conversion.identity; {4}: _SENT[of_counts]</extracomment>
        <translation>{1} sendet {2}, die Kalibrierung {3} ist aber von {4}.</translation>
    </message>
    <message>
        <source>Use a calibration that was made with this device as it is connected now, or none.</source>
        <translation>Verwenden Sie eine Kalibrierung, die mit diesem Gerät in dieser Verbindung gemacht wurde, oder keine.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>There is nothing to replay.</source>
        <translation>Es gibt nichts abzuspielen.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>{1} names no file.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1} nennt keine Datei.</translation>
    </message>
    <message>
        <source>Write replay:FILE.</source>
        <translation>Schreiben Sie replay:DATEI.</translation>
    </message>
    <message>
        <source>A replay</source>
        <translation>Eine Wiedergabe</translation>
    </message>
    <message>
        <source>The speed of {1} must not be below 0.</source>
        <extracomment>{1}: address</extracomment>
        <translation>Die Geschwindigkeit von {1} darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>0 plays as fast as it goes.</source>
        <translation>0 spielt so schnell wie möglich.</translation>
    </message>
    <message>
        <source>The pad carries {1} N: not zeroed.</source>
        <extracomment>{1}: self._carried_n</extracomment>
        <translation>Auf dem Polster lasten {1} N: nicht auf null gestellt.</translation>
    </message>
    <message>
        <source>Lift it off and connect again to zero it.</source>
        <translation>Heben Sie es ab und verbinden Sie erneut, um es auf null zu stellen.</translation>
    </message>
    <message>
        <source>The pad did not rest at the start: it was not zeroed.</source>
        <translation>Das Polster ruhte zu Beginn nicht: es wurde nicht auf null gestellt.</translation>
    </message>
    <message>
        <source>Rest it for a second and reconnect.</source>
        <translation>Lassen Sie es eine Sekunde ruhen und verbinden Sie neu.</translation>
    </message>
    <message>
        <source>not calibrated here: the scale is typed in</source>
        <translation>hier nicht kalibriert: Skala von Hand eingegeben</translation>
    </message>
    <message>
        <source>not calibrated here: the device's own scale</source>
        <translation>hier nicht kalibriert: Skala des Geräts</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>, day not known</source>
        <translation>, Tag nicht bekannt</translation>
    </message>
    <message>
        <source>, {1} old</source>
        <extracomment>{1}: _days(self.age_days)</extracomment>
        <translation>, vor {1}</translation>
    </message>
    <message>
        <source>: overdue since {1}</source>
        <extracomment>{1}: self.due</extracomment>
        <translation>: überfällig seit {1}</translation>
    </message>
    <message>
        <source>: check of {1} did not hold</source>
        <extracomment>{1}: self.check_failed</extracomment>
        <translation>: Überprüfung vom {1} nicht bestanden</translation>
    </message>
    <message>
        <source>Calibration {1}.</source>
        <extracomment>{1}: self.identity</extracomment>
        <translation>Kalibrierung {1}.</translation>
    </message>
    <message>
        <source>The check of {1} did not hold: forces may be wrong by more than the calibration states.</source>
        <extracomment>{1}: self.check_failed</extracomment>
        <translation>Die Überprüfung vom {1} wurde nicht bestanden: Kräfte können um mehr falsch sein, als die Kalibrierung angibt.</translation>
    </message>
    <message>
        <source>Calibrate again, or repeat the check.</source>
        <translation>Kalibrieren Sie neu, oder wiederholen Sie die Überprüfung.</translation>
    </message>
    <message>
        <source>stored in the instrument, {1}</source>
        <extracomment>{1}: _age_words(age, day)</extracomment>
        <translation>im Gerät gespeichert, {1}</translation>
    </message>
    <message>
        <source>{1}, overdue</source>
        <extracomment>{1}: words</extracomment>
        <translation>{1}, überfällig</translation>
    </message>
    <message>
        <source>{1}, check of {2} did not hold</source>
        <extracomment>{1}: words; {2}: failed</extracomment>
        <translation>{1}, Überprüfung vom {2} nicht bestanden</translation>
    </message>
    <message>
        <source>cal. of another device, serial number {1}</source>
        <extracomment>{1}: used.serial</extracomment>
        <translation>kal. mit anderem Gerät, Seriennummer {1}</translation>
    </message>
    <message>
        <source>raw counts, not calibrated</source>
        <translation>Rohwerte, nicht kalibriert</translation>
    </message>
    <message>
        <source>calibration not known</source>
        <translation>Kalibrierung nicht bekannt</translation>
    </message>
    <message>
        <source>not calibrated here: the maker's newtons</source>
        <translation>hier nicht kalibriert: Newton laut Hersteller</translation>
    </message>
    <message>
        <source>calibrated, day not known</source>
        <translation>kalibriert, Tag nicht bekannt</translation>
    </message>
    <message>
        <source>cal. {1}, later than today</source>
        <extracomment>{1}: day.isoformat()</extracomment>
        <translation>kal. {1}, später als heute</translation>
    </message>
    <message>
        <source>cal. today</source>
        <translation>heute kalibriert</translation>
    </message>
    <message>
        <source>cal. {1} ago</source>
        <extracomment>{1}: _days(age)</extracomment>
        <translation>kal. vor {1}</translation>
    </message>
    <message>
        <source>{1} day</source>
        <extracomment>{1}: number</extracomment>
        <translation>{1} Tag</translation>
    </message>
    <message>
        <source>{1} days</source>
        <extracomment>{1}: number</extracomment>
        <translation>{1} Tagen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Nm</source>
        <translation>Nm</translation>
    </message>
    <message>
        <source>{1} is no number.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{1} holds what is no number.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} enthält etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>The settings in {1} cannot be read ({2}); the usual ones hold.</source>
        <extracomment>{1}: self.path; {2}: trouble</extracomment>
        <translation>Die Einstellungen in {1} können nicht gelesen werden ({2}); es gelten die üblichen.</translation>
    </message>
    <message>
        <source>There is no setting {1}.</source>
        <extracomment>{1}: ', '.join(unknown)</extracomment>
        <translation>Es gibt keine Einstellung {1}.</translation>
    </message>
    <message>
        <source>it is no list of settings</source>
        <translation>es ist keine Liste von Einstellungen</translation>
    </message>
    <message>
        <source>In {1} this version cannot use {2}; the usual setting holds, and the file is as it was.</source>
        <extracomment>{1}: self.path; {2}: names</extracomment>
        <translation>In {1} kann diese Version {2} nicht verwenden; es gilt die übliche Einstellung, und die Datei bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {1}: {2}.</source>
        <extracomment>{1}: self.path; {2}: error.strerror</extracomment>
        <translation>Die Einstellungen können nicht in {1} aufbewahrt werden: {2}.</translation>
    </message>
    <message>
        <source>They hold until the end.</source>
        <translation>Sie gelten bis zum Ende.</translation>
    </message>
    <message>
        <source>The settings in {1} could not be read; that file is kept as {2}.</source>
        <extracomment>{1}: self.path; {2}: aside</extracomment>
        <translation>Die Einstellungen in {1} konnten nicht gelesen werden; diese Datei wird als {2} aufbewahrt.</translation>
    </message>
    <message>
        <source>The recording {1} is closed.</source>
        <extracomment>{1}: self.path.name</extracomment>
        <translation>Die Aufzeichnung {1} ist geschlossen.</translation>
    </message>
    <message>
        <source>Start a new recording.</source>
        <translation>Beginnen Sie eine neue Aufzeichnung.</translation>
    </message>
    <message>
        <source>The recording {1} has not been saved for {2} s, and no more can be held in memory.</source>
        <extracomment>{1}: self.path.name; {2}: self.unsaved_s</extracomment>
        <translation>Die Aufzeichnung {1} wurde seit {2} s nicht gespeichert, und mehr passt nicht in den Speicher.</translation>
    </message>
    <message>
        <source>Stop the test, free space on the disk, and start a new recording.</source>
        <translation>Beenden Sie den Test, schaffen Sie Platz auf der Platte, und beginnen Sie eine neue Aufzeichnung.</translation>
    </message>
    <message>
        <source>An item</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>{1} items</source>
        <extracomment>{1}: self._refused_items</extracomment>
        <translation>{1} Einträge</translation>
    </message>
    <message>
        <source>{1} of the recording {2} could not be stored and {3} left out: {4}.</source>
        <extracomment>{1}: some; {2}: self.path.name; {3}: _was(self._refused_items); {4}: error</extracomment>
        <translation>{1} der Aufzeichnung {2} ließ sich nicht ablegen, weggelassen: {3}: {4}.</translation>
    </message>
    <message>
        <source>Everything else was saved.</source>
        <translation>Alles andere wurde gespeichert.</translation>
    </message>
    <message>
        <source>Start a new recording, and report this as an error of the program.</source>
        <translation>Beginnen Sie eine neue Aufzeichnung, und melden Sie dies als Fehler des Programms.</translation>
    </message>
    <message>
        <source>Free space on the disk or reconnect it; what is not saved is kept in memory and tried again.</source>
        <translation>Schaffen Sie Platz auf der Platte oder verbinden Sie sie wieder; was nicht gespeichert ist, bleibt im Speicher und wird erneut versucht.</translation>
    </message>
    <message>
        <source>cannot be saved at present</source>
        <translation>kann derzeit nicht gespeichert werden</translation>
    </message>
    <message>
        <source>a recording ends by one of {1}, not {2}</source>
        <extracomment>{1}: ', '.join(schema.END_REASONS); {2}: reason</extracomment>
        <translation>eine Aufzeichnung endet durch eines von {1}, nicht {2}</translation>
    </message>
    <message>
        <source>The last {1} s could not be saved.</source>
        <extracomment>{1}: self.unsaved_s</extracomment>
        <translation>Die letzten {1} s konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What was saved before can be read.</source>
        <translation>Was vorher gespeichert wurde, ist lesbar.</translation>
    </message>
    <message>
        <source>Free space on the disk before the next recording.</source>
        <translation>Schaffen Sie vor der nächsten Aufzeichnung Platz auf der Platte.</translation>
    </message>
    <message>
        <source>The passphrase of {1} was wrong {2} times.</source>
        <extracomment>{1}: records; {2}: wrong.times</extracomment>
        <translation>Die Passphrase von {1} war {2}-mal falsch.</translation>
    </message>
    <message>
        <source>Wait {1} s, then try again.</source>
        <extracomment>{1}: left_s</extracomment>
        <translation>Warten Sie {1} s, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The SQLite library here is {1}; before 3.51.3 it can damage records.</source>
        <extracomment>{1}: '.'.join(map(str, SQLITE_VERSION))</extracomment>
        <translation>Die SQLite-Bibliothek hier ist {1}; vor 3.51.3 kann sie Akten beschädigen.</translation>
    </message>
    <message>
        <source>Update it: pip install --upgrade sqlcipher3</source>
        <translation>Aktualisieren Sie sie: pip install --upgrade sqlcipher3</translation>
    </message>
    <message>
        <source>{1} is not a file.</source>
        <extracomment>{1}: path</extracomment>
        <translation>{1} ist keine Datei.</translation>
    </message>
    <message>
        <source>Name the records' file.</source>
        <translation>Nennen Sie die Datei der Akten.</translation>
    </message>
    <message>
        <source>{1} is a plain SQLite file, not encrypted records; it was left as it is.</source>
        <extracomment>{1}: path</extracomment>
        <translation>{1} ist eine gewöhnliche SQLite-Datei, keine verschlüsselten Akten; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Name another file; records are never kept in plain text.</source>
        <translation>Nennen Sie eine andere Datei; Akten werden nie im Klartext aufbewahrt.</translation>
    </message>
    <message>
        <source>{1} is empty ({2} bytes): it is not what was written.</source>
        <extracomment>{1}: path; {2}: size</extracomment>
        <translation>{1} ist leer ({2} Bytes): das ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>{1} is cut off or damaged ({2} bytes): it is not what was written.</source>
        <extracomment>{1}: path; {2}: size</extracomment>
        <translation>{1} ist abgeschnitten oder beschädigt ({2} Bytes): das ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Keep a copy of it and restore the newest backup (nktsense records restore).</source>
        <translation>Bewahren Sie eine Kopie davon auf, und stellen Sie die neueste Sicherung wieder her (nktsense records restore).</translation>
    </message>
    <message>
        <source>There is no space left to finish {1}; it was not made.</source>
        <extracomment>{1}: path</extracomment>
        <translation>Es ist kein Platz mehr, um {1} fertigzustellen; es wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Make space on the disk.</source>
        <translation>Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>Name a file for it with --key-file, or give a passphrase with --passphrase-file or at a terminal.</source>
        <translation>Nennen Sie mit --key-file eine Datei dafür, oder geben Sie mit --passphrase-file oder an einem Terminal eine Passphrase an.</translation>
    </message>
    <message>
        <source>Run “nktsense records init”, give --key-file, or set a passphrase.</source>
        <translation>Führen Sie „nktsense records init“ aus, geben Sie --key-file an, oder setzen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The key in {1}</source>
        <extracomment>{1}: key_file</extracomment>
        <translation>Der Schlüssel in {1}</translation>
    </message>
    <message>
        <source>There is nothing beside {1} that says how its key is found.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Neben {1} steht nichts, das sagt, wie der Schlüssel gefunden wird.</translation>
    </message>
    <message>
        <source>Bring {1} back from a copy, or name the key file by --key-file.</source>
        <extracomment>{1}: sidecar_path(place.file).name</extracomment>
        <translation>Holen Sie {1} aus einer Kopie zurück, oder nennen Sie die Schlüsseldatei mit --key-file.</translation>
    </message>
    <message>
        <source>The key in this computer's keyring</source>
        <translation>Der Schlüssel im Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>The key of {1} was not found.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Der Schlüssel von {1} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Somebody is creating {1} at the same moment.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Jemand legt gerade im selben Moment {1} an.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>There is nowhere to keep a key: this computer has no keyring that can be used, and no key file or passphrase was given.</source>
        <translation>Es gibt keinen Ort für einen Schlüssel: dieser Rechner hat keinen brauchbaren Schlüsselbund, und es wurde keine Schlüsseldatei oder Passphrase angegeben.</translation>
    </message>
    <message>
        <source>Records are never written without a key.</source>
        <translation>Akten werden nie ohne Schlüssel geschrieben.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase of {1} is wrong.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Die Passphrase von {1} ist falsch.</translation>
    </message>
    <message>
        <source>The key under the passphrase</source>
        <translation>Der Schlüssel zur Passphrase</translation>
    </message>
    <message>
        <source>{1} is not the key of {2}.</source>
        <extracomment>{1}: which; {2}: place</extracomment>
        <translation>{1} ist nicht der Schlüssel von {2}.</translation>
    </message>
    <message>
        <source>Name the right key; {1} belongs to it.</source>
        <extracomment>{1}: sidecar_path(place.file)</extracomment>
        <translation>Nennen Sie den richtigen Schlüssel; {1} gehört dazu.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {1} characters.</source>
        <extracomment>{1}: SHORTEST_PASSPHRASE</extracomment>
        <translation>Die Passphrase ist kürzer als {1} Zeichen.</translation>
    </message>
    <message>
        <source>Take several words; long is good.</source>
        <translation>Nehmen Sie mehrere Wörter; lang ist gut.</translation>
    </message>
    <message>
        <source>unlock this computer's keyring</source>
        <translation>entsperren Sie den Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>give its passphrase</source>
        <translation>geben Sie die Passphrase an</translation>
    </message>
    <message>
        <source>name its key file by --key-file</source>
        <translation>nennen Sie die Schlüsseldatei mit --key-file</translation>
    </message>
    <message>
        <source>, or</source>
        <translation>, oder</translation>
    </message>
    <message>
        <source>The key file {1} cannot be read.</source>
        <extracomment>{1}: path</extracomment>
        <translation>Die Schlüsseldatei {1} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its name and whose it is.</source>
        <translation>Prüfen Sie ihren Namen und wem sie gehört.</translation>
    </message>
    <message>
        <source>The key file {1} can be read by others.</source>
        <extracomment>{1}: path</extracomment>
        <translation>Die Schlüsseldatei {1} kann von anderen gelesen werden.</translation>
    </message>
    <message>
        <source>Run: chmod 600 {1}</source>
        <extracomment>{1}: path</extracomment>
        <translation>Führen Sie aus: chmod 600 {1}</translation>
    </message>
    <message>
        <source>{1} holds no key (64 hexadecimal digits).</source>
        <extracomment>{1}: path</extracomment>
        <translation>{1} enthält keinen Schlüssel (64 hexadezimale Ziffern).</translation>
    </message>
    <message>
        <source>Name the file that was made as key.</source>
        <translation>Nennen Sie die Datei, die als Schlüssel angelegt wurde.</translation>
    </message>
    <message>
        <source>The key file {1} cannot be made.</source>
        <extracomment>{1}: path</extracomment>
        <translation>Die Schlüsseldatei {1} kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{1} holds no tables of records.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} enthält keine Tabellen mit Akten.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{1} does not open with this key: it is another's key, or the file is damaged at its beginning.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} lässt sich mit diesem Schlüssel nicht öffnen: er gehört zu anderen Akten, oder die Datei ist am Anfang beschädigt.</translation>
    </message>
    <message>
        <source>Name the right key; if it is the right one, restore the newest backup.</source>
        <translation>Nennen Sie den richtigen Schlüssel; ist es der richtige, stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{1} is gone, but its key is still beside it.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} ist weg, aber der Schlüssel liegt noch daneben.</translation>
    </message>
    <message>
        <source>Restore a backup to this place; to begin anew, move the .key.json away first.</source>
        <translation>Stellen Sie eine Sicherung an diesen Ort wieder her; um neu zu beginnen, räumen Sie zuerst die .key.json weg.</translation>
    </message>
    <message>
        <source>{1} was written by an older version of nktsense (tables {2}, here {3}).</source>
        <extracomment>{1}: place; {2}: found; {3}: HEAD</extracomment>
        <translation>{1} wurde von einer älteren Version von nktsense geschrieben (Tabellen {2}, hier {3}).</translation>
    </message>
    <message>
        <source>Run “nktsense records migrate”; it makes a backup first.</source>
        <translation>Führen Sie „nktsense records migrate“ aus; es macht zuerst eine Sicherung.</translation>
    </message>
    <message>
        <source>{1} was written by a newer version of nktsense (tables {2}, here {3}).</source>
        <extracomment>{1}: place; {2}: found[:32]; {3}: HEAD</extracomment>
        <translation>{1} wurde von einer neueren Version von nktsense geschrieben (Tabellen {2}, hier {3}).</translation>
    </message>
    <message>
        <source>Update nktsense; nothing was read or changed.</source>
        <translation>Aktualisieren Sie nktsense; nichts wurde gelesen oder geändert.</translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}).</source>
        <extracomment>{1}: path; {2}: error.strerror</extracomment>
        <translation>{1} kann nicht gelesen werden ({2}).</translation>
    </message>
    <message>
        <source>Check what it is and whose it is.</source>
        <translation>Prüfen Sie, was es ist und wem es gehört.</translation>
    </message>
    <message>
        <source>{1} is damaged; it says how the key of the records is found.</source>
        <extracomment>{1}: path</extracomment>
        <translation>{1} ist beschädigt; es sagt, wie der Schlüssel der Akten gefunden wird.</translation>
    </message>
    <message>
        <source>Take it from a backup.</source>
        <translation>Holen Sie es aus einer Sicherung.</translation>
    </message>
    <message>
        <source>A key file or the keyring's key still opens the records: see docs/records.md.</source>
        <translation>Eine Schlüsseldatei oder der Schlüssel im Schlüsselbund öffnet die Akten weiterhin: siehe docs/records.md.</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <extracomment>{1}: place; {2}: error.strerror or 'no reason given'</extracomment>
        <translation>{1} ist nicht erreichbar ({2}).</translation>
    </message>
    <message>
        <source>Check file and folder.</source>
        <translation>Prüfen Sie Datei und Ordner.</translation>
    </message>
    <message>
        <source>The disk refused to read or write {1}; nothing of this was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Die Platte weigerte sich, {1} zu lesen oder zu schreiben; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Prüfen Sie die Platte und ihren freien Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server has no database {1}.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Der Server hat keine Datenbank {1}.</translation>
    </message>
    <message>
        <source>Ask who runs the server to create it.</source>
        <translation>Bitten Sie, wer den Server betreibt, sie anzulegen.</translation>
    </message>
    <message>
        <source>The connection to {1} could not be made or was lost; what was not confirmed may not be written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Die Verbindung zu {1} kam nicht zustande oder ging verloren; was nicht bestätigt wurde, ist vielleicht nicht geschrieben.</translation>
    </message>
    <message>
        <source>Check network, server, user name, password and certificate, then look at the last entry before going on.</source>
        <translation>Prüfen Sie Netz, Server, Benutzernamen, Passwort und Zertifikat, dann sehen Sie nach dem letzten Eintrag, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of it is not what was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} ist beschädigt: ein Teil ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Do not write to it.</source>
        <translation>Schreiben Sie nichts hinein.</translation>
    </message>
    <message>
        <source>Keep a copy of it, and restore the newest backup (nktsense records restore).</source>
        <translation>Bewahren Sie eine Kopie davon auf, und stellen Sie die neueste Sicherung wieder her (nktsense records restore).</translation>
    </message>
    <message>
        <source>There is no space left to write {1}; nothing of this was written, and all before it is kept.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Es ist kein Platz mehr, um {1} zu schreiben; nichts davon wurde geschrieben, und alles davor ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Make space on the disk, then do it again.</source>
        <translation>Schaffen Sie Platz auf der Platte, dann tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{1} is being written by somebody else, and waiting did not help; nothing of this was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Jemand anders schreibt gerade in {1}, und Warten half nicht; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>Do it again in a moment; if it stays so, look which other window or workstation is busy.</source>
        <translation>Tun Sie es gleich noch einmal; bleibt es so, sehen Sie nach, welches andere Fenster oder welcher andere Arbeitsplatz beschäftigt ist.</translation>
    </message>
    <message>
        <source>{1} may not be read or written by you.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Sie dürfen {1} nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check the owner and the rights of file and folder, or ask who runs the server for the right role.</source>
        <translation>Prüfen Sie Besitzer und Rechte von Datei und Ordner, oder bitten Sie, wer den Server betreibt, um die richtige Rolle.</translation>
    </message>
    <message>
        <source>{1} refused this: it contradicts what is there already; nothing of this was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} hat dies abgelehnt: es widerspricht dem, was schon da ist; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>Look at what is there now; somebody may have written first.</source>
        <translation>Sehen Sie, was jetzt da ist; vielleicht hat jemand zuerst geschrieben.</translation>
    </message>
    <message>
        <source>{1} cannot keep one of these values: too long, too large, or with a sign that it does not take.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} kann einen dieser Werte nicht aufbewahren: zu lang, zu groß, oder mit einem Zeichen, das es nicht annimmt.</translation>
    </message>
    <message>
        <source>Shorten the text or correct the number; nothing of this was written.</source>
        <translation>Kürzen Sie den Text oder berichtigen Sie die Zahl; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>The client's</source>
        <translation>Der des Klienten</translation>
    </message>
    <message>
        <source>There is a client {1} already; nothing was written.</source>
        <extracomment>{1}: new.code</extracomment>
        <translation>Es gibt schon einen Klienten {1}; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Take another code.</source>
        <translation>Nehmen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>A client's code and identifier never change.</source>
        <translation>Code und Kennung eines Klienten ändern sich nie.</translation>
    </message>
    <message>
        <source>Add another client instead.</source>
        <translation>Nehmen Sie stattdessen einen anderen Klienten auf.</translation>
    </message>
    <message>
        <source>Client {1} was changed by somebody else since it was read; nothing was written.</source>
        <extracomment>{1}: row.code</extracomment>
        <translation>Der Klient {1} wurde seit dem Lesen von jemand anderem geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Sehen Sie noch einmal nach, dann ändern Sie es.</translation>
    </message>
    <message>
        <source>The {1} of {2}</source>
        <extracomment>{1}: name; {2}: client.code</extracomment>
        <translation>{1} von {2}</translation>
    </message>
    <message>
        <source>The day of birth of {1}</source>
        <extracomment>{1}: client.code</extracomment>
        <translation>Der Geburtstag von {1}</translation>
    </message>
    <message>
        <source>The year of birth</source>
        <translation>Das Geburtsjahr</translation>
    </message>
    <message>
        <source>The year of birth is not a whole number.</source>
        <translation>Das Geburtsjahr ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Schreiben Sie das Jahr mit vier Ziffern.</translation>
    </message>
    <message>
        <source>The sex is neither M nor F.</source>
        <translation>Das Geschlecht ist weder M noch F.</translation>
    </message>
    <message>
        <source>Leave it out where it is neither or not known.</source>
        <translation>Lassen Sie es weg, wo es keines davon oder nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The stature</source>
        <translation>Die Körpergröße</translation>
    </message>
    <message>
        <source>The day until which the records are kept</source>
        <translation>Der Tag, bis zu dem die Akten aufbewahrt werden</translation>
    </message>
    <message>
        <source>There is no client with the code “{1}”.</source>
        <extracomment>{1}: shown(code)</extracomment>
        <translation>Es gibt keinen Klienten mit dem Code „{1}“.</translation>
    </message>
    <message>
        <source>“nktsense client list” shows the codes.</source>
        <translation>„nktsense client list“ zeigt die Codes.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>The words of the consent</source>
        <translation>Der Wortlaut der Einwilligung</translation>
    </message>
    <message>
        <source>No day was given.</source>
        <translation>Es wurde kein Tag angegeben.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, such as 2036-12-31.</source>
        <translation>Schreiben Sie ihn als JJJJ-MM-TT, etwa 2036-12-31.</translation>
    </message>
    <message>
        <source>There is a tester {1} already; nothing was written.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Es gibt schon einen Untersucher {1}; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Tester {1} was changed by somebody else since then; nothing was written.</source>
        <extracomment>{1}: row.code</extracomment>
        <translation>Der Untersucher {1} wurde seither von jemand anderem geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The tester's</source>
        <translation>Der des Untersuchers</translation>
    </message>
    <message>
        <source>The {1} of tester {2}</source>
        <extracomment>{1}: name.replace('_', ' '); {2}: tester.code</extracomment>
        <translation>{1} des Untersuchers {2}</translation>
    </message>
    <message>
        <source>Tester {1} is called licensed, but no licence is named.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Der Untersucher {1} heißt zugelassen, aber es ist keine Zulassung genannt.</translation>
    </message>
    <message>
        <source>Name the licence.</source>
        <translation>Nennen Sie die Zulassung.</translation>
    </message>
    <message>
        <source>There is no tester with the code “{1}”.</source>
        <extracomment>{1}: shown(code)</extracomment>
        <translation>Es gibt keinen Untersucher mit dem Code „{1}“.</translation>
    </message>
    <message>
        <source>Add the tester first.</source>
        <translation>Nehmen Sie zuerst den Untersucher auf.</translation>
    </message>
    <message>
        <source>{1} has {2} characters; at most {3} are kept.</source>
        <extracomment>{1}: what; {2}: len(text); {3}: most</extracomment>
        <translation>{1} hat {2} Zeichen; höchstens {3} werden aufbewahrt.</translation>
    </message>
    <message>
        <source>{1} holds a sign that cannot be kept (NUL, or half of a character).</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1} enthält ein Zeichen, das nicht aufbewahrt werden kann (NUL oder ein halbes Zeichen).</translation>
    </message>
    <message>
        <source>Remove it and try again.</source>
        <translation>Entfernen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{1} is not a day.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1} ist kein Tag.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD.</source>
        <translation>Schreiben Sie ihn als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>{1} is {2}, out of {3} to {4}.</source>
        <extracomment>{1}: what; {2}: value; {3}: lowest; {4}: highest</extracomment>
        <translation>{1} ist {2}, außerhalb von {3} bis {4}.</translation>
    </message>
    <message>
        <source>Check it, or leave it out.</source>
        <translation>Prüfen Sie es, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>{1} is {2} {3}, out of {4} to {5} {6}.</source>
        <extracomment>{1}: what; {2}: value; {3}: unit; {4}: lowest; {5}: highest; {6}: unit</extracomment>
        <translation>{1} ist {2} {3}, außerhalb von {4} bis {5} {6}.</translation>
    </message>
    <message>
        <source>Check number and unit, or leave it out.</source>
        <translation>Prüfen Sie Zahl und Einheit, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>never sealed</source>
        <translation>nie versiegelt</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufzeichnung</translation>
    </message>
    <message>
        <source>A recording is not kept as "{1}".</source>
        <extracomment>{1}: file[:60]</extracomment>
        <translation>Eine Aufzeichnung wird nicht als "{1}" aufbewahrt.</translation>
    </message>
    <message>
        <source>Its file is named by its identifier alone, {1}, so that it tells nothing.</source>
        <extracomment>{1}: recording_id</extracomment>
        <translation>Ihre Datei heißt nur nach ihrer Kennung, {1}, damit der Name nichts verrät.</translation>
    </message>
    <message>
        <source>There is no session "{1}".</source>
        <extracomment>{1}: session_id[:36]</extracomment>
        <translation>Es gibt keine Sitzung "{1}".</translation>
    </message>
    <message>
        <source>Begin the session first.</source>
        <translation>Beginnen Sie zuerst die Sitzung.</translation>
    </message>
    <message>
        <source>Recording {1} is known already.</source>
        <extracomment>{1}: recording_id</extracomment>
        <translation>Die Aufzeichnung {1} ist schon bekannt.</translation>
    </message>
    <message>
        <source>Give each recording a new identifier.</source>
        <translation>Geben Sie jeder Aufzeichnung eine neue Kennung.</translation>
    </message>
    <message>
        <source>Recording {1} was not sealed: that is no SHA-256 of a file.</source>
        <extracomment>{1}: recording_id[:36]</extracomment>
        <translation>Die Aufzeichnung {1} wurde nicht versiegelt: das ist kein SHA-256 einer Datei.</translation>
    </message>
    <message>
        <source>There is no recording "{1}".</source>
        <extracomment>{1}: recording_id[:36]</extracomment>
        <translation>Es gibt keine Aufzeichnung "{1}".</translation>
    </message>
    <message>
        <source>Add it before it is sealed.</source>
        <translation>Nehmen Sie sie auf, bevor sie versiegelt wird.</translation>
    </message>
    <message>
        <source>Recording {1} was sealed before, as another file.</source>
        <extracomment>{1}: recording_id</extracomment>
        <translation>Die Aufzeichnung {1} wurde schon als andere Datei versiegelt.</translation>
    </message>
    <message>
        <source>Keep both files, and find out which one was recorded in the session.</source>
        <translation>Bewahren Sie beide Dateien auf, und klären Sie, welche in der Sitzung aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Look for it in other records.</source>
        <translation>Suchen Sie sie in anderen Akten.</translation>
    </message>
    <message>
        <source>{1} is not there; look for it in a backup of the folder.</source>
        <extracomment>{1}: file</extracomment>
        <translation>{1} ist nicht da; suchen Sie es in einer Sicherung des Ordners.</translation>
    </message>
    <message>
        <source>{1} is not the file that was recorded; take the right one from a backup of the folder.</source>
        <extracomment>{1}: file</extracomment>
        <translation>{1} ist nicht die Datei, die aufgezeichnet wurde; nehmen Sie die richtige aus einer Sicherung des Ordners.</translation>
    </message>
    <message>
        <source>{1} was never sealed, so nothing shows whether it is still what was recorded.</source>
        <extracomment>{1}: file</extracomment>
        <translation>{1} wurde nie versiegelt, darum zeigt nichts, ob es noch ist, was aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>"{1}" leads out of the folder and was not read; somebody changed the name or the folder.</source>
        <extracomment>{1}: file</extracomment>
        <translation>"{1}" führt aus dem Ordner hinaus und wurde nicht gelesen; jemand hat den Namen oder den Ordner geändert.</translation>
    </message>
    <message>
        <source>{1} cannot be read; check its rights and the disk.</source>
        <extracomment>{1}: file</extracomment>
        <translation>{1} kann nicht gelesen werden; prüfen Sie Rechte und Platte.</translation>
    </message>
    <message>
        <source>Signed version {1}</source>
        <extracomment>{1}: row.version</extracomment>
        <translation>Die unterschriebene Fassung {1}</translation>
    </message>
    <message>
        <source>{1} is not what was signed: its hash is another.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} ist nicht, was unterschrieben wurde: der Hash ist ein anderer.</translation>
    </message>
    <message>
        <source>{1} cannot be read.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{1} says something else than the columns beside it.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} sagt etwas anderes als die Spalten daneben.</translation>
    </message>
    <message>
        <source>{1} does not follow the version that is stored before it.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} folgt nicht auf die davor abgelegte Fassung.</translation>
    </message>
    <message>
        <source>The steps of the session are not those that signed version {1} was made of.</source>
        <extracomment>{1}: row.version</extracomment>
        <translation>Die Schritte der Sitzung sind nicht die, aus denen die unterschriebene Fassung {1} gemacht wurde.</translation>
    </message>
    <message>
        <source>The session was corrected after version {1} was signed: it needs a further signed version, with the reason.</source>
        <extracomment>{1}: rows[-1].version</extracomment>
        <translation>Die Sitzung wurde berichtigt, nachdem Fassung {1} unterschrieben war: sie braucht eine weitere unterschriebene Fassung mit dem Grund.</translation>
    </message>
    <message>
        <source>Session {1} is not closed, so its result cannot be signed.</source>
        <extracomment>{1}: session_id</extracomment>
        <translation>Die Sitzung {1} ist nicht geschlossen, darum kann ihr Ergebnis nicht unterschrieben werden.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Schließen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The meaning of the signature</source>
        <translation>Die Bedeutung der Unterschrift</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>{1} is empty or cannot be kept.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1} ist leer oder kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Say it in your own words; nothing was signed.</source>
        <translation>Sagen Sie es in eigenen Worten; nichts wurde unterschrieben.</translation>
    </message>
    <message>
        <source>Shorten it; nothing was cut off or signed.</source>
        <translation>Kürzen Sie es; nichts wurde abgeschnitten oder unterschrieben.</translation>
    </message>
    <message>
        <source>See nktsense session list.</source>
        <translation>Siehe nktsense session list.</translation>
    </message>
    <message>
        <source>The records know no tester "{1}" who works here, so nothing was signed.</source>
        <extracomment>{1}: code[:32]</extracomment>
        <translation>Die Akten kennen keinen Untersucher "{1}", der hier arbeitet, darum wurde nichts unterschrieben.</translation>
    </message>
    <message>
        <source>Add the tester to the records first, or sign with your own code.</source>
        <translation>Nehmen Sie zuerst den Untersucher in die Akten auf, oder unterschreiben Sie mit Ihrem eigenen Code.</translation>
    </message>
    <message>
        <source>The result of session {1} was signed before, by {2}.</source>
        <extracomment>{1}: session_id; {2}: rows[-1].signed_by</extracomment>
        <translation>Das Ergebnis der Sitzung {1} wurde schon unterschrieben, von {2}.</translation>
    </message>
    <message>
        <source>What was signed stays; amend it with a reason if it does not hold any more.</source>
        <translation>Was unterschrieben wurde, bleibt; ändern Sie es mit einem Grund, wenn es nicht mehr gilt.</translation>
    </message>
    <message>
        <source>The result of session {1} was never signed.</source>
        <extracomment>{1}: session_id</extracomment>
        <translation>Das Ergebnis der Sitzung {1} wurde nie unterschrieben.</translation>
    </message>
    <message>
        <source>Sign it before it is amended.</source>
        <translation>Unterschreiben Sie es, bevor es geändert wird.</translation>
    </message>
    <message>
        <source>Run “nktsense records verify”; nothing was signed.</source>
        <translation>Führen Sie „nktsense records verify“ aus; nichts wurde unterschrieben.</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>eine Sitzung</translation>
    </message>
    <message>
        <source>Session {1} is in the records already.</source>
        <extracomment>{1}: begin.session</extracomment>
        <translation>Die Sitzung {1} ist schon in den Akten.</translation>
    </message>
    <message>
        <source>Take it up again instead.</source>
        <translation>Nehmen Sie sie stattdessen wieder auf.</translation>
    </message>
    <message>
        <source>This session has no client, so it is not kept.</source>
        <translation>Diese Sitzung hat keinen Klienten, darum wird sie nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Add a client (nktsense client add) and begin with it to keep a session.</source>
        <translation>Nehmen Sie einen Klienten auf (nktsense client add) und beginnen Sie damit, um eine Sitzung aufzubewahren.</translation>
    </message>
    <message>
        <source>There is no client "{1}".</source>
        <extracomment>{1}: code[:32]</extracomment>
        <translation>Es gibt keinen Klienten "{1}".</translation>
    </message>
    <message>
        <source>See nktsense client list.</source>
        <translation>Siehe nktsense client list.</translation>
    </message>
    <message>
        <source>Client {1} was erased.</source>
        <extracomment>{1}: client.code</extracomment>
        <translation>Der Klient {1} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing can be added; add a new client.</source>
        <translation>Es kann nichts hinzugefügt werden; nehmen Sie einen neuen Klienten auf.</translation>
    </message>
    <message>
        <source>The records do not know tester {1} as licensed.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Die Akten kennen den Untersucher {1} nicht als zugelassen.</translation>
    </message>
    <message>
        <source>Add the tester with the licence to the records first; nothing was written.</source>
        <translation>Nehmen Sie zuerst den Untersucher mit der Zulassung in die Akten auf; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Session {1} was continued elsewhere: step {2} is taken.</source>
        <extracomment>{1}: session_id; {2}: expected + 1</extracomment>
        <translation>Die Sitzung {1} wurde anderswo fortgesetzt: Schritt {2} ist vergeben.</translation>
    </message>
    <message>
        <source>Nothing of this was written.</source>
        <translation>Nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>Load the session again, look at what was done there, and take the step again if it is still wanted.</source>
        <translation>Laden Sie die Sitzung neu, sehen Sie, was dort getan wurde, und führen Sie den Schritt noch einmal aus, wenn er noch gewünscht ist.</translation>
    </message>
    <message>
        <source>Session {1} ends with step {2} in these records, not with step {3}.</source>
        <extracomment>{1}: session_id; {2}: stored; {3}: expected</extracomment>
        <translation>Die Sitzung {1} endet in diesen Akten mit Schritt {2}, nicht mit Schritt {3}.</translation>
    </message>
    <message>
        <source>These may be other records, or an older backup: look which, before going on.</source>
        <translation>Dies sind vielleicht andere Akten oder eine ältere Sicherung: klären Sie das, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>There are no records at {1} yet.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Unter {1} gibt es noch keine Akten.</translation>
    </message>
    <message>
        <source>Run “nktsense records init”, or add a client: that makes them.</source>
        <translation>Führen Sie „nktsense records init“ aus, oder nehmen Sie einen Klienten auf: das legt sie an.</translation>
    </message>
    <message>
        <source>{1} “{2}” is not a code.</source>
        <extracomment>{1}: what; {2}: shown(code)</extracomment>
        <translation>{1} „{2}“ ist kein Code.</translation>
    </message>
    <message>
        <source>Take 1 to 32 of the signs A–Z, a–z, 0–9, dot, dash and underscore, and no name.</source>
        <translation>Nehmen Sie 1 bis 32 der Zeichen A–Z, a–z, 0–9, Punkt, Bindestrich und Unterstrich, und keinen Namen.</translation>
    </message>
    <message>
        <source>The writer's</source>
        <translation>Der des Schreibenden</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Sounds need miniaudio, which is not installed.</source>
        <translation>Töne brauchen miniaudio, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Run: pip install "nktsense[sound]"</source>
        <translation>Führen Sie aus: pip install "nktsense[sound]"</translation>
    </message>
    <message>
        <source>Sounds need miniaudio, which cannot be loaded: {1}.</source>
        <extracomment>{1}: error</extracomment>
        <translation>Töne brauchen miniaudio, das nicht geladen werden kann: {1}.</translation>
    </message>
    <message>
        <source>Run: pip install --force-reinstall "nktsense[sound]"</source>
        <translation>Führen Sie aus: pip install --force-reinstall "nktsense[sound]"</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>Es wurde kein Lautsprecher gefunden.</translation>
    </message>
    <message>
        <source>Connect one, or headphones, and choose it in the sound settings of the system.</source>
        <translation>Schließen Sie einen Lautsprecher oder Kopfhörer an, und wählen Sie ihn in den Toneinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used: {1}.</source>
        <extracomment>{1}: error</extracomment>
        <translation>Der Lautsprecher kann nicht verwendet werden: {1}.</translation>
    </message>
    <message>
        <source>The loudspeaker stopped playing.</source>
        <translation>Der Lautsprecher spielt nicht mehr.</translation>
    </message>
    <message>
        <source>Look whether it is still connected.</source>
        <translation>Sehen Sie nach, ob er noch angeschlossen ist.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>Push when you are.</source>
        <translation>Drücken Sie, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The hold is reached.</source>
        <translation>Das Halten ist erreicht.</translation>
    </message>
    <message>
        <source>The muscle gave way.</source>
        <translation>Der Muskel gab nach.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Cannot tell.</source>
        <translation>Nicht zu beurteilen.</translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation>Töne sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>The voice is switched off.</source>
        <translation>Die Stimme ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>It came too late to be played.</source>
        <translation>Es kam zu spät, um noch gespielt zu werden.</translation>
    </message>
    <message>
        <source>No voice was found: Windows PowerShell is not there.</source>
        <translation>Es wurde keine Stimme gefunden: Windows PowerShell ist nicht da.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer to allow it.</source>
        <translation>Bitten Sie, wer diesen Rechner betreut, es zu erlauben.</translation>
    </message>
    <message>
        <source>No voice was found: the program say is not there.</source>
        <translation>Es wurde keine Stimme gefunden: das Programm say ist nicht da.</translation>
    </message>
    <message>
        <source>It belongs to macOS; install the system again.</source>
        <translation>Es gehört zu macOS; installieren Sie das System neu.</translation>
    </message>
    <message>
        <source>No voice was found.</source>
        <translation>Es wurde keine Stimme gefunden.</translation>
    </message>
    <message>
        <source>Install one with: sudo apt-get install speech-dispatcher espeak-ng (Fedora: sudo dnf install speech-dispatcher-utils espeak-ng).</source>
        <translation>Installieren Sie eine mit: sudo apt-get install speech-dispatcher espeak-ng (Fedora: sudo dnf install speech-dispatcher-utils espeak-ng).</translation>
    </message>
    <message>
        <source>Look whether a loudspeaker is connected, and try the voice in the settings of the system.</source>
        <translation>Sehen Sie nach, ob ein Lautsprecher angeschlossen ist, und probieren Sie die Stimme in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>{1} ended with “{2}”</source>
        <extracomment>{1}: speaker.name; {2}: trouble</extracomment>
        <translation>{1} endete mit „{2}“</translation>
    </message>
    <message>
        <source>The voice does not work: {1}.</source>
        <extracomment>{1}: '; '.join(troubles)</extracomment>
        <translation>Die Stimme funktioniert nicht: {1}.</translation>
    </message>
    <message>
        <source>code {1}</source>
        <extracomment>{1}: code</extracomment>
        <translation>Code {1}</translation>
    </message>
    <message>
        <source>creep</source>
        <translation>Kriechen</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>series {1}, {2} N {3}</source>
        <extracomment>{1}: self.series; {2}: self.force_n; {3}: self.way</extracomment>
        <translation>Reihe {1}, {2} N {3}</translation>
    </message>
    <message>
        <source>series {1}, {2}</source>
        <extracomment>{1}: self.series; {2}: self.role.replace('_', ' ')</extracomment>
        <translation>Reihe {1}, {2}</translation>
    </message>
    <message>
        <source>There are no readings under force.</source>
        <translation>Es gibt keine Messwerte unter Kraft.</translation>
    </message>
    <message>
        <source>Series {1} has no zero reading before it, so its readings mean nothing.</source>
        <extracomment>{1}: without[0]</extracomment>
        <translation>Vor Reihe {1} steht kein Nullwert, darum bedeuten ihre Messwerte nichts.</translation>
    </message>
    <message>
        <source>as if it showed kgf for newtons</source>
        <translation>als zeigte es kgf statt Newton</translation>
    </message>
    <message>
        <source>as if kilograms were taken for newtons, or newtons shown for kgf</source>
        <translation>als wären Kilogramm für Newton gehalten oder Newton als kgf gezeigt</translation>
    </message>
    <message>
        <source>as if it showed lbf for newtons</source>
        <translation>als zeigte es lbf statt Newton</translation>
    </message>
    <message>
        <source>as if newtons were taken for lbf</source>
        <translation>als wären Newton für lbf gehalten</translation>
    </message>
    <message>
        <source>as if pounds were taken for kilograms</source>
        <translation>als wären Pfund für Kilogramm gehalten</translation>
    </message>
    <message>
        <source>as if kilograms were taken for pounds</source>
        <translation>als wären Kilogramm für Pfund gehalten</translation>
    </message>
    <message>
        <source>as if grams or millinewtons were taken for a thousand times as much</source>
        <translation>als wären Gramm oder Millinewton für das Tausendfache gehalten</translation>
    </message>
    <message>
        <source>as if it were a thousand times too large a unit</source>
        <translation>als wäre die Einheit tausendmal zu groß</translation>
    </message>
    <message>
        <source>ten times as much, as of a decimal point or of kilograms times ten</source>
        <translation>zehnmal so viel, wie durch ein Dezimalzeichen oder durch Kilogramm mal zehn</translation>
    </message>
    <message>
        <source>a tenth, as of a decimal point</source>
        <translation>ein Zehntel, wie durch ein Dezimalzeichen</translation>
    </message>
    <message>
        <source>a factor of {1}, {2}</source>
        <extracomment>{1}: factor; {2}: words</extracomment>
        <translation>ein Faktor von {1}, {2}</translation>
    </message>
    <message>
        <source>a factor of {1}</source>
        <extracomment>{1}: factor</extracomment>
        <translation>ein Faktor von {1}</translation>
    </message>
    <message>
        <source>at the gauge {1}</source>
        <extracomment>{1}: found</extracomment>
        <translation>am Referenzgerät {1}</translation>
    </message>
    <message>
        <source>{1} readings were no numbers and were left out.</source>
        <extracomment>{1}: self.dropped</extracomment>
        <translation>{1} Messwerte waren keine Zahlen und wurden weggelassen.</translation>
    </message>
    <message>
        <source>There is no point {1} that could be taken again.</source>
        <extracomment>{1}: number</extracomment>
        <translation>Es gibt keinen Punkt {1}, der noch einmal gelesen werden könnte.</translation>
    </message>
    <message>
        <source>Point {1} ({2}) is taken again: {3}.</source>
        <extracomment>{1}: number; {2}: point.where(); {3}: reason</extracomment>
        <translation>Punkt {1} ({2}) wird noch einmal gelesen: {3}.</translation>
    </message>
    <message>
        <source>{1} readings are discarded.</source>
        <extracomment>{1}: len(again)</extracomment>
        <translation>{1} Messwerte werden verworfen.</translation>
    </message>
    <message>
        <source>Each reading needs its time.</source>
        <translation>Jeder Messwert braucht seine Zeit.</translation>
    </message>
    <message>
        <source>{1}: confirmed by the operator.</source>
        <extracomment>{1}: title_of(action)</extracomment>
        <translation>{1}: vom Bediener bestätigt.</translation>
    </message>
    <message>
        <source>Nothing is being read at the moment.</source>
        <translation>Im Moment wird nichts gelesen.</translation>
    </message>
    <message>
        <source>{1}: taken as it was.</source>
        <extracomment>{1}: title_of(action)</extracomment>
        <translation>{1}: genommen, wie es war.</translation>
    </message>
    <message>
        <source>Reason: {1}.</source>
        <extracomment>{1}: reason</extracomment>
        <translation>Grund: {1}.</translation>
    </message>
    <message>
        <source>paused by the operator</source>
        <translation>vom Bediener angehalten</translation>
    </message>
    <message>
        <source>Paused: {1}.</source>
        <extracomment>{1}: self._paused.rstrip('.')</extracomment>
        <translation>Angehalten: {1}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>the run was interrupted in this series</source>
        <translation>der Lauf wurde in dieser Reihe unterbrochen</translation>
    </message>
    <message>
        <source>The run was interrupted and goes on from here.</source>
        <translation>Der Lauf wurde unterbrochen und geht hier weiter.</translation>
    </message>
    <message>
        <source>stopped by the operator</source>
        <translation>vom Bediener beendet</translation>
    </message>
    <message>
        <source>Stopped: {1}.</source>
        <extracomment>{1}: self._stopped.rstrip('.')</extracomment>
        <translation>Beendet: {1}.</translation>
    </message>
    <message>
        <source>It waits until you confirm.</source>
        <translation>Es wartet, bis Sie bestätigen.</translation>
    </message>
    <message>
        <source>A force is still on; the instrument rests from when it is off.</source>
        <translation>Eine Kraft liegt noch an; das Instrument ruht, sobald sie weg ist.</translation>
    </message>
    <message>
        <source>The instrument rests, {1} s more.</source>
        <extracomment>{1}: left</extracomment>
        <translation>Das Instrument ruht, noch {1} s.</translation>
    </message>
    <message>
        <source>The force is on; it is read in {1} s.</source>
        <extracomment>{1}: left</extracomment>
        <translation>Die Kraft liegt an; in {1} s wird gelesen.</translation>
    </message>
    <message>
        <source>{1} s more.</source>
        <extracomment>{1}: left</extracomment>
        <translation>Noch {1} s.</translation>
    </message>
    <message>
        <source>It waits for the reference gauge.</source>
        <translation>Es wartet auf das Referenzgerät.</translation>
    </message>
    <message>
        <source>It waits: {1}.</source>
        <extracomment>{1}: trouble</extracomment>
        <translation>Es wartet: {1}.</translation>
    </message>
    <message>
        <source>The reading at {1} N has not come to rest for {2} s: {3}.</source>
        <extracomment>{1}: action.force_n; {2}: now_s - since; {3}: trouble</extracomment>
        <translation>Der Messwert bei {1} N ist seit {2} s nicht zur Ruhe gekommen: {3}.</translation>
    </message>
    <message>
        <source>Does a weight swing, or does the mount slip?</source>
        <translation>Schwingt ein Gewicht, oder rutscht die Halterung?</translation>
    </message>
    <message>
        <source>The stream of readings was broken; the force has to come to rest anew.</source>
        <translation>Der Strom der Messwerte riss ab; die Kraft muss neu zur Ruhe kommen.</translation>
    </message>
    <message>
        <source>A reason is needed; it stands in the record.</source>
        <translation>Ein Grund ist nötig; er steht im Protokoll.</translation>
    </message>
    <message>
        <source>It waits for readings.</source>
        <translation>Es wartet auf Messwerte.</translation>
    </message>
    <message>
        <source>It looks at the unloaded instrument first.</source>
        <translation>Es sieht zuerst das unbelastete Instrument an.</translation>
    </message>
    <message>
        <source>The gauge shows {1} N.</source>
        <extracomment>{1}: level</extracomment>
        <translation>Das Referenzgerät zeigt {1} N.</translation>
    </message>
    <message>
        <source>It waits for the load: the reading stands where it stood unloaded.</source>
        <translation>Es wartet auf die Last: der Messwert steht, wo er unbelastet stand.</translation>
    </message>
    <message>
        <source>The instrument shows {1} where {2} N are on, {3}.</source>
        <extracomment>{1}: shown; {2}: action.force_n; {3}: factor_in_words(factor)</extracomment>
        <translation>Das Instrument zeigt {1}, wo {2} N anliegen, {3}.</translation>
    </message>
    <message>
        <source>Look at its unit and at what is on it.</source>
        <translation>Prüfen Sie seine Einheit und was daran hängt.</translation>
    </message>
    <message>
        <source>The reading moves.</source>
        <translation>Der Messwert bewegt sich.</translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, as before.</source>
        <extracomment>{1}: shown_n</extracomment>
        <translation>Der Messwert steht bei etwa {1} N, wie zuvor.</translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, and nothing should be on.</source>
        <extracomment>{1}: shown_n</extracomment>
        <translation>Der Messwert steht bei etwa {1} N, und nichts sollte anliegen.</translation>
    </message>
    <message>
        <source>Is something still on, or did the zero move?</source>
        <translation>Liegt noch etwas an, oder hat sich der Nullpunkt verschoben?</translation>
    </message>
    <message>
        <source>It waits until nothing is on.</source>
        <translation>Es wartet, bis nichts mehr anliegt.</translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, and {2} N are asked for, {3}.</source>
        <extracomment>{1}: shown_n; {2}: action.force_n; {3}: looks</extracomment>
        <translation>Der Messwert steht bei etwa {1} N, verlangt sind {2} N, {3}.</translation>
    </message>
    <message>
        <source>Is a weight missing, or another one on, or does the mount slip?</source>
        <translation>Fehlt ein Gewicht, hängt ein anderes, oder rutscht die Halterung?</translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, and {2} N are asked for.</source>
        <extracomment>{1}: shown_n; {2}: action.force_n</extracomment>
        <translation>Der Messwert steht bei etwa {1} N, verlangt sind {2} N.</translation>
    </message>
    <message>
        <source>It waits for the force that was asked for.</source>
        <translation>Es wartet auf die verlangte Kraft.</translation>
    </message>
    <message>
        <source>only {1} of {2} s have been read</source>
        <extracomment>{1}: self.span_s; {2}: read_s</extracomment>
        <translation>erst {1} von {2} s sind gelesen</translation>
    </message>
    <message>
        <source>only {1} readings so far</source>
        <extracomment>{1}: self.n</extracomment>
        <translation>erst {1} Messwerte</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>it still {1} by {2} {3}/s</source>
        <extracomment>{1}: way; {2}: abs(self.drift_per_s); {3}: unit</extracomment>
        <translation>er {1} noch um {2} {3}/s</translation>
    </message>
    <message>
        <source>it swings by ±{1} {2}</source>
        <extracomment>{1}: self.waver; {2}: unit</extracomment>
        <translation>er schwankt um ±{1} {2}</translation>
    </message>
    <message>
        <source>zero before</source>
        <translation>Null davor</translation>
    </message>
    <message>
        <source>zero after</source>
        <translation>Null danach</translation>
    </message>
    <message>
        <source>check of the result</source>
        <translation>Prüfung des Ergebnisses</translation>
    </message>
    <message>
        <source>Mounting {1}, {2}°</source>
        <extracomment>{1}: action.mounting; {2}: action.angle_deg</extracomment>
        <translation>Montage {1}, {2}°</translation>
    </message>
    <message>
        <source>Preload</source>
        <translation>Vorbelastung</translation>
    </message>
    <message>
        <source>Series {1}, {2}°, {3}</source>
        <extracomment>{1}: action.series; {2}: action.angle_deg; {3}: name</extracomment>
        <translation>Reihe {1}, {2}°, {3}</translation>
    </message>
    <message>
        <source>Take everything off, turn the instrument to {1}° and mount it again.</source>
        <extracomment>{1}: action.angle_deg</extracomment>
        <translation>Nehmen Sie alles ab, drehen Sie das Instrument auf {1}° und montieren Sie es wieder.</translation>
    </message>
    <message>
        <source>Then confirm.</source>
        <translation>Dann bestätigen Sie.</translation>
    </message>
    <message>
        <source>Leave it unloaded.</source>
        <translation>Lassen Sie es unbelastet.</translation>
    </message>
    <message>
        <source>Take the force off.</source>
        <translation>Nehmen Sie die Kraft weg.</translation>
    </message>
    <message>
        <source>Take all weights off; leave the carrier.</source>
        <translation>Nehmen Sie alle Gewichte ab; lassen Sie den Träger.</translation>
    </message>
    <message>
        <source>Take all weights and the carrier off.</source>
        <translation>Nehmen Sie alle Gewichte und den Träger ab.</translation>
    </message>
    <message>
        <source>Bring the force to {1} N and hold it.</source>
        <extracomment>{1}: action.force_n</extracomment>
        <translation>Bringen Sie die Kraft auf {1} N und halten Sie sie.</translation>
    </message>
    <message>
        <source>Hang {1}: {2} N.</source>
        <extracomment>{1}: ', '.join((*carriers, *action.weights)); {2}: action.force_n</extracomment>
        <translation>Hängen Sie an: {1}: {2} N.</translation>
    </message>
    <message>
        <source>{1} is no device address.</source>
        <extracomment>{1}: text</extracomment>
        <translation>{1} ist keine Geräteadresse.</translation>
    </message>
    <message>
        <source>Write it as serial:/dev/ttyUSB0?driver=mark10, serial:COM5?driver=nkt1, sim:break or replay:FILE; `nktsense devices` lists what is there.</source>
        <translation>Schreiben Sie sie als serial:/dev/ttyUSB0?driver=mark10, serial:COM5?driver=nkt1, sim:break oder replay:DATEI; `nktsense devices` zeigt, was da ist.</translation>
    </message>
    <message>
        <source>The options in {1} cannot be read.</source>
        <extracomment>{1}: text</extracomment>
        <translation>Die Optionen in {1} können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Write them as ?name=value&amp;name=value.</source>
        <translation>Schreiben Sie sie als ?name=wert&amp;name=wert.</translation>
    </message>
    <message>
        <source>An option is given twice in {1}.</source>
        <extracomment>{1}: text</extracomment>
        <translation>Eine Option steht zweimal in {1}.</translation>
    </message>
    <message>
        <source>Leave the wrong one out.</source>
        <translation>Lassen Sie die falsche weg.</translation>
    </message>
    <message>
        <source>The option {1}={2} in {3} is not a number.</source>
        <extracomment>{1}: name; {2}: text; {3}: self</extracomment>
        <translation>Die Option {1}={2} in {3} ist keine Zahl.</translation>
    </message>
    <message>
        <source>Look at what it stores now: nktsense calibrate write ADDRESS, without --record.</source>
        <translation>Sehen Sie nach, was es jetzt speichert: nktsense calibrate write ADDRESS, ohne --record.</translation>
    </message>
    <message>
        <source>it is locked: it was not asked to unlock, or for another write</source>
        <translation>es ist gesperrt: es wurde nicht um Freigabe gebeten, oder für ein anderes Schreiben</translation>
    </message>
    <message>
        <source>the ten seconds for which it was unlocked were over</source>
        <translation>die zehn Sekunden, für die es freigegeben war, waren vorbei</translation>
    </message>
    <message>
        <source>it streams</source>
        <translation>es sendet Daten</translation>
    </message>
    <message>
        <source>Stop the recording, then try again.</source>
        <translation>Beenden Sie die Aufnahme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>what arrived was damaged</source>
        <translation>was ankam, war beschädigt</translation>
    </message>
    <message>
        <source>Where it happens again, change the cable.</source>
        <translation>Geschieht es wieder, wechseln Sie das Kabel.</translation>
    </message>
    <message>
        <source>it does not take a calibration of this form or with these numbers</source>
        <translation>es nimmt keine Kalibrierung dieser Form oder mit diesen Zahlen an</translation>
    </message>
    <message>
        <source>Its firmware may be of another version than this program.</source>
        <translation>Seine Firmware ist vielleicht von einer anderen Version als dieses Programm.</translation>
    </message>
    <message>
        <source>its memory did not keep what was written</source>
        <translation>sein Speicher hat das Geschriebene nicht behalten</translation>
    </message>
    <message>
        <source>The instrument needs a repair.</source>
        <translation>Das Gerät muss repariert werden.</translation>
    </message>
    <message>
        <source>this rate is not one of those that it can</source>
        <translation>diese Rate gehört nicht zu denen, die es kann</translation>
    </message>
    <message>
        <source>Ask for one that it lists.</source>
        <translation>Verlangen Sie eine, die es nennt.</translation>
    </message>
    <message>
        <source>its force sensor gives no readings, or stands at an end of its range</source>
        <translation>sein Kraftsensor gibt keine Messwerte, oder steht an einem Ende seines Bereichs</translation>
    </message>
    <message>
        <source>Take the load off the cell.</source>
        <translation>Nehmen Sie die Last von der Wägezelle.</translation>
    </message>
    <message>
        <source>Check the wires between the cell, its converter and the board.</source>
        <translation>Prüfen Sie die Adern zwischen Wägezelle, Wandler und Platine.</translation>
    </message>
    <message>
        <source>it was asked for something else before this was done</source>
        <translation>es wurde um etwas anderes gebeten, bevor dies getan war</translation>
    </message>
    <message>
        <source>Where it happens again, another program uses the instrument.</source>
        <translation>Geschieht es wieder, benutzt ein anderes Programm das Instrument.</translation>
    </message>
    <message>
        <source>{1} names no NKT1 instrument, and no other can be asked for this.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1} nennt kein NKT1-Gerät, und kein anderes kann danach gefragt werden.</translation>
    </message>
    <message>
        <source>Name it as serial:PORT?driver={1}.</source>
        <extracomment>{1}: _DRIVER</extracomment>
        <translation>Nennen Sie es als serial:PORT?driver={1}.</translation>
    </message>
    <message>
        <source>An NKT1 instrument</source>
        <translation>Ein NKT1-Gerät</translation>
    </message>
    <message>
        <source>What answers on {1} is no NKT1 instrument, or talks at another speed: {2} bytes, and not who it is.</source>
        <extracomment>{1}: self.address; {2}: self.heard_bytes</extracomment>
        <translation>Was an {1} antwortet, ist kein NKT1-Gerät oder spricht mit anderer Geschwindigkeit: {2} Bytes, und nicht, wer es ist.</translation>
    </message>
    <message>
        <source>Check the port and &amp;baud=.</source>
        <translation>Prüfen Sie den Anschluss und &amp;baud=.</translation>
    </message>
    <message>
        <source>Nothing was written but the question who it is.</source>
        <translation>Geschrieben wurde nichts als die Frage, wer es ist.</translation>
    </message>
    <message>
        <source>Nothing answers on {1}.</source>
        <extracomment>{1}: self.address</extracomment>
        <translation>An {1} antwortet nichts.</translation>
    </message>
    <message>
        <source>Check the cable, the port and whether the instrument is on.</source>
        <translation>Prüfen Sie Kabel, Anschluss und ob das Gerät eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{1} on {2} says who it is, but does not answer about {3}.</source>
        <extracomment>{1}: who or 'The instrument'; {2}: self.address; {3}: about</extracomment>
        <translation>{1} an {2} sagt, wer es ist, antwortet aber nicht auf {3}.</translation>
    </message>
    <message>
        <source>Its firmware may not know of it.</source>
        <translation>Seine Firmware kennt das vielleicht nicht.</translation>
    </message>
    <message>
        <source>Else check the cable and try again.</source>
        <translation>Sonst prüfen Sie das Kabel und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its reason {1} is unknown here</source>
        <extracomment>{1}: event.reason</extracomment>
        <translation>sein Grund {1} ist hier unbekannt</translation>
    </message>
    <message>
        <source>The instrument on {1} refuses: {2}.</source>
        <extracomment>{1}: self.address; {2}: why</extracomment>
        <translation>Das Gerät an {1} lehnt ab: {2}.</translation>
    </message>
    <message>
        <source>Check the cable and its plugs.</source>
        <translation>Prüfen Sie das Kabel und seine Stecker.</translation>
    </message>
    <message>
        <source>rate={1} in {2} is no rate of an NKT1 instrument.</source>
        <extracomment>{1}: address.options[RATE_OPTION]; {2}: address</extracomment>
        <translation>rate={1} in {2} ist keine Rate eines NKT1-Geräts.</translation>
    </message>
    <message>
        <source>Give samples per second, for example rate=80; nktsense firmware info tells those that it can.</source>
        <translation>Geben Sie Messwerte je Sekunde an, zum Beispiel rate=80; nktsense firmware info nennt die möglichen.</translation>
    </message>
    <message>
        <source>An instrument</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>{1} on {2} says who it is, but sends no readings.</source>
        <extracomment>{1}: who; {2}: self._where</extracomment>
        <translation>{1} an {2} sagt, wer es ist, sendet aber keine Messwerte.</translation>
    </message>
    <message>
        <source>Plug it out and in again.</source>
        <translation>Ziehen Sie es ab und stecken Sie es wieder an.</translation>
    </message>
    <message>
        <source>Where it happens again, let it test itself: nktsense firmware selftest.</source>
        <translation>Geschieht es wieder, lassen Sie es sich selbst prüfen: nktsense firmware selftest.</translation>
    </message>
    <message>
        <source>The device was closed while it was being opened.</source>
        <translation>Das Gerät wurde geschlossen, während es geöffnet wurde.</translation>
    </message>
    <message>
        <source>Another device answers now: {1}, where {2} was before.</source>
        <extracomment>{1}: new; {2}: was</extracomment>
        <translation>Jetzt antwortet ein anderes Gerät: {1}, wo vorher {2} war.</translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation>Was bisher aufgezeichnet wurde, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Begin anew for this one, or connect the first again.</source>
        <translation>Beginnen Sie für dieses neu, oder verbinden Sie das erste wieder.</translation>
    </message>
    <message>
        <source>It did not come back within {1} s.</source>
        <extracomment>{1}: self._reconnect_s</extracomment>
        <translation>Es kam innerhalb von {1} s nicht zurück.</translation>
    </message>
    <message>
        <source>The gauge is closed.</source>
        <translation>Das Messgerät ist geschlossen.</translation>
    </message>
    <message>
        <source>The codec {1} has nothing to ask its device.</source>
        <extracomment>{1}: codec.name</extracomment>
        <translation>Der Codec {1} hat sein Gerät nichts zu fragen.</translation>
    </message>
    <message>
        <source>{1} at {2} baud</source>
        <extracomment>{1}: link.port; {2}: link.baud</extracomment>
        <translation>{1} mit {2} Baud</translation>
    </message>
    <message>
        <source>The gauge on {1} does not answer: is it on, set to this speed, and the driver the right one?</source>
        <extracomment>{1}: self._where</extracomment>
        <translation>Das Messgerät an {1} antwortet nicht: ist es eingeschaltet, auf diese Geschwindigkeit eingestellt, und ist der Treiber der richtige?</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>its name is taken by the package {1}</source>
        <extracomment>{1}: _origin(first)</extracomment>
        <translation>der Name ist durch das Paket {1} vergeben</translation>
    </message>
    <message>
        <source>There is no driver {1}.</source>
        <extracomment>{1}: name</extracomment>
        <translation>Es gibt keinen Treiber {1}.</translation>
    </message>
    <message>
        <source>Installed: {1}.</source>
        <extracomment>{1}: ', '.join(sorted(points))</extracomment>
        <translation>Installiert: {1}.</translation>
    </message>
    <message>
        <source>The driver {1} fails to load: {2}: {3}.</source>
        <extracomment>{1}: name; {2}: type(error).__name__; {3}: error</extracomment>
        <translation>Der Treiber {1} lässt sich nicht laden: {2}: {3}.</translation>
    </message>
    <message>
        <source>Reinstall the package that brings it, or remove it.</source>
        <translation>Installieren Sie das Paket, das ihn mitbringt, neu, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{1} does not say what is plugged in.</source>
        <extracomment>{1}: parsed</extracomment>
        <translation>{1} sagt nicht, was angeschlossen ist.</translation>
    </message>
    <message>
        <source>Add ?driver= and one of: {1}.</source>
        <extracomment>{1}: ', '.join(_drivers_for(parsed.scheme, points))</extracomment>
        <translation>Fügen Sie ?driver= und eines davon hinzu: {1}.</translation>
    </message>
    <message>
        <source>There is no driver {1} for {2}.</source>
        <extracomment>{1}: name; {2}: parsed</extracomment>
        <translation>Es gibt keinen Treiber {1} für {2}.</translation>
    </message>
    <message>
        <source>The driver {1} does not read {2}: addresses.</source>
        <extracomment>{1}: name; {2}: parsed.scheme</extracomment>
        <translation>Der Treiber {1} liest keine Adressen mit {2}:.</translation>
    </message>
    <message>
        <source>It reads: {1}.</source>
        <extracomment>{1}: ', '.join(driver.schemes)</extracomment>
        <translation>Er liest: {1}.</translation>
    </message>
    <message>
        <source>an Arduino-like board: an HX711 or NAU7802 sketch, or the open reference instrument</source>
        <translation>ein Board nach Art eines Arduino: ein Sketch für HX711 oder NAU7802, oder das offene Referenzinstrument</translation>
    </message>
    <message>
        <source>an RS-232 adapter: any gauge with a serial plug (Sauter, Lutron, Imada, Shimpo, Mark-10, …)</source>
        <translation>ein RS-232-Adapter: jedes Messgerät mit seriellem Stecker (Sauter, Lutron, Imada, Shimpo, Mark-10, …)</translation>
    </message>
    <message>
        <source>{1} is {2}</source>
        <extracomment>{1}: name; {2}: _SKETCH</extracomment>
        <translation>{1} ist {2}</translation>
    </message>
    <message>
        <source>a Silicon Labs CP210x</source>
        <translation>ein Silicon Labs CP210x</translation>
    </message>
    <message>
        <source>Mark-10 gauges use a CP210x for USB, but so do many ESP32 boards and RS-232 adapters</source>
        <translation>Mark-10-Messgeräte haben für USB einen CP210x, viele ESP32-Boards und RS-232-Adapter aber auch</translation>
    </message>
    <message>
        <source>many ESP32 boards have a CP210x</source>
        <translation>viele ESP32-Boards haben einen CP210x</translation>
    </message>
    <message>
        <source>a CP210x may be {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation>ein CP210x kann sein: {1}</translation>
    </message>
    <message>
        <source>an FTDI chip</source>
        <translation>ein FTDI-Chip</translation>
    </message>
    <message>
        <source>SparkFun OpenScale has an FTDI chip, but so have many boards and adapters</source>
        <translation>SparkFun OpenScale hat einen FTDI-Chip, viele Boards und Adapter aber auch</translation>
    </message>
    <message>
        <source>USB load cells often have an FTDI chip</source>
        <translation>USB-Wägezellen haben oft einen FTDI-Chip</translation>
    </message>
    <message>
        <source>an FTDI chip may be {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation>ein FTDI-Chip kann sein: {1}</translation>
    </message>
    <message>
        <source>a CH340</source>
        <translation>ein CH340</translation>
    </message>
    <message>
        <source>a CH340 is often {1}</source>
        <extracomment>{1}: _SKETCH</extracomment>
        <translation>ein CH340 ist oft {1}</translation>
    </message>
    <message>
        <source>a CH340 may be {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation>ein CH340 kann sein: {1}</translation>
    </message>
    <message>
        <source>a Prolific PL2303</source>
        <translation>ein Prolific PL2303</translation>
    </message>
    <message>
        <source>a PL2303 is mostly {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation>ein PL2303 ist meist {1}</translation>
    </message>
    <message>
        <source>an Arduino</source>
        <translation>ein Arduino</translation>
    </message>
    <message>
        <source>a SparkFun board</source>
        <translation>ein SparkFun-Board</translation>
    </message>
    <message>
        <source>an Adafruit board</source>
        <translation>ein Adafruit-Board</translation>
    </message>
    <message>
        <source>a Raspberry Pi Pico</source>
        <translation>ein Raspberry Pi Pico</translation>
    </message>
    <message>
        <source>an Espressif board</source>
        <translation>ein Espressif-Board</translation>
    </message>
    <message>
        <source>Opening this port resets most boards of this kind: about two seconds of silence, then a banner.</source>
        <translation>Das Öffnen dieses Anschlusses setzt die meisten Boards dieser Art zurück: etwa zwei Sekunden Stille, dann eine Begrüßung.</translation>
    </message>
    <message>
        <source>The FTDI chip holds short answers back for up to {1} ms.</source>
        <extracomment>{1}: latency_ms</extracomment>
        <translation>Der FTDI-Chip hält kurze Antworten bis zu {1} ms zurück.</translation>
    </message>
    <message>
        <source>Your user may not open {1}: run `sudo usermod -aG {2} $USER`, then log out and in again.</source>
        <extracomment>{1}: device; {2}: group</extracomment>
        <translation>Ihr Benutzer darf {1} nicht öffnen: führen Sie `sudo usermod -aG {2} $USER` aus, dann melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>the open reference instrument is silent until it is told to start</source>
        <translation>das offene Referenzinstrument schweigt, bis es gestartet wird</translation>
    </message>
    <message>
        <source>gauges that are built like a Mark-10 are silent until they are asked</source>
        <translation>Messgeräte nach Art eines Mark-10 schweigen, bis sie gefragt werden</translation>
    </message>
    <message>
        <source>serial device</source>
        <translation>serielles Gerät</translation>
    </message>
    <message>
        <source>listen={1} in {2} must be above 0, and {3}.</source>
        <extracomment>{1}: address.options['listen']; {2}: address; {3}: _LONGEST_S</extracomment>
        <translation>listen={1} in {2} muss über 0 liegen, und {3}.</translation>
    </message>
    <message>
        <source>Taken for {1} by the form of what it sends; nothing is written to it.</source>
        <extracomment>{1}: candidate.driver</extracomment>
        <translation>Nach der Form dessen, was es sendet, für {1} gehalten; es wird nichts an das Gerät geschrieben.</translation>
    </message>
    <message>
        <source>Compare the first readings with its display, then name it: {1}</source>
        <extracomment>{1}: candidate.address(port)</extracomment>
        <translation>Vergleichen Sie die ersten Messwerte mit seiner Anzeige, dann nennen Sie es: {1}</translation>
    </message>
    <message>
        <source>unnamed {1}</source>
        <extracomment>{1}: candidate.driver.replace('&amp;profile=', ' ')</extracomment>
        <translation>unbenannt {1}</translation>
    </message>
    <message>
        <source>baud={1} in {2} is no speed.</source>
        <extracomment>{1}: address.options['baud']; {2}: address</extracomment>
        <translation>baud={1} in {2} ist keine Geschwindigkeit.</translation>
    </message>
    <message>
        <source>For example baud=9600.</source>
        <translation>Zum Beispiel baud=9600.</translation>
    </message>
    <message>
        <source>There is no serial port.</source>
        <translation>Es gibt keinen seriellen Anschluss.</translation>
    </message>
    <message>
        <source>Plug the device in and try again; `nktsense doctor` checks this machine.</source>
        <translation>Schließen Sie das Gerät an und versuchen Sie es noch einmal; `nktsense doctor` prüft diesen Rechner.</translation>
    </message>
    <message>
        <source>says for certain which device is meant</source>
        <translation>sagt sicher, welches Gerät gemeint ist</translation>
    </message>
    <message>
        <source>can be read without more being said</source>
        <translation>kann ohne weitere Angaben gelesen werden</translation>
    </message>
    <message>
        <source>(N stands for the unit that the device shows)</source>
        <translation>(N steht für die Einheit, die das Gerät anzeigt)</translation>
    </message>
    <message>
        <source>Nothing on {1} {2}.</source>
        <extracomment>{1}: address; {2}: what</extracomment>
        <translation>Nichts an {1} {2}.</translation>
    </message>
    <message>
        <source>Heard on {1}, at {2} baud: {3}.</source>
        <extracomment>{1}: port; {2}: tries[0].baud; {3}: tries[0].form</extracomment>
        <translation>An {1} mit {2} Baud gehört: {3}.</translation>
    </message>
    <message>
        <source>{1} bytes were heard on {2}, in no language that is known here.</source>
        <extracomment>{1}: heard.byte_count; {2}: port</extracomment>
        <translation>An {2} wurden {1} Bytes gehört, in keiner hier bekannten Sprache.</translation>
    </message>
    <message>
        <source>Nothing was heard on {1}: many devices are silent until they are told to start, and nothing is written to one that is not known.</source>
        <extracomment>{1}: port</extracomment>
        <translation>An {1} war nichts zu hören: viele Geräte schweigen, bis sie gestartet werden, und an ein unbekanntes wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>It may be {1}.</source>
        <extracomment>{1}: '; or '.join(listed)</extracomment>
        <translation>Es ist vielleicht {1}.</translation>
    </message>
    <message>
        <source>; or</source>
        <translation>; oder</translation>
    </message>
    <message>
        <source>what talks by itself on a serial port, found by listening; nothing is written to it</source>
        <translation>was an einem seriellen Anschluss von selbst spricht, durch Zuhören gefunden; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>the device's own</source>
        <translation>wie das Gerät sendet</translation>
    </message>
    <message>
        <source>{1} names no port.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1} nennt keinen Anschluss.</translation>
    </message>
    <message>
        <source>For example serial:* for the only one, or serial:COM5.</source>
        <translation>Zum Beispiel serial:* für den einzigen, oder serial:COM5.</translation>
    </message>
    <message>
        <source>{1} does not say what is plugged in, as {2}= needs it to.</source>
        <extracomment>{1}: address; {2}: unknown[0]</extracomment>
        <translation>{1} sagt nicht, was angeschlossen ist, wie es {2}= braucht.</translation>
    </message>
    <message>
        <source>Add ?driver= and one of those that `nktsense devices --drivers` lists.</source>
        <translation>Fügen Sie ?driver= und eines davon hinzu, die `nktsense devices --drivers` nennt.</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>{1} has no option {2}.</source>
        <extracomment>{1}: who; {2}: unknown[0]</extracomment>
        <translation>{1} hat keine Option {2}.</translation>
    </message>
    <message>
        <source>It has: {1}.</source>
        <extracomment>{1}: ', '.join(sorted(known))</extracomment>
        <translation>Es gibt: {1}.</translation>
    </message>
    <message>
        <source>sign={1} in {2} is neither 1 nor -1.</source>
        <extracomment>{1}: address.options['sign']; {2}: address</extracomment>
        <translation>sign={1} in {2} ist weder 1 noch -1.</translation>
    </message>
    <message>
        <source>For example serial:/dev/ttyUSB0 or serial:COM5.</source>
        <translation>Zum Beispiel serial:/dev/ttyUSB0 oder serial:COM5.</translation>
    </message>
    <message>
        <source>{1} does not say at which speed the device talks.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1} sagt nicht, mit welcher Geschwindigkeit das Gerät spricht.</translation>
    </message>
    <message>
        <source>Add &amp;baud= with the speed that it is set to.</source>
        <translation>Fügen Sie &amp;baud= mit der eingestellten Geschwindigkeit hinzu.</translation>
    </message>
    <message>
        <source>{1}: there is no serial port.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1}: es gibt keinen seriellen Anschluss.</translation>
    </message>
    <message>
        <source>Plug the device in and look again.</source>
        <translation>Schließen Sie das Gerät an und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>{1}: there are {2} serial ports.</source>
        <extracomment>{1}: address; {2}: len(ports)</extracomment>
        <translation>{1}: es gibt {2} serielle Anschlüsse.</translation>
    </message>
    <message>
        <source>Name one of them: {1}.</source>
        <extracomment>{1}: names</extracomment>
        <translation>Nennen Sie einen davon: {1}.</translation>
    </message>
    <message>
        <source>reconnect={1} in {2} must not be negative.</source>
        <extracomment>{1}: address.options['reconnect']; {2}: address</extracomment>
        <translation>reconnect={1} in {2} darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation>Geben Sie beide an oder keines.</translation>
    </message>
    <message>
        <source>sign=-1 in {1} has no force to turn: the device sends raw counts.</source>
        <extracomment>{1}: address</extracomment>
        <translation>sign=-1 in {1} hat keine Kraft umzukehren: das Gerät sendet Rohwerte.</translation>
    </message>
    <message>
        <source>{1} is no {2}: {3}.</source>
        <extracomment>{1}: name; {2}: self._profile.kind; {3}: error</extracomment>
        <translation>{1} ist nicht: {2}: {3}.</translation>
    </message>
    <message>
        <source>Check ?driver= and the device's name.</source>
        <translation>Prüfen Sie ?driver= und den Namen des Geräts.</translation>
    </message>
    <message>
        <source>{1} was found, but did not let itself be connected to within {2} s.</source>
        <extracomment>{1}: name; {2}: self._connect_s</extracomment>
        <translation>{1} wurde gefunden, ließ sich aber innerhalb von {2} s nicht verbinden.</translation>
    </message>
    <message>
        <source>Switch it off and on, bring it closer, and close whatever else is connected to it.</source>
        <translation>Schalten Sie es aus und ein, bringen Sie es näher, und schließen Sie, was sonst damit verbunden ist.</translation>
    </message>
    <message>
        <source>the service {1}</source>
        <extracomment>{1}: self._profile.services[0]</extracomment>
        <translation>den Dienst {1}</translation>
    </message>
    <message>
        <source>it has no service {1}</source>
        <extracomment>{1}: uuid</extracomment>
        <translation>es hat keinen Dienst {1}</translation>
    </message>
    <message>
        <source>the connection was cut at once</source>
        <translation>die Verbindung brach sofort ab</translation>
    </message>
    <message>
        <source>it has no characteristic {1}</source>
        <extracomment>{1}: ' or '.join(self._profile.notify)</extracomment>
        <translation>es hat kein Merkmal {1}</translation>
    </message>
    <message>
        <source>{1} is not connected any more.</source>
        <extracomment>{1}: self._who</extracomment>
        <translation>{1} ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>Check that it is switched on, charged and within reach; what was recorded so far is kept.</source>
        <translation>Prüfen Sie, ob es eingeschaltet, geladen und in Reichweite ist; was bisher aufgezeichnet wurde, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>A {1} takes no commands.</source>
        <extracomment>{1}: self._profile.kind</extracomment>
        <translation>{1} nimmt keine Befehle an.</translation>
    </message>
    <message>
        <source>it is not connected any more</source>
        <translation>es ist nicht mehr verbunden</translation>
    </message>
    <message>
        <source>no answer within {1} s</source>
        <extracomment>{1}: _WRITE_S</extracomment>
        <translation>keine Antwort innerhalb von {1} s</translation>
    </message>
    <message>
        <source>{1} does not take commands: {2}.</source>
        <extracomment>{1}: self._who; {2}: why.rstrip('.')</extracomment>
        <translation>{1} nimmt keine Befehle an: {2}.</translation>
    </message>
    <message>
        <source>Bring it closer, or switch it off and on.</source>
        <translation>Bringen Sie es näher, oder schalten Sie es aus und ein.</translation>
    </message>
    <message>
        <source>{1} was found, but cannot be connected to: {2}.</source>
        <extracomment>{1}: name; {2}: said.rstrip('.')</extracomment>
        <translation>{1} wurde gefunden, kann aber nicht verbunden werden: {2}.</translation>
    </message>
    <message>
        <source>{1} has sent nothing for {2} s.</source>
        <extracomment>{1}: self._who; {2}: self._silence_s</extracomment>
        <translation>{1} hat seit {2} s nichts gesendet.</translation>
    </message>
    <message>
        <source>Switch it on and bring it within a few metres; what was recorded so far is kept.</source>
        <translation>Schalten Sie es ein und bringen Sie es auf wenige Meter heran; was bisher aufgezeichnet wurde, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>{1} is not listened to.</source>
        <extracomment>{1}: self._who</extracomment>
        <translation>{1} wird nicht gehört.</translation>
    </message>
    <message>
        <source>{1} is not connected to and takes no commands.</source>
        <extracomment>{1}: self._who</extracomment>
        <translation>{1} ist nicht verbunden und nimmt keine Befehle an.</translation>
    </message>
    <message>
        <source>device that broadcasts</source>
        <translation>Gerät, das rundsendet</translation>
    </message>
    <message>
        <source>Bluetooth device</source>
        <translation>Bluetooth-Gerät</translation>
    </message>
    <message>
        <source>manufacturer data</source>
        <translation>Herstellerdaten</translation>
    </message>
    <message>
        <source>A device that only advertises is listened to with --broadcast.</source>
        <translation>Einem Gerät, das nur rundsendet, wird mit --broadcast zugehört.</translation>
    </message>
    <message>
        <source>Switch it on and bring it closer.</source>
        <translation>Schalten Sie es ein und bringen Sie es näher.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>es antwortet nicht</translation>
    </message>
    <message>
        <source>{1} ({2}, {3} dBm)</source>
        <extracomment>{1}: self.name or 'nameless'; {2}: self.address; {3}: self.rssi</extracomment>
        <translation>{1} ({2}, {3} dBm)</translation>
    </message>
    <message>
        <source>No {1} was found</source>
        <extracomment>{1}: self.kind</extracomment>
        <translation>Nicht gefunden: {1}</translation>
    </message>
    <message>
        <source>{1} was not found</source>
        <extracomment>{1}: self.target</extracomment>
        <translation>{1} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>{1} devices fit ble:{2}: {3}.</source>
        <extracomment>{1}: len(devices); {2}: wanted.target; {3}: _listed(devices)</extracomment>
        <translation>{1} Geräte passen zu ble:{2}: {3}.</translation>
    </message>
    <message>
        <source>Say which one, for example ble:{1}, or switch the others off.</source>
        <extracomment>{1}: one</extracomment>
        <translation>Sagen Sie, welches, zum Beispiel ble:{1}, oder schalten Sie die anderen aus.</translation>
    </message>
    <message>
        <source>and {1} more</source>
        <extracomment>{1}: len(devices) - _NAMED</extracomment>
        <translation>und {1} weitere</translation>
    </message>
    <message>
        <source>{1} does not advertise {2}, as every {3} does.</source>
        <extracomment>{1}: _listed(unmarked); {2}: wanted.mark; {3}: wanted.kind</extracomment>
        <translation>{1} meldet nicht {2}, wie es jedes Gerät dieser Art tut ({3}).</translation>
    </message>
    <message>
        <source>It is another kind of device with that name: check ?driver= and the name.</source>
        <translation>Es ist ein Gerät anderer Art mit diesem Namen: prüfen Sie ?driver= und den Namen.</translation>
    </message>
    <message>
        <source>{1} in {2} s, and no other Bluetooth device was heard.</source>
        <extracomment>{1}: wanted.absent; {2}: search_s</extracomment>
        <translation>{1} in {2} s, und kein anderes Bluetooth-Gerät war zu hören.</translation>
    </message>
    <message>
        <source>Switch the device on and bring it within a few metres.</source>
        <translation>Schalten Sie das Gerät ein und bringen Sie es auf wenige Meter heran.</translation>
    </message>
    <message>
        <source>{1} in {2} s.</source>
        <extracomment>{1}: wanted.absent; {2}: search_s</extracomment>
        <translation>{1} in {2} s.</translation>
    </message>
    <message>
        <source>Seen instead: {1}.</source>
        <extracomment>{1}: _listed(_nearest(seen.values()))</extracomment>
        <translation>Stattdessen gesehen: {1}.</translation>
    </message>
    <message>
        <source>Switch the device on, bring it within a few metres, and close whatever else is connected to it, such as an app on a phone.</source>
        <translation>Schalten Sie das Gerät ein, bringen Sie es auf wenige Meter heran, und schließen Sie, was sonst damit verbunden ist, etwa eine App auf einem Telefon.</translation>
    </message>
    <message>
        <source>Run `rfkill unblock bluetooth &amp;&amp; bluetoothctl power on`, then try again.</source>
        <translation>Führen Sie `rfkill unblock bluetooth &amp;&amp; bluetoothctl power on` aus, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Switch it on: `open x-apple.systempreferences:com.apple.BluetoothSettings`.</source>
        <translation>Schalten Sie es ein: `open x-apple.systempreferences:com.apple.BluetoothSettings`.</translation>
    </message>
    <message>
        <source>Switch it on: `start ms-settings:bluetooth`.</source>
        <translation>Schalten Sie es ein: `start ms-settings:bluetooth`.</translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter; `bluetoothctl list` shows it once it is there.</source>
        <translation>Schließen Sie einen Bluetooth-Adapter an; `bluetoothctl list` zeigt ihn, sobald er da ist.</translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter; `start ms-settings:bluetooth` shows it once it is there.</source>
        <translation>Schließen Sie einen Bluetooth-Adapter an; `start ms-settings:bluetooth` zeigt ihn, sobald er da ist.</translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG bluetooth $USER`, then log out and in again.</source>
        <translation>Führen Sie `sudo usermod -aG bluetooth $USER` aus, dann melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Allow it: `start ms-settings:privacy-radios`.</source>
        <translation>Erlauben Sie es: `start ms-settings:privacy-radios`.</translation>
    </message>
    <message>
        <source>Run `sudo apt install bluez &amp;&amp; sudo systemctl enable --now bluetooth`, then try again.</source>
        <translation>Führen Sie `sudo apt install bluez &amp;&amp; sudo systemctl enable --now bluetooth` aus, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>Run `net start bthserv` as an administrator, then try again.</source>
        <translation>Führen Sie `net start bthserv` als Administrator aus, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Run `sudo systemctl restart bluetooth`, then try again.</source>
        <translation>Führen Sie `sudo systemctl restart bluetooth` aus, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation>Bluetooth ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>This program may not use Bluetooth.</source>
        <translation>Dieses Programm darf Bluetooth nicht verwenden.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter cannot connect to low-energy devices.</source>
        <translation>Der Bluetooth-Adapter kann sich nicht mit stromsparenden Geräten (Low Energy) verbinden.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Dieser Rechner hat keinen Bluetooth-Adapter.</translation>
    </message>
    <message>
        <source>Bluetooth does not answer.</source>
        <translation>Bluetooth antwortet nicht.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer does not run.</source>
        <translation>Der Bluetooth-Dienst dieses Rechners läuft nicht.</translation>
    </message>
    <message>
        <source>Bluetooth cannot be used: {1}.</source>
        <extracomment>{1}: said.rstrip('.')</extracomment>
        <translation>Bluetooth kann nicht verwendet werden: {1}.</translation>
    </message>
    <message>
        <source>read {1}</source>
        <extracomment>{1}: self.found</extracomment>
        <translation>Lesen von {1}</translation>
    </message>
    <message>
        <source>{1} cannot be opened.</source>
        <extracomment>{1}: one</extracomment>
        <translation>{1} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{1} devices of the kind {2} are plugged in.</source>
        <extracomment>{1}: len(fits); {2}: self._profile.kind</extracomment>
        <translation>{1} Geräte der Art {2} sind angeschlossen.</translation>
    </message>
    <message>
        <source>There: {1}.</source>
        <extracomment>{1}: ', '.join(map(str, plugged))</extracomment>
        <translation>Da sind: {1}.</translation>
    </message>
    <message>
        <source>`nktsense devices` lists what is there.</source>
        <translation>`nktsense devices` zeigt, was da ist.</translation>
    </message>
    <message>
        <source>{1} is not plugged in.</source>
        <extracomment>{1}: who</extracomment>
        <translation>{1} ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Check the cable and switch it on.</source>
        <translation>Prüfen Sie das Kabel und schalten Sie es ein.</translation>
    </message>
    <message>
        <source>It was unplugged just now: check the cable and plug it in again.</source>
        <translation>Es wurde gerade abgezogen: prüfen Sie das Kabel und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Another program may hold it: close it and try again, or unplug the device and plug it in again.</source>
        <translation>Vielleicht hält es ein anderes Programm: schließen Sie es und versuchen Sie es noch einmal, oder ziehen Sie das Gerät ab und stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>{1} went away.</source>
        <extracomment>{1}: self.found or self._profile.kind</extracomment>
        <translation>{1} ist weg.</translation>
    </message>
    <message>
        <source>Check the cable and plug it in again; what was recorded so far is kept.</source>
        <translation>Prüfen Sie das Kabel und stecken Sie es wieder ein; was bisher aufgezeichnet wurde, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>go direct</source>
        <translation>Go Direct</translation>
    </message>
    <message>
        <source>Your user may not open it.</source>
        <translation>Ihr Benutzer darf es nicht öffnen.</translation>
    </message>
    <message>
        <source>Then plug it in again.</source>
        <translation>Dann stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>USB HID needs the package hidapi, which is not installed.</source>
        <translation>USB-HID braucht das Paket hidapi, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Run `pip install "nktsense[hid]"`.</source>
        <translation>Führen Sie `pip install "nktsense[hid]"` aus.</translation>
    </message>
    <message>
        <source>The module hid is another: {1}.</source>
        <extracomment>{1}: module</extracomment>
        <translation>Das Modul hid ist ein anderes: {1}.</translation>
    </message>
    <message>
        <source>Remove that one.</source>
        <translation>Entfernen Sie dieses.</translation>
    </message>
    <message>
        <source>Not a Go Direct sensor: what it says is not known here.</source>
        <translation>Kein Sensor von Go Direct: was er sagt, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Your user may not open it: run `sudo usermod -aG dialout $USER`, then log out and in again.</source>
        <translation>Ihr Benutzer darf es nicht öffnen: führen Sie `sudo usermod -aG dialout $USER` aus, dann melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>Another program may hold it: close it and try again.</source>
        <translation>Vielleicht hält es ein anderes Programm: schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>nicht zu finden</translation>
    </message>
    <message>
        <source>Check the cable; `nktsense devices` lists the ports that are there.</source>
        <translation>Prüfen Sie das Kabel; `nktsense devices` zeigt die vorhandenen Anschlüsse.</translation>
    </message>
    <message>
        <source>exclusively lock</source>
        <translation>exklusiv sperren</translation>
    </message>
    <message>
        <source>Another program holds it: close that program and try again.</source>
        <translation>Ein anderes Programm hält es: schließen Sie dieses Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that the program that serves it is running.</source>
        <translation>Prüfen Sie, ob das Programm läuft, das es bedient.</translation>
    </message>
    <message>
        <source>Check the cable and the port's name.</source>
        <translation>Prüfen Sie das Kabel und den Namen des Anschlusses.</translation>
    </message>
    <message>
        <source>ready to be read, but there is nothing: unplugged</source>
        <translation>bereit zum Lesen, aber es ist nichts da: abgezogen</translation>
    </message>
    <message>
        <source>Another USB device ({1}) is on {2}, where {3} was before.</source>
        <extracomment>{1}: now; {2}: self.port; {3}: self._was</extracomment>
        <translation>Ein anderes USB-Gerät ({1}) ist an {2}, wo vorher {3} war.</translation>
    </message>
    <message>
        <source>Plug the first in again, at the same socket, or open the other one anew.</source>
        <translation>Stecken Sie das erste wieder ein, in dieselbe Buchse, oder öffnen Sie das andere neu.</translation>
    </message>
    <message>
        <source>{1} is not open.</source>
        <extracomment>{1}: self.port</extracomment>
        <translation>{1} ist nicht offen.</translation>
    </message>
    <message>
        <source>Check the cable and its plugs; what was recorded so far is kept.</source>
        <translation>Prüfen Sie das Kabel und seine Stecker; was bisher aufgezeichnet wurde, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Check the cable.</source>
        <translation>Prüfen Sie das Kabel.</translation>
    </message>
    <message>
        <source>virtual dynamometer</source>
        <translation>virtueller Kraftmesser</translation>
    </message>
    <message>
        <source>virtual dynamometer; scenarios: {1}</source>
        <extracomment>{1}: ', '.join(SCENARIOS)</extracomment>
        <translation>virtueller Kraftmesser; Szenarien: {1}</translation>
    </message>
    <message>
        <source>320 Hz, or rate=</source>
        <translation>320 Hz, oder rate=</translation>
    </message>
    <message>
        <source>The virtual dynamometer</source>
        <translation>Der virtuelle Kraftmesser</translation>
    </message>
    <message>
        <source>The option {1}={2} of the virtual dynamometer is out of its range.</source>
        <extracomment>{1}: name; {2}: address.options[name]</extracomment>
        <translation>Die Option {1}={2} des virtuellen Kraftmessers ist außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>It goes from {1} to {2}.</source>
        <extracomment>{1}: least; {2}: most</extracomment>
        <translation>Sie geht von {1} bis {2}.</translation>
    </message>
    <message>
        <source>deep_neck_flexors</source>
        <translation>Tiefe Halsbeuger (Longus colli, Longus capitis)</translation>
    </message>
    <message>
        <source>Deep neck flexors (longus colli, longus capitis)</source>
        <translation>Tiefe Halsbeuger (Longus colli, Longus capitis)</translation>
    </message>
    <message>
        <source>cervical spine</source>
        <translation>Halswirbelsäule</translation>
    </message>
    <message>
        <source>nodding: flexion of head and upper neck</source>
        <translation>Nicken: Beugung von Kopf und oberer Halswirbelsäule</translation>
    </message>
    <message>
        <source>Lying on the back, head on the table.</source>
        <translation>Rückenlage, Kopf auf der Liege.</translation>
    </message>
    <message>
        <source>The chin is drawn in, then the head is raised just clear of the table.</source>
        <translation>Das Kinn wird herangezogen, dann wird der Kopf knapp von der Liege gehoben.</translation>
    </message>
    <message>
        <source>Forehead, with a broad soft pad.</source>
        <translation>Stirn, mit breitem weichem Polster.</translation>
    </message>
    <message>
        <source>Lightly into extension of the neck.</source>
        <translation>Leicht in Richtung Streckung des Halses.</translation>
    </message>
    <message>
        <source>Hold the breastbone; the trunk stays down.</source>
        <translation>Halten Sie das Brustbein; der Rumpf bleibt unten.</translation>
    </message>
    <message>
        <source>The chin pokes forward (sternocleidomastoid); the breath is held.</source>
        <translation>Das Kinn schiebt sich vor (Sternocleidomastoideus); der Atem wird angehalten.</translation>
    </message>
    <message>
        <source>ventral rami</source>
        <translation>ventrale Äste der Spinalnerven</translation>
    </message>
    <message>
        <source>Light loads only.</source>
        <translation>Nur leichte Lasten.</translation>
    </message>
    <message>
        <source>Ask about instability of the neck and arterial signs first.</source>
        <translation>Fragen Sie zuerst nach Instabilität des Halses und nach Zeichen von den Arterien.</translation>
    </message>
    <message>
        <source>Load lightly.</source>
        <translation>Belasten Sie leicht.</translation>
    </message>
    <message>
        <source>From memory of Kendall 2005, of Hislop, Avers &amp; Brown (Daniels &amp; Worthingham) and of Clarkson, not checked; in own words.</source>
        <translation>Aus der Erinnerung an Kendall 2005, an Hislop, Avers &amp; Brown (Daniels &amp; Worthingham) und an Clarkson, nicht geprüft; in eigenen Worten.</translation>
    </message>
    <message>
        <source>scm</source>
        <translation>Sternocleidomastoideus</translation>
    </message>
    <message>
        <source>Sternocleidomastoid</source>
        <translation>Sternocleidomastoideus</translation>
    </message>
    <message>
        <source>flexion with rotation to the other side</source>
        <translation>Beugung mit Drehung zur Gegenseite</translation>
    </message>
    <message>
        <source>Lying on the back.</source>
        <translation>Rückenlage.</translation>
    </message>
    <message>
        <source>The head is turned to the other side and raised.</source>
        <translation>Der Kopf ist zur Gegenseite gedreht und angehoben.</translation>
    </message>
    <message>
        <source>Temple.</source>
        <translation>Schläfe.</translation>
    </message>
    <message>
        <source>Obliquely down to the table.</source>
        <translation>Schräg hinunter zur Liege.</translation>
    </message>
    <message>
        <source>Hold the chest.</source>
        <translation>Halten Sie den Brustkorb.</translation>
    </message>
    <message>
        <source>Platysma and scalenes take over.</source>
        <translation>Platysma und Scaleni übernehmen.</translation>
    </message>
    <message>
        <source>accessory nerve</source>
        <translation>Nervus accessorius</translation>
    </message>
    <message>
        <source>level of the C7 spinous process</source>
        <translation>Höhe des Dornfortsatzes von C7</translation>
    </message>
    <message>
        <source>centre of the pad</source>
        <translation>Mitte des Polsters</translation>
    </message>
    <message>
        <source>scalenes</source>
        <translation>Scaleni (vordere Gruppe)</translation>
    </message>
    <message>
        <source>Scalenes (front group)</source>
        <translation>Scaleni (vordere Gruppe)</translation>
    </message>
    <message>
        <source>bending to the side and forward</source>
        <translation>Beugung zur Seite und nach vorn</translation>
    </message>
    <message>
        <source>Lying on the back, head turned a little to the other side.</source>
        <translation>Rückenlage, Kopf ein wenig zur Gegenseite gedreht.</translation>
    </message>
    <message>
        <source>Front and side of the forehead.</source>
        <translation>Vorn und seitlich an der Stirn.</translation>
    </message>
    <message>
        <source>Back and to the side.</source>
        <translation>Nach hinten und zur Seite.</translation>
    </message>
    <message>
        <source>Hold the shoulder girdle.</source>
        <translation>Halten Sie den Schultergürtel.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid and upper trapezius take over.</source>
        <translation>Sternocleidomastoideus und oberer Trapezius übernehmen.</translation>
    </message>
    <message>
        <source>Symptoms of a thoracic outlet or in the arm: stop.</source>
        <translation>Symptome eines Thoracic-outlet-Syndroms oder im Arm: aufhören.</translation>
    </message>
    <message>
        <source>neck_extensors</source>
        <translation>Nackenstrecker (Splenius, Semispinalis)</translation>
    </message>
    <message>
        <source>Neck extensors (splenius, semispinalis)</source>
        <translation>Nackenstrecker (Splenius, Semispinalis)</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Streckung</translation>
    </message>
    <message>
        <source>Lying face down, head over the edge of the table or on a mat, raised.</source>
        <translation>Bauchlage, Kopf über den Rand der Liege oder auf einer Matte, angehoben.</translation>
    </message>
    <message>
        <source>Back of the head.</source>
        <translation>Hinterkopf.</translation>
    </message>
    <message>
        <source>Into flexion of the neck.</source>
        <translation>In Richtung Beugung des Halses.</translation>
    </message>
    <message>
        <source>Hold the upper chest.</source>
        <translation>Halten Sie den oberen Brustkorb.</translation>
    </message>
    <message>
        <source>Upper trapezius helps, or the trunk extends.</source>
        <translation>Der obere Trapezius hilft, oder der Rumpf streckt sich.</translation>
    </message>
    <message>
        <source>dorsal rami</source>
        <translation>dorsale Äste der Spinalnerven</translation>
    </message>
    <message>
        <source>Dizziness or trouble with seeing: stop.</source>
        <translation>Schwindel oder Sehstörung: aufhören.</translation>
    </message>
    <message>
        <source>suboccipitals</source>
        <translation>Subokzipitale Gruppe</translation>
    </message>
    <message>
        <source>Suboccipital group</source>
        <translation>Subokzipitale Gruppe</translation>
    </message>
    <message>
        <source>upper cervical spine</source>
        <translation>obere Halswirbelsäule</translation>
    </message>
    <message>
        <source>extension of the upper neck</source>
        <translation>Streckung der oberen Halswirbelsäule</translation>
    </message>
    <message>
        <source>Lying on the back or face down.</source>
        <translation>Rücken- oder Bauchlage.</translation>
    </message>
    <message>
        <source>The chin is raised while the lower neck stays flat.</source>
        <translation>Das Kinn wird gehoben, während der untere Hals flach bleibt.</translation>
    </message>
    <message>
        <source>Back of the head, very lightly.</source>
        <translation>Hinterkopf, sehr leicht.</translation>
    </message>
    <message>
        <source>Towards a nod.</source>
        <translation>In Richtung Nicken.</translation>
    </message>
    <message>
        <source>Hold C2 to C7.</source>
        <translation>Halten Sie C2 bis C7.</translation>
    </message>
    <message>
        <source>The longer neck extensors take over.</source>
        <translation>Die längeren Nackenstrecker übernehmen.</translation>
    </message>
    <message>
        <source>Recorded in words: palpation and position.</source>
        <translation>In Worten festgehalten: Palpation und Position.</translation>
    </message>
    <message>
        <source>By palpation and position only.</source>
        <translation>Nur durch Palpation und Position.</translation>
    </message>
    <message>
        <source>jaw_closers</source>
        <translation>Kieferschließer (Masseter, Temporalis, Pterygoideus medialis)</translation>
    </message>
    <message>
        <source>Jaw closers (masseter, temporalis, medial pterygoid)</source>
        <translation>Kieferschließer (Masseter, Temporalis, Pterygoideus medialis)</translation>
    </message>
    <message>
        <source>jaw joint</source>
        <translation>Kiefergelenk</translation>
    </message>
    <message>
        <source>closing the jaw</source>
        <translation>Kieferschluss</translation>
    </message>
    <message>
        <source>Sitting, mouth a little open.</source>
        <translation>Sitzend, Mund ein wenig geöffnet.</translation>
    </message>
    <message>
        <source>None; a bite on gauze is felt.</source>
        <translation>Keines; ein Biss auf Gaze wird gefühlt.</translation>
    </message>
    <message>
        <source>Down on the lower jaw.</source>
        <translation>Am Unterkiefer nach unten.</translation>
    </message>
    <message>
        <source>Hold the forehead.</source>
        <translation>Halten Sie die Stirn.</translation>
    </message>
    <message>
        <source>The neck extends.</source>
        <translation>Der Hals streckt sich.</translation>
    </message>
    <message>
        <source>mandibular nerve</source>
        <translation>Nervus mandibularis</translation>
    </message>
    <message>
        <source>Recorded in words: a bite on gauze.</source>
        <translation>In Worten festgehalten: ein Biss auf Gaze.</translation>
    </message>
    <message>
        <source>Beware of a jaw that locks and of recent dental work.</source>
        <translation>Vorsicht bei einem Kiefer, der blockiert, und nach frischer Zahnbehandlung.</translation>
    </message>
    <message>
        <source>jaw_openers</source>
        <translation>Kieferöffner (Pterygoideus lateralis, suprahyoidale Muskeln)</translation>
    </message>
    <message>
        <source>Jaw openers (lateral pterygoid, suprahyoids)</source>
        <translation>Kieferöffner (Pterygoideus lateralis, suprahyoidale Muskeln)</translation>
    </message>
    <message>
        <source>opening, pushing forward and gliding to the side</source>
        <translation>Öffnen, Vorschieben und seitliches Gleiten</translation>
    </message>
    <message>
        <source>Under the chin, with a soft pad.</source>
        <translation>Unter dem Kinn, mit weichem Polster.</translation>
    </message>
    <message>
        <source>Up.</source>
        <translation>Nach oben.</translation>
    </message>
    <message>
        <source>Hold the head.</source>
        <translation>Halten Sie den Kopf.</translation>
    </message>
    <message>
        <source>The neck flexes.</source>
        <translation>Der Hals beugt sich.</translation>
    </message>
    <message>
        <source>mandibular and facial nerves</source>
        <translation>Nervus mandibularis und Nervus facialis</translation>
    </message>
    <message>
        <source>upper_trapezius</source>
        <translation>Oberer Trapezius</translation>
    </message>
    <message>
        <source>Upper trapezius</source>
        <translation>Oberer Trapezius</translation>
    </message>
    <message>
        <source>scapulothoracic</source>
        <translation>skapulothorakal</translation>
    </message>
    <message>
        <source>raising the shoulder blade</source>
        <translation>Heben des Schulterblatts</translation>
    </message>
    <message>
        <source>Sitting, shoulder shrugged.</source>
        <translation>Sitzend, Schulter hochgezogen.</translation>
    </message>
    <message>
        <source>On top of the acromion.</source>
        <translation>Oben auf dem Akromion.</translation>
    </message>
    <message>
        <source>Down.</source>
        <translation>Nach unten.</translation>
    </message>
    <message>
        <source>Keep the trunk upright.</source>
        <translation>Halten Sie den Rumpf aufrecht.</translation>
    </message>
    <message>
        <source>Levator scapulae helps, or the neck bends to the side.</source>
        <translation>Levator scapulae hilft, oder der Hals neigt sich zur Seite.</translation>
    </message>
    <message>
        <source>No lever arm: give the force in N.</source>
        <translation>Kein Hebelarm: geben Sie die Kraft in N an.</translation>
    </message>
    <message>
        <source>Beware of a nerve root that is irritated in the neck.</source>
        <translation>Vorsicht bei einer gereizten Nervenwurzel am Hals.</translation>
    </message>
    <message>
        <source>middle_trapezius</source>
        <translation>Mittlerer Trapezius</translation>
    </message>
    <message>
        <source>Middle trapezius</source>
        <translation>Mittlerer Trapezius</translation>
    </message>
    <message>
        <source>drawing the shoulder blade to the spine</source>
        <translation>Heranziehen des Schulterblatts an die Wirbelsäule</translation>
    </message>
    <message>
        <source>Lying face down, arm out to the side at 90° and turned outwards.</source>
        <translation>Bauchlage, Arm bei 90° seitlich ausgestreckt und nach außen gedreht.</translation>
    </message>
    <message>
        <source>Upper arm just above the elbow, or forearm near the wrist.</source>
        <translation>Oberarm knapp über dem Ellbogen, oder Unterarm nahe dem Handgelenk.</translation>
    </message>
    <message>
        <source>Down to the floor.</source>
        <translation>Nach unten zum Boden.</translation>
    </message>
    <message>
        <source>Hold the opposite shoulder blade or chest.</source>
        <translation>Halten Sie das Schulterblatt oder den Brustkorb der Gegenseite.</translation>
    </message>
    <message>
        <source>Rhomboids or posterior deltoid take over; the trunk rotates.</source>
        <translation>Rhomboidei oder hinterer Deltoideus übernehmen; der Rumpf dreht sich.</translation>
    </message>
    <message>
        <source>acromion</source>
        <translation>Akromion</translation>
    </message>
    <message>
        <source>Beware of an unstable shoulder.</source>
        <translation>Vorsicht bei instabiler Schulter.</translation>
    </message>
    <message>
        <source>lower_trapezius</source>
        <translation>Unterer Trapezius</translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <translation>Unterer Trapezius</translation>
    </message>
    <message>
        <source>drawing the shoulder blade down and in while it rotates upwards</source>
        <translation>Zug des Schulterblatts nach unten und innen, während es aufwärts dreht</translation>
    </message>
    <message>
        <source>Lying face down, arm overhead at about 130° to 145°, thumb up.</source>
        <translation>Bauchlage, Arm über Kopf bei etwa 130° bis 145°, Daumen nach oben.</translation>
    </message>
    <message>
        <source>Upper arm near the elbow, or forearm.</source>
        <translation>Oberarm nahe dem Ellbogen, oder Unterarm.</translation>
    </message>
    <message>
        <source>Hold the opposite side of the chest.</source>
        <translation>Halten Sie die Gegenseite des Brustkorbs.</translation>
    </message>
    <message>
        <source>Erector spinae and latissimus help.</source>
        <translation>Erector spinae und Latissimus helfen.</translation>
    </message>
    <message>
        <source>Beware where the arm does not go fully overhead.</source>
        <translation>Vorsicht, wo der Arm nicht ganz über Kopf geht.</translation>
    </message>
    <message>
        <source>rhomboids</source>
        <translation>Rhomboidei</translation>
    </message>
    <message>
        <source>Rhomboids</source>
        <translation>Rhomboidei</translation>
    </message>
    <message>
        <source>drawing the shoulder blade in while it rotates downwards</source>
        <translation>Heranziehen des Schulterblatts, während es abwärts dreht</translation>
    </message>
    <message>
        <source>Lying face down, hand on the low back (or arm out to the side, turned inwards).</source>
        <translation>Bauchlage, Hand am unteren Rücken (oder Arm seitlich ausgestreckt, nach innen gedreht).</translation>
    </message>
    <message>
        <source>Upper arm near the elbow.</source>
        <translation>Oberarm nahe dem Ellbogen.</translation>
    </message>
    <message>
        <source>Down and outwards.</source>
        <translation>Nach unten und außen.</translation>
    </message>
    <message>
        <source>Hold the trunk.</source>
        <translation>Halten Sie den Rumpf.</translation>
    </message>
    <message>
        <source>Middle trapezius and latissimus take over.</source>
        <translation>Mittlerer Trapezius und Latissimus übernehmen.</translation>
    </message>
    <message>
        <source>dorsal scapular nerve</source>
        <translation>Nervus dorsalis scapulae</translation>
    </message>
    <message>
        <source>Beware of pain when the arm is turned inwards.</source>
        <translation>Vorsicht bei Schmerz, wenn der Arm nach innen gedreht ist.</translation>
    </message>
    <message>
        <source>levator_scapulae</source>
        <translation>Levator scapulae</translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <translation>Levator scapulae</translation>
    </message>
    <message>
        <source>raising the shoulder blade while it rotates downwards</source>
        <translation>Heben des Schulterblatts, während es abwärts dreht</translation>
    </message>
    <message>
        <source>Lying face down or sitting, elbow drawn towards the hip, shoulder raised.</source>
        <translation>Bauchlage oder sitzend, Ellbogen zur Hüfte gezogen, Schulter gehoben.</translation>
    </message>
    <message>
        <source>Shoulder and elbow.</source>
        <translation>Schulter und Ellbogen.</translation>
    </message>
    <message>
        <source>Down, and the arm away from the side.</source>
        <translation>Nach unten, und der Arm vom Körper weg.</translation>
    </message>
    <message>
        <source>Keep the head straight.</source>
        <translation>Halten Sie den Kopf gerade.</translation>
    </message>
    <message>
        <source>Upper trapezius and rhomboids take over.</source>
        <translation>Oberer Trapezius und Rhomboidei übernehmen.</translation>
    </message>
    <message>
        <source>rami of C3 and C4, dorsal scapular nerve</source>
        <translation>Äste von C3 und C4, Nervus dorsalis scapulae</translation>
    </message>
    <message>
        <source>Beware of neck pain.</source>
        <translation>Vorsicht bei Nackenschmerz.</translation>
    </message>
    <message>
        <source>serratus_anterior</source>
        <translation>Serratus anterior</translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <translation>Serratus anterior</translation>
    </message>
    <message>
        <source>pushing the shoulder blade forward and rotating it upwards</source>
        <translation>Vorschieben des Schulterblatts und Aufwärtsdrehung</translation>
    </message>
    <message>
        <source>Sitting or lying on the back, arm raised forward to 120°–130° (or 90°) and pushed forward.</source>
        <translation>Sitzend oder in Rückenlage, Arm nach vorn auf 120°–130° (oder 90°) gehoben und vorgeschoben.</translation>
    </message>
    <message>
        <source>Upper arm near the elbow, or the fist when lying on the back.</source>
        <translation>Oberarm nahe dem Ellbogen, oder die Faust in Rückenlage.</translation>
    </message>
    <message>
        <source>Back, and the arm down.</source>
        <translation>Nach hinten, und der Arm nach unten.</translation>
    </message>
    <message>
        <source>Pectoralis minor helps; the trunk rotates.</source>
        <translation>Pectoralis minor hilft; der Rumpf dreht sich.</translation>
    </message>
    <message>
        <source>long thoracic nerve</source>
        <translation>Nervus thoracicus longus</translation>
    </message>
    <message>
        <source>Watch whether the shoulder blade wings; the force alone does not tell it.</source>
        <translation>Achten Sie darauf, ob das Schulterblatt absteht; die Kraft allein sagt es nicht.</translation>
    </message>
    <message>
        <source>pectoralis_minor</source>
        <translation>Pectoralis minor</translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <translation>Pectoralis minor</translation>
    </message>
    <message>
        <source>tilting and pulling the shoulder forward</source>
        <translation>Kippen und Vorziehen der Schulter</translation>
    </message>
    <message>
        <source>Lying on the back, shoulder lifted off the table, arm relaxed.</source>
        <translation>Rückenlage, Schulter von der Liege gehoben, Arm entspannt.</translation>
    </message>
    <message>
        <source>Front of the acromion near the coracoid, with a soft pad.</source>
        <translation>Vorderseite des Akromions nahe dem Korakoid, mit weichem Polster.</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>Nach hinten.</translation>
    </message>
    <message>
        <source>Pectoralis major helps; fingers or wrist push.</source>
        <translation>Pectoralis major hilft; Finger oder Handgelenk drücken.</translation>
    </message>
    <message>
        <source>medial (and lateral) pectoral nerve</source>
        <translation>Nervus pectoralis medialis (und lateralis)</translation>
    </message>
    <message>
        <source>Beware of a tender coracoid.</source>
        <translation>Vorsicht bei druckempfindlichem Korakoid.</translation>
    </message>
    <message>
        <source>pec_major_clavicular</source>
        <translation>Pectoralis major, klavikulärer Anteil</translation>
    </message>
    <message>
        <source>Pectoralis major, clavicular part</source>
        <translation>Pectoralis major, klavikulärer Anteil</translation>
    </message>
    <message>
        <source>glenohumeral</source>
        <translation>glenohumeral</translation>
    </message>
    <message>
        <source>bringing the arm across at 90°</source>
        <translation>Heranführen des Arms vor dem Körper bei 90°</translation>
    </message>
    <message>
        <source>Lying on the back, arm raised forward to 90°, elbow straight, turned inwards.</source>
        <translation>Rückenlage, Arm nach vorn auf 90° gehoben, Ellbogen gestreckt, nach innen gedreht.</translation>
    </message>
    <message>
        <source>Forearm near the wrist, or upper arm near the elbow.</source>
        <translation>Unterarm nahe dem Handgelenk, oder Oberarm nahe dem Ellbogen.</translation>
    </message>
    <message>
        <source>Out to the side.</source>
        <translation>Nach außen zur Seite.</translation>
    </message>
    <message>
        <source>Hold the opposite shoulder.</source>
        <translation>Halten Sie die Schulter der Gegenseite.</translation>
    </message>
    <message>
        <source>Anterior deltoid helps; the trunk rolls.</source>
        <translation>Vorderer Deltoideus hilft; der Rumpf rollt.</translation>
    </message>
    <message>
        <source>lateral pectoral nerve</source>
        <translation>Nervus pectoralis lateralis</translation>
    </message>
    <message>
        <source>Beware of a shoulder that is unstable to the front.</source>
        <translation>Vorsicht bei einer nach vorn instabilen Schulter.</translation>
    </message>
    <message>
        <source>pec_major_sternal</source>
        <translation>Pectoralis major, sternaler Anteil</translation>
    </message>
    <message>
        <source>Pectoralis major, sternal part</source>
        <translation>Pectoralis major, sternaler Anteil</translation>
    </message>
    <message>
        <source>bringing the arm down towards the opposite hip</source>
        <translation>Führen des Arms nach unten zur Hüfte der Gegenseite</translation>
    </message>
    <message>
        <source>Lying on the back, arm raised; it moves towards the opposite iliac crest.</source>
        <translation>Rückenlage, Arm gehoben; er bewegt sich zum Beckenkamm der Gegenseite.</translation>
    </message>
    <message>
        <source>Up and outwards.</source>
        <translation>Nach oben und außen.</translation>
    </message>
    <message>
        <source>Hold the opposite side of the pelvis.</source>
        <translation>Halten Sie die Gegenseite des Beckens.</translation>
    </message>
    <message>
        <source>Latissimus and pectoralis minor help.</source>
        <translation>Latissimus und Pectoralis minor helfen.</translation>
    </message>
    <message>
        <source>lateral and medial pectoral nerves</source>
        <translation>Nervus pectoralis lateralis und medialis</translation>
    </message>
    <message>
        <source>latissimus_dorsi</source>
        <translation>Latissimus dorsi</translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <translation>Latissimus dorsi</translation>
    </message>
    <message>
        <source>extension, adduction and internal rotation</source>
        <translation>Streckung, Adduktion und Innenrotation</translation>
    </message>
    <message>
        <source>Lying face down, arm at the side, palm up, arm lifted.</source>
        <translation>Bauchlage, Arm am Körper, Handfläche nach oben, Arm gehoben.</translation>
    </message>
    <message>
        <source>Outwards and forward.</source>
        <translation>Nach außen und vorn.</translation>
    </message>
    <message>
        <source>Hold the opposite pelvis or chest.</source>
        <translation>Halten Sie Becken oder Brustkorb der Gegenseite.</translation>
    </message>
    <message>
        <source>Posterior deltoid helps; the trunk bends to the side.</source>
        <translation>Hinterer Deltoideus hilft; der Rumpf neigt sich zur Seite.</translation>
    </message>
    <message>
        <source>thoracodorsal nerve</source>
        <translation>Nervus thoracodorsalis</translation>
    </message>
    <message>
        <source>Beware of low-back pain.</source>
        <translation>Vorsicht bei Kreuzschmerz.</translation>
    </message>
    <message>
        <source>teres_major</source>
        <translation>Teres major</translation>
    </message>
    <message>
        <source>Teres major</source>
        <translation>Teres major</translation>
    </message>
    <message>
        <source>extension and adduction with internal rotation</source>
        <translation>Streckung und Adduktion mit Innenrotation</translation>
    </message>
    <message>
        <source>Lying face down, hand on the low back.</source>
        <translation>Bauchlage, Hand am unteren Rücken.</translation>
    </message>
    <message>
        <source>Elbow.</source>
        <translation>Ellbogen.</translation>
    </message>
    <message>
        <source>Forward and outwards.</source>
        <translation>Nach vorn und außen.</translation>
    </message>
    <message>
        <source>Hold the shoulder blade.</source>
        <translation>Halten Sie das Schulterblatt.</translation>
    </message>
    <message>
        <source>Latissimus and rhomboids take over.</source>
        <translation>Latissimus und Rhomboidei übernehmen.</translation>
    </message>
    <message>
        <source>lower subscapular nerve</source>
        <translation>Nervus subscapularis, unterer</translation>
    </message>
    <message>
        <source>Beware of the end of internal rotation.</source>
        <translation>Vorsicht am Ende der Innenrotation.</translation>
    </message>
    <message>
        <source>anterior_deltoid</source>
        <translation>Vorderer Deltoideus</translation>
    </message>
    <message>
        <source>Anterior deltoid</source>
        <translation>Vorderer Deltoideus</translation>
    </message>
    <message>
        <source>raising the arm forward, at about 90°</source>
        <translation>Heben des Arms nach vorn, bei etwa 90°</translation>
    </message>
    <message>
        <source>Sitting, arm raised forward to 90°, turned a little.</source>
        <translation>Sitzend, Arm nach vorn auf 90° gehoben, ein wenig gedreht.</translation>
    </message>
    <message>
        <source>Upper arm just above the elbow.</source>
        <translation>Oberarm knapp über dem Ellbogen.</translation>
    </message>
    <message>
        <source>Hold the shoulder blade and the top of the shoulder.</source>
        <translation>Halten Sie Schulterblatt und Schulterhöhe.</translation>
    </message>
    <message>
        <source>Biceps helps, the trunk leans, the shoulder shrugs.</source>
        <translation>Biceps hilft, der Rumpf lehnt sich, die Schulter zieht hoch.</translation>
    </message>
    <message>
        <source>axillary nerve</source>
        <translation>Nervus axillaris</translation>
    </message>
    <message>
        <source>Beware of a painful arc.</source>
        <translation>Vorsicht bei schmerzhaftem Bogen.</translation>
    </message>
    <message>
        <source>middle_deltoid</source>
        <translation>Mittlerer Deltoideus</translation>
    </message>
    <message>
        <source>Middle deltoid</source>
        <translation>Mittlerer Deltoideus</translation>
    </message>
    <message>
        <source>raising the arm sideways, at 90° (or 45°)</source>
        <translation>Heben des Arms zur Seite, bei 90° (oder 45°)</translation>
    </message>
    <message>
        <source>Sitting, arm out to the side at 90°, elbow bent or straight.</source>
        <translation>Sitzend, Arm bei 90° zur Seite, Ellbogen gebeugt oder gestreckt.</translation>
    </message>
    <message>
        <source>Down to the side.</source>
        <translation>Nach unten zum Körper.</translation>
    </message>
    <message>
        <source>Hold the top of the shoulder.</source>
        <translation>Halten Sie die Schulterhöhe.</translation>
    </message>
    <message>
        <source>Upper trapezius helps; the trunk leans.</source>
        <translation>Oberer Trapezius hilft; der Rumpf lehnt sich.</translation>
    </message>
    <message>
        <source>With a painful arc test at 45°.</source>
        <translation>Bei schmerzhaftem Bogen testen Sie bei 45°.</translation>
    </message>
    <message>
        <source>posterior_deltoid</source>
        <translation>Hinterer Deltoideus</translation>
    </message>
    <message>
        <source>Posterior deltoid</source>
        <translation>Hinterer Deltoideus</translation>
    </message>
    <message>
        <source>drawing the raised arm backwards</source>
        <translation>Zurückführen des gehobenen Arms</translation>
    </message>
    <message>
        <source>Lying face down or sitting, arm out to the side at 90°.</source>
        <translation>Bauchlage oder sitzend, Arm bei 90° zur Seite.</translation>
    </message>
    <message>
        <source>Back of the upper arm, near the elbow.</source>
        <translation>Rückseite des Oberarms, nahe dem Ellbogen.</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>Nach vorn.</translation>
    </message>
    <message>
        <source>Middle trapezius and the long head of the triceps help.</source>
        <translation>Mittlerer Trapezius und langer Kopf des Triceps helfen.</translation>
    </message>
    <message>
        <source>supraspinatus</source>
        <translation>Supraspinatus</translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <translation>Supraspinatus</translation>
    </message>
    <message>
        <source>beginning to raise the arm in the plane of the shoulder blade</source>
        <translation>Beginn des Hebens in der Ebene des Schulterblatts</translation>
    </message>
    <message>
        <source>Sitting, arm in the plane of the shoulder blade at about 20° to 45°; thumb up is preferred.</source>
        <translation>Sitzend, Arm in der Ebene des Schulterblatts bei etwa 20° bis 45°; Daumen nach oben wird bevorzugt.</translation>
    </message>
    <message>
        <source>Upper arm near the elbow, or forearm near the wrist.</source>
        <translation>Oberarm nahe dem Ellbogen, oder Unterarm nahe dem Handgelenk.</translation>
    </message>
    <message>
        <source>Deltoid and upper trapezius take over.</source>
        <translation>Deltoideus und oberer Trapezius übernehmen.</translation>
    </message>
    <message>
        <source>suprascapular nerve</source>
        <translation>Nervus suprascapularis</translation>
    </message>
    <message>
        <source>No single test isolates it.</source>
        <translation>Kein einzelner Test isoliert ihn.</translation>
    </message>
    <message>
        <source>After a repair the surgeon's limits hold.</source>
        <translation>Nach einer Naht gelten die Grenzen des Chirurgen.</translation>
    </message>
    <message>
        <source>shoulder_er</source>
        <translation>Außenrotatoren (Infraspinatus, Teres minor)</translation>
    </message>
    <message>
        <source>External rotators (infraspinatus, teres minor)</source>
        <translation>Außenrotatoren (Infraspinatus, Teres minor)</translation>
    </message>
    <message>
        <source>external rotation</source>
        <translation>Außenrotation</translation>
    </message>
    <message>
        <source>Sitting or lying on the back, arm at the side, elbow 90° (or face down with the arm out at 90°).</source>
        <translation>Sitzend oder in Rückenlage, Arm am Körper, Ellbogen 90° (oder Bauchlage mit dem Arm bei 90° zur Seite).</translation>
    </message>
    <message>
        <source>Back of the forearm just above the wrist.</source>
        <translation>Rückseite des Unterarms knapp über dem Handgelenk.</translation>
    </message>
    <message>
        <source>Into internal rotation.</source>
        <translation>In Richtung Innenrotation.</translation>
    </message>
    <message>
        <source>Keep the elbow at the side, on a rolled towel.</source>
        <translation>Halten Sie den Ellbogen am Körper, auf einem gerollten Handtuch.</translation>
    </message>
    <message>
        <source>The wrist extends; the trunk rotates.</source>
        <translation>Das Handgelenk streckt sich; der Rumpf dreht sich.</translation>
    </message>
    <message>
        <source>suprascapular and axillary nerves</source>
        <translation>Nervus suprascapularis und Nervus axillaris</translation>
    </message>
    <message>
        <source>olecranon</source>
        <translation>Olekranon</translation>
    </message>
    <message>
        <source>Unstable shoulder: not with the arm out at 90°.</source>
        <translation>Instabile Schulter: nicht mit dem Arm bei 90° zur Seite.</translation>
    </message>
    <message>
        <source>shoulder_ir</source>
        <translation>Innenrotatoren (Subscapularis)</translation>
    </message>
    <message>
        <source>Internal rotators (subscapularis)</source>
        <translation>Innenrotatoren (Subscapularis)</translation>
    </message>
    <message>
        <source>internal rotation</source>
        <translation>Innenrotation</translation>
    </message>
    <message>
        <source>Sitting or lying on the back, arm at the side, elbow 90° (or the belly-press or lift-off position).</source>
        <translation>Sitzend oder in Rückenlage, Arm am Körper, Ellbogen 90° (oder Belly-Press- oder Lift-off-Position).</translation>
    </message>
    <message>
        <source>Palm side of the forearm just above the wrist.</source>
        <translation>Handflächenseite des Unterarms knapp über dem Handgelenk.</translation>
    </message>
    <message>
        <source>Into external rotation.</source>
        <translation>In Richtung Außenrotation.</translation>
    </message>
    <message>
        <source>Keep the elbow at the side.</source>
        <translation>Halten Sie den Ellbogen am Körper.</translation>
    </message>
    <message>
        <source>Pectoralis major and latissimus help; the wrist flexes.</source>
        <translation>Pectoralis major und Latissimus helfen; das Handgelenk beugt sich.</translation>
    </message>
    <message>
        <source>upper and lower subscapular nerves</source>
        <translation>Nervi subscapulares, oberer und unterer</translation>
    </message>
    <message>
        <source>After a shoulder replacement or a repair: do not load.</source>
        <translation>Nach Schultergelenkersatz oder einer Naht: nicht belasten.</translation>
    </message>
    <message>
        <source>biceps_brachii</source>
        <translation>Biceps brachii (Ellbogenbeuger, Handfläche nach oben)</translation>
    </message>
    <message>
        <source>Biceps brachii (elbow flexors, palm up)</source>
        <translation>Biceps brachii (Ellbogenbeuger, Handfläche nach oben)</translation>
    </message>
    <message>
        <source>flexion at 90°</source>
        <translation>Beugung bei 90°</translation>
    </message>
    <message>
        <source>Lying on the back or sitting, elbow 90°, palm up.</source>
        <translation>Rückenlage oder sitzend, Ellbogen 90°, Handfläche nach oben.</translation>
    </message>
    <message>
        <source>Into extension.</source>
        <translation>In Richtung Streckung.</translation>
    </message>
    <message>
        <source>Hold the upper arm.</source>
        <translation>Halten Sie den Oberarm.</translation>
    </message>
    <message>
        <source>The shoulder or the wrist flexes.</source>
        <translation>Die Schulter oder das Handgelenk beugt sich.</translation>
    </message>
    <message>
        <source>musculocutaneous nerve</source>
        <translation>Nervus musculocutaneus</translation>
    </message>
    <message>
        <source>lateral epicondyle</source>
        <translation>lateraler Epikondylus</translation>
    </message>
    <message>
        <source>Beware of an injured lower biceps tendon.</source>
        <translation>Vorsicht bei verletzter unterer Bizepssehne.</translation>
    </message>
    <message>
        <source>brachioradialis</source>
        <translation>Brachioradialis (Ellbogenbeuger, Daumen nach oben)</translation>
    </message>
    <message>
        <source>Brachioradialis (elbow flexors, thumb up)</source>
        <translation>Brachioradialis (Ellbogenbeuger, Daumen nach oben)</translation>
    </message>
    <message>
        <source>flexion with the thumb up</source>
        <translation>Beugung mit dem Daumen nach oben</translation>
    </message>
    <message>
        <source>Sitting, elbow 90°, forearm in neutral rotation.</source>
        <translation>Sitzend, Ellbogen 90°, Unterarm in neutraler Drehung.</translation>
    </message>
    <message>
        <source>Thumb side of the forearm above the wrist.</source>
        <translation>Daumenseite des Unterarms über dem Handgelenk.</translation>
    </message>
    <message>
        <source>Biceps and wrist extensors help.</source>
        <translation>Biceps und Handgelenkstrecker helfen.</translation>
    </message>
    <message>
        <source>radial nerve</source>
        <translation>Nervus radialis</translation>
    </message>
    <message>
        <source>triceps</source>
        <translation>Triceps brachii</translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <translation>Triceps brachii</translation>
    </message>
    <message>
        <source>Lying on the back, arm raised forward to 90°, elbow short of straight (or at 90°).</source>
        <translation>Rückenlage, Arm nach vorn auf 90° gehoben, Ellbogen nicht ganz gestreckt (oder bei 90°).</translation>
    </message>
    <message>
        <source>Into flexion.</source>
        <translation>In Richtung Beugung.</translation>
    </message>
    <message>
        <source>The shoulder moves; gravity helps.</source>
        <translation>Die Schulter bewegt sich; die Schwerkraft hilft.</translation>
    </message>
    <message>
        <source>The elbow must not be locked.</source>
        <translation>Der Ellbogen darf nicht durchgedrückt sein.</translation>
    </message>
    <message>
        <source>pronators</source>
        <translation>Pronator teres und quadratus</translation>
    </message>
    <message>
        <source>Pronator teres and quadratus</source>
        <translation>Pronator teres und quadratus</translation>
    </message>
    <message>
        <source>radioulnar</source>
        <translation>radioulnar</translation>
    </message>
    <message>
        <source>pronation</source>
        <translation>Pronation</translation>
    </message>
    <message>
        <source>Elbow at 90° (teres) or fully bent (quadratus).</source>
        <translation>Ellbogen bei 90° (Teres) oder ganz gebeugt (Quadratus).</translation>
    </message>
    <message>
        <source>Lower end of the radius, with a grip around it or a torque handle.</source>
        <translation>Unteres Ende der Speiche, mit einem Griff darum oder einem Drehmomentgriff.</translation>
    </message>
    <message>
        <source>Into supination.</source>
        <translation>In Richtung Supination.</translation>
    </message>
    <message>
        <source>The shoulder abducts or rotates inwards.</source>
        <translation>Die Schulter abduziert oder dreht nach innen.</translation>
    </message>
    <message>
        <source>median nerve</source>
        <translation>Nervus medianus</translation>
    </message>
    <message>
        <source>A torque device reads it directly.</source>
        <translation>Ein Drehmomentgerät liest es direkt ab.</translation>
    </message>
    <message>
        <source>supinator</source>
        <translation>Supinator</translation>
    </message>
    <message>
        <source>Supinator</source>
        <translation>Supinator</translation>
    </message>
    <message>
        <source>supination</source>
        <translation>Supination</translation>
    </message>
    <message>
        <source>Elbow straight, so that the biceps helps less.</source>
        <translation>Ellbogen gestreckt, damit der Biceps weniger hilft.</translation>
    </message>
    <message>
        <source>Into pronation.</source>
        <translation>In Richtung Pronation.</translation>
    </message>
    <message>
        <source>Hold the elbow.</source>
        <translation>Halten Sie den Ellbogen.</translation>
    </message>
    <message>
        <source>The shoulder rotates outwards.</source>
        <translation>Die Schulter dreht nach außen.</translation>
    </message>
    <message>
        <source>radial nerve (posterior interosseous)</source>
        <translation>Nervus radialis (Nervus interosseus posterior)</translation>
    </message>
    <message>
        <source>wrist_extensors</source>
        <translation>Handgelenkstrecker (Radialis longus und brevis, Ulnaris)</translation>
    </message>
    <message>
        <source>Wrist extensors (radialis longus and brevis, ulnaris)</source>
        <translation>Handgelenkstrecker (Radialis longus und brevis, Ulnaris)</translation>
    </message>
    <message>
        <source>Forearm supported, palm down, fingers relaxed.</source>
        <translation>Unterarm gestützt, Handfläche nach unten, Finger entspannt.</translation>
    </message>
    <message>
        <source>Back of the hand over the metacarpals.</source>
        <translation>Handrücken über den Mittelhandknochen.</translation>
    </message>
    <message>
        <source>Hold the lower forearm.</source>
        <translation>Halten Sie den unteren Unterarm.</translation>
    </message>
    <message>
        <source>The finger extensors help.</source>
        <translation>Die Fingerstrecker helfen.</translation>
    </message>
    <message>
        <source>radial styloid</source>
        <translation>Griffelfortsatz der Speiche</translation>
    </message>
    <message>
        <source>Beware of pain on the outer side of the elbow.</source>
        <translation>Vorsicht bei Schmerz außen am Ellbogen.</translation>
    </message>
    <message>
        <source>wrist_flexors</source>
        <translation>Handgelenkbeuger (Radialis, Ulnaris)</translation>
    </message>
    <message>
        <source>Wrist flexors (radialis, ulnaris)</source>
        <translation>Handgelenkbeuger (Radialis, Ulnaris)</translation>
    </message>
    <message>
        <source>flexion</source>
        <translation>Beugung</translation>
    </message>
    <message>
        <source>Forearm supported, palm up.</source>
        <translation>Unterarm gestützt, Handfläche nach oben.</translation>
    </message>
    <message>
        <source>Palm over the metacarpals.</source>
        <translation>Handfläche über den Mittelhandknochen.</translation>
    </message>
    <message>
        <source>The finger flexors help.</source>
        <translation>Die Fingerbeuger helfen.</translation>
    </message>
    <message>
        <source>median and ulnar nerves</source>
        <translation>Nervus medianus und Nervus ulnaris</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>Fingerbeuger (Griff)</translation>
    </message>
    <message>
        <source>Finger flexors (grip)</source>
        <translation>Fingerbeuger (Griff)</translation>
    </message>
    <message>
        <source>gripping</source>
        <translation>Greifen</translation>
    </message>
    <message>
        <source>Sitting, elbow 90°.</source>
        <translation>Sitzend, Ellbogen 90°.</translation>
    </message>
    <message>
        <source>None: the hand grips a grip dynamometer.</source>
        <translation>Keines: die Hand umfasst einen Griffkraftmesser.</translation>
    </message>
    <message>
        <source>None: the handle does not move.</source>
        <translation>Keine: der Griff bewegt sich nicht.</translation>
    </message>
    <message>
        <source>Keep the arm at the side.</source>
        <translation>Halten Sie den Arm am Körper.</translation>
    </message>
    <message>
        <source>The trunk leans.</source>
        <translation>Der Rumpf lehnt sich.</translation>
    </message>
    <message>
        <source>Needs a grip dynamometer: another instrument, with norms of its own.</source>
        <translation>Braucht einen Griffkraftmesser: ein anderes Instrument mit eigenen Normen.</translation>
    </message>
    <message>
        <source>Give N or kgf.</source>
        <translation>Geben Sie N oder kgf an.</translation>
    </message>
    <message>
        <source>Never beside values of a pushed pad.</source>
        <translation>Nie neben Werten eines gedrückten Polsters.</translation>
    </message>
    <message>
        <source>rectus_abdominis</source>
        <translation>Rectus abdominis (Beugung des oberen Rumpfs)</translation>
    </message>
    <message>
        <source>Rectus abdominis (flexion of the upper trunk)</source>
        <translation>Rectus abdominis (Beugung des oberen Rumpfs)</translation>
    </message>
    <message>
        <source>curling the trunk up</source>
        <translation>Aufrollen des Rumpfs</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent or legs straight, trunk curled up and held.</source>
        <translation>Rückenlage, Knie gebeugt oder Beine gestreckt, Rumpf aufgerollt und gehalten.</translation>
    </message>
    <message>
        <source>Upper breastbone, padded.</source>
        <translation>Oberes Brustbein, gepolstert.</translation>
    </message>
    <message>
        <source>Down to the table.</source>
        <translation>Hinunter zur Liege.</translation>
    </message>
    <message>
        <source>Hold the pelvis or the thighs.</source>
        <translation>Halten Sie Becken oder Oberschenkel.</translation>
    </message>
    <message>
        <source>The hip flexors take over.</source>
        <translation>Die Hüftbeuger übernehmen.</translation>
    </message>
    <message>
        <source>intercostal and subcostal nerves</source>
        <translation>Nervi intercostales und Nervus subcostalis</translation>
    </message>
    <message>
        <source>Leave it out with osteoporosis, hernia, pregnancy or recent abdominal surgery.</source>
        <translation>Lassen Sie ihn weg bei Osteoporose, Hernie, Schwangerschaft oder frischer Bauchoperation.</translation>
    </message>
    <message>
        <source>obliques</source>
        <translation>Obliquus externus und internus</translation>
    </message>
    <message>
        <source>External and internal obliques</source>
        <translation>Obliquus externus und internus</translation>
    </message>
    <message>
        <source>curling up with a rotation</source>
        <translation>Aufrollen mit Drehung</translation>
    </message>
    <message>
        <source>Lying on the back, trunk curled up and rotated, held.</source>
        <translation>Rückenlage, Rumpf aufgerollt und gedreht, gehalten.</translation>
    </message>
    <message>
        <source>Front of the shoulder.</source>
        <translation>Vorderseite der Schulter.</translation>
    </message>
    <message>
        <source>Down to the table and out of the rotation.</source>
        <translation>Hinunter zur Liege und aus der Drehung heraus.</translation>
    </message>
    <message>
        <source>Hold the pelvis.</source>
        <translation>Halten Sie das Becken.</translation>
    </message>
    <message>
        <source>Hip flexors and rectus take over.</source>
        <translation>Hüftbeuger und Rectus übernehmen.</translation>
    </message>
    <message>
        <source>intercostal, iliohypogastric and ilioinguinal nerves</source>
        <translation>Nervi intercostales, Nervus iliohypogastricus und Nervus ilioinguinalis</translation>
    </message>
    <message>
        <source>transversus_abdominis</source>
        <translation>Transversus abdominis</translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <translation>Transversus abdominis</translation>
    </message>
    <message>
        <source>drawing the belly in</source>
        <translation>Einziehen des Bauchs</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent.</source>
        <translation>Rückenlage, Knie gebeugt.</translation>
    </message>
    <message>
        <source>None; palpation or a pressure cuff.</source>
        <translation>Keines; Palpation oder eine Druckmanschette.</translation>
    </message>
    <message>
        <source>The breath is held; the obliques take over.</source>
        <translation>Der Atem wird angehalten; die schrägen Bauchmuskeln übernehmen.</translation>
    </message>
    <message>
        <source>Recorded in words.</source>
        <translation>In Worten festgehalten.</translation>
    </message>
    <message>
        <source>There is no force test of it.</source>
        <translation>Es gibt keinen Krafttest dafür.</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <translation>Zwerchfell</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>Zwerchfell</translation>
    </message>
    <message>
        <source>thorax</source>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>breathing in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>None; it is watched, or a mouth-pressure device is used.</source>
        <translation>Keines; es wird beobachtet, oder ein Mundrohr-Druckmesser wird verwendet.</translation>
    </message>
    <message>
        <source>The accessory breathing muscles take over.</source>
        <translation>Die Atemhilfsmuskeln übernehmen.</translation>
    </message>
    <message>
        <source>phrenic nerve</source>
        <translation>Nervus phrenicus</translation>
    </message>
    <message>
        <source>There is no dynamometer test of it.</source>
        <translation>Es gibt keinen Test mit einem Kraftmesser dafür.</translation>
    </message>
    <message>
        <source>pelvic_floor</source>
        <translation>Beckenboden</translation>
    </message>
    <message>
        <source>Pelvic floor</source>
        <translation>Beckenboden</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>lifting and squeezing</source>
        <translation>Anheben und Zusammenziehen</translation>
    </message>
    <message>
        <source>None here.</source>
        <translation>Hier keines.</translation>
    </message>
    <message>
        <source>Glutei and adductors help; the breath is held.</source>
        <translation>Glutei und Adduktoren helfen; der Atem wird angehalten.</translation>
    </message>
    <message>
        <source>pudendal nerve and sacral branches</source>
        <translation>Nervus pudendus und sakrale Äste</translation>
    </message>
    <message>
        <source>An internal test is for a qualified professional, with consent given for it.</source>
        <translation>Ein innerer Test ist Sache einer qualifizierten Fachperson, mit eigener Einwilligung dafür.</translation>
    </message>
    <message>
        <source>erector_spinae</source>
        <translation>Erector spinae</translation>
    </message>
    <message>
        <source>Erector spinae</source>
        <translation>Erector spinae</translation>
    </message>
    <message>
        <source>Lying face down, chest lifted.</source>
        <translation>Bauchlage, Brustkorb angehoben.</translation>
    </message>
    <message>
        <source>Between the shoulder blades.</source>
        <translation>Zwischen den Schulterblättern.</translation>
    </message>
    <message>
        <source>Hold the pelvis and the legs.</source>
        <translation>Halten Sie Becken und Beine.</translation>
    </message>
    <message>
        <source>Glutei and hamstrings help.</source>
        <translation>Glutei und ischiokrurale Muskeln helfen.</translation>
    </message>
    <message>
        <source>Leave it out with signs of an acute disc problem or a fracture of a vertebra.</source>
        <translation>Lassen Sie ihn weg bei Zeichen eines akuten Bandscheibenproblems oder eines Wirbelbruchs.</translation>
    </message>
    <message>
        <source>multifidus</source>
        <translation>Multifidus der Lendenwirbelsäule</translation>
    </message>
    <message>
        <source>Lumbar multifidus</source>
        <translation>Multifidus der Lendenwirbelsäule</translation>
    </message>
    <message>
        <source>lumbar spine</source>
        <translation>Lendenwirbelsäule</translation>
    </message>
    <message>
        <source>extension by segment</source>
        <translation>segmentale Streckung</translation>
    </message>
    <message>
        <source>Lying face down; the opposite arm is lifted, or the muscle is felt.</source>
        <translation>Bauchlage; der Arm der Gegenseite wird gehoben, oder der Muskel wird getastet.</translation>
    </message>
    <message>
        <source>None; palpation or ultrasound.</source>
        <translation>Keines; Palpation oder Ultraschall.</translation>
    </message>
    <message>
        <source>The long erectors take over.</source>
        <translation>Die langen Rückenstrecker übernehmen.</translation>
    </message>
    <message>
        <source>dorsal rami (medial branch)</source>
        <translation>dorsale Äste (medialer Ast)</translation>
    </message>
    <message>
        <source>By quality only.</source>
        <translation>Nur nach der Qualität.</translation>
    </message>
    <message>
        <source>quadratus_lumborum</source>
        <translation>Quadratus lumborum</translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <translation>Quadratus lumborum</translation>
    </message>
    <message>
        <source>lumbar spine and pelvis</source>
        <translation>Lendenwirbelsäule und Becken</translation>
    </message>
    <message>
        <source>hitching the pelvis up on one side</source>
        <translation>Hochziehen des Beckens auf einer Seite</translation>
    </message>
    <message>
        <source>Lying face down or on the back, leg a little out and back, pelvis hitched up.</source>
        <translation>Bauch- oder Rückenlage, Bein etwas abgespreizt und nach hinten, Becken hochgezogen.</translation>
    </message>
    <message>
        <source>Traction strap at the ankle, in line with the leg.</source>
        <translation>Zuggurt am Sprunggelenk, in der Achse des Beins.</translation>
    </message>
    <message>
        <source>Down, along the leg.</source>
        <translation>Nach unten, entlang des Beins.</translation>
    </message>
    <message>
        <source>Hold the opposite side; the hands grip the table.</source>
        <translation>Halten Sie die Gegenseite; die Hände greifen die Liege.</translation>
    </message>
    <message>
        <source>Latissimus, hip abductors and obliques take over.</source>
        <translation>Latissimus, Hüftabduktoren und schräge Bauchmuskeln übernehmen.</translation>
    </message>
    <message>
        <source>Needs a traction strap.</source>
        <translation>Braucht einen Zuggurt.</translation>
    </message>
    <message>
        <source>Unstable hip or knee: do not pull.</source>
        <translation>Instabile Hüfte oder instabiles Knie: nicht ziehen.</translation>
    </message>
    <message>
        <source>iliopsoas</source>
        <translation>Iliopsoas (Hüftbeuger)</translation>
    </message>
    <message>
        <source>Iliopsoas (hip flexors)</source>
        <translation>Iliopsoas (Hüftbeuger)</translation>
    </message>
    <message>
        <source>Sitting, hip bent past 90° (or lying on the back at 90°).</source>
        <translation>Sitzend, Hüfte über 90° gebeugt (oder Rückenlage bei 90°).</translation>
    </message>
    <message>
        <source>Front of the thigh, about 5 cm above the kneecap.</source>
        <translation>Vorderseite des Oberschenkels, etwa 5 cm über der Kniescheibe.</translation>
    </message>
    <message>
        <source>Hold the pelvis; hands on the table.</source>
        <translation>Halten Sie das Becken; Hände auf der Liege.</translation>
    </message>
    <message>
        <source>Rectus femoris, sartorius and tensor fasciae latae help; the trunk leans back.</source>
        <translation>Rectus femoris, Sartorius und Tensor fasciae latae helfen; der Rumpf lehnt sich zurück.</translation>
    </message>
    <message>
        <source>lumbar rami, femoral nerve</source>
        <translation>lumbale Äste, Nervus femoralis</translation>
    </message>
    <message>
        <source>greater trochanter</source>
        <translation>Trochanter major</translation>
    </message>
    <message>
        <source>After a hip replacement its precautions hold.</source>
        <translation>Nach Hüftgelenkersatz gelten dessen Vorsichtsregeln.</translation>
    </message>
    <message>
        <source>rectus_femoris</source>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <source>hip/knee</source>
        <translation>Hüfte/Knie</translation>
    </message>
    <message>
        <source>hip and knee</source>
        <translation>Hüfte und Knie</translation>
    </message>
    <message>
        <source>flexion of the hip with the knee straight</source>
        <translation>Beugung der Hüfte bei gestrecktem Knie</translation>
    </message>
    <message>
        <source>Lying on the back, straight leg raised.</source>
        <translation>Rückenlage, gestrecktes Bein gehoben.</translation>
    </message>
    <message>
        <source>Shin near the ankle (long lever), or thigh near the knee.</source>
        <translation>Schienbein nahe dem Sprunggelenk (langer Hebel), oder Oberschenkel nahe dem Knie.</translation>
    </message>
    <message>
        <source>Into extension of the hip.</source>
        <translation>In Richtung Streckung der Hüfte.</translation>
    </message>
    <message>
        <source>Psoas and tensor fasciae latae take over.</source>
        <translation>Psoas und Tensor fasciae latae übernehmen.</translation>
    </message>
    <message>
        <source>femoral nerve</source>
        <translation>Nervus femoralis</translation>
    </message>
    <message>
        <source>Beware of back pain when the straight leg is raised.</source>
        <translation>Vorsicht bei Rückenschmerz, wenn das gestreckte Bein gehoben wird.</translation>
    </message>
    <message>
        <source>sartorius</source>
        <translation>Sartorius</translation>
    </message>
    <message>
        <source>Sartorius</source>
        <translation>Sartorius</translation>
    </message>
    <message>
        <source>flexion, abduction and external rotation</source>
        <translation>Beugung, Abduktion und Außenrotation</translation>
    </message>
    <message>
        <source>Lying on the back, heel along the other shin.</source>
        <translation>Rückenlage, Ferse entlang des anderen Schienbeins.</translation>
    </message>
    <message>
        <source>Outer side of the knee and inner side of the ankle: two hands.</source>
        <translation>Außenseite des Knies und Innenseite des Sprunggelenks: zwei Hände.</translation>
    </message>
    <message>
        <source>Against all three motions at once.</source>
        <translation>Gegen alle drei Bewegungen zugleich.</translation>
    </message>
    <message>
        <source>Psoas, tensor fasciae latae and hip rotators take over.</source>
        <translation>Psoas, Tensor fasciae latae und Hüftrotatoren übernehmen.</translation>
    </message>
    <message>
        <source>Two contacts: one dynamometer reads too little.</source>
        <translation>Zwei Kontakte: ein Kraftmesser misst zu wenig.</translation>
    </message>
    <message>
        <source>tensor_fasciae_latae</source>
        <translation>Tensor fasciae latae</translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <translation>Tensor fasciae latae</translation>
    </message>
    <message>
        <source>flexion, abduction and internal rotation</source>
        <translation>Beugung, Abduktion und Innenrotation</translation>
    </message>
    <message>
        <source>Lying on the back, hip bent about 30° to 45°, a little out and turned in, knee straight.</source>
        <translation>Rückenlage, Hüfte etwa 30° bis 45° gebeugt, etwas abgespreizt und einwärts gedreht, Knie gestreckt.</translation>
    </message>
    <message>
        <source>Outer side of the shin near the ankle, or of the thigh near the knee.</source>
        <translation>Außenseite des Unterschenkels nahe dem Sprunggelenk, oder des Oberschenkels nahe dem Knie.</translation>
    </message>
    <message>
        <source>Into extension and adduction.</source>
        <translation>In Richtung Streckung und Adduktion.</translation>
    </message>
    <message>
        <source>Gluteus medius and minimus and rectus femoris help.</source>
        <translation>Gluteus medius und minimus und Rectus femoris helfen.</translation>
    </message>
    <message>
        <source>superior gluteal nerve</source>
        <translation>Nervus gluteus superior</translation>
    </message>
    <message>
        <source>gluteus_medius</source>
        <translation>Gluteus medius (hintere Fasern)</translation>
    </message>
    <message>
        <source>Gluteus medius (posterior fibres)</source>
        <translation>Gluteus medius (hintere Fasern)</translation>
    </message>
    <message>
        <source>abduction, a little extended and turned out</source>
        <translation>Abduktion, etwas gestreckt und auswärts gedreht</translation>
    </message>
    <message>
        <source>Lying on the side, pelvis square, upper leg a little back and turned out.</source>
        <translation>Seitenlage, Becken gerade, oberes Bein etwas nach hinten und auswärts gedreht.</translation>
    </message>
    <message>
        <source>Outer side of the thigh 5 cm above the knee, or near the outer ankle.</source>
        <translation>Außenseite des Oberschenkels 5 cm über dem Knie, oder nahe dem Außenknöchel.</translation>
    </message>
    <message>
        <source>Into adduction and a little flexion.</source>
        <translation>In Richtung Adduktion und etwas Beugung.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae flexes the hip; quadratus lumborum hitches the pelvis.</source>
        <translation>Tensor fasciae latae beugt die Hüfte; Quadratus lumborum zieht das Becken hoch.</translation>
    </message>
    <message>
        <source>Beware of pain over the trochanter.</source>
        <translation>Vorsicht bei Schmerz über dem Trochanter.</translation>
    </message>
    <message>
        <source>gluteus_minimus</source>
        <translation>Gluteus minimus</translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <translation>Gluteus minimus</translation>
    </message>
    <message>
        <source>abduction in neutral</source>
        <translation>Abduktion in Neutralstellung</translation>
    </message>
    <message>
        <source>Lying on the side, hip neutral.</source>
        <translation>Seitenlage, Hüfte neutral.</translation>
    </message>
    <message>
        <source>Into adduction and a little extension.</source>
        <translation>In Richtung Adduktion und etwas Streckung.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae and gluteus medius take over.</source>
        <translation>Tensor fasciae latae und Gluteus medius übernehmen.</translation>
    </message>
    <message>
        <source>A force cannot tell it from gluteus medius.</source>
        <translation>Eine Kraft kann ihn nicht vom Gluteus medius unterscheiden.</translation>
    </message>
    <message>
        <source>gluteus_maximus</source>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>Gluteus maximus</translation>
    </message>
    <message>
        <source>extension with the knee bent</source>
        <translation>Streckung bei gebeugtem Knie</translation>
    </message>
    <message>
        <source>Lying face down, knee 90°, thigh lifted.</source>
        <translation>Bauchlage, Knie 90°, Oberschenkel gehoben.</translation>
    </message>
    <message>
        <source>Back of the thigh just above the knee.</source>
        <translation>Rückseite des Oberschenkels knapp über dem Knie.</translation>
    </message>
    <message>
        <source>Hold pelvis and sacrum.</source>
        <translation>Halten Sie Becken und Kreuzbein.</translation>
    </message>
    <message>
        <source>Hamstrings, lumbar extensors and adductor magnus take over.</source>
        <translation>Ischiokrurale Muskeln, Lendenstrecker und Adductor magnus übernehmen.</translation>
    </message>
    <message>
        <source>inferior gluteal nerve</source>
        <translation>Nervus gluteus inferior</translation>
    </message>
    <message>
        <source>If the hamstrings cramp, bend the knee less.</source>
        <translation>Wenn die ischiokruralen Muskeln krampfen, beugen Sie das Knie weniger.</translation>
    </message>
    <message>
        <source>hip_adductors</source>
        <translation>Hüftadduktoren</translation>
    </message>
    <message>
        <source>Hip adductors</source>
        <translation>Hüftadduktoren</translation>
    </message>
    <message>
        <source>adduction</source>
        <translation>Adduktion</translation>
    </message>
    <message>
        <source>Lying on the side with the lower leg lifted, or on the back squeezing at 0° or 45°.</source>
        <translation>Seitenlage mit gehobenem unterem Bein, oder Rückenlage mit Zusammendrücken bei 0° oder 45°.</translation>
    </message>
    <message>
        <source>Inner side of the thigh near the knee, or inner ankle.</source>
        <translation>Innenseite des Oberschenkels nahe dem Knie, oder Innenknöchel.</translation>
    </message>
    <message>
        <source>Into abduction.</source>
        <translation>In Richtung Abduktion.</translation>
    </message>
    <message>
        <source>Hold the upper leg and the pelvis.</source>
        <translation>Halten Sie das obere Bein und das Becken.</translation>
    </message>
    <message>
        <source>Hip flexors and medial hamstrings help.</source>
        <translation>Hüftbeuger und mediale ischiokrurale Muskeln helfen.</translation>
    </message>
    <message>
        <source>obturator (and sciatic) nerve</source>
        <translation>Nervus obturatorius (und Nervus ischiadicus)</translation>
    </message>
    <message>
        <source>With a groin strain use a short lever.</source>
        <translation>Bei einer Leistenzerrung nehmen Sie einen kurzen Hebel.</translation>
    </message>
    <message>
        <source>piriformis</source>
        <translation>Piriformis und tiefe Außenrotatoren</translation>
    </message>
    <message>
        <source>Piriformis and deep lateral rotators</source>
        <translation>Piriformis und tiefe Außenrotatoren</translation>
    </message>
    <message>
        <source>external rotation, hip straight or bent</source>
        <translation>Außenrotation, Hüfte gestreckt oder gebeugt</translation>
    </message>
    <message>
        <source>Lying face down with the knee at 90°, or sitting.</source>
        <translation>Bauchlage mit dem Knie bei 90°, oder sitzend.</translation>
    </message>
    <message>
        <source>Inner side of the shin just above the ankle.</source>
        <translation>Innenseite des Unterschenkels knapp über dem Sprunggelenk.</translation>
    </message>
    <message>
        <source>Hold the lower thigh and the pelvis.</source>
        <translation>Halten Sie den unteren Oberschenkel und das Becken.</translation>
    </message>
    <message>
        <source>Biceps femoris, sartorius and adductors help.</source>
        <translation>Biceps femoris, Sartorius und Adduktoren helfen.</translation>
    </message>
    <message>
        <source>nerve to piriformis</source>
        <translation>Nervus musculi piriformis</translation>
    </message>
    <message>
        <source>joint line of the knee</source>
        <translation>Gelenkspalt des Knies</translation>
    </message>
    <message>
        <source>Do not force the knee.</source>
        <translation>Zwingen Sie das Knie nicht.</translation>
    </message>
    <message>
        <source>Beware of sciatic signs.</source>
        <translation>Vorsicht bei Ischiaszeichen.</translation>
    </message>
    <message>
        <source>obturators</source>
        <translation>Obturatorii und Gemelli</translation>
    </message>
    <message>
        <source>Obturators and gemelli</source>
        <translation>Obturatorii und Gemelli</translation>
    </message>
    <message>
        <source>external rotation with the hip at 90°</source>
        <translation>Außenrotation mit der Hüfte bei 90°</translation>
    </message>
    <message>
        <source>Sitting, knee 90°.</source>
        <translation>Sitzend, Knie 90°.</translation>
    </message>
    <message>
        <source>Hold the thigh.</source>
        <translation>Halten Sie den Oberschenkel.</translation>
    </message>
    <message>
        <source>The pelvic floor co-contracts; sartorius helps.</source>
        <translation>Der Beckenboden spannt mit an; Sartorius hilft.</translation>
    </message>
    <message>
        <source>nerve to obturator internus, obturator nerve</source>
        <translation>Nervus musculi obturatorii interni, Nervus obturatorius</translation>
    </message>
    <message>
        <source>The same force test as piriformis: the two cannot be told apart.</source>
        <translation>Derselbe Krafttest wie Piriformis: die beiden sind nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>hip_internal_rotators</source>
        <translation>Innenrotatoren der Hüfte (Tensor fasciae latae, vorderer Anteil von Gluteus minimus und medius)</translation>
    </message>
    <message>
        <source>Hip internal rotators (tensor fasciae latae, front of gluteus minimus and medius)</source>
        <translation>Innenrotatoren der Hüfte (Tensor fasciae latae, vorderer Anteil von Gluteus minimus und medius)</translation>
    </message>
    <message>
        <source>Sitting or lying face down, knee 90°.</source>
        <translation>Sitzend oder Bauchlage, Knie 90°.</translation>
    </message>
    <message>
        <source>Outer side of the shin just above the ankle.</source>
        <translation>Außenseite des Unterschenkels knapp über dem Sprunggelenk.</translation>
    </message>
    <message>
        <source>The trunk leans; the pelvis lifts.</source>
        <translation>Der Rumpf lehnt sich; das Becken hebt sich.</translation>
    </message>
    <message>
        <source>Beware of lax ligaments of the knee.</source>
        <translation>Vorsicht bei lockeren Bändern des Knies.</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>Quadriceps (Vasti)</translation>
    </message>
    <message>
        <source>Quadriceps (vasti)</source>
        <translation>Quadriceps (Vasti)</translation>
    </message>
    <message>
        <source>Sitting, knee bent 60° to 90°.</source>
        <translation>Sitzend, Knie 60° bis 90° gebeugt.</translation>
    </message>
    <message>
        <source>Front of the shin about 5 cm above the ankle bones.</source>
        <translation>Vorderseite des Schienbeins etwa 5 cm über den Knöcheln.</translation>
    </message>
    <message>
        <source>Hold the thigh; strap the pelvis.</source>
        <translation>Halten Sie den Oberschenkel; gurten Sie das Becken fest.</translation>
    </message>
    <message>
        <source>The trunk leans back; the hip flexes.</source>
        <translation>Der Rumpf lehnt sich zurück; die Hüfte beugt sich.</translation>
    </message>
    <message>
        <source>Stronger than many testers: a belt holds the dynamometer.</source>
        <translation>Stärker als viele Untersucher: ein Gurt hält den Kraftmesser.</translation>
    </message>
    <message>
        <source>Use a belt: it exceeds what many testers can hold.</source>
        <translation>Nehmen Sie einen Gurt: er übersteigt, was viele Untersucher halten können.</translation>
    </message>
    <message>
        <source>medial_hamstrings</source>
        <translation>Mediale ischiokrurale Muskeln (Semitendinosus, Semimembranosus)</translation>
    </message>
    <message>
        <source>Medial hamstrings (semitendinosus, semimembranosus)</source>
        <translation>Mediale ischiokrurale Muskeln (Semitendinosus, Semimembranosus)</translation>
    </message>
    <message>
        <source>flexion with the shin turned in</source>
        <translation>Beugung mit einwärts gedrehtem Unterschenkel</translation>
    </message>
    <message>
        <source>Lying face down, knee bent 45° to 90°, toes in.</source>
        <translation>Bauchlage, Knie 45° bis 90° gebeugt, Zehen einwärts.</translation>
    </message>
    <message>
        <source>Back of the shin near the ankle.</source>
        <translation>Rückseite des Unterschenkels nahe dem Sprunggelenk.</translation>
    </message>
    <message>
        <source>Hold thigh and pelvis.</source>
        <translation>Halten Sie Oberschenkel und Becken.</translation>
    </message>
    <message>
        <source>Lateral hamstrings and gastrocnemius help; the hip flexes.</source>
        <translation>Laterale ischiokrurale Muskeln und Gastrocnemius helfen; die Hüfte beugt sich.</translation>
    </message>
    <message>
        <source>tibial nerve</source>
        <translation>Nervus tibialis</translation>
    </message>
    <message>
        <source>Beware of a cramp and of an acute strain.</source>
        <translation>Vorsicht bei einem Krampf und einer frischen Zerrung.</translation>
    </message>
    <message>
        <source>lateral_hamstrings</source>
        <translation>Laterale ischiokrurale Muskeln (Biceps femoris)</translation>
    </message>
    <message>
        <source>Lateral hamstrings (biceps femoris)</source>
        <translation>Laterale ischiokrurale Muskeln (Biceps femoris)</translation>
    </message>
    <message>
        <source>flexion with the shin turned out</source>
        <translation>Beugung mit auswärts gedrehtem Unterschenkel</translation>
    </message>
    <message>
        <source>Lying face down, knee bent 45° to 90°, toes out.</source>
        <translation>Bauchlage, Knie 45° bis 90° gebeugt, Zehen auswärts.</translation>
    </message>
    <message>
        <source>Medial hamstrings and gastrocnemius help.</source>
        <translation>Mediale ischiokrurale Muskeln und Gastrocnemius helfen.</translation>
    </message>
    <message>
        <source>tibial and common fibular nerves</source>
        <translation>Nervus tibialis und Nervus fibularis communis</translation>
    </message>
    <message>
        <source>popliteus</source>
        <translation>Popliteus</translation>
    </message>
    <message>
        <source>Popliteus</source>
        <translation>Popliteus</translation>
    </message>
    <message>
        <source>turning the shin inwards</source>
        <translation>Einwärtsdrehen des Unterschenkels</translation>
    </message>
    <message>
        <source>Foot and ankle, by a rotation.</source>
        <translation>Fuß und Sprunggelenk, durch eine Drehung.</translation>
    </message>
    <message>
        <source>Turning the shin outwards.</source>
        <translation>Auswärtsdrehen des Unterschenkels.</translation>
    </message>
    <message>
        <source>The medial hamstrings take over.</source>
        <translation>Die medialen ischiokruralen Muskeln übernehmen.</translation>
    </message>
    <message>
        <source>It is watched; a dynamometer cannot test it.</source>
        <translation>Es wird beobachtet; ein Kraftmesser kann ihn nicht testen.</translation>
    </message>
    <message>
        <source>gastrocnemius</source>
        <translation>Gastrocnemius</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <translation>Gastrocnemius</translation>
    </message>
    <message>
        <source>plantarflexion with the knee straight</source>
        <translation>Plantarflexion bei gestrecktem Knie</translation>
    </message>
    <message>
        <source>Lying on the back or face down, foot over the edge; or heel raises on one leg.</source>
        <translation>Rücken- oder Bauchlage, Fuß über den Rand; oder Fersenheben auf einem Bein.</translation>
    </message>
    <message>
        <source>Sole, over the heads of the metatarsals.</source>
        <translation>Fußsohle, über den Köpfchen der Mittelfußknochen.</translation>
    </message>
    <message>
        <source>Into dorsiflexion.</source>
        <translation>In Richtung Dorsalextension.</translation>
    </message>
    <message>
        <source>Hold the lower shin.</source>
        <translation>Halten Sie den unteren Unterschenkel.</translation>
    </message>
    <message>
        <source>Soleus and toe flexors help.</source>
        <translation>Soleus und Zehenbeuger helfen.</translation>
    </message>
    <message>
        <source>lateral malleolus</source>
        <translation>Außenknöchel</translation>
    </message>
    <message>
        <source>Overpowers most hand-held tests: use a strap, or count heel raises, as is usual.</source>
        <translation>Überwindet die meisten Handtests: nehmen Sie einen Gurt, oder zählen Sie Fersenheben, wie es üblich ist.</translation>
    </message>
    <message>
        <source>A hand-held dynamometer is usually overpowered.</source>
        <translation>Ein Handkraftmesser wird meist überwunden.</translation>
    </message>
    <message>
        <source>soleus</source>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>plantarflexion with the knee bent</source>
        <translation>Plantarflexion bei gebeugtem Knie</translation>
    </message>
    <message>
        <source>Lying face down with the knee at 90°, or heel raises with the knee bent.</source>
        <translation>Bauchlage mit dem Knie bei 90°, oder Fersenheben mit gebeugtem Knie.</translation>
    </message>
    <message>
        <source>Sole, over the heads of the metatarsals or the heel.</source>
        <translation>Fußsohle, über den Köpfchen der Mittelfußknochen oder der Ferse.</translation>
    </message>
    <message>
        <source>Gastrocnemius and toe flexors help.</source>
        <translation>Gastrocnemius und Zehenbeuger helfen.</translation>
    </message>
    <message>
        <source>Use a strap, or count heel raises.</source>
        <translation>Nehmen Sie einen Gurt, oder zählen Sie Fersenheben.</translation>
    </message>
    <message>
        <source>Beware of an injured Achilles tendon.</source>
        <translation>Vorsicht bei verletzter Achillessehne.</translation>
    </message>
    <message>
        <source>tibialis_anterior</source>
        <translation>Tibialis anterior</translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <translation>Tibialis anterior</translation>
    </message>
    <message>
        <source>dorsiflexion (with inversion)</source>
        <translation>Dorsalextension (mit Inversion)</translation>
    </message>
    <message>
        <source>Lying on the back or sitting.</source>
        <translation>Rückenlage oder sitzend.</translation>
    </message>
    <message>
        <source>Back of the foot, over the heads of the metatarsals.</source>
        <translation>Fußrücken, über den Köpfchen der Mittelfußknochen.</translation>
    </message>
    <message>
        <source>Into plantarflexion (and eversion).</source>
        <translation>In Richtung Plantarflexion (und Eversion).</translation>
    </message>
    <message>
        <source>Extensor hallucis longus and toe extensors help.</source>
        <translation>Extensor hallucis longus und Zehenstrecker helfen.</translation>
    </message>
    <message>
        <source>deep fibular nerve</source>
        <translation>Nervus fibularis profundus</translation>
    </message>
    <message>
        <source>tibialis_posterior</source>
        <translation>Tibialis posterior</translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <translation>Tibialis posterior</translation>
    </message>
    <message>
        <source>subtalar and ankle</source>
        <translation>unteres und oberes Sprunggelenk</translation>
    </message>
    <message>
        <source>inversion with plantarflexion</source>
        <translation>Inversion mit Plantarflexion</translation>
    </message>
    <message>
        <source>Lying on the back or sitting, foot pointed and turned in.</source>
        <translation>Rückenlage oder sitzend, Fuß gestreckt und einwärts gedreht.</translation>
    </message>
    <message>
        <source>Inner side of the forefoot.</source>
        <translation>Innenseite des Vorfußes.</translation>
    </message>
    <message>
        <source>Into eversion.</source>
        <translation>In Richtung Eversion.</translation>
    </message>
    <message>
        <source>Toe flexors and tibialis anterior help.</source>
        <translation>Zehenbeuger und Tibialis anterior helfen.</translation>
    </message>
    <message>
        <source>Beware of a failing tendon.</source>
        <translation>Vorsicht bei versagender Sehne.</translation>
    </message>
    <message>
        <source>peroneals</source>
        <translation>Peronei (Fibularis longus, brevis)</translation>
    </message>
    <message>
        <source>Peroneals (fibularis longus, brevis)</source>
        <translation>Peronei (Fibularis longus, brevis)</translation>
    </message>
    <message>
        <source>subtalar</source>
        <translation>unteres Sprunggelenk</translation>
    </message>
    <message>
        <source>eversion with plantarflexion</source>
        <translation>Eversion mit Plantarflexion</translation>
    </message>
    <message>
        <source>Lying on the back or on the side.</source>
        <translation>Rücken- oder Seitenlage.</translation>
    </message>
    <message>
        <source>Outer side of the forefoot.</source>
        <translation>Außenseite des Vorfußes.</translation>
    </message>
    <message>
        <source>Into inversion.</source>
        <translation>In Richtung Inversion.</translation>
    </message>
    <message>
        <source>The toe extensors help.</source>
        <translation>Die Zehenstrecker helfen.</translation>
    </message>
    <message>
        <source>superficial fibular nerve</source>
        <translation>Nervus fibularis superficialis</translation>
    </message>
    <message>
        <source>Beware of an acute sprain.</source>
        <translation>Vorsicht bei frischer Verstauchung.</translation>
    </message>
    <message>
        <source>flexor_hallucis_longus</source>
        <translation>Flexor hallucis longus</translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <translation>Flexor hallucis longus</translation>
    </message>
    <message>
        <source>great toe</source>
        <translation>Großzehe</translation>
    </message>
    <message>
        <source>flexion of the last joint of the great toe</source>
        <translation>Beugung im Endgelenk der Großzehe</translation>
    </message>
    <message>
        <source>Lying on the back, ankle neutral.</source>
        <translation>Rückenlage, Sprunggelenk neutral.</translation>
    </message>
    <message>
        <source>Under the last phalanx of the great toe, with a small pad.</source>
        <translation>Unter dem Endglied der Großzehe, mit kleinem Polster.</translation>
    </message>
    <message>
        <source>Hold the first phalanx.</source>
        <translation>Halten Sie das Grundglied.</translation>
    </message>
    <message>
        <source>Flexor hallucis brevis and toe flexors help.</source>
        <translation>Flexor hallucis brevis und Zehenbeuger helfen.</translation>
    </message>
    <message>
        <source>extensor_hallucis_longus</source>
        <translation>Extensor hallucis longus</translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <translation>Extensor hallucis longus</translation>
    </message>
    <message>
        <source>extension of the great toe</source>
        <translation>Streckung der Großzehe</translation>
    </message>
    <message>
        <source>On the last phalanx of the great toe, with a small pad.</source>
        <translation>Auf dem Endglied der Großzehe, mit kleinem Polster.</translation>
    </message>
    <message>
        <source>Hold the metatarsal.</source>
        <translation>Halten Sie den Mittelfußknochen.</translation>
    </message>
    <message>
        <source>Toe extensors and tibialis anterior help.</source>
        <translation>Zehenstrecker und Tibialis anterior helfen.</translation>
    </message>
    <message>
        <source>Weakness can be a sign of the L5 root: it needs a clinical work-up.</source>
        <translation>Schwäche kann ein Zeichen der Wurzel L5 sein: sie braucht eine klinische Abklärung.</translation>
    </message>
    <message>
        <source>antagonist</source>
        <translation>Antagonist</translation>
    </message>
    <message>
        <source>The hip flexors are said to dominate the hip extensors.</source>
        <translation>Die Hüftbeuger sollen die Hüftstrecker dominieren.</translation>
    </message>
    <message>
        <source>NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked; Janda's tradition of crossed syndromes, from memory of Page, Frank &amp; Lardner 2010, not checked.</source>
        <translation>Lehre der NKT und Lehrbuchtradition, aus der Erinnerung an Weinstock 2010 und an Kursmaterial, nicht geprüft; Jandas Tradition der gekreuzten Syndrome, aus der Erinnerung an Page, Frank &amp; Lardner 2010, nicht geprüft.</translation>
    </message>
    <message>
        <source>synergist</source>
        <translation>Synergist</translation>
    </message>
    <message>
        <source>Lumbar extensors may stand in when the hip is extended lying face down.</source>
        <translation>Die Lendenstrecker können einspringen, wenn die Hüfte in Bauchlage gestreckt wird.</translation>
    </message>
    <message>
        <source>A practitioner's page (sacredvesselhealing.com/nkt); Janda's tradition of crossed syndromes, from memory of Page, Frank &amp; Lardner 2010, not checked.</source>
        <translation>Seite eines Anwenders (sacredvesselhealing.com/nkt); Jandas Tradition der gekreuzten Syndrome, aus der Erinnerung an Page, Frank &amp; Lardner 2010, nicht geprüft.</translation>
    </message>
    <message>
        <source>The hamstrings extend the hip too.</source>
        <translation>Auch die ischiokruralen Muskeln strecken die Hüfte.</translation>
    </message>
    <message>
        <source>A practitioner's page (sacredvesselhealing.com/nkt, which names the hamstrings).</source>
        <translation>Seite eines Anwenders (sacredvesselhealing.com/nkt, die die ischiokruralen Muskeln nennt).</translation>
    </message>
    <message>
        <source>The deep lateral rotators are said to take over.</source>
        <translation>Die tiefen Außenrotatoren sollen übernehmen.</translation>
    </message>
    <message>
        <source>Practitioners' pages (sacredvesselhealing.com/nkt; a guest blog of 2013 on the obturators after hip surgery).</source>
        <translation>Seiten von Anwendern (sacredvesselhealing.com/nkt; ein Gastbeitrag von 2013 über die Obturatorii nach Hüftoperation).</translation>
    </message>
    <message>
        <source>A physical therapist's guest blog of 2013 (it names the obturators as overactive; the partner was not readable); NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>Gastbeitrag eines Physiotherapeuten von 2013 (er nennt die Obturatorii als überaktiv; der Partner war nicht lesbar); Lehre der NKT und Lehrbuchtradition, aus der Erinnerung an Weinstock 2010 und an Kursmaterial, nicht geprüft.</translation>
    </message>
    <message>
        <source>kinetic chain</source>
        <translation>Bewegungskette</translation>
    </message>
    <message>
        <source>The calf is said to stand in for it in walking.</source>
        <translation>Die Wade soll beim Gehen dafür einspringen.</translation>
    </message>
    <message>
        <source>A practitioner's page (sacredvesselhealing.com/nkt, which names the calf).</source>
        <translation>Seite eines Anwenders (sacredvesselhealing.com/nkt, die die Wade nennt).</translation>
    </message>
    <message>
        <source>fascial chain</source>
        <translation>Faszienkette</translation>
    </message>
    <message>
        <source>The idea of a sling from the buttock across the back to the other arm.</source>
        <translation>Die Vorstellung einer Schlinge vom Gesäß quer über den Rücken zum anderen Arm.</translation>
    </message>
    <message>
        <source>NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>Lehre der NKT und Lehrbuchtradition, aus der Erinnerung an Weinstock 2010 und an Kursmaterial, nicht geprüft.</translation>
    </message>
    <message>
        <source>The hip flexors are said to dominate.</source>
        <translation>Die Hüftbeuger sollen dominieren.</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Hitching the pelvis stands in for abduction.</source>
        <translation>Das Hochziehen des Beckens ersetzt die Abduktion.</translation>
    </message>
    <message>
        <source>The opposite side is listed too.</source>
        <translation>Auch die Gegenseite ist aufgeführt.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae abducts while it flexes the hip.</source>
        <translation>Tensor fasciae latae abduziert, während er die Hüfte beugt.</translation>
    </message>
    <message>
        <source>The adductors are said to dominate.</source>
        <translation>Die Adduktoren sollen dominieren.</translation>
    </message>
    <message>
        <source>The rotators are said to dominate.</source>
        <translation>Die Rotatoren sollen dominieren.</translation>
    </message>
    <message>
        <source>Rectus femoris flexes the hip in its place.</source>
        <translation>Rectus femoris beugt die Hüfte an seiner Stelle.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae flexes the hip in its place.</source>
        <translation>Tensor fasciae latae beugt die Hüfte an seiner Stelle.</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>Nachbar</translation>
    </message>
    <message>
        <source>A link by steadying the lumbar spine is told.</source>
        <translation>Berichtet wird eine Verbindung über die Stabilisierung der Lendenwirbelsäule.</translation>
    </message>
    <message>
        <source>The adductors help to flex the hip.</source>
        <translation>Die Adduktoren helfen, die Hüfte zu beugen.</translation>
    </message>
    <message>
        <source>The lumbar extensors are said to guard.</source>
        <translation>Die Lendenstrecker sollen schützend anspannen.</translation>
    </message>
    <message>
        <source>One clinic's page stresses that a tight psoas often tests inhibited; it names no partner.</source>
        <translation>Die Seite einer Praxis betont, dass ein verspannter Psoas oft gehemmt testet; sie nennt keinen Partner.</translation>
    </message>
    <message>
        <source>A practitioner's page (yourhealthwellnesscentre.com); NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>Seite eines Anwenders (yourhealthwellnesscentre.com); Lehre der NKT und Lehrbuchtradition, aus der Erinnerung an Weinstock 2010 und an Kursmaterial, nicht geprüft.</translation>
    </message>
    <message>
        <source>Both sides of the thigh are said to contract together.</source>
        <translation>Beide Seiten des Oberschenkels sollen gemeinsam anspannen.</translation>
    </message>
    <message>
        <source>The ankle is said to do the work of the knee.</source>
        <translation>Das Sprunggelenk soll die Arbeit des Knies tun.</translation>
    </message>
    <message>
        <source>Inner and outer hamstrings are said to be out of balance.</source>
        <translation>Innere und äußere ischiokrurale Muskeln sollen unausgeglichen sein.</translation>
    </message>
    <message>
        <source>The quadriceps is said to dominate.</source>
        <translation>Der Quadriceps soll dominieren.</translation>
    </message>
    <message>
        <source>Both have to do with unlocking the knee.</source>
        <translation>Beide haben mit der Entriegelung des Knies zu tun.</translation>
    </message>
    <message>
        <source>The deep rotators are said to take over.</source>
        <translation>Die tiefen Rotatoren sollen übernehmen.</translation>
    </message>
    <message>
        <source>The external rotators are said to dominate.</source>
        <translation>Die Außenrotatoren sollen dominieren.</translation>
    </message>
    <message>
        <source>The long toe flexor stands in.</source>
        <translation>Der lange Zehenbeuger springt ein.</translation>
    </message>
    <message>
        <source>The evertors are said to dominate.</source>
        <translation>Die Evertoren sollen dominieren.</translation>
    </message>
    <message>
        <source>The plantarflexors are said to dominate.</source>
        <translation>Die Plantarflexoren sollen dominieren.</translation>
    </message>
    <message>
        <source>The toe extensor stands in; a common substitution in manual tests.</source>
        <translation>Der Zehenstrecker springt ein; eine häufige Ausweichbewegung bei manuellen Tests.</translation>
    </message>
    <message>
        <source>Told of ankles that were sprained.</source>
        <translation>Berichtet von Sprunggelenken, die verstaucht waren.</translation>
    </message>
    <message>
        <source>The hip flexors lift the trunk.</source>
        <translation>Die Hüftbeuger heben den Rumpf.</translation>
    </message>
    <message>
        <source>The trunk is said to be steadied from the side instead.</source>
        <translation>Der Rumpf soll stattdessen von der Seite stabilisiert werden.</translation>
    </message>
    <message>
        <source>pressure system</source>
        <translation>Drucksystem</translation>
    </message>
    <message>
        <source>The breath is held instead.</source>
        <translation>Stattdessen wird der Atem angehalten.</translation>
    </message>
    <message>
        <source>Neither can be tested by force.</source>
        <translation>Keiner von beiden lässt sich über die Kraft testen.</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Clenching the jaw is said to stand in for a stable trunk.</source>
        <translation>Zusammenbeißen soll einen stabilen Rumpf ersetzen.</translation>
    </message>
    <message>
        <source>A pairing of distant parts; no mechanism was shown.</source>
        <translation>Eine Paarung entfernter Körperteile; ein Mechanismus wurde nicht gezeigt.</translation>
    </message>
    <message>
        <source>Both are said to contract together.</source>
        <translation>Beide sollen gemeinsam anspannen.</translation>
    </message>
    <message>
        <source>They share fascia.</source>
        <translation>Sie haben Faszien gemeinsam.</translation>
    </message>
    <message>
        <source>In groups of people with low-back pain a changed multifidus is described.</source>
        <translation>Bei Gruppen von Menschen mit Kreuzschmerz wird ein veränderter Multifidus beschrieben.</translation>
    </message>
    <message>
        <source>From memory of Hides 1996 and of Hodges &amp; Moseley 2003, not checked.</source>
        <translation>Aus der Erinnerung an Hides 1996 und an Hodges &amp; Moseley 2003, nicht geprüft.</translation>
    </message>
    <message>
        <source>The accessory muscles breathe instead.</source>
        <translation>Stattdessen atmen die Atemhilfsmuskeln.</translation>
    </message>
    <message>
        <source>EMG at one point in time: in groups with neck pain the deep flexors were less active and the superficial ones more.</source>
        <translation>EMG zu einem Zeitpunkt: bei Gruppen mit Nackenschmerz waren die tiefen Beuger weniger und die oberflächlichen stärker aktiv.</translation>
    </message>
    <message>
        <source>From memory of Falla 2004 and of Jull 2008, not checked; NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>Aus der Erinnerung an Falla 2004 und an Jull 2008, nicht geprüft; Lehre der NKT und Lehrbuchtradition, aus der Erinnerung an Weinstock 2010 und an Kursmaterial, nicht geprüft.</translation>
    </message>
    <message>
        <source>EMG at one point in time: in groups with neck pain the deep flexors were less active and the front scalenes more.</source>
        <translation>EMG zu einem Zeitpunkt: bei Gruppen mit Nackenschmerz waren die tiefen Beuger weniger und die vorderen Scaleni stärker aktiv.</translation>
    </message>
    <message>
        <source>From memory of Falla 2004, not checked; NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>Aus der Erinnerung an Falla 2004, nicht geprüft; Lehre der NKT und Lehrbuchtradition, aus der Erinnerung an Weinstock 2010 und an Kursmaterial, nicht geprüft.</translation>
    </message>
    <message>
        <source>Told with whiplash as the example.</source>
        <translation>Am Beispiel des Schleudertraumas berichtet.</translation>
    </message>
    <message>
        <source>Practitioners' pages (nickrosencutter.com 2014; aerialbodies.com).</source>
        <translation>Seiten von Anwendern (nickrosencutter.com 2014; aerialbodies.com).</translation>
    </message>
    <message>
        <source>The extensors of the upper neck are said to guard.</source>
        <translation>Die oberen Nackenstrecker sollen schützend anspannen.</translation>
    </message>
    <message>
        <source>remote or neighbour</source>
        <translation>entfernt oder Nachbar</translation>
    </message>
    <message>
        <source>The jaw is clenched instead.</source>
        <translation>Stattdessen wird der Kiefer zusammengebissen.</translation>
    </message>
    <message>
        <source>Upper trapezius stands in.</source>
        <translation>Der obere Trapezius springt ein.</translation>
    </message>
    <message>
        <source>synergist or antagonist</source>
        <translation>Synergist oder Antagonist</translation>
    </message>
    <message>
        <source>In groups with shoulder pain the EMG of upper against lower trapezius was raised.</source>
        <translation>Bei Gruppen mit Schulterschmerz war das EMG des oberen gegenüber dem unteren Trapezius erhöht.</translation>
    </message>
    <message>
        <source>From memory of Cools 2007 and of Ludewig &amp; Cook 2000, not checked; NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>Aus der Erinnerung an Cools 2007 und an Ludewig &amp; Cook 2000, nicht geprüft; Lehre der NKT und Lehrbuchtradition, aus der Erinnerung an Weinstock 2010 und an Kursmaterial, nicht geprüft.</translation>
    </message>
    <message>
        <source>The large depressor is said to dominate.</source>
        <translation>Der große Absenker soll dominieren.</translation>
    </message>
    <message>
        <source>The shoulder blade tilts forward.</source>
        <translation>Das Schulterblatt kippt nach vorn.</translation>
    </message>
    <message>
        <source>The rhomboids are said to dominate.</source>
        <translation>Die Rhomboidei sollen dominieren.</translation>
    </message>
    <message>
        <source>Another way to push the shoulder forward.</source>
        <translation>Ein anderer Weg, die Schulter nach vorn zu schieben.</translation>
    </message>
    <message>
        <source>In groups with impingement the EMG of lower serratus was lower and that of upper trapezius higher.</source>
        <translation>Bei Gruppen mit Impingement war das EMG des unteren Serratus niedriger und das des oberen Trapezius höher.</translation>
    </message>
    <message>
        <source>From memory of Ludewig &amp; Cook 2000, not checked.</source>
        <translation>Aus der Erinnerung an Ludewig &amp; Cook 2000, nicht geprüft.</translation>
    </message>
    <message>
        <source>The retractors are said to dominate.</source>
        <translation>Die Retraktoren sollen dominieren.</translation>
    </message>
    <message>
        <source>The front of the chest is said to dominate.</source>
        <translation>Die Vorderseite des Brustkorbs soll dominieren.</translation>
    </message>
    <message>
        <source>The elevators are said to dominate.</source>
        <translation>Die Heber sollen dominieren.</translation>
    </message>
    <message>
        <source>The rotators are said to be out of balance.</source>
        <translation>Die Rotatoren sollen unausgeglichen sein.</translation>
    </message>
    <message>
        <source>The deltoid is said to dominate.</source>
        <translation>Der Deltoideus soll dominieren.</translation>
    </message>
    <message>
        <source>The large internal rotators stand in.</source>
        <translation>Die großen Innenrotatoren springen ein.</translation>
    </message>
    <message>
        <source>A shrug stands in; a usual substitution in manual tests.</source>
        <translation>Ein Hochziehen der Schulter springt ein; eine übliche Ausweichbewegung bei manuellen Tests.</translation>
    </message>
    <message>
        <source>Both raise the arm forward.</source>
        <translation>Beide heben den Arm nach vorn.</translation>
    </message>
    <message>
        <source>Named only as an example of two that oppose each other.</source>
        <translation>Nur als Beispiel für zwei genannt, die einander entgegenwirken.</translation>
    </message>
    <message>
        <source>A practitioner's page (northbaylaserdoc.com).</source>
        <translation>Seite eines Anwenders (northbaylaserdoc.com).</translation>
    </message>
    <message>
        <source>Gripping is said to dominate.</source>
        <translation>Das Greifen soll dominieren.</translation>
    </message>
    <message>
        <source>The finger flexors are said to dominate.</source>
        <translation>Die Fingerbeuger sollen dominieren.</translation>
    </message>
    <message>
        <source>The forearm stands in.</source>
        <translation>Der Unterarm springt ein.</translation>
    </message>
    <message>
        <source>low-back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Hip and trunk muscles that practitioners test with complaints of the low back.</source>
        <translation>Hüft- und Rumpfmuskeln, die Anwender bei Beschwerden im unteren Rücken testen.</translation>
    </message>
    <message>
        <source>Two of them are recorded in words only.</source>
        <translation>Zwei davon werden nur in Worten festgehalten.</translation>
    </message>
    <message>
        <source>Made for this project from the pairs of the library; no evidence that a battery finds anything.</source>
        <translation>Für dieses Projekt aus den Paaren der Bibliothek gemacht; kein Beleg, dass eine Testbatterie etwas findet.</translation>
    </message>
    <message>
        <source>neck-and-shoulder</source>
        <translation>Hals und Schulter</translation>
    </message>
    <message>
        <source>Neck and shoulder</source>
        <translation>Hals und Schulter</translation>
    </message>
    <message>
        <source>Neck flexors and extensors, muscles that move the shoulder blade, and rotators of the shoulder.</source>
        <translation>Beuger und Strecker des Halses, Muskeln, die das Schulterblatt bewegen, und Rotatoren der Schulter.</translation>
    </message>
    <message>
        <source>Ask about the neck first.</source>
        <translation>Fragen Sie zuerst nach dem Hals.</translation>
    </message>
    <message>
        <source>hip-knee-ankle</source>
        <translation>Hüfte, Knie und Sprunggelenk</translation>
    </message>
    <message>
        <source>Hip, knee and ankle</source>
        <translation>Hüfte, Knie und Sprunggelenk</translation>
    </message>
    <message>
        <source>From the hip down to the foot.</source>
        <translation>Von der Hüfte hinunter zum Fuß.</translation>
    </message>
    <message>
        <source>Quadriceps needs a strap; popliteus is recorded in words only.</source>
        <translation>Der Quadriceps braucht einen Gurt; der Popliteus wird nur in Worten festgehalten.</translation>
    </message>
    <message>
        <source>headache-and-jaw</source>
        <translation>Kopfschmerz und Kiefer</translation>
    </message>
    <message>
        <source>Headache and jaw</source>
        <translation>Kopfschmerz und Kiefer</translation>
    </message>
    <message>
        <source>Neck and shoulder blade; jaw, upper neck and breathing are recorded in words only.</source>
        <translation>Hals und Schulterblatt; Kiefer, oberer Hals und Atmung werden nur in Worten festgehalten.</translation>
    </message>
    <message>
        <source>A new or sudden headache needs a physician first.</source>
        <translation>Neuer oder plötzlicher Kopfschmerz gehört zuerst zum Arzt.</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Muscles that the tradition of crossed syndromes calls weak, from the neck to the hip.</source>
        <translation>Muskeln, die die Tradition der gekreuzten Syndrome schwach nennt, vom Hals bis zur Hüfte.</translation>
    </message>
    <message>
        <source>A posture is no diagnosis.</source>
        <translation>Eine Haltung ist keine Diagnose.</translation>
    </message>
    <message>
        <source>athlete</source>
        <translation>Sportler</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Sportler</translation>
    </message>
    <message>
        <source>Trained people who push hard.</source>
        <translation>Trainierte Menschen, die kräftig drücken.</translation>
    </message>
    <message>
        <source>Long rest after hard efforts.</source>
        <translation>Lange Pause nach starker Anstrengung.</translation>
    </message>
    <message>
        <source>Heavy training in the last two days makes results hard to compare.</source>
        <translation>Hartes Training in den letzten zwei Tagen macht Ergebnisse schwer vergleichbar.</translation>
    </message>
    <message>
        <source>A tester may not be strong enough: use a strap.</source>
        <translation>Ein Untersucher ist vielleicht nicht stark genug: nehmen Sie einen Gurt.</translation>
    </message>
    <message>
        <source>Default of this project; an engineering choice.</source>
        <translation>Vorgabe dieses Projekts; eine technische Entscheidung.</translation>
    </message>
    <message>
        <source>persistent-pain</source>
        <translation>Anhaltender Schmerz</translation>
    </message>
    <message>
        <source>Persistent pain</source>
        <translation>Anhaltender Schmerz</translation>
    </message>
    <message>
        <source>People who have had pain for long.</source>
        <translation>Menschen, die seit langem Schmerzen haben.</translation>
    </message>
    <message>
        <source>Ask for pain before, during and after.</source>
        <translation>Fragen Sie vorher, währenddessen und danach nach Schmerz.</translation>
    </message>
    <message>
        <source>Load less, rest long.</source>
        <translation>Weniger belasten, lange pausieren.</translation>
    </message>
    <message>
        <source>A test that hurts is not repeated.</source>
        <translation>Ein Test, der schmerzt, wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>Pain changes force: a lower force is no finding about a muscle.</source>
        <translation>Schmerz verändert die Kraft: eine geringere Kraft ist kein Befund über einen Muskel.</translation>
    </message>
    <message>
        <source>after-surgery-or-injury</source>
        <translation>Nach Operation oder Verletzung</translation>
    </message>
    <message>
        <source>After surgery or injury</source>
        <translation>Nach Operation oder Verletzung</translation>
    </message>
    <message>
        <source>People who are cleared for resisted tests after an operation or an injury.</source>
        <translation>Menschen, die nach einer Operation oder Verletzung für Tests gegen Widerstand freigegeben sind.</translation>
    </message>
    <message>
        <source>Only with written clearance, and within its load limits.</source>
        <translation>Nur mit schriftlicher Freigabe und innerhalb ihrer Belastungsgrenzen.</translation>
    </message>
    <message>
        <source>No break test.</source>
        <translation>Kein Break-Test.</translation>
    </message>
    <message>
        <source>Stop at the first sign of giving way, swelling or sharp pain.</source>
        <translation>Hören Sie beim ersten Zeichen von Nachgeben, Schwellung oder stechendem Schmerz auf.</translation>
    </message>
    <message>
        <source>What the surgeon or physician has set comes before it.</source>
        <translation>Was Chirurg oder Arzt festgelegt haben, geht vor.</translation>
    </message>
    <message>
        <source>desk-work</source>
        <translation>Büroarbeit</translation>
    </message>
    <message>
        <source>Desk work</source>
        <translation>Büroarbeit</translation>
    </message>
    <message>
        <source>People who sit for most of the day and are otherwise well.</source>
        <translation>Menschen, die den größten Teil des Tages sitzen und sonst gesund sind.</translation>
    </message>
    <message>
        <source>Often not used to hard efforts: one gentle practice trial first.</source>
        <translation>Oft nicht an starke Anstrengung gewöhnt: zuerst ein sanfter Probeversuch.</translation>
    </message>
    <message>
        <source>From memory of clinical textbooks and of the AHA (2007) and ACSM lists of reasons against exercise; not checked against them.</source>
        <translation>Aus der Erinnerung an klinische Lehrbücher und an die Listen der AHA (2007) und des ACSM mit Gründen gegen Belastung; nicht damit abgeglichen.</translation>
    </message>
    <message>
        <source>fracture</source>
        <translation>Knochenbruch, Verrenkung oder instabiles Gelenk</translation>
    </message>
    <message>
        <source>Fracture, dislocation or unstable joint</source>
        <translation>Knochenbruch, Verrenkung oder instabiles Gelenk</translation>
    </message>
    <message>
        <source>Could a bone in or next to what is tested be broken or not yet healed, or a joint there be out of place or unstable?</source>
        <translation>Könnte ein Knochen im oder neben dem getesteten Bereich gebrochen oder noch nicht verheilt sein, oder ein Gelenk dort ausgerenkt oder instabil?</translation>
    </message>
    <message>
        <source>Do not test across it.</source>
        <translation>Testen Sie nicht darüber hinweg.</translation>
    </message>
    <message>
        <source>Refer.</source>
        <translation>Überweisen Sie.</translation>
    </message>
    <message>
        <source>rupture</source>
        <translation>Gerissene Sehne oder gerissener Muskel</translation>
    </message>
    <message>
        <source>Torn tendon or muscle</source>
        <translation>Gerissene Sehne oder gerissener Muskel</translation>
    </message>
    <message>
        <source>Could a tendon or muscle that would be tested be torn right through?</source>
        <translation>Könnte eine Sehne oder ein Muskel, der getestet würde, ganz durchgerissen sein?</translation>
    </message>
    <message>
        <source>Do not test it.</source>
        <translation>Testen Sie ihn nicht.</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>Frische Operation ohne schriftliche Grenzen</translation>
    </message>
    <message>
        <source>Recent operation without written limits</source>
        <translation>Frische Operation ohne schriftliche Grenzen</translation>
    </message>
    <message>
        <source>Was there a recent operation or repair without a written statement of how much load is allowed?</source>
        <translation>Gab es vor kurzem eine Operation oder Naht, ohne dass schriftlich steht, wie viel Last erlaubt ist?</translation>
    </message>
    <message>
        <source>Do not load the region.</source>
        <translation>Belasten Sie den Bereich nicht.</translation>
    </message>
    <message>
        <source>Ask the surgeon for limits and follow them.</source>
        <translation>Fragen Sie den Chirurgen nach Grenzen und halten Sie sie ein.</translation>
    </message>
    <message>
        <source>clot</source>
        <translation>Zeichen eines Blutgerinnsels</translation>
    </message>
    <message>
        <source>Signs of a blood clot</source>
        <translation>Zeichen eines Blutgerinnsels</translation>
    </message>
    <message>
        <source>Are there signs of a clot in leg or lung: one limb swollen or warm, a painful calf, shortness of breath?</source>
        <translation>Gibt es Zeichen eines Gerinnsels in Bein oder Lunge: eine geschwollene oder warme Extremität, eine schmerzhafte Wade, Atemnot?</translation>
    </message>
    <message>
        <source>Do not test.</source>
        <translation>Testen Sie nicht.</translation>
    </message>
    <message>
        <source>Refer urgently.</source>
        <translation>Überweisen Sie dringend.</translation>
    </message>
    <message>
        <source>chest_signs</source>
        <translation>Brustschmerz, Atemnot oder Ohnmacht</translation>
    </message>
    <message>
        <source>Chest pain, breathlessness or fainting</source>
        <translation>Brustschmerz, Atemnot oder Ohnmacht</translation>
    </message>
    <message>
        <source>Has there been chest pain, shortness of breath that nobody can explain, or fainting?</source>
        <translation>Gab es Brustschmerz, Atemnot, die sich niemand erklären kann, oder eine Ohnmacht?</translation>
    </message>
    <message>
        <source>heart_disease</source>
        <translation>Instabile Erkrankung von Herz oder Aorta</translation>
    </message>
    <message>
        <source>Unstable disease of heart or aorta</source>
        <translation>Instabile Erkrankung von Herz oder Aorta</translation>
    </message>
    <message>
        <source>Is a heart or vessel disease known that is not under control: unstable angina, heart failure, disturbed rhythm, a narrowed aortic valve that gives trouble, inflammation of the heart, a torn or widened aorta?</source>
        <translation>Ist eine Herz- oder Gefäßerkrankung bekannt, die nicht unter Kontrolle ist: instabile Angina pectoris, Herzschwäche, gestörter Rhythmus, eine verengte Aortenklappe mit Beschwerden, eine Entzündung des Herzens, eine eingerissene oder erweiterte Aorta?</translation>
    </message>
    <message>
        <source>blood_pressure</source>
        <translation>Sehr hoher Blutdruck</translation>
    </message>
    <message>
        <source>Very high blood pressure</source>
        <translation>Sehr hoher Blutdruck</translation>
    </message>
    <message>
        <source>Is the blood pressure out of control, above 180/110 mmHg at rest?</source>
        <translation>Ist der Blutdruck außer Kontrolle, über 180/110 mmHg in Ruhe?</translation>
    </message>
    <message>
        <source>Measure again after rest; refer if it stays.</source>
        <translation>Messen Sie nach einer Ruhepause noch einmal; überweisen Sie, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Texts differ: some take 200/110 as the limit.</source>
        <translation>Die Angaben unterscheiden sich: manche nehmen 200/110 als Grenze.</translation>
    </message>
    <message>
        <source>nerve_loss</source>
        <translation>Neuer oder zunehmender Ausfall von Nerven</translation>
    </message>
    <message>
        <source>New or growing loss of nerve function</source>
        <translation>Neuer oder zunehmender Ausfall von Nerven</translation>
    </message>
    <message>
        <source>Is there new or growing weakness or numbness, a foot that drops, numbness between the legs, or a change of bladder or bowel?</source>
        <translation>Gibt es neue oder zunehmende Schwäche oder Taubheit, einen hängenden Fuß, Taubheit zwischen den Beinen, oder eine Veränderung von Blase oder Darm?</translation>
    </message>
    <message>
        <source>Refer at once: this may be an emergency, and it is no finding of compensation.</source>
        <translation>Überweisen Sie sofort: dies kann ein Notfall sein, und es ist kein Befund einer Kompensation.</translation>
    </message>
    <message>
        <source>neck_vessels</source>
        <translation>Zeichen von den Halsarterien</translation>
    </message>
    <message>
        <source>Signs from the arteries of the neck</source>
        <translation>Zeichen von den Halsarterien</translation>
    </message>
    <message>
        <source>Is there dizziness, double vision, trouble with speech or swallowing, a sudden fall without fainting, jerking eyes, nausea or numbness of the face that may come from the neck?</source>
        <translation>Gibt es Schwindel, Doppelbilder, Sprech- oder Schluckstörungen, einen plötzlichen Sturz ohne Ohnmacht, ruckende Augen, Übelkeit oder Taubheit im Gesicht, die vom Hals kommen können?</translation>
    </message>
    <message>
        <source>Do not test the neck.</source>
        <translation>Testen Sie den Hals nicht.</translation>
    </message>
    <message>
        <source>Refer before any test of it.</source>
        <translation>Überweisen Sie vor jedem Test daran.</translation>
    </message>
    <message>
        <source>neck_instability</source>
        <translation>Hals, der instabil sein kann</translation>
    </message>
    <message>
        <source>Neck that may be unstable</source>
        <translation>Hals, der instabil sein kann</translation>
    </message>
    <message>
        <source>Was the neck injured lately, or is there inflammatory joint disease or Down syndrome?</source>
        <translation>Wurde der Hals vor kurzem verletzt, oder besteht eine entzündliche Gelenkerkrankung oder ein Down-Syndrom?</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>Fieber, Infektion oder verletzte Haut</translation>
    </message>
    <message>
        <source>Fever, infection or broken skin</source>
        <translation>Fieber, Infektion oder verletzte Haut</translation>
    </message>
    <message>
        <source>Is there fever, a hot swollen joint, an infection, or an open wound or damaged skin where the pad would sit?</source>
        <translation>Gibt es Fieber, ein heißes geschwollenes Gelenk, eine Infektion, oder eine offene Wunde oder verletzte Haut, wo das Polster sitzen würde?</translation>
    </message>
    <message>
        <source>muscle_damage</source>
        <translation>Muskel entzündet, zerfallend oder verknöchernd</translation>
    </message>
    <message>
        <source>Muscle inflamed, breaking down or turning to bone</source>
        <translation>Muskel entzündet, zerfallend oder verknöchernd</translation>
    </message>
    <message>
        <source>Is a muscle inflamed or forming bone after an injury, or is there dark urine or extreme soreness after exertion?</source>
        <translation>Ist ein Muskel nach einer Verletzung entzündet oder bildet er Knochen, oder gibt es dunklen Urin oder extremen Muskelkater nach Belastung?</translation>
    </message>
    <message>
        <source>Do not load it.</source>
        <translation>Belasten Sie ihn nicht.</translation>
    </message>
    <message>
        <source>Refer; dark urine with soreness urgently.</source>
        <translation>Überweisen Sie; bei dunklem Urin mit Muskelkater dringend.</translation>
    </message>
    <message>
        <source>severe_pain</source>
        <translation>Starker Schmerz</translation>
    </message>
    <message>
        <source>Severe pain</source>
        <translation>Starker Schmerz</translation>
    </message>
    <message>
        <source>Is there severe pain at rest, or more pain than agreed when the muscle is tensed gently?</source>
        <translation>Gibt es starken Schmerz in Ruhe, oder mehr Schmerz als vereinbart, wenn der Muskel sanft angespannt wird?</translation>
    </message>
    <message>
        <source>eye</source>
        <translation>Auge, dem Pressen schaden kann</translation>
    </message>
    <message>
        <source>Eye that straining may harm</source>
        <translation>Auge, dem Pressen schaden kann</translation>
    </message>
    <message>
        <source>Are new vessels growing in the retina, or was an eye operated on lately, without a doctor's written agreement to straining?</source>
        <translation>Wachsen neue Gefäße in der Netzhaut, oder wurde ein Auge vor kurzem operiert, ohne schriftliche ärztliche Zustimmung zum Pressen?</translation>
    </message>
    <message>
        <source>No straining before a doctor has agreed in writing.</source>
        <translation>Kein Pressen, bevor ein Arzt schriftlich zugestimmt hat.</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>Frischer Schlaganfall oder Aneurysma im Kopf</translation>
    </message>
    <message>
        <source>Recent stroke or aneurysm in the head</source>
        <translation>Frischer Schlaganfall oder Aneurysma im Kopf</translation>
    </message>
    <message>
        <source>Was there a recent stroke, even a passing one, or is an aneurysm in the head known, without a doctor's written agreement to straining?</source>
        <translation>Gab es vor kurzem einen Schlaganfall, auch einen vorübergehenden, oder ist ein Aneurysma im Kopf bekannt, ohne schriftliche ärztliche Zustimmung zum Pressen?</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>Schwacher Knochen</translation>
    </message>
    <message>
        <source>Weak bone</source>
        <translation>Schwacher Knochen</translation>
    </message>
    <message>
        <source>Is there osteoporosis, a broken vertebra in the past, long use of cortisone, or a tumour or other disease of bone?</source>
        <translation>Gibt es Osteoporose, einen früheren Wirbelbruch, lange Einnahme von Kortison, oder einen Tumor oder eine andere Erkrankung des Knochens?</translation>
    </message>
    <message>
        <source>Less than full effort, make tests only; leave out bending the trunk forwards.</source>
        <translation>Weniger als volle Kraft, nur Make-Tests; lassen Sie das Vorbeugen des Rumpfs weg.</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft oder kürzliche Geburt</translation>
    </message>
    <message>
        <source>Pregnancy or recent birth</source>
        <translation>Schwangerschaft oder kürzliche Geburt</translation>
    </message>
    <message>
        <source>Is the person pregnant, or did she give birth lately?</source>
        <translation>Ist die Person schwanger, oder hat sie vor kurzem geboren?</translation>
    </message>
    <message>
        <source>Leave out break tests of abdomen and trunk; not long on the back.</source>
        <translation>Lassen Sie Break-Tests von Bauch und Rumpf weg; nicht lange auf dem Rücken.</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>Hernie oder Bauchoperation</translation>
    </message>
    <message>
        <source>Hernia or abdominal operation</source>
        <translation>Hernie oder Bauchoperation</translation>
    </message>
    <message>
        <source>Is there a hernia of the abdomen, or was the abdomen operated on lately?</source>
        <translation>Gibt es eine Hernie am Bauch, oder wurde der Bauch vor kurzem operiert?</translation>
    </message>
    <message>
        <source>tendon</source>
        <translation>Gefährdete Sehne</translation>
    </message>
    <message>
        <source>Tendon at risk</source>
        <translation>Gefährdete Sehne</translation>
    </message>
    <message>
        <source>Was a fluoroquinolone antibiotic taken lately, or is a tendon diseased or painful?</source>
        <translation>Wurde vor kurzem ein Fluorchinolon-Antibiotikum genommen, oder ist eine Sehne krank oder schmerzhaft?</translation>
    </message>
    <message>
        <source>No break tests that load the Achilles or patellar tendon or the rotator cuff, nor another painful tendon.</source>
        <translation>Keine Break-Tests, die Achilles- oder Patellarsehne oder die Rotatorenmanschette belasten, und keine einer anderen schmerzhaften Sehne.</translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation>Blutet leicht oder bekommt leicht blaue Flecken</translation>
    </message>
    <message>
        <source>Bleeds or bruises easily</source>
        <translation>Blutet leicht oder bekommt leicht blaue Flecken</translation>
    </message>
    <message>
        <source>Is a blood thinner taken, is there a bleeding disorder, or is the skin fragile?</source>
        <translation>Wird ein Blutverdünner genommen, gibt es eine Blutungsneigung, oder ist die Haut verletzlich?</translation>
    </message>
    <message>
        <source>Wide soft pad, little pressure; look for bruises.</source>
        <translation>Breites weiches Polster, wenig Druck; achten Sie auf blaue Flecken.</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>Lockeres, ersetztes oder rekonstruiertes Gelenk</translation>
    </message>
    <message>
        <source>Loose, replaced or reconstructed joint</source>
        <translation>Lockeres, ersetztes oder rekonstruiertes Gelenk</translation>
    </message>
    <message>
        <source>Is a joint loose or very mobile, replaced, or was a ligament of it reconstructed?</source>
        <translation>Ist ein Gelenk locker oder sehr beweglich, ersetzt, oder wurde ein Band daran rekonstruiert?</translation>
    </message>
    <message>
        <source>Keep to the positions that its limits allow; short lever.</source>
        <translation>Bleiben Sie in den Positionen, die seine Grenzen erlauben; kurzer Hebel.</translation>
    </message>
    <message>
        <source>fatigable</source>
        <translation>Nerven- oder Muskelerkrankung mit Ermüdung, oder Rückfall nach Belastung</translation>
    </message>
    <message>
        <source>Nerve or muscle disease that tires, or relapse after exertion</source>
        <translation>Nerven- oder Muskelerkrankung mit Ermüdung, oder Rückfall nach Belastung</translation>
    </message>
    <message>
        <source>Is there a nerve or muscle disease in which work tires or weakens, multiple sclerosis, or does exertion bring a relapse, as after some infections?</source>
        <translation>Gibt es eine Nerven- oder Muskelerkrankung, bei der Arbeit ermüdet oder schwächt, Multiple Sklerose, oder bringt Belastung einen Rückfall, wie nach manchen Infektionen?</translation>
    </message>
    <message>
        <source>Few trials, long rests.</source>
        <translation>Wenige Versuche, lange Pausen.</translation>
    </message>
    <message>
        <source>recent_load</source>
        <translation>Muskelkater, frisch trainiert oder krank</translation>
    </message>
    <message>
        <source>Sore, freshly trained or ill</source>
        <translation>Muskelkater, frisch trainiert oder krank</translation>
    </message>
    <message>
        <source>Is there muscle soreness, heavy training in the last 24 to 48 hours, or an acute illness?</source>
        <translation>Gibt es Muskelkater, hartes Training in den letzten 24 bis 48 Stunden, oder eine akute Krankheit?</translation>
    </message>
    <message>
        <source>Better on another day: the results cannot be compared.</source>
        <translation>Besser an einem anderen Tag: die Ergebnisse sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>epilepsy</source>
        <translation>Epilepsie oder große Angst</translation>
    </message>
    <message>
        <source>Epilepsy or great fear</source>
        <translation>Epilepsie oder große Angst</translation>
    </message>
    <message>
        <source>Does the person have epilepsy, or great fear of the test?</source>
        <translation>Hat die Person Epilepsie oder große Angst vor dem Test?</translation>
    </message>
    <message>
        <source>Make sure of consent at every step; no break tests unless they are enabled for a reason.</source>
        <translation>Vergewissern Sie sich bei jedem Schritt der Einwilligung; keine Break-Tests, es sei denn, sie werden mit einem Grund erlaubt.</translation>
    </message>
    <message>
        <source>understanding</source>
        <translation>Kann vielleicht nicht verstehen oder einwilligen</translation>
    </message>
    <message>
        <source>May not understand or be able to consent</source>
        <translation>Kann vielleicht nicht verstehen oder einwilligen</translation>
    </message>
    <message>
        <source>Is it hard for the person to understand the test or to agree to it, because of language, thinking or anything else?</source>
        <translation>Fällt es der Person schwer, den Test zu verstehen oder ihm zuzustimmen, wegen Sprache, Denken oder aus anderem Grund?</translation>
    </message>
    <message>
        <source>Explain until it is understood, with an interpreter or a guardian where needed; without consent there is no test.</source>
        <translation>Erklären Sie, bis es verstanden ist, wo nötig mit Dolmetscher oder Betreuer; ohne Einwilligung gibt es keinen Test.</translation>
    </message>
    <message>
        <source>abort</source>
        <translation>Versuch sofort beenden</translation>
    </message>
    <message>
        <source>End the trial at once</source>
        <translation>Versuch sofort beenden</translation>
    </message>
    <message>
        <source>Sudden pain, a crack or pop, a cramp, dizziness, a change of sight, anything in the chest, numbness, breath that stays held after a reminder, or the wish to stop.</source>
        <translation>Plötzlicher Schmerz, ein Knacken oder Knall, ein Krampf, Schwindel, eine Veränderung des Sehens, irgendetwas in der Brust, Taubheit, Atem, der trotz Erinnerung angehalten bleibt, oder der Wunsch aufzuhören.</translation>
    </message>
    <message>
        <source>Let go, write down what it was, refer if needed.</source>
        <translation>Lassen Sie los, schreiben Sie auf, was es war, überweisen Sie bei Bedarf.</translation>
    </message>
    <message>
        <source>Do not repeat a test that hurts; never jerk.</source>
        <translation>Wiederholen Sie keinen Test, der schmerzt; nie ruckartig.</translation>
    </message>
    <message>
        <source>From memory of clinical textbooks, not checked; breathing, not jerking and not repeating painful tests also from a teaching page on physiotherapy (physicaltherapynotes.com, 2010).</source>
        <translation>Aus der Erinnerung an klinische Lehrbücher, nicht geprüft; Atmung, kein Rucken und kein Wiederholen schmerzhafter Tests auch von einer Lehrseite der Physiotherapie (physicaltherapynotes.com, 2010).</translation>
    </message>
    <message>
        <source>low load hold</source>
        <translation>hält bei zu geringer Last</translation>
    </message>
    <message>
        <source>suspected break</source>
        <translation>Nachgeben vermutet</translation>
    </message>
    <message>
        <source>no hold</source>
        <translation>hält nicht</translation>
    </message>
    <message>
        <source>deep tissue</source>
        <translation>tiefes Gewebe</translation>
    </message>
    <message>
        <source>device lost</source>
        <translation>Gerät verloren</translation>
    </message>
    <message>
        <source>pad slipped</source>
        <translation>Polster verrutscht</translation>
    </message>
    <message>
        <source>wrong side</source>
        <translation>falsche Seite</translation>
    </message>
    <message>
        <source>wrong muscle</source>
        <translation>falscher Muskel</translation>
    </message>
    <message>
        <source>history and movement</source>
        <translation>Anamnese und Bewegung</translation>
    </message>
    <message>
        <source>break test</source>
        <translation>Break-Test</translation>
    </message>
    <message>
        <source>make test</source>
        <translation>Make-Test</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Finish history</source>
        <translation>Anamnese abschließen</translation>
    </message>
    <message>
        <source>Answer item</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>Finish screening</source>
        <translation>Screening abschließen</translation>
    </message>
    <message>
        <source>Override stop</source>
        <translation>Abbruchgrund aufheben</translation>
    </message>
    <message>
        <source>Allow break tests</source>
        <translation>Break-Tests erlauben</translation>
    </message>
    <message>
        <source>Start test</source>
        <translation>Test beginnen</translation>
    </message>
    <message>
        <source>Report pain</source>
        <translation>Schmerz angeben</translation>
    </message>
    <message>
        <source>Recontract</source>
        <translation>Anspannen</translation>
    </message>
    <message>
        <source>Record trial</source>
        <translation>Versuch aufnehmen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Wieder zählen</translation>
    </message>
    <message>
        <source>Finish test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Start intervention</source>
        <translation>Intervention beginnen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Umschlag öffnen</translation>
    </message>
    <message>
        <source>Finish intervention</source>
        <translation>Intervention beenden</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Report homework</source>
        <translation>Hausaufgabe berichten</translation>
    </message>
    <message>
        <source>Correct test</source>
        <translation>Test berichtigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wiederaufnehmen</translation>
    </message>
    <message>
        <source>Close block</source>
        <translation>Block schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>dynamometer</source>
        <translation>Kraftmesser</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Open the one that it is.</source>
        <translation>Öffnen Sie das, das es ist.</translation>
    </message>
    <message>
        <source>ended by the operator</source>
        <translation>vom Bediener beendet</translation>
    </message>
    <message>
        <source>the window was closed</source>
        <translation>das Fenster wurde geschlossen</translation>
    </message>
    <message>
        <source>Goal (| YYYY-MM-DD)</source>
        <translation>Ziel (| JJJJ-MM-TT)</translation>
    </message>
    <message>
        <source>Calibration {1} of {2}, {3} old.</source>
        <translation>Kalibrierung {1} vom {2}, vor {3}.</translation>
    </message>
    <message>
        <source>Calibration {1} of {2}, {3} old: overdue since {4}.</source>
        <translation>Kalibrierung {1} vom {2}, vor {3}: überfällig seit {4}.</translation>
    </message>
    <message>
        <source>Calibration {1} of {2}, {3} old: {4}.</source>
        <translation>Kalibrierung {1} vom {2}, vor {3}: {4}.</translation>
    </message>
    <message>
        <source>Calibration {1}, day not known.</source>
        <translation>Kalibrierung {1}, Tag nicht bekannt.</translation>
    </message>
    <message>
        <source>Calibration {1}, day not known: overdue since {2}.</source>
        <translation>Kalibrierung {1}, Tag nicht bekannt: überfällig seit {2}.</translation>
    </message>
    <message>
        <source>Calibration {1}, day not known: {2}.</source>
        <translation>Kalibrierung {1}, Tag nicht bekannt: {2}.</translation>
    </message>
    <message>
        <source>MDC95 {1} from {2}</source>
        <translation>MDC95 {1} aus {2}</translation>
    </message>
    <message>
        <source>the tester's own error of measurement is not known</source>
        <translation>der eigene Messfehler des Untersuchers ist nicht bekannt</translation>
    </message>
    <message>
        <source>If nothing had changed and each trial held with probability {1}, luck alone would do this or more in one direction in {2} of comparisons</source>
        <translation>Hätte sich nichts geändert und hielte jeder Versuch mit der Wahrscheinlichkeit {1}, so brächte der Zufall allein dies oder mehr in einer Richtung in {2} der Vergleiche</translation>
    </message>
    <message>
        <source>If nothing had changed and each trial held with probability {1}, luck alone would do this or more in either direction in {2} of comparisons</source>
        <translation>Hätte sich nichts geändert und hielte jeder Versuch mit der Wahrscheinlichkeit {1}, so brächte der Zufall allein dies oder mehr in einer der beiden Richtungen in {2} der Vergleiche</translation>
    </message>
    <message>
        <source>{1} as in test {2}</source>
        <translation>{1} wie in Test {2}</translation>
    </message>
    <message>
        <source>Series {1} of {2}, {3}°, {4}</source>
        <translation>Reihe {1} von {2}, {3}°, {4}</translation>
    </message>
    <message>
        <source>The retest began later than {1} s after the intervention.</source>
        <translation>Der Nachtest begann später als {1} s nach der Intervention.</translation>
    </message>
    <message>
        <source>The retest began later than {1} s after the intervention ({2} s).</source>
        <translation>Der Nachtest begann später als {1} s nach der Intervention ({2} s).</translation>
    </message>
    <message>
        <source>Only make tests are planned.</source>
        <translation>Es sind nur Make-Tests geplant.</translation>
    </message>
    <message>
        <source>Only make tests are planned by the profile {1}.</source>
        <translation>Nach dem Profil {1} sind nur Make-Tests geplant.</translation>
    </message>
    <message>
        <source>Connecting to the dynamometer; the test begins when it answers.</source>
        <translation>Der Kraftmesser wird verbunden; der Test beginnt, sobald er antwortet.</translation>
    </message>
    <message>
        <source>Connecting to the dynamometer; the test of {1} begins when it answers.</source>
        <translation>Der Kraftmesser wird verbunden; der Test von {1} beginnt, sobald er antwortet.</translation>
    </message>
    <message>
        <source>{1} cannot be opened: {2}.</source>
        <translation>{1} kann nicht geöffnet werden: {2}.</translation>
    </message>
    <message>
        <source>{1} of {2}, {3}: {4} test, lever arm not known, so that a retest cannot be compared, {5}.</source>
        <translation>{1}: {2}, {3} (Testart: {4}), Hebelarm nicht bekannt, darum ist kein Nachtest vergleichbar, {5}.</translation>
    </message>
    <message>
        <source>cal. {1} ago, overdue</source>
        <translation>kal. vor {1}, überfällig</translation>
    </message>
    <message>
        <source>overdue since {1}</source>
        <translation>überfällig seit {1}</translation>
    </message>
    <message>
        <source>of another device, serial number {1}</source>
        <translation>von einem anderen Gerät, Seriennummer {1}</translation>
    </message>
    <message>
        <source>The force sensor of the instrument stands at the end of its range: nothing is read.</source>
        <translation type="vanished">Der Kraftsensor des Geräts steht am Ende seines Bereichs: Es wird nichts abgelesen.</translation>
    </message>
    <message>
        <source>With no load on it, a wire of the load cell is off.</source>
        <translation type="vanished">Ist er unbelastet, ist eine Ader der Wägezelle lose.</translation>
    </message>
    <message>
        <source>The force sensor of the instrument does not answer or is stuck: nothing is read.</source>
        <translation type="vanished">Der Kraftsensor des Geräts antwortet nicht oder hängt: Es wird nichts abgelesen.</translation>
    </message>
    <message>
        <source>Use a longer lever or a stronger sensor; if nothing was pressed, check the wires of the cell.</source>
        <translation type="vanished">Verwenden Sie einen längeren Hebel oder einen stärkeren Sensor; wurde nichts gedrückt, prüfen Sie die Adern der Wägezelle.</translation>
    </message>
    <message>
        <source>The sensor stood at the end of its range.</source>
        <translation type="vanished">Der Sensor stand am Ende seines Bereichs.</translation>
    </message>
    <message>
        <source>(unknown unit)</source>
        <translation type="vanished">(unbekannte Einheit)</translation>
    </message>
    <message>
        <source>No contraction was found: the force, between {1} and {2} {3}, never rises by {4} N.</source>
        <translation type="vanished">Es wurde keine Anspannung gefunden: die Kraft, zwischen {1} und {2} {3}, steigt nie um {4} N.</translation>
    </message>
    <message>
        <source>The force is negative: turn its sign, or take off its zero (--tare).</source>
        <translation type="vanished">Die Kraft ist negativ: kehren Sie das Vorzeichen um, oder ziehen Sie den Nullpunkt ab (--tare).</translation>
    </message>
    <message>
        <source>The recording starts already loaded</source>
        <translation type="vanished">Die Aufzeichnung beginnt schon unter Last</translation>
    </message>
    <message>
        <source>The pad never rested before this trial</source>
        <translation type="vanished">Das Polster ruhte vor diesem Versuch nie</translation>
    </message>
    <message>
        <source>{1}: there is no rest to take as zero, so its forces are as recorded and it has no onset.</source>
        <translation type="vanished">{1}: es gibt keine Ruhe als Nullpunkt, darum sind die Kräfte wie aufgezeichnet, und es gibt keinen Beginn.</translation>
    </message>
    <message>
        <source>The mains ({1}) are heard in the force, {2} {3} strong.</source>
        <translation type="vanished">Das Stromnetz ({1}) ist in der Kraft zu hören, {2} {3} stark.</translation>
    </message>
    <message>
        <source>A notch takes them off where rest stands before a trial.</source>
        <translation type="vanished">Ein Kerbfilter entfernt es, wo Ruhe vor einem Versuch steht.</translation>
    </message>
    <message>
        <source>Peak and hold do not mind; fast rises may.</source>
        <translation type="vanished">Höchstwert und Halten stört es nicht; schnelle Anstiege vielleicht.</translation>
    </message>
    <message>
        <source>The load is beyond the sensor's range: use a longer lever or a stronger sensor.</source>
        <translation type="vanished">Die Last liegt über dem Bereich des Sensors: nehmen Sie einen längeren Hebel oder einen stärkeren Sensor.</translation>
    </message>
    <message>
        <source>The device says that its battery is low: it may switch itself off.</source>
        <translation type="vanished">Das Gerät meldet schwache Batterie: es kann sich selbst abschalten.</translation>
    </message>
    <message>
        <source>its force sensor gives no readings</source>
        <translation type="vanished">sein Kraftsensor liefert keine Messwerte</translation>
    </message>
    <message>
        <source>Check the wires between the load cell, its converter and the board.</source>
        <translation type="vanished">Prüfen Sie die Drähte zwischen Kraftaufnehmer, Wandler und Platine.</translation>
    </message>
    <message>
        <source>Positive is the way the limb yields: turn the motion sensor half round, or the device's limb direction.</source>
        <translation type="vanished">Positiv ist die Richtung, in der die Extremität nachgibt: Drehen Sie den Bewegungssensor um eine halbe Umdrehung, oder drehen Sie beim Gerät die Bewegung um.</translation>
    </message>
    <message>
        <source>Check how the motion sensor is mounted: positive is the direction of yielding.</source>
        <translation type="vanished">Prüfen Sie, wie der Bewegungssensor sitzt: positiv ist die Richtung des Nachgebens.</translation>
    </message>
    <message>
        <source>Give --seed with a number from a good source of chance.</source>
        <translation type="vanished">Geben Sie --seed mit einer Zahl aus einer guten Zufallsquelle an.</translation>
    </message>
    <message>
        <source>nktsense library list shows all of them.</source>
        <translation type="vanished">nktsense library list zeigt alle.</translation>
    </message>
    <message>
        <source>--licence is for a session without a client.</source>
        <translation type="vanished">--licence ist für eine Sitzung ohne Klienten.</translation>
    </message>
    <message>
        <source>nktsense records tester holds licences.</source>
        <translation type="vanished">nktsense records tester enthält die Zulassungen.</translation>
    </message>
    <message>
        <source>Say --tester CODE; nktsense records tester CODE adds one.</source>
        <translation type="vanished">Geben Sie --tester CODE an; nktsense records tester CODE nimmt einen auf.</translation>
    </message>
    <message>
        <source>{1}, for {2}</source>
        <translation type="vanished">{1}, zu {2}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>gave way</source>
        <translation>gab nach</translation>
    </message>
    <message>
        <source>seemed to give way, by force alone</source>
        <translation>gab dem Anschein nach nach, nur nach der Kraft</translation>
    </message>
    <message>
        <source>held, load too low</source>
        <translation>gehalten, Last zu gering</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht zu beurteilen</translation>
    </message>
    <message>
        <source>force only, no verdict</source>
        <translation>nur Kraft, keine Bewertung</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>held, but the push was too light to tell</source>
        <translation>gehalten, aber der Druck war für ein Urteil zu gering</translation>
    </message>
    <message>
        <source>only the force was read</source>
        <translation>nur die Kraft wurde abgelesen</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>noch nicht gezeigt</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster Test</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>retest</source>
        <translation>Nachtest</translation>
    </message>
    <message>
        <source>{purpose} of {test}</source>
        <translation>{purpose} zu {test}</translation>
    </message>
    <message>
        <source>break test</source>
        <translation>Break-Test</translation>
    </message>
    <message>
        <source>make test</source>
        <translation>Make-Test</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>deep tissue work</source>
        <translation>tiefe Gewebearbeit</translation>
    </message>
    <message>
        <source>myofascial release</source>
        <translation>myofasziale Technik</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>So</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>This session is not closed. The page shows where it stood after step {step}.</source>
        <translation>Diese Sitzung ist nicht geschlossen. Die Seite zeigt den Stand nach Schritt {step}.</translation>
    </message>
    <message>
        <source>Made with a simulated device: these numbers were measured on nobody.</source>
        <translation>Mit einem simulierten Gerät gemacht: Diese Zahlen wurden an niemandem gemessen.</translation>
    </message>
    <message>
        <source>Results are not shown</source>
        <translation>Ergebnisse werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>A demonstration</source>
        <translation>Eine Vorführung</translation>
    </message>
    <message>
        <source>Session {session}, step {step}</source>
        <translation>Sitzung {session}, Schritt {step}</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>erstellt {when}</translation>
    </message>
    <message>
        <source>Your muscle tests</source>
        <translation>Ihre Muskeltests</translation>
    </message>
    <message>
        <source>In each test somebody pushed against you with a small force meter, and you tried to stay still. We looked at whether you held or gave way. Every mark below is one try.</source>
        <translation>In jedem Test drückte jemand mit einem kleinen Kraftmesser gegen Sie, und Sie versuchten, still zu halten. Wir achteten darauf, ob Sie hielten oder nachgaben. Jedes Zeichen unten ist ein Versuch.</translation>
    </message>
    <message>
        <source>This visit followed a research plan, in which some of what is done is meant to do nothing. Ask {tester} about it.</source>
        <translation>Dieser Termin folgte einem Forschungsplan, in dem manches von dem, was getan wird, nichts bewirken soll. Fragen Sie {tester} danach.</translation>
    </message>
    <message>
        <source>held each time</source>
        <translation>hielt jedes Mal</translation>
    </message>
    <message>
        <source>gave way each time</source>
        <translation>gab jedes Mal nach</translation>
    </message>
    <message>
        <source>held {held} of {total} times</source>
        <translation>hielt {held} von {total} Mal</translation>
    </message>
    <message>
        <source>held {held} of {total} times, {unclear} unclear</source>
        <translation>hielt {held} von {total} Mal, {unclear} unklar</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>No test was made at this visit.</source>
        <translation>An diesem Termin wurde kein Test gemacht.</translation>
    </message>
    <message>
        <source>{what} on {muscle}, {side}</source>
        <translation>{what}: {muscle}, {side}</translation>
    </message>
    <message>
        <source>about {seconds} seconds</source>
        <translation>etwa {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Nothing was done between the tests.</source>
        <translation>Zwischen den Tests wurde nichts getan.</translation>
    </message>
    <message>
        <source>It changed in all three repeats: it {before}, and after that it {after}.</source>
        <translation>Es hat sich in allen drei Wiederholungen geändert. Vorher: {before}; danach: {after}.</translation>
    </message>
    <message>
        <source>Luck alone would show this in about {one} of such comparisons, or more.</source>
        <translation>Allein durch Zufall wäre das in etwa {one} solcher Vergleiche oder mehr zu sehen.</translation>
    </message>
    <message>
        <source>Luck alone would show this in about {one} of such comparisons, or more; at least once among the {comparisons} of this day in {some}.</source>
        <translation>Allein durch Zufall wäre das in etwa {one} solcher Vergleiche oder mehr zu sehen; mindestens einmal unter den {comparisons} dieses Tages in {some}.</translation>
    </message>
    <message>
        <source>It does not show what caused the change.</source>
        <translation>Was die Änderung verursacht hat, zeigt das nicht.</translation>
    </message>
    <message>
        <source>The force changed by more than the measuring error: from {before} to {after}. Whether it held or gave way did not clearly change. It does not show what caused the change.</source>
        <translation>Die Kraft änderte sich um mehr als den Messfehler: von {before} auf {after}. Ob er hielt oder nachgab, änderte sich nicht eindeutig. Was die Änderung verursacht hat, zeigt das nicht.</translation>
    </message>
    <message>
        <source>No change was seen that is larger than the measuring error.</source>
        <translation>Keine Änderung war größer als der Messfehler.</translation>
    </message>
    <message>
        <source>The result is mixed: no change can be told from it.</source>
        <translation>Das Ergebnis ist gemischt: Eine Änderung lässt sich daraus nicht ablesen.</translation>
    </message>
    <message>
        <source>The two tests cannot be compared: {because}.</source>
        <translation>Die beiden Tests sind nicht vergleichbar: {because}.</translation>
    </message>
    <message>
        <source>The tester did not see the results while testing.</source>
        <translation>Der Untersucher sah die Ergebnisse während des Testens nicht.</translation>
    </message>
    <message>
        <source>The tester knew what was done, which can sway a test.</source>
        <translation>Der Untersucher wusste, was getan wurde; das kann einen Test beeinflussen.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>No exercises were given at this visit.</source>
        <translation>An diesem Termin wurden keine Übungen mitgegeben.</translation>
    </message>
    <message>
        <source>Your goal: {goal}</source>
        <translation>Ihr Ziel: {goal}</translation>
    </message>
    <message>
        <source>Your goal: {goal} (by {date})</source>
        <translation>Ihr Ziel: {goal} (bis {date})</translation>
    </message>
    <message>
        <source>A muscle that gave way is not shown to be damaged, switched off or the cause of pain. One that held is not shown to be healthy.</source>
        <translation>Dass ein Muskel nachgab, zeigt nicht, dass er geschädigt, abgeschaltet oder die Ursache von Schmerzen ist. Dass einer hielt, zeigt nicht, dass er gesund ist.</translation>
    </message>
    <message>
        <source>A change after something was done may have other causes: practice, warming up, getting tired, how fast one pushes, what one expects, and luck.</source>
        <translation>Eine Änderung, nachdem etwas getan wurde, kann andere Ursachen haben: Übung, Aufwärmen, Ermüden, wie schnell gedrückt wird, was man erwartet, und Zufall.</translation>
    </message>
    <message>
        <source>These tests do not show whether a treatment or an exercise helps, and they find no disease.</source>
        <translation>Diese Tests zeigen nicht, ob eine Behandlung oder eine Übung hilft, und sie finden keine Krankheit.</translation>
    </message>
    <message>
        <source>A muscle becomes weak that was not weak before, or weakness grows: this needs a medical examination. Do not wait for the next visit.</source>
        <translation>Ein Muskel wird schwach, der es vorher nicht war, oder eine Schwäche nimmt zu: Das muss ärztlich untersucht werden. Warten Sie nicht bis zum nächsten Termin.</translation>
    </message>
    <message>
        <source>An exercise hurts, or something worries you: stop it, and ask who tested you.</source>
        <translation>Eine Übung tut weh, oder etwas beunruhigt Sie: Hören Sie damit auf, und fragen Sie, wer Sie getestet hat.</translation>
    </message>
    <message>
        <source>Tested by {tester} on {date}.</source>
        <translation>Getestet von {tester} am {date}.</translation>
    </message>
    <message>
        <source>Muscle test report</source>
        <translation>Bericht über Muskeltests</translation>
    </message>
    <message>
        <source>No test was repeated, so no change can be told.</source>
        <translation>Kein Test wurde wiederholt, also lässt sich keine Änderung ablesen.</translation>
    </message>
    <message>
        <source>after {what} on {muscle}, {side}</source>
        <translation>nach {what}: {muscle}, {side}</translation>
    </message>
    <message>
        <source>with nothing done in between</source>
        <translation>ohne dass dazwischen etwas getan wurde</translation>
    </message>
    <message>
        <source>and {number} more comparisons below</source>
        <translation>und {number} weitere Vergleiche unten</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} Jahre</translation>
    </message>
    <message>
        <source>licensed: {licence}</source>
        <translation>zugelassen: {licence}</translation>
    </message>
    <message>
        <source>{tester} (in charge)</source>
        <translation>{tester} (leitend)</translation>
    </message>
    <message>
        <source>{begun} to {ended}</source>
        <translation>{begun} bis {ended}</translation>
    </message>
    <message>
        <source>begun {begun}, not closed</source>
        <translation>begonnen {begun}, nicht geschlossen</translation>
    </message>
    <message>
        <source>taken up again {times} times; times across an interruption are not known exactly</source>
        <translation>{times} Mal wieder aufgenommen; Zeiten über eine Unterbrechung hinweg sind nicht genau bekannt</translation>
    </message>
    <message>
        <source>the clock went back by {seconds} s</source>
        <translation>die Uhr wurde um {seconds} s zurückgestellt</translation>
    </message>
    <message>
        <source>Version {version} signed by {tester}, {when}: {meaning}. SHA-256 {digest}</source>
        <translation>Version {version} unterschrieben von {tester}, {when}: {meaning}. SHA-256 {digest}</translation>
    </message>
    <message>
        <source>It amends the one before: {reason}</source>
        <translation>Sie ersetzt die vorige: {reason}</translation>
    </message>
    <message>
        <source>Signed versions of this session do not fit: {wrong}</source>
        <translation>Unterschriebene Versionen dieser Sitzung stimmen nicht: {wrong}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht unterschrieben</translation>
    </message>
    <message>
        <source>not in the records, so not signed</source>
        <translation>nicht in den Akten, also nicht unterschrieben</translation>
    </message>
    <message>
        <source>Research mode: order {order}, releases {sham}, results {blind}. Seed {seed}.</source>
        <translation>Forschungsmodus: Reihenfolge {order}, Releases {sham}, Ergebnisse {blind}. Startwert {seed}.</translation>
    </message>
    <message>
        <source>Research mode: order {order}, releases {sham}, results {blind}. The seed is hidden.</source>
        <translation>Forschungsmodus: Reihenfolge {order}, Releases {sham}, Ergebnisse {blind}. Der Startwert ist verborgen.</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>ausgelost</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>real or sham by lot</source>
        <translation>echt oder Schein nach Los</translation>
    </message>
    <message>
        <source>all real</source>
        <translation>alle echt</translation>
    </message>
    <message>
        <source>hidden until the block is closed</source>
        <translation>verborgen, bis der Block abgeschlossen ist</translation>
    </message>
    <message>
        <source>seen by the tester</source>
        <translation>vom Untersucher gesehen</translation>
    </message>
    <message>
        <source>Closed with a reason: {reason}</source>
        <translation>Mit einem Grund geschlossen: {reason}</translation>
    </message>
    <message>
        <source>Planned and not tested: {muscles}.</source>
        <translation>Geplant und nicht getestet: {muscles}.</translation>
    </message>
    <message>
        <source>{held} of {total} held</source>
        <translation>{held} von {total} gehalten</translation>
    </message>
    <message>
        <source>{held} of {total} held, {unclear} unclear</source>
        <translation>{held} von {total} gehalten, {unclear} unklar</translation>
    </message>
    <message>
        <source>{total} forces, no verdict</source>
        <translation>{total} Kräfte, keine Bewertung</translation>
    </message>
    <message>
        <source>{total} trials, not shown</source>
        <translation>{total} Versuche, nicht gezeigt</translation>
    </message>
    <message>
        <source>no trial counts</source>
        <translation>kein Versuch zählt</translation>
    </message>
    <message>
        <source>{counts}; {aside} set aside</source>
        <translation>{counts}; {aside} beiseitegelegt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>zu gering</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>{word}, {seconds} s</source>
        <translation>{word}, {seconds} s</translation>
    </message>
    <message>
        <source>Forces: mean of the peaks of the trials that count, ± expanded uncertainty (k = 2) of one reading; mean force at which the limb began to give way, where it did; R: mean of that force as a share of the peak. Pain: highest told, of 10. Rest: the shortest before a trial.</source>
        <translation>Kräfte: Mittel der Höchstwerte der Versuche, die zählen, ± erweiterte Unsicherheit (k = 2) einer Ablesung; mittlere Kraft, bei der die Extremität nachzugeben begann, wo sie es tat; R: Mittel dieser Kraft als Anteil des Höchstwerts. Schmerz: höchster genannter Wert, von 10. Pause: die kürzeste vor einem Versuch.</translation>
    </message>
    <message>
        <source>Test {number}: {device}, by {tester}.</source>
        <translation>Test {number}: {device}, von {tester}.</translation>
    </message>
    <message>
        <source>Test {number} was recorded as {muscle}, {side}, and corrected afterwards: {reason}</source>
        <translation>Test {number} wurde als {muscle}, {side} aufgezeichnet und danach berichtigt: {reason}</translation>
    </message>
    <message>
        <source>Test {number} ended with fewer trials than planned: {reason}</source>
        <translation>Test {number} endete mit weniger Versuchen als geplant: {reason}</translation>
    </message>
    <message>
        <source>Test {number} is not finished.</source>
        <translation>Test {number} ist nicht beendet.</translation>
    </message>
    <message>
        <source>Test {number} went on in spite of pain: {reason}</source>
        <translation>Test {number} ging trotz Schmerzen weiter: {reason}</translation>
    </message>
    <message>
        <source>Test {number}, trial {trial} set aside: {reason}</source>
        <translation>Test {number}, Versuch {trial} beiseitegelegt: {reason}</translation>
    </message>
    <message>
        <source>Test {number}, trial {trial} was set aside ({reason}) and counts again: {why}</source>
        <translation>Test {number}, Versuch {trial} wurde beiseitegelegt ({reason}) und zählt wieder: {why}</translation>
    </message>
    <message>
        <source>Test {number}, trial {trial}, no force is stated: {reason}</source>
        <translation>Test {number}, Versuch {trial}, keine Kraft wird genannt: {reason}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>device lost</source>
        <translation>Gerät verloren</translation>
    </message>
    <message>
        <source>pad slipped</source>
        <translation>Polster verrutscht</translation>
    </message>
    <message>
        <source>wrong side</source>
        <translation>falsche Seite</translation>
    </message>
    <message>
        <source>wrong muscle</source>
        <translation>falscher Muskel</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>{muscle}, {side}: test {test}, retest {retest}</source>
        <translation>{muscle}, {side}: Test {test}, Nachtest {retest}</translation>
    </message>
    <message>
        <source>Force: {text}.</source>
        <translation>Kraft: {text}.</translation>
    </message>
    <message>
        <source>mean {force}</source>
        <translation>Mittel {force}</translation>
    </message>
    <message>
        <source>band: mean before ± MDC95 {force}</source>
        <translation>Band: Mittel vorher ± MDC95 {force}</translation>
    </message>
    <message>
        <source>no band: the tester’s own error is not known</source>
        <translation>kein Band: Der eigene Fehler des Untersuchers ist nicht bekannt</translation>
    </message>
    <message>
        <source>not comparable: no band</source>
        <translation>nicht vergleichbar: kein Band</translation>
    </message>
    <message>
        <source>force (N)</source>
        <translation>Kraft (N)</translation>
    </message>
    <message>
        <source>Each line is a trial: the mark stands where the limb began to give way, else at the peak; the small upright stroke is the peak, the long one the mean of the peaks.</source>
        <translation>Jede Linie ist ein Versuch: Das Zeichen steht, wo die Extremität nachzugeben begann, sonst beim Höchstwert; der kleine senkrechte Strich ist der Höchstwert, der lange das Mittel der Höchstwerte.</translation>
    </message>
    <message>
        <source>Peaks before: {before}. Peaks after: {after}.</source>
        <translation>Höchstwerte vorher: {before}. Höchstwerte danach: {after}.</translation>
    </message>
    <message>
        <source>{number}. {what} on {muscle}, {side}</source>
        <translation>{number}. {what}: {muscle}, {side}</translation>
    </message>
    <message>
        <source>meant for test {test}</source>
        <translation>gedacht für Test {test}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>a sham</source>
        <translation>eine Scheinbehandlung</translation>
    </message>
    <message>
        <source>real or sham: hidden</source>
        <translation>echt oder Schein: verborgen</translation>
    </message>
    <message>
        <source>retest {test} began {seconds} s after it ({word})</source>
        <translation>Nachtest {test} begann {seconds} s danach ({word})</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>{muscle} ↔ {partner}: {words}; {evidence}: {meaning}.</source>
        <translation>{muscle} ↔ {partner}: {words}; {evidence}: {meaning}.</translation>
    </message>
    <message>
        <source>{muscle} ↔ {partner}: {words}; the library has no such pair.</source>
        <translation>{muscle} ↔ {partner}: {words}; ein solches Paar steht nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>{number}. {text}; {dose}; {schedule}</source>
        <translation>{number}. {text}; {dose}; {schedule}</translation>
    </message>
    <message>
        <source>{done} of {planned} planned times, as told by the client</source>
        <translation>{done} von {planned} geplanten Malen, wie der Klient berichtet</translation>
    </message>
    <message>
        <source>Earlier homework {number} ({session}): {told}</source>
        <translation>Frühere Heimübung {number} ({session}): {told}</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Ziel: {goal}</translation>
    </message>
    <message>
        <source>Goal: {goal} (by {date})</source>
        <translation>Ziel: {goal} (bis {date})</translation>
    </message>
    <message>
        <source>{when}, {by}: {text}</source>
        <translation>{when}, {by}: {text}</translation>
    </message>
    <message>
        <source>No question was answered with yes or not known.</source>
        <translation>Keine Frage wurde mit Ja oder nicht bekannt beantwortet.</translation>
    </message>
    <message>
        <source>{item}: {answer}</source>
        <translation>{item}: {answer}</translation>
    </message>
    <message>
        <source>{item}: {answer} ({words})</source>
        <translation>{item}: {answer} ({words})</translation>
    </message>
    <message>
        <source>Stop overridden, {item}: {reason}</source>
        <translation>Stopp aufgehoben, {item}: {reason}</translation>
    </message>
    <message>
        <source>Break tests allowed in spite of a caution: {reason}</source>
        <translation>Break-Tests trotz einer Vorsicht erlaubt: {reason}</translation>
    </message>
    <message>
        <source>{number}  {muscle}, {side}</source>
        <translation>{number}  {muscle}, {side}</translation>
    </message>
    <message>
        <source>No recording was made of these trials.</source>
        <translation>Diese Versuche wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The recording {file} is not there, so its trace is not drawn.</source>
        <translation>Die Aufzeichnung {file} ist nicht da, deshalb ist ihre Kurve nicht gezeichnet.</translation>
    </message>
    <message>
        <source>The recording {file} cannot be read, so its trace is not drawn: {why}</source>
        <translation>Die Aufzeichnung {file} kann nicht gelesen werden, deshalb ist ihre Kurve nicht gezeichnet: {why}</translation>
    </message>
    <message>
        <source>The folder of recordings was not given, so no trace is drawn.</source>
        <translation>Der Ordner der Aufzeichnungen wurde nicht angegeben, deshalb ist keine Kurve gezeichnet.</translation>
    </message>
    <message>
        <source>Trial {trial}: read again from the recording it comes out otherwise. The file is another one, or another version of the program graded it.</source>
        <translation>Versuch {trial}: Aus der Aufzeichnung neu gelesen, kommt etwas anderes heraus. Die Datei ist eine andere, oder eine andere Version des Programms hat sie bewertet.</translation>
    </message>
    <message>
        <source>Trial {trial} is not found in the recording {file}.</source>
        <translation>Versuch {trial} ist in der Aufzeichnung {file} nicht zu finden.</translation>
    </message>
    <message>
        <source>Traces are not shown.</source>
        <translation>Kurven werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Force (left side a full line, right side dashed) from the onset on, in newtons above zero; below it the speed of the limb. Dotted upright: onset. Ring: where the limb began to give way. Triangle: peak. Grey band: ± 10 % of the planned load.</source>
        <translation>Kraft (links durchgezogen, rechts gestrichelt) vom Beginn an, in Newton über null; darunter die Geschwindigkeit der Extremität. Punktierte Senkrechte: Beginn. Ring: wo die Extremität nachzugeben begann. Dreieck: Höchstwert. Graues Band: ± 10 % der geplanten Last.</translation>
    </message>
    <message>
        <source>Force over time of the trials of test {number}.</source>
        <translation>Kraft über der Zeit bei den Versuchen von Test {number}.</translation>
    </message>
    <message>
        <source>{most} °/s</source>
        <translation>{most} °/s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>{number} {headline}</source>
        <translation>{number} {headline}</translation>
    </message>
    <message>
        <source>R {ratio}</source>
        <translation>R {ratio}</translation>
    </message>
    <message>
        <source>push {slope} N/s</source>
        <translation>Druckanstieg {slope} N/s</translation>
    </message>
    <message>
        <source>limb moved {angle}°</source>
        <translation>Extremität bewegte sich {angle}°</translation>
    </message>
    <message>
        <source>peak {force}</source>
        <translation>Höchstwert {force}</translation>
    </message>
    <message>
        <source>Each trial: {remarks}</source>
        <translation>Jeder Versuch: {remarks}</translation>
    </message>
    <message>
        <source>{number} checks passed.</source>
        <translation>{number} Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Not passed: {text}</source>
        <translation>Nicht bestanden: {text}</translation>
    </message>
    <message>
        <source>Not checked: {text}</source>
        <translation>Nicht geprüft: {text}</translation>
    </message>
    <message>
        <source>Flag: {text}</source>
        <translation>Hinweis: {text}</translation>
    </message>
    <message>
        <source>Break test with motion: R is the force at which the limb began to give way, as a share of the highest force. Hold at R ≥ {hold}, break at R &lt; {least}, between them no verdict.</source>
        <translation>Break-Test mit Bewegung: R ist die Kraft, bei der die Extremität nachzugeben begann, als Anteil der höchsten Kraft. Hält bei R ≥ {hold}, gibt nach bei R &lt; {least}, dazwischen keine Bewertung.</translation>
    </message>
    <message>
        <source>The limb gives way where it turns faster than {velocity} °/s (or {sd} standard deviations of rest) for {time} ms and by {angle}° or more.</source>
        <translation>Die Extremität gibt nach, wo sie sich schneller als {velocity} °/s (oder {sd} Standardabweichungen der Ruhe) für {time} ms und um {angle}° oder mehr dreht.</translation>
    </message>
    <message>
        <source>Without motion a break is only suspected, from a fall of {drop} within {window} s: a limb that yields while the force rises, a tester who backs off and slow creep are not seen.</source>
        <translation>Ohne Bewegung wird Nachgeben nur vermutet, aus einem Abfall um {drop} innerhalb von {window} s: Eine Extremität, die nachgibt, während die Kraft steigt, ein Untersucher, der nachlässt, und langsames Kriechen werden nicht gesehen.</translation>
    </message>
    <message>
        <source>Make test: hold where the force stays above {share} of its best second for {time} s.</source>
        <translation>Make-Test: hält, wo die Kraft {time} s lang über {share} ihrer besten Sekunde bleibt.</translation>
    </message>
    <message>
        <source>Load adequate from {share} of the planned load. No verdict on a push slower than {slow} N/s or faster than {fast} N/s, or less straight than R² {r2}.</source>
        <translation>Last ausreichend ab {share} der geplanten Last. Keine Bewertung bei einem Druck langsamer als {slow} N/s oder schneller als {fast} N/s, oder weniger gerade als R² {r2}.</translation>
    </message>
    <message>
        <source>A retest is compared only with the same muscle, side, device, kind, position, pad site and tester, lever ± {lever} mm, push ± {slope}, velocity of yield ± {velocity} °/s, load adequate, rests kept, pain ≤ {pain} and changed by ≤ {change}, as many trials and at least {trials}. Only none of three, then three of three (or the reverse) is a repeated change.</source>
        <translation>Ein Nachtest wird nur mit gleichem Muskel, gleicher Seite, gleichem Gerät, gleicher Art, Position, Polsterstelle und gleichem Untersucher verglichen, Hebel ± {lever} mm, Druckanstieg ± {slope}, Geschwindigkeit des Nachgebens ± {velocity} °/s, ausreichende Last, eingehaltene Pausen, Schmerz ≤ {pain} und geändert um ≤ {change}, gleich viele Versuche und mindestens {trials}. Nur keiner von dreien, dann drei von dreien (oder umgekehrt) ist eine wiederholte Änderung.</translation>
    </message>
    <message>
        <source>These trials were graded by {version}; this program has {own}, so its limits are not printed as those that held.</source>
        <translation>Diese Versuche wurden bewertet mit {version}; dieses Programm hat {own}, deshalb sind seine Grenzen nicht als die damals geltenden gedruckt.</translation>
    </message>
    <message>
        <source>No trial was graded.</source>
        <translation>Kein Versuch wurde bewertet.</translation>
    </message>
    <message>
        <source>rules of comparison {change}, procedure {procedure}</source>
        <translation>Regeln des Vergleichs {change}, Ablauf {procedure}</translation>
    </message>
    <message>
        <source>Planned: {trials} trials, rest {rest} s, retest within {retest} s, push {low} to {high} N/s, pain limit {pain}, rise {rise}.</source>
        <translation>Geplant: {trials} Versuche, Pause {rest} s, Nachtest innerhalb von {retest} s, Druckanstieg {low} bis {high} N/s, Schmerzgrenze {pain}, Anstieg {rise}.</translation>
    </message>
    <message>
        <source>All settings: {settings}.</source>
        <translation>Alle Einstellungen: {settings}.</translation>
    </message>
    <message>
        <source>{tester}, {muscle}: SEM {sem} N of one trial, from {source}</source>
        <translation>{tester}, {muscle}: SEM {sem} N eines Versuchs, aus {source}</translation>
    </message>
    <message>
        <source>{tester}, all muscles: SEM {sem} N of one trial, from {source}</source>
        <translation>{tester}, alle Muskeln: SEM {sem} N eines Versuchs, aus {source}</translation>
    </message>
    <message>
        <source>{tester}: not known, so no change of force is called real</source>
        <translation>{tester}: nicht bekannt, also wird keine Kraftänderung als echt bezeichnet</translation>
    </message>
    <message>
        <source>{made} made that day. If nothing had changed, at least one of them would show a repeated change in {chance} of such days.</source>
        <translation>An diesem Tag gemacht: {made}. Hätte sich nichts geändert, so wäre an {chance} solcher Tage mindestens eine wiederholte Änderung zu sehen.</translation>
    </message>
    <message>
        <source>1 comparison</source>
        <translation>1 Vergleich</translation>
    </message>
    <message>
        <source>{number} comparisons</source>
        <translation>{number} Vergleiche</translation>
    </message>
    <message>
        <source>Not told while results are hidden.</source>
        <translation>Wird nicht gesagt, solange Ergebnisse verborgen sind.</translation>
    </message>
    <message>
        <source>no comparison was made that day</source>
        <translation>an diesem Tag wurde kein Vergleich gemacht</translation>
    </message>
    <message>
        <source>{muscle}, {side}, {kind}</source>
        <translation>{muscle}, {side}, {kind}</translation>
    </message>
    <message>
        <source>{number} more muscles with earlier visits are not drawn.</source>
        <translation>{number} weitere Muskeln mit früheren Terminen sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Mean peak force by visit: {points}.</source>
        <translation>Mittlere Höchstkraft je Termin: {points}.</translation>
    </message>
    <message>
        <source>{date} {force}</source>
        <translation>{date} {force}</translation>
    </message>
    <message>
        <source>{date} {force}, not comparable</source>
        <translation>{date} {force}, nicht vergleichbar</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Mean of the peaks at the first test of a visit. Filled: can be held beside the baseline; hollow: cannot. Band: baseline ± MDC95, where the tester’s own error is known.</source>
        <translation>Mittel der Höchstwerte beim ersten Test eines Termins. Gefüllt: mit dem Ausgangswert vergleichbar; hohl: nicht. Band: Ausgangswert ± MDC95, wo der eigene Fehler des Untersuchers bekannt ist.</translation>
    </message>
    <message>
        <source>The logo {file} cannot be read ({why}). The report has none.</source>
        <translation>Das Logo {file} kann nicht gelesen werden ({why}). Der Bericht hat keines.</translation>
    </message>
    <message>
        <source>The logo {file} is no PNG, JPEG or SVG that can be drawn. The report has none.</source>
        <translation>Das Logo {file} ist kein PNG, JPEG oder SVG, das gezeichnet werden kann. Der Bericht hat keines.</translation>
    </message>
    <message>
        <source>The logo {file} is larger than {limit} MB. The report has none.</source>
        <translation>Das Logo {file} ist größer als {limit} MB. Der Bericht hat keines.</translation>
    </message>
    <message>
        <source>The logo {file} holds scripts or points to other files. The report has none.</source>
        <translation>Das Logo {file} enthält Skripte oder verweist auf andere Dateien. Der Bericht hat keines.</translation>
    </message>
    <message>
        <source>What was tested, and what was seen</source>
        <translation>Was getestet wurde und was zu sehen war</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What the second test showed</source>
        <translation>Was der zweite Test zeigte</translation>
    </message>
    <message>
        <source>Your exercises at home</source>
        <translation>Ihre Übungen für zu Hause</translation>
    </message>
    <message>
        <source>What these tests do not show</source>
        <translation>Was diese Tests nicht zeigen</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Wann ärztlicher Rat nötig ist</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Untersucher</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Muscle, kind</source>
        <translation>Muskel, Art</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Peak (N)</source>
        <translation>Höchstwert (N)</translation>
    </message>
    <message>
        <source>Gave way (N)</source>
        <translation>Gab nach (N)</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Push (N/s)</source>
        <translation>Anstieg (N/s)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>History, movement and notes</source>
        <translation>Anamnese, Bewegung und Notizen</translation>
    </message>
    <message>
        <source>Homework and goals</source>
        <translation>Heimübungen und Ziele</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Trials and their traces</source>
        <translation>Versuche und ihre Kurven</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Over the visits</source>
        <translation>Über die Termine</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Own error</source>
        <translation>Eigener Fehler</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Not shown by any of this</source>
        <translation>Was all das nicht zeigt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
</TS>
