<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>nktsense</name>
    <message>
        <source>{code} is {name}.</source>
        <translation>{code} es {name}.</translation>
    </message>
    <message>
        <source>No name is kept of {code}.</source>
        <translation>De {code} no se guarda ningún nombre.</translation>
    </message>
    <message>
        <source>Type the passphrase of the records above.</source>
        <translation>Escriba arriba la frase de contraseña de los registros.</translation>
    </message>
    <message>
        <source>Is the new client kept? More can be typed above.</source>
        <translation>¿Guardar al cliente nuevo? Arriba se puede escribir más.</translation>
    </message>
    <message>
        <source>{client}: {battery}. Begin?</source>
        <translation>{client}: {battery}. ¿Empezar?</translation>
    </message>
    <message>
        <source>Who is tested?</source>
        <translation>¿A quién se examina?</translation>
    </message>
    <message>
        <source>Who is tested? No records are open.</source>
        <translation>¿A quién se examina? No hay registros abiertos.</translation>
    </message>
    <message>
        <source>What is tested?</source>
        <translation>¿Qué se prueba?</translation>
    </message>
    <message>
        <source>Who tests?</source>
        <translation>¿Quién examina?</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>Left side only</source>
        <translation>Solo el lado izquierdo</translation>
    </message>
    <message>
        <source>Right side only</source>
        <translation>Solo el lado derecho</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Without keeping anything</source>
        <translation>Sin guardar nada</translation>
    </message>
    <message>
        <source>nothing of the session stays</source>
        <translation>de la sesión no queda nada</translation>
    </message>
    <message>
        <source>Do not begin</source>
        <translation>No empezar</translation>
    </message>
    <message>
        <source>Keep client {code}</source>
        <translation>Guardar al cliente {code}</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Abrir los registros</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>code, year of birth, agreement</source>
        <translation>código, año de nacimiento, consentimiento</translation>
    </message>
    <message>
        <source>The client agrees</source>
        <translation>El cliente consiente</translation>
    </message>
    <message>
        <source>that what is measured is kept</source>
        <translation>en que se guarde lo medido</translation>
    </message>
    <message>
        <source>licensed</source>
        <translation>con licencia</translation>
    </message>
    <message>
        <source>I test, as {code}</source>
        <translation>Examino yo, como {code}</translation>
    </message>
    <message>
        <source>other codes can be typed</source>
        <translation>se pueden escribir otros códigos</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>used last</source>
        <translation>la última usada</translation>
    </message>
    <message>
        <source>{tests} tests, about {minutes} min</source>
        <translation>{tests} pruebas, unos {minutes} min</translation>
    </message>
    <message>
        <source>1 test, about {minutes} min</source>
        <translation>1 prueba, unos {minutes} min</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Muscles of the midline are tested once.</source>
        <translation>Los músculos de la línea media se prueban una vez.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>A session is open already: close or leave it first.</source>
        <translation>Ya hay una sesión abierta: ciérrela o salga de ella primero.</translation>
    </message>
    <message>
        <source>Does the client agree that what is measured is recorded and kept here?</source>
        <translation>¿Consiente el cliente en que lo medido se registre y se guarde aquí?</translation>
    </message>
    <message>
        <source>Without it nothing of this client is kept. Research and contact are asked for apart.</source>
        <translation>Sin su consentimiento no se guarda nada de este cliente. Sobre investigación y contacto se pregunta aparte.</translation>
    </message>
    <message>
        <source>Yes, the client agrees</source>
        <translation>Sí, el cliente consiente</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Keep this client</source>
        <translation>Guardar a este cliente</translation>
    </message>
    <message>
        <source>A client needs a code, such as C-1.</source>
        <translation>Un cliente necesita un código, por ejemplo C-1.</translation>
    </message>
    <message>
        <source>Without the client's agreement nothing is kept. You can go back and begin without keeping anything.</source>
        <translation>Sin el consentimiento del cliente no se guarda nada. Puede volver y empezar sin guardar nada.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>No name and nothing that tells who it is: it stands on reports and in files.</source>
        <translation>Ni un nombre ni nada que diga quién es: figura en informes y archivos.</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Four digits. Age decides which tests are allowed.</source>
        <translation>Cuatro cifras. De la edad depende qué pruebas se permiten.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>For tables of norms alone.</source>
        <translation>Solo para tablas de normas.</translation>
    </message>
    <message>
        <source>Body mass</source>
        <translation>Masa corporal</translation>
    </message>
    <message>
        <source>For tables of norms; can be left out.</source>
        <translation>Para tablas de normas; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Estatura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Can be left out. It is kept apart, encrypted, and each look at it is noted.</source>
        <translation>Puede quedar vacío. Se guarda aparte, cifrado, y se anota cada vez que se mira.</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>That is no number. Type figures, or leave it out.</source>
        <translation>Eso no es un número. Escriba cifras, o déjelo vacío.</translation>
    </message>
    <message>
        <source>last session {day}</source>
        <translation>última sesión {day}</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>todavía ninguna sesión</translation>
    </message>
    <message>
        <source>last session today</source>
        <translation>última sesión hoy</translation>
    </message>
    <message>
        <source>born {year}</source>
        <translation>nacimiento {year}</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>No client has a code with “{code}” in it.</source>
        <translation>Ningún cliente tiene un código que contenga «{code}».</translation>
    </message>
    <message>
        <source>At least {number} characters; several words are good.</source>
        <translation>Al menos {number} caracteres; varias palabras van bien.</translation>
    </message>
    <message>
        <source>Look for a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>A session of which nothing is kept</source>
        <translation>Una sesión de la que no se guarda nada</translation>
    </message>
    <message>
        <source>The records of this practice are there, but they are not open. Your clients stand in them.</source>
        <translation>Los registros de esta consulta están ahí, pero no están abiertos. En ellos figuran sus clientes.</translation>
    </message>
    <message>
        <source>Your clients will stand here. With the first one the encrypted records of this practice are made. Without keeping anything you can try a whole session.</source>
        <translation>Aquí estarán sus clientes. Con el primero se crean los registros cifrados de esta consulta. Sin guardar nada puede probar una sesión entera.</translation>
    </message>
    <message>
        <source>A passphrase for the records</source>
        <translation>Una frase de contraseña para los registros</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>The records are always encrypted. This computer has no place of its own for their key, so a passphrase opens them. Nobody can recover it: write it down and keep it where it is safe.</source>
        <translation>Los registros están siempre cifrados. Este ordenador no tiene un lugar propio para su clave, así que los abre una frase de contraseña. Nadie puede recuperarla: anótela y guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Make the records and keep the client</source>
        <translation>Crear los registros y guardar al cliente</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Mostrar el nombre</translation>
    </message>
    <message>
        <source>Names are kept apart; each look at one is noted in the records.</source>
        <translation>Los nombres se guardan aparte; cada vez que se mira uno se anota en los registros.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>So that no slip of a finger locks you out.</source>
        <translation>Para que un error al teclear no le deje fuera.</translation>
    </message>
    <message>
        <source>It needs at least {number} characters.</source>
        <translation>Hacen falta al menos {number} caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>Lever arm from {begin} to {end}.</source>
        <translation>Brazo de palanca: desde {begin} hasta {end}.</translation>
    </message>
    <message>
        <source>{muscle}: target load ({unit})</source>
        <translation>{muscle}: carga objetivo ({unit})</translation>
    </message>
    <message>
        <source>{muscle}: lever arm ({unit})</source>
        <translation>{muscle}: brazo de palanca ({unit})</translation>
    </message>
    <message>
        <source>Target load</source>
        <translation>Carga objetivo</translation>
    </message>
    <message>
        <source>Lever arm</source>
        <translation>Brazo de palanca</translation>
    </message>
    <message>
        <source>A load is above 0 and at most {load} N, a lever arm at most {lever} m.</source>
        <translation>Una carga es mayor que 0 y como máximo de {load} N, un brazo de palanca como máximo de {lever} m.</translation>
    </message>
    <message>
        <source>That is no number; it is not used.</source>
        <translation>Eso no es un número; no se usa.</translation>
    </message>
    <message>
        <source>How is it tested?</source>
        <translation>¿Cómo se prueba?</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Loads and lever arms</source>
        <translation>Cargas y brazos de palanca</translation>
    </message>
    <message>
        <source>Without target load and lever arm no retest of a muscle can be compared with its test. What was typed last stands here; a lever arm is the client's own, so measure it.</source>
        <translation>Sin carga objetivo ni brazo de palanca no se puede comparar ningún retest de un músculo con su prueba. Aquí está lo último que se escribió; el brazo de palanca es propio de cada cliente, así que mídalo.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Draw a new one</source>
        <translation>Sortear otra</translation>
    </message>
    <message>
        <source>The seed of the lot is no whole number.</source>
        <translation>La semilla del sorteo no es un número entero.</translation>
    </message>
    <message>
        <source>As planned: {number}</source>
        <translation>Según lo previsto: {number}</translation>
    </message>
    <message>
        <source>As planned: {rest} s</source>
        <translation>Según lo previsto: {rest} s</translation>
    </message>
    <message>
        <source>{rest} s</source>
        <translation>{rest} s</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Trials of a test</source>
        <translation>Intentos por prueba</translation>
    </message>
    <message>
        <source>Shortest rest between trials</source>
        <translation>Descanso mínimo entre intentos</translation>
    </message>
    <message>
        <source>Research mode</source>
        <translation>Modo de investigación</translation>
    </message>
    <message>
        <source>The order of the tests is drawn by lot.</source>
        <translation>El orden de las pruebas se decide por sorteo.</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Semilla del sorteo</translation>
    </message>
    <message>
        <source>Kept with the session, so that anybody can draw it again.</source>
        <translation>Se guarda con la sesión, para que cualquiera pueda repetir el sorteo.</translation>
    </message>
    <message>
        <source>Sham releases</source>
        <translation>Liberaciones simuladas</translation>
    </message>
    <message>
        <source>Each release is real or sham by lot, told when it is given.</source>
        <translation>Cada liberación es real o simulada por sorteo; se dice en el momento de darla.</translation>
    </message>
    <message>
        <source>Blinded</source>
        <translation>Cegado</translation>
    </message>
    <message>
        <source>Results are hidden until the block is closed.</source>
        <translation>Los resultados están ocultos hasta que se cierre el bloque.</translation>
    </message>
    <message>
        <source>Nothing special is known of the client.</source>
        <translation>No se sabe nada especial del cliente.</translation>
    </message>
    <message>
        <source>A seed is a whole number, 0 or more.</source>
        <translation>Una semilla es un número entero, 0 o mayor.</translation>
    </message>
    <message>
        <source>Begin a session</source>
        <translation>Empezar sesión</translation>
    </message>
    <message>
        <source>Keep what is being typed first, or go back.</source>
        <translation>Guarde primero lo que se está escribiendo, o vuelva atrás.</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>No se guarda nada de ella.</translation>
    </message>
    <message>
        <source>It is kept in the records.</source>
        <translation>Se guarda en los registros.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Qué se prueba</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>There is no client {code} in the records.</source>
        <translation>En los registros no hay ningún cliente {code}.</translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation>Abriendo los registros</translation>
    </message>
    <message>
        <source>Keeping what was typed</source>
        <translation>Guardando lo escrito</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation>Ir a la sesión</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {reason}</source>
        <translation>Algo falló dentro del programa: {reason}</translation>
    </message>
    <message>
        <source>nothing is kept</source>
        <translation>no se guarda nada</translation>
    </message>
    <message>
        <source>{code}, licensed</source>
        <translation>{code}, con licencia</translation>
    </message>
    <message>
        <source>Choose a client, or begin without keeping anything.</source>
        <translation>Elija un cliente, o empiece sin guardar nada.</translation>
    </message>
    <message>
        <source>The records are not open.</source>
        <translation>Los registros no están abiertos.</translation>
    </message>
    <message>
        <source>Choose what is tested.</source>
        <translation>Elija qué se prueba.</translation>
    </message>
    <message>
        <source>Say who tests.</source>
        <translation>Diga quién examina.</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>{trials} trials, rest {rest} s</source>
        <translation>{trials} intentos, descanso {rest} s</translation>
    </message>
    <message>
        <source>research</source>
        <translation>investigación</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>I test</source>
        <translation>Examino yo</translation>
    </message>
    <message>
        <source>Known in the records</source>
        <translation>Conocidos en los registros</translation>
    </message>
    <message>
        <source>Stands on each test and each report, and is no name. Asked once.</source>
        <translation>Figura en cada prueba y en cada informe, y no es un nombre. Se pregunta una vez.</translation>
    </message>
    <message>
        <source>Professional licence</source>
        <translation>Licencia profesional</translation>
    </message>
    <message>
        <source>Kind and number; can be left out. Only a licensed tester may go on in spite of a stop.</source>
        <translation>Tipo y número; puede quedar vacío. Solo un examinador con licencia puede seguir a pesar de una parada.</translation>
    </message>
    <message>
        <source>Training in NKT</source>
        <translation>Formación en NKT</translation>
    </message>
    <message>
        <source>Such as level 2; can be left out.</source>
        <translation>Por ejemplo nivel 2; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Add and choose</source>
        <translation>Añadir y elegir</translation>
    </message>
    <message>
        <source>A tester needs a code, such as T1.</source>
        <translation>Un examinador necesita un código, por ejemplo T1.</translation>
    </message>
    <message>
        <source>Body map: {what}</source>
        <translation>Mapa corporal: {what}</translation>
    </message>
    <message>
        <source>{number} planned muscles. Arrow keys move between them, with Shift between all; Return or the space bar chooses.</source>
        <translation>{number} músculos previstos. Las flechas pasan de uno a otro, con Mayús por todos; Intro o la barra espaciadora elige.</translation>
    </message>
    <message>
        <source>Not on the map:</source>
        <translation>No están en el mapa:</translation>
    </message>
    <message>
        <source>Tested pairs</source>
        <translation>Pares probados</translation>
    </message>
    <message>
        <source>Every pair is a hypothesis to test. Nothing is ranked, and a change does not tell its cause.</source>
        <translation>Cada par es una hipótesis por comprobar. Nada está ordenado por importancia, y un cambio no dice su causa.</translation>
    </message>
    <message>
        <source>No pair yet: one appears here when a partner was worked on between a test and its retest.</source>
        <translation>Todavía ningún par: aparece uno cuando se trató un compañero entre una prueba y su retest.</translation>
    </message>
    <message>
        <source>Retests without a partner: {number}.</source>
        <translation>Retests sin compañero: {number}.</translation>
    </message>
    <message>
        <source>In no pair so far: {muscles}.</source>
        <translation>En ningún par hasta ahora: {muscles}.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>dashed: lies deep</source>
        <translation>discontinuo: está profundo</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>From behind</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>{muscle}: worked on; pairs on the map: {number}</source>
        <translation>{muscle}: tratado; pares en el mapa: {number}</translation>
    </message>
    <message>
        <source>Compensation map: {what}</source>
        <translation>Mapa de compensaciones: {what}</translation>
    </message>
    <message>
        <source>{number} tested pairs, each a hypothesis to test. Arrow keys move; Return or the space bar chooses.</source>
        <translation>{number} pares probados, cada uno una hipótesis por comprobar. Las flechas mueven; Intro o la barra espaciadora elige.</translation>
    </message>
    <message>
        <source>{muscle}: tested; pairs on the map: {number}</source>
        <translation>{muscle}: probado; pares en el mapa: {number}</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Retests</source>
        <translation>Retests</translation>
    </message>
    <message>
        <source>Worked on</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>in brackets: after a sham</source>
        <translation>entre paréntesis: tras un tratamiento simulado</translation>
    </message>
    <message>
        <source>{number} retests contradict</source>
        <translation>{number} retests contradicen</translation>
    </message>
    <message>
        <source>1 retest contradicts</source>
        <translation>1 retest contradice</translation>
    </message>
    <message>
        <source>1 sham, counted apart</source>
        <translation>1 simulado, contado aparte</translation>
    </message>
    <message>
        <source>{number} shams, counted apart</source>
        <translation>{number} simulados, contados aparte</translation>
    </message>
    <message>
        <source>{muscle}, with {partner}: {outcomes}</source>
        <translation>{muscle}, con {partner}: {outcomes}</translation>
    </message>
    <message>
        <source>A hypothesis to test</source>
        <translation>Una hipótesis por comprobar</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>No está en la biblioteca</translation>
    </message>
    <message>
        <source>Evidence {level}</source>
        <translation>Evidencia {level}</translation>
    </message>
    <message>
        <source>no retest but after a sham</source>
        <translation>ningún retest salvo tras un tratamiento simulado</translation>
    </message>
    <message>
        <source>{conclusion}: {number} of {total}</source>
        <translation>{conclusion}: {number} de {total}</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Aguanta</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Cede</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede determinar</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>Solo con palabras</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>no previsto</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>nada seleccionado</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} de {all} hechos</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Look: {sentence}</source>
        <translation>Atención: {sentence}</translation>
    </message>
    <message>
        <source>Calibration of {serial}</source>
        <translation>Calibración de {serial}</translation>
    </message>
    <message>
        <source>it shows {reading}</source>
        <translation>muestra {reading}</translation>
    </message>
    <message>
        <source>gauge {force} N</source>
        <translation>referencia {force} N</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>series {number}, creep</source>
        <translation>serie {number}, fluencia</translation>
    </message>
    <message>
        <source>series {number}, check</source>
        <translation>serie {number}, control</translation>
    </message>
    <message>
        <source>series {number}</source>
        <translation>serie {number}</translation>
    </message>
    <message>
        <source>off the provisional curve (% of {force} N)</source>
        <translation>desviación de la curva provisional (% de {force} N)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>thousand {unit}</source>
        <translation>miles de {unit}</translation>
    </message>
    <message>
        <source>million {unit}</source>
        <translation>millones de {unit}</translation>
    </message>
    <message>
        <source>thousand million {unit}</source>
        <translation>miles de millones de {unit}</translation>
    </message>
    <message>
        <source>reading less its zero ({unit}, falling with the force)</source>
        <translation>lectura menos su cero ({unit}, baja con la fuerza)</translation>
    </message>
    <message>
        <source>reading less its zero ({unit})</source>
        <translation>lectura menos su cero ({unit})</translation>
    </message>
    <message>
        <source>hollow: falling</source>
        <translation>hueco: bajando</translation>
    </message>
    <message>
        <source>{reading} {unit}, standard deviation {sd} of {number}</source>
        <translation>{reading} {unit}, desviación típica {sd} de {number}</translation>
    </message>
    <message>
        <source>drift {drift} {unit}/s, read {seconds} s after the force came on</source>
        <translation>deriva {drift} {unit}/s, leído {seconds} s después de poner la fuerza</translation>
    </message>
    <message>
        <source>Discarded: {reason}</source>
        <translation>Descartado: {reason}</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>n.º.</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>force (N)</source>
        <translation>fuerza (N)</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>off (%)</source>
        <translation>desv. (%)</translation>
    </message>
    <message>
        <source>Taken as it was: {reason}</source>
        <translation>Tomado como estaba: {reason}</translation>
    </message>
    <message>
        <source>last {seconds} s ({unit})</source>
        <translation>últimos {seconds} s ({unit})</translation>
    </message>
    <message>
        <source>last {seconds} s</source>
        <translation>últimos {seconds} s</translation>
    </message>
    <message>
        <source>{name}; steady: moves by less than {limit} N in {seconds} s</source>
        <translation>{name}; estable: menos de {limit} N en {seconds} s</translation>
    </message>
    <message>
        <source>Calibration of {serial} – nktsense</source>
        <translation>Calibración de {serial} – nktsense</translation>
    </message>
    <message>
        <source>It is read as it is, steady or not. Why?</source>
        <translation>Se lee como está, estable o no. ¿Por qué?</translation>
    </message>
    <message>
        <source>Point {number} was discarded: {reason}</source>
        <translation>El punto {number} se descartó: {reason}</translation>
    </message>
    <message>
        <source>Point {number} is chosen. R reads it again.</source>
        <translation>El punto {number} está elegido. R lo lee de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is being read at the moment.</source>
        <translation>En este momento no se lee nada.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>El proceso ha terminado.</translation>
    </message>
    <message>
        <source>There is no point to read again.</source>
        <translation>No hay ningún punto que leer de nuevo.</translation>
    </message>
    <message>
        <source>It is paused. P goes on.</source>
        <translation>Está en pausa. P continúa.</translation>
    </message>
    <message>
        <source>It came to rest meanwhile and was read; there is nothing to take.</source>
        <translation>Entretanto se estabilizó y se leyó; no hay nada que tomar.</translation>
    </message>
    <message>
        <source>Esc again stops the run; any other key lets it go on.</source>
        <translation>Esc otra vez detiene el proceso; cualquier otra tecla lo deja seguir.</translation>
    </message>
    <message>
        <source>Nothing is asked of you now; it goes on by itself.</source>
        <translation>Ahora no se le pide nada; sigue solo.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmado.</translation>
    </message>
    <message>
        <source>Enter: do it    Esc: leave it</source>
        <translation>Intro: hacerlo    Esc: dejarlo</translation>
    </message>
    <message>
        <source>Enter: done, go on    P: pause, go on    R: read again    T: take as it is    ↑ ↓: choose a point    D: dark or light    Esc twice: stop</source>
        <translation>Intro: hecho    P: pausa, seguir    R: leer de nuevo    T: tomar así    ↑ ↓: elegir punto    D: oscuro, claro    2 × Esc: parar</translation>
    </message>
    <message>
        <source>next: {what}</source>
        <translation>siguiente: {what}</translation>
    </message>
    <message>
        <source>Enter: close    R: read again    ↑ ↓: choose a point    D: dark or light</source>
        <translation>Intro: cerrar    R: leer de nuevo    ↑ ↓: elegir punto    D: oscuro, claro</translation>
    </message>
    <message>
        <source>Enter: close    D: dark or light</source>
        <translation>Intro: cerrar    D: oscuro, claro</translation>
    </message>
    <message>
        <source>1 point kept</source>
        <translation>1 punto guardado</translation>
    </message>
    <message>
        <source>{count} points kept</source>
        <translation>{count} puntos guardados</translation>
    </message>
    <message>
        <source>Done: evaluated next</source>
        <translation>Hecho: ahora se evalúa</translation>
    </message>
    <message>
        <source>Stopped: {why}</source>
        <translation>Detenido: {why}</translation>
    </message>
    <message>
        <source>next: turn it to {angle}°</source>
        <translation>siguiente: girarlo a {angle}°</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>creep</source>
        <translation>fluencia</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>preload</source>
        <translation>precarga</translation>
    </message>
    <message>
        <source>All {count} points from the start of series {series} on are read again. Why?</source>
        <translation>Se leen de nuevo los {count} puntos desde el inicio de la serie {series}. ¿Por qué?</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Se estabiliza</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Reposa</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Le espera a usted</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>No readings</source>
        <translation>Sin lecturas</translation>
    </message>
    <message>
        <source>Not steady yet</source>
        <translation>Aún inestable</translation>
    </message>
    <message>
        <source>Nothing received for {seconds} s.</source>
        <translation>Nada recibido en {seconds} s.</translation>
    </message>
    <message>
        <source>Then it goes on; nothing is read.</source>
        <translation>Después sigue; no se lee nada.</translation>
    </message>
    <message>
        <source>Then it is read.</source>
        <translation>Después se lee.</translation>
    </message>
    <message>
        <source>1 point read</source>
        <translation>1 punto leído</translation>
    </message>
    <message>
        <source>{count} points read</source>
        <translation>{count} puntos leídos</translation>
    </message>
    <message>
        <source>mounting {number} of {all}</source>
        <translation>montaje {number} de {all}</translation>
    </message>
    <message>
        <source>Point {number} is read again. Why?</source>
        <translation>El punto {number} se lee de nuevo. ¿Por qué?</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Mantiene</translation>
    </message>
    <message>
        <source>It waits for the first reading.</source>
        <translation>Espera la primera lectura.</translation>
    </message>
    <message>
        <source>Enter, when it is as it should be.</source>
        <translation>Intro, cuando esté como debe.</translation>
    </message>
    <message>
        <source>Enter, when it is done.</source>
        <translation>Intro, cuando esté hecho.</translation>
    </message>
    <message>
        <source>{why}. P goes on.</source>
        <translation>{why}. P continúa.</translation>
    </message>
    <message>
        <source>Enter closes this window.</source>
        <translation>Intro cierra.</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>Escriba primero una dirección.</translation>
    </message>
    <message>
        <source>Its driver does not load: {reason}</source>
        <translation>Su controlador no se carga: {reason}</translation>
    </message>
    <message>
        <source>Writing the page of {identity}</source>
        <translation>Escribiendo la página de {identity}</translation>
    </message>
    <message>
        <source>Reading calibrations</source>
        <translation>Leyendo las calibraciones</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>Preparando el proceso</translation>
    </message>
    <message>
        <source>Looking for runs that broke off</source>
        <translation>Buscando series interrumpidas</translation>
    </message>
    <message>
        <source>Setting up the virtual bench</source>
        <translation>Preparando el banco virtual</translation>
    </message>
    <message>
        <source>The page is in {path}</source>
        <translation>La página está en {path}</translation>
    </message>
    <message>
        <source>Making a plan</source>
        <translation>Haciendo un plan</translation>
    </message>
    <message>
        <source>Looking for a place for the record</source>
        <translation>Buscando un lugar para el registro</translation>
    </message>
    <message>
        <source>Look again without Bluetooth</source>
        <translation>Buscar de nuevo sin Bluetooth</translation>
    </message>
    <message>
        <source>Connect to each Bluetooth device that is known, for its battery</source>
        <translation>Conectar con cada aparato Bluetooth conocido, para consultar su batería</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Address of a device</source>
        <translation>Dirección de un aparato</translation>
    </message>
    <message>
        <source>For what the list does not show: how it is reached, where, and by which driver.</source>
        <translation>Para lo que la lista no muestra: cómo se llega a él, dónde, y con qué controlador.</translation>
    </message>
    <message>
        <source>Heard on {port}</source>
        <translation>Oído en {port}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close what was heard</source>
        <translation>Cerrar lo oído</translation>
    </message>
    <message>
        <source>It is used from now on.</source>
        <translation>Se usa desde ahora.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Without Bluetooth</source>
        <translation>Sin Bluetooth</translation>
    </message>
    <message>
        <source>Ask for batteries</source>
        <translation>Consultar baterías</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>1 device found</source>
        <translation>1 aparato encontrado</translation>
    </message>
    <message>
        <source>{count} devices found</source>
        <translation>{count} aparatos encontrados</translation>
    </message>
    <message>
        <source>No device was found. Plug it in or switch it on, and look again.</source>
        <translation>No se encontró ningún aparato. Conéctelo o enciéndalo, y busque de nuevo.</translation>
    </message>
    <message>
        <source>{time}: {what}</source>
        <translation>{time}: {what}</translation>
    </message>
    <message>
        <source>What can be reached will stand here.</source>
        <translation>Aquí aparecerá lo que esté al alcance.</translation>
    </message>
    <message>
        <source>Looking for devices. This takes some seconds.</source>
        <translation>Buscando aparatos. Esto tarda unos segundos.</translation>
    </message>
    <message>
        <source>Listening to {port}</source>
        <translation>Escuchando {port}</translation>
    </message>
    <message>
        <source>Without a word to it. Pull on the device, so that it has something to say.</source>
        <translation>No se le envía nada. Tire del aparato, para que tenga algo que decir.</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Driver {driver}</source>
        <translation>Controlador {driver}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Usar {address}</translation>
    </message>
    <message>
        <source>No device is chosen</source>
        <translation>Ningún aparato elegido</translation>
    </message>
    <message>
        <source>Choose one below: “Use this one”.</source>
        <translation>Elija uno abajo: «Usar este».</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>lo más probable</translation>
    </message>
    <message>
        <source>Simulated: nothing is measured.</source>
        <translation>Simulado: no se mide nada.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try the device in use</source>
        <translation>Probar el aparato en uso</translation>
    </message>
    <message>
        <source>Simulated: always there, for practice. Nothing is measured.</source>
        <translation>Simulado: siempre está, para practicar. No se mide nada.</translation>
    </message>
    <message>
        <source>Use {device}</source>
        <translation>Usar {device}</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Listen to {port}</source>
        <translation>Escuchar {port}</translation>
    </message>
    <message>
        <source>No sample is missing, and its clock is known.</source>
        <translation>No falta ninguna muestra, y se conoce su reloj.</translation>
    </message>
    <message>
        <source>{seconds} s: {what}</source>
        <translation>{seconds} s: {what}</translation>
    </message>
    <message>
        <source>It gives {rate} samples a second and states {nominal}.</source>
        <translation>Da {rate} muestras por segundo e indica {nominal}.</translation>
    </message>
    <message>
        <source>It has no clock of its own: times are those of arrival at the computer.</source>
        <translation>No tiene reloj propio: los tiempos son los de llegada al ordenador.</translation>
    </message>
    <message>
        <source>How fast its clock runs cannot be told yet: readings arrive too unevenly, or it is too short.</source>
        <translation>Aún no se puede decir a qué ritmo va su reloj: las lecturas llegan de forma demasiado irregular, o el tiempo es demasiado corto.</translation>
    </message>
    <message>
        <source>Its clock is off by {percent} % against the computer's; so are the times and speeds of a push.</source>
        <translation>Su reloj se desvía un {percent} % del del ordenador; también los tiempos y velocidades de un empuje.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>The device says that it lost samples.</source>
        <translation>El aparato dice que perdió muestras.</translation>
    </message>
    <message>
        <source>samples missing: {count}</source>
        <translation>muestras que faltan: {count}</translation>
    </message>
    <message>
        <source>frames left out: {count}</source>
        <translation>tramas omitidas: {count}</translation>
    </message>
    <message>
        <source>bytes not readable: {count}</source>
        <translation>bytes ilegibles: {count}</translation>
    </message>
    <message>
        <source>bytes with a wrong checksum: {count}</source>
        <translation>bytes con suma de comprobación incorrecta: {count}</translation>
    </message>
    <message>
        <source>samples sent twice: {count}</source>
        <translation>muestras enviadas dos veces: {count}</translation>
    </message>
    <message>
        <source>its clock began anew</source>
        <translation>su reloj empezó de nuevo</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>it came back</source>
        <translation>volvió</translation>
    </message>
    <message>
        <source>beyond its range</source>
        <translation>fuera de su rango</translation>
    </message>
    <message>
        <source>its sensor is faulty</source>
        <translation>su sensor está defectuoso</translation>
    </message>
    <message>
        <source>its stored calibration is damaged</source>
        <translation>su calibración guardada está dañada</translation>
    </message>
    <message>
        <source>its watchdog restarted it</source>
        <translation>su vigilante lo reinició</translation>
    </message>
    <message>
        <source>it restarted: its supply fell</source>
        <translation>se reinició: cayó su alimentación</translation>
    </message>
    <message>
        <source>it restarted</source>
        <translation>se reinició</translation>
    </message>
    <message>
        <source>It waits for the device.</source>
        <translation>Espera al aparato.</translation>
    </message>
    <message>
        <source>The device is gone</source>
        <translation>El aparato ya no está</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>The device has no more to give.</source>
        <translation>El aparato no tiene nada más que dar.</translation>
    </message>
    <message>
        <source>Looking for it again</source>
        <translation>Buscándolo de nuevo</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Leave it unloaded: it is being zeroed.</source>
        <translation>Déjelo sin carga: se está poniendo a cero.</translation>
    </message>
    <message>
        <source>Losing samples</source>
        <translation>Pierde muestras</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Observando</translation>
    </message>
    <message>
        <source>Some seconds are needed to judge it.</source>
        <translation>Hacen falta unos segundos para valorarlo.</translation>
    </message>
    <message>
        <source>Another rate than stated</source>
        <translation>Frecuencia distinta de la indicada</translation>
    </message>
    <message>
        <source>Clock unsure</source>
        <translation>Reloj incierto</translation>
    </message>
    <message>
        <source>Clock far off</source>
        <translation>Reloj muy desviado</translation>
    </message>
    <message>
        <source>{count} bytes could not be read.</source>
        <translation>No se pudieron leer {count} bytes.</translation>
    </message>
    <message>
        <source>a reading out of step was dropped</source>
        <translation>se descartó una lectura fuera de compás</translation>
    </message>
    <message>
        <source>lost inside the device</source>
        <translation>perdido dentro del aparato</translation>
    </message>
    <message>
        <source>{count} samples are missing so far ({share} %).</source>
        <translation>Hasta ahora faltan {count} muestras ({share} %).</translation>
    </message>
    <message>
        <source>1 sample is missing so far ({share} %).</source>
        <translation>Hasta ahora falta 1 muestra ({share} %).</translation>
    </message>
    <message>
        <source>{seconds} s are missing so far.</source>
        <translation>Hasta ahora faltan {seconds} s.</translation>
    </message>
    <message>
        <source>from {low} N to {high} N</source>
        <translation>de {low} N a {high} N</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Calibrate at once</source>
        <translation>Calibrar de inmediato</translation>
    </message>
    <message>
        <source>Refused: no force may be stated with it</source>
        <translation>Rechazada: no debe indicarse ninguna fuerza con ella</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>El archivo de calibraciones está dañado</translation>
    </message>
    <message>
        <source>Reading the archive.</source>
        <translation>Leyendo el archivo de calibraciones.</translation>
    </message>
    <message>
        <source>{serial}: {state}</source>
        <translation>{serial}: {state}</translation>
    </message>
    <message>
        <source>Where the page is</source>
        <translation>Dónde está la página</translation>
    </message>
    <message>
        <source>The page is here</source>
        <translation>La página está aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copied: {place}</source>
        <translation>Copiado: {place}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>hace {count} días</translation>
    </message>
    <message>
        <source>{identity}, made on {day} ({age})</source>
        <translation>{identity}, del {day} ({age})</translation>
    </message>
    <message>
        <source>{span}; one reading at {force} N is within ± {u} N (expanded uncertainty)</source>
        <translation>{span}; una lectura a {force} N está dentro de ± {u} N (incertidumbre expandida)</translation>
    </message>
    <message>
        <source>calibrations kept: {records}, checks: {checks}</source>
        <translation>calibraciones guardadas: {records}, controles: {checks}</translation>
    </message>
    <message>
        <source>The newest calibration of each instrument. It is used by itself when the instrument is connected.</source>
        <translation>La calibración más reciente de cada instrumento. Se usa por sí sola cuando el instrumento está conectado.</translation>
    </message>
    <message>
        <source>Nothing was calibrated on this computer yet. “Calibrate” begins.</source>
        <translation>En este ordenador todavía no se ha calibrado nada. «Calibrar» empieza.</translation>
    </message>
    <message>
        <source>fits the device in use</source>
        <translation>corresponde al aparato en uso</translation>
    </message>
    <message>
        <source>of another device</source>
        <translation>de otro aparato</translation>
    </message>
    <message>
        <source>Page as PDF</source>
        <translation>Página en PDF</translation>
    </message>
    <message>
        <source>Page as HTML</source>
        <translation>Página en HTML</translation>
    </message>
    <message>
        <source>{page} of {identity}</source>
        <translation>{page} de {identity}</translation>
    </message>
    <message>
        <source>{readings} readings at {baud} baud; {percent} % of what was heard reads so. {form}</source>
        <translation>{readings} lecturas a {baud} baudios; el {percent} % de lo oído se lee así. {form}</translation>
    </message>
    <message>
        <source>{count} bytes were heard; {readings} readings could be read.</source>
        <translation>Se oyeron {count} bytes; se pudieron leer {readings} lecturas.</translation>
    </message>
    <message>
        <source>{count} bytes were heard; nothing could be read.</source>
        <translation>Se oyeron {count} bytes; no se pudo leer nada.</translation>
    </message>
    <message>
        <source>Driver {driver}: {why}</source>
        <translation>Controlador {driver}: {why}</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
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
        <translation>Flujo LSL</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Nobody pushes</source>
        <translation>Nadie empuja</translation>
    </message>
    <message>
        <source>A push that is held</source>
        <translation>Un empuje que se mantiene</translation>
    </message>
    <message>
        <source>A make test</source>
        <translation>Una prueba make</translation>
    </message>
    <message>
        <source>A break test that gives way late</source>
        <translation>Una prueba break que cede tarde</translation>
    </message>
    <message>
        <source>A push that gives way early</source>
        <translation>Un empuje que cede pronto</translation>
    </message>
    <message>
        <source>A push that fades</source>
        <translation>Un empuje que va bajando</translation>
    </message>
    <message>
        <source>For practice. Nothing is measured.</source>
        <translation>Para practicar. No se mide nada.</translation>
    </message>
    <message>
        <source>No driver here is known to read it.</source>
        <translation>Aquí no se conoce ningún controlador que lo lea.</translation>
    </message>
    <message>
        <source>Likely the driver {driver}: {why}</source>
        <translation>Probablemente el controlador {driver}: {why}</translation>
    </message>
    <message>
        <source>Nothing can be looked for this way.</source>
        <translation>Por esta vía no se puede buscar nada.</translation>
    </message>
    <message>
        <source>A port does not say what is plugged in. Listen to it to find out.</source>
        <translation>Un puerto no dice qué está conectado. Escúchelo para averiguarlo.</translation>
    </message>
    <message>
        <source>battery {percent} %</source>
        <translation>batería {percent} %</translation>
    </message>
    <message>
        <source>battery {volts} V</source>
        <translation>batería {volts} V</translation>
    </message>
    <message>
        <source>signal {level} dBm</source>
        <translation>señal {level} dBm</translation>
    </message>
    <message>
        <source>serial number {serial}</source>
        <translation>número de serie {serial}</translation>
    </message>
    <message>
        <source>firmware {version}</source>
        <translation>firmware {version}</translation>
    </message>
    <message>
        <source>USB {id}</source>
        <translation>USB {id}</translation>
    </message>
    <message>
        <source>The latency timer of its USB chip is {ms} ms: readings come in lumps. Set it to 1 ms.</source>
        <translation>El temporizador de latencia de su chip USB está en {ms} ms: las lecturas llegan a tandas. Póngalo en 1 ms.</translation>
    </message>
    <message>
        <source>Leave the devices</source>
        <translation>Salir de los aparatos</translation>
    </message>
    <message>
        <source>Back to the devices</source>
        <translation>Volver a los aparatos</translation>
    </message>
    <message>
        <source>In use: {device}</source>
        <translation>En uso: {device}</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>No hay ningún aparato elegido.</translation>
    </message>
    <message>
        <source>Looking for devices.</source>
        <translation>Buscando aparatos.</translation>
    </message>
    <message>
        <source>No device is open.</source>
        <translation>No hay ningún aparato abierto.</translation>
    </message>
    <message>
        <source>Calibrations that are kept on this computer.</source>
        <translation>Calibraciones guardadas en este ordenador.</translation>
    </message>
    <message>
        <source>The plan is ready.</source>
        <translation>El plan está listo.</translation>
    </message>
    <message>
        <source>A calibration needs a plan.</source>
        <translation>Una calibración necesita un plan.</translation>
    </message>
    <message>
        <source>A port is being listened to.</source>
        <translation>Se está escuchando un puerto.</translation>
    </message>
    <message>
        <source>Calibrations</source>
        <translation>Calibraciones</translation>
    </message>
    <message>
        <source>Push and pull on the device. Nothing is recorded.</source>
        <translation>Empuje el aparato y tire de él. No se graba nada.</translation>
    </message>
    <message>
        <source>A calibration is under way in its own window.</source>
        <translation>Hay una calibración en curso en su propia ventana.</translation>
    </message>
    <message>
        <source>The record is being made.</source>
        <translation>Se está creando el registro.</translation>
    </message>
    <message>
        <source>Practice on a virtual bench</source>
        <translation>Practicar en un banco virtual</translation>
    </message>
    <message>
        <source>Use the next device</source>
        <translation>Usar el aparato siguiente</translation>
    </message>
    <message>
        <source>Listens to the port</source>
        <translation>Escucha el puerto</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>Turn limb direction</source>
        <translation>Invertir movimiento</translation>
    </message>
    <message>
        <source>Begin the calibration</source>
        <translation>Empezar la calibración</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Poner a cero</translation>
    </message>
    <message>
        <source>Show its window</source>
        <translation>Mostrar su ventana</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>In use from now on: {device}</source>
        <translation>En uso desde ahora: {device}</translation>
    </message>
    <message>
        <source>A session is open: the device is in use there.</source>
        <translation>Hay una sesión abierta: el aparato se está usando en ella.</translation>
    </message>
    <message>
        <source>A calibration is under way: it has the device until it ends.</source>
        <translation>Hay una calibración en curso: ocupa el aparato hasta que termine.</translation>
    </message>
    <message>
        <source>There is nothing to be zeroed yet.</source>
        <translation>Todavía no hay nada que poner a cero.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Capacity (N)</source>
        <translation>Capacidad (N)</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Lee en</translation>
    </message>
    <message>
        <source>Mountings</source>
        <translation>Montajes</translation>
    </message>
    <message>
        <source>Weights (kg)</source>
        <translation>Pesas (kg)</translation>
    </message>
    <message>
        <source>Class of the weights</source>
        <translation>Clase de las pesas</translation>
    </message>
    <message>
        <source>Latitude (degrees)</source>
        <translation>Latitud (grados)</translation>
    </message>
    <message>
        <source>Height above the sea (m)</source>
        <translation>Altura sobre el mar (m)</translation>
    </message>
    <message>
        <source>Make a plan of these lines</source>
        <translation>Crear un plan con estos datos</translation>
    </message>
    <message>
        <source>raw counts</source>
        <translation>cuentas sin convertir</translation>
    </message>
    <message>
        <source>newtons</source>
        <translation>newtons</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>three, turned</source>
        <translation>tres, girados</translation>
    </message>
    <message>
        <source>Type the serial number of the instrument, or the name on its label.</source>
        <translation>Escriba el número de serie del instrumento, o el nombre de su etiqueta.</translation>
    </message>
    <message>
        <source>Type the weights in kg, such as 5 10 20 20.</source>
        <translation>Escriba las pesas en kg, por ejemplo 5 10 20 20.</translation>
    </message>
    <message>
        <source>{what}: type a number.</source>
        <translation>{what}: escriba un número.</translation>
    </message>
    <message>
        <source>Writing the calibration record</source>
        <translation>Escribiendo el registro de calibración</translation>
    </message>
    <message>
        <source>{serial}: {count} forces from {low} N to {high} N by {reference}. {actions} things to do, {minutes} min.</source>
        <translation>{serial}: {count} fuerzas de {low} N a {high} N con {reference}. {actions} pasos, {minutes} min.</translation>
    </message>
    <message>
        <source>weights {names}</source>
        <translation>las pesas {names}</translation>
    </message>
    <message>
        <source>the gauge {address}</source>
        <translation>el dinamómetro {address}</translation>
    </message>
    <message>
        <source>Go on with the run that broke off</source>
        <translation>Continuar el proceso interrumpido</translation>
    </message>
    <message>
        <source>A simulated load cell and a simulated technician who hangs the weights, in about a minute. Its record says so, and is not kept with the real ones.</source>
        <translation>Una célula de carga simulada y un técnico simulado que cuelga las pesas, en cerca de un minuto. Su registro lo dice, y no se guarda con los reales.</translation>
    </message>
    <message>
        <source>Begin the practice</source>
        <translation>Empezar la práctica</translation>
    </message>
    <message>
        <source>1  The plan</source>
        <translation>1  El plan</translation>
    </message>
    <message>
        <source>a .toml file that was written earlier</source>
        <translation>un archivo .toml escrito antes</translation>
    </message>
    <message>
        <source>Or make a new one of these lines, and correct what is not so in the text below.</source>
        <translation>O cree uno nuevo con estos datos, y corrija en el texto de abajo lo que no sea así.</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Texto del plan</translation>
    </message>
    <message>
        <source>The plan will stand here.</source>
        <translation>El plan aparecerá aquí.</translation>
    </message>
    <message>
        <source>2  The record</source>
        <translation>2  El registro</translation>
    </message>
    <message>
        <source>A .json file. Its pages and every raw reading lie beside it; nothing is overwritten.</source>
        <translation>Un archivo .json. Sus páginas y cada lectura sin procesar quedan al lado; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>3  The run</source>
        <translation>3  El proceso</translation>
    </message>
    <message>
        <source>no device is chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>It is made with {device}, in a window of its own.</source>
        <translation>Se hace en una ventana propia. Aparato: {device}.</translation>
    </message>
    <message>
        <source>Load the plan</source>
        <translation>Cargar el plan</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Record of it</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The calibration of {serial} broke off</source>
        <translation>La calibración de {serial} se interrumpió</translation>
    </message>
    <message>
        <source>Begun on {time} (UTC), {count} points were read.</source>
        <translation>Empezada el {time} (UTC), se leyeron {count} puntos.</translation>
    </message>
    <message>
        <source>Connect the instrument, take the weights off, and begin again: it goes on.</source>
        <translation>Conecte el instrumento, retire las pesas y empiece de nuevo: continúa donde quedó.</translation>
    </message>
    <message>
        <source>Take up its plan</source>
        <translation>Retomar su plan</translation>
    </message>
    <message>
        <source>Take up the plan of {serial}</source>
        <translation>Retomar el plan de {serial}</translation>
    </message>
    <message>
        <source>A calibration is under way in its own window</source>
        <translation>Hay una calibración en curso en su propia ventana</translation>
    </message>
    <message>
        <source>Closing this program ends it; what was read until then is kept.</source>
        <translation>Si se cierra este programa, termina; lo leído hasta entonces queda guardado.</translation>
    </message>
    <message>
        <source>The practice is over</source>
        <translation>La práctica ha terminado</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Archivo: {name}</translation>
    </message>
    <message>
        <source>What the plan comes to will stand here.</source>
        <translation>Lo que resulta del plan aparecerá aquí.</translation>
    </message>
    <message>
        <source>{count} lines are marked {words}: they are examples. Correct them, and delete these words.</source>
        <translation>{count} líneas llevan la marca {words}: son ejemplos. Corríjalas, y borre estas palabras.</translation>
    </message>
    <message>
        <source>The record is being made</source>
        <translation>Se está creando el registro</translation>
    </message>
    <message>
        <source>{identity} is valid</source>
        <translation>{identity} es válida</translation>
    </message>
    <message>
        <source>{identity} was refused</source>
        <translation>{identity} fue rechazada</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>No record was made</source>
        <translation>No se creó ningún registro</translation>
    </message>
    <message>
        <source>Where something was read, it is kept, and the run can go on: see the record below.</source>
        <translation>Si ya se leyó algo, está guardado, y el proceso puede seguir: vea abajo, en el registro.</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Buscando aparatos</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{ppm} ppm faster than the computer's, ± {within}</source>
        <translation>{ppm} ppm más rápido que el del ordenador, ± {within}</translation>
    </message>
    <message>
        <source>It will stand here.</source>
        <translation>Aparecerá aquí.</translation>
    </message>
    <message>
        <source>as fast as the computer's, ± {within} ppm</source>
        <translation>igual de rápido que el del ordenador, ± {within} ppm</translation>
    </message>
    <message>
        <source>{ppm} ppm slower than the computer's, ± {within}</source>
        <translation>{ppm} ppm más lento que el del ordenador, ± {within}</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>sin reloj propio</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>{words}; began anew {count} times</source>
        <translation>{words}; empezó de nuevo {count} veces</translation>
    </message>
    <message>
        <source>{count} samples ({share} %), {seconds} s</source>
        <translation>{count} muestras ({share} %), {seconds} s</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>samples in each second; dashed: as stated</source>
        <translation>muestras por segundo; discontinuo: lo indicado</translation>
    </message>
    <message>
        <source>computer's clock less the device's (ms)</source>
        <translation>reloj del ordenador menos el del aparato (ms)</translation>
    </message>
    <message>
        <source>Zero: take what it reads now off</source>
        <translation>Poner a cero: restar lo que marca ahora</translation>
    </message>
    <message>
        <source>Turn limb direction: the sensor on the limb is worn the other way round</source>
        <translation>Invertir movimiento: el sensor de la extremidad está puesto al revés</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Limb velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>No device is open</source>
        <translation>No hay ningún aparato abierto</translation>
    </message>
    <message>
        <source>{counts} counts</source>
        <translation>{counts} cuentas</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>The device has no clock of its own.</source>
        <translation>El aparato no tiene reloj propio.</translation>
    </message>
    <message>
        <source>{rate} samples a second</source>
        <translation>{rate} muestras por segundo</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>ninguna muestra</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
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
        <translation>«Probar» abre el aparato en uso. No se graba nada.</translation>
    </message>
    <message>
        <source>It waits for a second.</source>
        <translation>Espera un segundo.</translation>
    </message>
    <message>
        <source>{rate}; stated: {nominal}</source>
        <translation>{rate}; indicado: {nominal}</translation>
    </message>
    <message>
        <source>spread ± {ms} ms</source>
        <translation>dispersión ± {ms} ms</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>{rate} °/s</source>
        <translation>{rate} °/s</translation>
    </message>
    <message>
        <source>{rate}, turned round</source>
        <translation>{rate}, invertida</translation>
    </message>
    <message>
        <source>Opening the device</source>
        <translation>Abriendo el aparato</translation>
    </message>
    <message>
        <source>{code}: what is to be shown?</source>
        <translation>{code}: ¿qué se muestra?</translation>
    </message>
    <message>
        <source>{test} becomes {muscle}: why?</source>
        <translation>{test} pasa a ser {muscle}: ¿por qué?</translation>
    </message>
    <message>
        <source>Whose history?</source>
        <translation>¿El historial de quién?</translation>
    </message>
    <message>
        <source>Lay the peaks over each other</source>
        <translation>Superponer por el máximo</translation>
    </message>
    <message>
        <source>Lay the onsets over each other</source>
        <translation>Superponer por el inicio</translation>
    </message>
    <message>
        <source>Which trials?</source>
        <translation>¿Qué intentos?</translation>
    </message>
    <message>
        <source>Which test was of another muscle or side?</source>
        <translation>¿Qué prueba era de otro músculo o lado?</translation>
    </message>
    <message>
        <source>{test}: what was it really of?</source>
        <translation>{test}: ¿qué se probó en realidad?</translation>
    </message>
    <message>
        <source>Leave the visits</source>
        <translation>Salir de las visitas</translation>
    </message>
    <message>
        <source>Homework and goals</source>
        <translation>Ejercicios y metas</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>Back to the trends</source>
        <translation>Volver a las tendencias</translation>
    </message>
    <message>
        <source>A: next test</source>
        <translation>A: prueba siguiente</translation>
    </message>
    <message>
        <source>B: next test</source>
        <translation>B: prueba siguiente</translation>
    </message>
    <message>
        <source>Open the trials</source>
        <translation>Abrir los intentos</translation>
    </message>
    <message>
        <source>Next visit on the trend</source>
        <translation>Visita siguiente en la tendencia</translation>
    </message>
    <message>
        <source>Next muscle or side</source>
        <translation>Músculo o lado siguiente</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>A: next trial</source>
        <translation>A: intento siguiente</translation>
    </message>
    <message>
        <source>B: next trial</source>
        <translation>B: intento siguiente</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Continuar la visita</translation>
    </message>
    <message>
        <source>Next visit in the list</source>
        <translation>Visita siguiente de la lista</translation>
    </message>
    <message>
        <source>Correct a muscle or side</source>
        <translation>Corregir músculo o lado</translation>
    </message>
    <message>
        <source>The trials alone</source>
        <translation>Solo los intentos</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Toda la grabación</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>Código del cliente</translation>
    </message>
    <message>
        <source>Those who came last stand first; any code can be typed.</source>
        <translation>Quienes vinieron últimos van primero; se puede escribir cualquier código.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation>Cliente anterior</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>The audit trail tells that it was read.</source>
        <translation>El historial de cambios recoge que se leyó.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Test {number} is corrected; what was said before stays in the trail.</source>
        <translation>La prueba {number} está corregida; lo que se dijo antes queda en el historial de cambios.</translation>
    </message>
    <message>
        <source>Its result was signed before: sign a further version, with the reason.</source>
        <translation>Su resultado ya estaba firmado: firme otra versión, con el motivo.</translation>
    </message>
    <message>
        <source>Version {number} that was signed stays as it is; a further version has to be signed, with the reason.</source>
        <translation>La versión {number}, ya firmada, queda como está; hay que firmar otra versión, con el motivo.</translation>
    </message>
    <message>
        <source>What was said before stays in the audit trail, with who corrected it and why.</source>
        <translation>Lo que se dijo antes queda en el historial de cambios, con quién lo corrigió y por qué.</translation>
    </message>
    <message>
        <source>Test {number}: {muscle}</source>
        <translation>Prueba {number}: {muscle}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Motivo: {words}</translation>
    </message>
    <message>
        <source>Correct a test of {day}</source>
        <translation>Corregir una prueba del {day}</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>It was really of</source>
        <translation>En realidad se probó</translation>
    </message>
    <message>
        <source>Why it was recorded otherwise</source>
        <translation>Por qué se registró de otro modo</translation>
    </message>
    <message>
        <source>Homework that is not in these records</source>
        <translation>Ejercicio para casa que no está en estos registros</translation>
    </message>
    <message>
        <source>{day}: {done} of {planned}</source>
        <translation>{day}: {done} de {planned}</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>, by {day}</source>
        <translation>, para el {day}</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Ejercicios para casa</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>dado el {day}</translation>
    </message>
    <message>
        <source>No goal was set yet.</source>
        <translation>Todavía no se fijó ninguna meta.</translation>
    </message>
    <message>
        <source>set on {day}</source>
        <translation>fijada el {day}</translation>
    </message>
    <message>
        <source>No homework was given yet.</source>
        <translation>Todavía no se dio ningún ejercicio para casa.</translation>
    </message>
    <message>
        <source>{number}, set aside</source>
        <translation>{number}, apartado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>One trial beside another shows no change: whole tests are compared.</source>
        <translation>Un intento junto a otro no muestra ningún cambio: se comparan pruebas enteras.</translation>
    </message>
    <message>
        <source>trial {number}</source>
        <translation>intento {number}</translation>
    </message>
    <message>
        <source>Two trials</source>
        <translation>Dos intentos</translation>
    </message>
    <message>
        <source>Laid over each other:</source>
        <translation>Superpuestos:</translation>
    </message>
    <message>
        <source>Two trials of one test: together with the others they are one result.</source>
        <translation>Dos intentos de una misma prueba: junto con los demás son un solo resultado.</translation>
    </message>
    <message>
        <source>At the onset</source>
        <translation>Por el inicio</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Por el máximo</translation>
    </message>
    <message>
        <source>Choose a test above: the curve of each trial stands here.</source>
        <translation>Elija arriba una prueba: aquí está la curva de cada intento.</translation>
    </message>
    <message>
        <source>Their tests may not be compared: {why}</source>
        <translation>Las dos pruebas no se pueden comparar: {why}</translation>
    </message>
    <message>
        <source>force not known</source>
        <translation>fuerza desconocida</translation>
    </message>
    <message>
        <source>Their tests may be compared: every condition of a retest was kept.</source>
        <translation>Las dos pruebas se pueden comparar: se cumplió cada condición de un retest.</translation>
    </message>
    <message>
        <source>limb velocity (°/s)</source>
        <translation>velocidad de la extremidad (°/s)</translation>
    </message>
    <message>
        <source>force above the baseline ({unit})</source>
        <translation>fuerza sobre la línea base ({unit})</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>onset</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>release</source>
        <translation>suelta</translation>
    </message>
    <message>
        <source>Clients, those who came last first</source>
        <translation>Clientes, los últimos primero</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits of {code}</source>
        <translation>Visitas de {code}</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>ninguna visita todavía</translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>última visita {day}</translation>
    </message>
    <message>
        <source>Another visit is open: leave it first.</source>
        <translation>Hay otra visita abierta: salga de ella primero.</translation>
    </message>
    <message>
        <source>The records are not open, or there are none yet. They are made when a client is kept.</source>
        <translation>Los registros no están abiertos, o todavía no hay ninguno. Se crean cuando se guarda a un cliente.</translation>
    </message>
    <message>
        <source>This test has no trial that can be shown.</source>
        <translation>Esta prueba no tiene ningún intento que se pueda mostrar.</translation>
    </message>
    <message>
        <source>no name is kept</source>
        <translation>sin nombre guardado</translation>
    </message>
    <message>
        <source>Reading the history of {code}.</source>
        <translation>Leyendo el historial de {code}.</translation>
    </message>
    <message>
        <source>Choose a client: visits, trends and trials stand here then. The audit trail tells who read them.</source>
        <translation>Elija un cliente: entonces aparecen aquí visitas, tendencias e intentos. El historial de cambios recoge quién los leyó.</translation>
    </message>
    <message>
        <source>No client yet. Begin a session with a client, and its visits stand here.</source>
        <translation>Todavía ningún cliente. Empiece una sesión con un cliente, y sus visitas aparecerán aquí.</translation>
    </message>
    <message>
        <source>whole recording</source>
        <translation>toda la grabación</translation>
    </message>
    <message>
        <source>Keeping the correction</source>
        <translation>Guardando la corrección</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>Reading the clients</source>
        <translation>Leyendo los clientes</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>{letter}: test</source>
        <translation>{letter}: prueba</translation>
    </message>
    <message>
        <source>{letter}: trial</source>
        <translation>{letter}: intento</translation>
    </message>
    <message>
        <source>Trial {number}: {verdict}</source>
        <translation>Intento {number}: {verdict}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{trial}, set aside</source>
        <translation>{trial}, apartado</translation>
    </message>
    <message>
        <source>band: MDC95 ± {force}</source>
        <translation>banda: MDC95 ± {force}</translation>
    </message>
    <message>
        <source>Visit {number} of {total}</source>
        <translation>Visita {number} de {total}</translation>
    </message>
    <message>
        <source>Arrow keys go from visit to visit; Return opens the trials.</source>
        <translation>Las flechas pasan de visita en visita; Intro abre los intentos.</translation>
    </message>
    <message>
        <source>force ({unit})</source>
        <translation>fuerza ({unit})</translation>
    </message>
    <message>
        <source>Tested as a partner only: a trend is made of first tests.</source>
        <translation>Probado solo como compañero: una tendencia se hace con primeras pruebas.</translation>
    </message>
    <message>
        <source>Upright lines: 95 % of repeated tests by their error alone.</source>
        <translation>Líneas verticales: intervalo del 95 % de las pruebas repetidas, solo por su error.</translation>
    </message>
    <message>
        <source>No test with a result yet. Its trend will stand here.</source>
        <translation>Todavía ninguna prueba con resultado. Su tendencia aparecerá aquí.</translation>
    </message>
    <message>
        <source>A trend begins with the second visit.</source>
        <translation>Una tendencia empieza con la segunda visita.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>signed, version {number}</source>
        <translation>firmada, versión {number}</translation>
    </message>
    <message>
        <source>corrected after version {number} was signed: sign a new version</source>
        <translation>corregida después de firmar la versión {number}: firmar una versión nueva</translation>
    </message>
    <message>
        <source>No visit yet. Sessions that are kept with this client stand here.</source>
        <translation>Ninguna visita todavía. Las sesiones que se guardan con este cliente aparecen aquí.</translation>
    </message>
    <message>
        <source>results hidden until the block is closed</source>
        <translation>resultados ocultos hasta que se cierre el bloque</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{muscle} · {kind}</source>
        <translation>{muscle} · {kind}</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>The peak was typed from a display: there is no recording of this trial.</source>
        <translation>El máximo se copió de una pantalla: no hay grabación de este intento.</translation>
    </message>
    <message>
        <source>This trial was not recorded.</source>
        <translation>Este intento no se grabó.</translation>
    </message>
    <message>
        <source>The recording holds no such trial any more, as this version reads it.</source>
        <translation>Tal como esta versión lee la grabación, ya no contiene este intento.</translation>
    </message>
    <message>
        <source>Measured again, the verdict is another one; the records keep the one of that day.</source>
        <translation>Evaluado de nuevo, el veredicto es otro; los registros conservan el de aquel día.</translation>
    </message>
    <message>
        <source>{held} of {trials} held</source>
        <translation>{held} de {trials} aguantaron</translation>
    </message>
    <message>
        <source>make test</source>
        <translation>prueba make</translation>
    </message>
    <message>
        <source>break test</source>
        <translation>prueba break</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>compañero</translation>
    </message>
    <message>
        <source>retest</source>
        <translation>retest</translation>
    </message>
    <message>
        <source>{purpose}: {result}</source>
        <translation>{purpose}: {result}</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O bien</translation>
    </message>
    <message>
        <source>Unfinished sessions</source>
        <translation>Sesiones sin terminar</translation>
    </message>
    <message>
        <source>Clients who were here last</source>
        <translation>Clientes que vinieron últimos</translation>
    </message>
    <message>
        <source>Go on with {client}</source>
        <translation>Continuar con {client}</translation>
    </message>
    <message>
        <source>Other unfinished sessions</source>
        <translation>Otras sesiones sin terminar</translation>
    </message>
    <message>
        <source>Visits of {client}</source>
        <translation>Visitas de {client}</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin again with {client}</source>
        <translation>Empezar de nuevo con {client}</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Dynamometer</source>
        <translation>Dinamómetro</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los aparatos</translation>
    </message>
    <message>
        <source>To the page of the devices</source>
        <translation>A la página de los aparatos</translation>
    </message>
    <message>
        <source>Simulated dynamometer</source>
        <translation>Dinamómetro simulado</translation>
    </message>
    <message>
        <source>Its forces are made up: for trying things.</source>
        <translation>Sus fuerzas son inventadas: para practicar.</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Looking for dynamometers</source>
        <translation>Buscando dinamómetros</translation>
    </message>
    <message>
        <source>Not found now. Switch it on or plug it in; it is looked for again when a test begins.</source>
        <translation>No se encuentra ahora. Enciéndalo o conéctelo; se busca de nuevo cuando empieza una prueba.</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>Its forces are made up: for trying things, not for a client.</source>
        <translation>Sus fuerzas son inventadas: para practicar, no para un cliente.</translation>
    </message>
    <message>
        <source>Within reach: {way}.</source>
        <translation>Al alcance: {way}.</translation>
    </message>
    <message>
        <source>None was found. Switch it on or plug it in, then look again.</source>
        <translation>No se encontró ninguno. Enciéndalo o conéctelo, y busque de nuevo.</translation>
    </message>
    <message>
        <source>A dynamometer is needed before a test begins, not before.</source>
        <translation>El dinamómetro no hace falta hasta que empieza una prueba.</translation>
    </message>
    <message>
        <source>serial port {port}, likely a dynamometer</source>
        <translation>puerto serie {port}, probablemente un dinamómetro</translation>
    </message>
    <message>
        <source>stream in the network</source>
        <translation>flujo en la red</translation>
    </message>
    <message>
        <source>Looking for it.</source>
        <translation>Se está buscando.</translation>
    </message>
    <message>
        <source>It is looked for when a test begins.</source>
        <translation>Se busca cuando empieza una prueba.</translation>
    </message>
    <message>
        <source>Looking for dynamometers.</source>
        <translation>Buscando dinamómetros.</translation>
    </message>
    <message>
        <source>One was found.</source>
        <translation>Se encontró uno.</translation>
    </message>
    <message>
        <source>Several were found. Choose the one in your hand.</source>
        <translation>Se encontraron varios. Elija el que tiene en la mano.</translation>
    </message>
    <message>
        <source>Bluetooth, {address}</source>
        <translation>Bluetooth, {address}</translation>
    </message>
    <message>
        <source>It was the only one, so it is used from now on.</source>
        <translation>Era el único, así que se usa desde ahora.</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Which session is to go on?</source>
        <translation>¿Qué sesión continúa?</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>¿Qué cliente?</translation>
    </message>
    <message>
        <source>What is to be done for {client}?</source>
        <translation>¿Qué quiere hacer para {client}?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>made-up forces</source>
        <translation>fuerzas inventadas</translation>
    </message>
    <message>
        <source>Just measure</source>
        <translation>Solo medir</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>No dynamometer is chosen yet.</source>
        <translation>Todavía no se eligió ningún dinamómetro.</translation>
    </message>
    <message>
        <source>A session is open already.</source>
        <translation>Ya hay una sesión abierta.</translation>
    </message>
    <message>
        <source>From now on: {name}.</source>
        <translation>Desde ahora: {name}.</translation>
    </message>
    <message>
        <source>Nothing is looked for while a session is open.</source>
        <translation>No se busca nada mientras hay una sesión abierta.</translation>
    </message>
    <message>
        <source>The screening comes first, as in every session.</source>
        <translation>Primero viene el cribado, como en cada sesión.</translation>
    </message>
    <message>
        <source>Choose a muscle first.</source>
        <translation>Elija primero un músculo.</translation>
    </message>
    <message>
        <source>Choose the side first.</source>
        <translation>Elija primero el lado.</translation>
    </message>
    <message>
        <source>Find a muscle or a region</source>
        <translation>Buscar un músculo o una región</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Which muscle?</source>
        <translation>¿Qué músculo?</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Línea media</translation>
    </message>
    <message>
        <source>Make test</source>
        <translation>Prueba make</translation>
    </message>
    <message>
        <source>Break test</source>
        <translation>Prueba break</translation>
    </message>
    <message>
        <source>{muscle}: begin with which test?</source>
        <translation>{muscle}: ¿con qué prueba empezar?</translation>
    </message>
    <message>
        <source>Which region of the body?</source>
        <translation>¿Qué región del cuerpo?</translation>
    </message>
    <message>
        <source>{muscle}: which side?</source>
        <translation>{muscle}: ¿qué lado?</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Leyendo los registros</translation>
    </message>
    <message>
        <source>A real test on a simulated dynamometer. No device is needed, and nothing of it is kept.</source>
        <translation>Una prueba real con un dinamómetro simulado. No hace falta ningún aparato, y no se guarda nada de ella.</translation>
    </message>
    <message>
        <source>A client, the screening, then one muscle after the other. It is kept in the records.</source>
        <translation>Un cliente, el cribado, luego un músculo tras otro. Se guarda en los registros.</translation>
    </message>
    <message>
        <source>Another one can be begun once the open session is closed or left.</source>
        <translation>Se puede empezar otra cuando la sesión abierta se haya cerrado o dejado.</translation>
    </message>
    <message>
        <source>No client was here yet. Who was here last will stand here.</source>
        <translation>Todavía no vino ningún cliente. Quienes vinieron últimos aparecerán aquí.</translation>
    </message>
    <message>
        <source>There are no records yet. They are made when the first client is kept.</source>
        <translation>Todavía no hay registros. Se crean cuando se guarda al primer cliente.</translation>
    </message>
    <message>
        <source>The records are being opened.</source>
        <translation>Se están abriendo los registros.</translation>
    </message>
    <message>
        <source>The records are not open. Clients and unfinished sessions are shown once they are.</source>
        <translation>Los registros no están abiertos. Cuando lo estén, se muestran los clientes y las sesiones sin terminar.</translation>
    </message>
    <message>
        <source>The session is being opened</source>
        <translation>Abriendo la sesión</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>A session is open</source>
        <translation>Hay una sesión abierta</translation>
    </message>
    <message>
        <source>See how a test goes</source>
        <translation>Ver cómo transcurre una prueba</translation>
    </message>
    <message>
        <source>One muscle, no client. Nothing of it is kept.</source>
        <translation>Un músculo, sin cliente. No se guarda nada de ello.</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>página {number} de {count}</translation>
    </message>
    <message>
        <source>Undo ({seconds})</source>
        <translation>Deshacer ({seconds})</translation>
    </message>
    <message>
        <source>Lit: the key that chooses takes it.</source>
        <translation>Iluminada: la tecla de elegir la toma.</translation>
    </message>
    <message>
        <source>to undo it</source>
        <translation>para deshacerlo</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>left to retest</source>
        <translation>para el retest</translation>
    </message>
    <message>
        <source>Encrypted. They are made when the first client is kept.</source>
        <translation>Cifrados. Se crean cuando se guarda el primer cliente.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Under random names, without a name of a client.</source>
        <translation>Con nombres aleatorios, sin el nombre de ningún cliente.</translation>
    </message>
    <message>
        <source>No client is in them.</source>
        <translation>No contiene ningún cliente.</translation>
    </message>
    <message>
        <source>Closing: what was recorded is being sealed.</source>
        <translation>Cerrando: lo grabado se está sellando.</translation>
    </message>
    <message>
        <source>The records of this practice are encrypted. Their passphrase opens them.</source>
        <translation>Los registros de esta consulta están cifrados. Su frase de contraseña los abre.</translation>
    </message>
    <message>
        <source>Go on without records</source>
        <translation>Seguir sin registros</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Checking the passphrase</source>
        <translation>Comprobando la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase cannot be checked: {reason}</source>
        <translation>La frase de contraseña no se puede comprobar: {reason}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>take the answer that is lit</source>
        <translation>tomar la respuesta iluminada</translation>
    </message>
    <message>
        <source>light the next answer</source>
        <translation>iluminar la respuesta siguiente</translation>
    </message>
    <message>
        <source>light the answer before</source>
        <translation>iluminar la respuesta anterior</translation>
    </message>
    <message>
        <source>undo, while something can still be undone</source>
        <translation>deshacer, mientras aún se pueda</translation>
    </message>
    <message>
        <source>go back; it closes nothing</source>
        <translation>volver; no cierra nada</translation>
    </message>
    <message>
        <source>the pages, in the order at the left</source>
        <translation>las páginas, en el orden de la izquierda</translation>
    </message>
    <message>
        <source>go through everything that can be pressed</source>
        <translation>recorrer todo lo que se puede pulsar</translation>
    </message>
    <message>
        <source>the whole session, or its last seconds</source>
        <translation>toda la sesión, o sus últimos segundos</translation>
    </message>
    <message>
        <source>mark this moment in the recording</source>
        <translation>marcar este momento en la grabación</translation>
    </message>
    <message>
        <source>screen for the patient</source>
        <translation>pantalla para el paciente</translation>
    </message>
    <message>
        <source>dark or light</source>
        <translation>oscuro o claro</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
    <message>
        <source>Nobody touched it for a while: names and results are hidden.</source>
        <translation>Nadie lo tocó durante un rato: nombres y resultados están ocultos.</translation>
    </message>
    <message>
        <source>Passphrase of the records</source>
        <translation>Frase de contraseña de los registros</translation>
    </message>
    <message>
        <source>The passphrase opens it.</source>
        <translation>La frase de contraseña lo abre.</translation>
    </message>
    <message>
        <source>Any key or a click opens it.</source>
        <translation>Cualquier tecla o un clic lo abre.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Method of measuring</source>
        <translation>Método de medida</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>The versions are copied.</source>
        <translation>Las versiones están copiadas.</translation>
    </message>
    <message>
        <source>What it is for, and what it does not show</source>
        <translation>Para qué es, y qué no muestra</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Apache License 2.0. Free to use, to look into and to change; without any warranty.</source>
        <translation>Licencia Apache 2.0. Libre para usar, mirar y cambiar; sin ninguna garantía.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>How a test runs</source>
        <translation>Cómo transcurre una prueba</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>A test goes on by itself: a trial begins with the push and ends with it, the test ends after its trials, and the next of the plan begins. Off: each is asked for with a key.</source>
        <translation>Una prueba avanza sola: un intento empieza con el empuje y termina con él, la prueba termina tras sus intentos, y empieza la siguiente del plan. Apagado: cada cosa se pide con una tecla.</translation>
    </message>
    <message>
        <source>Next test after</source>
        <translation>Prueba siguiente tras</translation>
    </message>
    <message>
        <source>Time in which the next test can still be held back. Works where hands-free is on.</source>
        <translation>Tiempo en que aún se puede retener la prueba siguiente. Funciona si manos libres está encendido.</translation>
    </message>
    <message>
        <source>Ask for pain once</source>
        <translation>Preguntar una vez por el dolor</translation>
    </message>
    <message>
        <source>The first answer holds until the client says that it has changed. Off: pain is asked before and after each test.</source>
        <translation>La primera respuesta vale hasta que el cliente diga que ha cambiado. Apagado: se pregunta antes y después de cada prueba.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>One soft tick. The pad is zeroed and at rest: push when you are.</source>
        <translation>Un tic suave. La almohadilla está a cero y en reposo: empuje cuando esté listo.</translation>
    </message>
    <message>
        <source>Hold reached</source>
        <translation>Mantenimiento alcanzado</translation>
    </message>
    <message>
        <source>A third up. The force stands: keep it there.</source>
        <translation>Una tercera hacia arriba. La fuerza está estable: manténgala ahí.</translation>
    </message>
    <message>
        <source>Gave way</source>
        <translation>Cedió</translation>
    </message>
    <message>
        <source>A third down. The trial is over.</source>
        <translation>Una tercera hacia abajo. El intento ha terminado.</translation>
    </message>
    <message>
        <source>Two ticks. A trial closed without giving way, or a test is over.</source>
        <translation>Dos tics. Un intento terminó sin ceder, o una prueba ha terminado.</translation>
    </message>
    <message>
        <source>One low note. The trial is over; the card says why it tells nothing.</source>
        <translation>Una nota grave. El intento ha terminado; la tarjeta dice por qué no dice nada.</translation>
    </message>
    <message>
        <source>Rest over</source>
        <translation>Descanso terminado</translation>
    </message>
    <message>
        <source>An octave up. The muscle has rested long enough.</source>
        <translation>Una octava hacia arriba. El músculo ha descansado bastante.</translation>
    </message>
    <message>
        <source>Three equal notes. Pain, a warning sign, or a device that went away.</source>
        <translation>Tres notas iguales. Dolor, un signo de alarma, o un aparato que se fue.</translation>
    </message>
    <message>
        <source>What the sounds mean</source>
        <translation>Qué significan los sonidos</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>Sonido y voz</translation>
    </message>
    <message>
        <source>Play a push</source>
        <translation>Reproducir un empuje</translation>
    </message>
    <message>
        <source>Speak a sentence</source>
        <translation>Decir una frase</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play: {sound}</source>
        <translation>Reproducir: {sound}</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>What happens in a test is heard, so that the eyes can stay on the patient. What is not heard is shown.</source>
        <translation>Lo que ocurre en una prueba se oye, para que los ojos queden en el paciente. Lo que no se oye se muestra.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Of the sounds. The voice is as loud as the system lets it be.</source>
        <translation>De los sonidos. La voz es tan alta como el sistema la deja.</translation>
    </message>
    <message>
        <source>Pitch follows force</source>
        <translation>El tono sigue a la fuerza</translation>
    </message>
    <message>
        <source>While a push lasts, a soft tone rises with the force, and ends with it.</source>
        <translation>Mientras dura un empuje, un tono suave sube con la fuerza y termina con ella.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The system's own voice speaks results and what comes next.</source>
        <translation>La voz del sistema dice resultados y lo que viene después.</translation>
    </message>
    <message>
        <source>Gave way at 112 N. Rest for 30 s.</source>
        <translation>Cedió a 112 N. Descanse 30 s.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
    <message>
        <source>{action}: add a key</source>
        <translation>{action}: añadir una tecla</translation>
    </message>
    <message>
        <source>Without being added: {keys}</source>
        <translation>Sin añadirlas: {keys}</translation>
    </message>
    <message>
        <source>{action}: take {key} away</source>
        <translation>{action}: quitar {key}</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Quitar esta tecla</translation>
    </message>
    <message>
        <source>Keys, clicker, pedal</source>
        <translation>Teclas, mando, pedal</translation>
    </message>
    <message>
        <source>Two keys conduct a whole session. A clicker, a pedal or a switch is a keyboard to the computer: add a key, press it there, and it is known. F1 shows what every key does.</source>
        <translation>Dos teclas conducen una sesión entera. Un mando, un pedal o un pulsador es un teclado para el ordenador: añada una tecla, púlsela allí, y ya se conoce. F1 muestra lo que hace cada tecla.</translation>
    </message>
    <message>
        <source>Only the usual keys</source>
        <translation>Solo las teclas habituales</translation>
    </message>
    <message>
        <source>Only the usual keys: take all own keys away</source>
        <translation>Solo las teclas habituales: quitar todas las propias</translation>
    </message>
    <message>
        <source>{key} now does this: {action}</source>
        <translation>{key} hace ahora esto: {action}</translation>
    </message>
    <message>
        <source>Only the usual keys do something now.</source>
        <translation>Ahora solo hacen algo las teclas habituales.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Takes the answer that is lit.</source>
        <translation>Toma la respuesta iluminada.</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Lights the next answer.</source>
        <translation>Ilumina la respuesta siguiente.</translation>
    </message>
    <message>
        <source>Own keys</source>
        <translation>Teclas propias</translation>
    </message>
    <message>
        <source>Those that were added here.</source>
        <translation>Las que se añadieron aquí.</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Un solo pulsador</translation>
    </message>
    <message>
        <source>The answers are lit one after the other by themselves, and any key that chooses takes the lit one.</source>
        <translation>Las respuestas se iluminan solas una tras otra, y cualquier tecla de elegir toma la iluminada.</translation>
    </message>
    <message>
        <source>Each answer is lit for</source>
        <translation>Cada respuesta se ilumina</translation>
    </message>
    <message>
        <source>Works where one switch is on.</source>
        <translation>Funciona si un solo pulsador está encendido.</translation>
    </message>
    <message>
        <source>{key} always does this: {action}</source>
        <translation>{key} hace siempre esto: {action}</translation>
    </message>
    <message>
        <source>Press the key … (Esc: leave it)</source>
        <translation>Pulse la tecla … (Esc: dejarlo)</translation>
    </message>
    <message>
        <source>Space bar</source>
        <translation>Barra espaciadora</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro (teclado numérico)</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Arrow left</source>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>Arrow right</source>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>Arrow up</source>
        <translation>Flecha arriba</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Tab moves through the window, F1 shows its keys: they stay so. Press another key.</source>
        <translation>Tab recorre la ventana, F1 muestra sus teclas: quedan así. Pulse otra tecla.</translation>
    </message>
    <message>
        <source>In which forces are shown. Records are always kept in newtons. N·m is a torque: it is shown where the lever arm is known, and newtons elsewhere.</source>
        <translation>En qué se muestran las fuerzas. Los registros siempre quedan en newtons. N·m es un momento: se muestra donde se conoce el brazo de palanca, y newtons en lo demás.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Black on white, or white on black, in place of calm colours.</source>
        <translation>Negro sobre blanco, o blanco sobre negro, en vez de colores tranquilos.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of everything on the screen. Holds from the next start.</source>
        <translation>De todo lo que hay en la pantalla. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>{section}: each choice goes on to the next value.</source>
        <translation>{section}: cada elección pasa al valor siguiente.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Otros ajustes</translation>
    </message>
    <message>
        <source>Which settings?</source>
        <translation>¿Qué ajustes?</translation>
    </message>
    <message>
        <source>Now: {value}</source>
        <translation>Ahora: {value}</translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation>Salir de los ajustes</translation>
    </message>
    <message>
        <source>That cannot be set: {reason}</source>
        <translation>Eso no se puede ajustar: {reason}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: {place}</source>
        <translation>Copiar: {place}</translation>
    </message>
    <message>
        <source>Data and lock</source>
        <translation>Datos y bloqueo</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Dónde están los datos</translation>
    </message>
    <message>
        <source>Hide names after</source>
        <translation>Ocultar nombres tras</translation>
    </message>
    <message>
        <source>Without a touch for so long, who the client is can no longer be read on the screen. A test goes on.</source>
        <translation>Tras ese tiempo sin tocarlo, ya no se lee en la pantalla quién es el cliente. Una prueba sigue.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Practice and tester</source>
        <translation>Consulta y examinador</translation>
    </message>
    <message>
        <source>Head of a printed report</source>
        <translation>Encabezado de un informe impreso</translation>
    </message>
    <message>
        <source>Look for a file</source>
        <translation>Buscar un archivo</translation>
    </message>
    <message>
        <source>Logo: look for a file</source>
        <translation>Logotipo: buscar un archivo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>El logotipo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Code of who tests at this computer, as it stands in the records.</source>
        <translation>Código de quien prueba en este ordenador, como consta en los registros.</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nombre de la consulta</translation>
    </message>
    <message>
        <source>Address, telephone and the like</source>
        <translation>Dirección, teléfono y similares</translation>
    </message>
    <message>
        <source>A line each, six at most.</source>
        <translation>Una línea cada uno, seis como máximo.</translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file. Printed in black and white it should still be plain.</source>
        <translation>Un archivo PNG, JPEG o SVG. También impreso en blanco y negro debe verse claro.</translation>
    </message>
    <message>
        <source>{file} cannot be shown: it is no PNG, JPEG or SVG picture. The logo is as it was.</source>
        <translation>{file} no se puede mostrar: no es una imagen PNG, JPEG o SVG. El logotipo queda como estaba.</translation>
    </message>
    <message>
        <source>This file is not there, or is no picture; a report is printed without it.</source>
        <translation>Este archivo no está, o no es una imagen; el informe se imprime sin él.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las teclas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keys: ?</source>
        <translation>Teclas: ?</translation>
    </message>
    <message>
        <source>Cancel: {work}</source>
        <translation>Cancelar: {work}</translation>
    </message>
    <message>
        <source>(+{count} waiting)</source>
        <translation>(+{count} en espera)</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>Lo que se escribe</translation>
    </message>
    <message>
        <source>Return takes what is typed.</source>
        <translation>Intro toma lo escrito.</translation>
    </message>
    <message>
        <source>type, then Return</source>
        <translation>escribir y después Intro</translation>
    </message>
    <message>
        <source>This session is open in another window of this computer. Go on there.</source>
        <translation>Esta sesión está abierta en otra ventana de este ordenador. Continúe allí.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Push when you are asked to.</source>
        <translation>Empuje cuando se le pida.</translation>
    </message>
    <message>
        <source>Hold against the push when it comes.</source>
        <translation>Resista el empuje cuando llegue.</translation>
    </message>
    <message>
        <source>Relax</source>
        <translation>Relájese</translation>
    </message>
    <message>
        <source>Relax completely.</source>
        <translation>Relájese del todo.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Let the limb rest.</source>
        <translation>Deje descansar la extremidad.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Empuje</translation>
    </message>
    <message>
        <source>Keep pushing</source>
        <translation>Siga empujando</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Siga aguantando</translation>
    </message>
    <message>
        <source>Screen for the client</source>
        <translation>Pantalla para el cliente</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>A report of which session?</source>
        <translation>¿Informe de qué sesión?</translation>
    </message>
    <message>
        <source>There is no session to choose from.</source>
        <translation>No hay ninguna sesión que elegir.</translation>
    </message>
    <message>
        <source>Another session</source>
        <translation>Otra sesión</translation>
    </message>
    <message>
        <source>There is no report yet.</source>
        <translation>Todavía no hay informe.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>now: {value}</source>
        <translation>ahora: {value}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Guardar HTML</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Leave the reports</source>
        <translation>Salir de los informes</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>The sessions are being looked up.</source>
        <translation>Se están buscando las sesiones.</translation>
    </message>
    <message>
        <source>There is no session in the records yet. After the first one, its report can be made here.</source>
        <translation>Aún no hay ninguna sesión en los registros. Después de la primera, su informe se puede hacer aquí.</translation>
    </message>
    <message>
        <source>Looking up sessions</source>
        <translation>Buscando sesiones</translation>
    </message>
    <message>
        <source>The sessions cannot be looked up: {reason}</source>
        <translation>No se pueden buscar las sesiones: {reason}</translation>
    </message>
    <message>
        <source>The records are not open. Reports are made of sessions that are kept there.</source>
        <translation>Los registros no están abiertos. Los informes se hacen de sesiones guardadas allí.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Preparando el informe</translation>
    </message>
    <message>
        <source>The report cannot be made: {reason}</source>
        <translation>No se puede hacer el informe: {reason}</translation>
    </message>
    <message>
        <source>The report was not made: it was cancelled.</source>
        <translation>El informe no se hizo: se canceló.</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}: {what}</translation>
    </message>
    <message>
        <source>Reports cannot be made here.</source>
        <translation>Aquí no se pueden hacer informes.</translation>
    </message>
    <message>
        <source>Set the letterhead</source>
        <translation>Configurar el encabezado</translation>
    </message>
    <message>
        <source>For whom: {reader}</source>
        <translation>Para quién: {reader}</translation>
    </message>
    <message>
        <source>Name to be printed instead of the code</source>
        <translation>Nombre que se imprime en lugar del código</translation>
    </message>
    <message>
        <source>It is not kept anywhere.</source>
        <translation>No se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>The head of the page is empty: name and address of the practice are not set.</source>
        <translation>El encabezado de la página está vacío: no se ha indicado el nombre ni la dirección de la consulta.</translation>
    </message>
    <message>
        <source>None of these sessions is of a client with such a code.</source>
        <translation>Ninguna de estas sesiones es de un cliente con ese código.</translation>
    </message>
    <message>
        <source>Code of a client</source>
        <translation>Código de un cliente</translation>
    </message>
    <message>
        <source>Show only sessions of a client with this code</source>
        <translation>Mostrar solo sesiones de un cliente con este código</translation>
    </message>
    <message>
        <source>Sessions, the latest first</source>
        <translation>Sesiones, la última primero</translation>
    </message>
    <message>
        <source>Older sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Save and print</source>
        <translation>Guardar, imprimir</translation>
    </message>
    <message>
        <source>Saved as HTML they can be read aloud.</source>
        <translation>Guardadas como HTML se pueden leer en voz alta.</translation>
    </message>
    <message>
        <source>None of these pages is in the report; pages: {count}</source>
        <translation>Ninguna de estas páginas está en el informe; páginas: {count}</translation>
    </message>
    <message>
        <source>The printer takes nothing. Look whether it is on and connected, or save a PDF.</source>
        <translation>La impresora no acepta nada. Mire si está encendida y conectada, o guarde un PDF.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the report as PDF and print it elsewhere.</source>
        <translation>Este ordenador no conoce ninguna impresora. Guarde el informe como PDF e imprímalo en otro sitio.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Imprimiendo el informe</translation>
    </message>
    <message>
        <source>The report cannot be printed: {reason}</source>
        <translation>No se puede imprimir el informe: {reason}</translation>
    </message>
    <message>
        <source>Sent to the printer, pages: {count}</source>
        <translation>Enviado a la impresora, páginas: {count}</translation>
    </message>
    <message>
        <source>Save the report as {kind}</source>
        <translation>Guardar el informe como {kind}</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Guardando el informe</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>The report cannot be saved: {reason}</source>
        <translation>No se puede guardar el informe: {reason}</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {file}.</source>
        <translation>Nada en este ordenador abre {file}.</translation>
    </message>
    <message>
        <source>The report is being made; save it in a moment.</source>
        <translation>El informe se está haciendo; guárdelo en un momento.</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>El informe se está haciendo.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colega</translation>
    </message>
    <message>
        <source>{word}: {gate}</source>
        <translation>{word}: {gate}</translation>
    </message>
    <message>
        <source>Test {test}, retest {retest}</source>
        <translation>Prueba {test}, retest {retest}</translation>
    </message>
    <message>
        <source>{tests}; in between: {partner}</source>
        <translation>{tests}; entremedias: {partner}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respetado</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No respetado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Hide the conditions</source>
        <translation>Ocultar las condiciones</translation>
    </message>
    <message>
        <source>Conditions kept: {kept} of {total}</source>
        <translation>Condiciones respetadas: {kept} de {total}</translation>
    </message>
    <message>
        <source>MDC95 ± {force}</source>
        <translation>MDC95 ± {force}</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparaciones</translation>
    </message>
    <message>
        <source>A retest stands here beside its test.</source>
        <translation>Aquí está un retest junto a su prueba.</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>Muscles tested: {done} of {total}</source>
        <translation>Músculos probados: {done} de {total}</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Mapa corporal</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{muscle} cannot be chosen now: answer the question below first.</source>
        <translation>{muscle} no se puede elegir ahora: responda antes a la pregunta de abajo.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>set aside: {trials}</source>
        <translation>apartados: {trials}</translation>
    </message>
    <message>
        <source>tests made: {number}</source>
        <translation>pruebas hechas: {number}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregida</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>trials made: {trials}</source>
        <translation>intentos hechos: {trials}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Test {number}, {time}: {muscle}</source>
        <translation>Prueba {number}, {time}: {muscle}</translation>
    </message>
    <message>
        <source>What it was really of</source>
        <translation>De qué fue realmente</translation>
    </message>
    <message>
        <source>muscle and side</source>
        <translation>músculo y lado</translation>
    </message>
    <message>
        <source>How the mistake came about</source>
        <translation>Cómo se produjo el error</translation>
    </message>
    <message>
        <source>Without a reason nothing is corrected</source>
        <translation>Sin un motivo no se corrige nada</translation>
    </message>
    <message>
        <source>Recorded as {muscle} before; corrected at {time} by {who}: {reason}</source>
        <translation>Antes registrada como {muscle}; corregida a las {time} por {who}: {reason}</translation>
    </message>
    <message>
        <source>Choose the test that was recorded wrong.</source>
        <translation>Elija la prueba que se registró mal.</translation>
    </message>
    <message>
        <source>Test {number} will be of {now}, not of {was}.</source>
        <translation>La prueba {number} será de {now}, no de {was}.</translation>
    </message>
    <message>
        <source>A test that was recorded with the wrong muscle or side is put right here.</source>
        <translation>Aquí se corrige una prueba que se registró con el músculo o el lado equivocado.</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Qué prueba</translation>
    </message>
    <message>
        <source>Choose what test {number} was really of.</source>
        <translation>Elija de qué fue realmente la prueba {number}.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What the client tells, in your own words</source>
        <translation>Lo que cuenta el cliente, con sus propias palabras</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>What you see when the client moves</source>
        <translation>Lo que usted ve cuando el cliente se mueve</translation>
    </message>
    <message>
        <source>Go on to the screening</source>
        <translation>Pasar al cribado</translation>
    </message>
    <message>
        <source>Recorded in your own words, before any test. What is recorded stays as it is.</source>
        <translation>Se registra con sus propias palabras, antes de cualquier prueba. Lo registrado queda como está.</translation>
    </message>
    <message>
        <source>{time}, {who}: {words}</source>
        <translation>{time}, {who}: {words}</translation>
    </message>
    <message>
        <source>Record and go on</source>
        <translation>Registrar y seguir</translation>
    </message>
    <message>
        <source>Before any test, still to be recorded: {what}.</source>
        <translation>Antes de cualquier prueba, falta registrar: {what}.</translation>
    </message>
    <message>
        <source>Both are there. More can be recorded at any time.</source>
        <translation>Ya están los dos. Se puede registrar más en cualquier momento.</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>Give homework</source>
        <translation>Dar ejercicio para casa</translation>
    </message>
    <message>
        <source>In your own words; the program proposes nothing</source>
        <translation>Con sus propias palabras; el programa no propone nada</translation>
    </message>
    <message>
        <source>Ctrl+Return gives what is typed as homework.</source>
        <translation>Ctrl+Intro da lo escrito como ejercicio para casa.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>such as 3 × 10, slowly</source>
        <translation>por ejemplo 3 × 10, despacio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>such as mornings and evenings</source>
        <translation>por ejemplo mañana y noche</translation>
    </message>
    <message>
        <source>Muscles of this session, to name one</source>
        <translation>Músculos de esta sesión, para nombrar uno</translation>
    </message>
    <message>
        <source>Homework that is given stands here. It is kept as it is; more can be given.</source>
        <translation>Los ejercicios para casa que se dan aparecen aquí. Se guardan como están; se pueden dar más.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>New homework</source>
        <translation>Nuevo ejercicio para casa</translation>
    </message>
    <message>
        <source>{number}. {homework}</source>
        <translation>{number}. {homework}</translation>
    </message>
    <message>
        <source>Given in this session</source>
        <translation>Dados en esta sesión</translation>
    </message>
    <message>
        <source>{homework}: how often?</source>
        <translation>{homework}: ¿cuántas veces?</translation>
    </message>
    <message>
        <source>Earlier homework</source>
        <translation>Ejercicios para casa anteriores</translation>
    </message>
    <message>
        <source>No homework of an earlier session is waiting to be asked about.</source>
        <translation>No queda ningún ejercicio para casa de una sesión anterior por el que preguntar.</translation>
    </message>
    <message>
        <source>Done {done} of {planned} times</source>
        <translation>Hecho {done} de {planned} veces</translation>
    </message>
    <message>
        <source>{muscle}: {words}</source>
        <translation>{muscle}: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Anything worth keeping, in your own words</source>
        <translation>Todo lo que valga la pena guardar, con sus propias palabras</translation>
    </message>
    <message>
        <source>Notes stand here, the latest first. What is noted stays as it is.</source>
        <translation>Las notas aparecen aquí, la más reciente primero. Lo anotado queda como está.</translation>
    </message>
    <message>
        <source>Notes of this session</source>
        <translation>Notas de esta sesión</translation>
    </message>
    <message>
        <source>Ctrl+Return records what is typed.</source>
        <translation>Ctrl+Intro registra lo escrito.</translation>
    </message>
    <message>
        <source>Put in: {words}</source>
        <translation>Insertar: {words}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Too long: {length} characters of {most}.</source>
        <translation>Demasiado largo: {length} caracteres de un máximo de {most}.</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Aún sin registrar.</translation>
    </message>
    <message>
        <source>{goal}, until {date}</source>
        <translation>{goal}, hasta el {date}</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Fijar una meta</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} semanas</translation>
    </message>
    <message>
        <source>Until {number} weeks from now</source>
        <translation>Hasta dentro de {number} semanas</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>What the client wants to reach, in their words</source>
        <translation>Lo que el cliente quiere lograr, con sus palabras</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; Alt+Down shows a calendar.</source>
        <translation>AAAA-MM-DD; Alt+Abajo muestra un calendario.</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Hasta una fecha</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Compañero</translation>
    </message>
    <message>
        <source>Test a muscle first: its suspected partners will stand here.</source>
        <translation>Pruebe primero un músculo: sus compañeros sospechosos aparecerán aquí.</translation>
    </message>
    <message>
        <source>The library has no suspected partner of this muscle.</source>
        <translation>La biblioteca no tiene ningún compañero sospechoso de este músculo.</translation>
    </message>
    <message>
        <source>The muscle that a partner may compensate for</source>
        <translation>El músculo al que un compañero puede compensar</translation>
    </message>
    <message>
        <source>Each pair is a hypothesis of the method, to be tested; none is established. No result proves that a muscle is inhibited or that another one compensates for it.</source>
        <translation>Cada par es una hipótesis del método, por comprobar; ninguno está establecido. Ningún resultado demuestra que un músculo esté inhibido ni que otro lo compense.</translation>
    </message>
    <message>
        <source>Partner of</source>
        <translation>Compañero de</translation>
    </message>
    <message>
        <source>{muscle} (test {number})</source>
        <translation>{muscle} (prueba {number})</translation>
    </message>
    <message>
        <source>A partner can be chosen between two tests.</source>
        <translation>Un compañero se puede elegir entre dos pruebas.</translation>
    </message>
    <message>
        <source>Test {muscle}, {side}</source>
        <translation>Probar {muscle}, {side}</translation>
    </message>
    <message>
        <source>Evidence {level}: {meaning}.</source>
        <translation>Evidencia {level}: {meaning}.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Test: {side}</source>
        <translation>Probar: {side}</translation>
    </message>
    <message>
        <source>In words: {side}</source>
        <translation>Con palabras: {side}</translation>
    </message>
    <message>
        <source>Record {muscle}, {side}, in words</source>
        <translation>Registrar {muscle}, {side}, con palabras</translation>
    </message>
    <message>
        <source>The library suspects none of these here; you may test any of them as a partner.</source>
        <translation>La biblioteca no sospecha aquí de ninguno de estos; puede probar cualquiera como compañero.</translation>
    </message>
    <message>
        <source>Name or region</source>
        <translation>Nombre o región</translation>
    </message>
    <message>
        <source>Filter by name or region</source>
        <translation>Filtrar por nombre o región</translation>
    </message>
    <message>
        <source>Other muscles of the library</source>
        <translation>Otros músculos de la biblioteca</translation>
    </message>
    <message>
        <source>No other muscle of the library has this in its name or region.</source>
        <translation>Ningún otro músculo de la biblioteca tiene esto en su nombre o región.</translation>
    </message>
    <message>
        <source>Test {number}{side}: {result}</source>
        <translation>Prueba {number}{side}: {result}</translation>
    </message>
    <message>
        <source>Recorded in words: {words}</source>
        <translation>Registrado con palabras: {words}</translation>
    </message>
    <message>
        <source>results are hidden</source>
        <translation>los resultados están ocultos</translation>
    </message>
    <message>
        <source>no retest yet</source>
        <translation>ningún retest todavía</translation>
    </message>
    <message>
        <source>Worked on{side}: {outcome}</source>
        <translation>Tratado{side}: {outcome}</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <source>No age is given: below {years} years no break tests, unless allowed.</source>
        <translation>No se indica la edad: por debajo de {years} años ninguna prueba break, salvo que se permita.</translation>
    </message>
    <message>
        <source>Age {age}: no break tests, unless a licensed tester allows them.</source>
        <translation>Edad {age}: ninguna prueba break, salvo que la permita un examinador con licencia.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Motivos de parada</translation>
    </message>
    <message>
        <source>Yes or not known: no test, unless a licensed tester lets the tests go on.</source>
        <translation>Sí o desconocido: ninguna prueba, salvo que un examinador con licencia permita seguir con las pruebas.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Motivos de precaución</translation>
    </message>
    <message>
        <source>Yes or not known: tested otherwise, as it says.</source>
        <translation>Sí o desconocido: se prueba de otro modo, como se indica.</translation>
    </message>
    <message>
        <source>An answer can be changed later, too; earlier answers are kept.</source>
        <translation>Una respuesta también se puede cambiar más tarde; las respuestas anteriores se guardan.</translation>
    </message>
    <message>
        <source>{done} of {total} questions answered</source>
        <translation>{done} de {total} preguntas respondidas</translation>
    </message>
    <message>
        <source>No to all {number} that are left …</source>
        <translation>No a las {number} que quedan …</translation>
    </message>
    <message>
        <source>When it is finished, the tests stay locked: {items}.</source>
        <translation>Cuando termine, las pruebas seguirán bloqueadas: {items}.</translation>
    </message>
    <message>
        <source>Each of them is recorded as answered with no. Only after all of them were read out.</source>
        <translation>Cada una se registra como respondida con no. Solo después de haberlas leído todas en voz alta.</translation>
    </message>
    <message>
        <source>The reason is kept with the code of who gives it.</source>
        <translation>El motivo se guarda con el código de quien lo indica.</translation>
    </message>
    <message>
        <source>The screening is finished.</source>
        <translation>El cribado ha terminado.</translation>
    </message>
    <message>
        <source>An answer can be changed; earlier answers are kept.</source>
        <translation>Las respuestas pueden cambiarse; las anteriores se guardan.</translation>
    </message>
    <message>
        <source>No trial is taken until this test is over and the stop is lifted.</source>
        <translation>No se registra ningún intento hasta que esta prueba termine y se anule la parada.</translation>
    </message>
    <message>
        <source>A licensed tester may let the tests go on, with a reason; or an answer is changed.</source>
        <translation>Un examinador con licencia puede permitir, con un motivo, seguir con las pruebas; o se cambia una respuesta.</translation>
    </message>
    <message>
        <source>None of the testers of this session is licensed: nobody here may let the tests go on.</source>
        <translation>Ninguno de los examinadores de esta sesión tiene licencia: nadie aquí puede permitir seguir con las pruebas.</translation>
    </message>
    <message>
        <source>Break tests are allowed by a licensed tester: {reason}.</source>
        <translation>Un examinador con licencia permite las pruebas break: {reason}.</translation>
    </message>
    <message>
        <source>{field}, then Return</source>
        <translation>{field} y después Intro</translation>
    </message>
    <message>
        <source>Where a break test is refused, a licensed tester may allow it, with a reason.</source>
        <translation>Si se rechaza una prueba break, un examinador con licencia puede permitirla, con un motivo.</translation>
    </message>
    <message>
        <source>The screening stops the tests: {items}.</source>
        <translation>El cribado detiene las pruebas: {items}.</translation>
    </message>
    <message>
        <source>Words with the answer, then Return</source>
        <translation>Palabras con la respuesta y después Intro</translation>
    </message>
    <message>
        <source>Words with the answer: {question}</source>
        <translation>Palabras con la respuesta: {question}</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>Caution: no break test of {regions}, unless a licensed tester allows it.</source>
        <translation>Precaución: ninguna prueba break ({regions}), salvo que la permita un examinador con licencia.</translation>
    </message>
    <message>
        <source>Stop, lifted by a licensed tester: {reason}.</source>
        <translation>Parada, anulada por un examinador con licencia: {reason}.</translation>
    </message>
    <message>
        <source>Stop: no test, unless a licensed tester lets the tests go on, with a reason.</source>
        <translation>Parada: ninguna prueba, salvo que un examinador con licencia permita, con un motivo, seguir con las pruebas.</translation>
    </message>
    <message>
        <source>Caution: no break test, unless a licensed tester allows it, with a reason.</source>
        <translation>Precaución: ninguna prueba break, salvo que un examinador con licencia la permita, con un motivo.</translation>
    </message>
    <message>
        <source>Caution.</source>
        <translation>Precaución.</translation>
    </message>
    <message>
        <source>Caution: no break test of the muscles that it concerns, unless a licensed tester allows it.</source>
        <translation>Precaución: ninguna prueba break de los músculos afectados, salvo que la permita un examinador con licencia.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{kind}: {how}</source>
        <translation>{kind}: {how}</translation>
    </message>
    <message>
        <source>rising by {speed}, then hold</source>
        <translation>subida de {speed}, después mantener</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>the client pushes</source>
        <translation>empuja el cliente</translation>
    </message>
    <message>
        <source>the tester overcomes the hold</source>
        <translation>el examinador vence la resistencia</translation>
    </message>
    <message>
        <source>{kind}. Retest of test {number}, set up as it was.</source>
        <translation>{kind}. Retest de la prueba {number}, con la misma preparación.</translation>
    </message>
    <message>
        <source>{kind}. Suspected partner of {muscle}, a hypothesis to test.</source>
        <translation>{kind}. Compañero sospechoso de {muscle}, una hipótesis por comprobar.</translation>
    </message>
    <message>
        <source>the client builds the force up in their own time</source>
        <translation>el cliente aumenta la fuerza a su propio ritmo</translation>
    </message>
    <message>
        <source>The set-up of a test stands here. Choose a muscle of the plan to set one up.</source>
        <translation>La preparación de una prueba aparece aquí. Elija un músculo del plan para preparar una.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Pad site</source>
        <translation>Lugar de la almohadilla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Pain before the test, 0 to 10</source>
        <translation>Dolor antes de la prueba, 0 a 10</translation>
    </message>
    <message>
        <source>Pain {nrs} of 10: begin the test</source>
        <translation>Dolor {nrs} de 10: empezar la prueba</translation>
    </message>
    <message>
        <source>Connecting to the dynamometer; the test begins when it answers.</source>
        <translation>Conectando con el dinamómetro; la prueba empieza cuando responda.</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún no indicado</translation>
    </message>
    <message>
        <source>told: {nrs}</source>
        <translation>indicado: {nrs}</translation>
    </message>
    <message>
        <source>The answer begins the test. Pain that rises or is high stops it.</source>
        <translation>Con la respuesta empieza la prueba. Un dolor que aumenta o es alto la detiene.</translation>
    </message>
    <message>
        <source>Answer the question below first.</source>
        <translation>Responda antes a la pregunta de abajo.</translation>
    </message>
    <message>
        <source>{what}, {unit}</source>
        <translation>{what}, {unit}</translation>
    </message>
    <message>
        <source>{what}: {typed} is no number above 0.</source>
        <translation>{what}: {typed} no es un número mayor que 0.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>It has no client, so nothing of it is kept, and there is no report.</source>
        <translation>No tiene cliente, así que no se guarda nada de ella y no hay informe.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Retests beside their tests</source>
        <translation>Retests junto a sus pruebas</translation>
    </message>
    <message>
        <source>Visits of the client</source>
        <translation>Visitas del cliente</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>La sesión está cerrada</translation>
    </message>
    <message>
        <source>So far in this session</source>
        <translation>Hasta ahora en esta sesión</translation>
    </message>
    <message>
        <source>No test was finished.</source>
        <translation>No se terminó ninguna prueba.</translation>
    </message>
    <message>
        <source>Planned and not tested: {muscles}.</source>
        <translation>Previsto y sin probar: {muscles}.</translation>
    </message>
    <message>
        <source>{number}. {muscle}: {result}</source>
        <translation>{number}. {muscle}: {result}</translation>
    </message>
    <message>
        <source>Trials with a verdict: {total}. Held: {held}. Gave way or were not held: {yielded}. Cannot tell: {unclear}.</source>
        <translation>Intentos con veredicto: {total}. Aguantaron: {held}. Cedieron o no aguantaron: {yielded}. No se puede determinar: {unclear}.</translation>
    </message>
    <message>
        <source>{kind}, retest of test {number}</source>
        <translation>{kind}, retest de la prueba {number}</translation>
    </message>
    <message>
        <source>{kind}, as a partner of {muscle}</source>
        <translation>{kind}, como compañero de {muscle}</translation>
    </message>
    <message>
        <source>ended early: {reason}</source>
        <translation>terminada antes de tiempo: {reason}</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Meta: {goal}</translation>
    </message>
    <message>
        <source>cannot tell: {trials}</source>
        <translation>no se puede determinar: {trials}</translation>
    </message>
    <message>
        <source>{muscle}: tests {test} and {retest}</source>
        <translation>{muscle}: pruebas {test} y {retest}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>No treatment yet</source>
        <translation>Ningún tratamiento todavía</translation>
    </message>
    <message>
        <source>What is done to a muscle, and for how long, stands here. The program proposes no treatment.</source>
        <translation>Aquí aparece lo que se hace a un músculo, y durante cuánto tiempo. El programa no propone ningún tratamiento.</translation>
    </message>
    <message>
        <source>as long as it took</source>
        <translation>lo que duró</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Lo que se hace</translation>
    </message>
    <message>
        <source>Retest now</source>
        <translation>Retest ahora</translation>
    </message>
    <message>
        <source>left to begin the retest</source>
        <translation>quedan para empezar el retest</translation>
    </message>
    <message>
        <source>since it began</source>
        <translation>desde que empezó</translation>
    </message>
    <message>
        <source>how long it takes</source>
        <translation>cuánto dura</translation>
    </message>
    <message>
        <source>how long it took is not known</source>
        <translation>no se sabe cuánto duró</translation>
    </message>
    <message>
        <source>how long is not known: there was a pause</source>
        <translation>no se sabe cuánto: hubo una interrupción</translation>
    </message>
    <message>
        <source>Finished: retest now</source>
        <translation>Terminado: retest ahora</translation>
    </message>
    <message>
        <source>Release or activate</source>
        <translation>Liberar o activar</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>meant for {muscle} (test {number})</source>
        <translation>para {muscle} (prueba {number})</translation>
    </message>
    <message>
        <source>{number}. {what}</source>
        <translation>{number}. {what}</translation>
    </message>
    <message>
        <source>A retest is timely when its first trial begins within {within} s of the end. The limit is the session's own; that an effect lasts so long, or at all, is not shown.</source>
        <translation>Un retest llega a tiempo cuando su primer intento empieza en los {within} s siguientes al final. El límite es el de la propia sesión; no está demostrado que un efecto dure tanto, ni siquiera que dure.</translation>
    </message>
    <message>
        <source>Site: {site}</source>
        <translation>Lugar: {site}</translation>
    </message>
    <message>
        <source>Dose: {dose}</source>
        <translation>Dosis: {dose}</translation>
    </message>
    <message>
        <source>A sham, as was said when it began.</source>
        <translation>Un tratamiento simulado, como se dijo al empezar.</translation>
    </message>
    <message>
        <source>Retested late: test {number} began {seconds} s after the end, later than {within} s.</source>
        <translation>Retest tardío: la prueba {number} empezó {seconds} s después del final, pasados los {within} s.</translation>
    </message>
    <message>
        <source>The lot decides whether it is a sham. Who pushes must not know; it is shown at the end.</source>
        <translation>El sorteo decide si es simulado. Quien empuja no debe saberlo; se muestra al final.</translation>
    </message>
    <message>
        <source>By lot a sham.</source>
        <translation>Por sorteo, simulado.</translation>
    </message>
    <message>
        <source>By lot real.</source>
        <translation>Por sorteo, real.</translation>
    </message>
    <message>
        <source>Retested; how long after the end is not known.</source>
        <translation>Retest hecho; no se sabe cuánto después del final.</translation>
    </message>
    <message>
        <source>Retested in time: test {number} began {seconds} s after the end, within {within} s.</source>
        <translation>Retest a tiempo: la prueba {number} empezó {seconds} s después del final, dentro de {within} s.</translation>
    </message>
    <message>
        <source>The retest window opens when a treatment ends, for {within} s.</source>
        <translation>La ventana del retest se abre cuando termina un tratamiento, durante {within} s.</translation>
    </message>
    <message>
        <source>The retest window opens when it ends, for {within} s.</source>
        <translation>La ventana del retest se abre cuando termine, durante {within} s.</translation>
    </message>
    <message>
        <source>The retest window is open: {seconds} s of {within} s are left.</source>
        <translation>La ventana del retest está abierta: quedan {seconds} s de {within} s.</translation>
    </message>
    <message>
        <source>The retest window of {within} s is over: a retest now is kept as a late one.</source>
        <translation>La ventana del retest de {within} s ha pasado: un retest ahora se guarda como tardío.</translation>
    </message>
    <message>
        <source>How long ago it ended is not known: there was a pause.</source>
        <translation>No se sabe cuánto hace que terminó: hubo una interrupción.</translation>
    </message>
    <message>
        <source>No retest was made.</source>
        <translation>No se hizo ningún retest.</translation>
    </message>
    <message>
        <source>Retested.</source>
        <translation>Retest hecho.</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>no se graba</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>raw counts, not calibrated</source>
        <translation>cuentas sin convertir, no calibrado</translation>
    </message>
    <message>
        <source>beyond the calibrated {force}</source>
        <translation>por encima de los {force} calibrados</translation>
    </message>
    <message>
        <source>not saved for {seconds} s</source>
        <translation>sin guardar desde hace {seconds} s</translation>
    </message>
    <message>
        <source>recorded {time}</source>
        <translation>grabado {time}</translation>
    </message>
    <message>
        <source>recorded {time}, waiting for the device</source>
        <translation>grabado {time}, espera al aparato</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>nothing received for {seconds} s</source>
        <translation>nada recibido en {seconds} s</translation>
    </message>
    <message>
        <source>recording {time}</source>
        <translation>grabando {time}</translation>
    </message>
    <message>
        <source>space: mark   W: whole session   D: dark or light   Q: close</source>
        <translation>espacio: marcar   W: toda la sesión   D: oscuro o claro   Q: cerrar</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>no device</source>
        <translation>sin aparato</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>batería baja</translation>
    </message>
    <message>
        <source>before trial {number}</source>
        <translation>antes del intento {number}</translation>
    </message>
    <message>
        <source>{speed} up to {force}</source>
        <translation>{speed} hasta {force}</translation>
    </message>
    <message>
        <source>Trial {number} is made</source>
        <translation>El intento {number} está hecho</translation>
    </message>
    <message>
        <source>No test</source>
        <translation>Ninguna prueba</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>No hay ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Aparato perdido</translation>
    </message>
    <message>
        <source>Connecting to the device.</source>
        <translation>Conectando con el aparato.</translation>
    </message>
    <message>
        <source>Not armed yet</source>
        <translation>Aún no está listo</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>pad site</source>
        <translation>lugar de la almohadilla</translation>
    </message>
    <message>
        <source>push</source>
        <translation>empujar</translation>
    </message>
    <message>
        <source>beware of</source>
        <translation>cuidado con</translation>
    </message>
    <message>
        <source>up to {force}</source>
        <translation>hasta {force}</translation>
    </message>
    <message>
        <source>Marks this moment in the recording</source>
        <translation>Marca este momento en la grabación</translation>
    </message>
    <message>
        <source>Shows the whole session, or the last ten seconds</source>
        <translation>Muestra toda la sesión, o los últimos diez segundos</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Toda la sesión</translation>
    </message>
    <message>
        <source>All of the evidence</source>
        <translation>Toda la evidencia</translation>
    </message>
    <message>
        <source>trial {number}, the one before</source>
        <translation>intento {number}, el anterior</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>by force alone; limb motion not measured</source>
        <translation>solo por la fuerza; movimiento no medido</translation>
    </message>
    <message>
        <source>what to do differently</source>
        <translation>qué hacer de otra forma</translation>
    </message>
    <message>
        <source>algorithm {one}, settings {two}</source>
        <translation>algoritmo {one}, ajustes {two}</translation>
    </message>
    <message>
        <source>all of the evidence</source>
        <translation>toda la evidencia</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>comprobaciones</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>what limits it</source>
        <translation>qué lo limita</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>calibración</translation>
    </message>
    <message>
        <source>rule and versions</source>
        <translation>regla y versiones</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation>regla {name}</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>como estaba previsto</translation>
    </message>
    <message>
        <source>shorter than planned</source>
        <translation>más corto de lo previsto</translation>
    </message>
    <message>
        <source>Rest before it {seconds} s, {kept}.</source>
        <translation>Descanso previo {seconds} s, {kept}.</translation>
    </message>
    <message>
        <source>The muscle was contracted once before it.</source>
        <translation>El músculo se contrajo una vez antes.</translation>
    </message>
    <message>
        <source>Not counted: {reason}.</source>
        <translation>No cuenta: {reason}.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>force now</source>
        <translation>fuerza ahora</translation>
    </message>
    <message>
        <source>highest {force}</source>
        <translation>máxima {force}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>en rango</translation>
    </message>
    <message>
        <source>too fast</source>
        <translation>demasiado rápido</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>demasiado lento</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>DESCANSO</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>results hidden</source>
        <translation>resultados ocultos</translation>
    </message>
    <message>
        <source>push {speed} {unit}/s</source>
        <translation>empuje {speed} {unit}/s</translation>
    </message>
    <message>
        <source>NO DEVICE</source>
        <translation>SIN APARATO</translation>
    </message>
    <message>
        <source>Highest force</source>
        <translation>Fuerza máxima</translation>
    </message>
    <message>
        <source>Force at which the limb began to yield</source>
        <translation>Fuerza a la que la extremidad empezó a ceder</translation>
    </message>
    <message>
        <source>R, the one by the other</source>
        <translation>R, una entre la otra</translation>
    </message>
    <message>
        <source>Best second</source>
        <translation>Mejor segundo</translation>
    </message>
    <message>
        <source>Speed of the push</source>
        <translation>Velocidad de empuje</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mantenido</translation>
    </message>
    <message>
        <source>Limb velocity in the yield</source>
        <translation>Velocidad de la extremidad al ceder</translation>
    </message>
    <message>
        <source>The limb moved</source>
        <translation>La extremidad se movió</translation>
    </message>
    <message>
        <source>of the mean of both sides; not a finding by itself</source>
        <translation>de la media de ambos lados; no es un hallazgo por sí solo</translation>
    </message>
    <message>
        <source>left stronger by {percent} %</source>
        <translation>izquierda más fuerte en {percent} %</translation>
    </message>
    <message>
        <source>no trial yet</source>
        <translation>ningún intento todavía</translation>
    </message>
    <message>
        <source>left against right</source>
        <translation>izquierda frente a derecha</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>means of the highest forces; not a finding by themselves</source>
        <translation>medias de las fuerzas máximas; no son un hallazgo por sí solas</translation>
    </message>
    <message>
        <source>sides equal</source>
        <translation>lados iguales</translation>
    </message>
    <message>
        <source>right stronger by {percent} %</source>
        <translation>derecha más fuerte en {percent} %</translation>
    </message>
    <message>
        <source>One was a make test, the other a break test.</source>
        <translation>Una fue una prueba make, la otra una prueba break.</translation>
    </message>
    <message>
        <source>Position or pad site were not the same.</source>
        <translation>La posición o el lugar de la almohadilla no eran iguales.</translation>
    </message>
    <message>
        <source>The lever arms were not the same.</source>
        <translation>Los brazos de palanca no eran iguales.</translation>
    </message>
    <message>
        <source>One was tested before a release, the other after it.</source>
        <translation>Una se probó antes de una liberación, la otra después.</translation>
    </message>
    <message>
        <source>{number} of {all} checks passed</source>
        <translation>{number} de {all} comprobaciones superadas</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>no se pudo comprobar</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superada</translation>
    </message>
    <message>
        <source>The push could not be checked</source>
        <translation>El empuje no se pudo comprobar</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>1 comprobación superada</translation>
    </message>
    <message>
        <source>{number} checks passed</source>
        <translation>{number} comprobaciones superadas</translation>
    </message>
    <message>
        <source>Forces are shown in N: the lever arm of this test is not known.</source>
        <translation>Las fuerzas se muestran en N: no se conoce el brazo de palanca de esta prueba.</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>intento</translation>
    </message>
    <message>
        <source>opens all of its evidence</source>
        <translation>abre todo lo que lo sostiene</translation>
    </message>
    <message>
        <source>no trials yet</source>
        <translation>ningún intento todavía</translation>
    </message>
    <message>
        <source>{number} of {planned} made</source>
        <translation>{number} de {planned} hechos</translation>
    </message>
    <message>
        <source>{number} next</source>
        <translation>{number} a continuación</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>descanso {time}</translation>
    </message>
    <message>
        <source>rest over</source>
        <translation>descanso terminado</translation>
    </message>
    <message>
        <source>No reading has come: check that it measures, and its cable.</source>
        <translation>Sin lecturas: revise el cable y compruebe que mide.</translation>
    </message>
    <message>
        <source>No force: a wire of the cell is off, or the push is too strong for it.</source>
        <translation>Sin fuerza: un hilo suelto, o el empuje es demasiado fuerte.</translation>
    </message>
    <message>
        <source>No force: the sensor does not answer or is stuck. Check its wires.</source>
        <translation>Sin fuerza: el sensor no responde o está atascado. Revise sus hilos.</translation>
    </message>
    <message>
        <source>NO READING YET</source>
        <translation>AÚN SIN LECTURA</translation>
    </message>
    <message>
        <source>SILENT</source>
        <translation>EN SILENCIO</translation>
    </message>
    <message>
        <source>BEYOND ITS RANGE</source>
        <translation>FUERA DE RANGO</translation>
    </message>
    <message>
        <source>SENSOR FAULTY</source>
        <translation>SENSOR DEFECTUOSO</translation>
    </message>
    <message>
        <source>COUNTS ONLY</source>
        <translation>SOLO CUENTAS</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Aún sin lectura</translation>
    </message>
    <message>
        <source>Beyond its range</source>
        <translation>Fuera de rango</translation>
    </message>
    <message>
        <source>Sensor faulty</source>
        <translation>Sensor defectuoso</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Solo cuentas</translation>
    </message>
    <message>
        <source>Connected. It waits for the first reading.</source>
        <translation>Conectado. Espera la primera lectura.</translation>
    </message>
    <message>
        <source>Connected, but no reading has come. Check that the device is switched on and measures, and its cable.</source>
        <translation>Conectado, pero no llegó ninguna lectura. Revise el cable y compruebe que el aparato está encendido y mide.</translation>
    </message>
    <message>
        <source>Connected, but nothing comes. Check that the device is switched on, and its cable.</source>
        <translation>Conectado, pero no llega nada. Revise el cable y compruebe que el aparato está encendido.</translation>
    </message>
    <message>
        <source>The sensor stands at the end of its range: no force. With nothing on the pad, a wire of the load cell is off; with a push, it is too strong for the cell.</source>
        <translation>El sensor está al final de su rango: no hay fuerza. Si no hay nada en la almohadilla, un hilo de la célula está suelto; si se empuja, el empuje es demasiado fuerte para ella.</translation>
    </message>
    <message>
        <source>The device says that its force sensor does not answer or is stuck: no force. Check the sensor's wires, then unplug the device and plug it in again.</source>
        <translation>El aparato dice que su sensor de fuerza no responde o está atascado: no hay fuerza. Revise los hilos del sensor; luego desenchufe el aparato y vuelva a enchufarlo.</translation>
    </message>
    <message>
        <source>The device sends counts, and there is no calibration that makes newtons of them: no force, no trial. Make one under Devices, Calibrate, or with nktsense calibrate (docs/calibration.md).</source>
        <translation>El aparato envía cuentas y ninguna calibración las convierte en newtons: ni fuerza ni ensayo. Haga una en Aparatos, Calibrar, o con nktsense calibrate (docs/calibration.md).</translation>
    </message>
    <message>
        <source>No hold</source>
        <translation>No aguanta</translation>
    </message>
    <message>
        <source>Low load</source>
        <translation>Carga insuficiente</translation>
    </message>
    <message>
        <source>Suspected break</source>
        <translation>Posible cesión</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Faded</source>
        <translation>Fue bajando</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltó</translation>
    </message>
    <message>
        <source>No contraction</source>
        <translation>Sin contracción</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>ESPERA</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>RAMP</source>
        <translation>SUBIDA</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>MANTENER</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>SOLTAR</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>CONECTANDO</translation>
    </message>
    <message>
        <source>ZEROING</source>
        <translation>PUESTA A CERO</translation>
    </message>
    <message>
        <source>MEASURING</source>
        <translation>MIDE</translation>
    </message>
    <message>
        <source>RECONNECTING</source>
        <translation>RECONECTANDO</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>TERMINADO</translation>
    </message>
    <message>
        <source>DEVICE LOST</source>
        <translation>APARATO PERDIDO</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>zeroing</source>
        <translation>puesta a cero</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Leave the pad unloaded: it is being zeroed.</source>
        <translation>Deje la almohadilla sin carga: se está poniendo a cero.</translation>
    </message>
    <message>
        <source>The device went away and is being looked for. Check its cable, and that it is switched on.</source>
        <translation>Se perdió el aparato y se está buscando. Revise el cable y que esté encendido.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>El flujo ha terminado.</translation>
    </message>
    <message>
        <source>The device went away. What was received is kept. Check its cable, then connect it again.</source>
        <translation>El aparato se ha ido. Lo recibido se conserva. Revise su cable y conéctelo de nuevo.</translation>
    </message>
    <message>
        <source>The line below says what went wrong.</source>
        <translation>La línea de abajo dice qué falló.</translation>
    </message>
    <message>
        <source>Rest the pad on the limb, without pushing.</source>
        <translation>Apoye la almohadilla en la extremidad, sin empujar.</translation>
    </message>
    <message>
        <source>The next push begins the trial. No key is needed.</source>
        <translation>El próximo empuje empieza el intento. No hace falta ninguna tecla.</translation>
    </message>
    <message>
        <source>Measuring. The verdict comes when the push ends.</source>
        <translation>Midiendo. El veredicto llega cuando termina el empuje.</translation>
    </message>
    <message>
        <source>The push is ending.</source>
        <translation>El empuje está terminando.</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>Listo para medir</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>not calibrated above {force}</source>
        <translation>no calibrado por encima de {force}</translation>
    </message>
    <message>
        <source>target {force}</source>
        <translation>objetivo {force}</translation>
    </message>
    <message>
        <source>ideal push</source>
        <translation>empuje ideal</translation>
    </message>
    <message>
        <source>force and limb velocity over time</source>
        <translation>fuerza y velocidad de la extremidad en el tiempo</translation>
    </message>
    <message>
        <source>torque ({unit})</source>
        <translation>momento ({unit})</translation>
    </message>
    <message>
        <source>What is measured stays hidden in this test.</source>
        <translation>Lo que se mide queda oculto en esta prueba.</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>toda la sesión</translation>
    </message>
    <message>
        <source>sensor faulty</source>
        <translation>sensor defectuoso</translation>
    </message>
    <message>
        <source>no reading</source>
        <translation>sin lectura</translation>
    </message>
    <message>
        <source>no motion data</source>
        <translation>sin datos de movimiento</translation>
    </message>
    <message>
        <source>force fell</source>
        <translation>la fuerza cayó</translation>
    </message>
    <message>
        <source>gave way</source>
        <translation>cedió</translation>
    </message>
    <message>
        <source>force gave way</source>
        <translation>la fuerza cedió</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aguantó</translation>
    </message>
    <message>
        <source>break</source>
        <translation>cede</translation>
    </message>
    <message>
        <source>no hold</source>
        <translation>no aguanta</translation>
    </message>
    <message>
        <source>low load</source>
        <translation>carga insuficiente</translation>
    </message>
    <message>
        <source>suspected break</source>
        <translation>posible cesión</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede determinar</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>sin línea base</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Until when, YYYY-MM-DD; may be left out</source>
        <translation type="vanished">Hasta cuándo, AAAA-MM-DD; se puede omitir</translation>
    </message>
    <message>
        <source>by YYYY-MM-DD</source>
        <translation type="vanished">hasta AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Write the date as YYYY-MM-DD, or leave it out.</source>
        <translation type="vanished">Escriba la fecha como AAAA-MM-DD, u omítala.</translation>
    </message>
    <message>
        <source>The device went away and is being looked for.</source>
        <translation type="vanished">El aparato se fue y se está buscando.</translation>
    </message>
    <message>
        <source>The device went away. What was received is kept.</source>
        <translation type="vanished">El aparato se fue. Lo recibido está guardado.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="vanished">Volver</translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="vanished">Sesión nueva</translation>
    </message>
    <message>
        <source>What was said before stays in the audit trail, with who put it right, and why.</source>
        <translation type="vanished">Lo que se dijo antes queda en el historial de cambios, con quién lo corrigió y por qué.</translation>
    </message>
    <message>
        <source>Leave the history</source>
        <translation type="vanished">Salir del historial</translation>
    </message>
    <message>
        <source>History of {code}</source>
        <translation type="vanished">Historial de {code}</translation>
    </message>
    <message>
        <source>History of {client}</source>
        <translation type="vanished">Historial de {client}</translation>
    </message>
    <message>
        <source>History of the client</source>
        <translation type="vanished">Historial del cliente</translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="vanished">Delante</translation>
    </message>
    <message>
        <source>untested</source>
        <translation type="vanished">sin probar</translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="vanished">aguanta</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="vanished">sin puntuar</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>calibration check failed</source>
        <translation>comprobación de la calibración no superada</translation>
    </message>
    <message>
        <source>calibration overdue</source>
        <translation>calibración vencida</translation>
    </message>
    <message>
        <source>The calibration was overdue since {1}.</source>
        <extracomment>{1}: calibration.due</extracomment>
        <translation>La calibración estaba vencida desde el {1}.</translation>
    </message>
    <message>
        <source>The calibration {1} is of a device with another serial number.</source>
        <extracomment>{1}: calibration.identity</extracomment>
        <translation>La calibración {1} es de un aparato con otro número de serie.</translation>
    </message>
    <message>
        <source>calibration of another device</source>
        <translation>calibración de otro aparato</translation>
    </message>
    <message>
        <source>The force went beyond the calibrated range, {1}: none is given above it.</source>
        <extracomment>{1}: newtons(calibration.high_n)</extracomment>
        <translation>La fuerza superó el intervalo calibrado, {1}: por encima no se indica ninguna.</translation>
    </message>
    <message>
        <source>beyond calibration</source>
        <translation>fuera del intervalo calibrado</translation>
    </message>
    <message>
        <source>20–25 % is a usual size of error with hand-held dynamometers</source>
        <translation>20–25 % es un error habitual con dinamómetros de mano</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>beyond MDC95</source>
        <translation>por encima de la MDC95</translation>
    </message>
    <message>
        <source>within MDC95</source>
        <translation>dentro de la MDC95</translation>
    </message>
    <message>
        <source>within expected error</source>
        <translation>dentro del error esperado</translation>
    </message>
    <message>
        <source>repeated change (3 of 3)</source>
        <translation>cambio repetido (3 de 3)</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>the SEM</source>
        <translation>el SEM</translation>
    </message>
    <message>
        <source>A mean needs at least one trial, not {1}.</source>
        <extracomment>{1}: self.trials_in_mean</extracomment>
        <translation>Una media necesita al menos un intento, no {1}.</translation>
    </message>
    <message>
        <source>An SEM without its source cannot be used.</source>
        <translation>Un SEM sin su fuente no se puede usar.</translation>
    </message>
    <message>
        <source>Say who was retested, and when.</source>
        <translation>Indique a quién se le repitió la prueba y cuándo.</translation>
    </message>
    <message>
        <source>the first test</source>
        <translation>la primera prueba</translation>
    </message>
    <message>
        <source>the retest</source>
        <translation>el retest</translation>
    </message>
    <message>
        <source>{1} N, then {2} N ({3} N, {4} %)</source>
        <extracomment>{1}: first; {2}: second; {3}: delta; {4}: 100 * share</extracomment>
        <translation>{1} N, después {2} N ({3} N, {4} %)</translation>
    </message>
    <message>
        <source>{1}: {2}; MDC95 {3} from {4}</source>
        <extracomment>{1}: conclusion; {2}: size; {3}: newtons(error.mdc95_n); {4}: error.source</extracomment>
        <translation>{1}: {2}; MDC95 {3} de {4}</translation>
    </message>
    <message>
        <source>{1}: {2}; the tester's own error of measurement is not known</source>
        <extracomment>{1}: conclusion; {2}: size</extracomment>
        <translation>{1}: {2}; no se conoce el error de medida propio del examinador</translation>
    </message>
    <message>
        <source>{1} must be a number of at least 0, not {2}.</source>
        <extracomment>{1}: name; {2}: value</extracomment>
        <translation>{1} debe ser un número de 0 o más, no {2}.</translation>
    </message>
    <message>
        <source>not comparable: {1}</source>
        <extracomment>{1}: ' '.join((gate.text for gate in self.gates if gate.passed is not True))</extracomment>
        <translation>no comparable: {1}</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>músculo</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>device</source>
        <translation>aparato</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>test type</source>
        <translation>tipo de prueba</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>test position</source>
        <translation>posición de la prueba</translation>
    </message>
    <message>
        <source>pad site</source>
        <translation>lugar de la almohadilla</translation>
    </message>
    <message>
        <source>tester</source>
        <translation>examinador</translation>
    </message>
    <message>
        <source>Load adequate in both</source>
        <translation>Carga suficiente en ambas</translation>
    </message>
    <message>
        <source>Rest kept in both</source>
        <translation>Descanso respetado en ambas</translation>
    </message>
    <message>
        <source>{1}: not known.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1}: no se conoce.</translation>
    </message>
    <message>
        <source>Same {1}.</source>
        <extracomment>{1}: what</extracomment>
        <translation>Igual en ambas: {1}.</translation>
    </message>
    <message>
        <source>Another {1}: {2}, then {3}.</source>
        <extracomment>{1}: what; {2}: before; {3}: after</extracomment>
        <translation>Distinto: {1}: {2}, después {3}.</translation>
    </message>
    <message>
        <source>{1}: no.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1}: no.</translation>
    </message>
    <message>
        <source>Lever arm</source>
        <translation>Brazo de palanca</translation>
    </message>
    <message>
        <source>Lever arm {1} m, then {2} m</source>
        <extracomment>{1}: before.lever_m; {2}: after.lever_m</extracomment>
        <translation>Brazo de palanca {1} m, después {2} m</translation>
    </message>
    <message>
        <source>{1} (limit ±{2} mm).</source>
        <extracomment>{1}: text; {2}: 1000 * lines.lever_tolerance_m</extracomment>
        <translation>{1} (límite ±{2} mm).</translation>
    </message>
    <message>
        <source>Push speed</source>
        <translation>Velocidad de empuje</translation>
    </message>
    <message>
        <source>Push speed {1} N/s, then {2} N/s (limit ±{3}).</source>
        <extracomment>{1}: first; {2}: second; {3}: percent(lines.slope_tolerance)</extracomment>
        <translation>Velocidad de empuje {1} N/s, después {2} N/s (límite ±{3}).</translation>
    </message>
    <message>
        <source>Velocity of the yield</source>
        <translation>Velocidad al ceder</translation>
    </message>
    <message>
        <source>Velocity of the yield {1} °/s, then {2} °/s (limit ±{3} °/s).</source>
        <extracomment>{1}: first; {2}: second; {3}: limit</extracomment>
        <translation>Velocidad al ceder {1} °/s, después {2} °/s (límite ±{3} °/s).</translation>
    </message>
    <message>
        <source>yield velocity</source>
        <translation>velocidad al ceder</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>limit {1}, change by {2}</source>
        <extracomment>{1}: lines.pain_limit_nrs; {2}: lines.pain_change_nrs</extracomment>
        <translation>límite {1}, cambio de {2}</translation>
    </message>
    <message>
        <source>Pain {1}, then {2} of 10 ({3}).</source>
        <extracomment>{1}: first; {2}: second; {3}: limits</extracomment>
        <translation>Dolor {1}, después {2} de 10 ({3}).</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation>Número de intentos</translation>
    </message>
    <message>
        <source>{1} trials, then {2} (as many, at least {3}).</source>
        <extracomment>{1}: before.trials; {2}: after.trials; {3}: lines.min_trials</extracomment>
        <translation>{1} intentos, después {2} (los mismos, al menos {3}).</translation>
    </message>
    <message>
        <source>Push more slowly: build the force up over about {1} seconds.</source>
        <extracomment>{1}: about_s</extracomment>
        <translation>Empuje más despacio: aumente la fuerza durante unos {1} segundos.</translation>
    </message>
    <message>
        <source>The push was too fast: {1} N/s, more than {2}.</source>
        <extracomment>{1}: slope; {2}: limit</extracomment>
        <translation>El empuje fue demasiado rápido: {1} N/s, más de {2}.</translation>
    </message>
    <message>
        <source>The push was over before its speed could be measured.</source>
        <translation>El empuje terminó antes de poder medir su velocidad.</translation>
    </message>
    <message>
        <source>The push was uneven: a straight rise explains {1} of it.</source>
        <extracomment>{1}: percent(r2)</extracomment>
        <translation>El empuje fue irregular: una subida recta explica el {1}.</translation>
    </message>
    <message>
        <source>Push in one steady rise, without a pause or a jerk.</source>
        <translation>Empuje con una subida constante, sin pausas ni tirones.</translation>
    </message>
    <message>
        <source>The push was too slow: {1} N/s, less than {2}.</source>
        <extracomment>{1}: slope; {2}: limit</extracomment>
        <translation>El empuje fue demasiado lento: {1} N/s, menos de {2}.</translation>
    </message>
    <message>
        <source>Push faster: build the force up within a few seconds.</source>
        <translation>Empuje más rápido: aumente la fuerza en pocos segundos.</translation>
    </message>
    <message>
        <source>push rate</source>
        <translation>velocidad de empuje</translation>
    </message>
    <message>
        <source>Push speed: not known.</source>
        <translation>Velocidad de empuje: no se conoce.</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>en el intervalo</translation>
    </message>
    <message>
        <source>outside {1}–{2} N/s</source>
        <extracomment>{1}: low; {2}: high</extracomment>
        <translation>fuera de {1}–{2} N/s</translation>
    </message>
    <message>
        <source>Push speed {1} N/s, {2}.</source>
        <extracomment>{1}: slope; {2}: tail</extracomment>
        <translation>Velocidad de empuje {1} N/s, {2}.</translation>
    </message>
    <message>
        <source>push steady</source>
        <translation>empuje constante</translation>
    </message>
    <message>
        <source>Steadiness of the push: not known.</source>
        <translation>Regularidad del empuje: no se conoce.</translation>
    </message>
    <message>
        <source>Force fell back by {1} % before its top.</source>
        <extracomment>{1}: setback</extracomment>
        <translation>La fuerza retrocedió un {1} % antes de su máximo.</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>uneven</source>
        <translation>irregular</translation>
    </message>
    <message>
        <source>Push {1}: a straight rise explains {2} of it.</source>
        <extracomment>{1}: word; {2}: percent(r2)</extracomment>
        <translation>Empuje {1}: una subida recta explica el {2}.</translation>
    </message>
    <message>
        <source>More than {1} of the examiner's own strongest push, {2}.</source>
        <extracomment>{1}: percent(share); {2}: newtons(most_n)</extracomment>
        <translation>Más del {1} del empuje más fuerte del propio examinador, {2}.</translation>
    </message>
    <message>
        <source>examiner capacity</source>
        <translation>capacidad del examinador</translation>
    </message>
    <message>
        <source>{1} of the examiner's own strongest push, {2}.</source>
        <extracomment>{1}: percent(share); {2}: newtons(most_n)</extracomment>
        <translation>{1} del empuje más fuerte del propio examinador, {2}.</translation>
    </message>
    <message>
        <source>examiner limited</source>
        <translation>limitado por el examinador</translation>
    </message>
    <message>
        <source>The push came near the examiner's own strongest: no stronger limb could be told.</source>
        <translation>El empuje se acercó al más fuerte del propio examinador: una extremidad más fuerte no se habría podido distinguir.</translation>
    </message>
    <message>
        <source>faded</source>
        <translation>fue bajando</translation>
    </message>
    <message>
        <source>gave way</source>
        <translation>cedió</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>soltó</translation>
    </message>
    <message>
        <source>no contraction</source>
        <translation>sin contracción</translation>
    </message>
    <message>
        <source>No target was set</source>
        <translation>No se fijó ningún objetivo</translation>
    </message>
    <message>
        <source>The zero of the force is not known</source>
        <translation>No se conoce el cero de la fuerza</translation>
    </message>
    <message>
        <source>The peak lies beyond the calibrated range</source>
        <translation>El máximo está por encima del intervalo calibrado</translation>
    </message>
    <message>
        <source>adequacy unknown</source>
        <translation>suficiencia de la carga desconocida</translation>
    </message>
    <message>
        <source>{1}: whether the load was enough cannot be said.</source>
        <extracomment>{1}: why</extracomment>
        <translation>{1}: no se puede decir si la carga fue suficiente.</translation>
    </message>
    <message>
        <source>Rest the pad unloaded for one second before the test.</source>
        <translation>Deje la almohadilla sin carga un segundo antes de la prueba.</translation>
    </message>
    <message>
        <source>Check the cable or move the device nearer, then repeat the trial.</source>
        <translation>Compruebe el cable o acerque el aparato, y repita el intento.</translation>
    </message>
    <message>
        <source>Check the wires of the sensor; if the push was too strong for it, use a longer lever or a stronger one.</source>
        <translation>Revise los hilos del sensor; si el empuje fue demasiado fuerte para él, use una palanca más larga o un sensor más fuerte.</translation>
    </message>
    <message>
        <source>Say what the file's unit is: --unit N, kgf or lbf.</source>
        <translation>Indique la unidad del archivo: --unit N, kgf o lbf.</translation>
    </message>
    <message>
        <source>Keep recording until the limb is relaxed again.</source>
        <translation>Siga grabando hasta que la extremidad vuelva a estar relajada.</translation>
    </message>
    <message>
        <source>Put the motion sensor on the limb, or use a make test.</source>
        <translation>Coloque el sensor de movimiento en la extremidad, o haga una prueba make.</translation>
    </message>
    <message>
        <source>Check the cable of the motion sensor, then repeat the trial.</source>
        <translation>Compruebe el cable del sensor de movimiento y repita el intento.</translation>
    </message>
    <message>
        <source>The motion sensor does not answer: check its cable and that it is switched on.</source>
        <translation>El sensor de movimiento no responde: compruebe su cable y que esté encendido.</translation>
    </message>
    <message>
        <source>Fasten the motion sensor firmly to the limb, and let the limb rest before the push.</source>
        <translation>Sujete bien el sensor de movimiento a la extremidad y déjela en reposo antes del empuje.</translation>
    </message>
    <message>
        <source>Fix the limb or the pad better, so that the limb stands still until it yields.</source>
        <translation>Fije mejor la extremidad o la almohadilla para que no se mueva hasta que ceda.</translation>
    </message>
    <message>
        <source>Turn the motion sensor half round, or its direction: positive is the way the limb yields.</source>
        <translation>Gire el sensor de movimiento media vuelta, o invierta el movimiento: positiva es la dirección en la que cede la extremidad.</translation>
    </message>
    <message>
        <source>Begin to record before the push.</source>
        <translation>Empiece a grabar antes del empuje.</translation>
    </message>
    <message>
        <source>The sensor does not answer: check its cable.</source>
        <translation>El sensor no responde: compruebe su cable.</translation>
    </message>
    <message>
        <source>Cannot tell: {1}</source>
        <extracomment>{1}: short[0].lower()</extracomment>
        <translation>No se puede determinar: {1}</translation>
    </message>
    <message>
        <source>The zero of the force is not known.</source>
        <translation>No se conoce el cero de la fuerza.</translation>
    </message>
    <message>
        <source>zero from earlier</source>
        <translation>cero de un reposo anterior</translation>
    </message>
    <message>
        <source>The zero comes from an earlier rest, not from right before.</source>
        <translation>El cero viene de un reposo anterior, no del inmediatamente previo.</translation>
    </message>
    <message>
        <source>short baseline</source>
        <translation>reposo previo corto</translation>
    </message>
    <message>
        <source>The rest before the trial was shorter than half a second.</source>
        <translation>El reposo antes del intento duró menos de medio segundo.</translation>
    </message>
    <message>
        <source>starts loaded</source>
        <translation>empieza con carga</translation>
    </message>
    <message>
        <source>The recording begins with the contraction under way.</source>
        <translation>La grabación empieza con la contracción en curso.</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>The recording ends before the contraction does.</source>
        <translation>La grabación termina antes que la contracción.</translation>
    </message>
    <message>
        <source>gap in trial</source>
        <translation>hueco en el intento</translation>
    </message>
    <message>
        <source>Samples are missing inside the trial.</source>
        <translation>Faltan muestras dentro del intento.</translation>
    </message>
    <message>
        <source>{1} of the samples are missing here and there.</source>
        <extracomment>{1}: percent(trial.lost_share)</extracomment>
        <translation>Falta el {1} de las muestras aquí y allá.</translation>
    </message>
    <message>
        <source>samples lost</source>
        <translation>muestras perdidas</translation>
    </message>
    <message>
        <source>The sensor gave no reading, or stood at the end of its range.</source>
        <translation>El sensor no dio lectura o estaba al final de su rango.</translation>
    </message>
    <message>
        <source>dead channel</source>
        <translation>canal muerto</translation>
    </message>
    <message>
        <source>The force never changed, not even by its noise.</source>
        <translation>La fuerza no cambió nunca, ni siquiera por su ruido.</translation>
    </message>
    <message>
        <source>{1} wild samples were left out.</source>
        <extracomment>{1}: trial.glitches</extracomment>
        <translation>Se descartaron {1} muestras aberrantes.</translation>
    </message>
    <message>
        <source>force fell</source>
        <translation>la fuerza cayó</translation>
    </message>
    <message>
        <source>Force fell by {1} while the limb stayed still.</source>
        <extracomment>{1}: percent(trial.drop.fraction)</extracomment>
        <translation>La fuerza cayó un {1} mientras la extremidad no se movía.</translation>
    </message>
    <message>
        <source>The force was unsteady: it swung by {1} % (CV).</source>
        <extracomment>{1}: trial.metrics['cv_percent']</extracomment>
        <translation>La fuerza fue inestable: osciló un {1} % (CV).</translation>
    </message>
    <message>
        <source>50 or 60 Hz</source>
        <translation>50 o 60 Hz</translation>
    </message>
    <message>
        <source>Mains hum ({1}) was taken off by a notch.</source>
        <extracomment>{1}: mains</extracomment>
        <translation>El zumbido de la red ({1}) se eliminó con un filtro de muesca.</translation>
    </message>
    <message>
        <source>counter movement</source>
        <translation>contramovimiento</translation>
    </message>
    <message>
        <source>The force dipped below rest right before it rose.</source>
        <translation>La fuerza bajó por debajo del reposo justo antes de subir.</translation>
    </message>
    <message>
        <source>rest before</source>
        <translation>reposo previo</translation>
    </message>
    <message>
        <source>Quiet before the trial.</source>
        <translation>Reposo antes del intento.</translation>
    </message>
    <message>
        <source>No quiet before the trial.</source>
        <translation>Sin reposo antes del intento.</translation>
    </message>
    <message>
        <source>Signal complete.</source>
        <translation>Señal completa.</translation>
    </message>
    <message>
        <source>Signal incomplete or clipped.</source>
        <translation>Señal incompleta o recortada.</translation>
    </message>
    <message>
        <source>Load {1} of {2} planned.</source>
        <extracomment>{1}: stated(trial.peak_n, calibration); {2}: newtons(settings.target_n)</extracomment>
        <translation>Carga {1} de {2} previstos.</translation>
    </message>
    <message>
        <source>Load: not known, the zero of the force is missing.</source>
        <translation>Carga: no se conoce, falta el cero de la fuerza.</translation>
    </message>
    <message>
        <source>moved other way</source>
        <translation>se movió en sentido contrario</translation>
    </message>
    <message>
        <source>The limb moved {1}° against the direction of yielding.</source>
        <extracomment>{1}: motion.back_deg</extracomment>
        <translation>La extremidad se movió {1}° en contra del sentido en que se cede.</translation>
    </message>
    <message>
        <source>limb crept</source>
        <translation>la extremidad se fue desplazando</translation>
    </message>
    <message>
        <source>The limb moved {1}° under the load, without a sudden yield.</source>
        <extracomment>{1}: motion.crept_deg</extracomment>
        <translation>La extremidad se movió {1}° bajo la carga, sin ceder de repente.</translation>
    </message>
    <message>
        <source>The limb moved {1}° up to the highest force, {2}</source>
        <extracomment>{1}: path; {2}: stated(trial.peak_n, calibration)</extracomment>
        <translation>La extremidad se movió {1}° hasta la fuerza máxima, {2}</translation>
    </message>
    <message>
        <source>{1} of the highest force, {2}</source>
        <extracomment>{1}: percent(ratio); {2}: stated(trial.peak_n, calibration)</extracomment>
        <translation>{1} de la fuerza máxima, {2}</translation>
    </message>
    <message>
        <source>The limb moved {1}°, at up to {2} °/s</source>
        <extracomment>{1}: moved.angle_deg; {2}: moved.velocity_dps</extracomment>
        <translation>La extremidad se movió {1}°, a un máximo de {2} °/s</translation>
    </message>
    <message>
        <source>hold from {1}, break below {2}; provisional</source>
        <extracomment>{1}: settings.ratio_hold; {2}: settings.ratio_break</extracomment>
        <translation>aguanta desde {1}, cede por debajo de {2}; provisional</translation>
    </message>
    <message>
        <source>R = {1} does not lie clear of the cut-off {2}.</source>
        <extracomment>{1}: shown; {2}: near</extracomment>
        <translation>R = {1} no queda claramente a un lado del límite {2}.</translation>
    </message>
    <message>
        <source>Repeat the trial: one alone decides little.</source>
        <translation>Repita el intento: uno solo decide poco.</translation>
    </message>
    <message>
        <source>The limb gave way at {1} of the highest force, below {2}.</source>
        <extracomment>{1}: percent(ratio); {2}: percent(settings.ratio_break)</extracomment>
        <translation>La extremidad cedió al {1} de la fuerza máxima, por debajo del {2}.</translation>
    </message>
    <message>
        <source>ratio below break</source>
        <translation>R por debajo del límite para ceder</translation>
    </message>
    <message>
        <source>Gave way at {1}</source>
        <extracomment>{1}: stated_within(moved.af_iso_n, scaled['af_iso_u_n'].value, calibration)</extracomment>
        <translation>Cedió a {1}</translation>
    </message>
    <message>
        <source>The limb gave way at {1} of the highest force, between the cut-offs.</source>
        <extracomment>{1}: percent(ratio)</extracomment>
        <translation>La extremidad cedió al {1} de la fuerza máxima, entre los límites.</translation>
    </message>
    <message>
        <source>The load was held for {1} of {2}.</source>
        <extracomment>{1}: seconds(held); {2}: seconds(settings.planned_hold_s)</extracomment>
        <translation>La carga se mantuvo {1} de {2}.</translation>
    </message>
    <message>
        <source>Hold the load for the planned time.</source>
        <translation>Mantenga la carga durante el tiempo previsto.</translation>
    </message>
    <message>
        <source>ratio above hold</source>
        <translation>R por encima del límite para aguantar</translation>
    </message>
    <message>
        <source>The limb did not give way before the highest force.</source>
        <translation>La extremidad no cedió antes de la fuerza máxima.</translation>
    </message>
    <message>
        <source>Held up to {1}</source>
        <extracomment>{1}: stated_within(trial.peak_n, scaled['peak_u_n'].value, calibration)</extracomment>
        <translation>Aguantó hasta {1}</translation>
    </message>
    <message>
        <source>The load reached {1} of {2} planned.</source>
        <extracomment>{1}: newtons(trial.peak_n); {2}: newtons(settings.target_n)</extracomment>
        <translation>La carga alcanzó {1} de {2} previstos.</translation>
    </message>
    <message>
        <source>Held, but only up to {1}</source>
        <extracomment>{1}: newtons(trial.peak_n)</extracomment>
        <translation>Aguantó, pero solo hasta {1}</translation>
    </message>
    <message>
        <source>Push on to at least {1}.</source>
        <extracomment>{1}: newtons(settings.adequacy_fraction * settings.target_n)</extracomment>
        <translation>Siga empujando hasta al menos {1}.</translation>
    </message>
    <message>
        <source>load too low</source>
        <translation>carga insuficiente</translation>
    </message>
    <message>
        <source>Force: {1}, highest {2}</source>
        <extracomment>{1}: SHAPE_WORDS[trial.force_shape]; {2}: stated(trial.peak_n, calibration)</extracomment>
        <translation>Fuerza: {1}, máxima {2}</translation>
    </message>
    <message>
        <source>Cannot tell hold from break without motion</source>
        <translation>Sin movimiento no se distingue entre aguantar y ceder</translation>
    </message>
    <message>
        <source>It fell by {1} within {2}: {3}</source>
        <extracomment>{1}: percent(drop.fraction); {2}: seconds(drop.trough_s - drop.time_s); {3}: lost</extracomment>
        <translation>Cayó un {1} en {2}: {3}</translation>
    </message>
    <message>
        <source>Low confidence: force alone cannot see a limb that yields while force rises</source>
        <translation>Confianza baja: la fuerza sola no muestra una extremidad que cede mientras la fuerza sube</translation>
    </message>
    <message>
        <source>force gave way</source>
        <translation>la fuerza cedió</translation>
    </message>
    <message>
        <source>Force fell suddenly by {1} during the contraction.</source>
        <extracomment>{1}: percent(drop.fraction)</extracomment>
        <translation>La fuerza cayó de repente un {1} durante la contracción.</translation>
    </message>
    <message>
        <source>Force gave way at {1}</source>
        <extracomment>{1}: stated(drop.before_n, calibration)</extracomment>
        <translation>La fuerza cedió a {1}</translation>
    </message>
    <message>
        <source>force alone does not tell a hold from a break.</source>
        <translation>la fuerza sola no distingue entre aguantar y ceder.</translation>
    </message>
    <message>
        <source>Without limb motion, {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation>Sin movimiento de la extremidad, {1}</translation>
    </message>
    <message>
        <source>Limb motion is missing in parts, and {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation>El movimiento de la extremidad falta en parte, y {1}</translation>
    </message>
    <message>
        <source>The motion sensor never changed its reading, and {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation>El sensor de movimiento no cambió nunca su lectura, y {1}</translation>
    </message>
    <message>
        <source>Limb motion is too noisy to see a yield, and {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation>El movimiento de la extremidad tiene demasiado ruido para ver si cede, y {1}</translation>
    </message>
    <message>
        <source>Highest force {1}</source>
        <extracomment>{1}: stated(trial.peak_n, calibration)</extracomment>
        <translation>Fuerza máxima {1}</translation>
    </message>
    <message>
        <source>Best second {1}</source>
        <extracomment>{1}: stated(trial.best_1s_mean_n, calibration)</extracomment>
        <translation>Mejor segundo {1}</translation>
    </message>
    <message>
        <source>Above {1} of it for {2} of {3}</source>
        <extracomment>{1}: share; {2}: seconds(held); {3}: seconds(planned)</extracomment>
        <translation>Por encima del {1} de ella durante {2} de {3}</translation>
    </message>
    <message>
        <source>Held {1} for {2}</source>
        <extracomment>{1}: best; {2}: seconds(held)</extracomment>
        <translation>Aguantó {1} durante {2}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aguantó</translation>
    </message>
    <message>
        <source>Held for the planned time.</source>
        <translation>Se mantuvo el tiempo previsto.</translation>
    </message>
    <message>
        <source>The force was held for {1} of {2}.</source>
        <extracomment>{1}: seconds(held); {2}: seconds(planned)</extracomment>
        <translation>La fuerza se mantuvo {1} de {2}.</translation>
    </message>
    <message>
        <source>Not held: {1} of {2}</source>
        <extracomment>{1}: seconds(held); {2}: seconds(planned)</extracomment>
        <translation>No se mantuvo: {1} de {2}</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>no se mantuvo</translation>
    </message>
    <message>
        <source>{1} is no age in years.</source>
        <extracomment>{1}: self.age_years</extracomment>
        <translation>{1} no es una edad en años.</translation>
    </message>
    <message>
        <source>Give the age at the test.</source>
        <translation>Indique la edad en el momento de la prueba.</translation>
    </message>
    <message>
        <source>no matching norm: {1}</source>
        <extracomment>{1}: self.why</extracomment>
        <translation>ninguna norma aplicable: {1}</translation>
    </message>
    <message>
        <source>men aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>hombres de {1}–{2} años</translation>
    </message>
    <message>
        <source>women aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>mujeres de {1}–{2} años</translation>
    </message>
    <message>
        <source>male persons aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>personas de sexo masculino de {1}–{2} años</translation>
    </message>
    <message>
        <source>female persons aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>personas de sexo femenino de {1}–{2} años</translation>
    </message>
    <message>
        <source>{1}; certainty {2}</source>
        <extracomment>{1}: norm.dataset; {2}: norm.provenance.confidence</extracomment>
        <translation>{1}; certeza {2}</translation>
    </message>
    <message>
        <source>{1} % of the mean of {2}; no z, the spread was not retrieved ({3})</source>
        <extracomment>{1}: share; {2}: people; {3}: origin</extracomment>
        <translation>{1} % de la media de {2}; sin z, no se dispone de la dispersión ({3})</translation>
    </message>
    <message>
        <source>, below the 5th percentile</source>
        <translation>, por debajo del percentil 5</translation>
    </message>
    <message>
        <source>if their values are normally distributed</source>
        <translation>si sus valores siguen una distribución normal</translation>
    </message>
    <message>
        <source>z = {1}; percentile {2} of {3}, {4} ({5})</source>
        <extracomment>{1}: self.z; {2}: self.percentile; {3}: people; {4}: assumed; {5}: origin</extracomment>
        <translation>z = {1}; percentil {2} de {3}, {4} ({5})</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>no table holds the action {1}; the tables hold {2}</source>
        <extracomment>{1}: query.action; {2}: held</extracomment>
        <translation>ninguna tabla contiene la acción {1}; las tablas contienen {2}</translation>
    </message>
    <message>
        <source>for {1} the tables hold only {2}</source>
        <extracomment>{1}: query.action; {2}: held</extracomment>
        <translation>para {1} las tablas contienen solo {2}</translation>
    </message>
    <message>
        <source>it is not confirmed that position, lever and fixation were those of the source ({1}); read them there</source>
        <extracomment>{1}: left[0].dataset</extracomment>
        <translation>no está confirmado que posición, palanca y fijación fueran las de la fuente ({1}); consúltelas allí</translation>
    </message>
    <message>
        <source>{1} tests</source>
        <extracomment>{1}: norm.test</extracomment>
        <translation>pruebas: {1}</translation>
    </message>
    <message>
        <source>{1} in {2}</source>
        <extracomment>{1}: _DEVICE[norm.device]; {2}: norm.unit</extracomment>
        <translation>{1} en {2}</translation>
    </message>
    <message>
        <source>values in {1}</source>
        <extracomment>{1}: norm.unit</extracomment>
        <translation>valores en {1}</translation>
    </message>
    <message>
        <source>sex {1}</source>
        <extracomment>{1}: norm.sex</extracomment>
        <translation>sexo {1}</translation>
    </message>
    <message>
        <source>the dominant side</source>
        <translation>el lado dominante</translation>
    </message>
    <message>
        <source>ages {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation>edades {1}–{2}</translation>
    </message>
    <message>
        <source>values of a hand-held dynamometer</source>
        <translation>valores de un dinamómetro de mano</translation>
    </message>
    <message>
        <source>values of a fixed dynamometer</source>
        <translation>valores de un dinamómetro fijo</translation>
    </message>
    <message>
        <source>{1} cannot be compared with a norm.</source>
        <extracomment>{1}: query.unit</extracomment>
        <translation>{1} no se puede comparar con una norma.</translation>
    </message>
    <message>
        <source>{1} {2} cannot be compared with a norm.</source>
        <extracomment>{1}: value; {2}: query.unit</extracomment>
        <translation>{1} {2} no se puede comparar con una norma.</translation>
    </message>
    <message>
        <source>Check the zero of the sensor.</source>
        <translation>Compruebe el cero del sensor.</translation>
    </message>
    <message>
        <source>the zero of the force is not known</source>
        <translation>no se conoce el cero de la fuerza</translation>
    </message>
    <message>
        <source>the peak lies beyond the calibrated range</source>
        <translation>el máximo está por encima del intervalo calibrado</translation>
    </message>
    <message>
        <source>The setting {1} is a share from 0 to 1, not {2}.</source>
        <extracomment>{1}: name; {2}: value</extracomment>
        <translation>El ajuste {1} es una proporción de 0 a 1, no {2}.</translation>
    </message>
    <message>
        <source>The setting {1} must not be negative, not {2}.</source>
        <extracomment>{1}: name; {2}: value</extracomment>
        <translation>El ajuste {1} no puede ser negativo, no {2}.</translation>
    </message>
    <message>
        <source>The target must be a force above 0 N, not {1}.</source>
        <extracomment>{1}: self.target_n</extracomment>
        <translation>El objetivo debe ser una fuerza mayor que 0 N, no {1}.</translation>
    </message>
    <message>
        <source>The hold must last longer than 0 s, not {1} s.</source>
        <extracomment>{1}: self.hold_s</extracomment>
        <translation>El mantenimiento debe durar más de 0 s, no {1} s.</translation>
    </message>
    <message>
        <source>The push speeds must rise from slowest over slow to fastest, and R² is a share below 1.</source>
        <translation>Las velocidades de empuje deben aumentar de la más lenta a la más rápida, y R² es una proporción menor que 1.</translation>
    </message>
    <message>
        <source>The lever</source>
        <translation>La palanca</translation>
    </message>
    <message>
        <source>The angle between pad and limb</source>
        <translation>El ángulo entre almohadilla y extremidad</translation>
    </message>
    <message>
        <source>The torque of the limb's weight</source>
        <translation>El momento debido al peso de la extremidad</translation>
    </message>
    <message>
        <source>The body mass</source>
        <translation>La masa corporal</translation>
    </message>
    <message>
        <source>The examiner's strongest push</source>
        <translation>El empuje más fuerte del examinador</translation>
    </message>
    <message>
        <source>The relative uncertainty of the force</source>
        <translation>La incertidumbre relativa de la fuerza</translation>
    </message>
    <message>
        <source>The torque of the limb's weight and whether the muscle works against it are given together.</source>
        <translation>El momento debido al peso de la extremidad y si el músculo trabaja contra él se indican juntos.</translation>
    </message>
    <message>
        <source>{1} must lie between {2} and {3} {4}, not at {5}.</source>
        <extracomment>{1}: what; {2}: least; {3}: most; {4}: unit; {5}: value</extracomment>
        <translation>{1} debe estar entre {2} y {3} {4}, no en {5}.</translation>
    </message>
    <message>
        <source>90 % or more is a return-to-sport convention (recalled, not checked), not a health norm.</source>
        <translation>90 % o más es una convención para la vuelta al deporte (de memoria, sin comprobar), no una norma de salud.</translation>
    </message>
    <message>
        <source>The force of {1} is missing.</source>
        <extracomment>{1}: whose</extracomment>
        <translation>Falta la fuerza de {1}.</translation>
    </message>
    <message>
        <source>Test it and compare again.</source>
        <translation>Pruébelo y compare de nuevo.</translation>
    </message>
    <message>
        <source>The force of {1} is {2} N, and nothing can be compared with that.</source>
        <extracomment>{1}: whose; {2}: force_n</extracomment>
        <translation>La fuerza de {1} es de {2} N, y con eso no se puede comparar nada.</translation>
    </message>
    <message>
        <source>Check the zero and the direction of the sensor.</source>
        <translation>Compruebe el cero y el sentido del sensor.</translation>
    </message>
    <message>
        <source>involved / uninvolved</source>
        <translation>afectado / no afectado</translation>
    </message>
    <message>
        <source>weaker / stronger</source>
        <translation>más débil / más fuerte</translation>
    </message>
    <message>
        <source>(right − left) / mean of both</source>
        <translation>(derecha − izquierda) / media de ambas</translation>
    </message>
    <message>
        <source>the involved side</source>
        <translation>el lado afectado</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>el otro lado</translation>
    </message>
    <message>
        <source>the left side</source>
        <translation>el lado izquierdo</translation>
    </message>
    <message>
        <source>the right side</source>
        <translation>el lado derecho</translation>
    </message>
    <message>
        <source>sides equal</source>
        <translation>lados iguales</translation>
    </message>
    <message>
        <source>right stronger</source>
        <translation>derecha más fuerte</translation>
    </message>
    <message>
        <source>left stronger</source>
        <translation>izquierda más fuerte</translation>
    </message>
    <message>
        <source>Asymmetry {1} % ({2}: {3}, {4}; {5})</source>
        <extracomment>{1}: value; {2}: kind; {3}: newtons(right); {4}: newtons(left); {5}: stronger</extracomment>
        <translation>Asimetría {1} % ({2}: {3}, {4}; {5})</translation>
    </message>
    <message>
        <source>LSI {1} % ({2}: {3} / {4})</source>
        <extracomment>{1}: value; {2}: kind; {3}: newtons(upper_n); {4}: newtons(lower_n)</extracomment>
        <translation>LSI {1} % ({2}: {3} / {4})</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>aguanta</translation>
    </message>
    <message>
        <source>break</source>
        <translation>cede</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>no determinado</translation>
    </message>
    <message>
        <source>Trials by a tester who is not blinded are not independent, so the true chance may be higher than this number.</source>
        <translation>Los intentos de un examinador no cegado no son independientes, así que la probabilidad real puede ser mayor que este número.</translation>
    </message>
    <message>
        <source>The trials of a test must be counted, and there must be some.</source>
        <translation>Los intentos de una prueba deben estar contados, y debe haber alguno.</translation>
    </message>
    <message>
        <source>{1} of {2} held, {3} unclear</source>
        <extracomment>{1}: self.held; {2}: self.total; {3}: self.unclear</extracomment>
        <translation>{1} de {2} aguantaron, {3} sin determinar</translation>
    </message>
    <message>
        <source>{1} of {2} held</source>
        <extracomment>{1}: self.held; {2}: self.total</extracomment>
        <translation>{1} de {2} aguantaron</translation>
    </message>
    <message>
        <source>in one direction</source>
        <translation>en un sentido</translation>
    </message>
    <message>
        <source>in either direction</source>
        <translation>en cualquiera de los dos sentidos</translation>
    </message>
    <message>
        <source>{1}: {2}, then {3}.</source>
        <extracomment>{1}: conclusion; {2}: before.text; {3}: after.text</extracomment>
        <translation>{1}: {2}, después {3}.</translation>
    </message>
    <message>
        <source>If nothing had changed and each trial held with probability {1}, luck alone would do this or more</source>
        <extracomment>{1}: p_hold</extracomment>
        <translation>Si nada hubiera cambiado y cada intento aguantara con probabilidad {1}, el azar solo produciría esto o más</translation>
    </message>
    <message>
        <source>{1} in {2} of comparisons</source>
        <extracomment>{1}: directions; {2}: share(chance)</extracomment>
        <translation>{1} en {2} de las comparaciones</translation>
    </message>
    <message>
        <source>{1} {2} in {3} of comparisons</source>
        <extracomment>{1}: text; {2}: directions; {3}: share(chance)</extracomment>
        <translation>{1} {2} en {3} de las comparaciones</translation>
    </message>
    <message>
        <source>{1}; one comparison was made that day.</source>
        <extracomment>{1}: text</extracomment>
        <translation>{1}; ese día se hizo una comparación.</translation>
    </message>
    <message>
        <source>{1}; at least once in the {2} comparisons made that day: {3}.</source>
        <extracomment>{1}: text; {2}: comparisons; {3}: share(any_chance)</extracomment>
        <translation>{1}; al menos una vez en las {2} comparaciones de ese día: {3}.</translation>
    </message>
    <message>
        <source>There is at least one comparison, not {1}.</source>
        <extracomment>{1}: comparisons</extracomment>
        <translation>Hay al menos una comparación, no {1}.</translation>
    </message>
    <message>
        <source>A probability lies between 0 and 1, not at {1}.</source>
        <extracomment>{1}: value</extracomment>
        <translation>Una probabilidad está entre 0 y 1, no en {1}.</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>menos del 0.1 %</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>más del 99 %</translation>
    </message>
    <message>
        <source>more than {1}</source>
        <extracomment>{1}: newtons(calibration.high_n)</extracomment>
        <translation>más de {1}</translation>
    </message>
    <message>
        <source>Not a medical device: no authority has cleared it, and it bears no CE mark.</source>
        <translation>No es un producto sanitario: ninguna autoridad lo ha autorizado y no lleva marcado CE.</translation>
    </message>
    <message>
        <source>For research, teaching and record keeping; it makes no diagnosis.</source>
        <translation>Para investigación, docencia y documentación; no hace diagnósticos.</translation>
    </message>
    <message>
        <source>In a manual muscle test this program records force and motion, and says what it saw by rules that anybody can read.</source>
        <translation>En una prueba muscular manual este programa registra fuerza y movimiento, y dice lo que vio según reglas que cualquiera puede leer.</translation>
    </message>
    <message>
        <source>It makes no diagnosis, gives no treatment, and excludes no disease or injury.</source>
        <translation>No hace diagnósticos, no da tratamiento y no descarta ninguna enfermedad ni lesión.</translation>
    </message>
    <message>
        <source>It cannot show that any muscle is inhibited, facilitated or making up for another.</source>
        <translation>No puede mostrar que un músculo esté inhibido, facilitado o supliendo a otro.</translation>
    </message>
    <message>
        <source>Whether a muscle holds or gives way depends on who tests, how fast, in which position and with which words; the limits used here are provisional.</source>
        <translation>Que un músculo aguante o ceda depende de quién prueba, con qué rapidez, en qué posición y con qué palabras; los límites usados aquí son provisionales.</translation>
    </message>
    <message>
        <source>The pairs of NeuroKinetic Therapy and of applied kinesiology are what practitioners report: hypotheses, of no known diagnostic accuracy.</source>
        <translation>Los pares de NeuroKinetic Therapy y de la kinesiología aplicada son lo que cuentan sus practicantes: hipótesis, sin precisión diagnóstica conocida.</translation>
    </message>
    <message>
        <source>It is for trained people within what they are allowed to do, who remain responsible for what they make of it.</source>
        <translation>Es para personas formadas, dentro de lo que les está permitido hacer, que siguen siendo responsables de lo que hagan con ello.</translation>
    </message>
    <message>
        <source>Stop at pain or any warning sign.</source>
        <translation>Pare ante el dolor o cualquier signo de alarma.</translation>
    </message>
    <message>
        <source>Weakness that is new or grows needs a medical examination.</source>
        <translation>Una debilidad nueva o que aumenta necesita un examen médico.</translation>
    </message>
    <message>
        <source>This is an independent project; no owner of a trademark has endorsed it or is connected with it.</source>
        <translation>Este es un proyecto independiente; ningún titular de una marca lo ha respaldado ni está vinculado a él.</translation>
    </message>
    <message>
        <source>It is meant for research, teaching and records kept by qualified people; no diagnosis and no treatment is to rest on it alone.</source>
        <translation>Está pensado para investigación, docencia y registros de personas cualificadas; ningún diagnóstico ni tratamiento debe basarse solo en él.</translation>
    </message>
    <message>
        <source>A force is as good as the dynamometer and its calibration.</source>
        <translation>Una fuerza es tan buena como el dinamómetro y su calibración.</translation>
    </message>
    <message>
        <source>Tester not blinded.</source>
        <translation>Examinador no cegado.</translation>
    </message>
    <message>
        <source>Weakness that is new or grows, above all in the muscles of one root or one nerve, is a reason to refer, not a finding of compensation.</source>
        <translation>Una debilidad nueva o que aumenta, sobre todo en los músculos de una raíz o un nervio, es motivo para derivar, no un hallazgo de compensación.</translation>
    </message>
    <message>
        <source>That a muscle gave way does not show that it is inhibited or making up for another; that it held does not show that it is normal.</source>
        <translation>Que un músculo cediera no muestra que esté inhibido ni que supla a otro; que aguantara no muestra que sea normal.</translation>
    </message>
    <message>
        <source>No cause of pain or disease is found by these tests.</source>
        <translation>Estas pruebas no encuentran la causa de un dolor ni de una enfermedad.</translation>
    </message>
    <message>
        <source>A change after a release does not show that the release caused it: expectation, the tester's words and speed, warming up, fatigue, practice, a slack muscle and chance change results too.</source>
        <translation>Un cambio tras una liberación no muestra que esta lo causara: la expectativa, las palabras y la rapidez del examinador, el calentamiento, la fatiga, la práctica, un músculo flojo y el azar también cambian los resultados.</translation>
    </message>
    <message>
        <source>One change from giving way to holding may be luck; a change of force within its error was not shown.</source>
        <translation>Un solo cambio de ceder a aguantar puede ser azar; un cambio de fuerza dentro de su error no quedó demostrado.</translation>
    </message>
    <message>
        <source>A tested pair is a hypothesis to test; no pair has a known diagnostic accuracy.</source>
        <translation>Un par probado es una hipótesis por comprobar; ningún par tiene una precisión diagnóstica conocida.</translation>
    </message>
    <message>
        <source>Whether NeuroKinetic Therapy, a release or homework works is not shown by these records.</source>
        <translation>Estos registros no muestran si NeuroKinetic Therapy, una liberación o los ejercicios para casa funcionan.</translation>
    </message>
    <message>
        <source>No ratio, scatter or shape of a curve shows whether somebody tried or pretended.</source>
        <translation>Ninguna razón, dispersión ni forma de curva muestra si alguien se esforzó o fingió.</translation>
    </message>
    <message>
        <source>The limits between holding and giving way are provisional; they are not validated.</source>
        <translation>Los límites entre aguantar y ceder son provisionales; no están validados.</translation>
    </message>
    <message>
        <source>Forces from different positions, lever arms, kinds of test or devices cannot be compared.</source>
        <translation>Las fuerzas de distintas posiciones, brazos de palanca, tipos de prueba o aparatos no se pueden comparar.</translation>
    </message>
    <message>
        <source>Made with: {1}.</source>
        <extracomment>{1}: method</extracomment>
        <translation>Hecho con: {1}.</translation>
    </message>
    <message>
        <source>{1} of {2} planned times, {3}</source>
        <extracomment>{1}: done; {2}: planned; {3}: AS_TOLD</extracomment>
        <translation>{1} de {2} veces previstas, {3}</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>aún no contado</translation>
    </message>
    <message>
        <source>own error not known: changes below {1} are within expected error</source>
        <extracomment>{1}: percent(ComparabilitySettings().expected_error_fraction)</extracomment>
        <translation>error propio desconocido: los cambios por debajo del {1} están dentro del error esperado</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <source>retest</source>
        <translation>retest</translation>
    </message>
    <message>
        <source>the peaks are not known</source>
        <translation>no se conocen los máximos</translation>
    </message>
    <message>
        <source>Baseline: {1}.</source>
        <extracomment>{1}: newtons(force_n)</extracomment>
        <translation>Valor inicial: {1}.</translation>
    </message>
    <message>
        <source>Not comparable because {1}.</source>
        <extracomment>{1}: why</extracomment>
        <translation>No comparable: {1}.</translation>
    </message>
    <message>
        <source>Band: ± MDC95 {1} from {2} (mean of {3}).</source>
        <extracomment>{1}: newtons(error.mdc95_n); {2}: error.source; {3}: error.trials_in_mean</extracomment>
        <translation>Banda: ± MDC95 {1} de {2} (media de {3}).</translation>
    </message>
    <message>
        <source>{1} visits are compared with the baseline: by error alone at least one goes beyond MDC95 in up to {2} of such courses.</source>
        <extracomment>{1}: compared; {2}: most</extracomment>
        <translation>Se comparan {1} visitas con el valor inicial: solo por error, al menos una supera la MDC95 en hasta el {2} de estas evoluciones.</translation>
    </message>
    <message>
        <source>A change beyond MDC95 says that the force changed, not why.</source>
        <translation>Un cambio por encima de la MDC95 dice que la fuerza cambió, no por qué.</translation>
    </message>
    <message>
        <source>{1} of {2} visits are not on the line.</source>
        <extracomment>{1}: left_out; {2}: len(points)</extracomment>
        <translation>{1} de {2} visitas no están en la línea.</translation>
    </message>
    <message>
        <source>hypothesis to test</source>
        <translation>hipótesis por comprobar</translation>
    </message>
    <message>
        <source>as told by the client</source>
        <translation>según lo cuenta el cliente</translation>
    </message>
    <message>
        <source>A visit stands on the line only where its test is comparable with the baseline, by the gates of a retest.</source>
        <translation>Una visita solo está en la línea si su prueba es comparable con la inicial, según las condiciones de un retest.</translation>
    </message>
    <message>
        <source>told by practitioners; nothing else is known of it</source>
        <translation>contado por practicantes; no se sabe nada más</translation>
    </message>
    <message>
        <source>plausible: a shared action or a known substitution; no data on whether it can be found in a person</source>
        <translation>plausible: una acción compartida o una sustitución conocida; sin datos sobre si se puede encontrar en una persona</translation>
    </message>
    <message>
        <source>groups of patients differ from others in EMG; not shown to find a pair in one person</source>
        <translation>grupos de pacientes difieren de otros en el EMG; no demostrado para encontrar un par en una persona</translation>
    </message>
    <message>
        <source>shares of the stature from memory of Winter (Drillis &amp; Contini), not checked; measure the lever where you can</source>
        <translation>proporciones de la estatura, de memoria de Winter (Drillis &amp; Contini), sin comprobar; mida la palanca donde pueda</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>reviewed by: {1}</source>
        <extracomment>{1}: self.reviewed_by or 'nobody yet'</extracomment>
        <translation>revisado por: {1}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>{1}; {2} changes {3}, the rest stays</source>
        <extracomment>{1}: SHIPPED; {2}: self.file; {3}: ', '.join(self.changed)</extracomment>
        <translation>{1}; {2} cambia {3}, el resto queda igual</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>A battery is planned for the left or the right side.</source>
        <translation>Una batería se planifica para el lado izquierdo o el derecho.</translation>
    </message>
    <message>
        <source>Leave the side out for both.</source>
        <translation>Omita el lado para ambos.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>Profile: {1}</source>
        <extracomment>{1}: kind.provenance</extracomment>
        <translation>Perfil: {1}</translation>
    </message>
    <message>
        <source>make</source>
        <translation>make</translation>
    </message>
    <message>
        <source>A target is given for {1}, which is not in {2}.</source>
        <extracomment>{1}: quoted(name); {2}: battery.id</extracomment>
        <translation>Se da un objetivo para {1}, que no está en {2}.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítalo.</translation>
    </message>
    <message>
        <source>{1} is recorded in words only and has no target load.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} se registra solo con palabras y no tiene carga objetivo.</translation>
    </message>
    <message>
        <source>{1} N is no target load of {2}.</source>
        <extracomment>{1}: load_n; {2}: name</extracomment>
        <translation>{1} N no es una carga objetivo de {2}.</translation>
    </message>
    <message>
        <source>Give a force above 0 N.</source>
        <translation>Indique una fuerza mayor que 0 N.</translation>
    </message>
    <message>
        <source>within measurement error</source>
        <translation>dentro del error de medida</translation>
    </message>
    <message>
        <source>force beyond measurement error</source>
        <translation>fuerza más allá del error de medida</translation>
    </message>
    <message>
        <source>comparability</source>
        <translation>comparabilidad</translation>
    </message>
    <message>
        <source>{1}: recorded in words, never scored</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: registrado con palabras, nunca puntuado</translation>
    </message>
    <message>
        <source>{1}: no first test yet</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: sin primera prueba todavía</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>compañero</translation>
    </message>
    <message>
        <source>{1}: {2}, may compensate for {3}</source>
        <extracomment>{1}: name_of(state.plan, suspect); {2}: HYPOTHESIS; {3}: of</extracomment>
        <translation>{1}: {2}, puede compensar a {3}</translation>
    </message>
    <message>
        <source>{1}; recorded in words, never scored</source>
        <extracomment>{1}: words</extracomment>
        <translation>{1}; registrado con palabras, nunca puntuado</translation>
    </message>
    <message>
        <source>A change does not show that a muscle was inhibited or that what was done worked: expectation, push speed, warming up, fatigue, learning and slack change verdicts and forces too.</source>
        <translation>Un cambio no muestra que un músculo estuviera inhibido ni que lo que se hizo funcionara: la expectativa, la velocidad de empuje, el calentamiento, la fatiga, el aprendizaje y un músculo flojo también cambian veredictos y fuerzas.</translation>
    </message>
    <message>
        <source>The tester's own error of measurement is not known: no change of force is called real.</source>
        <translation>No se conoce el error de medida propio del examinador: ningún cambio de fuerza se considera real.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>Retest</translation>
    </message>
    <message>
        <source>Nothing was done between test and retest: it is a repetition.</source>
        <translation>No se hizo nada entre prueba y retest: es una repetición.</translation>
    </message>
    <message>
        <source>What was done between test and retest was meant for another muscle.</source>
        <translation>Lo que se hizo entre prueba y retest era para otro músculo.</translation>
    </message>
    <message>
        <source>{1} interventions lie between test and retest: their effects cannot be told apart.</source>
        <extracomment>{1}: len(pair.between)</extracomment>
        <translation>Hay {1} intervenciones entre prueba y retest: sus efectos no se pueden separar.</translation>
    </message>
    <message>
        <source>Whether the intervention was a sham is not known, or hidden until the session is closed.</source>
        <translation>No se sabe si la intervención fue simulada, o queda oculto hasta que se cierre la sesión.</translation>
    </message>
    <message>
        <source>The tester saw whether the intervention was a sham.</source>
        <translation>El examinador vio si la intervención era simulada.</translation>
    </message>
    <message>
        <source>How long after the intervention the retest began is not known.</source>
        <translation>No se sabe cuánto después de la intervención empezó el retest.</translation>
    </message>
    <message>
        <source>The session was interrupted, or its clock set back, in between: times across that are not known exactly.</source>
        <translation>Entremedias la sesión se interrumpió, o su reloj se atrasó: los tiempos que lo abarcan no se conocen con exactitud.</translation>
    </message>
    <message>
        <source>{1}: not re-contracted before {2} of {3} trials; slack in the muscle alone can change a verdict.</source>
        <extracomment>{1}: name; {2}: slack; {3}: len(counted)</extracomment>
        <translation>{1}: sin contracción previa antes de {2} de {3} intentos; un músculo flojo basta para cambiar un veredicto.</translation>
    </message>
    <message>
        <source>{1}: {2} of {3} trials set aside ({4}).</source>
        <extracomment>{1}: name; {2}: aside.total(); {3}: len(test.trials); {4}: reasons</extracomment>
        <translation>{1}: {2} de {3} intentos apartados ({4}).</translation>
    </message>
    <message>
        <source>{1}: {2} trials; the rule of a repeated change is made for {3}.</source>
        <extracomment>{1}: name; {2}: len(counted); {3}: TRIALS</extracomment>
        <translation>{1}: {2} intentos; la regla del cambio repetido está hecha para {3}.</translation>
    </message>
    <message>
        <source>{1}: ended early: {2}</source>
        <extracomment>{1}: name; {2}: _short(test.reason)</extracomment>
        <translation>{1}: terminada antes de tiempo: {2}</translation>
    </message>
    <message>
        <source>{1}: went on in spite of pain: {2}</source>
        <extracomment>{1}: name; {2}: _short(reason)</extracomment>
        <translation>{1}: continuó a pesar del dolor: {2}</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>sigue vigente</translation>
    </message>
    <message>
        <source>{1}: pain was not asked for anew; the client was asked once and told to say when it changes.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: no se volvió a preguntar por el dolor; se preguntó una vez y se pidió al cliente que avisara si cambiaba.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito a mano</translation>
    </message>
    <message>
        <source>{1}: peaks were typed from a display; such a trial has no verdict.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: los máximos se copiaron de una pantalla; un intento así no tiene veredicto.</translation>
    </message>
    <message>
        <source>{1}: trial {2} was set aside ({3}) and counted again after trial {4}: {5}</source>
        <extracomment>{1}: name; {2}: trial.number; {3}: _why_aside(again.aside); {4}: again.after_trial; {5}: _short(again.reason)</extracomment>
        <translation>{1}: el intento {2} se apartó ({3}) y volvió a contar tras el intento {4}: {5}</translation>
    </message>
    <message>
        <source>{1}: recorded as {2}, {3}, and corrected afterwards: {4}</source>
        <extracomment>{1}: name; {2}: was.muscle; {3}: was.side; {4}: _short(was.reason)</extracomment>
        <translation>{1}: registrada como {2}, {3}, y corregida después: {4}</translation>
    </message>
    <message>
        <source>test {1} ({2})</source>
        <extracomment>{1}: test.number; {2}: _ends(test)</extracomment>
        <translation>prueba {1} ({2})</translation>
    </message>
    <message>
        <source>The same muscle was tested before the retest in {1} too.</source>
        <extracomment>{1}: told</extracomment>
        <translation>El mismo músculo también se probó antes del retest en: {1}.</translation>
    </message>
    <message>
        <source>Test {1}</source>
        <extracomment>{1}: test.number</extracomment>
        <translation>Prueba {1}</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>{1}: a peak is not known ({2}), so forces are not compared.</source>
        <extracomment>{1}: name; {2}: ' '.join(reasons)</extracomment>
        <translation>{1}: no se conoce un máximo ({2}), así que no se comparan fuerzas.</translation>
    </message>
    <message>
        <source>{1}: the peaks show no force, so forces are not compared.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1}: los máximos no muestran fuerza, así que no se comparan fuerzas.</translation>
    </message>
    <message>
        <source>{1}: {2} of {3} trials without a clear verdict.</source>
        <extracomment>{1}: name; {2}: counts.unclear; {3}: counts.total</extracomment>
        <translation>{1}: {2} de {3} intentos sin un veredicto claro.</translation>
    </message>
    <message>
        <source>With the trials that were set aside, the change of force is not beyond measurement error.</source>
        <translation>Con los intentos apartados, el cambio de fuerza no supera el error de medida.</translation>
    </message>
    <message>
        <source>{1}: trial {2}, which was set aside, {3}.</source>
        <extracomment>{1}: name; {2}: trial.number; {3}: _ended(trial.result.verdict)</extracomment>
        <translation>{1}: el intento {2}, que se apartó, {3}.</translation>
    </message>
    <message>
        <source>{1}: in test {2}, with the same behind it, {3} of {4} trials {5}.</source>
        <extracomment>{1}: name; {2}: made.number; {3}: len(against); {4}: len(verdicts); {5}: _ended(against[0])</extracomment>
        <translation>{1}: en la prueba {2}, en las mismas condiciones, {3} de {4} intentos {5}.</translation>
    </message>
    <message>
        <source>did not hold</source>
        <translation>no aguantó</translation>
    </message>
    <message>
        <source>Results hidden from the tester.</source>
        <translation>Resultados ocultos para el examinador.</translation>
    </message>
    <message>
        <source>The intervention was a sham.</source>
        <translation>La intervención fue simulada.</translation>
    </message>
    <message>
        <source>the muscle is not known</source>
        <translation>no se conoce el músculo</translation>
    </message>
    <message>
        <source>another muscle was tested</source>
        <translation>se probó otro músculo</translation>
    </message>
    <message>
        <source>the side is not known</source>
        <translation>no se conoce el lado</translation>
    </message>
    <message>
        <source>the other side was tested</source>
        <translation>se probó el otro lado</translation>
    </message>
    <message>
        <source>the dynamometer is not known</source>
        <translation>no se conoce el dinamómetro</translation>
    </message>
    <message>
        <source>another dynamometer was used</source>
        <translation>se usó otro dinamómetro</translation>
    </message>
    <message>
        <source>the kind of test is not known</source>
        <translation>no se conoce el tipo de prueba</translation>
    </message>
    <message>
        <source>a make test stands beside a break test</source>
        <translation>una prueba make está junto a una prueba break</translation>
    </message>
    <message>
        <source>the test position is not known</source>
        <translation>no se conoce la posición de la prueba</translation>
    </message>
    <message>
        <source>the test position differed</source>
        <translation>la posición de la prueba era otra</translation>
    </message>
    <message>
        <source>the pad site is not known</source>
        <translation>no se conoce el lugar de la almohadilla</translation>
    </message>
    <message>
        <source>the pad sat elsewhere</source>
        <translation>la almohadilla estaba en otro lugar</translation>
    </message>
    <message>
        <source>the tester is not known</source>
        <translation>no se conoce el examinador</translation>
    </message>
    <message>
        <source>another person tested</source>
        <translation>probó otra persona</translation>
    </message>
    <message>
        <source>the lever arm is not known</source>
        <translation>no se conoce el brazo de palanca</translation>
    </message>
    <message>
        <source>the lever arm differed</source>
        <translation>el brazo de palanca era otro</translation>
    </message>
    <message>
        <source>the push speed is not known</source>
        <translation>no se conoce la velocidad de empuje</translation>
    </message>
    <message>
        <source>the push speed differed</source>
        <translation>la velocidad de empuje era otra</translation>
    </message>
    <message>
        <source>it is not known whether the load was adequate</source>
        <translation>no se sabe si la carga fue suficiente</translation>
    </message>
    <message>
        <source>the load was too low</source>
        <translation>la carga fue insuficiente</translation>
    </message>
    <message>
        <source>pain is not known</source>
        <translation>no se conoce el dolor</translation>
    </message>
    <message>
        <source>pain was too high or changed too much</source>
        <translation>el dolor fue demasiado alto o cambió demasiado</translation>
    </message>
    <message>
        <source>it is not known whether the rests were kept</source>
        <translation>no se sabe si se respetaron los descansos</translation>
    </message>
    <message>
        <source>a rest was too short</source>
        <translation>un descanso fue demasiado corto</translation>
    </message>
    <message>
        <source>the number of trials is not known</source>
        <translation>no se conoce el número de intentos</translation>
    </message>
    <message>
        <source>the trials are too few or not as many</source>
        <translation>los intentos son pocos o no son los mismos</translation>
    </message>
    <message>
        <source>the velocity of the yield is not known</source>
        <translation>no se conoce la velocidad al ceder</translation>
    </message>
    <message>
        <source>the limb yielded at another velocity</source>
        <translation>la extremidad cedió a otra velocidad</translation>
    </message>
    <message>
        <source>{1} trial was set aside.</source>
        <extracomment>{1}: set_aside</extracomment>
        <translation>Se apartó {1} intento.</translation>
    </message>
    <message>
        <source>{1} trials were set aside.</source>
        <extracomment>{1}: set_aside</extracomment>
        <translation>Se apartaron {1} intentos.</translation>
    </message>
    <message>
        <source>{1}, then {2}</source>
        <extracomment>{1}: verdicts.before.text; {2}: verdicts.after.text</extracomment>
        <translation>{1}, después {2}</translation>
    </message>
    <message>
        <source>Repeated change ({1} of {2})</source>
        <extracomment>{1}: TRIALS; {2}: TRIALS</extracomment>
        <translation>Cambio repetido ({1} de {2})</translation>
    </message>
    <message>
        <source>Verdicts: {1}; no repeated change.</source>
        <extracomment>{1}: counts</extracomment>
        <translation>Veredictos: {1}; ningún cambio repetido.</translation>
    </message>
    <message>
        <source>Force changed beyond measurement error: {1}.</source>
        <extracomment>{1}: size</extracomment>
        <translation>La fuerza cambió más allá del error de medida: {1}.</translation>
    </message>
    <message>
        <source>Verdicts unchanged: {1}.</source>
        <extracomment>{1}: counts</extracomment>
        <translation>Veredictos sin cambios: {1}.</translation>
    </message>
    <message>
        <source>Within measurement error: {1}.</source>
        <extracomment>{1}: size</extracomment>
        <translation>Dentro del error de medida: {1}.</translation>
    </message>
    <message>
        <source>Inconclusive: {1}</source>
        <extracomment>{1}: counts</extracomment>
        <translation>No concluyente: {1}</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Trials that are not counted speak against a change</source>
        <translation>Intentos que no cuentan hablan en contra de un cambio</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <extracomment>{1}: ', '.join(reasons[:-1]); {2}: reasons[-1]</extracomment>
        <translation>{1} y {2}</translation>
    </message>
    <message>
        <source>Chance if nothing had changed: {1} for this one</source>
        <extracomment>{1}: share(one)</extracomment>
        <translation>Probabilidad si nada hubiera cambiado: {1} para esta</translation>
    </message>
    <message>
        <source>{1}, the only comparison made that day.</source>
        <extracomment>{1}: said</extracomment>
        <translation>{1}, la única comparación de ese día.</translation>
    </message>
    <message>
        <source>{1}, {2} for the {3} comparisons made that day.</source>
        <extracomment>{1}: said; {2}: share(any_of_them); {3}: comparisons</extracomment>
        <translation>{1}, {2} para las {3} comparaciones de ese día.</translation>
    </message>
    <message>
        <source>1 comparison</source>
        <translation>1 comparación</translation>
    </message>
    <message>
        <source>{1} comparisons</source>
        <extracomment>{1}: comparisons</extracomment>
        <translation>{1} comparaciones</translation>
    </message>
    <message>
        <source>{1} made that day; chance of at least one repeated change if nothing had changed: {2}.</source>
        <extracomment>{1}: number; {2}: any_of_them</extracomment>
        <translation>Ese día: {1}; probabilidad de al menos un cambio repetido si nada hubiera cambiado: {2}.</translation>
    </message>
    <message>
        <source>A lot among {1} cannot be drawn.</source>
        <extracomment>{1}: n</extracomment>
        <translation>No se puede sortear entre {1}.</translation>
    </message>
    <message>
        <source>Draw among 1 to 2^64.</source>
        <translation>Sortee entre 1 y 2^64.</translation>
    </message>
    <message>
        <source>The share of sham releases is {1}.</source>
        <extracomment>{1}: research.sham_share</extracomment>
        <translation>La proporción de liberaciones simuladas es {1}.</translation>
    </message>
    <message>
        <source>Give a share between 0 and 1, such as 0.5.</source>
        <translation>Indique una proporción entre 0 y 1, como 0.5.</translation>
    </message>
    <message>
        <source>sham</source>
        <translation>tratamiento simulado</translation>
    </message>
    <message>
        <source>Results are hidden until the block is closed.</source>
        <translation>Los resultados están ocultos hasta que se cierre el bloque.</translation>
    </message>
    <message>
        <source>Whether a release was real or sham is hidden until the session is closed.</source>
        <translation>Si una liberación fue real o simulada queda oculto hasta que se cierre la sesión.</translation>
    </message>
    <message>
        <source>This list is not complete and does not replace clinical judgement.</source>
        <translation>Esta lista no es completa y no sustituye al juicio clínico.</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>parar</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>precaución</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>jaw</source>
        <translation>mandíbula</translation>
    </message>
    <message>
        <source>shoulder girdle</source>
        <translation>cintura escapular</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>hombro</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>codo</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>antebrazo</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>muñeca</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>tronco</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>cadera</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>rodilla</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>tobillo</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>No break test here unless a licensed tester enables it.</source>
        <translation>Aquí no hay prueba break salvo que la habilite un examinador con licencia.</translation>
    </message>
    <message>
        <source>Age {1} is below {2}.</source>
        <extracomment>{1}: age_years; {2}: ADULT_YEARS</extracomment>
        <translation>La edad de {1} es menor que {2}.</translation>
    </message>
    <message>
        <source>No break test unless a licensed tester enables it.</source>
        <translation>Ninguna prueba break salvo que la habilite un examinador con licencia.</translation>
    </message>
    <message>
        <source>{1} of {2} questions answered, {3} not asked.</source>
        <extracomment>{1}: asked; {2}: len(asked_items()); {3}: len(open_items)</extracomment>
        <translation>{1} de {2} preguntas respondidas, {3} sin preguntar.</translation>
    </message>
    <message>
        <source>Not asked: {1}.</source>
        <extracomment>{1}: ', '.join(open_items)</extracomment>
        <translation>Sin preguntar: {1}.</translation>
    </message>
    <message>
        <source>Stops answered yes or unknown: {1}.</source>
        <extracomment>{1}: _named(stopping(answers), given)</extracomment>
        <translation>Motivos de parada respondidos con sí o desconocido: {1}.</translation>
    </message>
    <message>
        <source>Cautions answered yes or unknown: {1}.</source>
        <extracomment>{1}: _named(cautions(answers), given)</extracomment>
        <translation>Motivos de precaución respondidos con sí o desconocido: {1}.</translation>
    </message>
    <message>
        <source>Answers to questions that this list does not hold: {1}.</source>
        <extracomment>{1}: ', '.join(unlisted)</extracomment>
        <translation>Respuestas a preguntas que esta lista no contiene: {1}.</translation>
    </message>
    <message>
        <source>No age is given: below {1} there are no break tests unless enabled.</source>
        <extracomment>{1}: ADULT_YEARS</extracomment>
        <translation>No se indica la edad: por debajo de {1} no hay pruebas break salvo que se habiliten.</translation>
    </message>
    <message>
        <source>Age {1}: no break tests unless enabled.</source>
        <extracomment>{1}: age_years</extracomment>
        <translation>Edad {1}: ninguna prueba break salvo que se habiliten.</translation>
    </message>
    <message>
        <source>Pain {1} of 10 is above the limit of {2} ({3}).</source>
        <extracomment>{1}: last.nrs; {2}: plan.pain_limit_nrs; {3}: _origin(plan.pain_limit_nrs, _DEFAULTS.pain_limit_nrs)</extracomment>
        <translation>El dolor {1} de 10 supera el límite de {2} ({3}).</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Pain rose by {1}, from {2} to {3}: more than {4} ({5}).</source>
        <extracomment>{1}: last.nrs - min(before); {2}: min(before); {3}: last.nrs; {4}: plan.pain_rise_nrs; {5}: _origin(plan.pain_rise_nrs, _DEFAULTS.pain_rise_nrs)</extracomment>
        <translation>El dolor subió {1}, de {2} a {3}: más de {4} ({5}).</translation>
    </message>
    <message>
        <source>Stop this test; do not repeat a test that hurts.</source>
        <translation>Detenga esta prueba; no repita una prueba que duele.</translation>
    </message>
    <message>
        <source>default of this project, no clinical standard</source>
        <translation>valor por defecto de este proyecto, no un estándar clínico</translation>
    </message>
    <message>
        <source>set in this plan</source>
        <translation>fijado en este plan</translation>
    </message>
    <message>
        <source>The homework</source>
        <translation>El ejercicio para casa</translation>
    </message>
    <message>
        <source>There is no blinded block, or it is over.</source>
        <translation>No hay bloque cegado, o ya terminó.</translation>
    </message>
    <message>
        <source>Results are shown.</source>
        <translation>Los resultados se muestran.</translation>
    </message>
    <message>
        <source>Planned and not tested: {1}.</source>
        <extracomment>{1}: names</extracomment>
        <translation>Previsto y sin probar: {1}.</translation>
    </message>
    <message>
        <source>The blinded block is not closed; it ends with the session.</source>
        <translation>El bloque cegado no está cerrado; termina con la sesión.</translation>
    </message>
    <message>
        <source>No test is finished yet.</source>
        <translation>Todavía no ha terminado ninguna prueba.</translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation>No hay nada que corregir.</translation>
    </message>
    <message>
        <source>The identifier of the muscle</source>
        <translation>El identificador del músculo</translation>
    </message>
    <message>
        <source>There is no finished test {1}.</source>
        <extracomment>{1}: step.test</extracomment>
        <translation>No hay ninguna prueba {1} terminada.</translation>
    </message>
    <message>
        <source>Name one that is finished.</source>
        <translation>Indique una que haya terminado.</translation>
    </message>
    <message>
        <source>Test {1} is of {2}, {3}, already.</source>
        <extracomment>{1}: test.number; {2}: name; {3}: step.side</extracomment>
        <translation>La prueba {1} ya es de {2}, {3}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>A test is corrected for a reason only.</source>
        <translation>Una prueba solo se corrige con un motivo.</translation>
    </message>
    <message>
        <source>{1} N is no peak of a muscle test.</source>
        <extracomment>{1}: peak_n</extracomment>
        <translation>{1} N no es un máximo de una prueba muscular.</translation>
    </message>
    <message>
        <source>Type a force from 0 to {1} N.</source>
        <extracomment>{1}: MOST_TYPED_N</extracomment>
        <translation>Escriba una fuerza de 0 a {1} N.</translation>
    </message>
    <message>
        <source>{1}, typed: no verdict</source>
        <extracomment>{1}: newtons(peak_n)</extracomment>
        <translation>{1}, escrito a mano: sin veredicto</translation>
    </message>
    <message>
        <source>not known: typed from a display</source>
        <translation>desconocida: copiado de una pantalla</translation>
    </message>
    <message>
        <source>The peak is not known.</source>
        <translation>No se conoce el máximo.</translation>
    </message>
    <message>
        <source>algorithm {1}, settings {2}</source>
        <extracomment>{1}: settings['algorithm_version']; {2}: settings['settings_version']</extracomment>
        <translation>algoritmo {1}, ajustes {2}</translation>
    </message>
    <message>
        <source>Test a muscle before anything is done about it.</source>
        <translation>Pruebe un músculo antes de hacer algo al respecto.</translation>
    </message>
    <message>
        <source>Name the test that it is meant to change.</source>
        <translation>Indique la prueba que debe cambiar.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Lo que se hace</translation>
    </message>
    <message>
        <source>The lot decides whether it is a sham.</source>
        <translation>El sorteo decide si es simulado.</translation>
    </message>
    <message>
        <source>Leave it out; open the envelope.</source>
        <translation>Omítalo; abra el sobre.</translation>
    </message>
    <message>
        <source>Nobody said whether it is a sham.</source>
        <translation>Nadie dijo si es simulado.</translation>
    </message>
    <message>
        <source>Say so; no lot decides it here.</source>
        <translation>Dígalo; aquí no lo decide ningún sorteo.</translation>
    </message>
    <message>
        <source>No lot decides on a sham in this session.</source>
        <translation>En esta sesión ningún sorteo decide sobre un tratamiento simulado.</translation>
    </message>
    <message>
        <source>There is no envelope to open.</source>
        <translation>No hay ningún sobre que abrir.</translation>
    </message>
    <message>
        <source>There is no envelope that is not open to all testers.</source>
        <translation>No hay ningún sobre que no esté abierto para todos los examinadores.</translation>
    </message>
    <message>
        <source>The code of the tester</source>
        <translation>El código del examinador</translation>
    </message>
    <message>
        <source>{1} is none of the session's testers.</source>
        <extracomment>{1}: step.to</extracomment>
        <translation>{1} no es ninguno de los examinadores de la sesión.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Indique uno de ellos.</translation>
    </message>
    <message>
        <source>There is no intervention {1}.</source>
        <extracomment>{1}: step.intervention</extracomment>
        <translation>No hay ninguna intervención {1}.</translation>
    </message>
    <message>
        <source>{1} has opened the envelope of intervention {2} before.</source>
        <extracomment>{1}: step.to; {2}: given.number</extracomment>
        <translation>{1} ya abrió antes el sobre de la intervención {2}.</translation>
    </message>
    <message>
        <source>An intervention of {1} s is not possible.</source>
        <extracomment>{1}: step.seconds</extracomment>
        <translation>Una intervención de {1} s no es posible.</translation>
    </message>
    <message>
        <source>Leave it out if not known.</source>
        <translation>Omítalo si no se conoce.</translation>
    </message>
    <message>
        <source>The session has no steps.</source>
        <translation>La sesión no tiene pasos.</translation>
    </message>
    <message>
        <source>Read it again from where it is kept.</source>
        <translation>Léala de nuevo desde donde se guarda.</translation>
    </message>
    <message>
        <source>Step {1} of the session cannot have happened: {2}</source>
        <extracomment>{1}: place; {2}: error.message</extracomment>
        <translation>El paso {1} de la sesión no puede haber ocurrido: {2}</translation>
    </message>
    <message>
        <source>The steps were changed, or another version of the program took them; verify the records.</source>
        <translation>Los pasos se cambiaron, o los tomó otra versión del programa; verifique los registros.</translation>
    </message>
    <message>
        <source>A session begins with its beginning.</source>
        <translation>Una sesión empieza por su comienzo.</translation>
    </message>
    <message>
        <source>Begin it first.</source>
        <translation>Empiécela primero.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>{1} holds values of a wrong kind.</source>
        <extracomment>{1}: called(type(entry.step))</extracomment>
        <translation>{1} contiene valores de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>No se guardó nada de ello.</translation>
    </message>
    <message>
        <source>{1} is no time in seconds since 1970.</source>
        <extracomment>{1}: at_s</extracomment>
        <translation>{1} no es un tiempo en segundos desde 1970.</translation>
    </message>
    <message>
        <source>Look at the clock of this machine.</source>
        <translation>Mire el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>it carries the number {1}.</source>
        <extracomment>{1}: entry.seq</extracomment>
        <translation>lleva el número {1}.</translation>
    </message>
    <message>
        <source>{1} is no time.</source>
        <extracomment>{1}: value_s</extracomment>
        <translation>{1} no es un tiempo.</translation>
    </message>
    <message>
        <source>its time does not fit to the step before.</source>
        <translation>su tiempo no encaja con el paso anterior.</translation>
    </message>
    <message>
        <source>The session was begun by version {1} of the rules; this program knows {2}.</source>
        <extracomment>{1}: step.version; {2}: PROTOCOL_VERSION</extracomment>
        <translation>La sesión se empezó con la versión {1} de las reglas; este programa conoce la {2}.</translation>
    </message>
    <message>
        <source>Open it with the program that began it, or a newer one.</source>
        <translation>Ábrala con el programa que la empezó, o con uno más nuevo.</translation>
    </message>
    <message>
        <source>The identifier of the session</source>
        <translation>El identificador de la sesión</translation>
    </message>
    <message>
        <source>The code of a client has at most {1} characters, with no blanks around it.</source>
        <extracomment>{1}: MAX_CODE</extracomment>
        <translation>El código de un cliente tiene como máximo {1} caracteres, sin espacios alrededor.</translation>
    </message>
    <message>
        <source>An age of {1} years is not possible.</source>
        <extracomment>{1}: step.age_years</extracomment>
        <translation>Una edad de {1} años no es posible.</translation>
    </message>
    <message>
        <source>Look at the year of birth.</source>
        <translation>Compruebe el año de nacimiento.</translation>
    </message>
    <message>
        <source>The number of comparisons made before cannot be below zero.</source>
        <translation>El número de comparaciones hechas antes no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>The session has no tester.</source>
        <translation>La sesión no tiene examinador.</translation>
    </message>
    <message>
        <source>Name at least one; the first is in charge.</source>
        <translation>Indique al menos uno; el primero es el responsable.</translation>
    </message>
    <message>
        <source>The code of a tester</source>
        <translation>El código de un examinador</translation>
    </message>
    <message>
        <source>The licence of {1}</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>La licencia de {1}</translation>
    </message>
    <message>
        <source>The training of {1}</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>La formación de {1}</translation>
    </message>
    <message>
        <source>The source of the SEM of {1}</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>La fuente del SEM de {1}</translation>
    </message>
    <message>
        <source>The SEM of {1} must be above 0 N and say where it comes from.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>El SEM de {1} debe ser mayor que 0 N y decir de dónde viene.</translation>
    </message>
    <message>
        <source>Say who was retested, and when, or leave it out.</source>
        <translation>Diga a quién se le repitió la prueba y cuándo, u omítalo.</translation>
    </message>
    <message>
        <source>Two testers have the same code.</source>
        <translation>Dos examinadores tienen el mismo código.</translation>
    </message>
    <message>
        <source>Give each a code of their own.</source>
        <translation>Dé a cada uno un código propio.</translation>
    </message>
    <message>
        <source>The observation</source>
        <translation>La observación</translation>
    </message>
    <message>
        <source>The observation of a muscle names no muscle.</source>
        <translation>La observación de un músculo no nombra ningún músculo.</translation>
    </message>
    <message>
        <source>Say which muscle it is about.</source>
        <translation>Diga de qué músculo se trata.</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historia</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>No observation of {1} is recorded yet.</source>
        <extracomment>{1}: missing</extracomment>
        <translation>Todavía no hay ninguna observación registrada: {1}.</translation>
    </message>
    <message>
        <source>Record history and movement in your own words before any test.</source>
        <translation>Registre historia y movimiento con sus propias palabras antes de cualquier prueba.</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>La meta</translation>
    </message>
    <message>
        <source>{1} is no date.</source>
        <extracomment>{1}: step.by_date</extracomment>
        <translation>{1} no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, or leave it out.</source>
        <translation>Escríbala como AAAA-MM-DD, u omítala.</translation>
    </message>
    <message>
        <source>The identifier of the session in which the homework was given</source>
        <translation>El identificador de la sesión en la que se dio el ejercicio para casa</translation>
    </message>
    <message>
        <source>Homework is numbered from 1; there is no number {1}.</source>
        <extracomment>{1}: step.number</extracomment>
        <translation>Los ejercicios para casa se numeran desde 1; no hay ningún número {1}.</translation>
    </message>
    <message>
        <source>Homework was done and planned between 0 and {1} times.</source>
        <extracomment>{1}: _MOST_TIMES</extracomment>
        <translation>Un ejercicio para casa se hace y se planifica entre 0 y {1} veces.</translation>
    </message>
    <message>
        <source>The title of the plan</source>
        <translation>El título del plan</translation>
    </message>
    <message>
        <source>The identifier of the battery</source>
        <translation>El identificador de la batería</translation>
    </message>
    <message>
        <source>The identifier of the profile</source>
        <translation>El identificador del perfil</translation>
    </message>
    <message>
        <source>The identifier of a muscle</source>
        <translation>El identificador de un músculo</translation>
    </message>
    <message>
        <source>The plan names {1}, {2}, more than once.</source>
        <extracomment>{1}: key[0]; {2}: key[1]</extracomment>
        <translation>El plan nombra {1}, {2}, más de una vez.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Deje uno de ellos.</translation>
    </message>
    <message>
        <source>A push between {1} and {2} N/s is not possible.</source>
        <extracomment>{1}: low_n_per_s; {2}: high_n_per_s</extracomment>
        <translation>Un empuje entre {1} y {2} N/s no es posible.</translation>
    </message>
    <message>
        <source>Give the slowest first; both are above zero.</source>
        <translation>Indique primero el más lento; ambos son mayores que cero.</translation>
    </message>
    <message>
        <source>A planned load of {1} N is not above zero.</source>
        <extracomment>{1}: target_n</extracomment>
        <translation>Una carga prevista de {1} N no es mayor que cero.</translation>
    </message>
    <message>
        <source>Leave it out where none is set.</source>
        <translation>Omítala donde no haya ninguna.</translation>
    </message>
    <message>
        <source>A test has {1} to {2} trials, not {3}.</source>
        <extracomment>{1}: MIN_TRIALS; {2}: _MOST_TRIALS; {3}: plan.trials</extracomment>
        <translation>Una prueba tiene de {1} a {2} intentos, no {3}.</translation>
    </message>
    <message>
        <source>A rest of {1} s is not possible.</source>
        <extracomment>{1}: plan.rest_s</extracomment>
        <translation>Un descanso de {1} s no es posible.</translation>
    </message>
    <message>
        <source>A retest within {1} s is not possible.</source>
        <extracomment>{1}: plan.retest_within_s</extracomment>
        <translation>Un retest en {1} s no es posible.</translation>
    </message>
    <message>
        <source>A hold of {1} s is not possible.</source>
        <extracomment>{1}: plan.hold_s</extracomment>
        <translation>Un mantenimiento de {1} s no es posible.</translation>
    </message>
    <message>
        <source>A {1} of pain of {2} is not between 0 and 10.</source>
        <extracomment>{1}: what; {2}: nrs</extracomment>
        <translation>Dolor: {1} de {2} no está entre 0 y 10.</translation>
    </message>
    <message>
        <source>The identifier of a suspect of {1}</source>
        <extracomment>{1}: muscle.muscle</extracomment>
        <translation>El identificador de un sospechoso de {1}</translation>
    </message>
    <message>
        <source>A share of sham releases of {1} is not between 0 and 1.</source>
        <extracomment>{1}: research.sham_share</extracomment>
        <translation>Una proporción de liberaciones simuladas de {1} no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>The seed of the lot, {1}, is below zero.</source>
        <extracomment>{1}: research.seed</extracomment>
        <translation>La semilla del sorteo, {1}, es menor que cero.</translation>
    </message>
    <message>
        <source>History and movement are being recorded.</source>
        <translation>Se están registrando historia y movimiento.</translation>
    </message>
    <message>
        <source>The screening is not finished.</source>
        <translation>El cribado no ha terminado.</translation>
    </message>
    <message>
        <source>The screening stops the tests.</source>
        <translation>El cribado detiene las pruebas.</translation>
    </message>
    <message>
        <source>No test or intervention is under way.</source>
        <translation>No hay ninguna prueba ni intervención en curso.</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Hay una prueba en curso.</translation>
    </message>
    <message>
        <source>Pain stopped the test.</source>
        <translation>El dolor detuvo la prueba.</translation>
    </message>
    <message>
        <source>An intervention is under way.</source>
        <translation>Hay una intervención en curso.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La sesión está cerrada.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Finish the history first.</source>
        <translation>Termine primero la historia.</translation>
    </message>
    <message>
        <source>Finish the screening first.</source>
        <translation>Termine primero el cribado.</translation>
    </message>
    <message>
        <source>A licensed tester may override it with a reason, or the session is closed.</source>
        <translation>Un examinador con licencia puede anularlo con un motivo, o la sesión se cierra.</translation>
    </message>
    <message>
        <source>Finish the test first.</source>
        <translation>Termine primero la prueba.</translation>
    </message>
    <message>
        <source>Finish the test, or go on with a reason.</source>
        <translation>Termine la prueba, o continúe con un motivo.</translation>
    </message>
    <message>
        <source>Finish the intervention first.</source>
        <translation>Termine primero la intervención.</translation>
    </message>
    <message>
        <source>Begin another session.</source>
        <translation>Empiece otra sesión.</translation>
    </message>
    <message>
        <source>The session has begun already.</source>
        <translation>La sesión ya ha empezado.</translation>
    </message>
    <message>
        <source>Begin another one for another client.</source>
        <translation>Empiece otra para otro cliente.</translation>
    </message>
    <message>
        <source>{1} is not possible now.</source>
        <extracomment>{1}: called(kind)</extracomment>
        <translation>{1}: ahora no es posible.</translation>
    </message>
    <message>
        <source>Record {1} in your own words.</source>
        <extracomment>{1}: missing</extracomment>
        <translation>Registre con sus propias palabras: {1}.</translation>
    </message>
    <message>
        <source>History and movement are recorded: add to them, or finish the history.</source>
        <translation>Historia y movimiento están registrados: complételos, o termine la historia.</translation>
    </message>
    <message>
        <source>Every question is answered: finish the screening.</source>
        <translation>Todas las preguntas están respondidas: termine el cribado.</translation>
    </message>
    <message>
        <source>{1} (yes, no or unknown; {2} left to ask)</source>
        <extracomment>{1}: question; {2}: len(missing)</extracomment>
        <translation>{1} (sí, no o desconocido; quedan {2} por preguntar)</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Ciérrela.</translation>
    </message>
    <message>
        <source>The screening stops the tests: {1} {2}</source>
        <extracomment>{1}: reasons; {2}: then</extracomment>
        <translation>El cribado detiene las pruebas: {1} {2}</translation>
    </message>
    <message>
        <source>Retest {1}, {2}.</source>
        <extracomment>{1}: name_of(state.plan, tested.muscle); {2}: tested.side</extracomment>
        <translation>Retest: {1}, {2}.</translation>
    </message>
    <message>
        <source>All that was planned is tested: test a suspected partner, treat, retest, give homework, or close.</source>
        <translation>Todo lo previsto está probado: pruebe un compañero sospechoso, trate, haga un retest, dé ejercicios para casa o cierre.</translation>
    </message>
    <message>
        <source>How long ago the intervention ended is not known exactly.</source>
        <translation>No se sabe con exactitud cuánto hace que terminó la intervención.</translation>
    </message>
    <message>
        <source>The planned time is over: the retest will be kept as a late one.</source>
        <translation>El tiempo previsto ha pasado: el retest se guardará como tardío.</translation>
    </message>
    <message>
        <source>Its first trial is to begin within {1} s.</source>
        <extracomment>{1}: left.retest_left_s</extracomment>
        <translation>Su primer intento debe empezar en {1} s.</translation>
    </message>
    <message>
        <source>Test {1}, {2}.</source>
        <extracomment>{1}: muscle.name or muscle.muscle; {2}: muscle.side</extracomment>
        <translation>Probar: {1}, {2}.</translation>
    </message>
    <message>
        <source>Position: {1}.</source>
        <extracomment>{1}: muscle.position.rstrip('.')</extracomment>
        <translation>Posición: {1}.</translation>
    </message>
    <message>
        <source>Pad: {1}.</source>
        <extracomment>{1}: muscle.pad_site.rstrip('.')</extracomment>
        <translation>Almohadilla: {1}.</translation>
    </message>
    <message>
        <source>An answer of the screening stops the test: {1}.</source>
        <extracomment>{1}: names</extracomment>
        <translation>Una respuesta del cribado detiene la prueba: {1}.</translation>
    </message>
    <message>
        <source>Finish it with the reason.</source>
        <translation>Termínela con el motivo.</translation>
    </message>
    <message>
        <source>Ask for pain from 0 to 10, before the first contraction.</source>
        <translation>Pregunte por el dolor de 0 a 10 antes de la primera contracción.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>All {1} trials are made: ask for pain afterwards.</source>
        <extracomment>{1}: planned</extracomment>
        <translation>Los {1} intentos están hechos: pregunte por el dolor después.</translation>
    </message>
    <message>
        <source>All {1} trials are made: finish the test.</source>
        <extracomment>{1}: planned</extracomment>
        <translation>Los {1} intentos están hechos: termine la prueba.</translation>
    </message>
    <message>
        <source>trial {1} of {2}</source>
        <extracomment>{1}: made + 1; {2}: planned</extracomment>
        <translation>intento {1} de {2}</translation>
    </message>
    <message>
        <source>Rest {1} s more before {2}.</source>
        <extracomment>{1}: left.rest_left_s; {2}: trial</extracomment>
        <translation>Quedan {1} s de descanso antes de: {2}.</translation>
    </message>
    <message>
        <source>Let {1} contract once in the test position, then make {2}.</source>
        <extracomment>{1}: name_of(state.plan, test.setup.muscle); {2}: trial</extracomment>
        <translation>Haga contraer el músculo ({1}) una vez en la posición de la prueba; después: {2}.</translation>
    </message>
    <message>
        <source>Make {1}.</source>
        <extracomment>{1}: trial</extracomment>
        <translation>Ahora: {1}.</translation>
    </message>
    <message>
        <source>Pain stopped the test; by what was told last it is less.</source>
        <translation>El dolor detuvo la prueba; según lo último que se dijo, es menor.</translation>
    </message>
    <message>
        <source>Finish the test with the reason.</source>
        <translation>Termine la prueba con el motivo.</translation>
    </message>
    <message>
        <source>Whoever treats {1} opens the envelope, unseen by the tester; then say when it is over.</source>
        <extracomment>{1}: where</extracomment>
        <translation>Quien trata ({1}) abre el sobre sin que lo vea el examinador; después diga cuándo ha terminado.</translation>
    </message>
    <message>
        <source>Treat {1}; say when it is over, and retest at once.</source>
        <extracomment>{1}: where</extracomment>
        <translation>Tratar: {1}; diga cuándo ha terminado y haga el retest enseguida.</translation>
    </message>
    <message>
        <source>Caution: {1}.</source>
        <extracomment>{1}: item.name</extracomment>
        <translation>Precaución: {1}.</translation>
    </message>
    <message>
        <source>Overridden: {1}.</source>
        <extracomment>{1}: item</extracomment>
        <translation>Anulado: {1}.</translation>
    </message>
    <message>
        <source>Reason: {1}</source>
        <extracomment>{1}: reason</extracomment>
        <translation>Motivo: {1}</translation>
    </message>
    <message>
        <source>{1}, {2}, is not in the plan.</source>
        <extracomment>{1}: name_of(state.plan, test.setup.muscle); {2}: test.setup.side</extracomment>
        <translation>{1}, {2}, no está en el plan.</translation>
    </message>
    <message>
        <source>The order of the first tests is drawn by lot.</source>
        <translation>El orden de las primeras pruebas se decide por sorteo.</translation>
    </message>
    <message>
        <source>Make test: {1}</source>
        <extracomment>{1}: reason</extracomment>
        <translation>Prueba make: {1}</translation>
    </message>
    <message>
        <source>Recorded in words only, never scored: {1}.</source>
        <extracomment>{1}: ', '.join(words)</extracomment>
        <translation>Registrado solo con palabras, nunca puntuado: {1}.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1}: está vacío.</translation>
    </message>
    <message>
        <source>Type it in your own words.</source>
        <translation>Escríbalo con sus propias palabras.</translation>
    </message>
    <message>
        <source>Give the reason in your own words.</source>
        <translation>Indique el motivo con sus propias palabras.</translation>
    </message>
    <message>
        <source>{1} must have 1 to {2} characters, with no blanks around it.</source>
        <extracomment>{1}: what; {2}: most</extracomment>
        <translation>{1}: debe tener de 1 a {2} caracteres, sin espacios alrededor.</translation>
    </message>
    <message>
        <source>{1} has {2} characters; {3} are possible.</source>
        <extracomment>{1}: what; {2}: len(text); {3}: MAX_LABEL</extracomment>
        <translation>{1}: tiene {2} caracteres; caben {3}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>The number of {1} is not finite.</source>
        <extracomment>{1}: name</extracomment>
        <translation>El número de {1} no es finito.</translation>
    </message>
    <message>
        <source>Leave it out where it is not known.</source>
        <translation>Omítalo donde no se conozca.</translation>
    </message>
    <message>
        <source>The number of {1} is too large to be kept.</source>
        <extracomment>{1}: name</extracomment>
        <translation>El número de {1} es demasiado grande para guardarlo.</translation>
    </message>
    <message>
        <source>The text of {1} has {2} characters; {3} are possible.</source>
        <extracomment>{1}: name; {2}: len(text); {3}: MAX_TEXT</extracomment>
        <translation>El texto de {1} tiene {2} caracteres; caben {3}.</translation>
    </message>
    <message>
        <source>Nothing was cut off or kept: shorten it, or split it in several observations.</source>
        <translation>No se cortó ni se guardó nada: acórtelo, o divídalo en varias observaciones.</translation>
    </message>
    <message>
        <source>The text of {1} holds characters that cannot be kept.</source>
        <extracomment>{1}: name</extracomment>
        <translation>El texto de {1} contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The screening has no item {1}.</source>
        <extracomment>{1}: step.item</extracomment>
        <translation>El cribado no tiene el punto {1}.</translation>
    </message>
    <message>
        <source>Take one of its list.</source>
        <translation>Tome uno de su lista.</translation>
    </message>
    <message>
        <source>{1} item is</source>
        <extracomment>{1}: len(missing)</extracomment>
        <translation>{1} punto está</translation>
    </message>
    <message>
        <source>{1} items are</source>
        <extracomment>{1}: len(missing)</extracomment>
        <translation>{1} puntos están</translation>
    </message>
    <message>
        <source>{1} not answered: {2}.</source>
        <extracomment>{1}: count; {2}: ', '.join(missing)</extracomment>
        <translation>{1} sin responder: {2}.</translation>
    </message>
    <message>
        <source>Ask every one; what is not known is answered with unknown.</source>
        <translation>Pregunte cada uno; lo que no se sabe se responde con desconocido.</translation>
    </message>
    <message>
        <source>None of the session's testers is licensed.</source>
        <translation>Ninguno de los examinadores de la sesión tiene licencia.</translation>
    </message>
    <message>
        <source>A licensed professional has to be one of its testers.</source>
        <translation>Un profesional con licencia debe ser uno de sus examinadores.</translation>
    </message>
    <message>
        <source>{1} is not licensed.</source>
        <extracomment>{1}: by</extracomment>
        <translation>{1} no tiene licencia.</translation>
    </message>
    <message>
        <source>A licensed tester of this session may do it.</source>
        <translation>Puede hacerlo un examinador con licencia de esta sesión.</translation>
    </message>
    <message>
        <source>A stop is overridden for a reason only.</source>
        <translation>Una parada solo se anula con un motivo.</translation>
    </message>
    <message>
        <source>{1} stop the tests; the override names {2}.</source>
        <extracomment>{1}: ', '.join(state.stops); {2}: ', '.join(step.items) or 'none'</extracomment>
        <translation>{1} detienen las pruebas; la anulación nombra {2}.</translation>
    </message>
    <message>
        <source>Name all that stop, each once, and no other.</source>
        <translation>Nombre todos los que detienen, cada uno una vez, y ningún otro.</translation>
    </message>
    <message>
        <source>Break tests are allowed in spite of a caution for a reason only.</source>
        <translation>Las pruebas break a pesar de una precaución solo se permiten con un motivo.</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>cribado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>preparada</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>prueba en curso</translation>
    </message>
    <message>
        <source>intervening</source>
        <translation>intervención en curso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>presión</translation>
    </message>
    <message>
        <source>myofascial</source>
        <translation>miofascial</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>estiramiento</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>The name of the dynamometer</source>
        <translation>El nombre del dinamómetro</translation>
    </message>
    <message>
        <source>A tester is named when it begins.</source>
        <translation>Un examinador se nombra al empezar.</translation>
    </message>
    <message>
        <source>A lever arm of {1} m is not between {2} and {3} m.</source>
        <extracomment>{1}: step.lever_m; {2}: LEVER_M[0]; {3}: LEVER_M[1]</extracomment>
        <translation>Un brazo de palanca de {1} m no está entre {2} y {3} m.</translation>
    </message>
    <message>
        <source>Give it in metres, or leave it out where it was not measured.</source>
        <translation>Indíquelo en metros, u omítalo donde no se midió.</translation>
    </message>
    <message>
        <source>A first test belongs to no earlier one.</source>
        <translation>Una primera prueba no pertenece a ninguna anterior.</translation>
    </message>
    <message>
        <source>Call it a partner or a retest.</source>
        <translation>Llámela compañero o retest.</translation>
    </message>
    <message>
        <source>no test is named</source>
        <translation>no se nombra ninguna prueba</translation>
    </message>
    <message>
        <source>there is no finished test {1}</source>
        <extracomment>{1}: step.of</extracomment>
        <translation>no hay ninguna prueba {1} terminada</translation>
    </message>
    <message>
        <source>A {1} belongs to an earlier test, and {2}.</source>
        <extracomment>{1}: step.purpose; {2}: which</extracomment>
        <translation>Pertenece a una prueba anterior ({1}), y {2}.</translation>
    </message>
    <message>
        <source>Name the number of that test.</source>
        <translation>Indique el número de esa prueba.</translation>
    </message>
    <message>
        <source>Test {1} was of {2}, {3}; a retest is of the same.</source>
        <extracomment>{1}: earlier.number; {2}: earlier.setup.muscle; {3}: earlier.setup.side</extracomment>
        <translation>La prueba {1} fue de {2}, {3}; un retest es de lo mismo.</translation>
    </message>
    <message>
        <source>Begin a first test or one of a partner for another muscle.</source>
        <translation>Empiece una primera prueba o una de compañero para otro músculo.</translation>
    </message>
    <message>
        <source>The lot put {1}, {2}, next.</source>
        <extracomment>{1}: left[0].name or left[0].muscle; {2}: left[0].side</extracomment>
        <translation>El sorteo puso a continuación: {1}, {2}.</translation>
    </message>
    <message>
        <source>Test it first; where it cannot be tested, begin it and end it with the reason.</source>
        <translation>Pruébelo primero; si no se puede probar, empiece y termine con el motivo.</translation>
    </message>
    <message>
        <source>{1} is recorded in words only; it is never scored.</source>
        <extracomment>{1}: name_of(state.plan, muscle)</extracomment>
        <translation>{1} se registra solo con palabras; nunca se puntúa.</translation>
    </message>
    <message>
        <source>Record what you find as an observation of the muscle.</source>
        <translation>Registre lo que encuentre como observación del músculo.</translation>
    </message>
    <message>
        <source>by the profile {1}</source>
        <extracomment>{1}: state.plan.profile</extracomment>
        <translation>por el perfil {1}</translation>
    </message>
    <message>
        <source>Make a make test instead.</source>
        <translation>Haga una prueba make en su lugar.</translation>
    </message>
    <message>
        <source>{1} of {2} trials count; fewer than planned need a reason.</source>
        <extracomment>{1}: len(test.counted); {2}: state.plan.trials</extracomment>
        <translation>Cuentan {1} de {2} intentos; menos de los previstos necesitan un motivo.</translation>
    </message>
    <message>
        <source>Pain of {1} is not between 0 and 10.</source>
        <extracomment>{1}: step.nrs</extracomment>
        <translation>Un dolor de {1} no está entre 0 y 10.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Nobody was asked for pain in this session yet.</source>
        <translation>En esta sesión todavía no se ha preguntado a nadie por el dolor.</translation>
    </message>
    <message>
        <source>Pain {1} was told last.</source>
        <extracomment>{1}: stands</extracomment>
        <translation>Lo último que se dijo fue dolor {1}.</translation>
    </message>
    <message>
        <source>Pain of {1} does not stand.</source>
        <extracomment>{1}: step.nrs</extracomment>
        <translation>Un dolor de {1} no sigue vigente.</translation>
    </message>
    <message>
        <source>Ask for it.</source>
        <translation>Pregúntelo.</translation>
    </message>
    <message>
        <source>Pain before the test was not asked for.</source>
        <translation>No se preguntó por el dolor antes de la prueba.</translation>
    </message>
    <message>
        <source>Ask for it from 0 to 10, before the first contraction.</source>
        <translation>Pregúntelo de 0 a 10 antes de la primera contracción.</translation>
    </message>
    <message>
        <source>A typed peak has no verdict.</source>
        <translation>Un máximo escrito a mano no tiene veredicto.</translation>
    </message>
    <message>
        <source>A typed trial needs a peak, in newtons.</source>
        <translation>Un intento escrito a mano necesita un máximo, en newtons.</translation>
    </message>
    <message>
        <source>Read it off the display again.</source>
        <translation>Léalo de nuevo en la pantalla.</translation>
    </message>
    <message>
        <source>A trial of a device has one of the verdicts {1}, not {2}.</source>
        <extracomment>{1}: ', '.join(sorted(_VERDICTS)); {2}: result.verdict</extracomment>
        <translation>Un intento de un aparato tiene uno de los veredictos {1}, no {2}.</translation>
    </message>
    <message>
        <source>Where nothing can be told it is indeterminate.</source>
        <translation>Donde no se puede decir nada, es indeterminado.</translation>
    </message>
    <message>
        <source>The trial ends before it begins.</source>
        <translation>El intento termina antes de empezar.</translation>
    </message>
    <message>
        <source>Read the recording again.</source>
        <translation>Lea de nuevo la grabación.</translation>
    </message>
    <message>
        <source>The identifier of the recording</source>
        <translation>El identificador de la grabación</translation>
    </message>
    <message>
        <source>Trials of a recording are numbered from 1; there is no trial {1}.</source>
        <extracomment>{1}: ref.trial</extracomment>
        <translation>Los intentos de una grabación se numeran desde 1; no hay intento {1}.</translation>
    </message>
    <message>
        <source>Trial {1} of this recording is trial {2} of test {3} already.</source>
        <extracomment>{1}: ref.trial; {2}: trial.number; {3}: test.number</extracomment>
        <translation>El intento {1} de esta grabación ya es el intento {2} de la prueba {3}.</translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation>Cuenta una vez.</translation>
    </message>
    <message>
        <source>The test has no trial that counts.</source>
        <translation>La prueba no tiene ningún intento que cuente.</translation>
    </message>
    <message>
        <source>There is nothing to set aside.</source>
        <translation>No hay nada que apartar.</translation>
    </message>
    <message>
        <source>The test has no trial {1}.</source>
        <extracomment>{1}: step.trial</extracomment>
        <translation>La prueba no tiene el intento {1}.</translation>
    </message>
    <message>
        <source>It has {1}.</source>
        <extracomment>{1}: len(test.trials)</extracomment>
        <translation>Tiene {1}.</translation>
    </message>
    <message>
        <source>Trial {1} was set aside before.</source>
        <extracomment>{1}: step.trial</extracomment>
        <translation>El intento {1} ya se apartó antes.</translation>
    </message>
    <message>
        <source>Its reason stays.</source>
        <translation>Su motivo queda.</translation>
    </message>
    <message>
        <source>The reason why the trial is set aside</source>
        <translation>El motivo por el que se aparta el intento</translation>
    </message>
    <message>
        <source>No trial of the test is set aside.</source>
        <translation>No hay ningún intento apartado en la prueba.</translation>
    </message>
    <message>
        <source>There is nothing to count again.</source>
        <translation>No hay nada que volver a contar.</translation>
    </message>
    <message>
        <source>A trial that was set aside counts again for a reason only.</source>
        <translation>Un intento apartado solo vuelve a contar con un motivo.</translation>
    </message>
    <message>
        <source>Trial {1} is not set aside.</source>
        <extracomment>{1}: step.trial</extracomment>
        <translation>El intento {1} no está apartado.</translation>
    </message>
    <message>
        <source>It counts.</source>
        <translation>Cuenta.</translation>
    </message>
    <message>
        <source>A test goes on in spite of pain for a reason only.</source>
        <translation>Una prueba solo continúa a pesar del dolor con un motivo.</translation>
    </message>
    <message>
        <source>No test is under way.</source>
        <translation>No hay ninguna prueba en curso.</translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation>Empiece una primero.</translation>
    </message>
    <message>
        <source>The device is open already.</source>
        <translation>El aparato ya está abierto.</translation>
    </message>
    <message>
        <source>End the test first.</source>
        <translation>Termine primero la prueba.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made: {2}.</source>
        <extracomment>{1}: self.folder; {2}: error.strerror</extracomment>
        <translation>La carpeta {1} no se puede crear: {2}.</translation>
    </message>
    <message>
        <source>This is another dynamometer, {1}; the test was begun with {2}.</source>
        <extracomment>{1}: running.device; {2}: test.setup.device</extracomment>
        <translation>Este es otro dinamómetro, {1}; la prueba se empezó con {2}.</translation>
    </message>
    <message>
        <source>End this test with a reason and begin another one.</source>
        <translation>Termine esta prueba con un motivo y empiece otra.</translation>
    </message>
    <message>
        <source>{1} belongs to no test.</source>
        <extracomment>{1}: running.path.name</extracomment>
        <translation>{1} no pertenece a ninguna prueba.</translation>
    </message>
    <message>
        <source>It can be deleted.</source>
        <translation>Se puede borrar.</translation>
    </message>
    <message>
        <source>The test was not begun.</source>
        <translation>La prueba no se empezó.</translation>
    </message>
    <message>
        <source>Sham and blinded sessions need a seed.</source>
        <translation>Las sesiones con tratamiento simulado o cegadas necesitan una semilla.</translation>
    </message>
    <message>
        <source>Who tests?</source>
        <translation>¿Quién prueba?</translation>
    </message>
    <message>
        <source>The licence of a tester is in the records where a client is.</source>
        <translation>Cuando hay un cliente, la licencia de un examinador está en los registros.</translation>
    </message>
    <message>
        <source>Take a number from a good source of chance.</source>
        <translation>Tome un número de una buena fuente de azar.</translation>
    </message>
    <message>
        <source>{1} is no side.</source>
        <extracomment>{1}: text[:40]</extracomment>
        <translation>{1} no es un lado.</translation>
    </message>
    <message>
        <source>Say left or right, or leave it out for both.</source>
        <translation>Diga izquierdo o derecho, u omítalo para ambos.</translation>
    </message>
    <message>
        <source>The target {1} is no number.</source>
        <extracomment>{1}: text[:60]</extracomment>
        <translation>El objetivo {1} no es un número.</translation>
    </message>
    <message>
        <source>There is no muscle {1}.</source>
        <extracomment>{1}: name[:60]</extracomment>
        <translation>No hay ningún músculo {1}.</translation>
    </message>
    <message>
        <source>The library lists all of them.</source>
        <translation>La biblioteca los enumera todos.</translation>
    </message>
    <message>
        <source>Keep it with the tester.</source>
        <translation>Guárdela con el examinador.</translation>
    </message>
    <message>
        <source>Name one of the testers, or add one.</source>
        <translation>Indique uno de los examinadores, o añada uno.</translation>
    </message>
    <message>
        <source>Session {1} is closed.</source>
        <extracomment>{1}: session_id</extracomment>
        <translation>La sesión {1} está cerrada.</translation>
    </message>
    <message>
        <source>nktsense session show shows it; begin another one.</source>
        <translation>nktsense session show la muestra; empiece otra.</translation>
    </message>
    <message>
        <source>The session stands where it was: {1}.</source>
        <extracomment>{1}: visit.state.phase.value</extracomment>
        <translation>La sesión está donde estaba: {1}.</translation>
    </message>
    <message>
        <source>The device of the open test is not connected.</source>
        <translation>El aparato de la prueba abierta no está conectado.</translation>
    </message>
    <message>
        <source>Test {1} is under way with {2} trials; connect the device again.</source>
        <extracomment>{1}: test.number; {2}: len(test.counted)</extracomment>
        <translation>La prueba {1} está en curso con {2} intentos; conecte de nuevo el aparato.</translation>
    </message>
    <message>
        <source>{1} was left open and cannot be sealed: {2}</source>
        <extracomment>{1}: finding.file; {2}: error</extracomment>
        <translation>{1} quedó abierto y no se puede sellar: {2}</translation>
    </message>
    <message>
        <source>{1} is not there.</source>
        <extracomment>{1}: path.name</extracomment>
        <translation>{1} no está.</translation>
    </message>
    <message>
        <source>{1} was left open by a crash and is sealed now, {2} s of it.</source>
        <extracomment>{1}: path.name; {2}: read.duration_s</extracomment>
        <translation>{1} quedó abierto por un fallo y ahora está sellado, {2} s de él.</translation>
    </message>
    <message>
        <source>A trial that was pushed after the last one told is in it, and not in the session.</source>
        <translation>Un intento hecho después del último contado está ahí y no en la sesión.</translation>
    </message>
    <message>
        <source>{1} at {2}</source>
        <extracomment>{1}: info.model or info.driver; {2}: address.partition('?')[0]</extracomment>
        <translation>{1} en {2}</translation>
    </message>
    <message>
        <source>The device has no more to give.</source>
        <translation>El aparato no tiene más que dar.</translation>
    </message>
    <message>
        <source>Without lever arm and target load no retest can be compared</source>
        <translation>Sin brazo de palanca ni carga objetivo no se puede comparar ningún retest</translation>
    </message>
    <message>
        <source>Which side of {1}?</source>
        <extracomment>{1}: muscle</extracomment>
        <translation>¿Qué lado de {1}?</translation>
    </message>
    <message>
        <source>Say left, right or midline.</source>
        <translation>Diga izquierdo, derecho o línea media.</translation>
    </message>
    <message>
        <source>show lists them.</source>
        <translation>show los muestra.</translation>
    </message>
    <message>
        <source>as in test {1}</source>
        <extracomment>{1}: step.of</extracomment>
        <translation>como en la prueba {1}</translation>
    </message>
    <message>
        <source>{1} of {2}, {3}: {4} test, {5}, {6}.</source>
        <extracomment>{1}: step.purpose; {2}: name; {3}: step.side; {4}: step.test; {5}: _lever(step); {6}: _target(step)</extracomment>
        <translation>{1}: {2}, {3} (tipo de prueba: {4}), {5}, {6}.</translation>
    </message>
    <message>
        <source>Position: {1} Pad: {2}</source>
        <extracomment>{1}: _stated(step.position); {2}: _stated(step.pad_site)</extracomment>
        <translation>Posición: {1} Almohadilla: {2}</translation>
    </message>
    <message>
        <source>Beware: {1}</source>
        <extracomment>{1}: cautions</extracomment>
        <translation>Atención: {1}</translation>
    </message>
    <message>
        <source>The library has no pair of {1} and {2}.</source>
        <extracomment>{1}: of.setup.muscle; {2}: step.muscle</extracomment>
        <translation>La biblioteca no tiene ningún par de {1} y {2}.</translation>
    </message>
    <message>
        <source>Test a muscle first: test MUSCLE SIDE.</source>
        <translation>Pruebe primero un músculo: test MÚSCULO LADO.</translation>
    </message>
    <message>
        <source>lever arm not known, so that a retest cannot be compared</source>
        <translation>brazo de palanca desconocido, así que un retest no se puede comparar</translation>
    </message>
    <message>
        <source>lever {1} m</source>
        <extracomment>{1}: step.lever_m</extracomment>
        <translation>palanca {1} m</translation>
    </message>
    <message>
        <source>no target load, so that a retest cannot be compared</source>
        <translation>sin carga objetivo, así que un retest no se puede comparar</translation>
    </message>
    <message>
        <source>target {1} N</source>
        <extracomment>{1}: step.target_n</extracomment>
        <translation>objetivo {1} N</translation>
    </message>
    <message>
        <source>not known.</source>
        <translation>no se conoce.</translation>
    </message>
    <message>
        <source>{1} is no number: {2} is wanted.</source>
        <extracomment>{1}: shown; {2}: what</extracomment>
        <translation>{1} no es un número: se necesita {2}.</translation>
    </message>
    <message>
        <source>{1} is no unit of force here.</source>
        <extracomment>{1}: unit or 'nothing'</extracomment>
        <translation>{1} no es aquí una unidad de fuerza.</translation>
    </message>
    <message>
        <source>Say N, kgf or lbf.</source>
        <translation>Diga N, kgf o lbf.</translation>
    </message>
    <message>
        <source>{1} {2} is no peak that a hand-held dynamometer shows.</source>
        <extracomment>{1}: force; {2}: name</extracomment>
        <translation>{1} {2} no es un máximo que muestre un dinamómetro de mano.</translation>
    </message>
    <message>
        <source>Look at the number and its unit again.</source>
        <translation>Compruebe de nuevo el número y su unidad.</translation>
    </message>
    <message>
        <source>Go on to the screening</source>
        <translation>Pasar al cribado</translation>
    </message>
    <message>
        <source>Record a goal</source>
        <translation>Registrar una meta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>{1} recorded.</source>
        <extracomment>{1}: 'note' if kind == 'other' else kind</extracomment>
        <translation>{1}: registrado.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation>Registrar una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is to be noted?</source>
        <translation>¿Qué hay que anotar?</translation>
    </message>
    <message>
        <source>What is the goal?</source>
        <translation>¿Cuál es la meta?</translation>
    </message>
    <message>
        <source>Goal recorded.</source>
        <translation>Meta registrada.</translation>
    </message>
    <message>
        <source>How earlier homework was done</source>
        <translation>Cómo se hicieron los ejercicios para casa anteriores</translation>
    </message>
    <message>
        <source>{1} of 7</source>
        <extracomment>{1}: done</extracomment>
        <translation>{1} de 7</translation>
    </message>
    <message>
        <source>times in the last week</source>
        <translation>veces en la última semana</translation>
    </message>
    <message>
        <source>How often was it done, as the client tells it?</source>
        <translation>¿Cuántas veces se hizo, según cuenta el cliente?</translation>
    </message>
    <message>
        <source>Times done of times planned, such as 5 of 14</source>
        <translation>Veces hechas de veces previstas, como 5 de 14</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Registrado.</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>en la última semana</translation>
    </message>
    <message>
        <source>That was not understood.</source>
        <translation>No se entendió.</translation>
    </message>
    <message>
        <source>Say: TIMES of TIMES, such as 5 of 7.</source>
        <translation>Diga: VECES de VECES, como 5 de 7.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bench</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>go on only when I say so</source>
        <translation>seguir solo cuando yo lo diga</translation>
    </message>
    <message>
        <source>All trials are made: the test ends in {1} s.</source>
        <extracomment>{1}: left_s</extracomment>
        <translation>Todos los intentos están hechos: la prueba termina en {1} s.</translation>
    </message>
    <message>
        <source>Next: {1}, in {2} s.</source>
        <extracomment>{1}: name; {2}: left_s</extracomment>
        <translation>Siguiente: {1}, en {2} s.</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Empezar ahora</translation>
    </message>
    <message>
        <source>Next: {1}.</source>
        <extracomment>{1}: name</extracomment>
        <translation>Siguiente: {1}.</translation>
    </message>
    <message>
        <source>Pain now, from 0 to 10?</source>
        <translation>¿Dolor ahora, de 0 a 10?</translation>
    </message>
    <message>
        <source>A result that was signed before needs a new signed version, with a reason.</source>
        <translation>Un resultado ya firmado necesita una nueva versión firmada, con un motivo.</translation>
    </message>
    <message>
        <source>Correct a wrong muscle or side</source>
        <translation>Corregir un músculo o lado equivocado</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>con un motivo</translation>
    </message>
    <message>
        <source>Test {1}: {2}</source>
        <extracomment>{1}: test.number; {2}: bench.name(test.setup.muscle, test.setup.side)</extracomment>
        <translation>Prueba {1}: {2}</translation>
    </message>
    <message>
        <source>Which test was of another muscle or side?</source>
        <translation>¿Qué prueba era de otro músculo o lado?</translation>
    </message>
    <message>
        <source>What was test {1} really of?</source>
        <extracomment>{1}: test.number</extracomment>
        <translation>¿De qué fue realmente la prueba {1}?</translation>
    </message>
    <message>
        <source>Test {1} is of {2} now; what was said before stays.</source>
        <extracomment>{1}: test.number; {2}: bench.name(muscle, side)</extracomment>
        <translation>La prueba {1} es ahora de {2}; lo que se dijo antes queda.</translation>
    </message>
    <message>
        <source>Test {1} will be of {2}, not of {3}</source>
        <extracomment>{1}: test.number; {2}: now; {3}: was</extracomment>
        <translation>La prueba {1} será de {2}, no de {3}</translation>
    </message>
    <message>
        <source>{1} becomes {2}: why?</source>
        <extracomment>{1}: was; {2}: now</extracomment>
        <translation>{1} pasa a ser {2}: ¿por qué?</translation>
    </message>
    <message>
        <source>Stop.</source>
        <translation>Pare.</translation>
    </message>
    <message>
        <source>Pain.</source>
        <translation>Dolor.</translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation>El aparato no está.</translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation>El descanso ha terminado.</translation>
    </message>
    <message>
        <source>Trial {1}.</source>
        <extracomment>{1}: len(test.counted) + 1</extracomment>
        <translation>Intento {1}.</translation>
    </message>
    <message>
        <source>Trial {1} is made.</source>
        <extracomment>{1}: trial.record.number</extracomment>
        <translation>El intento {1} está hecho.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Ya no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>It was done, or undone.</source>
        <translation>Se hizo, o se deshizo.</translation>
    </message>
    <message>
        <source>Nothing is recorded now, so nothing was marked.</source>
        <translation>Ahora no se graba nada, así que no se marcó nada.</translation>
    </message>
    <message>
        <source>{1} is not asked now.</source>
        <extracomment>{1}: what[:60]</extracomment>
        <translation>{1} no se pregunta ahora.</translation>
    </message>
    <message>
        <source>Look at what is asked, and choose again.</source>
        <translation>Mire lo que se pregunta y elija de nuevo.</translation>
    </message>
    <message>
        <source>The session will be closed</source>
        <translation>La sesión se cerrará</translation>
    </message>
    <message>
        <source>Give homework</source>
        <translation>Dar ejercicio para casa</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>con sus palabras</translation>
    </message>
    <message>
        <source>Give what was typed</source>
        <translation>Dar lo que se escribió</translation>
    </message>
    <message>
        <source>Again: {1}</source>
        <extracomment>{1}: given.text</extracomment>
        <translation>Otra vez: {1}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which homework is given?</source>
        <translation>¿Qué ejercicio para casa se da?</translation>
    </message>
    <message>
        <source>Homework {1} recorded.</source>
        <extracomment>{1}: len(state.homework)</extracomment>
        <translation>Ejercicio para casa {1} registrado.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>The blinded block is not closed.</source>
        <translation>El bloque cegado no está cerrado.</translation>
    </message>
    <message>
        <source>Leave it open for later</source>
        <translation>Dejarla abierta para después</translation>
    </message>
    <message>
        <source>it can be resumed</source>
        <translation>se puede retomar</translation>
    </message>
    <message>
        <source>The session will be lost: it has no client, so it is not kept</source>
        <translation>La sesión se perderá: no tiene cliente, así que no se guarda</translation>
    </message>
    <message>
        <source>Leave without closing</source>
        <translation>Salir sin cerrar</translation>
    </message>
    <message>
        <source>Leave this session</source>
        <translation>Salir de esta sesión</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
    <message>
        <source>{1}, in {2} s.</source>
        <extracomment>{1}: held.words; {2}: held.left_s</extracomment>
        <translation>{1}, en {2} s.</translation>
    </message>
    <message>
        <source>Test a suspected partner</source>
        <translation>Probar un compañero sospechoso</translation>
    </message>
    <message>
        <source>a hypothesis to test</source>
        <translation>una hipótesis por comprobar</translation>
    </message>
    <message>
        <source>The library has no suspected partner of what was tested.</source>
        <translation>La biblioteca no tiene ningún compañero sospechoso de lo que se probó.</translation>
    </message>
    <message>
        <source>Which suspected partner is tested?</source>
        <translation>¿Qué compañero sospechoso se prueba?</translation>
    </message>
    <message>
        <source>recorded in words, never scored</source>
        <translation>registrado con palabras, nunca puntuado</translation>
    </message>
    <message>
        <source>{1}, for {2}: {3}</source>
        <extracomment>{1}: pair.evidence; {2}: bench.name(muscle, side); {3}: pair.words</extracomment>
        <translation>{1}, para {2}: {3}</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>según se midió</translation>
    </message>
    <message>
        <source>Target load</source>
        <translation>Carga objetivo</translation>
    </message>
    <message>
        <source>Do not begin this test</source>
        <translation>No empezar esta prueba</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <translation>Dolor ahora, 0 a 10</translation>
    </message>
    <message>
        <source>Before the test of {1}: pain now, 0 to 10?</source>
        <extracomment>{1}: bench.name(draft.muscle, draft.side)</extracomment>
        <translation>Antes de la prueba de {1}: ¿dolor ahora, 0 a 10?</translation>
    </message>
    <message>
        <source>A make test</source>
        <translation>Una prueba make</translation>
    </message>
    <message>
        <source>the client pushes</source>
        <translation>empuja el cliente</translation>
    </message>
    <message>
        <source>A break test</source>
        <translation>Una prueba break</translation>
    </message>
    <message>
        <source>the tester overcomes the hold</source>
        <translation>el examinador vence la resistencia</translation>
    </message>
    <message>
        <source>a lever arm in metres</source>
        <translation>un brazo de palanca en metros</translation>
    </message>
    <message>
        <source>a load in newtons</source>
        <translation>una carga en newtons</translation>
    </message>
    <message>
        <source>How long is the lever arm of {1}, as measured?</source>
        <extracomment>{1}: bench.name(bench.draft.muscle)</extracomment>
        <translation>¿Cuánto mide el brazo de palanca de {1}?</translation>
    </message>
    <message>
        <source>Which load makes the test of {1} adequate?</source>
        <extracomment>{1}: bench.name(bench.draft.muscle)</extracomment>
        <translation>¿Con qué carga es suficiente la prueba de {1}?</translation>
    </message>
    <message>
        <source>{1}, is recorded in words only.</source>
        <extracomment>{1}: bench.name(planned.muscle, planned.side)</extracomment>
        <translation>{1}, se registra solo con palabras.</translation>
    </message>
    <message>
        <source>Retest {1}</source>
        <extracomment>{1}: bench.name(setup.muscle, setup.side)</extracomment>
        <translation>Retest: {1}</translation>
    </message>
    <message>
        <source>Repeat a test</source>
        <translation>Repetir una prueba</translation>
    </message>
    <message>
        <source>with the same set-up</source>
        <translation>con la misma preparación</translation>
    </message>
    <message>
        <source>Test another muscle</source>
        <translation>Probar otro músculo</translation>
    </message>
    <message>
        <source>Change an answer of the screening</source>
        <translation>Cambiar una respuesta del cribado</translation>
    </message>
    <message>
        <source>The block is closed: results are shown.</source>
        <translation>El bloque está cerrado: se muestran los resultados.</translation>
    </message>
    <message>
        <source>Close the blinded block</source>
        <translation>Cerrar el bloque cegado</translation>
    </message>
    <message>
        <source>All results will be shown</source>
        <translation>Se mostrarán todos los resultados</translation>
    </message>
    <message>
        <source>{1} tests from now on</source>
        <extracomment>{1}: code</extracomment>
        <translation>Desde ahora prueba {1}</translation>
    </message>
    <message>
        <source>{1} speaks now.</source>
        <extracomment>{1}: code</extracomment>
        <translation>Ahora habla {1}.</translation>
    </message>
    <message>
        <source>Which test is repeated?</source>
        <translation>¿Qué prueba se repite?</translation>
    </message>
    <message>
        <source>Which muscle is tested?</source>
        <translation>¿Qué músculo se prueba?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, 0 a 10</translation>
    </message>
    <message>
        <source>pain from 0 to 10</source>
        <translation>dolor de 0 a 10</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>the worst pain</source>
        <translation>el peor dolor</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>a yes stops all tests</source>
        <translation>un sí detiene todas las pruebas</translation>
    </message>
    <message>
        <source>a yes means caution</source>
        <translation>un sí significa precaución</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Cambiar una respuesta</translation>
    </message>
    <message>
        <source>The screening is finished</source>
        <translation>El cribado ha terminado</translation>
    </message>
    <message>
        <source>Read out the rest</source>
        <translation>Leer el resto en voz alta</translation>
    </message>
    <message>
        <source>{1} questions at once</source>
        <extracomment>{1}: len(left)</extracomment>
        <translation>{1} preguntas a la vez</translation>
    </message>
    <message>
        <source>Question {1} of {2}: {3}.</source>
        <extracomment>{1}: total - len(left) + 1; {2}: total; {3}: item.name</extracomment>
        <translation>Pregunta {1} de {2}: {3}.</translation>
    </message>
    <message>
        <source>Words with the answer</source>
        <translation>Palabras con la respuesta</translation>
    </message>
    <message>
        <source>never read as no</source>
        <translation>nunca se toma por un no</translation>
    </message>
    <message>
        <source>Were all {1} read out, and answered with no?</source>
        <extracomment>{1}: len(items)</extracomment>
        <translation>¿Se leyeron los {1} y se respondieron con no?</translation>
    </message>
    <message>
        <source>No to all of them</source>
        <translation>No a todas</translation>
    </message>
    <message>
        <source>No: one by one</source>
        <translation>No: una por una</translation>
    </message>
    <message>
        <source>No to {1} items.</source>
        <extracomment>{1}: len(left)</extracomment>
        <translation>No a {1} puntos.</translation>
    </message>
    <message>
        <source>so far: {1}</source>
        <extracomment>{1}: given[item.id]</extracomment>
        <translation>hasta ahora: {1}</translation>
    </message>
    <message>
        <source>Which answer is another one now?</source>
        <translation>¿Qué respuesta es ahora otra?</translation>
    </message>
    <message>
        <source>{1} lets the tests go on</source>
        <extracomment>{1}: code</extracomment>
        <translation>{1} permite seguir con las pruebas</translation>
    </message>
    <message>
        <source>a licensed tester, with a reason</source>
        <translation>un examinador con licencia, con un motivo</translation>
    </message>
    <message>
        <source>Overridden by {1}: {2}.</source>
        <extracomment>{1}: code; {2}: ', '.join(items)</extracomment>
        <translation>Anulado por {1}: {2}.</translation>
    </message>
    <message>
        <source>Why does {1} let the tests go on in spite of it?</source>
        <extracomment>{1}: code</extracomment>
        <translation>¿Por qué {1} permite seguir con las pruebas a pesar de ello?</translation>
    </message>
    <message>
        <source>The tests will go on in spite of: {1}</source>
        <extracomment>{1}: ', '.join(bench.state.stops)</extracomment>
        <translation>Las pruebas seguirán a pesar de: {1}</translation>
    </message>
    <message>
        <source>{1} allows break tests</source>
        <extracomment>{1}: code</extracomment>
        <translation>{1} permite las pruebas break</translation>
    </message>
    <message>
        <source>Break tests are allowed by {1}.</source>
        <extracomment>{1}: code</extracomment>
        <translation>{1} permite las pruebas break.</translation>
    </message>
    <message>
        <source>Why does {1} allow break tests?</source>
        <extracomment>{1}: code</extracomment>
        <translation>¿Por qué permite {1} las pruebas break?</translation>
    </message>
    <message>
        <source>Break tests will be allowed in spite of a caution, the age or the plan</source>
        <translation>Se permitirán las pruebas break a pesar de una precaución, la edad o el plan</translation>
    </message>
    <message>
        <source>is not counted</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>waits to be kept, and is tried again</source>
        <translation>espera a ser guardado, y se vuelve a intentar</translation>
    </message>
    <message>
        <source>A trial was made that {1}: {2}</source>
        <extracomment>{1}: what; {2}: trouble.message</extracomment>
        <translation>Se hizo un intento que {1}: {2}</translation>
    </message>
    <message>
        <source>Its samples are in the recording.</source>
        <translation>Sus muestras están en la grabación.</translation>
    </message>
    <message>
        <source>As in the notes on paper</source>
        <translation>Como en las notas en papel</translation>
    </message>
    <message>
        <source>Low back pain</source>
        <translation>Dolor lumbar</translation>
    </message>
    <message>
        <source>Neck pain</source>
        <translation>Dolor de cuello</translation>
    </message>
    <message>
        <source>Nothing new since the last visit</source>
        <translation>Nada nuevo desde la última visita</translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation>Sin molestias</translation>
    </message>
    <message>
        <source>Moves freely in all directions looked at</source>
        <translation>Se mueve libremente en todas las direcciones observadas</translation>
    </message>
    <message>
        <source>Moves with a limit or a shift; see the notes on paper</source>
        <translation>Se mueve con un límite o una desviación; véanse las notas en papel</translation>
    </message>
    <message>
        <source>As at the last visit</source>
        <translation>Como en la última visita</translation>
    </message>
    <message>
        <source>See the notes on paper</source>
        <translation>Véanse las notas en papel</translation>
    </message>
    <message>
        <source>A photo was taken and is kept elsewhere</source>
        <translation>Se tomó una foto y se guarda en otro lugar</translation>
    </message>
    <message>
        <source>As agreed at the last visit</source>
        <translation>Como se acordó en la última visita</translation>
    </message>
    <message>
        <source>Looked at; nothing to record</source>
        <translation>Observado; nada que registrar</translation>
    </message>
    <message>
        <source>The pad slipped</source>
        <translation>La almohadilla se deslizó</translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation>Se interrumpió</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Dolió</translation>
    </message>
    <message>
        <source>Wrong side</source>
        <translation>Lado equivocado</translation>
    </message>
    <message>
        <source>Wrong muscle</source>
        <translation>Músculo equivocado</translation>
    </message>
    <message>
        <source>The device was lost</source>
        <translation>Se perdió el aparato</translation>
    </message>
    <message>
        <source>It was set aside by mistake</source>
        <translation>Se apartó por error</translation>
    </message>
    <message>
        <source>The client wants to stop</source>
        <translation>El cliente quiere parar</translation>
    </message>
    <message>
        <source>No more time</source>
        <translation>No queda tiempo</translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation>El aparato no se puede usar</translation>
    </message>
    <message>
        <source>The test position cannot be held</source>
        <translation>La posición de la prueba no se puede mantener</translation>
    </message>
    <message>
        <source>The client wants to go on, and the pain is less now</source>
        <translation>El cliente quiere seguir, y ahora el dolor es menor</translation>
    </message>
    <message>
        <source>Cleared in writing; see the notes on paper</source>
        <translation>Autorizado por escrito; véanse las notas en papel</translation>
    </message>
    <message>
        <source>Judged safe for this client; see the notes on paper</source>
        <translation>Considerado seguro para este cliente; véanse las notas en papel</translation>
    </message>
    <message>
        <source>No more time today</source>
        <translation>Hoy no queda tiempo</translation>
    </message>
    <message>
        <source>What was tested is enough for today</source>
        <translation>Lo probado basta por hoy</translation>
    </message>
    <message>
        <source>The wrong one was picked before the test</source>
        <translation>Se eligió el equivocado antes de la prueba</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <translation>Tejido profundo</translation>
    </message>
    <message>
        <source>Myofascial</source>
        <translation>Miofascial</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>As shown, and written down for the client</source>
        <translation>Como se mostró, y anotado para el cliente</translation>
    </message>
    <message>
        <source>As written down</source>
        <translation>Como está anotado</translation>
    </message>
    <message>
        <source>during</source>
        <translation>durante</translation>
    </message>
    <message>
        <source>of {1}</source>
        <extracomment>{1}: bench.name(bench.draft.muscle, bench.draft.side)</extracomment>
        <translation>del {1}</translation>
    </message>
    <message>
        <source>Peak on the display</source>
        <translation>Máximo en la pantalla</translation>
    </message>
    <message>
        <source>Finish the test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>{1} of {2} trials are kept.</source>
        <extracomment>{1}: made; {2}: planned</extracomment>
        <translation>{1} de {2} intentos están guardados.</translation>
    </message>
    <message>
        <source>{1} {2} of {3} trials are kept.</source>
        <extracomment>{1}: lost; {2}: made; {3}: planned</extracomment>
        <translation>{1} {2} de {3} intentos están guardados.</translation>
    </message>
    <message>
        <source>Connect the device again, or stop.</source>
        <translation>Conecte de nuevo el aparato, o pare.</translation>
    </message>
    <message>
        <source>Connect the device again</source>
        <translation>Conectar de nuevo el aparato</translation>
    </message>
    <message>
        <source>Trials wait to be kept, and are tried again: {1}</source>
        <extracomment>{1}: trouble</extracomment>
        <translation>Hay intentos que esperan a ser guardados, y se vuelve a intentar: {1}</translation>
    </message>
    <message>
        <source>Pain {1} {2}.</source>
        <extracomment>{1}: step.nrs; {2}: step.when</extracomment>
        <translation>Dolor {1} {2}.</translation>
    </message>
    <message>
        <source>Pain has changed</source>
        <translation>El dolor ha cambiado</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10?</source>
        <translation>¿Dolor ahora, 0 a 10?</translation>
    </message>
    <message>
        <source>Say before each trial that it was contracted</source>
        <translation>Decir antes de cada intento que se contrajo</translation>
    </message>
    <message>
        <source>It was contracted once</source>
        <translation>Se contrajo una vez</translation>
    </message>
    <message>
        <source>in the test position</source>
        <translation>en la posición de la prueba</translation>
    </message>
    <message>
        <source>It is contracted before each trial</source>
        <translation>Se contrae antes de cada intento</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>desde ahora</translation>
    </message>
    <message>
        <source>is taken as done</source>
        <translation>se da por hecha</translation>
    </message>
    <message>
        <source>is said before each</source>
        <translation>se dice antes de cada uno</translation>
    </message>
    <message>
        <source>The contraction before a trial {1}.</source>
        <extracomment>{1}: said</extracomment>
        <translation>La contracción antes de un intento {1}.</translation>
    </message>
    <message>
        <source>Do not count trial {1}</source>
        <extracomment>{1}: last.number</extracomment>
        <translation>No contar el intento {1}</translation>
    </message>
    <message>
        <source>it is kept and told</source>
        <translation>se guarda y se menciona</translation>
    </message>
    <message>
        <source>Count trial {1} after all</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>Contar el intento {1} después de todo</translation>
    </message>
    <message>
        <source>Trial {1} will not be counted</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>El intento {1} no contará</translation>
    </message>
    <message>
        <source>Why is trial {1} not to count?</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>¿Por qué no debe contar el intento {1}?</translation>
    </message>
    <message>
        <source>Trial {1} is kept and not counted.</source>
        <extracomment>{1}: trial</extracomment>
        <translation>El intento {1} se guarda y no cuenta.</translation>
    </message>
    <message>
        <source>Trial {1} counts again.</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>El intento {1} vuelve a contar.</translation>
    </message>
    <message>
        <source>Why does trial {1} count after all?</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation>¿Por qué cuenta el intento {1} después de todo?</translation>
    </message>
    <message>
        <source>a force with its unit</source>
        <translation>una fuerza con su unidad</translation>
    </message>
    <message>
        <source>Stop this test</source>
        <translation>Detener esta prueba</translation>
    </message>
    <message>
        <source>Why does the test end now?</source>
        <translation>¿Por qué termina la prueba ahora?</translation>
    </message>
    <message>
        <source>The test will end with {1} of {2} trials</source>
        <extracomment>{1}: len(test.counted); {2}: bench.state.plan.trials</extracomment>
        <translation>La prueba terminará con {1} de {2} intentos</translation>
    </message>
    <message>
        <source>An answer of the screening: {1}</source>
        <extracomment>{1}: ', '.join(bench.state.stops)</extracomment>
        <translation>Una respuesta del cribado: {1}</translation>
    </message>
    <message>
        <source>for pain</source>
        <translation>por dolor</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Por qué termina</translation>
    </message>
    <message>
        <source>The test goes on.</source>
        <translation>La prueba continúa.</translation>
    </message>
    <message>
        <source>Why does the test go on in spite of pain?</source>
        <translation>¿Por qué continúa la prueba a pesar del dolor?</translation>
    </message>
    <message>
        <source>The test will go on in spite of pain</source>
        <translation>La prueba continuará a pesar del dolor</translation>
    </message>
    <message>
        <source>Test {1} ended with {2} trials.</source>
        <extracomment>{1}: test.number; {2}: len(test.counted)</extracomment>
        <translation>La prueba {1} terminó con {2} intentos.</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>La prueba ha terminado.</translation>
    </message>
    <message>
        <source>the desk failed</source>
        <translation>falló el programa detrás de la ventana</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {1}: {2}</source>
        <extracomment>{1}: type(error).__name__; {2}: error</extracomment>
        <translation>Algo falló dentro del programa: {1}: {2}</translation>
    </message>
    <message>
        <source>What was recorded is kept; open the session again.</source>
        <translation>Lo grabado está guardado; abra de nuevo la sesión.</translation>
    </message>
    <message>
        <source>the desk could not be left</source>
        <translation>no se pudo salir de la sesión</translation>
    </message>
    <message>
        <source>A first try, simulated</source>
        <translation>Un primer intento, simulado</translation>
    </message>
    <message>
        <source>release</source>
        <translation>liberación</translation>
    </message>
    <message>
        <source>Release or activate</source>
        <translation>Liberar o activar</translation>
    </message>
    <message>
        <source>as you decide</source>
        <translation>como usted decida</translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation>¿Qué se hace?</translation>
    </message>
    <message>
        <source>{1}: on which muscle?</source>
        <extracomment>{1}: plan.words</extracomment>
        <translation>{1}: ¿en qué músculo?</translation>
    </message>
    <message>
        <source>meant for {1}</source>
        <extracomment>{1}: aim</extracomment>
        <translation>para {1}</translation>
    </message>
    <message>
        <source>Begin as a sham</source>
        <translation>Empezar como simulado</translation>
    </message>
    <message>
        <source>Meant for another muscle</source>
        <translation>Para otro músculo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>{1} of {2}: begin?</source>
        <extracomment>{1}: plan.words; {2}: where</extracomment>
        <translation>{1}: {2}: ¿empezar?</translation>
    </message>
    <message>
        <source>test {1}</source>
        <extracomment>{1}: test.number</extracomment>
        <translation>prueba {1}</translation>
    </message>
    <message>
        <source>Which test is it meant to change?</source>
        <translation>¿Qué prueba debe cambiar?</translation>
    </message>
    <message>
        <source>Finished: retest now</source>
        <translation>Terminado: retest ahora</translation>
    </message>
    <message>
        <source>{1} opens the envelope</source>
        <extracomment>{1}: code</extracomment>
        <translation>{1} abre el sobre</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Cuánto duró</translation>
    </message>
    <message>
        <source>a time in seconds</source>
        <translation>un tiempo en segundos</translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>Finished after {1} s.</source>
        <extracomment>{1}: took</extracomment>
        <translation>Terminado después de {1} s.</translation>
    </message>
    <message>
        <source>Retest within {1} s.</source>
        <extracomment>{1}: state.plan.retest_within_s</extracomment>
        <translation>Retest en {1} s.</translation>
    </message>
    <message>
        <source>For {1} alone: intervention {2} is {3}.</source>
        <extracomment>{1}: code; {2}: number; {3}: word</extracomment>
        <translation>Solo para {1}: la intervención {2} es: {3}.</translation>
    </message>
    <message>
        <source>Who pushes must not see it.</source>
        <translation>Quien empuja no debe verlo.</translation>
    </message>
    <message>
        <source>Seen: hide it</source>
        <translation>Visto: ocultarlo</translation>
    </message>
    <message>
        <source>Record a muscle in words</source>
        <translation>Registrar un músculo con palabras</translation>
    </message>
    <message>
        <source>never scored</source>
        <translation>nunca puntuado</translation>
    </message>
    <message>
        <source>Record {1} in words</source>
        <extracomment>{1}: bench.name(muscle, side)</extracomment>
        <translation>Registrar {1} con palabras</translation>
    </message>
    <message>
        <source>{1} recorded in words.</source>
        <extracomment>{1}: bench.name(muscle, side)</extracomment>
        <translation>{1} registrado con palabras.</translation>
    </message>
    <message>
        <source>What was found of {1}?</source>
        <extracomment>{1}: bench.name(muscle, side)</extracomment>
        <translation>¿Qué se encontró en {1}?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Which muscle is recorded in words?</source>
        <translation>¿Qué músculo se registra con palabras?</translation>
    </message>
    <message>
        <source>unit unknown</source>
        <translation>unidad desconocida</translation>
    </message>
    <message>
        <source>The unit of the force is not known, so no force can be given.</source>
        <translation>No se conoce la unidad de la fuerza, así que no se puede indicar ninguna.</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>These are raw counts: without a calibration they are no force.</source>
        <translation>Son cuentas sin convertir: sin calibración no son una fuerza.</translation>
    </message>
    <message>
        <source>There are no samples in it.</source>
        <translation>No contiene muestras.</translation>
    </message>
    <message>
        <source>The force is {1} here, which no device measures.</source>
        <extracomment>{1}: value</extracomment>
        <translation>La fuerza es aquí {1}, lo que ningún aparato mide.</translation>
    </message>
    <message>
        <source>Correct the value or the unit, then grade again.</source>
        <translation>Corrija el valor o la unidad y evalúe de nuevo.</translation>
    </message>
    <message>
        <source>{1} pushes were too brief to be a contraction of a person and were left out.</source>
        <extracomment>{1}: len(bumps)</extracomment>
        <translation>{1} empujes fueron demasiado breves para ser una contracción de una persona y se omitieron.</translation>
    </message>
    <message>
        <source>The force sensor stands at the end of its range: is a wire off?</source>
        <translation>El sensor de fuerza está al final de su rango: ¿hay un hilo suelto?</translation>
    </message>
    <message>
        <source>The force sensor does not answer or is stuck.</source>
        <translation>El sensor de fuerza no responde o está atascado.</translation>
    </message>
    <message>
        <source>Check its wires.</source>
        <translation>Revise sus hilos.</translation>
    </message>
    <message>
        <source>The reference gauge</source>
        <translation>El dinamómetro de referencia</translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation>El instrumento</translation>
    </message>
    <message>
        <source>nktsense {1}</source>
        <extracomment>{1}: nktsense.__version__</extracomment>
        <translation>nktsense {1}</translation>
    </message>
    <message>
        <source>it was not finished</source>
        <translation>no se terminó</translation>
    </message>
    <message>
        <source>{1} readings a second</source>
        <extracomment>{1}: info.nominal_rate_hz</extracomment>
        <translation>{1} lecturas por segundo</translation>
    </message>
    <message>
        <source>firmware {1}</source>
        <extracomment>{1}: info.firmware</extracomment>
        <translation>firmware {1}</translation>
    </message>
    <message>
        <source>serial number {1}</source>
        <extracomment>{1}: info.serial</extracomment>
        <translation>número de serie {1}</translation>
    </message>
    <message>
        <source>The instrument states the serial number {1}, and the plan {2}.</source>
        <extracomment>{1}: states; {2}: stated</extracomment>
        <translation>El instrumento indica el número de serie {1}, y el plan {2}.</translation>
    </message>
    <message>
        <source>Connect the other one, or correct [instrument] serial: records are found by what an instrument states.</source>
        <translation>Conecte el otro, o corrija [instrument] serial: los registros se encuentran por lo que indica un instrumento.</translation>
    </message>
    <message>
        <source>{1} was lost.</source>
        <extracomment>{1}: who</extracomment>
        <translation>{1} se perdió.</translation>
    </message>
    <message>
        <source>The plan says that the instrument reads {1}, and it sends {2}.</source>
        <extracomment>{1}: stated; {2}: sends</extracomment>
        <translation>El plan dice que el instrumento lee {1}, y envía {2}.</translation>
    </message>
    <message>
        <source>Correct the plan.</source>
        <translation>Corrija el plan.</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <extracomment>{1}: self._meanwhile; {2}: error.strerror</extracomment>
        <translation>{1} no se puede escribir: {2}.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>There is no interrupted run at {1}: {2}.</source>
        <extracomment>{1}: self._meanwhile; {2}: error</extracomment>
        <translation>No hay ningún proceso interrumpido en {1}: {2}.</translation>
    </message>
    <message>
        <source>Start anew.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The run at {1} was made by another plan.</source>
        <extracomment>{1}: self._meanwhile</extracomment>
        <translation>El proceso de {1} se hizo con otro plan.</translation>
    </message>
    <message>
        <source>Use that plan.</source>
        <translation>Use ese plan.</translation>
    </message>
    <message>
        <source>{1} exists already.</source>
        <extracomment>{1}: self.output</extracomment>
        <translation>{1} ya existe.</translation>
    </message>
    <message>
        <source>Choose another name: nothing is overwritten.</source>
        <translation>Elija otro nombre: no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>A run under this name was interrupted: {1}.</source>
        <extracomment>{1}: self._meanwhile</extracomment>
        <translation>Un proceso con este nombre se interrumpió: {1}.</translation>
    </message>
    <message>
        <source>Go on with it by --resume, or choose another name.</source>
        <translation>Continúe con --resume, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The device says that its battery or supply is low: it may switch itself off or restart.</source>
        <translation>El aparato dice que su batería o alimentación está baja: puede apagarse o reiniciarse.</translation>
    </message>
    <message>
        <source>The device says that the calibration that it stores is damaged.</source>
        <translation>El dispositivo dice que la calibración que guarda está dañada.</translation>
    </message>
    <message>
        <source>Store it anew: nktsense calibrate write.</source>
        <translation>Guárdela de nuevo: nktsense calibrate write.</translation>
    </message>
    <message>
        <source>No motion data: check the limb cable.</source>
        <translation>Sin datos de movimiento: revise el cable de la extremidad.</translation>
    </message>
    <message>
        <source>A break cannot be told without it.</source>
        <translation>Sin ellos no se puede reconocer una cesión.</translation>
    </message>
    <message>
        <source>{1} hung and restarted itself.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} se quedó colgado y se reinició solo.</translation>
    </message>
    <message>
        <source>What was being measured then has a hole: repeat it.</source>
        <translation>Lo que se estaba midiendo tiene un hueco: repítalo.</translation>
    </message>
    <message>
        <source>{1} restarted because its supply fell.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} se reinició porque cayó su alimentación.</translation>
    </message>
    <message>
        <source>Repeat what was being measured, and check its cable.</source>
        <translation>Repita lo que se estaba midiendo y revise su cable.</translation>
    </message>
    <message>
        <source>{1} restarted.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} se reinició.</translation>
    </message>
    <message>
        <source>a mark is one of {1}, not {2}</source>
        <extracomment>{1}: ', '.join(MARKER_KINDS); {2}: kind</extracomment>
        <translation>una marca es una de {1}, no {2}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>{1} is in newtons by the calibration {2} already.</source>
        <extracomment>{1}: self._device.info.model; {2}: by</extracomment>
        <translation>{1} ya está en newtons por la calibración {2}.</translation>
    </message>
    <message>
        <source>Leave out the other one.</source>
        <translation>Omita la otra.</translation>
    </message>
    <message>
        <source>acquisition failed</source>
        <translation>falló la adquisición</translation>
    </message>
    <message>
        <source>the device could not be closed</source>
        <translation>no se pudo cerrar el aparato</translation>
    </message>
    <message>
        <source>{1} sent nothing.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} no envió nada.</translation>
    </message>
    <message>
        <source>Check that it is switched on, and its cable.</source>
        <translation>Revise el cable y que esté encendido.</translation>
    </message>
    <message>
        <source>Nothing could be read in the {1} bytes that {2} sent.</source>
        <extracomment>{1}: self._heard_bytes; {2}: name</extracomment>
        <translation>No se pudo leer nada en los {1} bytes que envió {2}.</translation>
    </message>
    <message>
        <source>Check driver= and baud= in its address.</source>
        <translation>Compruebe driver= y baud= en su dirección.</translation>
    </message>
    <message>
        <source>{1} went away and is being looked for.</source>
        <extracomment>{1}: name</extracomment>
        <translation>Se perdió {1} y se está buscando.</translation>
    </message>
    <message>
        <source>Check its cable, and that it is switched on.</source>
        <translation>Revise su cable, y que esté encendido.</translation>
    </message>
    <message>
        <source>What was received is kept.</source>
        <translation>Lo recibido está guardado.</translation>
    </message>
    <message>
        <source>raw counts</source>
        <translation>cuentas sin convertir</translation>
    </message>
    <message>
        <source>newtons</source>
        <translation>newtons</translation>
    </message>
    <message>
        <source>The calibration {1} cannot be used.</source>
        <extracomment>{1}: conversion.identity</extracomment>
        <translation>La calibración {1} no se puede usar.</translation>
    </message>
    <message>
        <source>The calibration on this computer is not used: {1}</source>
        <extracomment>{1}: error</extracomment>
        <translation>La calibración de este ordenador no se usa: {1}</translation>
    </message>
    <message>
        <source>The calibration that the instrument stores is not used: {1}</source>
        <extracomment>{1}: why</extracomment>
        <translation>La calibración que guarda el instrumento no se usa: {1}</translation>
    </message>
    <message>
        <source>{1} sends {2}, but the calibration {3} is of {4}.</source>
        <extracomment>{1}: info.model or info.driver; {2}: _SENT[counts]; {3}: conversion.identity; {4}: _SENT[of_counts]</extracomment>
        <translation>{1} envía {2}, pero la calibración {3} es de {4}.</translation>
    </message>
    <message>
        <source>Use a calibration that was made with this device as it is connected now, or none.</source>
        <translation>Use una calibración hecha con este aparato tal como está conectado ahora, o ninguna.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>There is nothing to replay.</source>
        <translation>No hay nada que reproducir.</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como se grabó</translation>
    </message>
    <message>
        <source>{1} names no file.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1} no nombra ningún archivo.</translation>
    </message>
    <message>
        <source>Write replay:FILE.</source>
        <translation>Escriba replay:ARCHIVO.</translation>
    </message>
    <message>
        <source>A replay</source>
        <translation>Una reproducción</translation>
    </message>
    <message>
        <source>The speed of {1} must not be below 0.</source>
        <extracomment>{1}: address</extracomment>
        <translation>La velocidad de {1} no puede ser menor que 0.</translation>
    </message>
    <message>
        <source>0 plays as fast as it goes.</source>
        <translation>0 reproduce tan rápido como se pueda.</translation>
    </message>
    <message>
        <source>The pad carries {1} N: not zeroed.</source>
        <extracomment>{1}: self._carried_n</extracomment>
        <translation>La almohadilla soporta {1} N: no se puso a cero.</translation>
    </message>
    <message>
        <source>Lift it off and connect again to zero it.</source>
        <translation>Levántela y conecte de nuevo para ponerla a cero.</translation>
    </message>
    <message>
        <source>The pad did not rest at the start: it was not zeroed.</source>
        <translation>La almohadilla no estaba en reposo al empezar: no se puso a cero.</translation>
    </message>
    <message>
        <source>Rest it for a second and reconnect.</source>
        <translation>Déjela en reposo un segundo y vuelva a conectar.</translation>
    </message>
    <message>
        <source>not calibrated here: the scale is typed in</source>
        <translation>no calibrado aquí: la escala se escribió a mano</translation>
    </message>
    <message>
        <source>not calibrated here: the device's own scale</source>
        <translation>no calibrado aquí: la escala del propio aparato</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>, day not known</source>
        <translation>, día desconocido</translation>
    </message>
    <message>
        <source>, {1} old</source>
        <extracomment>{1}: _days(self.age_days)</extracomment>
        <translation>, de hace {1}</translation>
    </message>
    <message>
        <source>: overdue since {1}</source>
        <extracomment>{1}: self.due</extracomment>
        <translation>: vencida desde el {1}</translation>
    </message>
    <message>
        <source>: check of {1} did not hold</source>
        <extracomment>{1}: self.check_failed</extracomment>
        <translation>: la comprobación del {1} no se cumplió</translation>
    </message>
    <message>
        <source>Calibration {1}.</source>
        <extracomment>{1}: self.identity</extracomment>
        <translation>Calibración {1}.</translation>
    </message>
    <message>
        <source>The check of {1} did not hold: forces may be wrong by more than the calibration states.</source>
        <extracomment>{1}: self.check_failed</extracomment>
        <translation>La comprobación del {1} no se cumplió: las fuerzas pueden ser erróneas en más de lo que indica la calibración.</translation>
    </message>
    <message>
        <source>Calibrate again, or repeat the check.</source>
        <translation>Calibre de nuevo, o repita la comprobación.</translation>
    </message>
    <message>
        <source>stored in the instrument, {1}</source>
        <extracomment>{1}: _age_words(age, day)</extracomment>
        <translation>guardada en el instrumento, {1}</translation>
    </message>
    <message>
        <source>{1}, overdue</source>
        <extracomment>{1}: words</extracomment>
        <translation>{1}, vencida</translation>
    </message>
    <message>
        <source>{1}, check of {2} did not hold</source>
        <extracomment>{1}: words; {2}: failed</extracomment>
        <translation>{1}, la comprobación del {2} no se cumplió</translation>
    </message>
    <message>
        <source>cal. of another device, serial number {1}</source>
        <extracomment>{1}: used.serial</extracomment>
        <translation>cal. de otro aparato, número de serie {1}</translation>
    </message>
    <message>
        <source>raw counts, not calibrated</source>
        <translation>cuentas sin convertir, no calibrado</translation>
    </message>
    <message>
        <source>calibration not known</source>
        <translation>calibración desconocida</translation>
    </message>
    <message>
        <source>not calibrated here: the maker's newtons</source>
        <translation>no calibrado aquí: los newtons del fabricante</translation>
    </message>
    <message>
        <source>calibrated, day not known</source>
        <translation>calibrado, día desconocido</translation>
    </message>
    <message>
        <source>cal. {1}, later than today</source>
        <extracomment>{1}: day.isoformat()</extracomment>
        <translation>cal. {1}, posterior a hoy</translation>
    </message>
    <message>
        <source>cal. today</source>
        <translation>cal. hoy</translation>
    </message>
    <message>
        <source>cal. {1} ago</source>
        <extracomment>{1}: _days(age)</extracomment>
        <translation>cal. hace {1}</translation>
    </message>
    <message>
        <source>{1} day</source>
        <extracomment>{1}: number</extracomment>
        <translation>{1} día</translation>
    </message>
    <message>
        <source>{1} days</source>
        <extracomment>{1}: number</extracomment>
        <translation>{1} días</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Nm</source>
        <translation>Nm</translation>
    </message>
    <message>
        <source>{1} is no number.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} no es un número.</translation>
    </message>
    <message>
        <source>{1} holds what is no number.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} contiene algo que no es un número.</translation>
    </message>
    <message>
        <source>The settings in {1} cannot be read ({2}); the usual ones hold.</source>
        <extracomment>{1}: self.path; {2}: trouble</extracomment>
        <translation>Los ajustes de {1} no se pueden leer ({2}); valen los habituales.</translation>
    </message>
    <message>
        <source>There is no setting {1}.</source>
        <extracomment>{1}: ', '.join(unknown)</extracomment>
        <translation>No hay ningún ajuste {1}.</translation>
    </message>
    <message>
        <source>it is no list of settings</source>
        <translation>no es una lista de ajustes</translation>
    </message>
    <message>
        <source>In {1} this version cannot use {2}; the usual setting holds, and the file is as it was.</source>
        <extracomment>{1}: self.path; {2}: names</extracomment>
        <translation>En {1} esta versión no puede usar {2}; vale el ajuste habitual, y el archivo queda como estaba.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {1}: {2}.</source>
        <extracomment>{1}: self.path; {2}: error.strerror</extracomment>
        <translation>Los ajustes no se pueden guardar en {1}: {2}.</translation>
    </message>
    <message>
        <source>They hold until the end.</source>
        <translation>Valen hasta el final.</translation>
    </message>
    <message>
        <source>The settings in {1} could not be read; that file is kept as {2}.</source>
        <extracomment>{1}: self.path; {2}: aside</extracomment>
        <translation>Los ajustes de {1} no se pudieron leer; ese archivo se conserva como {2}.</translation>
    </message>
    <message>
        <source>The recording {1} is closed.</source>
        <extracomment>{1}: self.path.name</extracomment>
        <translation>La grabación {1} está cerrada.</translation>
    </message>
    <message>
        <source>Start a new recording.</source>
        <translation>Empiece una nueva grabación.</translation>
    </message>
    <message>
        <source>The recording {1} has not been saved for {2} s, and no more can be held in memory.</source>
        <extracomment>{1}: self.path.name; {2}: self.unsaved_s</extracomment>
        <translation>La grabación {1} lleva {2} s sin guardarse, y no cabe más en la memoria.</translation>
    </message>
    <message>
        <source>Stop the test, free space on the disk, and start a new recording.</source>
        <translation>Detenga la prueba, libere espacio en el disco y empiece una nueva grabación.</translation>
    </message>
    <message>
        <source>An item</source>
        <translation>Un elemento</translation>
    </message>
    <message>
        <source>{1} items</source>
        <extracomment>{1}: self._refused_items</extracomment>
        <translation>{1} elementos</translation>
    </message>
    <message>
        <source>{1} of the recording {2} could not be stored and {3} left out: {4}.</source>
        <extracomment>{1}: some; {2}: self.path.name; {3}: _was(self._refused_items); {4}: error</extracomment>
        <translation>{1} de la grabación {2} no se pudo guardar y {3} omitido: {4}.</translation>
    </message>
    <message>
        <source>Everything else was saved.</source>
        <translation>Todo lo demás se guardó.</translation>
    </message>
    <message>
        <source>Start a new recording, and report this as an error of the program.</source>
        <translation>Empiece una nueva grabación e informe de esto como un error del programa.</translation>
    </message>
    <message>
        <source>Free space on the disk or reconnect it; what is not saved is kept in memory and tried again.</source>
        <translation>Libere espacio en el disco o conéctelo de nuevo; lo no guardado queda en memoria y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>cannot be saved at present</source>
        <translation>no se puede guardar por ahora</translation>
    </message>
    <message>
        <source>a recording ends by one of {1}, not {2}</source>
        <extracomment>{1}: ', '.join(schema.END_REASONS); {2}: reason</extracomment>
        <translation>una grabación termina por uno de {1}, no {2}</translation>
    </message>
    <message>
        <source>The last {1} s could not be saved.</source>
        <extracomment>{1}: self.unsaved_s</extracomment>
        <translation>No se pudieron guardar los últimos {1} s.</translation>
    </message>
    <message>
        <source>What was saved before can be read.</source>
        <translation>Lo guardado antes se puede leer.</translation>
    </message>
    <message>
        <source>Free space on the disk before the next recording.</source>
        <translation>Libere espacio en el disco antes de la próxima grabación.</translation>
    </message>
    <message>
        <source>The passphrase of {1} was wrong {2} times.</source>
        <extracomment>{1}: records; {2}: wrong.times</extracomment>
        <translation>La frase de contraseña de {1} fue incorrecta {2} veces.</translation>
    </message>
    <message>
        <source>Wait {1} s, then try again.</source>
        <extracomment>{1}: left_s</extracomment>
        <translation>Espere {1} s y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The SQLite library here is {1}; before 3.51.3 it can damage records.</source>
        <extracomment>{1}: '.'.join(map(str, SQLITE_VERSION))</extracomment>
        <translation>La biblioteca SQLite de aquí es {1}; antes de la 3.51.3 puede dañar los registros.</translation>
    </message>
    <message>
        <source>Update it: pip install --upgrade sqlcipher3</source>
        <translation>Actualícela: pip install --upgrade sqlcipher3</translation>
    </message>
    <message>
        <source>{1} is not a file.</source>
        <extracomment>{1}: path</extracomment>
        <translation>{1} no es un archivo.</translation>
    </message>
    <message>
        <source>Name the records' file.</source>
        <translation>Indique el archivo de los registros.</translation>
    </message>
    <message>
        <source>{1} is a plain SQLite file, not encrypted records; it was left as it is.</source>
        <extracomment>{1}: path</extracomment>
        <translation>{1} es un archivo SQLite corriente, no registros cifrados; se dejó como está.</translation>
    </message>
    <message>
        <source>Name another file; records are never kept in plain text.</source>
        <translation>Indique otro archivo; los registros nunca se guardan sin cifrar.</translation>
    </message>
    <message>
        <source>{1} is empty ({2} bytes): it is not what was written.</source>
        <extracomment>{1}: path; {2}: size</extracomment>
        <translation>{1} está vacío ({2} bytes): no es lo que se escribió.</translation>
    </message>
    <message>
        <source>{1} is cut off or damaged ({2} bytes): it is not what was written.</source>
        <extracomment>{1}: path; {2}: size</extracomment>
        <translation>{1} está cortado o dañado ({2} bytes): no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Keep a copy of it and restore the newest backup (nktsense records restore).</source>
        <translation>Guarde una copia y restaure la copia de seguridad más reciente (nktsense records restore).</translation>
    </message>
    <message>
        <source>There is no space left to finish {1}; it was not made.</source>
        <extracomment>{1}: path</extracomment>
        <translation>No queda espacio para terminar {1}; no se creó.</translation>
    </message>
    <message>
        <source>Make space on the disk.</source>
        <translation>Haga espacio en el disco.</translation>
    </message>
    <message>
        <source>Name a file for it with --key-file, or give a passphrase with --passphrase-file or at a terminal.</source>
        <translation>Indique un archivo con --key-file, o dé una frase de contraseña con --passphrase-file o en un terminal.</translation>
    </message>
    <message>
        <source>Run “nktsense records init”, give --key-file, or set a passphrase.</source>
        <translation>Ejecute «nktsense records init», dé --key-file o fije una frase de contraseña.</translation>
    </message>
    <message>
        <source>The key in {1}</source>
        <extracomment>{1}: key_file</extracomment>
        <translation>La clave de {1}</translation>
    </message>
    <message>
        <source>There is nothing beside {1} that says how its key is found.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Junto a {1} no hay nada que diga cómo se encuentra su clave.</translation>
    </message>
    <message>
        <source>Bring {1} back from a copy, or name the key file by --key-file.</source>
        <extracomment>{1}: sidecar_path(place.file).name</extracomment>
        <translation>Recupere {1} de una copia, o indique el archivo de clave con --key-file.</translation>
    </message>
    <message>
        <source>The key in this computer's keyring</source>
        <translation>La clave del llavero de este ordenador</translation>
    </message>
    <message>
        <source>The key of {1} was not found.</source>
        <extracomment>{1}: place</extracomment>
        <translation>No se encontró la clave de {1}.</translation>
    </message>
    <message>
        <source>Somebody is creating {1} at the same moment.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Alguien está creando {1} en este mismo momento.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>There is nowhere to keep a key: this computer has no keyring that can be used, and no key file or passphrase was given.</source>
        <translation>No hay dónde guardar una clave: este ordenador no tiene un llavero utilizable, y no se dio archivo de clave ni frase de contraseña.</translation>
    </message>
    <message>
        <source>Records are never written without a key.</source>
        <translation>Los registros nunca se escriben sin clave.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase of {1} is wrong.</source>
        <extracomment>{1}: place</extracomment>
        <translation>La frase de contraseña de {1} es incorrecta.</translation>
    </message>
    <message>
        <source>The key under the passphrase</source>
        <translation>La clave de la frase de contraseña</translation>
    </message>
    <message>
        <source>{1} is not the key of {2}.</source>
        <extracomment>{1}: which; {2}: place</extracomment>
        <translation>{1} no es la clave de {2}.</translation>
    </message>
    <message>
        <source>Name the right key; {1} belongs to it.</source>
        <extracomment>{1}: sidecar_path(place.file)</extracomment>
        <translation>Indique la clave correcta; {1} le corresponde.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than {1} characters.</source>
        <extracomment>{1}: SHORTEST_PASSPHRASE</extracomment>
        <translation>La frase de contraseña tiene menos de {1} caracteres.</translation>
    </message>
    <message>
        <source>Take several words; long is good.</source>
        <translation>Use varias palabras; cuanto más larga, mejor.</translation>
    </message>
    <message>
        <source>unlock this computer's keyring</source>
        <translation>desbloquee el llavero de este ordenador</translation>
    </message>
    <message>
        <source>give its passphrase</source>
        <translation>dé su frase de contraseña</translation>
    </message>
    <message>
        <source>name its key file by --key-file</source>
        <translation>indique su archivo de clave con --key-file</translation>
    </message>
    <message>
        <source>, or</source>
        <translation>, o</translation>
    </message>
    <message>
        <source>The key file {1} cannot be read.</source>
        <extracomment>{1}: path</extracomment>
        <translation>El archivo de clave {1} no se puede leer.</translation>
    </message>
    <message>
        <source>Check its name and whose it is.</source>
        <translation>Compruebe su nombre y de quién es.</translation>
    </message>
    <message>
        <source>The key file {1} can be read by others.</source>
        <extracomment>{1}: path</extracomment>
        <translation>Otros pueden leer el archivo de clave {1}.</translation>
    </message>
    <message>
        <source>Run: chmod 600 {1}</source>
        <extracomment>{1}: path</extracomment>
        <translation>Ejecute: chmod 600 {1}</translation>
    </message>
    <message>
        <source>{1} holds no key (64 hexadecimal digits).</source>
        <extracomment>{1}: path</extracomment>
        <translation>{1} no contiene ninguna clave (64 dígitos hexadecimales).</translation>
    </message>
    <message>
        <source>Name the file that was made as key.</source>
        <translation>Indique el archivo que se creó como clave.</translation>
    </message>
    <message>
        <source>The key file {1} cannot be made.</source>
        <extracomment>{1}: path</extracomment>
        <translation>El archivo de clave {1} no se puede crear.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Indique otra carpeta.</translation>
    </message>
    <message>
        <source>{1} holds no tables of records.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} no contiene tablas de registros.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} does not open with this key: it is another's key, or the file is damaged at its beginning.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} no se abre con esta clave: es de otros registros, o el archivo está dañado al principio.</translation>
    </message>
    <message>
        <source>Name the right key; if it is the right one, restore the newest backup.</source>
        <translation>Indique la clave correcta; si es la correcta, restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>{1} is gone, but its key is still beside it.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} ya no está, pero su clave sigue al lado.</translation>
    </message>
    <message>
        <source>Restore a backup to this place; to begin anew, move the .key.json away first.</source>
        <translation>Restaure una copia de seguridad en este lugar; para empezar de nuevo, aparte primero el .key.json.</translation>
    </message>
    <message>
        <source>{1} was written by an older version of nktsense (tables {2}, here {3}).</source>
        <extracomment>{1}: place; {2}: found; {3}: HEAD</extracomment>
        <translation>{1} fue escrito por una versión anterior de nktsense (tablas {2}, aquí {3}).</translation>
    </message>
    <message>
        <source>Run “nktsense records migrate”; it makes a backup first.</source>
        <translation>Ejecute «nktsense records migrate»; primero hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>{1} was written by a newer version of nktsense (tables {2}, here {3}).</source>
        <extracomment>{1}: place; {2}: found[:32]; {3}: HEAD</extracomment>
        <translation>{1} fue escrito por una versión más nueva de nktsense (tablas {2}, aquí {3}).</translation>
    </message>
    <message>
        <source>Update nktsense; nothing was read or changed.</source>
        <translation>Actualice nktsense; no se leyó ni se cambió nada.</translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}).</source>
        <extracomment>{1}: path; {2}: error.strerror</extracomment>
        <translation>{1} no se puede leer ({2}).</translation>
    </message>
    <message>
        <source>Check what it is and whose it is.</source>
        <translation>Compruebe qué es y de quién es.</translation>
    </message>
    <message>
        <source>{1} is damaged; it says how the key of the records is found.</source>
        <extracomment>{1}: path</extracomment>
        <translation>{1} está dañado; dice cómo se encuentra la clave de los registros.</translation>
    </message>
    <message>
        <source>Take it from a backup.</source>
        <translation>Tómelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>A key file or the keyring's key still opens the records: see docs/records.md.</source>
        <translation>Un archivo de clave o la clave del llavero siguen abriendo los registros: véase docs/records.md.</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>fuera de su intervalo</translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <extracomment>{1}: place; {2}: error.strerror or 'no reason given'</extracomment>
        <translation>No se puede acceder a {1} ({2}).</translation>
    </message>
    <message>
        <source>Check file and folder.</source>
        <translation>Compruebe archivo y carpeta.</translation>
    </message>
    <message>
        <source>The disk refused to read or write {1}; nothing of this was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>El disco se negó a leer o escribir {1}; nada de esto se escribió.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Compruebe el disco y su espacio libre, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server has no database {1}.</source>
        <extracomment>{1}: place</extracomment>
        <translation>El servidor no tiene la base de datos {1}.</translation>
    </message>
    <message>
        <source>Ask who runs the server to create it.</source>
        <translation>Pida a quien lleva el servidor que la cree.</translation>
    </message>
    <message>
        <source>The connection to {1} could not be made or was lost; what was not confirmed may not be written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>La conexión con {1} no se pudo establecer o se perdió; lo no confirmado puede no estar escrito.</translation>
    </message>
    <message>
        <source>Check network, server, user name, password and certificate, then look at the last entry before going on.</source>
        <translation>Compruebe red, servidor, usuario, contraseña y certificado, y mire la última entrada antes de seguir.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of it is not what was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} está dañado: una parte no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Do not write to it.</source>
        <translation>No escriba en él.</translation>
    </message>
    <message>
        <source>Keep a copy of it, and restore the newest backup (nktsense records restore).</source>
        <translation>Guarde una copia de él y restaure la copia de seguridad más reciente (nktsense records restore).</translation>
    </message>
    <message>
        <source>There is no space left to write {1}; nothing of this was written, and all before it is kept.</source>
        <extracomment>{1}: place</extracomment>
        <translation>No queda espacio para escribir {1}; nada de esto se escribió, y todo lo anterior está guardado.</translation>
    </message>
    <message>
        <source>Make space on the disk, then do it again.</source>
        <translation>Haga espacio en el disco y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>{1} is being written by somebody else, and waiting did not help; nothing of this was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Otra persona está escribiendo en {1}, y esperar no sirvió; nada de esto se escribió.</translation>
    </message>
    <message>
        <source>Do it again in a moment; if it stays so, look which other window or workstation is busy.</source>
        <translation>Hágalo de nuevo en un momento; si sigue así, mire qué otra ventana o puesto está ocupado.</translation>
    </message>
    <message>
        <source>{1} may not be read or written by you.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Usted no puede leer o escribir {1}.</translation>
    </message>
    <message>
        <source>Check the owner and the rights of file and folder, or ask who runs the server for the right role.</source>
        <translation>Compruebe el dueño y los permisos de archivo y carpeta, o pida la función correcta a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>{1} refused this: it contradicts what is there already; nothing of this was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} rechazó esto: contradice lo que ya hay; nada de esto se escribió.</translation>
    </message>
    <message>
        <source>Look at what is there now; somebody may have written first.</source>
        <translation>Mire lo que hay ahora; puede que alguien haya escrito antes.</translation>
    </message>
    <message>
        <source>{1} cannot keep one of these values: too long, too large, or with a sign that it does not take.</source>
        <extracomment>{1}: place</extracomment>
        <translation>{1} no puede guardar uno de estos valores: demasiado largo, demasiado grande, o con un signo que no admite.</translation>
    </message>
    <message>
        <source>Shorten the text or correct the number; nothing of this was written.</source>
        <translation>Acorte el texto o corrija el número; nada de esto se escribió.</translation>
    </message>
    <message>
        <source>The client's</source>
        <translation>El del cliente</translation>
    </message>
    <message>
        <source>There is a client {1} already; nothing was written.</source>
        <extracomment>{1}: new.code</extracomment>
        <translation>Ya hay un cliente {1}; no se escribió nada.</translation>
    </message>
    <message>
        <source>Take another code.</source>
        <translation>Tome otro código.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>A client's code and identifier never change.</source>
        <translation>El código y el identificador de un cliente no cambian nunca.</translation>
    </message>
    <message>
        <source>Add another client instead.</source>
        <translation>Añada otro cliente en su lugar.</translation>
    </message>
    <message>
        <source>Client {1} was changed by somebody else since it was read; nothing was written.</source>
        <extracomment>{1}: row.code</extracomment>
        <translation>Otra persona cambió el cliente {1} desde que se leyó; no se escribió nada.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Mírelo de nuevo y después cámbielo.</translation>
    </message>
    <message>
        <source>The {1} of {2}</source>
        <extracomment>{1}: name; {2}: client.code</extracomment>
        <translation>{1} de {2}</translation>
    </message>
    <message>
        <source>The day of birth of {1}</source>
        <extracomment>{1}: client.code</extracomment>
        <translation>El día de nacimiento de {1}</translation>
    </message>
    <message>
        <source>The year of birth</source>
        <translation>El año de nacimiento</translation>
    </message>
    <message>
        <source>The year of birth is not a whole number.</source>
        <translation>El año de nacimiento no es un número entero.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>The sex is neither M nor F.</source>
        <translation>El sexo no es M ni F.</translation>
    </message>
    <message>
        <source>Leave it out where it is neither or not known.</source>
        <translation>Omítalo si no es ninguno o no se conoce.</translation>
    </message>
    <message>
        <source>The stature</source>
        <translation>La estatura</translation>
    </message>
    <message>
        <source>The day until which the records are kept</source>
        <translation>El día hasta el que se guardan los registros</translation>
    </message>
    <message>
        <source>There is no client with the code “{1}”.</source>
        <extracomment>{1}: shown(code)</extracomment>
        <translation>No hay ningún cliente con el código «{1}».</translation>
    </message>
    <message>
        <source>“nktsense client list” shows the codes.</source>
        <translation>«nktsense client list» muestra los códigos.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>The words of the consent</source>
        <translation>El texto del consentimiento</translation>
    </message>
    <message>
        <source>No day was given.</source>
        <translation>No se indicó ningún día.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, such as 2036-12-31.</source>
        <translation>Escríbalo como AAAA-MM-DD, por ejemplo 2036-12-31.</translation>
    </message>
    <message>
        <source>There is a tester {1} already; nothing was written.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Ya hay un examinador {1}; no se escribió nada.</translation>
    </message>
    <message>
        <source>Tester {1} was changed by somebody else since then; nothing was written.</source>
        <extracomment>{1}: row.code</extracomment>
        <translation>Otra persona cambió el examinador {1} desde entonces; no se escribió nada.</translation>
    </message>
    <message>
        <source>The tester's</source>
        <translation>El del examinador</translation>
    </message>
    <message>
        <source>The {1} of tester {2}</source>
        <extracomment>{1}: name.replace('_', ' '); {2}: tester.code</extracomment>
        <translation>{1} del examinador {2}</translation>
    </message>
    <message>
        <source>Tester {1} is called licensed, but no licence is named.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Se dice que el examinador {1} tiene licencia, pero no se nombra ninguna.</translation>
    </message>
    <message>
        <source>Name the licence.</source>
        <translation>Nombre la licencia.</translation>
    </message>
    <message>
        <source>There is no tester with the code “{1}”.</source>
        <extracomment>{1}: shown(code)</extracomment>
        <translation>No hay ningún examinador con el código «{1}».</translation>
    </message>
    <message>
        <source>Add the tester first.</source>
        <translation>Añada primero el examinador.</translation>
    </message>
    <message>
        <source>{1} has {2} characters; at most {3} are kept.</source>
        <extracomment>{1}: what; {2}: len(text); {3}: most</extracomment>
        <translation>{1}: tiene {2} caracteres; se guardan como máximo {3}.</translation>
    </message>
    <message>
        <source>{1} holds a sign that cannot be kept (NUL, or half of a character).</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1} contiene un signo que no se puede guardar (NUL, o medio carácter).</translation>
    </message>
    <message>
        <source>Remove it and try again.</source>
        <translation>Quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{1} is not a day.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1} no es un día.</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD.</source>
        <translation>Escríbalo como AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>{1} is {2}, out of {3} to {4}.</source>
        <extracomment>{1}: what; {2}: value; {3}: lowest; {4}: highest</extracomment>
        <translation>{1} es {2}, fuera de {3} a {4}.</translation>
    </message>
    <message>
        <source>Check it, or leave it out.</source>
        <translation>Compruébelo, u omítalo.</translation>
    </message>
    <message>
        <source>{1} is {2} {3}, out of {4} to {5} {6}.</source>
        <extracomment>{1}: what; {2}: value; {3}: unit; {4}: lowest; {5}: highest; {6}: unit</extracomment>
        <translation>{1} es {2} {3}, fuera de {4} a {5} {6}.</translation>
    </message>
    <message>
        <source>Check number and unit, or leave it out.</source>
        <translation>Compruebe número y unidad, u omítalo.</translation>
    </message>
    <message>
        <source>never sealed</source>
        <translation>nunca sellada</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>A recording is not kept as "{1}".</source>
        <extracomment>{1}: file[:60]</extracomment>
        <translation>Una grabación no se guarda como "{1}".</translation>
    </message>
    <message>
        <source>Its file is named by its identifier alone, {1}, so that it tells nothing.</source>
        <extracomment>{1}: recording_id</extracomment>
        <translation>Su archivo se nombra solo por su identificador, {1}, para que no revele nada.</translation>
    </message>
    <message>
        <source>There is no session "{1}".</source>
        <extracomment>{1}: session_id[:36]</extracomment>
        <translation>No hay ninguna sesión "{1}".</translation>
    </message>
    <message>
        <source>Begin the session first.</source>
        <translation>Empiece primero la sesión.</translation>
    </message>
    <message>
        <source>Recording {1} is known already.</source>
        <extracomment>{1}: recording_id</extracomment>
        <translation>La grabación {1} ya se conoce.</translation>
    </message>
    <message>
        <source>Give each recording a new identifier.</source>
        <translation>Dé a cada grabación un identificador nuevo.</translation>
    </message>
    <message>
        <source>Recording {1} was not sealed: that is no SHA-256 of a file.</source>
        <extracomment>{1}: recording_id[:36]</extracomment>
        <translation>La grabación {1} no se selló: eso no es un SHA-256 de un archivo.</translation>
    </message>
    <message>
        <source>There is no recording "{1}".</source>
        <extracomment>{1}: recording_id[:36]</extracomment>
        <translation>No hay ninguna grabación "{1}".</translation>
    </message>
    <message>
        <source>Add it before it is sealed.</source>
        <translation>Añádala antes de sellarla.</translation>
    </message>
    <message>
        <source>Recording {1} was sealed before, as another file.</source>
        <extracomment>{1}: recording_id</extracomment>
        <translation>La grabación {1} ya se selló antes, como otro archivo.</translation>
    </message>
    <message>
        <source>Keep both files, and find out which one was recorded in the session.</source>
        <translation>Guarde los dos archivos y averigüe cuál se grabó en la sesión.</translation>
    </message>
    <message>
        <source>Look for it in other records.</source>
        <translation>Búsquela en otros registros.</translation>
    </message>
    <message>
        <source>{1} is not there; look for it in a backup of the folder.</source>
        <extracomment>{1}: file</extracomment>
        <translation>{1} no está; búsquelo en una copia de seguridad de la carpeta.</translation>
    </message>
    <message>
        <source>{1} is not the file that was recorded; take the right one from a backup of the folder.</source>
        <extracomment>{1}: file</extracomment>
        <translation>{1} no es el archivo que se grabó; tome el correcto de una copia de seguridad de la carpeta.</translation>
    </message>
    <message>
        <source>{1} was never sealed, so nothing shows whether it is still what was recorded.</source>
        <extracomment>{1}: file</extracomment>
        <translation>{1} nunca se selló, así que nada muestra si sigue siendo lo que se grabó.</translation>
    </message>
    <message>
        <source>"{1}" leads out of the folder and was not read; somebody changed the name or the folder.</source>
        <extracomment>{1}: file</extracomment>
        <translation>"{1}" lleva fuera de la carpeta y no se leyó; alguien cambió el nombre o la carpeta.</translation>
    </message>
    <message>
        <source>{1} cannot be read; check its rights and the disk.</source>
        <extracomment>{1}: file</extracomment>
        <translation>{1} no se puede leer; compruebe sus permisos y el disco.</translation>
    </message>
    <message>
        <source>Signed version {1}</source>
        <extracomment>{1}: row.version</extracomment>
        <translation>La versión firmada {1}</translation>
    </message>
    <message>
        <source>{1} is not what was signed: its hash is another.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} no es lo que se firmó: su hash es otro.</translation>
    </message>
    <message>
        <source>{1} cannot be read.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} no se puede leer.</translation>
    </message>
    <message>
        <source>{1} says something else than the columns beside it.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} dice algo distinto que las columnas de al lado.</translation>
    </message>
    <message>
        <source>{1} does not follow the version that is stored before it.</source>
        <extracomment>{1}: name</extracomment>
        <translation>{1} no sigue a la versión guardada antes.</translation>
    </message>
    <message>
        <source>The steps of the session are not those that signed version {1} was made of.</source>
        <extracomment>{1}: row.version</extracomment>
        <translation>Los pasos de la sesión no son aquellos de los que se hizo la versión firmada {1}.</translation>
    </message>
    <message>
        <source>The session was corrected after version {1} was signed: it needs a further signed version, with the reason.</source>
        <extracomment>{1}: rows[-1].version</extracomment>
        <translation>La sesión se corrigió después de firmar la versión {1}: necesita otra versión firmada, con el motivo.</translation>
    </message>
    <message>
        <source>Session {1} is not closed, so its result cannot be signed.</source>
        <extracomment>{1}: session_id</extracomment>
        <translation>La sesión {1} no está cerrada, así que su resultado no se puede firmar.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>Ciérrela primero.</translation>
    </message>
    <message>
        <source>The meaning of the signature</source>
        <translation>El significado de la firma</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>El motivo</translation>
    </message>
    <message>
        <source>{1} is empty or cannot be kept.</source>
        <extracomment>{1}: what</extracomment>
        <translation>{1}: está vacío o no se puede guardar.</translation>
    </message>
    <message>
        <source>Say it in your own words; nothing was signed.</source>
        <translation>Dígalo con sus propias palabras; no se firmó nada.</translation>
    </message>
    <message>
        <source>Shorten it; nothing was cut off or signed.</source>
        <translation>Acórtelo; no se cortó ni se firmó nada.</translation>
    </message>
    <message>
        <source>See nktsense session list.</source>
        <translation>Véase nktsense session list.</translation>
    </message>
    <message>
        <source>The records know no tester "{1}" who works here, so nothing was signed.</source>
        <extracomment>{1}: code[:32]</extracomment>
        <translation>Los registros no conocen a ningún examinador "{1}" que trabaje aquí, así que no se firmó nada.</translation>
    </message>
    <message>
        <source>Add the tester to the records first, or sign with your own code.</source>
        <translation>Añada primero el examinador a los registros, o firme con su propio código.</translation>
    </message>
    <message>
        <source>The result of session {1} was signed before, by {2}.</source>
        <extracomment>{1}: session_id; {2}: rows[-1].signed_by</extracomment>
        <translation>El resultado de la sesión {1} ya lo firmó {2}.</translation>
    </message>
    <message>
        <source>What was signed stays; amend it with a reason if it does not hold any more.</source>
        <translation>Lo firmado queda; modifíquelo con un motivo si ya no vale.</translation>
    </message>
    <message>
        <source>The result of session {1} was never signed.</source>
        <extracomment>{1}: session_id</extracomment>
        <translation>El resultado de la sesión {1} nunca se firmó.</translation>
    </message>
    <message>
        <source>Sign it before it is amended.</source>
        <translation>Fírmelo antes de modificarlo.</translation>
    </message>
    <message>
        <source>Run “nktsense records verify”; nothing was signed.</source>
        <translation>Ejecute «nktsense records verify»; no se firmó nada.</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>una sesión</translation>
    </message>
    <message>
        <source>Session {1} is in the records already.</source>
        <extracomment>{1}: begin.session</extracomment>
        <translation>La sesión {1} ya está en los registros.</translation>
    </message>
    <message>
        <source>Take it up again instead.</source>
        <translation>Retómela en su lugar.</translation>
    </message>
    <message>
        <source>This session has no client, so it is not kept.</source>
        <translation>Esta sesión no tiene cliente, así que no se guarda.</translation>
    </message>
    <message>
        <source>Add a client (nktsense client add) and begin with it to keep a session.</source>
        <translation>Añada un cliente (nktsense client add) y empiece con él para guardar una sesión.</translation>
    </message>
    <message>
        <source>There is no client "{1}".</source>
        <extracomment>{1}: code[:32]</extracomment>
        <translation>No hay ningún cliente "{1}".</translation>
    </message>
    <message>
        <source>See nktsense client list.</source>
        <translation>Véase nktsense client list.</translation>
    </message>
    <message>
        <source>Client {1} was erased.</source>
        <extracomment>{1}: client.code</extracomment>
        <translation>El cliente {1} se borró.</translation>
    </message>
    <message>
        <source>Nothing can be added; add a new client.</source>
        <translation>No se puede añadir nada; añada un cliente nuevo.</translation>
    </message>
    <message>
        <source>The records do not know tester {1} as licensed.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation>Los registros no conocen al examinador {1} como titular de licencia.</translation>
    </message>
    <message>
        <source>Add the tester with the licence to the records first; nothing was written.</source>
        <translation>Añada primero a los registros el examinador con la licencia; no se escribió nada.</translation>
    </message>
    <message>
        <source>Session {1} was continued elsewhere: step {2} is taken.</source>
        <extracomment>{1}: session_id; {2}: expected + 1</extracomment>
        <translation>La sesión {1} continuó en otro lugar: el paso {2} ya está dado.</translation>
    </message>
    <message>
        <source>Nothing of this was written.</source>
        <translation>Nada de esto se escribió.</translation>
    </message>
    <message>
        <source>Load the session again, look at what was done there, and take the step again if it is still wanted.</source>
        <translation>Cargue de nuevo la sesión, mire lo que se hizo allí y repita el paso si todavía se quiere.</translation>
    </message>
    <message>
        <source>Session {1} ends with step {2} in these records, not with step {3}.</source>
        <extracomment>{1}: session_id; {2}: stored; {3}: expected</extracomment>
        <translation>La sesión {1} termina con el paso {2} en estos registros, no con el paso {3}.</translation>
    </message>
    <message>
        <source>These may be other records, or an older backup: look which, before going on.</source>
        <translation>Estos pueden ser otros registros, o una copia anterior: averígüelo antes de seguir.</translation>
    </message>
    <message>
        <source>There are no records at {1} yet.</source>
        <extracomment>{1}: place</extracomment>
        <translation>Todavía no hay registros en {1}.</translation>
    </message>
    <message>
        <source>Run “nktsense records init”, or add a client: that makes them.</source>
        <translation>Ejecute «nktsense records init», o añada un cliente: eso los crea.</translation>
    </message>
    <message>
        <source>{1} “{2}” is not a code.</source>
        <extracomment>{1}: what; {2}: shown(code)</extracomment>
        <translation>{1} «{2}» no es un código.</translation>
    </message>
    <message>
        <source>Take 1 to 32 of the signs A–Z, a–z, 0–9, dot, dash and underscore, and no name.</source>
        <translation>Tome de 1 a 32 de los signos A–Z, a–z, 0–9, punto, guion y guion bajo, y ningún nombre.</translation>
    </message>
    <message>
        <source>The writer's</source>
        <translation>El de quien escribe</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Sounds need miniaudio, which is not installed.</source>
        <translation>Los sonidos necesitan miniaudio, que no está instalado.</translation>
    </message>
    <message>
        <source>Run: pip install "nktsense[sound]"</source>
        <translation>Ejecute: pip install "nktsense[sound]"</translation>
    </message>
    <message>
        <source>Sounds need miniaudio, which cannot be loaded: {1}.</source>
        <extracomment>{1}: error</extracomment>
        <translation>Los sonidos necesitan miniaudio, que no se puede cargar: {1}.</translation>
    </message>
    <message>
        <source>Run: pip install --force-reinstall "nktsense[sound]"</source>
        <translation>Ejecute: pip install --force-reinstall "nktsense[sound]"</translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation>No se encontró ningún altavoz.</translation>
    </message>
    <message>
        <source>Connect one, or headphones, and choose it in the sound settings of the system.</source>
        <translation>Conecte uno, o unos auriculares, y elíjalo en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used: {1}.</source>
        <extracomment>{1}: error</extracomment>
        <translation>El altavoz no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>The loudspeaker stopped playing.</source>
        <translation>El altavoz dejó de sonar.</translation>
    </message>
    <message>
        <source>Look whether it is still connected.</source>
        <translation>Mire si sigue conectado.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Preparado.</translation>
    </message>
    <message>
        <source>Push when you are.</source>
        <translation>Empuje cuando esté listo.</translation>
    </message>
    <message>
        <source>The hold is reached.</source>
        <translation>Se alcanzó el mantenimiento.</translation>
    </message>
    <message>
        <source>The muscle gave way.</source>
        <translation>El músculo cedió.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Cannot tell.</source>
        <translation>No se puede determinar.</translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation>Los sonidos están apagados.</translation>
    </message>
    <message>
        <source>The voice is switched off.</source>
        <translation>La voz está apagada.</translation>
    </message>
    <message>
        <source>It came too late to be played.</source>
        <translation>Llegó demasiado tarde para sonar.</translation>
    </message>
    <message>
        <source>No voice was found: Windows PowerShell is not there.</source>
        <translation>No se encontró ninguna voz: no está Windows PowerShell.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer to allow it.</source>
        <translation>Pida a quien cuida este ordenador que lo permita.</translation>
    </message>
    <message>
        <source>No voice was found: the program say is not there.</source>
        <translation>No se encontró ninguna voz: no está el programa say.</translation>
    </message>
    <message>
        <source>It belongs to macOS; install the system again.</source>
        <translation>Es parte de macOS; instale de nuevo el sistema.</translation>
    </message>
    <message>
        <source>No voice was found.</source>
        <translation>No se encontró ninguna voz.</translation>
    </message>
    <message>
        <source>Install one with: sudo apt-get install speech-dispatcher espeak-ng (Fedora: sudo dnf install speech-dispatcher-utils espeak-ng).</source>
        <translation>Instale una con: sudo apt-get install speech-dispatcher espeak-ng (Fedora: sudo dnf install speech-dispatcher-utils espeak-ng).</translation>
    </message>
    <message>
        <source>Look whether a loudspeaker is connected, and try the voice in the settings of the system.</source>
        <translation>Mire si hay un altavoz conectado y pruebe la voz en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>{1} ended with “{2}”</source>
        <extracomment>{1}: speaker.name; {2}: trouble</extracomment>
        <translation>{1} terminó con «{2}»</translation>
    </message>
    <message>
        <source>The voice does not work: {1}.</source>
        <extracomment>{1}: '; '.join(troubles)</extracomment>
        <translation>La voz no funciona: {1}.</translation>
    </message>
    <message>
        <source>code {1}</source>
        <extracomment>{1}: code</extracomment>
        <translation>código {1}</translation>
    </message>
    <message>
        <source>creep</source>
        <translation>fluencia</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>bajando</translation>
    </message>
    <message>
        <source>series {1}, {2} N {3}</source>
        <extracomment>{1}: self.series; {2}: self.force_n; {3}: self.way</extracomment>
        <translation>serie {1}, {2} N {3}</translation>
    </message>
    <message>
        <source>series {1}, {2}</source>
        <extracomment>{1}: self.series; {2}: self.role.replace('_', ' ')</extracomment>
        <translation>serie {1}, {2}</translation>
    </message>
    <message>
        <source>There are no readings under force.</source>
        <translation>No hay lecturas con fuerza.</translation>
    </message>
    <message>
        <source>Series {1} has no zero reading before it, so its readings mean nothing.</source>
        <extracomment>{1}: without[0]</extracomment>
        <translation>La serie {1} no tiene una lectura de cero antes, así que sus lecturas no significan nada.</translation>
    </message>
    <message>
        <source>as if it showed kgf for newtons</source>
        <translation>como si mostrara kgf por newtons</translation>
    </message>
    <message>
        <source>as if kilograms were taken for newtons, or newtons shown for kgf</source>
        <translation>como si se tomaran kilogramos por newtons, o se mostraran newtons por kgf</translation>
    </message>
    <message>
        <source>as if it showed lbf for newtons</source>
        <translation>como si mostrara lbf por newtons</translation>
    </message>
    <message>
        <source>as if newtons were taken for lbf</source>
        <translation>como si se tomaran newtons por lbf</translation>
    </message>
    <message>
        <source>as if pounds were taken for kilograms</source>
        <translation>como si se tomaran libras por kilogramos</translation>
    </message>
    <message>
        <source>as if kilograms were taken for pounds</source>
        <translation>como si se tomaran kilogramos por libras</translation>
    </message>
    <message>
        <source>as if grams or millinewtons were taken for a thousand times as much</source>
        <translation>como si se tomaran gramos o milinewtons por mil veces más</translation>
    </message>
    <message>
        <source>as if it were a thousand times too large a unit</source>
        <translation>como si fuera una unidad mil veces demasiado grande</translation>
    </message>
    <message>
        <source>ten times as much, as of a decimal point or of kilograms times ten</source>
        <translation>diez veces más, como por una coma decimal o por kilogramos por diez</translation>
    </message>
    <message>
        <source>a tenth, as of a decimal point</source>
        <translation>una décima parte, como por una coma decimal</translation>
    </message>
    <message>
        <source>a factor of {1}, {2}</source>
        <extracomment>{1}: factor; {2}: words</extracomment>
        <translation>un factor de {1}, {2}</translation>
    </message>
    <message>
        <source>a factor of {1}</source>
        <extracomment>{1}: factor</extracomment>
        <translation>un factor de {1}</translation>
    </message>
    <message>
        <source>at the gauge {1}</source>
        <extracomment>{1}: found</extracomment>
        <translation>en el dinamómetro {1}</translation>
    </message>
    <message>
        <source>{1} readings were no numbers and were left out.</source>
        <extracomment>{1}: self.dropped</extracomment>
        <translation>{1} lecturas no eran números y se omitieron.</translation>
    </message>
    <message>
        <source>There is no point {1} that could be taken again.</source>
        <extracomment>{1}: number</extracomment>
        <translation>No hay ningún punto {1} que se pueda tomar de nuevo.</translation>
    </message>
    <message>
        <source>Point {1} ({2}) is taken again: {3}.</source>
        <extracomment>{1}: number; {2}: point.where(); {3}: reason</extracomment>
        <translation>El punto {1} ({2}) se toma de nuevo: {3}.</translation>
    </message>
    <message>
        <source>{1} readings are discarded.</source>
        <extracomment>{1}: len(again)</extracomment>
        <translation>Se descartan {1} lecturas.</translation>
    </message>
    <message>
        <source>Each reading needs its time.</source>
        <translation>Cada lectura necesita su tiempo.</translation>
    </message>
    <message>
        <source>{1}: confirmed by the operator.</source>
        <extracomment>{1}: title_of(action)</extracomment>
        <translation>{1}: confirmado por el operador.</translation>
    </message>
    <message>
        <source>Nothing is being read at the moment.</source>
        <translation>En este momento no se lee nada.</translation>
    </message>
    <message>
        <source>{1}: taken as it was.</source>
        <extracomment>{1}: title_of(action)</extracomment>
        <translation>{1}: tomado como estaba.</translation>
    </message>
    <message>
        <source>Reason: {1}.</source>
        <extracomment>{1}: reason</extracomment>
        <translation>Motivo: {1}.</translation>
    </message>
    <message>
        <source>paused by the operator</source>
        <translation>en pausa por el operador</translation>
    </message>
    <message>
        <source>Paused: {1}.</source>
        <extracomment>{1}: self._paused.rstrip('.')</extracomment>
        <translation>En pausa: {1}.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Reanudado.</translation>
    </message>
    <message>
        <source>the run was interrupted in this series</source>
        <translation>el proceso se interrumpió en esta serie</translation>
    </message>
    <message>
        <source>The run was interrupted and goes on from here.</source>
        <translation>El proceso se interrumpió y sigue desde aquí.</translation>
    </message>
    <message>
        <source>stopped by the operator</source>
        <translation>detenido por el operador</translation>
    </message>
    <message>
        <source>Stopped: {1}.</source>
        <extracomment>{1}: self._stopped.rstrip('.')</extracomment>
        <translation>Detenido: {1}.</translation>
    </message>
    <message>
        <source>It waits until you confirm.</source>
        <translation>Espera a que usted confirme.</translation>
    </message>
    <message>
        <source>A force is still on; the instrument rests from when it is off.</source>
        <translation>Todavía hay una fuerza; el instrumento reposa desde que se quite.</translation>
    </message>
    <message>
        <source>The instrument rests, {1} s more.</source>
        <extracomment>{1}: left</extracomment>
        <translation>El instrumento reposa, {1} s más.</translation>
    </message>
    <message>
        <source>The force is on; it is read in {1} s.</source>
        <extracomment>{1}: left</extracomment>
        <translation>La fuerza está puesta; se lee en {1} s.</translation>
    </message>
    <message>
        <source>{1} s more.</source>
        <extracomment>{1}: left</extracomment>
        <translation>{1} s más.</translation>
    </message>
    <message>
        <source>It waits for the reference gauge.</source>
        <translation>Espera al dinamómetro de referencia.</translation>
    </message>
    <message>
        <source>It waits: {1}.</source>
        <extracomment>{1}: trouble</extracomment>
        <translation>Espera: {1}.</translation>
    </message>
    <message>
        <source>The reading at {1} N has not come to rest for {2} s: {3}.</source>
        <extracomment>{1}: action.force_n; {2}: now_s - since; {3}: trouble</extracomment>
        <translation>La lectura a {1} N no se ha estabilizado en {2} s: {3}.</translation>
    </message>
    <message>
        <source>Does a weight swing, or does the mount slip?</source>
        <translation>¿Oscila una pesa, o se desliza el montaje?</translation>
    </message>
    <message>
        <source>The stream of readings was broken; the force has to come to rest anew.</source>
        <translation>El flujo de lecturas se cortó; la fuerza debe estabilizarse de nuevo.</translation>
    </message>
    <message>
        <source>A reason is needed; it stands in the record.</source>
        <translation>Hace falta un motivo; consta en el registro.</translation>
    </message>
    <message>
        <source>It waits for readings.</source>
        <translation>Espera lecturas.</translation>
    </message>
    <message>
        <source>It looks at the unloaded instrument first.</source>
        <translation>Primero mira el instrumento sin carga.</translation>
    </message>
    <message>
        <source>The gauge shows {1} N.</source>
        <extracomment>{1}: level</extracomment>
        <translation>El dinamómetro muestra {1} N.</translation>
    </message>
    <message>
        <source>It waits for the load: the reading stands where it stood unloaded.</source>
        <translation>Espera la carga: la lectura está donde estaba sin carga.</translation>
    </message>
    <message>
        <source>The instrument shows {1} where {2} N are on, {3}.</source>
        <extracomment>{1}: shown; {2}: action.force_n; {3}: factor_in_words(factor)</extracomment>
        <translation>El instrumento muestra {1} donde hay {2} N, {3}.</translation>
    </message>
    <message>
        <source>Look at its unit and at what is on it.</source>
        <translation>Compruebe su unidad y lo que tiene puesto.</translation>
    </message>
    <message>
        <source>The reading moves.</source>
        <translation>La lectura se mueve.</translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, as before.</source>
        <extracomment>{1}: shown_n</extracomment>
        <translation>La lectura está en unos {1} N, como antes.</translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, and nothing should be on.</source>
        <extracomment>{1}: shown_n</extracomment>
        <translation>La lectura está en unos {1} N, y no debería haber nada.</translation>
    </message>
    <message>
        <source>Is something still on, or did the zero move?</source>
        <translation>¿Queda algo puesto, o se movió el cero?</translation>
    </message>
    <message>
        <source>It waits until nothing is on.</source>
        <translation>Espera a que no haya nada.</translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, and {2} N are asked for, {3}.</source>
        <extracomment>{1}: shown_n; {2}: action.force_n; {3}: looks</extracomment>
        <translation>La lectura está en unos {1} N, y se piden {2} N, {3}.</translation>
    </message>
    <message>
        <source>Is a weight missing, or another one on, or does the mount slip?</source>
        <translation>¿Falta una pesa, hay otra puesta, o se desliza el montaje?</translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, and {2} N are asked for.</source>
        <extracomment>{1}: shown_n; {2}: action.force_n</extracomment>
        <translation>La lectura está en unos {1} N, y se piden {2} N.</translation>
    </message>
    <message>
        <source>It waits for the force that was asked for.</source>
        <translation>Espera la fuerza pedida.</translation>
    </message>
    <message>
        <source>only {1} of {2} s have been read</source>
        <extracomment>{1}: self.span_s; {2}: read_s</extracomment>
        <translation>solo se han leído {1} de {2} s</translation>
    </message>
    <message>
        <source>only {1} readings so far</source>
        <extracomment>{1}: self.n</extracomment>
        <translation>solo {1} lecturas hasta ahora</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>it still {1} by {2} {3}/s</source>
        <extracomment>{1}: way; {2}: abs(self.drift_per_s); {3}: unit</extracomment>
        <translation>todavía {1} {2} {3}/s</translation>
    </message>
    <message>
        <source>it swings by ±{1} {2}</source>
        <extracomment>{1}: self.waver; {2}: unit</extracomment>
        <translation>oscila ±{1} {2}</translation>
    </message>
    <message>
        <source>zero before</source>
        <translation>cero antes</translation>
    </message>
    <message>
        <source>zero after</source>
        <translation>cero después</translation>
    </message>
    <message>
        <source>check of the result</source>
        <translation>comprobación del resultado</translation>
    </message>
    <message>
        <source>Mounting {1}, {2}°</source>
        <extracomment>{1}: action.mounting; {2}: action.angle_deg</extracomment>
        <translation>Montaje {1}, {2}°</translation>
    </message>
    <message>
        <source>Preload</source>
        <translation>Precarga</translation>
    </message>
    <message>
        <source>Series {1}, {2}°, {3}</source>
        <extracomment>{1}: action.series; {2}: action.angle_deg; {3}: name</extracomment>
        <translation>Serie {1}, {2}°, {3}</translation>
    </message>
    <message>
        <source>Take everything off, turn the instrument to {1}° and mount it again.</source>
        <extracomment>{1}: action.angle_deg</extracomment>
        <translation>Quite todo, gire el instrumento a {1}° y móntelo de nuevo.</translation>
    </message>
    <message>
        <source>Then confirm.</source>
        <translation>Después confirme.</translation>
    </message>
    <message>
        <source>Leave it unloaded.</source>
        <translation>Déjelo sin carga.</translation>
    </message>
    <message>
        <source>Take the force off.</source>
        <translation>Quite la fuerza.</translation>
    </message>
    <message>
        <source>Take all weights off; leave the carrier.</source>
        <translation>Quite todas las pesas; deje el portapesas.</translation>
    </message>
    <message>
        <source>Take all weights and the carrier off.</source>
        <translation>Quite todas las pesas y el portapesas.</translation>
    </message>
    <message>
        <source>Bring the force to {1} N and hold it.</source>
        <extracomment>{1}: action.force_n</extracomment>
        <translation>Lleve la fuerza a {1} N y manténgala.</translation>
    </message>
    <message>
        <source>Hang {1}: {2} N.</source>
        <extracomment>{1}: ', '.join((*carriers, *action.weights)); {2}: action.force_n</extracomment>
        <translation>Cuelgue {1}: {2} N.</translation>
    </message>
    <message>
        <source>{1} is no device address.</source>
        <extracomment>{1}: text</extracomment>
        <translation>{1} no es una dirección de aparato.</translation>
    </message>
    <message>
        <source>Write it as serial:/dev/ttyUSB0?driver=mark10, serial:COM5?driver=nkt1, sim:break or replay:FILE; `nktsense devices` lists what is there.</source>
        <translation>Escríbala como serial:/dev/ttyUSB0?driver=mark10, serial:COM5?driver=nkt1, sim:break o replay:ARCHIVO; `nktsense devices` muestra lo que hay.</translation>
    </message>
    <message>
        <source>The options in {1} cannot be read.</source>
        <extracomment>{1}: text</extracomment>
        <translation>Las opciones de {1} no se pueden leer.</translation>
    </message>
    <message>
        <source>Write them as ?name=value&amp;name=value.</source>
        <translation>Escríbalas como ?nombre=valor&amp;nombre=valor.</translation>
    </message>
    <message>
        <source>An option is given twice in {1}.</source>
        <extracomment>{1}: text</extracomment>
        <translation>Una opción aparece dos veces en {1}.</translation>
    </message>
    <message>
        <source>Leave the wrong one out.</source>
        <translation>Omita la equivocada.</translation>
    </message>
    <message>
        <source>The option {1}={2} in {3} is not a number.</source>
        <extracomment>{1}: name; {2}: text; {3}: self</extracomment>
        <translation>La opción {1}={2} de {3} no es un número.</translation>
    </message>
    <message>
        <source>Look at what it stores now: nktsense calibrate write ADDRESS, without --record.</source>
        <translation>Mire lo que guarda ahora: nktsense calibrate write ADDRESS, sin --record.</translation>
    </message>
    <message>
        <source>it is locked: it was not asked to unlock, or for another write</source>
        <translation>está bloqueado: no se le pidió que se desbloqueara, o fue para otra escritura</translation>
    </message>
    <message>
        <source>the ten seconds for which it was unlocked were over</source>
        <translation>habían pasado los diez segundos durante los que estaba desbloqueado</translation>
    </message>
    <message>
        <source>it streams</source>
        <translation>está enviando datos</translation>
    </message>
    <message>
        <source>Stop the recording, then try again.</source>
        <translation>Detenga la grabación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>what arrived was damaged</source>
        <translation>lo que llegó estaba dañado</translation>
    </message>
    <message>
        <source>Where it happens again, change the cable.</source>
        <translation>Si vuelve a ocurrir, cambie el cable.</translation>
    </message>
    <message>
        <source>it does not take a calibration of this form or with these numbers</source>
        <translation>no acepta una calibración de esta forma o con estos números</translation>
    </message>
    <message>
        <source>Its firmware may be of another version than this program.</source>
        <translation>Puede que su firmware sea de otra versión que este programa.</translation>
    </message>
    <message>
        <source>its memory did not keep what was written</source>
        <translation>su memoria no conservó lo escrito</translation>
    </message>
    <message>
        <source>The instrument needs a repair.</source>
        <translation>El instrumento necesita una reparación.</translation>
    </message>
    <message>
        <source>this rate is not one of those that it can</source>
        <translation>esta frecuencia no es una de las que puede</translation>
    </message>
    <message>
        <source>Ask for one that it lists.</source>
        <translation>Pida una de las que indica.</translation>
    </message>
    <message>
        <source>its force sensor gives no readings, or stands at an end of its range</source>
        <translation>su sensor de fuerza no da lecturas, o está en un extremo de su rango</translation>
    </message>
    <message>
        <source>Take the load off the cell.</source>
        <translation>Quite la carga de la célula.</translation>
    </message>
    <message>
        <source>Check the wires between the cell, its converter and the board.</source>
        <translation>Revise los hilos entre la célula, su convertidor y la placa.</translation>
    </message>
    <message>
        <source>it was asked for something else before this was done</source>
        <translation>se le pidió otra cosa antes de que esto estuviera hecho</translation>
    </message>
    <message>
        <source>Where it happens again, another program uses the instrument.</source>
        <translation>Si vuelve a ocurrir, otro programa usa el instrumento.</translation>
    </message>
    <message>
        <source>{1} names no NKT1 instrument, and no other can be asked for this.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1} no nombra un instrumento NKT1, y a ningún otro se le puede preguntar esto.</translation>
    </message>
    <message>
        <source>Name it as serial:PORT?driver={1}.</source>
        <extracomment>{1}: _DRIVER</extracomment>
        <translation>Nómbrelo como serial:PORT?driver={1}.</translation>
    </message>
    <message>
        <source>An NKT1 instrument</source>
        <translation>Un instrumento NKT1</translation>
    </message>
    <message>
        <source>What answers on {1} is no NKT1 instrument, or talks at another speed: {2} bytes, and not who it is.</source>
        <extracomment>{1}: self.address; {2}: self.heard_bytes</extracomment>
        <translation>Lo que responde en {1} no es un instrumento NKT1, o habla a otra velocidad: {2} bytes, y no quién es.</translation>
    </message>
    <message>
        <source>Check the port and &amp;baud=.</source>
        <translation>Revise el puerto y &amp;baud=.</translation>
    </message>
    <message>
        <source>Nothing was written but the question who it is.</source>
        <translation>No se escribió nada más que la pregunta de quién es.</translation>
    </message>
    <message>
        <source>Nothing answers on {1}.</source>
        <extracomment>{1}: self.address</extracomment>
        <translation>Nada responde en {1}.</translation>
    </message>
    <message>
        <source>Check the cable, the port and whether the instrument is on.</source>
        <translation>Revise el cable, el puerto y si el instrumento está encendido.</translation>
    </message>
    <message>
        <source>{1} on {2} says who it is, but does not answer about {3}.</source>
        <extracomment>{1}: who or 'The instrument'; {2}: self.address; {3}: about</extracomment>
        <translation>{1} en {2} dice quién es, pero no responde sobre {3}.</translation>
    </message>
    <message>
        <source>Its firmware may not know of it.</source>
        <translation>Puede que su firmware no lo conozca.</translation>
    </message>
    <message>
        <source>Else check the cable and try again.</source>
        <translation>Si no, revise el cable e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>its reason {1} is unknown here</source>
        <extracomment>{1}: event.reason</extracomment>
        <translation>su motivo {1} es desconocido aquí</translation>
    </message>
    <message>
        <source>The instrument on {1} refuses: {2}.</source>
        <extracomment>{1}: self.address; {2}: why</extracomment>
        <translation>El instrumento en {1} se niega: {2}.</translation>
    </message>
    <message>
        <source>Check the cable and its plugs.</source>
        <translation>Revise el cable y sus conectores.</translation>
    </message>
    <message>
        <source>rate={1} in {2} is no rate of an NKT1 instrument.</source>
        <extracomment>{1}: address.options[RATE_OPTION]; {2}: address</extracomment>
        <translation>rate={1} en {2} no es una frecuencia de un instrumento NKT1.</translation>
    </message>
    <message>
        <source>Give samples per second, for example rate=80; nktsense firmware info tells those that it can.</source>
        <translation>Indique muestras por segundo, por ejemplo rate=80; nktsense firmware info dice cuáles puede.</translation>
    </message>
    <message>
        <source>An instrument</source>
        <translation>Un instrumento</translation>
    </message>
    <message>
        <source>{1} on {2} says who it is, but sends no readings.</source>
        <extracomment>{1}: who; {2}: self._where</extracomment>
        <translation>{1} en {2} dice quién es, pero no envía lecturas.</translation>
    </message>
    <message>
        <source>Plug it out and in again.</source>
        <translation>Desenchúfelo y vuelva a enchufarlo.</translation>
    </message>
    <message>
        <source>Where it happens again, let it test itself: nktsense firmware selftest.</source>
        <translation>Si vuelve a ocurrir, haga que se pruebe a sí mismo: nktsense firmware selftest.</translation>
    </message>
    <message>
        <source>The device was closed while it was being opened.</source>
        <translation>El aparato se cerró mientras se abría.</translation>
    </message>
    <message>
        <source>Another device answers now: {1}, where {2} was before.</source>
        <extracomment>{1}: new; {2}: was</extracomment>
        <translation>Ahora responde otro aparato: {1}, donde antes estaba {2}.</translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation>Lo grabado hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>Begin anew for this one, or connect the first again.</source>
        <translation>Empiece de nuevo con este, o conecte otra vez el primero.</translation>
    </message>
    <message>
        <source>It did not come back within {1} s.</source>
        <extracomment>{1}: self._reconnect_s</extracomment>
        <translation>No volvió en {1} s.</translation>
    </message>
    <message>
        <source>The gauge is closed.</source>
        <translation>El medidor está cerrado.</translation>
    </message>
    <message>
        <source>The codec {1} has nothing to ask its device.</source>
        <extracomment>{1}: codec.name</extracomment>
        <translation>El códec {1} no tiene nada que preguntar a su aparato.</translation>
    </message>
    <message>
        <source>{1} at {2} baud</source>
        <extracomment>{1}: link.port; {2}: link.baud</extracomment>
        <translation>{1} a {2} baudios</translation>
    </message>
    <message>
        <source>The gauge on {1} does not answer: is it on, set to this speed, and the driver the right one?</source>
        <extracomment>{1}: self._where</extracomment>
        <translation>El medidor de {1} no responde: ¿está encendido, ajustado a esta velocidad, y es el controlador correcto?</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>its name is taken by the package {1}</source>
        <extracomment>{1}: _origin(first)</extracomment>
        <translation>su nombre lo ocupa el paquete {1}</translation>
    </message>
    <message>
        <source>There is no driver {1}.</source>
        <extracomment>{1}: name</extracomment>
        <translation>No hay ningún controlador {1}.</translation>
    </message>
    <message>
        <source>Installed: {1}.</source>
        <extracomment>{1}: ', '.join(sorted(points))</extracomment>
        <translation>Instalados: {1}.</translation>
    </message>
    <message>
        <source>The driver {1} fails to load: {2}: {3}.</source>
        <extracomment>{1}: name; {2}: type(error).__name__; {3}: error</extracomment>
        <translation>El controlador {1} no se carga: {2}: {3}.</translation>
    </message>
    <message>
        <source>Reinstall the package that brings it, or remove it.</source>
        <translation>Reinstale el paquete que lo trae, o quítelo.</translation>
    </message>
    <message>
        <source>{1} does not say what is plugged in.</source>
        <extracomment>{1}: parsed</extracomment>
        <translation>{1} no dice qué está conectado.</translation>
    </message>
    <message>
        <source>Add ?driver= and one of: {1}.</source>
        <extracomment>{1}: ', '.join(_drivers_for(parsed.scheme, points))</extracomment>
        <translation>Añada ?driver= y uno de: {1}.</translation>
    </message>
    <message>
        <source>There is no driver {1} for {2}.</source>
        <extracomment>{1}: name; {2}: parsed</extracomment>
        <translation>No hay ningún controlador {1} para {2}.</translation>
    </message>
    <message>
        <source>The driver {1} does not read {2}: addresses.</source>
        <extracomment>{1}: name; {2}: parsed.scheme</extracomment>
        <translation>El controlador {1} no lee direcciones {2}:.</translation>
    </message>
    <message>
        <source>It reads: {1}.</source>
        <extracomment>{1}: ', '.join(driver.schemes)</extracomment>
        <translation>Lee: {1}.</translation>
    </message>
    <message>
        <source>an Arduino-like board: an HX711 or NAU7802 sketch, or the open reference instrument</source>
        <translation>una placa tipo Arduino: un programa para HX711 o NAU7802, o el instrumento de referencia abierto</translation>
    </message>
    <message>
        <source>an RS-232 adapter: any gauge with a serial plug (Sauter, Lutron, Imada, Shimpo, Mark-10, …)</source>
        <translation>un adaptador RS-232: cualquier medidor con conector serie (Sauter, Lutron, Imada, Shimpo, Mark-10, …)</translation>
    </message>
    <message>
        <source>{1} is {2}</source>
        <extracomment>{1}: name; {2}: _SKETCH</extracomment>
        <translation>{1} es {2}</translation>
    </message>
    <message>
        <source>a Silicon Labs CP210x</source>
        <translation>un Silicon Labs CP210x</translation>
    </message>
    <message>
        <source>Mark-10 gauges use a CP210x for USB, but so do many ESP32 boards and RS-232 adapters</source>
        <translation>los medidores Mark-10 usan un CP210x para USB, pero también muchas placas ESP32 y adaptadores RS-232</translation>
    </message>
    <message>
        <source>many ESP32 boards have a CP210x</source>
        <translation>muchas placas ESP32 tienen un CP210x</translation>
    </message>
    <message>
        <source>a CP210x may be {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation>un CP210x puede ser {1}</translation>
    </message>
    <message>
        <source>an FTDI chip</source>
        <translation>un chip FTDI</translation>
    </message>
    <message>
        <source>SparkFun OpenScale has an FTDI chip, but so have many boards and adapters</source>
        <translation>SparkFun OpenScale tiene un chip FTDI, pero también muchas placas y adaptadores</translation>
    </message>
    <message>
        <source>USB load cells often have an FTDI chip</source>
        <translation>las células de carga USB suelen tener un chip FTDI</translation>
    </message>
    <message>
        <source>an FTDI chip may be {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation>un chip FTDI puede ser {1}</translation>
    </message>
    <message>
        <source>a CH340</source>
        <translation>un CH340</translation>
    </message>
    <message>
        <source>a CH340 is often {1}</source>
        <extracomment>{1}: _SKETCH</extracomment>
        <translation>un CH340 suele ser {1}</translation>
    </message>
    <message>
        <source>a CH340 may be {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation>un CH340 puede ser {1}</translation>
    </message>
    <message>
        <source>a Prolific PL2303</source>
        <translation>un Prolific PL2303</translation>
    </message>
    <message>
        <source>a PL2303 is mostly {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation>un PL2303 es casi siempre {1}</translation>
    </message>
    <message>
        <source>an Arduino</source>
        <translation>un Arduino</translation>
    </message>
    <message>
        <source>a SparkFun board</source>
        <translation>una placa SparkFun</translation>
    </message>
    <message>
        <source>an Adafruit board</source>
        <translation>una placa Adafruit</translation>
    </message>
    <message>
        <source>a Raspberry Pi Pico</source>
        <translation>una Raspberry Pi Pico</translation>
    </message>
    <message>
        <source>an Espressif board</source>
        <translation>una placa Espressif</translation>
    </message>
    <message>
        <source>Opening this port resets most boards of this kind: about two seconds of silence, then a banner.</source>
        <translation>Abrir este puerto reinicia la mayoría de las placas de este tipo: unos dos segundos de silencio y después un saludo.</translation>
    </message>
    <message>
        <source>The FTDI chip holds short answers back for up to {1} ms.</source>
        <extracomment>{1}: latency_ms</extracomment>
        <translation>El chip FTDI retiene las respuestas cortas hasta {1} ms.</translation>
    </message>
    <message>
        <source>Your user may not open {1}: run `sudo usermod -aG {2} $USER`, then log out and in again.</source>
        <extracomment>{1}: device; {2}: group</extracomment>
        <translation>Su usuario no puede abrir {1}: ejecute `sudo usermod -aG {2} $USER`, cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>the open reference instrument is silent until it is told to start</source>
        <translation>el instrumento de referencia abierto calla hasta que se le dice que empiece</translation>
    </message>
    <message>
        <source>gauges that are built like a Mark-10 are silent until they are asked</source>
        <translation>los medidores del tipo Mark-10 callan hasta que se les pregunta</translation>
    </message>
    <message>
        <source>serial device</source>
        <translation>aparato serie</translation>
    </message>
    <message>
        <source>listen={1} in {2} must be above 0, and {3}.</source>
        <extracomment>{1}: address.options['listen']; {2}: address; {3}: _LONGEST_S</extracomment>
        <translation>listen={1} en {2} debe ser mayor que 0, y {3}.</translation>
    </message>
    <message>
        <source>Taken for {1} by the form of what it sends; nothing is written to it.</source>
        <extracomment>{1}: candidate.driver</extracomment>
        <translation>Se toma por {1} por la forma de lo que envía; no se le escribe nada.</translation>
    </message>
    <message>
        <source>Compare the first readings with its display, then name it: {1}</source>
        <extracomment>{1}: candidate.address(port)</extracomment>
        <translation>Compare las primeras lecturas con su pantalla y después nómbrelo: {1}</translation>
    </message>
    <message>
        <source>unnamed {1}</source>
        <extracomment>{1}: candidate.driver.replace('&amp;profile=', ' ')</extracomment>
        <translation>{1} sin nombre</translation>
    </message>
    <message>
        <source>baud={1} in {2} is no speed.</source>
        <extracomment>{1}: address.options['baud']; {2}: address</extracomment>
        <translation>baud={1} en {2} no es una velocidad.</translation>
    </message>
    <message>
        <source>For example baud=9600.</source>
        <translation>Por ejemplo baud=9600.</translation>
    </message>
    <message>
        <source>There is no serial port.</source>
        <translation>No hay ningún puerto serie.</translation>
    </message>
    <message>
        <source>Plug the device in and try again; `nktsense doctor` checks this machine.</source>
        <translation>Conecte el aparato e inténtelo de nuevo; `nktsense doctor` comprueba este ordenador.</translation>
    </message>
    <message>
        <source>says for certain which device is meant</source>
        <translation>dice con certeza de qué aparato se trata</translation>
    </message>
    <message>
        <source>can be read without more being said</source>
        <translation>se puede leer sin decir más</translation>
    </message>
    <message>
        <source>(N stands for the unit that the device shows)</source>
        <translation>(N representa la unidad que muestra el aparato)</translation>
    </message>
    <message>
        <source>Nothing on {1} {2}.</source>
        <extracomment>{1}: address; {2}: what</extracomment>
        <translation>Nada en {1} {2}.</translation>
    </message>
    <message>
        <source>Heard on {1}, at {2} baud: {3}.</source>
        <extracomment>{1}: port; {2}: tries[0].baud; {3}: tries[0].form</extracomment>
        <translation>Oído en {1}, a {2} baudios: {3}.</translation>
    </message>
    <message>
        <source>{1} bytes were heard on {2}, in no language that is known here.</source>
        <extracomment>{1}: heard.byte_count; {2}: port</extracomment>
        <translation>Se oyeron {1} bytes en {2}, en ningún lenguaje conocido aquí.</translation>
    </message>
    <message>
        <source>Nothing was heard on {1}: many devices are silent until they are told to start, and nothing is written to one that is not known.</source>
        <extracomment>{1}: port</extracomment>
        <translation>No se oyó nada en {1}: muchos aparatos callan hasta que se les dice que empiecen, y a uno desconocido no se le escribe nada.</translation>
    </message>
    <message>
        <source>It may be {1}.</source>
        <extracomment>{1}: '; or '.join(listed)</extracomment>
        <translation>Puede ser {1}.</translation>
    </message>
    <message>
        <source>; or</source>
        <translation>; o</translation>
    </message>
    <message>
        <source>what talks by itself on a serial port, found by listening; nothing is written to it</source>
        <translation>lo que habla por sí solo en un puerto serie, encontrado escuchando; no se le escribe nada</translation>
    </message>
    <message>
        <source>the device's own</source>
        <translation>la del propio aparato</translation>
    </message>
    <message>
        <source>{1} names no port.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1} no nombra ningún puerto.</translation>
    </message>
    <message>
        <source>For example serial:* for the only one, or serial:COM5.</source>
        <translation>Por ejemplo serial:* para el único, o serial:COM5.</translation>
    </message>
    <message>
        <source>{1} does not say what is plugged in, as {2}= needs it to.</source>
        <extracomment>{1}: address; {2}: unknown[0]</extracomment>
        <translation>{1} no dice qué está conectado, como necesita {2}=.</translation>
    </message>
    <message>
        <source>Add ?driver= and one of those that `nktsense devices --drivers` lists.</source>
        <translation>Añada ?driver= y uno de los que muestra `nktsense devices --drivers`.</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>{1} has no option {2}.</source>
        <extracomment>{1}: who; {2}: unknown[0]</extracomment>
        <translation>{1} no tiene la opción {2}.</translation>
    </message>
    <message>
        <source>It has: {1}.</source>
        <extracomment>{1}: ', '.join(sorted(known))</extracomment>
        <translation>Tiene: {1}.</translation>
    </message>
    <message>
        <source>sign={1} in {2} is neither 1 nor -1.</source>
        <extracomment>{1}: address.options['sign']; {2}: address</extracomment>
        <translation>sign={1} en {2} no es 1 ni -1.</translation>
    </message>
    <message>
        <source>For example serial:/dev/ttyUSB0 or serial:COM5.</source>
        <translation>Por ejemplo serial:/dev/ttyUSB0 o serial:COM5.</translation>
    </message>
    <message>
        <source>{1} does not say at which speed the device talks.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1} no dice a qué velocidad habla el aparato.</translation>
    </message>
    <message>
        <source>Add &amp;baud= with the speed that it is set to.</source>
        <translation>Añada &amp;baud= con la velocidad a la que está ajustado.</translation>
    </message>
    <message>
        <source>{1}: there is no serial port.</source>
        <extracomment>{1}: address</extracomment>
        <translation>{1}: no hay ningún puerto serie.</translation>
    </message>
    <message>
        <source>Plug the device in and look again.</source>
        <translation>Conecte el aparato y mire de nuevo.</translation>
    </message>
    <message>
        <source>{1}: there are {2} serial ports.</source>
        <extracomment>{1}: address; {2}: len(ports)</extracomment>
        <translation>{1}: hay {2} puertos serie.</translation>
    </message>
    <message>
        <source>Name one of them: {1}.</source>
        <extracomment>{1}: names</extracomment>
        <translation>Indique uno de ellos: {1}.</translation>
    </message>
    <message>
        <source>reconnect={1} in {2} must not be negative.</source>
        <extracomment>{1}: address.options['reconnect']; {2}: address</extracomment>
        <translation>reconnect={1} en {2} no puede ser negativo.</translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation>Indique ambos, o ninguno.</translation>
    </message>
    <message>
        <source>sign=-1 in {1} has no force to turn: the device sends raw counts.</source>
        <extracomment>{1}: address</extracomment>
        <translation>sign=-1 en {1} no tiene fuerza que invertir: el dispositivo envía cuentas sin convertir.</translation>
    </message>
    <message>
        <source>{1} is no {2}: {3}.</source>
        <extracomment>{1}: name; {2}: self._profile.kind; {3}: error</extracomment>
        <translation>{1} no es: {2}: {3}.</translation>
    </message>
    <message>
        <source>Check ?driver= and the device's name.</source>
        <translation>Compruebe ?driver= y el nombre del aparato.</translation>
    </message>
    <message>
        <source>{1} was found, but did not let itself be connected to within {2} s.</source>
        <extracomment>{1}: name; {2}: self._connect_s</extracomment>
        <translation>Se encontró {1}, pero no se dejó conectar en {2} s.</translation>
    </message>
    <message>
        <source>Switch it off and on, bring it closer, and close whatever else is connected to it.</source>
        <translation>Apáguelo y enciéndalo, acérquelo y cierre lo que esté conectado a él.</translation>
    </message>
    <message>
        <source>the service {1}</source>
        <extracomment>{1}: self._profile.services[0]</extracomment>
        <translation>el servicio {1}</translation>
    </message>
    <message>
        <source>it has no service {1}</source>
        <extracomment>{1}: uuid</extracomment>
        <translation>no tiene el servicio {1}</translation>
    </message>
    <message>
        <source>the connection was cut at once</source>
        <translation>la conexión se cortó enseguida</translation>
    </message>
    <message>
        <source>it has no characteristic {1}</source>
        <extracomment>{1}: ' or '.join(self._profile.notify)</extracomment>
        <translation>no tiene la característica {1}</translation>
    </message>
    <message>
        <source>{1} is not connected any more.</source>
        <extracomment>{1}: self._who</extracomment>
        <translation>{1} ya no está conectado.</translation>
    </message>
    <message>
        <source>Check that it is switched on, charged and within reach; what was recorded so far is kept.</source>
        <translation>Compruebe que esté encendido, cargado y al alcance; lo grabado hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>A {1} takes no commands.</source>
        <extracomment>{1}: self._profile.kind</extracomment>
        <translation>{1} no admite órdenes.</translation>
    </message>
    <message>
        <source>it is not connected any more</source>
        <translation>ya no está conectado</translation>
    </message>
    <message>
        <source>no answer within {1} s</source>
        <extracomment>{1}: _WRITE_S</extracomment>
        <translation>sin respuesta en {1} s</translation>
    </message>
    <message>
        <source>{1} does not take commands: {2}.</source>
        <extracomment>{1}: self._who; {2}: why.rstrip('.')</extracomment>
        <translation>{1} no admite órdenes: {2}.</translation>
    </message>
    <message>
        <source>Bring it closer, or switch it off and on.</source>
        <translation>Acérquelo, o apáguelo y enciéndalo.</translation>
    </message>
    <message>
        <source>{1} was found, but cannot be connected to: {2}.</source>
        <extracomment>{1}: name; {2}: said.rstrip('.')</extracomment>
        <translation>Se encontró {1}, pero no se puede conectar: {2}.</translation>
    </message>
    <message>
        <source>{1} has sent nothing for {2} s.</source>
        <extracomment>{1}: self._who; {2}: self._silence_s</extracomment>
        <translation>{1} no ha enviado nada en {2} s.</translation>
    </message>
    <message>
        <source>Switch it on and bring it within a few metres; what was recorded so far is kept.</source>
        <translation>Enciéndalo y acérquelo a pocos metros; lo grabado hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>{1} is not listened to.</source>
        <extracomment>{1}: self._who</extracomment>
        <translation>No se escucha a {1}.</translation>
    </message>
    <message>
        <source>{1} is not connected to and takes no commands.</source>
        <extracomment>{1}: self._who</extracomment>
        <translation>{1} no está conectado y no admite órdenes.</translation>
    </message>
    <message>
        <source>device that broadcasts</source>
        <translation>aparato que difunde</translation>
    </message>
    <message>
        <source>Bluetooth device</source>
        <translation>aparato Bluetooth</translation>
    </message>
    <message>
        <source>manufacturer data</source>
        <translation>datos del fabricante</translation>
    </message>
    <message>
        <source>A device that only advertises is listened to with --broadcast.</source>
        <translation>Un aparato que solo difunde se escucha con --broadcast.</translation>
    </message>
    <message>
        <source>Switch it on and bring it closer.</source>
        <translation>Enciéndalo y acérquelo.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>{1} ({2}, {3} dBm)</source>
        <extracomment>{1}: self.name or 'nameless'; {2}: self.address; {3}: self.rssi</extracomment>
        <translation>{1} ({2}, {3} dBm)</translation>
    </message>
    <message>
        <source>No {1} was found</source>
        <extracomment>{1}: self.kind</extracomment>
        <translation>No se encontró: {1}</translation>
    </message>
    <message>
        <source>{1} was not found</source>
        <extracomment>{1}: self.target</extracomment>
        <translation>no se encontró {1}</translation>
    </message>
    <message>
        <source>{1} devices fit ble:{2}: {3}.</source>
        <extracomment>{1}: len(devices); {2}: wanted.target; {3}: _listed(devices)</extracomment>
        <translation>{1} aparatos corresponden a ble:{2}: {3}.</translation>
    </message>
    <message>
        <source>Say which one, for example ble:{1}, or switch the others off.</source>
        <extracomment>{1}: one</extracomment>
        <translation>Diga cuál, por ejemplo ble:{1}, o apague los otros.</translation>
    </message>
    <message>
        <source>and {1} more</source>
        <extracomment>{1}: len(devices) - _NAMED</extracomment>
        <translation>y {1} más</translation>
    </message>
    <message>
        <source>{1} does not advertise {2}, as every {3} does.</source>
        <extracomment>{1}: _listed(unmarked); {2}: wanted.mark; {3}: wanted.kind</extracomment>
        <translation>{1} no anuncia {2}, como hace todo aparato de este tipo ({3}).</translation>
    </message>
    <message>
        <source>It is another kind of device with that name: check ?driver= and the name.</source>
        <translation>Es otro tipo de aparato con ese nombre: compruebe ?driver= y el nombre.</translation>
    </message>
    <message>
        <source>{1} in {2} s, and no other Bluetooth device was heard.</source>
        <extracomment>{1}: wanted.absent; {2}: search_s</extracomment>
        <translation>{1} en {2} s, y no se oyó ningún otro aparato Bluetooth.</translation>
    </message>
    <message>
        <source>Switch the device on and bring it within a few metres.</source>
        <translation>Encienda el aparato y acérquelo a pocos metros.</translation>
    </message>
    <message>
        <source>{1} in {2} s.</source>
        <extracomment>{1}: wanted.absent; {2}: search_s</extracomment>
        <translation>{1} en {2} s.</translation>
    </message>
    <message>
        <source>Seen instead: {1}.</source>
        <extracomment>{1}: _listed(_nearest(seen.values()))</extracomment>
        <translation>Se vio en su lugar: {1}.</translation>
    </message>
    <message>
        <source>Switch the device on, bring it within a few metres, and close whatever else is connected to it, such as an app on a phone.</source>
        <translation>Encienda el aparato, acérquelo a pocos metros y cierre lo que esté conectado a él, como una aplicación de un teléfono.</translation>
    </message>
    <message>
        <source>Run `rfkill unblock bluetooth &amp;&amp; bluetoothctl power on`, then try again.</source>
        <translation>Ejecute `rfkill unblock bluetooth &amp;&amp; bluetoothctl power on` e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Switch it on: `open x-apple.systempreferences:com.apple.BluetoothSettings`.</source>
        <translation>Enciéndalo: `open x-apple.systempreferences:com.apple.BluetoothSettings`.</translation>
    </message>
    <message>
        <source>Switch it on: `start ms-settings:bluetooth`.</source>
        <translation>Enciéndalo: `start ms-settings:bluetooth`.</translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter; `bluetoothctl list` shows it once it is there.</source>
        <translation>Conecte un adaptador Bluetooth; `bluetoothctl list` lo muestra en cuanto está.</translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter; `start ms-settings:bluetooth` shows it once it is there.</source>
        <translation>Conecte un adaptador Bluetooth; `start ms-settings:bluetooth` lo muestra en cuanto está.</translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG bluetooth $USER`, then log out and in again.</source>
        <translation>Ejecute `sudo usermod -aG bluetooth $USER`, cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Allow it: `start ms-settings:privacy-radios`.</source>
        <translation>Permítalo: `start ms-settings:privacy-radios`.</translation>
    </message>
    <message>
        <source>Run `sudo apt install bluez &amp;&amp; sudo systemctl enable --now bluetooth`, then try again.</source>
        <translation>Ejecute `sudo apt install bluez &amp;&amp; sudo systemctl enable --now bluetooth` e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>Reinicie el ordenador.</translation>
    </message>
    <message>
        <source>Run `net start bthserv` as an administrator, then try again.</source>
        <translation>Ejecute `net start bthserv` como administrador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Run `sudo systemctl restart bluetooth`, then try again.</source>
        <translation>Ejecute `sudo systemctl restart bluetooth` e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation>Bluetooth está apagado.</translation>
    </message>
    <message>
        <source>This program may not use Bluetooth.</source>
        <translation>Este programa no puede usar Bluetooth.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter cannot connect to low-energy devices.</source>
        <translation>El adaptador Bluetooth no puede conectarse a aparatos de bajo consumo (Low Energy).</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Este ordenador no tiene adaptador Bluetooth.</translation>
    </message>
    <message>
        <source>Bluetooth does not answer.</source>
        <translation>Bluetooth no responde.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer does not run.</source>
        <translation>El servicio Bluetooth de este ordenador no está en marcha.</translation>
    </message>
    <message>
        <source>Bluetooth cannot be used: {1}.</source>
        <extracomment>{1}: said.rstrip('.')</extracomment>
        <translation>Bluetooth no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>read {1}</source>
        <extracomment>{1}: self.found</extracomment>
        <translation>leer {1}</translation>
    </message>
    <message>
        <source>{1} cannot be opened.</source>
        <extracomment>{1}: one</extracomment>
        <translation>{1} no se puede abrir.</translation>
    </message>
    <message>
        <source>{1} devices of the kind {2} are plugged in.</source>
        <extracomment>{1}: len(fits); {2}: self._profile.kind</extracomment>
        <translation>Hay {1} aparatos del tipo {2} conectados.</translation>
    </message>
    <message>
        <source>There: {1}.</source>
        <extracomment>{1}: ', '.join(map(str, plugged))</extracomment>
        <translation>Hay: {1}.</translation>
    </message>
    <message>
        <source>`nktsense devices` lists what is there.</source>
        <translation>`nktsense devices` muestra lo que hay.</translation>
    </message>
    <message>
        <source>{1} is not plugged in.</source>
        <extracomment>{1}: who</extracomment>
        <translation>{1} no está conectado.</translation>
    </message>
    <message>
        <source>Check the cable and switch it on.</source>
        <translation>Compruebe el cable y enciéndalo.</translation>
    </message>
    <message>
        <source>It was unplugged just now: check the cable and plug it in again.</source>
        <translation>Se acaba de desenchufar: compruebe el cable y enchúfelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program may hold it: close it and try again, or unplug the device and plug it in again.</source>
        <translation>Puede que lo ocupe otro programa: ciérrelo e inténtelo de nuevo, o desenchufe el aparato y enchúfelo otra vez.</translation>
    </message>
    <message>
        <source>{1} went away.</source>
        <extracomment>{1}: self.found or self._profile.kind</extracomment>
        <translation>{1} se fue.</translation>
    </message>
    <message>
        <source>Check the cable and plug it in again; what was recorded so far is kept.</source>
        <translation>Compruebe el cable y enchúfelo de nuevo; lo grabado hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>go direct</source>
        <translation>Go Direct</translation>
    </message>
    <message>
        <source>Your user may not open it.</source>
        <translation>Su usuario no puede abrirlo.</translation>
    </message>
    <message>
        <source>Then plug it in again.</source>
        <translation>Después enchúfelo de nuevo.</translation>
    </message>
    <message>
        <source>USB HID needs the package hidapi, which is not installed.</source>
        <translation>USB HID necesita el paquete hidapi, que no está instalado.</translation>
    </message>
    <message>
        <source>Run `pip install "nktsense[hid]"`.</source>
        <translation>Ejecute `pip install "nktsense[hid]"`.</translation>
    </message>
    <message>
        <source>The module hid is another: {1}.</source>
        <extracomment>{1}: module</extracomment>
        <translation>El módulo hid es otro: {1}.</translation>
    </message>
    <message>
        <source>Remove that one.</source>
        <translation>Quite ese.</translation>
    </message>
    <message>
        <source>Not a Go Direct sensor: what it says is not known here.</source>
        <translation>No es un sensor Go Direct: lo que dice no se conoce aquí.</translation>
    </message>
    <message>
        <source>Your user may not open it: run `sudo usermod -aG dialout $USER`, then log out and in again.</source>
        <translation>Su usuario no puede abrirlo: ejecute `sudo usermod -aG dialout $USER`, cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Another program may hold it: close it and try again.</source>
        <translation>Puede que lo ocupe otro programa: ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe el archivo</translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>Check the cable; `nktsense devices` lists the ports that are there.</source>
        <translation>Compruebe el cable; `nktsense devices` muestra los puertos que hay.</translation>
    </message>
    <message>
        <source>exclusively lock</source>
        <translation>bloquear en exclusiva</translation>
    </message>
    <message>
        <source>Another program holds it: close that program and try again.</source>
        <translation>Lo ocupa otro programa: cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the program that serves it is running.</source>
        <translation>Compruebe que esté en marcha el programa que lo sirve.</translation>
    </message>
    <message>
        <source>Check the cable and the port's name.</source>
        <translation>Compruebe el cable y el nombre del puerto.</translation>
    </message>
    <message>
        <source>ready to be read, but there is nothing: unplugged</source>
        <translation>listo para leer, pero no hay nada: desenchufado</translation>
    </message>
    <message>
        <source>Another USB device ({1}) is on {2}, where {3} was before.</source>
        <extracomment>{1}: now; {2}: self.port; {3}: self._was</extracomment>
        <translation>Otro aparato USB ({1}) está en {2}, donde antes estaba {3}.</translation>
    </message>
    <message>
        <source>Plug the first in again, at the same socket, or open the other one anew.</source>
        <translation>Enchufe otra vez el primero, en la misma toma, o abra el otro de nuevo.</translation>
    </message>
    <message>
        <source>{1} is not open.</source>
        <extracomment>{1}: self.port</extracomment>
        <translation>{1} no está abierto.</translation>
    </message>
    <message>
        <source>Check the cable and its plugs; what was recorded so far is kept.</source>
        <translation>Compruebe el cable y sus conectores; lo grabado hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>Check the cable.</source>
        <translation>Compruebe el cable.</translation>
    </message>
    <message>
        <source>virtual dynamometer</source>
        <translation>dinamómetro virtual</translation>
    </message>
    <message>
        <source>virtual dynamometer; scenarios: {1}</source>
        <extracomment>{1}: ', '.join(SCENARIOS)</extracomment>
        <translation>dinamómetro virtual; escenarios: {1}</translation>
    </message>
    <message>
        <source>320 Hz, or rate=</source>
        <translation>320 Hz, o rate=</translation>
    </message>
    <message>
        <source>The virtual dynamometer</source>
        <translation>El dinamómetro virtual</translation>
    </message>
    <message>
        <source>The option {1}={2} of the virtual dynamometer is out of its range.</source>
        <extracomment>{1}: name; {2}: address.options[name]</extracomment>
        <translation>La opción {1}={2} del dinamómetro virtual está fuera de su intervalo.</translation>
    </message>
    <message>
        <source>It goes from {1} to {2}.</source>
        <extracomment>{1}: least; {2}: most</extracomment>
        <translation>Va de {1} a {2}.</translation>
    </message>
    <message>
        <source>deep_neck_flexors</source>
        <translation>Flexores profundos del cuello (longus colli, longus capitis)</translation>
    </message>
    <message>
        <source>Deep neck flexors (longus colli, longus capitis)</source>
        <translation>Flexores profundos del cuello (longus colli, longus capitis)</translation>
    </message>
    <message>
        <source>cervical spine</source>
        <translation>columna cervical</translation>
    </message>
    <message>
        <source>nodding: flexion of head and upper neck</source>
        <translation>asentir: flexión de la cabeza y del cuello superior</translation>
    </message>
    <message>
        <source>Lying on the back, head on the table.</source>
        <translation>Tumbado boca arriba, la cabeza en la camilla.</translation>
    </message>
    <message>
        <source>The chin is drawn in, then the head is raised just clear of the table.</source>
        <translation>Se mete la barbilla y después se levanta la cabeza apenas de la camilla.</translation>
    </message>
    <message>
        <source>Forehead, with a broad soft pad.</source>
        <translation>Frente, con una almohadilla ancha y blanda.</translation>
    </message>
    <message>
        <source>Lightly into extension of the neck.</source>
        <translation>Suavemente hacia la extensión del cuello.</translation>
    </message>
    <message>
        <source>Hold the breastbone; the trunk stays down.</source>
        <translation>Sujete el esternón; el tronco queda abajo.</translation>
    </message>
    <message>
        <source>The chin pokes forward (sternocleidomastoid); the breath is held.</source>
        <translation>La barbilla se adelanta (esternocleidomastoideo); se contiene la respiración.</translation>
    </message>
    <message>
        <source>ventral rami</source>
        <translation>ramos ventrales</translation>
    </message>
    <message>
        <source>Light loads only.</source>
        <translation>Solo cargas ligeras.</translation>
    </message>
    <message>
        <source>Ask about instability of the neck and arterial signs first.</source>
        <translation>Pregunte antes por inestabilidad del cuello y signos arteriales.</translation>
    </message>
    <message>
        <source>Load lightly.</source>
        <translation>Cargue poco.</translation>
    </message>
    <message>
        <source>From memory of Kendall 2005, of Hislop, Avers &amp; Brown (Daniels &amp; Worthingham) and of Clarkson, not checked; in own words.</source>
        <translation>De memoria de Kendall 2005, de Hislop, Avers &amp; Brown (Daniels &amp; Worthingham) y de Clarkson, sin comprobar; con palabras propias.</translation>
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
        <translation>flexión con rotación al otro lado</translation>
    </message>
    <message>
        <source>Lying on the back.</source>
        <translation>Tumbado boca arriba.</translation>
    </message>
    <message>
        <source>The head is turned to the other side and raised.</source>
        <translation>La cabeza está girada al otro lado y levantada.</translation>
    </message>
    <message>
        <source>Temple.</source>
        <translation>Sien.</translation>
    </message>
    <message>
        <source>Obliquely down to the table.</source>
        <translation>En oblicuo hacia la camilla.</translation>
    </message>
    <message>
        <source>Hold the chest.</source>
        <translation>Sujete el tórax.</translation>
    </message>
    <message>
        <source>Platysma and scalenes take over.</source>
        <translation>El platisma y los escalenos toman el relevo.</translation>
    </message>
    <message>
        <source>accessory nerve</source>
        <translation>nervio accesorio</translation>
    </message>
    <message>
        <source>level of the C7 spinous process</source>
        <translation>altura de la apófisis espinosa de C7</translation>
    </message>
    <message>
        <source>centre of the pad</source>
        <translation>centro de la almohadilla</translation>
    </message>
    <message>
        <source>scalenes</source>
        <translation>Escalenos (grupo anterior)</translation>
    </message>
    <message>
        <source>Scalenes (front group)</source>
        <translation>Escalenos (grupo anterior)</translation>
    </message>
    <message>
        <source>bending to the side and forward</source>
        <translation>inclinación lateral y hacia delante</translation>
    </message>
    <message>
        <source>Lying on the back, head turned a little to the other side.</source>
        <translation>Tumbado boca arriba, la cabeza girada un poco al otro lado.</translation>
    </message>
    <message>
        <source>Front and side of the forehead.</source>
        <translation>Parte anterior y lateral de la frente.</translation>
    </message>
    <message>
        <source>Back and to the side.</source>
        <translation>Hacia atrás y al lado.</translation>
    </message>
    <message>
        <source>Hold the shoulder girdle.</source>
        <translation>Sujete la cintura escapular.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid and upper trapezius take over.</source>
        <translation>El esternocleidomastoideo y el trapecio superior toman el relevo.</translation>
    </message>
    <message>
        <source>Symptoms of a thoracic outlet or in the arm: stop.</source>
        <translation>Síntomas de un desfiladero torácico o en el brazo: pare.</translation>
    </message>
    <message>
        <source>neck_extensors</source>
        <translation>Extensores del cuello (splenius, semispinalis)</translation>
    </message>
    <message>
        <source>Neck extensors (splenius, semispinalis)</source>
        <translation>Extensores del cuello (splenius, semispinalis)</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extensión</translation>
    </message>
    <message>
        <source>Lying face down, head over the edge of the table or on a mat, raised.</source>
        <translation>Tumbado boca abajo, la cabeza fuera del borde de la camilla o sobre una colchoneta, levantada.</translation>
    </message>
    <message>
        <source>Back of the head.</source>
        <translation>Parte posterior de la cabeza.</translation>
    </message>
    <message>
        <source>Into flexion of the neck.</source>
        <translation>Hacia la flexión del cuello.</translation>
    </message>
    <message>
        <source>Hold the upper chest.</source>
        <translation>Sujete la parte alta del tórax.</translation>
    </message>
    <message>
        <source>Upper trapezius helps, or the trunk extends.</source>
        <translation>El trapecio superior ayuda, o el tronco se extiende.</translation>
    </message>
    <message>
        <source>dorsal rami</source>
        <translation>ramos dorsales</translation>
    </message>
    <message>
        <source>Dizziness or trouble with seeing: stop.</source>
        <translation>Mareo o problemas de visión: pare.</translation>
    </message>
    <message>
        <source>suboccipitals</source>
        <translation>Grupo suboccipital</translation>
    </message>
    <message>
        <source>Suboccipital group</source>
        <translation>Grupo suboccipital</translation>
    </message>
    <message>
        <source>upper cervical spine</source>
        <translation>columna cervical superior</translation>
    </message>
    <message>
        <source>extension of the upper neck</source>
        <translation>extensión del cuello superior</translation>
    </message>
    <message>
        <source>Lying on the back or face down.</source>
        <translation>Tumbado boca arriba o boca abajo.</translation>
    </message>
    <message>
        <source>The chin is raised while the lower neck stays flat.</source>
        <translation>Se levanta la barbilla mientras el cuello inferior queda plano.</translation>
    </message>
    <message>
        <source>Back of the head, very lightly.</source>
        <translation>Parte posterior de la cabeza, muy suavemente.</translation>
    </message>
    <message>
        <source>Towards a nod.</source>
        <translation>Hacia el gesto de asentir.</translation>
    </message>
    <message>
        <source>Hold C2 to C7.</source>
        <translation>Sujete de C2 a C7.</translation>
    </message>
    <message>
        <source>The longer neck extensors take over.</source>
        <translation>Los extensores largos del cuello toman el relevo.</translation>
    </message>
    <message>
        <source>Recorded in words: palpation and position.</source>
        <translation>Registrado con palabras: palpación y posición.</translation>
    </message>
    <message>
        <source>By palpation and position only.</source>
        <translation>Solo por palpación y posición.</translation>
    </message>
    <message>
        <source>jaw_closers</source>
        <translation>Elevadores de la mandíbula (masseter, temporalis, pterygoideus medialis)</translation>
    </message>
    <message>
        <source>Jaw closers (masseter, temporalis, medial pterygoid)</source>
        <translation>Elevadores de la mandíbula (masseter, temporalis, pterygoideus medialis)</translation>
    </message>
    <message>
        <source>jaw joint</source>
        <translation>articulación de la mandíbula</translation>
    </message>
    <message>
        <source>closing the jaw</source>
        <translation>cierre de la mandíbula</translation>
    </message>
    <message>
        <source>Sitting, mouth a little open.</source>
        <translation>Sentado, la boca un poco abierta.</translation>
    </message>
    <message>
        <source>None; a bite on gauze is felt.</source>
        <translation>Ninguna; se siente la mordida sobre una gasa.</translation>
    </message>
    <message>
        <source>Down on the lower jaw.</source>
        <translation>Hacia abajo en la mandíbula.</translation>
    </message>
    <message>
        <source>Hold the forehead.</source>
        <translation>Sujete la frente.</translation>
    </message>
    <message>
        <source>The neck extends.</source>
        <translation>El cuello se extiende.</translation>
    </message>
    <message>
        <source>mandibular nerve</source>
        <translation>nervio mandibular</translation>
    </message>
    <message>
        <source>Recorded in words: a bite on gauze.</source>
        <translation>Registrado con palabras: una mordida sobre una gasa.</translation>
    </message>
    <message>
        <source>Beware of a jaw that locks and of recent dental work.</source>
        <translation>Cuidado con una mandíbula que se bloquea y con un tratamiento dental reciente.</translation>
    </message>
    <message>
        <source>jaw_openers</source>
        <translation>Depresores de la mandíbula (pterygoideus lateralis, suprahioideos)</translation>
    </message>
    <message>
        <source>Jaw openers (lateral pterygoid, suprahyoids)</source>
        <translation>Depresores de la mandíbula (pterygoideus lateralis, suprahioideos)</translation>
    </message>
    <message>
        <source>opening, pushing forward and gliding to the side</source>
        <translation>apertura, avance y deslizamiento lateral</translation>
    </message>
    <message>
        <source>Under the chin, with a soft pad.</source>
        <translation>Bajo la barbilla, con una almohadilla blanda.</translation>
    </message>
    <message>
        <source>Up.</source>
        <translation>Hacia arriba.</translation>
    </message>
    <message>
        <source>Hold the head.</source>
        <translation>Sujete la cabeza.</translation>
    </message>
    <message>
        <source>The neck flexes.</source>
        <translation>El cuello se flexiona.</translation>
    </message>
    <message>
        <source>mandibular and facial nerves</source>
        <translation>nervios mandibular y facial</translation>
    </message>
    <message>
        <source>upper_trapezius</source>
        <translation>Trapecio superior</translation>
    </message>
    <message>
        <source>Upper trapezius</source>
        <translation>Trapecio superior</translation>
    </message>
    <message>
        <source>scapulothoracic</source>
        <translation>escapulotorácica</translation>
    </message>
    <message>
        <source>raising the shoulder blade</source>
        <translation>elevación de la escápula</translation>
    </message>
    <message>
        <source>Sitting, shoulder shrugged.</source>
        <translation>Sentado, el hombro encogido.</translation>
    </message>
    <message>
        <source>On top of the acromion.</source>
        <translation>Encima del acromion.</translation>
    </message>
    <message>
        <source>Down.</source>
        <translation>Hacia abajo.</translation>
    </message>
    <message>
        <source>Keep the trunk upright.</source>
        <translation>Mantenga el tronco erguido.</translation>
    </message>
    <message>
        <source>Levator scapulae helps, or the neck bends to the side.</source>
        <translation>El elevador de la escápula ayuda, o el cuello se inclina al lado.</translation>
    </message>
    <message>
        <source>No lever arm: give the force in N.</source>
        <translation>Sin brazo de palanca: indique la fuerza en N.</translation>
    </message>
    <message>
        <source>Beware of a nerve root that is irritated in the neck.</source>
        <translation>Cuidado con una raíz nerviosa irritada en el cuello.</translation>
    </message>
    <message>
        <source>middle_trapezius</source>
        <translation>Trapecio medio</translation>
    </message>
    <message>
        <source>Middle trapezius</source>
        <translation>Trapecio medio</translation>
    </message>
    <message>
        <source>drawing the shoulder blade to the spine</source>
        <translation>aproximación de la escápula a la columna</translation>
    </message>
    <message>
        <source>Lying face down, arm out to the side at 90° and turned outwards.</source>
        <translation>Tumbado boca abajo, el brazo al lado a 90° y girado hacia fuera.</translation>
    </message>
    <message>
        <source>Upper arm just above the elbow, or forearm near the wrist.</source>
        <translation>Brazo justo por encima del codo, o antebrazo cerca de la muñeca.</translation>
    </message>
    <message>
        <source>Down to the floor.</source>
        <translation>Hacia el suelo.</translation>
    </message>
    <message>
        <source>Hold the opposite shoulder blade or chest.</source>
        <translation>Sujete la escápula o el tórax del lado opuesto.</translation>
    </message>
    <message>
        <source>Rhomboids or posterior deltoid take over; the trunk rotates.</source>
        <translation>Los romboides o el deltoides posterior toman el relevo; el tronco gira.</translation>
    </message>
    <message>
        <source>acromion</source>
        <translation>acromion</translation>
    </message>
    <message>
        <source>Beware of an unstable shoulder.</source>
        <translation>Cuidado con un hombro inestable.</translation>
    </message>
    <message>
        <source>lower_trapezius</source>
        <translation>Trapecio inferior</translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <translation>Trapecio inferior</translation>
    </message>
    <message>
        <source>drawing the shoulder blade down and in while it rotates upwards</source>
        <translation>descenso y aproximación de la escápula mientras rota hacia arriba</translation>
    </message>
    <message>
        <source>Lying face down, arm overhead at about 130° to 145°, thumb up.</source>
        <translation>Tumbado boca abajo, el brazo sobre la cabeza a unos 130° a 145°, el pulgar hacia arriba.</translation>
    </message>
    <message>
        <source>Upper arm near the elbow, or forearm.</source>
        <translation>Brazo cerca del codo, o antebrazo.</translation>
    </message>
    <message>
        <source>Hold the opposite side of the chest.</source>
        <translation>Sujete el lado opuesto del tórax.</translation>
    </message>
    <message>
        <source>Erector spinae and latissimus help.</source>
        <translation>El erector de la columna y el dorsal ancho ayudan.</translation>
    </message>
    <message>
        <source>Beware where the arm does not go fully overhead.</source>
        <translation>Cuidado si el brazo no sube del todo sobre la cabeza.</translation>
    </message>
    <message>
        <source>rhomboids</source>
        <translation>Romboides</translation>
    </message>
    <message>
        <source>Rhomboids</source>
        <translation>Romboides</translation>
    </message>
    <message>
        <source>drawing the shoulder blade in while it rotates downwards</source>
        <translation>aproximación de la escápula mientras rota hacia abajo</translation>
    </message>
    <message>
        <source>Lying face down, hand on the low back (or arm out to the side, turned inwards).</source>
        <translation>Tumbado boca abajo, la mano en la zona lumbar (o el brazo al lado, girado hacia dentro).</translation>
    </message>
    <message>
        <source>Upper arm near the elbow.</source>
        <translation>Brazo cerca del codo.</translation>
    </message>
    <message>
        <source>Down and outwards.</source>
        <translation>Hacia abajo y afuera.</translation>
    </message>
    <message>
        <source>Hold the trunk.</source>
        <translation>Sujete el tronco.</translation>
    </message>
    <message>
        <source>Middle trapezius and latissimus take over.</source>
        <translation>El trapecio medio y el dorsal ancho toman el relevo.</translation>
    </message>
    <message>
        <source>dorsal scapular nerve</source>
        <translation>nervio dorsal de la escápula</translation>
    </message>
    <message>
        <source>Beware of pain when the arm is turned inwards.</source>
        <translation>Cuidado con el dolor al girar el brazo hacia dentro.</translation>
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
        <translation>elevación de la escápula mientras rota hacia abajo</translation>
    </message>
    <message>
        <source>Lying face down or sitting, elbow drawn towards the hip, shoulder raised.</source>
        <translation>Tumbado boca abajo o sentado, el codo llevado hacia la cadera, el hombro elevado.</translation>
    </message>
    <message>
        <source>Shoulder and elbow.</source>
        <translation>Hombro y codo.</translation>
    </message>
    <message>
        <source>Down, and the arm away from the side.</source>
        <translation>Hacia abajo, y el brazo separándose del costado.</translation>
    </message>
    <message>
        <source>Keep the head straight.</source>
        <translation>Mantenga la cabeza recta.</translation>
    </message>
    <message>
        <source>Upper trapezius and rhomboids take over.</source>
        <translation>El trapecio superior y los romboides toman el relevo.</translation>
    </message>
    <message>
        <source>rami of C3 and C4, dorsal scapular nerve</source>
        <translation>ramos de C3 y C4, nervio dorsal de la escápula</translation>
    </message>
    <message>
        <source>Beware of neck pain.</source>
        <translation>Cuidado con el dolor de cuello.</translation>
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
        <translation>empuje de la escápula hacia delante y rotación hacia arriba</translation>
    </message>
    <message>
        <source>Sitting or lying on the back, arm raised forward to 120°–130° (or 90°) and pushed forward.</source>
        <translation>Sentado o tumbado boca arriba, el brazo elevado hacia delante a 120°–130° (o 90°) y empujado hacia delante.</translation>
    </message>
    <message>
        <source>Upper arm near the elbow, or the fist when lying on the back.</source>
        <translation>Brazo cerca del codo, o el puño si está boca arriba.</translation>
    </message>
    <message>
        <source>Back, and the arm down.</source>
        <translation>Hacia atrás, y el brazo hacia abajo.</translation>
    </message>
    <message>
        <source>Pectoralis minor helps; the trunk rotates.</source>
        <translation>El pectoral menor ayuda; el tronco gira.</translation>
    </message>
    <message>
        <source>long thoracic nerve</source>
        <translation>nervio torácico largo</translation>
    </message>
    <message>
        <source>Watch whether the shoulder blade wings; the force alone does not tell it.</source>
        <translation>Observe si la escápula se separa del tórax; la fuerza sola no lo dice.</translation>
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
        <translation>inclinación y tracción del hombro hacia delante</translation>
    </message>
    <message>
        <source>Lying on the back, shoulder lifted off the table, arm relaxed.</source>
        <translation>Tumbado boca arriba, el hombro levantado de la camilla, el brazo relajado.</translation>
    </message>
    <message>
        <source>Front of the acromion near the coracoid, with a soft pad.</source>
        <translation>Parte anterior del acromion cerca de la coracoides, con una almohadilla blanda.</translation>
    </message>
    <message>
        <source>Back.</source>
        <translation>Hacia atrás.</translation>
    </message>
    <message>
        <source>Pectoralis major helps; fingers or wrist push.</source>
        <translation>El pectoral mayor ayuda; los dedos o la muñeca empujan.</translation>
    </message>
    <message>
        <source>medial (and lateral) pectoral nerve</source>
        <translation>nervio pectoral medial (y lateral)</translation>
    </message>
    <message>
        <source>Beware of a tender coracoid.</source>
        <translation>Cuidado con una coracoides dolorosa.</translation>
    </message>
    <message>
        <source>pec_major_clavicular</source>
        <translation>Pectoralis major, porción clavicular</translation>
    </message>
    <message>
        <source>Pectoralis major, clavicular part</source>
        <translation>Pectoralis major, porción clavicular</translation>
    </message>
    <message>
        <source>glenohumeral</source>
        <translation>glenohumeral</translation>
    </message>
    <message>
        <source>bringing the arm across at 90°</source>
        <translation>aproximación horizontal del brazo a 90°</translation>
    </message>
    <message>
        <source>Lying on the back, arm raised forward to 90°, elbow straight, turned inwards.</source>
        <translation>Tumbado boca arriba, el brazo elevado hacia delante a 90°, el codo recto, girado hacia dentro.</translation>
    </message>
    <message>
        <source>Forearm near the wrist, or upper arm near the elbow.</source>
        <translation>Antebrazo cerca de la muñeca, o brazo cerca del codo.</translation>
    </message>
    <message>
        <source>Out to the side.</source>
        <translation>Hacia fuera, al lado.</translation>
    </message>
    <message>
        <source>Hold the opposite shoulder.</source>
        <translation>Sujete el hombro opuesto.</translation>
    </message>
    <message>
        <source>Anterior deltoid helps; the trunk rolls.</source>
        <translation>El deltoides anterior ayuda; el tronco rueda.</translation>
    </message>
    <message>
        <source>lateral pectoral nerve</source>
        <translation>nervio pectoral lateral</translation>
    </message>
    <message>
        <source>Beware of a shoulder that is unstable to the front.</source>
        <translation>Cuidado con un hombro inestable hacia delante.</translation>
    </message>
    <message>
        <source>pec_major_sternal</source>
        <translation>Pectoralis major, porción esternal</translation>
    </message>
    <message>
        <source>Pectoralis major, sternal part</source>
        <translation>Pectoralis major, porción esternal</translation>
    </message>
    <message>
        <source>bringing the arm down towards the opposite hip</source>
        <translation>descenso del brazo hacia la cadera opuesta</translation>
    </message>
    <message>
        <source>Lying on the back, arm raised; it moves towards the opposite iliac crest.</source>
        <translation>Tumbado boca arriba, el brazo elevado; se mueve hacia la cresta ilíaca opuesta.</translation>
    </message>
    <message>
        <source>Up and outwards.</source>
        <translation>Hacia arriba y afuera.</translation>
    </message>
    <message>
        <source>Hold the opposite side of the pelvis.</source>
        <translation>Sujete el lado opuesto de la pelvis.</translation>
    </message>
    <message>
        <source>Latissimus and pectoralis minor help.</source>
        <translation>El dorsal ancho y el pectoral menor ayudan.</translation>
    </message>
    <message>
        <source>lateral and medial pectoral nerves</source>
        <translation>nervios pectorales lateral y medial</translation>
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
        <translation>extensión, aducción y rotación interna</translation>
    </message>
    <message>
        <source>Lying face down, arm at the side, palm up, arm lifted.</source>
        <translation>Tumbado boca abajo, el brazo al costado, la palma hacia arriba, el brazo levantado.</translation>
    </message>
    <message>
        <source>Outwards and forward.</source>
        <translation>Hacia fuera y adelante.</translation>
    </message>
    <message>
        <source>Hold the opposite pelvis or chest.</source>
        <translation>Sujete la pelvis o el tórax del lado opuesto.</translation>
    </message>
    <message>
        <source>Posterior deltoid helps; the trunk bends to the side.</source>
        <translation>El deltoides posterior ayuda; el tronco se inclina al lado.</translation>
    </message>
    <message>
        <source>thoracodorsal nerve</source>
        <translation>nervio toracodorsal</translation>
    </message>
    <message>
        <source>Beware of low-back pain.</source>
        <translation>Cuidado con el dolor lumbar.</translation>
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
        <translation>extensión y aducción con rotación interna</translation>
    </message>
    <message>
        <source>Lying face down, hand on the low back.</source>
        <translation>Tumbado boca abajo, la mano en la zona lumbar.</translation>
    </message>
    <message>
        <source>Elbow.</source>
        <translation>Codo.</translation>
    </message>
    <message>
        <source>Forward and outwards.</source>
        <translation>Hacia delante y afuera.</translation>
    </message>
    <message>
        <source>Hold the shoulder blade.</source>
        <translation>Sujete la escápula.</translation>
    </message>
    <message>
        <source>Latissimus and rhomboids take over.</source>
        <translation>El dorsal ancho y los romboides toman el relevo.</translation>
    </message>
    <message>
        <source>lower subscapular nerve</source>
        <translation>nervio subescapular inferior</translation>
    </message>
    <message>
        <source>Beware of the end of internal rotation.</source>
        <translation>Cuidado con el final de la rotación interna.</translation>
    </message>
    <message>
        <source>anterior_deltoid</source>
        <translation>Deltoides anterior</translation>
    </message>
    <message>
        <source>Anterior deltoid</source>
        <translation>Deltoides anterior</translation>
    </message>
    <message>
        <source>raising the arm forward, at about 90°</source>
        <translation>elevación del brazo hacia delante, a unos 90°</translation>
    </message>
    <message>
        <source>Sitting, arm raised forward to 90°, turned a little.</source>
        <translation>Sentado, el brazo elevado hacia delante a 90°, un poco girado.</translation>
    </message>
    <message>
        <source>Upper arm just above the elbow.</source>
        <translation>Brazo justo por encima del codo.</translation>
    </message>
    <message>
        <source>Hold the shoulder blade and the top of the shoulder.</source>
        <translation>Sujete la escápula y la parte superior del hombro.</translation>
    </message>
    <message>
        <source>Biceps helps, the trunk leans, the shoulder shrugs.</source>
        <translation>El bíceps ayuda, el tronco se inclina, el hombro se encoge.</translation>
    </message>
    <message>
        <source>axillary nerve</source>
        <translation>nervio axilar</translation>
    </message>
    <message>
        <source>Beware of a painful arc.</source>
        <translation>Cuidado con un arco doloroso.</translation>
    </message>
    <message>
        <source>middle_deltoid</source>
        <translation>Deltoides medio</translation>
    </message>
    <message>
        <source>Middle deltoid</source>
        <translation>Deltoides medio</translation>
    </message>
    <message>
        <source>raising the arm sideways, at 90° (or 45°)</source>
        <translation>elevación lateral del brazo, a 90° (o 45°)</translation>
    </message>
    <message>
        <source>Sitting, arm out to the side at 90°, elbow bent or straight.</source>
        <translation>Sentado, el brazo al lado a 90°, el codo doblado o recto.</translation>
    </message>
    <message>
        <source>Down to the side.</source>
        <translation>Hacia abajo, al costado.</translation>
    </message>
    <message>
        <source>Hold the top of the shoulder.</source>
        <translation>Sujete la parte superior del hombro.</translation>
    </message>
    <message>
        <source>Upper trapezius helps; the trunk leans.</source>
        <translation>El trapecio superior ayuda; el tronco se inclina.</translation>
    </message>
    <message>
        <source>With a painful arc test at 45°.</source>
        <translation>Con un arco doloroso, pruebe a 45°.</translation>
    </message>
    <message>
        <source>posterior_deltoid</source>
        <translation>Deltoides posterior</translation>
    </message>
    <message>
        <source>Posterior deltoid</source>
        <translation>Deltoides posterior</translation>
    </message>
    <message>
        <source>drawing the raised arm backwards</source>
        <translation>llevar hacia atrás el brazo elevado</translation>
    </message>
    <message>
        <source>Lying face down or sitting, arm out to the side at 90°.</source>
        <translation>Tumbado boca abajo o sentado, el brazo al lado a 90°.</translation>
    </message>
    <message>
        <source>Back of the upper arm, near the elbow.</source>
        <translation>Parte posterior del brazo, cerca del codo.</translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation>Hacia delante.</translation>
    </message>
    <message>
        <source>Middle trapezius and the long head of the triceps help.</source>
        <translation>El trapecio medio y la cabeza larga del tríceps ayudan.</translation>
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
        <translation>inicio de la elevación en el plano de la escápula</translation>
    </message>
    <message>
        <source>Sitting, arm in the plane of the shoulder blade at about 20° to 45°; thumb up is preferred.</source>
        <translation>Sentado, el brazo en el plano de la escápula a unos 20° a 45°; se prefiere el pulgar hacia arriba.</translation>
    </message>
    <message>
        <source>Upper arm near the elbow, or forearm near the wrist.</source>
        <translation>Brazo cerca del codo, o antebrazo cerca de la muñeca.</translation>
    </message>
    <message>
        <source>Deltoid and upper trapezius take over.</source>
        <translation>El deltoides y el trapecio superior toman el relevo.</translation>
    </message>
    <message>
        <source>suprascapular nerve</source>
        <translation>nervio supraescapular</translation>
    </message>
    <message>
        <source>No single test isolates it.</source>
        <translation>Ninguna prueba sola lo aísla.</translation>
    </message>
    <message>
        <source>After a repair the surgeon's limits hold.</source>
        <translation>Tras una reparación valen los límites del cirujano.</translation>
    </message>
    <message>
        <source>shoulder_er</source>
        <translation>Rotadores externos (infraspinatus, teres minor)</translation>
    </message>
    <message>
        <source>External rotators (infraspinatus, teres minor)</source>
        <translation>Rotadores externos (infraspinatus, teres minor)</translation>
    </message>
    <message>
        <source>external rotation</source>
        <translation>rotación externa</translation>
    </message>
    <message>
        <source>Sitting or lying on the back, arm at the side, elbow 90° (or face down with the arm out at 90°).</source>
        <translation>Sentado o tumbado boca arriba, el brazo al costado, el codo a 90° (o boca abajo con el brazo separado a 90°).</translation>
    </message>
    <message>
        <source>Back of the forearm just above the wrist.</source>
        <translation>Dorso del antebrazo justo por encima de la muñeca.</translation>
    </message>
    <message>
        <source>Into internal rotation.</source>
        <translation>Hacia la rotación interna.</translation>
    </message>
    <message>
        <source>Keep the elbow at the side, on a rolled towel.</source>
        <translation>Mantenga el codo al costado, sobre una toalla enrollada.</translation>
    </message>
    <message>
        <source>The wrist extends; the trunk rotates.</source>
        <translation>La muñeca se extiende; el tronco gira.</translation>
    </message>
    <message>
        <source>suprascapular and axillary nerves</source>
        <translation>nervios supraescapular y axilar</translation>
    </message>
    <message>
        <source>olecranon</source>
        <translation>olécranon</translation>
    </message>
    <message>
        <source>Unstable shoulder: not with the arm out at 90°.</source>
        <translation>Hombro inestable: no con el brazo separado a 90°.</translation>
    </message>
    <message>
        <source>shoulder_ir</source>
        <translation>Rotadores internos (subscapularis)</translation>
    </message>
    <message>
        <source>Internal rotators (subscapularis)</source>
        <translation>Rotadores internos (subscapularis)</translation>
    </message>
    <message>
        <source>internal rotation</source>
        <translation>rotación interna</translation>
    </message>
    <message>
        <source>Sitting or lying on the back, arm at the side, elbow 90° (or the belly-press or lift-off position).</source>
        <translation>Sentado o tumbado boca arriba, el brazo al costado, el codo a 90° (o la posición belly-press o lift-off).</translation>
    </message>
    <message>
        <source>Palm side of the forearm just above the wrist.</source>
        <translation>Cara palmar del antebrazo justo por encima de la muñeca.</translation>
    </message>
    <message>
        <source>Into external rotation.</source>
        <translation>Hacia la rotación externa.</translation>
    </message>
    <message>
        <source>Keep the elbow at the side.</source>
        <translation>Mantenga el codo al costado.</translation>
    </message>
    <message>
        <source>Pectoralis major and latissimus help; the wrist flexes.</source>
        <translation>El pectoral mayor y el dorsal ancho ayudan; la muñeca se flexiona.</translation>
    </message>
    <message>
        <source>upper and lower subscapular nerves</source>
        <translation>nervios subescapulares superior e inferior</translation>
    </message>
    <message>
        <source>After a shoulder replacement or a repair: do not load.</source>
        <translation>Tras una prótesis de hombro o una reparación: no cargar.</translation>
    </message>
    <message>
        <source>biceps_brachii</source>
        <translation>Biceps brachii (flexores del codo, palma hacia arriba)</translation>
    </message>
    <message>
        <source>Biceps brachii (elbow flexors, palm up)</source>
        <translation>Biceps brachii (flexores del codo, palma hacia arriba)</translation>
    </message>
    <message>
        <source>flexion at 90°</source>
        <translation>flexión a 90°</translation>
    </message>
    <message>
        <source>Lying on the back or sitting, elbow 90°, palm up.</source>
        <translation>Tumbado boca arriba o sentado, el codo a 90°, la palma hacia arriba.</translation>
    </message>
    <message>
        <source>Into extension.</source>
        <translation>Hacia la extensión.</translation>
    </message>
    <message>
        <source>Hold the upper arm.</source>
        <translation>Sujete el brazo.</translation>
    </message>
    <message>
        <source>The shoulder or the wrist flexes.</source>
        <translation>El hombro o la muñeca se flexiona.</translation>
    </message>
    <message>
        <source>musculocutaneous nerve</source>
        <translation>nervio musculocutáneo</translation>
    </message>
    <message>
        <source>lateral epicondyle</source>
        <translation>epicóndilo lateral</translation>
    </message>
    <message>
        <source>Beware of an injured lower biceps tendon.</source>
        <translation>Cuidado con un tendón distal del bíceps lesionado.</translation>
    </message>
    <message>
        <source>brachioradialis</source>
        <translation>Brachioradialis (flexores del codo, pulgar hacia arriba)</translation>
    </message>
    <message>
        <source>Brachioradialis (elbow flexors, thumb up)</source>
        <translation>Brachioradialis (flexores del codo, pulgar hacia arriba)</translation>
    </message>
    <message>
        <source>flexion with the thumb up</source>
        <translation>flexión con el pulgar hacia arriba</translation>
    </message>
    <message>
        <source>Sitting, elbow 90°, forearm in neutral rotation.</source>
        <translation>Sentado, el codo a 90°, el antebrazo en rotación neutra.</translation>
    </message>
    <message>
        <source>Thumb side of the forearm above the wrist.</source>
        <translation>Lado del pulgar del antebrazo por encima de la muñeca.</translation>
    </message>
    <message>
        <source>Biceps and wrist extensors help.</source>
        <translation>El bíceps y los extensores de la muñeca ayudan.</translation>
    </message>
    <message>
        <source>radial nerve</source>
        <translation>nervio radial</translation>
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
        <translation>Tumbado boca arriba, el brazo elevado hacia delante a 90°, el codo casi recto (o a 90°).</translation>
    </message>
    <message>
        <source>Into flexion.</source>
        <translation>Hacia la flexión.</translation>
    </message>
    <message>
        <source>The shoulder moves; gravity helps.</source>
        <translation>El hombro se mueve; la gravedad ayuda.</translation>
    </message>
    <message>
        <source>The elbow must not be locked.</source>
        <translation>El codo no debe estar bloqueado.</translation>
    </message>
    <message>
        <source>pronators</source>
        <translation>Pronator teres y quadratus</translation>
    </message>
    <message>
        <source>Pronator teres and quadratus</source>
        <translation>Pronator teres y quadratus</translation>
    </message>
    <message>
        <source>radioulnar</source>
        <translation>radioulnar</translation>
    </message>
    <message>
        <source>pronation</source>
        <translation>pronación</translation>
    </message>
    <message>
        <source>Elbow at 90° (teres) or fully bent (quadratus).</source>
        <translation>Codo a 90° (teres) o del todo doblado (quadratus).</translation>
    </message>
    <message>
        <source>Lower end of the radius, with a grip around it or a torque handle.</source>
        <translation>Extremo inferior del radio, rodeándolo con la mano o con una empuñadura de par.</translation>
    </message>
    <message>
        <source>Into supination.</source>
        <translation>Hacia la supinación.</translation>
    </message>
    <message>
        <source>The shoulder abducts or rotates inwards.</source>
        <translation>El hombro se abduce o rota hacia dentro.</translation>
    </message>
    <message>
        <source>median nerve</source>
        <translation>nervio mediano</translation>
    </message>
    <message>
        <source>A torque device reads it directly.</source>
        <translation>Un medidor de par lo lee directamente.</translation>
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
        <translation>supinación</translation>
    </message>
    <message>
        <source>Elbow straight, so that the biceps helps less.</source>
        <translation>Codo recto, para que el bíceps ayude menos.</translation>
    </message>
    <message>
        <source>Into pronation.</source>
        <translation>Hacia la pronación.</translation>
    </message>
    <message>
        <source>Hold the elbow.</source>
        <translation>Sujete el codo.</translation>
    </message>
    <message>
        <source>The shoulder rotates outwards.</source>
        <translation>El hombro rota hacia fuera.</translation>
    </message>
    <message>
        <source>radial nerve (posterior interosseous)</source>
        <translation>nervio radial (interóseo posterior)</translation>
    </message>
    <message>
        <source>wrist_extensors</source>
        <translation>Extensores de la muñeca (radialis longus y brevis, ulnaris)</translation>
    </message>
    <message>
        <source>Wrist extensors (radialis longus and brevis, ulnaris)</source>
        <translation>Extensores de la muñeca (radialis longus y brevis, ulnaris)</translation>
    </message>
    <message>
        <source>Forearm supported, palm down, fingers relaxed.</source>
        <translation>Antebrazo apoyado, la palma hacia abajo, los dedos relajados.</translation>
    </message>
    <message>
        <source>Back of the hand over the metacarpals.</source>
        <translation>Dorso de la mano sobre los metacarpianos.</translation>
    </message>
    <message>
        <source>Hold the lower forearm.</source>
        <translation>Sujete la parte distal del antebrazo.</translation>
    </message>
    <message>
        <source>The finger extensors help.</source>
        <translation>Los extensores de los dedos ayudan.</translation>
    </message>
    <message>
        <source>radial styloid</source>
        <translation>apófisis estiloides del radio</translation>
    </message>
    <message>
        <source>Beware of pain on the outer side of the elbow.</source>
        <translation>Cuidado con el dolor en la cara externa del codo.</translation>
    </message>
    <message>
        <source>wrist_flexors</source>
        <translation>Flexores de la muñeca (radialis, ulnaris)</translation>
    </message>
    <message>
        <source>Wrist flexors (radialis, ulnaris)</source>
        <translation>Flexores de la muñeca (radialis, ulnaris)</translation>
    </message>
    <message>
        <source>flexion</source>
        <translation>flexión</translation>
    </message>
    <message>
        <source>Forearm supported, palm up.</source>
        <translation>Antebrazo apoyado, la palma hacia arriba.</translation>
    </message>
    <message>
        <source>Palm over the metacarpals.</source>
        <translation>Palma sobre los metacarpianos.</translation>
    </message>
    <message>
        <source>The finger flexors help.</source>
        <translation>Los flexores de los dedos ayudan.</translation>
    </message>
    <message>
        <source>median and ulnar nerves</source>
        <translation>nervios mediano y cubital</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>Flexores de los dedos (prensión)</translation>
    </message>
    <message>
        <source>Finger flexors (grip)</source>
        <translation>Flexores de los dedos (prensión)</translation>
    </message>
    <message>
        <source>gripping</source>
        <translation>prensión</translation>
    </message>
    <message>
        <source>Sitting, elbow 90°.</source>
        <translation>Sentado, el codo a 90°.</translation>
    </message>
    <message>
        <source>None: the hand grips a grip dynamometer.</source>
        <translation>Ninguna: la mano aprieta un dinamómetro de prensión.</translation>
    </message>
    <message>
        <source>None: the handle does not move.</source>
        <translation>Ninguna: la empuñadura no se mueve.</translation>
    </message>
    <message>
        <source>Keep the arm at the side.</source>
        <translation>Mantenga el brazo al costado.</translation>
    </message>
    <message>
        <source>The trunk leans.</source>
        <translation>El tronco se inclina.</translation>
    </message>
    <message>
        <source>Needs a grip dynamometer: another instrument, with norms of its own.</source>
        <translation>Necesita un dinamómetro de prensión: otro instrumento, con normas propias.</translation>
    </message>
    <message>
        <source>Give N or kgf.</source>
        <translation>Indique N o kgf.</translation>
    </message>
    <message>
        <source>Never beside values of a pushed pad.</source>
        <translation>Nunca junto a valores de una almohadilla empujada.</translation>
    </message>
    <message>
        <source>rectus_abdominis</source>
        <translation>Rectus abdominis (flexión del tronco superior)</translation>
    </message>
    <message>
        <source>Rectus abdominis (flexion of the upper trunk)</source>
        <translation>Rectus abdominis (flexión del tronco superior)</translation>
    </message>
    <message>
        <source>curling the trunk up</source>
        <translation>encorvar el tronco hacia arriba</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent or legs straight, trunk curled up and held.</source>
        <translation>Tumbado boca arriba, las rodillas dobladas o las piernas rectas, el tronco encorvado y mantenido.</translation>
    </message>
    <message>
        <source>Upper breastbone, padded.</source>
        <translation>Parte alta del esternón, acolchada.</translation>
    </message>
    <message>
        <source>Down to the table.</source>
        <translation>Hacia la camilla.</translation>
    </message>
    <message>
        <source>Hold the pelvis or the thighs.</source>
        <translation>Sujete la pelvis o los muslos.</translation>
    </message>
    <message>
        <source>The hip flexors take over.</source>
        <translation>Los flexores de la cadera toman el relevo.</translation>
    </message>
    <message>
        <source>intercostal and subcostal nerves</source>
        <translation>nervios intercostales y subcostal</translation>
    </message>
    <message>
        <source>Leave it out with osteoporosis, hernia, pregnancy or recent abdominal surgery.</source>
        <translation>Omítala con osteoporosis, hernia, embarazo o cirugía abdominal reciente.</translation>
    </message>
    <message>
        <source>obliques</source>
        <translation>Obliquus externus e internus</translation>
    </message>
    <message>
        <source>External and internal obliques</source>
        <translation>Obliquus externus e internus</translation>
    </message>
    <message>
        <source>curling up with a rotation</source>
        <translation>encorvarse con una rotación</translation>
    </message>
    <message>
        <source>Lying on the back, trunk curled up and rotated, held.</source>
        <translation>Tumbado boca arriba, el tronco encorvado y girado, mantenido.</translation>
    </message>
    <message>
        <source>Front of the shoulder.</source>
        <translation>Parte anterior del hombro.</translation>
    </message>
    <message>
        <source>Down to the table and out of the rotation.</source>
        <translation>Hacia la camilla y deshaciendo la rotación.</translation>
    </message>
    <message>
        <source>Hold the pelvis.</source>
        <translation>Sujete la pelvis.</translation>
    </message>
    <message>
        <source>Hip flexors and rectus take over.</source>
        <translation>Los flexores de la cadera y el recto toman el relevo.</translation>
    </message>
    <message>
        <source>intercostal, iliohypogastric and ilioinguinal nerves</source>
        <translation>nervios intercostales, iliohipogástrico e ilioinguinal</translation>
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
        <translation>meter el vientre</translation>
    </message>
    <message>
        <source>Lying on the back, knees bent.</source>
        <translation>Tumbado boca arriba, las rodillas dobladas.</translation>
    </message>
    <message>
        <source>None; palpation or a pressure cuff.</source>
        <translation>Ninguna; palpación o un manguito de presión.</translation>
    </message>
    <message>
        <source>The breath is held; the obliques take over.</source>
        <translation>Se contiene la respiración; los oblicuos toman el relevo.</translation>
    </message>
    <message>
        <source>Recorded in words.</source>
        <translation>Registrado con palabras.</translation>
    </message>
    <message>
        <source>There is no force test of it.</source>
        <translation>No hay prueba de fuerza para él.</translation>
    </message>
    <message>
        <source>diaphragm</source>
        <translation>Diafragma</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>Diafragma</translation>
    </message>
    <message>
        <source>thorax</source>
        <translation>tórax</translation>
    </message>
    <message>
        <source>breathing in</source>
        <translation>inspirar</translation>
    </message>
    <message>
        <source>None; it is watched, or a mouth-pressure device is used.</source>
        <translation>Ninguna; se observa, o se usa un medidor de presión bucal.</translation>
    </message>
    <message>
        <source>The accessory breathing muscles take over.</source>
        <translation>Los músculos respiratorios accesorios toman el relevo.</translation>
    </message>
    <message>
        <source>phrenic nerve</source>
        <translation>nervio frénico</translation>
    </message>
    <message>
        <source>There is no dynamometer test of it.</source>
        <translation>No hay prueba con dinamómetro para él.</translation>
    </message>
    <message>
        <source>pelvic_floor</source>
        <translation>Suelo pélvico</translation>
    </message>
    <message>
        <source>Pelvic floor</source>
        <translation>Suelo pélvico</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>lifting and squeezing</source>
        <translation>elevar y apretar</translation>
    </message>
    <message>
        <source>None here.</source>
        <translation>Aquí ninguna.</translation>
    </message>
    <message>
        <source>Glutei and adductors help; the breath is held.</source>
        <translation>Los glúteos y los aductores ayudan; se contiene la respiración.</translation>
    </message>
    <message>
        <source>pudendal nerve and sacral branches</source>
        <translation>nervio pudendo y ramas sacras</translation>
    </message>
    <message>
        <source>An internal test is for a qualified professional, with consent given for it.</source>
        <translation>Una prueba interna es para un profesional cualificado, con consentimiento dado para ella.</translation>
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
        <translation>Tumbado boca abajo, el pecho levantado.</translation>
    </message>
    <message>
        <source>Between the shoulder blades.</source>
        <translation>Entre las escápulas.</translation>
    </message>
    <message>
        <source>Hold the pelvis and the legs.</source>
        <translation>Sujete la pelvis y las piernas.</translation>
    </message>
    <message>
        <source>Glutei and hamstrings help.</source>
        <translation>Los glúteos y los isquiotibiales ayudan.</translation>
    </message>
    <message>
        <source>Leave it out with signs of an acute disc problem or a fracture of a vertebra.</source>
        <translation>Omítala con signos de un problema discal agudo o una fractura vertebral.</translation>
    </message>
    <message>
        <source>multifidus</source>
        <translation>Multifidus lumbar</translation>
    </message>
    <message>
        <source>Lumbar multifidus</source>
        <translation>Multifidus lumbar</translation>
    </message>
    <message>
        <source>lumbar spine</source>
        <translation>columna lumbar</translation>
    </message>
    <message>
        <source>extension by segment</source>
        <translation>extensión por segmentos</translation>
    </message>
    <message>
        <source>Lying face down; the opposite arm is lifted, or the muscle is felt.</source>
        <translation>Tumbado boca abajo; se levanta el brazo opuesto, o se palpa el músculo.</translation>
    </message>
    <message>
        <source>None; palpation or ultrasound.</source>
        <translation>Ninguna; palpación o ecografía.</translation>
    </message>
    <message>
        <source>The long erectors take over.</source>
        <translation>Los erectores largos toman el relevo.</translation>
    </message>
    <message>
        <source>dorsal rami (medial branch)</source>
        <translation>ramos dorsales (rama medial)</translation>
    </message>
    <message>
        <source>By quality only.</source>
        <translation>Solo por la calidad.</translation>
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
        <translation>columna lumbar y pelvis</translation>
    </message>
    <message>
        <source>hitching the pelvis up on one side</source>
        <translation>elevar la pelvis de un lado</translation>
    </message>
    <message>
        <source>Lying face down or on the back, leg a little out and back, pelvis hitched up.</source>
        <translation>Tumbado boca abajo o boca arriba, la pierna un poco separada y hacia atrás, la pelvis elevada.</translation>
    </message>
    <message>
        <source>Traction strap at the ankle, in line with the leg.</source>
        <translation>Correa de tracción en el tobillo, en línea con la pierna.</translation>
    </message>
    <message>
        <source>Down, along the leg.</source>
        <translation>Hacia abajo, a lo largo de la pierna.</translation>
    </message>
    <message>
        <source>Hold the opposite side; the hands grip the table.</source>
        <translation>Sujete el lado opuesto; las manos agarran la camilla.</translation>
    </message>
    <message>
        <source>Latissimus, hip abductors and obliques take over.</source>
        <translation>El dorsal ancho, los abductores de la cadera y los oblicuos toman el relevo.</translation>
    </message>
    <message>
        <source>Needs a traction strap.</source>
        <translation>Necesita una correa de tracción.</translation>
    </message>
    <message>
        <source>Unstable hip or knee: do not pull.</source>
        <translation>Cadera o rodilla inestable: no tire.</translation>
    </message>
    <message>
        <source>iliopsoas</source>
        <translation>Iliopsoas (flexores de la cadera)</translation>
    </message>
    <message>
        <source>Iliopsoas (hip flexors)</source>
        <translation>Iliopsoas (flexores de la cadera)</translation>
    </message>
    <message>
        <source>Sitting, hip bent past 90° (or lying on the back at 90°).</source>
        <translation>Sentado, la cadera doblada más de 90° (o tumbado boca arriba a 90°).</translation>
    </message>
    <message>
        <source>Front of the thigh, about 5 cm above the kneecap.</source>
        <translation>Parte anterior del muslo, unos 5 cm por encima de la rótula.</translation>
    </message>
    <message>
        <source>Hold the pelvis; hands on the table.</source>
        <translation>Sujete la pelvis; las manos en la camilla.</translation>
    </message>
    <message>
        <source>Rectus femoris, sartorius and tensor fasciae latae help; the trunk leans back.</source>
        <translation>El recto femoral, el sartorio y el tensor de la fascia lata ayudan; el tronco se echa atrás.</translation>
    </message>
    <message>
        <source>lumbar rami, femoral nerve</source>
        <translation>ramos lumbares, nervio femoral</translation>
    </message>
    <message>
        <source>greater trochanter</source>
        <translation>trocánter mayor</translation>
    </message>
    <message>
        <source>After a hip replacement its precautions hold.</source>
        <translation>Tras una prótesis de cadera valen sus precauciones.</translation>
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
        <translation>cadera/rodilla</translation>
    </message>
    <message>
        <source>hip and knee</source>
        <translation>cadera y rodilla</translation>
    </message>
    <message>
        <source>flexion of the hip with the knee straight</source>
        <translation>flexión de la cadera con la rodilla recta</translation>
    </message>
    <message>
        <source>Lying on the back, straight leg raised.</source>
        <translation>Tumbado boca arriba, la pierna recta levantada.</translation>
    </message>
    <message>
        <source>Shin near the ankle (long lever), or thigh near the knee.</source>
        <translation>Espinilla cerca del tobillo (palanca larga), o muslo cerca de la rodilla.</translation>
    </message>
    <message>
        <source>Into extension of the hip.</source>
        <translation>Hacia la extensión de la cadera.</translation>
    </message>
    <message>
        <source>Psoas and tensor fasciae latae take over.</source>
        <translation>El psoas y el tensor de la fascia lata toman el relevo.</translation>
    </message>
    <message>
        <source>femoral nerve</source>
        <translation>nervio femoral</translation>
    </message>
    <message>
        <source>Beware of back pain when the straight leg is raised.</source>
        <translation>Cuidado con el dolor de espalda al levantar la pierna recta.</translation>
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
        <translation>flexión, abducción y rotación externa</translation>
    </message>
    <message>
        <source>Lying on the back, heel along the other shin.</source>
        <translation>Tumbado boca arriba, el talón a lo largo de la otra espinilla.</translation>
    </message>
    <message>
        <source>Outer side of the knee and inner side of the ankle: two hands.</source>
        <translation>Cara externa de la rodilla y cara interna del tobillo: dos manos.</translation>
    </message>
    <message>
        <source>Against all three motions at once.</source>
        <translation>Contra los tres movimientos a la vez.</translation>
    </message>
    <message>
        <source>Psoas, tensor fasciae latae and hip rotators take over.</source>
        <translation>El psoas, el tensor de la fascia lata y los rotadores de la cadera toman el relevo.</translation>
    </message>
    <message>
        <source>Two contacts: one dynamometer reads too little.</source>
        <translation>Dos contactos: un dinamómetro lee demasiado poco.</translation>
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
        <translation>flexión, abducción y rotación interna</translation>
    </message>
    <message>
        <source>Lying on the back, hip bent about 30° to 45°, a little out and turned in, knee straight.</source>
        <translation>Tumbado boca arriba, la cadera doblada unos 30° a 45°, un poco separada y girada hacia dentro, la rodilla recta.</translation>
    </message>
    <message>
        <source>Outer side of the shin near the ankle, or of the thigh near the knee.</source>
        <translation>Cara externa de la pierna cerca del tobillo, o del muslo cerca de la rodilla.</translation>
    </message>
    <message>
        <source>Into extension and adduction.</source>
        <translation>Hacia la extensión y la aducción.</translation>
    </message>
    <message>
        <source>Gluteus medius and minimus and rectus femoris help.</source>
        <translation>El glúteo medio, el menor y el recto femoral ayudan.</translation>
    </message>
    <message>
        <source>superior gluteal nerve</source>
        <translation>nervio glúteo superior</translation>
    </message>
    <message>
        <source>gluteus_medius</source>
        <translation>Gluteus medius (fibras posteriores)</translation>
    </message>
    <message>
        <source>Gluteus medius (posterior fibres)</source>
        <translation>Gluteus medius (fibras posteriores)</translation>
    </message>
    <message>
        <source>abduction, a little extended and turned out</source>
        <translation>abducción, algo extendida y girada hacia fuera</translation>
    </message>
    <message>
        <source>Lying on the side, pelvis square, upper leg a little back and turned out.</source>
        <translation>Tumbado de lado, la pelvis alineada, la pierna de arriba un poco atrás y girada hacia fuera.</translation>
    </message>
    <message>
        <source>Outer side of the thigh 5 cm above the knee, or near the outer ankle.</source>
        <translation>Cara externa del muslo 5 cm por encima de la rodilla, o cerca del tobillo externo.</translation>
    </message>
    <message>
        <source>Into adduction and a little flexion.</source>
        <translation>Hacia la aducción y algo de flexión.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae flexes the hip; quadratus lumborum hitches the pelvis.</source>
        <translation>El tensor de la fascia lata flexiona la cadera; el cuadrado lumbar eleva la pelvis.</translation>
    </message>
    <message>
        <source>Beware of pain over the trochanter.</source>
        <translation>Cuidado con el dolor sobre el trocánter.</translation>
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
        <translation>abducción en posición neutra</translation>
    </message>
    <message>
        <source>Lying on the side, hip neutral.</source>
        <translation>Tumbado de lado, la cadera neutra.</translation>
    </message>
    <message>
        <source>Into adduction and a little extension.</source>
        <translation>Hacia la aducción y algo de extensión.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae and gluteus medius take over.</source>
        <translation>El tensor de la fascia lata y el glúteo medio toman el relevo.</translation>
    </message>
    <message>
        <source>A force cannot tell it from gluteus medius.</source>
        <translation>Una fuerza no lo distingue del glúteo medio.</translation>
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
        <translation>extensión con la rodilla doblada</translation>
    </message>
    <message>
        <source>Lying face down, knee 90°, thigh lifted.</source>
        <translation>Tumbado boca abajo, la rodilla a 90°, el muslo levantado.</translation>
    </message>
    <message>
        <source>Back of the thigh just above the knee.</source>
        <translation>Parte posterior del muslo justo por encima de la rodilla.</translation>
    </message>
    <message>
        <source>Hold pelvis and sacrum.</source>
        <translation>Sujete la pelvis y el sacro.</translation>
    </message>
    <message>
        <source>Hamstrings, lumbar extensors and adductor magnus take over.</source>
        <translation>Los isquiotibiales, los extensores lumbares y el aductor mayor toman el relevo.</translation>
    </message>
    <message>
        <source>inferior gluteal nerve</source>
        <translation>nervio glúteo inferior</translation>
    </message>
    <message>
        <source>If the hamstrings cramp, bend the knee less.</source>
        <translation>Si los isquiotibiales se acalambran, doble menos la rodilla.</translation>
    </message>
    <message>
        <source>hip_adductors</source>
        <translation>Aductores de la cadera</translation>
    </message>
    <message>
        <source>Hip adductors</source>
        <translation>Aductores de la cadera</translation>
    </message>
    <message>
        <source>adduction</source>
        <translation>aducción</translation>
    </message>
    <message>
        <source>Lying on the side with the lower leg lifted, or on the back squeezing at 0° or 45°.</source>
        <translation>Tumbado de lado con la pierna de abajo levantada, o boca arriba apretando a 0° o 45°.</translation>
    </message>
    <message>
        <source>Inner side of the thigh near the knee, or inner ankle.</source>
        <translation>Cara interna del muslo cerca de la rodilla, o tobillo interno.</translation>
    </message>
    <message>
        <source>Into abduction.</source>
        <translation>Hacia la abducción.</translation>
    </message>
    <message>
        <source>Hold the upper leg and the pelvis.</source>
        <translation>Sujete la pierna de arriba y la pelvis.</translation>
    </message>
    <message>
        <source>Hip flexors and medial hamstrings help.</source>
        <translation>Los flexores de la cadera y los isquiotibiales mediales ayudan.</translation>
    </message>
    <message>
        <source>obturator (and sciatic) nerve</source>
        <translation>nervio obturador (y ciático)</translation>
    </message>
    <message>
        <source>With a groin strain use a short lever.</source>
        <translation>Con una distensión inguinal use una palanca corta.</translation>
    </message>
    <message>
        <source>piriformis</source>
        <translation>Piriformis y rotadores laterales profundos</translation>
    </message>
    <message>
        <source>Piriformis and deep lateral rotators</source>
        <translation>Piriformis y rotadores laterales profundos</translation>
    </message>
    <message>
        <source>external rotation, hip straight or bent</source>
        <translation>rotación externa, cadera recta o doblada</translation>
    </message>
    <message>
        <source>Lying face down with the knee at 90°, or sitting.</source>
        <translation>Tumbado boca abajo con la rodilla a 90°, o sentado.</translation>
    </message>
    <message>
        <source>Inner side of the shin just above the ankle.</source>
        <translation>Cara interna de la pierna justo por encima del tobillo.</translation>
    </message>
    <message>
        <source>Hold the lower thigh and the pelvis.</source>
        <translation>Sujete la parte baja del muslo y la pelvis.</translation>
    </message>
    <message>
        <source>Biceps femoris, sartorius and adductors help.</source>
        <translation>El bíceps femoral, el sartorio y los aductores ayudan.</translation>
    </message>
    <message>
        <source>nerve to piriformis</source>
        <translation>nervio del piriforme</translation>
    </message>
    <message>
        <source>joint line of the knee</source>
        <translation>interlínea articular de la rodilla</translation>
    </message>
    <message>
        <source>Do not force the knee.</source>
        <translation>No fuerce la rodilla.</translation>
    </message>
    <message>
        <source>Beware of sciatic signs.</source>
        <translation>Cuidado con signos de ciática.</translation>
    </message>
    <message>
        <source>obturators</source>
        <translation>Obturadores y géminos</translation>
    </message>
    <message>
        <source>Obturators and gemelli</source>
        <translation>Obturadores y géminos</translation>
    </message>
    <message>
        <source>external rotation with the hip at 90°</source>
        <translation>rotación externa con la cadera a 90°</translation>
    </message>
    <message>
        <source>Sitting, knee 90°.</source>
        <translation>Sentado, la rodilla a 90°.</translation>
    </message>
    <message>
        <source>Hold the thigh.</source>
        <translation>Sujete el muslo.</translation>
    </message>
    <message>
        <source>The pelvic floor co-contracts; sartorius helps.</source>
        <translation>El suelo pélvico se contrae a la vez; el sartorio ayuda.</translation>
    </message>
    <message>
        <source>nerve to obturator internus, obturator nerve</source>
        <translation>nervio del obturador interno, nervio obturador</translation>
    </message>
    <message>
        <source>The same force test as piriformis: the two cannot be told apart.</source>
        <translation>La misma prueba de fuerza que el piriforme: no se pueden distinguir.</translation>
    </message>
    <message>
        <source>hip_internal_rotators</source>
        <translation>Rotadores internos de la cadera (tensor fasciae latae, parte anterior de gluteus minimus y medius)</translation>
    </message>
    <message>
        <source>Hip internal rotators (tensor fasciae latae, front of gluteus minimus and medius)</source>
        <translation>Rotadores internos de la cadera (tensor fasciae latae, parte anterior de gluteus minimus y medius)</translation>
    </message>
    <message>
        <source>Sitting or lying face down, knee 90°.</source>
        <translation>Sentado o tumbado boca abajo, la rodilla a 90°.</translation>
    </message>
    <message>
        <source>Outer side of the shin just above the ankle.</source>
        <translation>Cara externa de la pierna justo por encima del tobillo.</translation>
    </message>
    <message>
        <source>The trunk leans; the pelvis lifts.</source>
        <translation>El tronco se inclina; la pelvis se levanta.</translation>
    </message>
    <message>
        <source>Beware of lax ligaments of the knee.</source>
        <translation>Cuidado con ligamentos laxos de la rodilla.</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <translation>Quadriceps (vastos)</translation>
    </message>
    <message>
        <source>Quadriceps (vasti)</source>
        <translation>Quadriceps (vastos)</translation>
    </message>
    <message>
        <source>Sitting, knee bent 60° to 90°.</source>
        <translation>Sentado, la rodilla doblada de 60° a 90°.</translation>
    </message>
    <message>
        <source>Front of the shin about 5 cm above the ankle bones.</source>
        <translation>Parte anterior de la espinilla unos 5 cm por encima de los tobillos.</translation>
    </message>
    <message>
        <source>Hold the thigh; strap the pelvis.</source>
        <translation>Sujete el muslo; fije la pelvis con una correa.</translation>
    </message>
    <message>
        <source>The trunk leans back; the hip flexes.</source>
        <translation>El tronco se echa atrás; la cadera se flexiona.</translation>
    </message>
    <message>
        <source>Stronger than many testers: a belt holds the dynamometer.</source>
        <translation>Más fuerte que muchos examinadores: una correa sujeta el dinamómetro.</translation>
    </message>
    <message>
        <source>Use a belt: it exceeds what many testers can hold.</source>
        <translation>Use una correa: supera lo que muchos examinadores pueden sujetar.</translation>
    </message>
    <message>
        <source>medial_hamstrings</source>
        <translation>Isquiotibiales mediales (semitendinosus, semimembranosus)</translation>
    </message>
    <message>
        <source>Medial hamstrings (semitendinosus, semimembranosus)</source>
        <translation>Isquiotibiales mediales (semitendinosus, semimembranosus)</translation>
    </message>
    <message>
        <source>flexion with the shin turned in</source>
        <translation>flexión con la pierna girada hacia dentro</translation>
    </message>
    <message>
        <source>Lying face down, knee bent 45° to 90°, toes in.</source>
        <translation>Tumbado boca abajo, la rodilla doblada de 45° a 90°, los dedos del pie hacia dentro.</translation>
    </message>
    <message>
        <source>Back of the shin near the ankle.</source>
        <translation>Parte posterior de la pierna cerca del tobillo.</translation>
    </message>
    <message>
        <source>Hold thigh and pelvis.</source>
        <translation>Sujete el muslo y la pelvis.</translation>
    </message>
    <message>
        <source>Lateral hamstrings and gastrocnemius help; the hip flexes.</source>
        <translation>Los isquiotibiales laterales y el gastrocnemio ayudan; la cadera se flexiona.</translation>
    </message>
    <message>
        <source>tibial nerve</source>
        <translation>nervio tibial</translation>
    </message>
    <message>
        <source>Beware of a cramp and of an acute strain.</source>
        <translation>Cuidado con un calambre y con una distensión aguda.</translation>
    </message>
    <message>
        <source>lateral_hamstrings</source>
        <translation>Isquiotibiales laterales (biceps femoris)</translation>
    </message>
    <message>
        <source>Lateral hamstrings (biceps femoris)</source>
        <translation>Isquiotibiales laterales (biceps femoris)</translation>
    </message>
    <message>
        <source>flexion with the shin turned out</source>
        <translation>flexión con la pierna girada hacia fuera</translation>
    </message>
    <message>
        <source>Lying face down, knee bent 45° to 90°, toes out.</source>
        <translation>Tumbado boca abajo, la rodilla doblada de 45° a 90°, los dedos del pie hacia fuera.</translation>
    </message>
    <message>
        <source>Medial hamstrings and gastrocnemius help.</source>
        <translation>Los isquiotibiales mediales y el gastrocnemio ayudan.</translation>
    </message>
    <message>
        <source>tibial and common fibular nerves</source>
        <translation>nervios tibial y peroneo común</translation>
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
        <translation>girar la pierna hacia dentro</translation>
    </message>
    <message>
        <source>Foot and ankle, by a rotation.</source>
        <translation>Pie y tobillo, con una rotación.</translation>
    </message>
    <message>
        <source>Turning the shin outwards.</source>
        <translation>Girar la pierna hacia fuera.</translation>
    </message>
    <message>
        <source>The medial hamstrings take over.</source>
        <translation>Los isquiotibiales mediales toman el relevo.</translation>
    </message>
    <message>
        <source>It is watched; a dynamometer cannot test it.</source>
        <translation>Se observa; un dinamómetro no puede probarlo.</translation>
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
        <translation>flexión plantar con la rodilla recta</translation>
    </message>
    <message>
        <source>Lying on the back or face down, foot over the edge; or heel raises on one leg.</source>
        <translation>Tumbado boca arriba o boca abajo, el pie fuera del borde; o elevaciones de talón sobre una pierna.</translation>
    </message>
    <message>
        <source>Sole, over the heads of the metatarsals.</source>
        <translation>Planta del pie, sobre las cabezas de los metatarsianos.</translation>
    </message>
    <message>
        <source>Into dorsiflexion.</source>
        <translation>Hacia la flexión dorsal.</translation>
    </message>
    <message>
        <source>Hold the lower shin.</source>
        <translation>Sujete la parte baja de la pierna.</translation>
    </message>
    <message>
        <source>Soleus and toe flexors help.</source>
        <translation>El sóleo y los flexores de los dedos del pie ayudan.</translation>
    </message>
    <message>
        <source>lateral malleolus</source>
        <translation>maléolo lateral</translation>
    </message>
    <message>
        <source>Overpowers most hand-held tests: use a strap, or count heel raises, as is usual.</source>
        <translation>Vence la mayoría de las pruebas de mano: use una correa, o cuente elevaciones de talón, como es habitual.</translation>
    </message>
    <message>
        <source>A hand-held dynamometer is usually overpowered.</source>
        <translation>Un dinamómetro de mano suele quedar vencido.</translation>
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
        <translation>flexión plantar con la rodilla doblada</translation>
    </message>
    <message>
        <source>Lying face down with the knee at 90°, or heel raises with the knee bent.</source>
        <translation>Tumbado boca abajo con la rodilla a 90°, o elevaciones de talón con la rodilla doblada.</translation>
    </message>
    <message>
        <source>Sole, over the heads of the metatarsals or the heel.</source>
        <translation>Planta del pie, sobre las cabezas de los metatarsianos o el talón.</translation>
    </message>
    <message>
        <source>Gastrocnemius and toe flexors help.</source>
        <translation>El gastrocnemio y los flexores de los dedos del pie ayudan.</translation>
    </message>
    <message>
        <source>Use a strap, or count heel raises.</source>
        <translation>Use una correa, o cuente elevaciones de talón.</translation>
    </message>
    <message>
        <source>Beware of an injured Achilles tendon.</source>
        <translation>Cuidado con un tendón de Aquiles lesionado.</translation>
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
        <translation>flexión dorsal (con inversión)</translation>
    </message>
    <message>
        <source>Lying on the back or sitting.</source>
        <translation>Tumbado boca arriba o sentado.</translation>
    </message>
    <message>
        <source>Back of the foot, over the heads of the metatarsals.</source>
        <translation>Dorso del pie, sobre las cabezas de los metatarsianos.</translation>
    </message>
    <message>
        <source>Into plantarflexion (and eversion).</source>
        <translation>Hacia la flexión plantar (y la eversión).</translation>
    </message>
    <message>
        <source>Extensor hallucis longus and toe extensors help.</source>
        <translation>El extensor largo del dedo gordo y los extensores de los dedos ayudan.</translation>
    </message>
    <message>
        <source>deep fibular nerve</source>
        <translation>nervio peroneo profundo</translation>
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
        <translation>subastragalina y tobillo</translation>
    </message>
    <message>
        <source>inversion with plantarflexion</source>
        <translation>inversión con flexión plantar</translation>
    </message>
    <message>
        <source>Lying on the back or sitting, foot pointed and turned in.</source>
        <translation>Tumbado boca arriba o sentado, el pie estirado y girado hacia dentro.</translation>
    </message>
    <message>
        <source>Inner side of the forefoot.</source>
        <translation>Cara interna del antepié.</translation>
    </message>
    <message>
        <source>Into eversion.</source>
        <translation>Hacia la eversión.</translation>
    </message>
    <message>
        <source>Toe flexors and tibialis anterior help.</source>
        <translation>Los flexores de los dedos y el tibial anterior ayudan.</translation>
    </message>
    <message>
        <source>Beware of a failing tendon.</source>
        <translation>Cuidado con un tendón que falla.</translation>
    </message>
    <message>
        <source>peroneals</source>
        <translation>Peroneos (fibularis longus, brevis)</translation>
    </message>
    <message>
        <source>Peroneals (fibularis longus, brevis)</source>
        <translation>Peroneos (fibularis longus, brevis)</translation>
    </message>
    <message>
        <source>subtalar</source>
        <translation>subastragalina</translation>
    </message>
    <message>
        <source>eversion with plantarflexion</source>
        <translation>eversión con flexión plantar</translation>
    </message>
    <message>
        <source>Lying on the back or on the side.</source>
        <translation>Tumbado boca arriba o de lado.</translation>
    </message>
    <message>
        <source>Outer side of the forefoot.</source>
        <translation>Cara externa del antepié.</translation>
    </message>
    <message>
        <source>Into inversion.</source>
        <translation>Hacia la inversión.</translation>
    </message>
    <message>
        <source>The toe extensors help.</source>
        <translation>Los extensores de los dedos del pie ayudan.</translation>
    </message>
    <message>
        <source>superficial fibular nerve</source>
        <translation>nervio peroneo superficial</translation>
    </message>
    <message>
        <source>Beware of an acute sprain.</source>
        <translation>Cuidado con un esguince agudo.</translation>
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
        <translation>dedo gordo del pie</translation>
    </message>
    <message>
        <source>flexion of the last joint of the great toe</source>
        <translation>flexión de la última articulación del dedo gordo</translation>
    </message>
    <message>
        <source>Lying on the back, ankle neutral.</source>
        <translation>Tumbado boca arriba, el tobillo neutro.</translation>
    </message>
    <message>
        <source>Under the last phalanx of the great toe, with a small pad.</source>
        <translation>Bajo la última falange del dedo gordo, con una almohadilla pequeña.</translation>
    </message>
    <message>
        <source>Hold the first phalanx.</source>
        <translation>Sujete la primera falange.</translation>
    </message>
    <message>
        <source>Flexor hallucis brevis and toe flexors help.</source>
        <translation>El flexor corto del dedo gordo y los flexores de los dedos ayudan.</translation>
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
        <translation>extensión del dedo gordo</translation>
    </message>
    <message>
        <source>On the last phalanx of the great toe, with a small pad.</source>
        <translation>Sobre la última falange del dedo gordo, con una almohadilla pequeña.</translation>
    </message>
    <message>
        <source>Hold the metatarsal.</source>
        <translation>Sujete el metatarsiano.</translation>
    </message>
    <message>
        <source>Toe extensors and tibialis anterior help.</source>
        <translation>Los extensores de los dedos y el tibial anterior ayudan.</translation>
    </message>
    <message>
        <source>Weakness can be a sign of the L5 root: it needs a clinical work-up.</source>
        <translation>La debilidad puede ser un signo de la raíz L5: necesita un estudio clínico.</translation>
    </message>
    <message>
        <source>antagonist</source>
        <translation>antagonista</translation>
    </message>
    <message>
        <source>The hip flexors are said to dominate the hip extensors.</source>
        <translation>Se dice que los flexores de la cadera dominan a los extensores.</translation>
    </message>
    <message>
        <source>NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked; Janda's tradition of crossed syndromes, from memory of Page, Frank &amp; Lardner 2010, not checked.</source>
        <translation>Enseñanza de NKT y tradición de manuales, de memoria de Weinstock 2010 y de material de cursos, sin comprobar; tradición de Janda de los síndromes cruzados, de memoria de Page, Frank &amp; Lardner 2010, sin comprobar.</translation>
    </message>
    <message>
        <source>synergist</source>
        <translation>sinergista</translation>
    </message>
    <message>
        <source>Lumbar extensors may stand in when the hip is extended lying face down.</source>
        <translation>Los extensores lumbares pueden suplir cuando la cadera se extiende boca abajo.</translation>
    </message>
    <message>
        <source>A practitioner's page (sacredvesselhealing.com/nkt); Janda's tradition of crossed syndromes, from memory of Page, Frank &amp; Lardner 2010, not checked.</source>
        <translation>Página de un practicante (sacredvesselhealing.com/nkt); tradición de Janda de los síndromes cruzados, de memoria de Page, Frank &amp; Lardner 2010, sin comprobar.</translation>
    </message>
    <message>
        <source>The hamstrings extend the hip too.</source>
        <translation>Los isquiotibiales también extienden la cadera.</translation>
    </message>
    <message>
        <source>A practitioner's page (sacredvesselhealing.com/nkt, which names the hamstrings).</source>
        <translation>Página de un practicante (sacredvesselhealing.com/nkt, que nombra los isquiotibiales).</translation>
    </message>
    <message>
        <source>The deep lateral rotators are said to take over.</source>
        <translation>Se dice que los rotadores laterales profundos toman el relevo.</translation>
    </message>
    <message>
        <source>Practitioners' pages (sacredvesselhealing.com/nkt; a guest blog of 2013 on the obturators after hip surgery).</source>
        <translation>Páginas de practicantes (sacredvesselhealing.com/nkt; una entrada invitada de 2013 sobre los obturadores tras cirugía de cadera).</translation>
    </message>
    <message>
        <source>A physical therapist's guest blog of 2013 (it names the obturators as overactive; the partner was not readable); NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>Entrada invitada de un fisioterapeuta de 2013 (nombra los obturadores como hiperactivos; el compañero no se podía leer); enseñanza de NKT y tradición de manuales, de memoria de Weinstock 2010 y de material de cursos, sin comprobar.</translation>
    </message>
    <message>
        <source>kinetic chain</source>
        <translation>cadena cinética</translation>
    </message>
    <message>
        <source>The calf is said to stand in for it in walking.</source>
        <translation>Se dice que la pantorrilla lo suple al caminar.</translation>
    </message>
    <message>
        <source>A practitioner's page (sacredvesselhealing.com/nkt, which names the calf).</source>
        <translation>Página de un practicante (sacredvesselhealing.com/nkt, que nombra la pantorrilla).</translation>
    </message>
    <message>
        <source>fascial chain</source>
        <translation>cadena fascial</translation>
    </message>
    <message>
        <source>The idea of a sling from the buttock across the back to the other arm.</source>
        <translation>La idea de una banda desde la nalga, cruzando la espalda, hasta el otro brazo.</translation>
    </message>
    <message>
        <source>NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>Enseñanza de NKT y tradición de manuales, de memoria de Weinstock 2010 y de material de cursos, sin comprobar.</translation>
    </message>
    <message>
        <source>The hip flexors are said to dominate.</source>
        <translation>Se dice que los flexores de la cadera dominan.</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>sustituto</translation>
    </message>
    <message>
        <source>Hitching the pelvis stands in for abduction.</source>
        <translation>Elevar la pelvis sustituye a la abducción.</translation>
    </message>
    <message>
        <source>The opposite side is listed too.</source>
        <translation>También se lista el lado opuesto.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae abducts while it flexes the hip.</source>
        <translation>El tensor de la fascia lata abduce mientras flexiona la cadera.</translation>
    </message>
    <message>
        <source>The adductors are said to dominate.</source>
        <translation>Se dice que los aductores dominan.</translation>
    </message>
    <message>
        <source>The rotators are said to dominate.</source>
        <translation>Se dice que los rotadores dominan.</translation>
    </message>
    <message>
        <source>Rectus femoris flexes the hip in its place.</source>
        <translation>El recto femoral flexiona la cadera en su lugar.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae flexes the hip in its place.</source>
        <translation>El tensor de la fascia lata flexiona la cadera en su lugar.</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>vecino</translation>
    </message>
    <message>
        <source>A link by steadying the lumbar spine is told.</source>
        <translation>Se cuenta un vínculo por la estabilización de la columna lumbar.</translation>
    </message>
    <message>
        <source>The adductors help to flex the hip.</source>
        <translation>Los aductores ayudan a flexionar la cadera.</translation>
    </message>
    <message>
        <source>The lumbar extensors are said to guard.</source>
        <translation>Se dice que los extensores lumbares protegen.</translation>
    </message>
    <message>
        <source>One clinic's page stresses that a tight psoas often tests inhibited; it names no partner.</source>
        <translation>La página de una clínica insiste en que un psoas tenso a menudo da inhibido; no nombra compañero.</translation>
    </message>
    <message>
        <source>A practitioner's page (yourhealthwellnesscentre.com); NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>Página de un practicante (yourhealthwellnesscentre.com); enseñanza de NKT y tradición de manuales, de memoria de Weinstock 2010 y de material de cursos, sin comprobar.</translation>
    </message>
    <message>
        <source>Both sides of the thigh are said to contract together.</source>
        <translation>Se dice que ambos lados del muslo se contraen juntos.</translation>
    </message>
    <message>
        <source>The ankle is said to do the work of the knee.</source>
        <translation>Se dice que el tobillo hace el trabajo de la rodilla.</translation>
    </message>
    <message>
        <source>Inner and outer hamstrings are said to be out of balance.</source>
        <translation>Se dice que los isquiotibiales internos y externos están desequilibrados.</translation>
    </message>
    <message>
        <source>The quadriceps is said to dominate.</source>
        <translation>Se dice que el cuádriceps domina.</translation>
    </message>
    <message>
        <source>Both have to do with unlocking the knee.</source>
        <translation>Ambos tienen que ver con desbloquear la rodilla.</translation>
    </message>
    <message>
        <source>The deep rotators are said to take over.</source>
        <translation>Se dice que los rotadores profundos toman el relevo.</translation>
    </message>
    <message>
        <source>The external rotators are said to dominate.</source>
        <translation>Se dice que los rotadores externos dominan.</translation>
    </message>
    <message>
        <source>The long toe flexor stands in.</source>
        <translation>El flexor largo de los dedos lo suple.</translation>
    </message>
    <message>
        <source>The evertors are said to dominate.</source>
        <translation>Se dice que los eversores dominan.</translation>
    </message>
    <message>
        <source>The plantarflexors are said to dominate.</source>
        <translation>Se dice que los flexores plantares dominan.</translation>
    </message>
    <message>
        <source>The toe extensor stands in; a common substitution in manual tests.</source>
        <translation>El extensor de los dedos lo suple; una sustitución frecuente en pruebas manuales.</translation>
    </message>
    <message>
        <source>Told of ankles that were sprained.</source>
        <translation>Se cuenta de tobillos que sufrieron un esguince.</translation>
    </message>
    <message>
        <source>The hip flexors lift the trunk.</source>
        <translation>Los flexores de la cadera levantan el tronco.</translation>
    </message>
    <message>
        <source>The trunk is said to be steadied from the side instead.</source>
        <translation>Se dice que el tronco se estabiliza desde el lado en su lugar.</translation>
    </message>
    <message>
        <source>pressure system</source>
        <translation>sistema de presión</translation>
    </message>
    <message>
        <source>The breath is held instead.</source>
        <translation>En su lugar se contiene la respiración.</translation>
    </message>
    <message>
        <source>Neither can be tested by force.</source>
        <translation>Ninguno se puede probar por la fuerza.</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>distante</translation>
    </message>
    <message>
        <source>Clenching the jaw is said to stand in for a stable trunk.</source>
        <translation>Se dice que apretar la mandíbula sustituye a un tronco estable.</translation>
    </message>
    <message>
        <source>A pairing of distant parts; no mechanism was shown.</source>
        <translation>Un emparejamiento de partes distantes; no se mostró ningún mecanismo.</translation>
    </message>
    <message>
        <source>Both are said to contract together.</source>
        <translation>Se dice que ambos se contraen juntos.</translation>
    </message>
    <message>
        <source>They share fascia.</source>
        <translation>Comparten fascia.</translation>
    </message>
    <message>
        <source>In groups of people with low-back pain a changed multifidus is described.</source>
        <translation>En grupos de personas con dolor lumbar se describe un multífido alterado.</translation>
    </message>
    <message>
        <source>From memory of Hides 1996 and of Hodges &amp; Moseley 2003, not checked.</source>
        <translation>De memoria de Hides 1996 y de Hodges &amp; Moseley 2003, sin comprobar.</translation>
    </message>
    <message>
        <source>The accessory muscles breathe instead.</source>
        <translation>En su lugar respiran los músculos accesorios.</translation>
    </message>
    <message>
        <source>EMG at one point in time: in groups with neck pain the deep flexors were less active and the superficial ones more.</source>
        <translation>EMG en un momento: en grupos con dolor de cuello los flexores profundos estaban menos activos y los superficiales más.</translation>
    </message>
    <message>
        <source>From memory of Falla 2004 and of Jull 2008, not checked; NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>De memoria de Falla 2004 y de Jull 2008, sin comprobar; enseñanza de NKT y tradición de manuales, de memoria de Weinstock 2010 y de material de cursos, sin comprobar.</translation>
    </message>
    <message>
        <source>EMG at one point in time: in groups with neck pain the deep flexors were less active and the front scalenes more.</source>
        <translation>EMG en un momento: en grupos con dolor de cuello los flexores profundos estaban menos activos y los escalenos anteriores más.</translation>
    </message>
    <message>
        <source>From memory of Falla 2004, not checked; NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>De memoria de Falla 2004, sin comprobar; enseñanza de NKT y tradición de manuales, de memoria de Weinstock 2010 y de material de cursos, sin comprobar.</translation>
    </message>
    <message>
        <source>Told with whiplash as the example.</source>
        <translation>Se cuenta con el latigazo cervical como ejemplo.</translation>
    </message>
    <message>
        <source>Practitioners' pages (nickrosencutter.com 2014; aerialbodies.com).</source>
        <translation>Páginas de practicantes (nickrosencutter.com 2014; aerialbodies.com).</translation>
    </message>
    <message>
        <source>The extensors of the upper neck are said to guard.</source>
        <translation>Se dice que los extensores del cuello superior protegen.</translation>
    </message>
    <message>
        <source>remote or neighbour</source>
        <translation>distante o vecino</translation>
    </message>
    <message>
        <source>The jaw is clenched instead.</source>
        <translation>En su lugar se aprieta la mandíbula.</translation>
    </message>
    <message>
        <source>Upper trapezius stands in.</source>
        <translation>El trapecio superior lo suple.</translation>
    </message>
    <message>
        <source>synergist or antagonist</source>
        <translation>sinergista o antagonista</translation>
    </message>
    <message>
        <source>In groups with shoulder pain the EMG of upper against lower trapezius was raised.</source>
        <translation>En grupos con dolor de hombro el EMG del trapecio superior frente al inferior estaba elevado.</translation>
    </message>
    <message>
        <source>From memory of Cools 2007 and of Ludewig &amp; Cook 2000, not checked; NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation>De memoria de Cools 2007 y de Ludewig &amp; Cook 2000, sin comprobar; enseñanza de NKT y tradición de manuales, de memoria de Weinstock 2010 y de material de cursos, sin comprobar.</translation>
    </message>
    <message>
        <source>The large depressor is said to dominate.</source>
        <translation>Se dice que el gran depresor domina.</translation>
    </message>
    <message>
        <source>The shoulder blade tilts forward.</source>
        <translation>La escápula se inclina hacia delante.</translation>
    </message>
    <message>
        <source>The rhomboids are said to dominate.</source>
        <translation>Se dice que los romboides dominan.</translation>
    </message>
    <message>
        <source>Another way to push the shoulder forward.</source>
        <translation>Otra forma de empujar el hombro hacia delante.</translation>
    </message>
    <message>
        <source>In groups with impingement the EMG of lower serratus was lower and that of upper trapezius higher.</source>
        <translation>En grupos con pinzamiento el EMG del serrato inferior era menor y el del trapecio superior mayor.</translation>
    </message>
    <message>
        <source>From memory of Ludewig &amp; Cook 2000, not checked.</source>
        <translation>De memoria de Ludewig &amp; Cook 2000, sin comprobar.</translation>
    </message>
    <message>
        <source>The retractors are said to dominate.</source>
        <translation>Se dice que los retractores dominan.</translation>
    </message>
    <message>
        <source>The front of the chest is said to dominate.</source>
        <translation>Se dice que la parte anterior del tórax domina.</translation>
    </message>
    <message>
        <source>The elevators are said to dominate.</source>
        <translation>Se dice que los elevadores dominan.</translation>
    </message>
    <message>
        <source>The rotators are said to be out of balance.</source>
        <translation>Se dice que los rotadores están desequilibrados.</translation>
    </message>
    <message>
        <source>The deltoid is said to dominate.</source>
        <translation>Se dice que el deltoides domina.</translation>
    </message>
    <message>
        <source>The large internal rotators stand in.</source>
        <translation>Los grandes rotadores internos lo suplen.</translation>
    </message>
    <message>
        <source>A shrug stands in; a usual substitution in manual tests.</source>
        <translation>Encoger el hombro lo suple; una sustitución habitual en pruebas manuales.</translation>
    </message>
    <message>
        <source>Both raise the arm forward.</source>
        <translation>Ambos elevan el brazo hacia delante.</translation>
    </message>
    <message>
        <source>Named only as an example of two that oppose each other.</source>
        <translation>Se nombra solo como ejemplo de dos que se oponen.</translation>
    </message>
    <message>
        <source>A practitioner's page (northbaylaserdoc.com).</source>
        <translation>Página de un practicante (northbaylaserdoc.com).</translation>
    </message>
    <message>
        <source>Gripping is said to dominate.</source>
        <translation>Se dice que la prensión domina.</translation>
    </message>
    <message>
        <source>The finger flexors are said to dominate.</source>
        <translation>Se dice que los flexores de los dedos dominan.</translation>
    </message>
    <message>
        <source>The forearm stands in.</source>
        <translation>El antebrazo lo suple.</translation>
    </message>
    <message>
        <source>low-back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Hip and trunk muscles that practitioners test with complaints of the low back.</source>
        <translation>Músculos de cadera y tronco que los practicantes prueban con molestias lumbares.</translation>
    </message>
    <message>
        <source>Two of them are recorded in words only.</source>
        <translation>Dos de ellos se registran solo con palabras.</translation>
    </message>
    <message>
        <source>Made for this project from the pairs of the library; no evidence that a battery finds anything.</source>
        <translation>Hecha para este proyecto a partir de los pares de la biblioteca; sin pruebas de que una batería encuentre algo.</translation>
    </message>
    <message>
        <source>neck-and-shoulder</source>
        <translation>Cuello y hombro</translation>
    </message>
    <message>
        <source>Neck and shoulder</source>
        <translation>Cuello y hombro</translation>
    </message>
    <message>
        <source>Neck flexors and extensors, muscles that move the shoulder blade, and rotators of the shoulder.</source>
        <translation>Flexores y extensores del cuello, músculos que mueven la escápula y rotadores del hombro.</translation>
    </message>
    <message>
        <source>Ask about the neck first.</source>
        <translation>Pregunte primero por el cuello.</translation>
    </message>
    <message>
        <source>hip-knee-ankle</source>
        <translation>Cadera, rodilla y tobillo</translation>
    </message>
    <message>
        <source>Hip, knee and ankle</source>
        <translation>Cadera, rodilla y tobillo</translation>
    </message>
    <message>
        <source>From the hip down to the foot.</source>
        <translation>De la cadera al pie.</translation>
    </message>
    <message>
        <source>Quadriceps needs a strap; popliteus is recorded in words only.</source>
        <translation>El cuádriceps necesita una correa; el poplíteo se registra solo con palabras.</translation>
    </message>
    <message>
        <source>headache-and-jaw</source>
        <translation>Dolor de cabeza y mandíbula</translation>
    </message>
    <message>
        <source>Headache and jaw</source>
        <translation>Dolor de cabeza y mandíbula</translation>
    </message>
    <message>
        <source>Neck and shoulder blade; jaw, upper neck and breathing are recorded in words only.</source>
        <translation>Cuello y escápula; mandíbula, cuello superior y respiración se registran solo con palabras.</translation>
    </message>
    <message>
        <source>A new or sudden headache needs a physician first.</source>
        <translation>Un dolor de cabeza nuevo o repentino necesita antes un médico.</translation>
    </message>
    <message>
        <source>posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Muscles that the tradition of crossed syndromes calls weak, from the neck to the hip.</source>
        <translation>Músculos que la tradición de los síndromes cruzados llama débiles, del cuello a la cadera.</translation>
    </message>
    <message>
        <source>A posture is no diagnosis.</source>
        <translation>Una postura no es un diagnóstico.</translation>
    </message>
    <message>
        <source>athlete</source>
        <translation>Deportista</translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation>Deportista</translation>
    </message>
    <message>
        <source>Trained people who push hard.</source>
        <translation>Personas entrenadas que empujan fuerte.</translation>
    </message>
    <message>
        <source>Long rest after hard efforts.</source>
        <translation>Descanso largo tras esfuerzos fuertes.</translation>
    </message>
    <message>
        <source>Heavy training in the last two days makes results hard to compare.</source>
        <translation>Un entrenamiento intenso en los dos últimos días hace los resultados difíciles de comparar.</translation>
    </message>
    <message>
        <source>A tester may not be strong enough: use a strap.</source>
        <translation>Un examinador puede no ser bastante fuerte: use una correa.</translation>
    </message>
    <message>
        <source>Default of this project; an engineering choice.</source>
        <translation>Valor por defecto de este proyecto; una decisión técnica.</translation>
    </message>
    <message>
        <source>persistent-pain</source>
        <translation>Dolor persistente</translation>
    </message>
    <message>
        <source>Persistent pain</source>
        <translation>Dolor persistente</translation>
    </message>
    <message>
        <source>People who have had pain for long.</source>
        <translation>Personas que tienen dolor desde hace tiempo.</translation>
    </message>
    <message>
        <source>Ask for pain before, during and after.</source>
        <translation>Pregunte por el dolor antes, durante y después.</translation>
    </message>
    <message>
        <source>Load less, rest long.</source>
        <translation>Cargue menos, descanse más.</translation>
    </message>
    <message>
        <source>A test that hurts is not repeated.</source>
        <translation>Una prueba que duele no se repite.</translation>
    </message>
    <message>
        <source>Pain changes force: a lower force is no finding about a muscle.</source>
        <translation>El dolor cambia la fuerza: una fuerza menor no es un hallazgo sobre un músculo.</translation>
    </message>
    <message>
        <source>after-surgery-or-injury</source>
        <translation>Tras una operación o lesión</translation>
    </message>
    <message>
        <source>After surgery or injury</source>
        <translation>Tras una operación o lesión</translation>
    </message>
    <message>
        <source>People who are cleared for resisted tests after an operation or an injury.</source>
        <translation>Personas autorizadas para pruebas contra resistencia tras una operación o una lesión.</translation>
    </message>
    <message>
        <source>Only with written clearance, and within its load limits.</source>
        <translation>Solo con autorización escrita, y dentro de sus límites de carga.</translation>
    </message>
    <message>
        <source>No break test.</source>
        <translation>Ninguna prueba break.</translation>
    </message>
    <message>
        <source>Stop at the first sign of giving way, swelling or sharp pain.</source>
        <translation>Pare al primer signo de que cede, de hinchazón o de dolor agudo.</translation>
    </message>
    <message>
        <source>What the surgeon or physician has set comes before it.</source>
        <translation>Lo que fijó el cirujano o el médico va antes.</translation>
    </message>
    <message>
        <source>desk-work</source>
        <translation>Trabajo de oficina</translation>
    </message>
    <message>
        <source>Desk work</source>
        <translation>Trabajo de oficina</translation>
    </message>
    <message>
        <source>People who sit for most of the day and are otherwise well.</source>
        <translation>Personas que pasan sentadas la mayor parte del día y por lo demás están bien.</translation>
    </message>
    <message>
        <source>Often not used to hard efforts: one gentle practice trial first.</source>
        <translation>A menudo no acostumbradas a esfuerzos fuertes: primero un intento suave de práctica.</translation>
    </message>
    <message>
        <source>From memory of clinical textbooks and of the AHA (2007) and ACSM lists of reasons against exercise; not checked against them.</source>
        <translation>De memoria de manuales clínicos y de las listas de la AHA (2007) y el ACSM de motivos contra el ejercicio; sin cotejar con ellas.</translation>
    </message>
    <message>
        <source>fracture</source>
        <translation>Fractura, luxación o articulación inestable</translation>
    </message>
    <message>
        <source>Fracture, dislocation or unstable joint</source>
        <translation>Fractura, luxación o articulación inestable</translation>
    </message>
    <message>
        <source>Could a bone in or next to what is tested be broken or not yet healed, or a joint there be out of place or unstable?</source>
        <translation>¿Podría un hueso en la zona que se prueba o junto a ella estar roto o sin consolidar, o una articulación allí estar fuera de su sitio o inestable?</translation>
    </message>
    <message>
        <source>Do not test across it.</source>
        <translation>No pruebe a través de ella.</translation>
    </message>
    <message>
        <source>Refer.</source>
        <translation>Derive.</translation>
    </message>
    <message>
        <source>rupture</source>
        <translation>Tendón o músculo roto</translation>
    </message>
    <message>
        <source>Torn tendon or muscle</source>
        <translation>Tendón o músculo roto</translation>
    </message>
    <message>
        <source>Could a tendon or muscle that would be tested be torn right through?</source>
        <translation>¿Podría un tendón o músculo que se fuera a probar estar completamente roto?</translation>
    </message>
    <message>
        <source>Do not test it.</source>
        <translation>No lo pruebe.</translation>
    </message>
    <message>
        <source>surgery</source>
        <translation>Operación reciente sin límites por escrito</translation>
    </message>
    <message>
        <source>Recent operation without written limits</source>
        <translation>Operación reciente sin límites por escrito</translation>
    </message>
    <message>
        <source>Was there a recent operation or repair without a written statement of how much load is allowed?</source>
        <translation>¿Hubo una operación o reparación reciente sin constancia escrita de cuánta carga se permite?</translation>
    </message>
    <message>
        <source>Do not load the region.</source>
        <translation>No cargue la zona.</translation>
    </message>
    <message>
        <source>Ask the surgeon for limits and follow them.</source>
        <translation>Pida límites al cirujano y respételos.</translation>
    </message>
    <message>
        <source>clot</source>
        <translation>Signos de un coágulo de sangre</translation>
    </message>
    <message>
        <source>Signs of a blood clot</source>
        <translation>Signos de un coágulo de sangre</translation>
    </message>
    <message>
        <source>Are there signs of a clot in leg or lung: one limb swollen or warm, a painful calf, shortness of breath?</source>
        <translation>¿Hay signos de un coágulo en pierna o pulmón: una extremidad hinchada o caliente, una pantorrilla dolorosa, falta de aire?</translation>
    </message>
    <message>
        <source>Do not test.</source>
        <translation>No pruebe.</translation>
    </message>
    <message>
        <source>Refer urgently.</source>
        <translation>Derive con urgencia.</translation>
    </message>
    <message>
        <source>chest_signs</source>
        <translation>Dolor torácico, falta de aire o desmayo</translation>
    </message>
    <message>
        <source>Chest pain, breathlessness or fainting</source>
        <translation>Dolor torácico, falta de aire o desmayo</translation>
    </message>
    <message>
        <source>Has there been chest pain, shortness of breath that nobody can explain, or fainting?</source>
        <translation>¿Ha habido dolor torácico, falta de aire que nadie se explica, o desmayos?</translation>
    </message>
    <message>
        <source>heart_disease</source>
        <translation>Enfermedad inestable del corazón o la aorta</translation>
    </message>
    <message>
        <source>Unstable disease of heart or aorta</source>
        <translation>Enfermedad inestable del corazón o la aorta</translation>
    </message>
    <message>
        <source>Is a heart or vessel disease known that is not under control: unstable angina, heart failure, disturbed rhythm, a narrowed aortic valve that gives trouble, inflammation of the heart, a torn or widened aorta?</source>
        <translation>¿Se conoce una enfermedad del corazón o los vasos que no está controlada: angina inestable, insuficiencia cardíaca, ritmo alterado, una válvula aórtica estrecha que da problemas, inflamación del corazón, una aorta desgarrada o dilatada?</translation>
    </message>
    <message>
        <source>blood_pressure</source>
        <translation>Tensión arterial muy alta</translation>
    </message>
    <message>
        <source>Very high blood pressure</source>
        <translation>Tensión arterial muy alta</translation>
    </message>
    <message>
        <source>Is the blood pressure out of control, above 180/110 mmHg at rest?</source>
        <translation>¿Está la tensión arterial sin controlar, por encima de 180/110 mmHg en reposo?</translation>
    </message>
    <message>
        <source>Measure again after rest; refer if it stays.</source>
        <translation>Mida de nuevo tras un reposo; derive si se mantiene.</translation>
    </message>
    <message>
        <source>Texts differ: some take 200/110 as the limit.</source>
        <translation>Los textos difieren: algunos toman 200/110 como límite.</translation>
    </message>
    <message>
        <source>nerve_loss</source>
        <translation>Pérdida nueva o creciente de función nerviosa</translation>
    </message>
    <message>
        <source>New or growing loss of nerve function</source>
        <translation>Pérdida nueva o creciente de función nerviosa</translation>
    </message>
    <message>
        <source>Is there new or growing weakness or numbness, a foot that drops, numbness between the legs, or a change of bladder or bowel?</source>
        <translation>¿Hay debilidad o entumecimiento nuevos o crecientes, un pie que cae, entumecimiento entre las piernas, o un cambio de vejiga o intestino?</translation>
    </message>
    <message>
        <source>Refer at once: this may be an emergency, and it is no finding of compensation.</source>
        <translation>Derive de inmediato: puede ser una urgencia, y no es un hallazgo de compensación.</translation>
    </message>
    <message>
        <source>neck_vessels</source>
        <translation>Signos de las arterias del cuello</translation>
    </message>
    <message>
        <source>Signs from the arteries of the neck</source>
        <translation>Signos de las arterias del cuello</translation>
    </message>
    <message>
        <source>Is there dizziness, double vision, trouble with speech or swallowing, a sudden fall without fainting, jerking eyes, nausea or numbness of the face that may come from the neck?</source>
        <translation>¿Hay mareo, visión doble, dificultad para hablar o tragar, una caída repentina sin desmayo, ojos que dan sacudidas, náuseas o entumecimiento de la cara que puedan venir del cuello?</translation>
    </message>
    <message>
        <source>Do not test the neck.</source>
        <translation>No pruebe el cuello.</translation>
    </message>
    <message>
        <source>Refer before any test of it.</source>
        <translation>Derive antes de cualquier prueba de él.</translation>
    </message>
    <message>
        <source>neck_instability</source>
        <translation>Cuello que puede ser inestable</translation>
    </message>
    <message>
        <source>Neck that may be unstable</source>
        <translation>Cuello que puede ser inestable</translation>
    </message>
    <message>
        <source>Was the neck injured lately, or is there inflammatory joint disease or Down syndrome?</source>
        <translation>¿Se lesionó el cuello hace poco, o hay una enfermedad articular inflamatoria o síndrome de Down?</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>Fiebre, infección o piel lesionada</translation>
    </message>
    <message>
        <source>Fever, infection or broken skin</source>
        <translation>Fiebre, infección o piel lesionada</translation>
    </message>
    <message>
        <source>Is there fever, a hot swollen joint, an infection, or an open wound or damaged skin where the pad would sit?</source>
        <translation>¿Hay fiebre, una articulación caliente e hinchada, una infección, o una herida abierta o piel dañada donde iría la almohadilla?</translation>
    </message>
    <message>
        <source>muscle_damage</source>
        <translation>Músculo inflamado, en destrucción o que se osifica</translation>
    </message>
    <message>
        <source>Muscle inflamed, breaking down or turning to bone</source>
        <translation>Músculo inflamado, en destrucción o que se osifica</translation>
    </message>
    <message>
        <source>Is a muscle inflamed or forming bone after an injury, or is there dark urine or extreme soreness after exertion?</source>
        <translation>¿Hay un músculo inflamado o que forma hueso tras una lesión, o hay orina oscura o dolor muscular extremo tras un esfuerzo?</translation>
    </message>
    <message>
        <source>Do not load it.</source>
        <translation>No lo cargue.</translation>
    </message>
    <message>
        <source>Refer; dark urine with soreness urgently.</source>
        <translation>Derive; con orina oscura y dolor muscular, con urgencia.</translation>
    </message>
    <message>
        <source>severe_pain</source>
        <translation>Dolor intenso</translation>
    </message>
    <message>
        <source>Severe pain</source>
        <translation>Dolor intenso</translation>
    </message>
    <message>
        <source>Is there severe pain at rest, or more pain than agreed when the muscle is tensed gently?</source>
        <translation>¿Hay dolor intenso en reposo, o más dolor del acordado cuando el músculo se tensa suavemente?</translation>
    </message>
    <message>
        <source>eye</source>
        <translation>Ojo al que puede dañar el esfuerzo</translation>
    </message>
    <message>
        <source>Eye that straining may harm</source>
        <translation>Ojo al que puede dañar el esfuerzo</translation>
    </message>
    <message>
        <source>Are new vessels growing in the retina, or was an eye operated on lately, without a doctor's written agreement to straining?</source>
        <translation>¿Crecen vasos nuevos en la retina, o se operó un ojo hace poco, sin conformidad escrita de un médico para hacer esfuerzos?</translation>
    </message>
    <message>
        <source>No straining before a doctor has agreed in writing.</source>
        <translation>Ningún esfuerzo antes de que un médico haya dado su conformidad por escrito.</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>Ictus reciente o aneurisma en la cabeza</translation>
    </message>
    <message>
        <source>Recent stroke or aneurysm in the head</source>
        <translation>Ictus reciente o aneurisma en la cabeza</translation>
    </message>
    <message>
        <source>Was there a recent stroke, even a passing one, or is an aneurysm in the head known, without a doctor's written agreement to straining?</source>
        <translation>¿Hubo un ictus reciente, aunque fuera pasajero, o se conoce un aneurisma en la cabeza, sin conformidad escrita de un médico para hacer esfuerzos?</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>Hueso débil</translation>
    </message>
    <message>
        <source>Weak bone</source>
        <translation>Hueso débil</translation>
    </message>
    <message>
        <source>Is there osteoporosis, a broken vertebra in the past, long use of cortisone, or a tumour or other disease of bone?</source>
        <translation>¿Hay osteoporosis, una fractura vertebral en el pasado, uso prolongado de cortisona, o un tumor u otra enfermedad del hueso?</translation>
    </message>
    <message>
        <source>Less than full effort, make tests only; leave out bending the trunk forwards.</source>
        <translation>Menos del esfuerzo máximo, solo pruebas make; omita doblar el tronco hacia delante.</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Embarazo o parto reciente</translation>
    </message>
    <message>
        <source>Pregnancy or recent birth</source>
        <translation>Embarazo o parto reciente</translation>
    </message>
    <message>
        <source>Is the person pregnant, or did she give birth lately?</source>
        <translation>¿Está la persona embarazada, o ha dado a luz hace poco?</translation>
    </message>
    <message>
        <source>Leave out break tests of abdomen and trunk; not long on the back.</source>
        <translation>Omita las pruebas break de abdomen y tronco; no mucho tiempo boca arriba.</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>Hernia u operación abdominal</translation>
    </message>
    <message>
        <source>Hernia or abdominal operation</source>
        <translation>Hernia u operación abdominal</translation>
    </message>
    <message>
        <source>Is there a hernia of the abdomen, or was the abdomen operated on lately?</source>
        <translation>¿Hay una hernia del abdomen, o se operó el abdomen hace poco?</translation>
    </message>
    <message>
        <source>tendon</source>
        <translation>Tendón en riesgo</translation>
    </message>
    <message>
        <source>Tendon at risk</source>
        <translation>Tendón en riesgo</translation>
    </message>
    <message>
        <source>Was a fluoroquinolone antibiotic taken lately, or is a tendon diseased or painful?</source>
        <translation>¿Se tomó hace poco un antibiótico fluoroquinolona, o hay un tendón enfermo o doloroso?</translation>
    </message>
    <message>
        <source>No break tests that load the Achilles or patellar tendon or the rotator cuff, nor another painful tendon.</source>
        <translation>Ninguna prueba break que cargue el tendón de Aquiles o el rotuliano o el manguito rotador, ni otro tendón doloroso.</translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation>Sangra o se amorata con facilidad</translation>
    </message>
    <message>
        <source>Bleeds or bruises easily</source>
        <translation>Sangra o se amorata con facilidad</translation>
    </message>
    <message>
        <source>Is a blood thinner taken, is there a bleeding disorder, or is the skin fragile?</source>
        <translation>¿Se toma un anticoagulante, hay un trastorno de la coagulación, o es frágil la piel?</translation>
    </message>
    <message>
        <source>Wide soft pad, little pressure; look for bruises.</source>
        <translation>Almohadilla ancha y blanda, poca presión; busque moratones.</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>Articulación laxa, sustituida o reconstruida</translation>
    </message>
    <message>
        <source>Loose, replaced or reconstructed joint</source>
        <translation>Articulación laxa, sustituida o reconstruida</translation>
    </message>
    <message>
        <source>Is a joint loose or very mobile, replaced, or was a ligament of it reconstructed?</source>
        <translation>¿Es una articulación laxa o muy móvil, está sustituida, o se reconstruyó un ligamento de ella?</translation>
    </message>
    <message>
        <source>Keep to the positions that its limits allow; short lever.</source>
        <translation>Quédese en las posiciones que permiten sus límites; palanca corta.</translation>
    </message>
    <message>
        <source>fatigable</source>
        <translation>Enfermedad nerviosa o muscular que fatiga, o recaída tras el esfuerzo</translation>
    </message>
    <message>
        <source>Nerve or muscle disease that tires, or relapse after exertion</source>
        <translation>Enfermedad nerviosa o muscular que fatiga, o recaída tras el esfuerzo</translation>
    </message>
    <message>
        <source>Is there a nerve or muscle disease in which work tires or weakens, multiple sclerosis, or does exertion bring a relapse, as after some infections?</source>
        <translation>¿Hay una enfermedad nerviosa o muscular en la que el trabajo fatiga o debilita, esclerosis múltiple, o el esfuerzo trae una recaída, como tras algunas infecciones?</translation>
    </message>
    <message>
        <source>Few trials, long rests.</source>
        <translation>Pocos intentos, descansos largos.</translation>
    </message>
    <message>
        <source>recent_load</source>
        <translation>Con agujetas, recién entrenado o enfermo</translation>
    </message>
    <message>
        <source>Sore, freshly trained or ill</source>
        <translation>Con agujetas, recién entrenado o enfermo</translation>
    </message>
    <message>
        <source>Is there muscle soreness, heavy training in the last 24 to 48 hours, or an acute illness?</source>
        <translation>¿Hay agujetas, entrenamiento intenso en las últimas 24 a 48 horas, o una enfermedad aguda?</translation>
    </message>
    <message>
        <source>Better on another day: the results cannot be compared.</source>
        <translation>Mejor otro día: los resultados no se pueden comparar.</translation>
    </message>
    <message>
        <source>epilepsy</source>
        <translation>Epilepsia o mucho miedo</translation>
    </message>
    <message>
        <source>Epilepsy or great fear</source>
        <translation>Epilepsia o mucho miedo</translation>
    </message>
    <message>
        <source>Does the person have epilepsy, or great fear of the test?</source>
        <translation>¿Tiene la persona epilepsia, o mucho miedo a la prueba?</translation>
    </message>
    <message>
        <source>Make sure of consent at every step; no break tests unless they are enabled for a reason.</source>
        <translation>Asegúrese del consentimiento en cada paso; ninguna prueba break salvo que se habilite con un motivo.</translation>
    </message>
    <message>
        <source>understanding</source>
        <translation>Puede no entender o no poder consentir</translation>
    </message>
    <message>
        <source>May not understand or be able to consent</source>
        <translation>Puede no entender o no poder consentir</translation>
    </message>
    <message>
        <source>Is it hard for the person to understand the test or to agree to it, because of language, thinking or anything else?</source>
        <translation>¿Le cuesta a la persona entender la prueba o aceptarla, por el idioma, el pensamiento u otra cosa?</translation>
    </message>
    <message>
        <source>Explain until it is understood, with an interpreter or a guardian where needed; without consent there is no test.</source>
        <translation>Explique hasta que se entienda, con un intérprete o un tutor si hace falta; sin consentimiento no hay prueba.</translation>
    </message>
    <message>
        <source>abort</source>
        <translation>Terminar el intento enseguida</translation>
    </message>
    <message>
        <source>End the trial at once</source>
        <translation>Terminar el intento enseguida</translation>
    </message>
    <message>
        <source>Sudden pain, a crack or pop, a cramp, dizziness, a change of sight, anything in the chest, numbness, breath that stays held after a reminder, or the wish to stop.</source>
        <translation>Dolor repentino, un crujido o chasquido, un calambre, mareo, un cambio de la vista, cualquier cosa en el pecho, entumecimiento, respiración que sigue contenida tras un aviso, o el deseo de parar.</translation>
    </message>
    <message>
        <source>Let go, write down what it was, refer if needed.</source>
        <translation>Suelte, anote qué fue, derive si hace falta.</translation>
    </message>
    <message>
        <source>Do not repeat a test that hurts; never jerk.</source>
        <translation>No repita una prueba que duele; nunca dé tirones.</translation>
    </message>
    <message>
        <source>From memory of clinical textbooks, not checked; breathing, not jerking and not repeating painful tests also from a teaching page on physiotherapy (physicaltherapynotes.com, 2010).</source>
        <translation>De memoria de manuales clínicos, sin comprobar; respirar, no dar tirones y no repetir pruebas dolorosas también de una página docente de fisioterapia (physicaltherapynotes.com, 2010).</translation>
    </message>
    <message>
        <source>low load hold</source>
        <translation>aguanta con carga baja</translation>
    </message>
    <message>
        <source>suspected break</source>
        <translation>posible cesión</translation>
    </message>
    <message>
        <source>no hold</source>
        <translation>no aguanta</translation>
    </message>
    <message>
        <source>deep tissue</source>
        <translation>tejido profundo</translation>
    </message>
    <message>
        <source>device lost</source>
        <translation>aparato perdido</translation>
    </message>
    <message>
        <source>pad slipped</source>
        <translation>almohadilla deslizada</translation>
    </message>
    <message>
        <source>wrong side</source>
        <translation>lado equivocado</translation>
    </message>
    <message>
        <source>wrong muscle</source>
        <translation>músculo equivocado</translation>
    </message>
    <message>
        <source>history and movement</source>
        <translation>historia y movimiento</translation>
    </message>
    <message>
        <source>break test</source>
        <translation>prueba break</translation>
    </message>
    <message>
        <source>make test</source>
        <translation>prueba make</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Finish history</source>
        <translation>Terminar la historia</translation>
    </message>
    <message>
        <source>Answer item</source>
        <translation>Responder un punto</translation>
    </message>
    <message>
        <source>Finish screening</source>
        <translation>Terminar el cribado</translation>
    </message>
    <message>
        <source>Override stop</source>
        <translation>Anular una parada</translation>
    </message>
    <message>
        <source>Allow break tests</source>
        <translation>Permitir pruebas break</translation>
    </message>
    <message>
        <source>Start test</source>
        <translation>Empezar una prueba</translation>
    </message>
    <message>
        <source>Report pain</source>
        <translation>Indicar el dolor</translation>
    </message>
    <message>
        <source>Recontract</source>
        <translation>Contraer de nuevo</translation>
    </message>
    <message>
        <source>Record trial</source>
        <translation>Registrar un intento</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message>
        <source>Finish test</source>
        <translation>Terminar la prueba</translation>
    </message>
    <message>
        <source>Start intervention</source>
        <translation>Empezar una intervención</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Abrir el sobre</translation>
    </message>
    <message>
        <source>Finish intervention</source>
        <translation>Terminar la intervención</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Fijar una meta</translation>
    </message>
    <message>
        <source>Report homework</source>
        <translation>Informar del ejercicio para casa</translation>
    </message>
    <message>
        <source>Correct test</source>
        <translation>Corregir una prueba</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Close block</source>
        <translation>Cerrar el bloque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>dynamometer</source>
        <translation>dinamómetro</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Open the one that it is.</source>
        <translation>Abra el que sea.</translation>
    </message>
    <message>
        <source>ended by the operator</source>
        <translation>terminado por el operador</translation>
    </message>
    <message>
        <source>the window was closed</source>
        <translation>se cerró la ventana</translation>
    </message>
    <message>
        <source>Goal (| YYYY-MM-DD)</source>
        <translation>Meta (| AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Calibration {1} of {2}, {3} old.</source>
        <translation>Calibración {1} del {2}, de hace {3}.</translation>
    </message>
    <message>
        <source>Calibration {1} of {2}, {3} old: overdue since {4}.</source>
        <translation>Calibración {1} del {2}, de hace {3}: vencida desde el {4}.</translation>
    </message>
    <message>
        <source>Calibration {1} of {2}, {3} old: {4}.</source>
        <translation>Calibración {1} del {2}, de hace {3}: {4}.</translation>
    </message>
    <message>
        <source>Calibration {1}, day not known.</source>
        <translation>Calibración {1}, día desconocido.</translation>
    </message>
    <message>
        <source>Calibration {1}, day not known: overdue since {2}.</source>
        <translation>Calibración {1}, día desconocido: vencida desde el {2}.</translation>
    </message>
    <message>
        <source>Calibration {1}, day not known: {2}.</source>
        <translation>Calibración {1}, día desconocido: {2}.</translation>
    </message>
    <message>
        <source>MDC95 {1} from {2}</source>
        <translation>MDC95 {1} de {2}</translation>
    </message>
    <message>
        <source>the tester's own error of measurement is not known</source>
        <translation>no se conoce el error de medida propio del examinador</translation>
    </message>
    <message>
        <source>If nothing had changed and each trial held with probability {1}, luck alone would do this or more in one direction in {2} of comparisons</source>
        <translation>Si nada hubiera cambiado y cada intento aguantara con probabilidad {1}, el azar solo produciría esto o más en un sentido en el {2} de las comparaciones</translation>
    </message>
    <message>
        <source>If nothing had changed and each trial held with probability {1}, luck alone would do this or more in either direction in {2} of comparisons</source>
        <translation>Si nada hubiera cambiado y cada intento aguantara con probabilidad {1}, el azar solo produciría esto o más en cualquiera de los dos sentidos en el {2} de las comparaciones</translation>
    </message>
    <message>
        <source>{1} as in test {2}</source>
        <translation>{1} como en la prueba {2}</translation>
    </message>
    <message>
        <source>Series {1} of {2}, {3}°, {4}</source>
        <translation>Serie {1} de {2}, {3}°, {4}</translation>
    </message>
    <message>
        <source>The retest began later than {1} s after the intervention.</source>
        <translation>El retest empezó más de {1} s después de la intervención.</translation>
    </message>
    <message>
        <source>The retest began later than {1} s after the intervention ({2} s).</source>
        <translation>El retest empezó más de {1} s después de la intervención ({2} s).</translation>
    </message>
    <message>
        <source>Only make tests are planned.</source>
        <translation>Solo están previstas pruebas make.</translation>
    </message>
    <message>
        <source>Only make tests are planned by the profile {1}.</source>
        <translation>Según el perfil {1} solo están previstas pruebas make.</translation>
    </message>
    <message>
        <source>Connecting to the dynamometer; the test begins when it answers.</source>
        <translation>Conectando con el dinamómetro; la prueba empieza cuando responda.</translation>
    </message>
    <message>
        <source>Connecting to the dynamometer; the test of {1} begins when it answers.</source>
        <translation>Conectando con el dinamómetro; la prueba de {1} empieza cuando responda.</translation>
    </message>
    <message>
        <source>{1} cannot be opened: {2}.</source>
        <translation>{1} no se puede abrir: {2}.</translation>
    </message>
    <message>
        <source>{1} of {2}, {3}: {4} test, lever arm not known, so that a retest cannot be compared, {5}.</source>
        <translation>{1}: {2}, {3} (tipo de prueba: {4}), brazo de palanca desconocido, así que un retest no se puede comparar, {5}.</translation>
    </message>
    <message>
        <source>cal. {1} ago, overdue</source>
        <translation>cal. hace {1}, vencida</translation>
    </message>
    <message>
        <source>overdue since {1}</source>
        <translation>vencida desde el {1}</translation>
    </message>
    <message>
        <source>of another device, serial number {1}</source>
        <translation>de otro aparato, número de serie {1}</translation>
    </message>
    <message>
        <source>The force sensor of the instrument stands at the end of its range: nothing is read.</source>
        <translation type="vanished">El sensor de fuerza del aparato está al final de su rango: no se lee nada.</translation>
    </message>
    <message>
        <source>With no load on it, a wire of the load cell is off.</source>
        <translation type="vanished">Si está sin carga, un hilo de la célula de carga está suelto.</translation>
    </message>
    <message>
        <source>The force sensor of the instrument does not answer or is stuck: nothing is read.</source>
        <translation type="vanished">El sensor de fuerza del aparato no responde o está atascado: no se lee nada.</translation>
    </message>
    <message>
        <source>Use a longer lever or a stronger sensor; if nothing was pressed, check the wires of the cell.</source>
        <translation type="vanished">Use una palanca más larga o un sensor más fuerte; si no se empujó, revise los hilos de la célula.</translation>
    </message>
    <message>
        <source>The sensor stood at the end of its range.</source>
        <translation type="vanished">El sensor estaba al final de su rango.</translation>
    </message>
    <message>
        <source>(unknown unit)</source>
        <translation type="vanished">(unidad desconocida)</translation>
    </message>
    <message>
        <source>No contraction was found: the force, between {1} and {2} {3}, never rises by {4} N.</source>
        <translation type="vanished">No se encontró ninguna contracción: la fuerza, entre {1} y {2} {3}, no sube nunca {4} N.</translation>
    </message>
    <message>
        <source>The force is negative: turn its sign, or take off its zero (--tare).</source>
        <translation type="vanished">La fuerza es negativa: cambie su signo, o reste su cero (--tare).</translation>
    </message>
    <message>
        <source>The recording starts already loaded</source>
        <translation type="vanished">La grabación empieza ya con carga</translation>
    </message>
    <message>
        <source>The pad never rested before this trial</source>
        <translation type="vanished">La almohadilla no estuvo en reposo antes de este intento</translation>
    </message>
    <message>
        <source>{1}: there is no rest to take as zero, so its forces are as recorded and it has no onset.</source>
        <translation type="vanished">{1}: no hay reposo que tomar como cero, así que sus fuerzas son las grabadas y no tiene inicio.</translation>
    </message>
    <message>
        <source>The mains ({1}) are heard in the force, {2} {3} strong.</source>
        <translation type="vanished">La red eléctrica ({1}) se nota en la fuerza, con {2} {3}.</translation>
    </message>
    <message>
        <source>A notch takes them off where rest stands before a trial.</source>
        <translation type="vanished">Un filtro de muesca la elimina donde hay reposo antes de un intento.</translation>
    </message>
    <message>
        <source>Peak and hold do not mind; fast rises may.</source>
        <translation type="vanished">Al máximo y al mantenimiento no les afecta; a subidas rápidas, quizá.</translation>
    </message>
    <message>
        <source>The load is beyond the sensor's range: use a longer lever or a stronger sensor.</source>
        <translation type="vanished">La carga supera el intervalo del sensor: use una palanca más larga o un sensor más fuerte.</translation>
    </message>
    <message>
        <source>The device says that its battery is low: it may switch itself off.</source>
        <translation type="vanished">El aparato dice que su batería está baja: puede apagarse solo.</translation>
    </message>
    <message>
        <source>its force sensor gives no readings</source>
        <translation type="vanished">su sensor de fuerza no da lecturas</translation>
    </message>
    <message>
        <source>Check the wires between the load cell, its converter and the board.</source>
        <translation type="vanished">Revise los cables entre la célula de carga, su convertidor y la placa.</translation>
    </message>
    <message>
        <source>Positive is the way the limb yields: turn the motion sensor half round, or the device's limb direction.</source>
        <translation type="vanished">Positiva es la dirección en la que cede la extremidad: gire el sensor de movimiento media vuelta, o invierta el movimiento del dispositivo.</translation>
    </message>
    <message>
        <source>Check how the motion sensor is mounted: positive is the direction of yielding.</source>
        <translation type="vanished">Compruebe cómo está montado el sensor de movimiento: positivo es el sentido en que se cede.</translation>
    </message>
    <message>
        <source>Give --seed with a number from a good source of chance.</source>
        <translation type="vanished">Dé --seed con un número de una buena fuente de azar.</translation>
    </message>
    <message>
        <source>nktsense library list shows all of them.</source>
        <translation type="vanished">nktsense library list los muestra todos.</translation>
    </message>
    <message>
        <source>--licence is for a session without a client.</source>
        <translation type="vanished">--licence es para una sesión sin cliente.</translation>
    </message>
    <message>
        <source>nktsense records tester holds licences.</source>
        <translation type="vanished">nktsense records tester guarda las licencias.</translation>
    </message>
    <message>
        <source>Say --tester CODE; nktsense records tester CODE adds one.</source>
        <translation type="vanished">Diga --tester CÓDIGO; nktsense records tester CÓDIGO añade uno.</translation>
    </message>
    <message>
        <source>{1}, for {2}</source>
        <translation type="vanished">{1}, para {2}</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>held</source>
        <translation>aguantó</translation>
    </message>
    <message>
        <source>gave way</source>
        <translation>cedió</translation>
    </message>
    <message>
        <source>seemed to give way, by force alone</source>
        <translation>pareció ceder, solo por la fuerza</translation>
    </message>
    <message>
        <source>held, load too low</source>
        <translation>aguantó, carga insuficiente</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede determinar</translation>
    </message>
    <message>
        <source>force only, no verdict</source>
        <translation>solo fuerza, sin veredicto</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>held, but the push was too light to tell</source>
        <translation>aguantó, pero el empuje fue insuficiente para saberlo</translation>
    </message>
    <message>
        <source>only the force was read</source>
        <translation>solo se leyó la fuerza</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>aún no se muestra</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartar</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primera prueba</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>compañero</translation>
    </message>
    <message>
        <source>retest</source>
        <translation>retest</translation>
    </message>
    <message>
        <source>{purpose} of {test}</source>
        <translation>{purpose} de {test}</translation>
    </message>
    <message>
        <source>break test</source>
        <translation>prueba break</translation>
    </message>
    <message>
        <source>make test</source>
        <translation>prueba make</translation>
    </message>
    <message>
        <source>pressure</source>
        <translation>presión</translation>
    </message>
    <message>
        <source>deep tissue work</source>
        <translation>trabajo de tejido profundo</translation>
    </message>
    <message>
        <source>myofascial release</source>
        <translation>liberación miofascial</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>estiramiento</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Ju</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sá</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>This session is not closed. The page shows where it stood after step {step}.</source>
        <translation>Esta sesión no está cerrada. La página muestra cómo estaba tras el paso {step}.</translation>
    </message>
    <message>
        <source>Made with a simulated device: these numbers were measured on nobody.</source>
        <translation>Hecho con un aparato simulado: estos números no se midieron en nadie.</translation>
    </message>
    <message>
        <source>Results are not shown</source>
        <translation>Los resultados no se muestran</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>A demonstration</source>
        <translation>Una demostración</translation>
    </message>
    <message>
        <source>Session {session}, step {step}</source>
        <translation>Sesión {session}, paso {step}</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>hecho {when}</translation>
    </message>
    <message>
        <source>Your muscle tests</source>
        <translation>Sus pruebas musculares</translation>
    </message>
    <message>
        <source>In each test somebody pushed against you with a small force meter, and you tried to stay still. We looked at whether you held or gave way. Every mark below is one try.</source>
        <translation>En cada prueba alguien empujó contra usted con un pequeño medidor de fuerza, y usted intentó no moverse. Observamos si usted aguantaba o cedía. Cada marca de abajo es un intento.</translation>
    </message>
    <message>
        <source>This visit followed a research plan, in which some of what is done is meant to do nothing. Ask {tester} about it.</source>
        <translation>Esta visita siguió un plan de investigación en el que parte de lo que se hace está pensado para no hacer nada. Pregunte a {tester} por ello.</translation>
    </message>
    <message>
        <source>held each time</source>
        <translation>aguantó todas las veces</translation>
    </message>
    <message>
        <source>gave way each time</source>
        <translation>cedió todas las veces</translation>
    </message>
    <message>
        <source>held {held} of {total} times</source>
        <translation>aguantó {held} de {total} veces</translation>
    </message>
    <message>
        <source>held {held} of {total} times, {unclear} unclear</source>
        <translation>aguantó {held} de {total} veces, {unclear} sin determinar</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>No test was made at this visit.</source>
        <translation>En esta visita no se hizo ninguna prueba.</translation>
    </message>
    <message>
        <source>{what} on {muscle}, {side}</source>
        <translation>{what}: {muscle}, {side}</translation>
    </message>
    <message>
        <source>about {seconds} seconds</source>
        <translation>unos {seconds} segundos</translation>
    </message>
    <message>
        <source>Nothing was done between the tests.</source>
        <translation>Entre las pruebas no se hizo nada.</translation>
    </message>
    <message>
        <source>It changed in all three repeats: it {before}, and after that it {after}.</source>
        <translation>Cambió en las tres repeticiones. Antes: {before}; después: {after}.</translation>
    </message>
    <message>
        <source>Luck alone would show this in about {one} of such comparisons, or more.</source>
        <translation>Solo por azar se vería esto en cerca del {one} de tales comparaciones, o más.</translation>
    </message>
    <message>
        <source>Luck alone would show this in about {one} of such comparisons, or more; at least once among the {comparisons} of this day in {some}.</source>
        <translation>Solo por azar se vería esto en cerca del {one} de tales comparaciones, o más; al menos una vez entre las {comparisons} de ese día en el {some}.</translation>
    </message>
    <message>
        <source>It does not show what caused the change.</source>
        <translation>No muestra qué causó el cambio.</translation>
    </message>
    <message>
        <source>The force changed by more than the measuring error: from {before} to {after}. Whether it held or gave way did not clearly change. It does not show what caused the change.</source>
        <translation>La fuerza cambió más que el error de medición: de {before} a {after}. Que aguantara o cediera no cambió con claridad. No muestra qué causó el cambio.</translation>
    </message>
    <message>
        <source>No change was seen that is larger than the measuring error.</source>
        <translation>No se vio ningún cambio mayor que el error de medición.</translation>
    </message>
    <message>
        <source>The result is mixed: no change can be told from it.</source>
        <translation>El resultado es mixto: no permite afirmar ningún cambio.</translation>
    </message>
    <message>
        <source>The two tests cannot be compared: {because}.</source>
        <translation>Las dos pruebas no se pueden comparar: {because}.</translation>
    </message>
    <message>
        <source>The tester did not see the results while testing.</source>
        <translation>El examinador no vio los resultados durante las pruebas.</translation>
    </message>
    <message>
        <source>The tester knew what was done, which can sway a test.</source>
        <translation>El examinador sabía qué se había hecho, y eso puede influir en una prueba.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>No exercises were given at this visit.</source>
        <translation>En esta visita no se dieron ejercicios.</translation>
    </message>
    <message>
        <source>Your goal: {goal}</source>
        <translation>Su objetivo: {goal}</translation>
    </message>
    <message>
        <source>Your goal: {goal} (by {date})</source>
        <translation>Su objetivo: {goal} (hasta {date})</translation>
    </message>
    <message>
        <source>A muscle that gave way is not shown to be damaged, switched off or the cause of pain. One that held is not shown to be healthy.</source>
        <translation>Que un músculo cediera no muestra que esté dañado, desactivado o que sea la causa del dolor. Que uno aguantara no muestra que esté sano.</translation>
    </message>
    <message>
        <source>A change after something was done may have other causes: practice, warming up, getting tired, how fast one pushes, what one expects, and luck.</source>
        <translation>Un cambio después de hacer algo puede tener otras causas: la práctica, el calentamiento, el cansancio, la rapidez con que se empuja, lo que uno espera y el azar.</translation>
    </message>
    <message>
        <source>These tests do not show whether a treatment or an exercise helps, and they find no disease.</source>
        <translation>Estas pruebas no muestran si un tratamiento o un ejercicio ayuda, y no descubren ninguna enfermedad.</translation>
    </message>
    <message>
        <source>A muscle becomes weak that was not weak before, or weakness grows: this needs a medical examination. Do not wait for the next visit.</source>
        <translation>Un músculo se debilita sin haber sido débil antes, o una debilidad aumenta: esto necesita un examen médico. No espere a la próxima visita.</translation>
    </message>
    <message>
        <source>An exercise hurts, or something worries you: stop it, and ask who tested you.</source>
        <translation>Un ejercicio duele, o algo le preocupa: déjelo y pregunte a quien le hizo las pruebas.</translation>
    </message>
    <message>
        <source>Tested by {tester} on {date}.</source>
        <translation>Pruebas hechas por {tester} el {date}.</translation>
    </message>
    <message>
        <source>Muscle test report</source>
        <translation>Informe de pruebas musculares</translation>
    </message>
    <message>
        <source>No test was repeated, so no change can be told.</source>
        <translation>No se repitió ninguna prueba, así que no se puede afirmar ningún cambio.</translation>
    </message>
    <message>
        <source>after {what} on {muscle}, {side}</source>
        <translation>después de {what}: {muscle}, {side}</translation>
    </message>
    <message>
        <source>with nothing done in between</source>
        <translation>sin que se hiciera nada en medio</translation>
    </message>
    <message>
        <source>and {number} more comparisons below</source>
        <translation>y {number} comparaciones más abajo</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} años</translation>
    </message>
    <message>
        <source>licensed: {licence}</source>
        <translation>con licencia: {licence}</translation>
    </message>
    <message>
        <source>{tester} (in charge)</source>
        <translation>{tester} (responsable)</translation>
    </message>
    <message>
        <source>{begun} to {ended}</source>
        <translation>{begun} a {ended}</translation>
    </message>
    <message>
        <source>begun {begun}, not closed</source>
        <translation>empezada {begun}, sin cerrar</translation>
    </message>
    <message>
        <source>taken up again {times} times; times across an interruption are not known exactly</source>
        <translation>retomada {times} veces; los tiempos a través de una interrupción no se conocen con exactitud</translation>
    </message>
    <message>
        <source>the clock went back by {seconds} s</source>
        <translation>el reloj retrocedió {seconds} s</translation>
    </message>
    <message>
        <source>Version {version} signed by {tester}, {when}: {meaning}. SHA-256 {digest}</source>
        <translation>Versión {version} firmada por {tester}, {when}: {meaning}. SHA-256 {digest}</translation>
    </message>
    <message>
        <source>It amends the one before: {reason}</source>
        <translation>Modifica la anterior: {reason}</translation>
    </message>
    <message>
        <source>Signed versions of this session do not fit: {wrong}</source>
        <translation>Las versiones firmadas de esta sesión no coinciden: {wrong}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>not in the records, so not signed</source>
        <translation>no está en los registros, así que sin firma</translation>
    </message>
    <message>
        <source>Research mode: order {order}, releases {sham}, results {blind}. Seed {seed}.</source>
        <translation>Modo de investigación: orden {order}, liberaciones {sham}, resultados {blind}. Semilla {seed}.</translation>
    </message>
    <message>
        <source>Research mode: order {order}, releases {sham}, results {blind}. The seed is hidden.</source>
        <translation>Modo de investigación: orden {order}, liberaciones {sham}, resultados {blind}. La semilla está oculta.</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>por sorteo</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>real or sham by lot</source>
        <translation>reales o simuladas por sorteo</translation>
    </message>
    <message>
        <source>all real</source>
        <translation>todas reales</translation>
    </message>
    <message>
        <source>hidden until the block is closed</source>
        <translation>ocultos hasta que se cierre el bloque</translation>
    </message>
    <message>
        <source>seen by the tester</source>
        <translation>vistos por el examinador</translation>
    </message>
    <message>
        <source>Closed with a reason: {reason}</source>
        <translation>Cerrada con un motivo: {reason}</translation>
    </message>
    <message>
        <source>Planned and not tested: {muscles}.</source>
        <translation>Previstos y no probados: {muscles}.</translation>
    </message>
    <message>
        <source>{held} of {total} held</source>
        <translation>{held} de {total} aguantados</translation>
    </message>
    <message>
        <source>{held} of {total} held, {unclear} unclear</source>
        <translation>{held} de {total} aguantados, {unclear} sin determinar</translation>
    </message>
    <message>
        <source>{total} forces, no verdict</source>
        <translation>{total} fuerzas, sin veredicto</translation>
    </message>
    <message>
        <source>{total} trials, not shown</source>
        <translation>{total} intentos, no se muestran</translation>
    </message>
    <message>
        <source>no trial counts</source>
        <translation>ningún intento cuenta</translation>
    </message>
    <message>
        <source>{counts}; {aside} set aside</source>
        <translation>{counts}; {aside} apartados</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzada</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>insuficiente</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respetado</translation>
    </message>
    <message>
        <source>short</source>
        <translation>corto</translation>
    </message>
    <message>
        <source>{word}, {seconds} s</source>
        <translation>{word}, {seconds} s</translation>
    </message>
    <message>
        <source>Forces: mean of the peaks of the trials that count, ± expanded uncertainty (k = 2) of one reading; mean force at which the limb began to give way, where it did; R: mean of that force as a share of the peak. Pain: highest told, of 10. Rest: the shortest before a trial.</source>
        <translation>Fuerzas: media de los máximos de los intentos que cuentan, ± incertidumbre expandida (k = 2) de una lectura; fuerza media a la que la extremidad empezó a ceder, donde lo hizo; R: media de esa fuerza como parte del máximo. Dolor: el mayor que se indicó, de 10. Descanso: el más corto antes de un intento.</translation>
    </message>
    <message>
        <source>Test {number}: {device}, by {tester}.</source>
        <translation>Prueba {number}: {device}, por {tester}.</translation>
    </message>
    <message>
        <source>Test {number} was recorded as {muscle}, {side}, and corrected afterwards: {reason}</source>
        <translation>La prueba {number} se grabó como {muscle}, {side}, y se corrigió después: {reason}</translation>
    </message>
    <message>
        <source>Test {number} ended with fewer trials than planned: {reason}</source>
        <translation>La prueba {number} terminó con menos intentos de los previstos: {reason}</translation>
    </message>
    <message>
        <source>Test {number} is not finished.</source>
        <translation>La prueba {number} no está terminada.</translation>
    </message>
    <message>
        <source>Test {number} went on in spite of pain: {reason}</source>
        <translation>La prueba {number} siguió a pesar del dolor: {reason}</translation>
    </message>
    <message>
        <source>Test {number}, trial {trial} set aside: {reason}</source>
        <translation>Prueba {number}, intento {trial} apartado: {reason}</translation>
    </message>
    <message>
        <source>Test {number}, trial {trial} was set aside ({reason}) and counts again: {why}</source>
        <translation>Prueba {number}, el intento {trial} se apartó ({reason}) y vuelve a contar: {why}</translation>
    </message>
    <message>
        <source>Test {number}, trial {trial}, no force is stated: {reason}</source>
        <translation>Prueba {number}, intento {trial}, no se indica ninguna fuerza: {reason}</translation>
    </message>
    <message>
        <source>{reason}: {words}</source>
        <translation>{reason}: {words}</translation>
    </message>
    <message>
        <source>device lost</source>
        <translation>aparato perdido</translation>
    </message>
    <message>
        <source>pad slipped</source>
        <translation>almohadilla deslizada</translation>
    </message>
    <message>
        <source>wrong side</source>
        <translation>lado equivocado</translation>
    </message>
    <message>
        <source>wrong muscle</source>
        <translation>músculo equivocado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>{muscle}, {side}: test {test}, retest {retest}</source>
        <translation>{muscle}, {side}: prueba {test}, retest {retest}</translation>
    </message>
    <message>
        <source>Force: {text}.</source>
        <translation>Fuerza: {text}.</translation>
    </message>
    <message>
        <source>mean {force}</source>
        <translation>media {force}</translation>
    </message>
    <message>
        <source>band: mean before ± MDC95 {force}</source>
        <translation>banda: media anterior ± MDC95 {force}</translation>
    </message>
    <message>
        <source>no band: the tester’s own error is not known</source>
        <translation>sin banda: no se conoce el error propio del examinador</translation>
    </message>
    <message>
        <source>not comparable: no band</source>
        <translation>no comparable: sin banda</translation>
    </message>
    <message>
        <source>force (N)</source>
        <translation>fuerza (N)</translation>
    </message>
    <message>
        <source>Each line is a trial: the mark stands where the limb began to give way, else at the peak; the small upright stroke is the peak, the long one the mean of the peaks.</source>
        <translation>Cada línea es un intento: la marca está donde la extremidad empezó a ceder, o si no en el máximo; el trazo vertical pequeño es el máximo, el largo la media de los máximos.</translation>
    </message>
    <message>
        <source>Peaks before: {before}. Peaks after: {after}.</source>
        <translation>Máximos antes: {before}. Máximos después: {after}.</translation>
    </message>
    <message>
        <source>{number}. {what} on {muscle}, {side}</source>
        <translation>{number}. {what}: {muscle}, {side}</translation>
    </message>
    <message>
        <source>meant for test {test}</source>
        <translation>pensada para la prueba {test}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>a sham</source>
        <translation>un tratamiento simulado</translation>
    </message>
    <message>
        <source>real or sham: hidden</source>
        <translation>real o simulada: oculto</translation>
    </message>
    <message>
        <source>retest {test} began {seconds} s after it ({word})</source>
        <translation>el retest {test} empezó {seconds} s después ({word})</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>{muscle} ↔ {partner}: {words}; {evidence}: {meaning}.</source>
        <translation>{muscle} ↔ {partner}: {words}; {evidence}: {meaning}.</translation>
    </message>
    <message>
        <source>{muscle} ↔ {partner}: {words}; the library has no such pair.</source>
        <translation>{muscle} ↔ {partner}: {words}; la biblioteca no tiene ese par.</translation>
    </message>
    <message>
        <source>{number}. {text}; {dose}; {schedule}</source>
        <translation>{number}. {text}; {dose}; {schedule}</translation>
    </message>
    <message>
        <source>{done} of {planned} planned times, as told by the client</source>
        <translation>{done} de {planned} veces previstas, según contó el cliente</translation>
    </message>
    <message>
        <source>Earlier homework {number} ({session}): {told}</source>
        <translation>Ejercicio anterior {number} ({session}): {told}</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Objetivo: {goal}</translation>
    </message>
    <message>
        <source>Goal: {goal} (by {date})</source>
        <translation>Objetivo: {goal} (hasta {date})</translation>
    </message>
    <message>
        <source>{when}, {by}: {text}</source>
        <translation>{when}, {by}: {text}</translation>
    </message>
    <message>
        <source>No question was answered with yes or not known.</source>
        <translation>Ninguna pregunta se respondió con sí o no se sabe.</translation>
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
        <translation>Parada anulada, {item}: {reason}</translation>
    </message>
    <message>
        <source>Break tests allowed in spite of a caution: {reason}</source>
        <translation>Pruebas break permitidas a pesar de una precaución: {reason}</translation>
    </message>
    <message>
        <source>{number}  {muscle}, {side}</source>
        <translation>{number}  {muscle}, {side}</translation>
    </message>
    <message>
        <source>No recording was made of these trials.</source>
        <translation>De estos intentos no se hizo ninguna grabación.</translation>
    </message>
    <message>
        <source>The recording {file} is not there, so its trace is not drawn.</source>
        <translation>La grabación {file} no está, así que no se dibuja su curva.</translation>
    </message>
    <message>
        <source>The recording {file} cannot be read, so its trace is not drawn: {why}</source>
        <translation>La grabación {file} no se puede leer, así que no se dibuja su curva: {why}</translation>
    </message>
    <message>
        <source>The folder of recordings was not given, so no trace is drawn.</source>
        <translation>No se indicó la carpeta de las grabaciones, así que no se dibuja ninguna curva.</translation>
    </message>
    <message>
        <source>Trial {trial}: read again from the recording it comes out otherwise. The file is another one, or another version of the program graded it.</source>
        <translation>Intento {trial}: leído de nuevo de la grabación, sale distinto. El archivo es otro, u otra versión del programa lo evaluó.</translation>
    </message>
    <message>
        <source>Trial {trial} is not found in the recording {file}.</source>
        <translation>El intento {trial} no se encuentra en la grabación {file}.</translation>
    </message>
    <message>
        <source>Traces are not shown.</source>
        <translation>Las curvas no se muestran.</translation>
    </message>
    <message>
        <source>Force (left side a full line, right side dashed) from the onset on, in newtons above zero; below it the speed of the limb. Dotted upright: onset. Ring: where the limb began to give way. Triangle: peak. Grey band: ± 10 % of the planned load.</source>
        <translation>Fuerza (lado izquierdo línea continua, derecho discontinua) desde el inicio, en newtons sobre cero; debajo, la velocidad de la extremidad. Vertical punteada: inicio. Anillo: donde la extremidad empezó a ceder. Triángulo: máximo. Banda gris: ± 10 % de la carga prevista.</translation>
    </message>
    <message>
        <source>Force over time of the trials of test {number}.</source>
        <translation>Fuerza en el tiempo de los intentos de la prueba {number}.</translation>
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
        <translation>velocidad de empuje {slope} N/s</translation>
    </message>
    <message>
        <source>limb moved {angle}°</source>
        <translation>la extremidad se movió {angle}°</translation>
    </message>
    <message>
        <source>peak {force}</source>
        <translation>máximo {force}</translation>
    </message>
    <message>
        <source>Each trial: {remarks}</source>
        <translation>Cada intento: {remarks}</translation>
    </message>
    <message>
        <source>{number} checks passed.</source>
        <translation>{number} comprobaciones superadas.</translation>
    </message>
    <message>
        <source>Not passed: {text}</source>
        <translation>No superada: {text}</translation>
    </message>
    <message>
        <source>Not checked: {text}</source>
        <translation>No comprobado: {text}</translation>
    </message>
    <message>
        <source>Flag: {text}</source>
        <translation>Aviso: {text}</translation>
    </message>
    <message>
        <source>Break test with motion: R is the force at which the limb began to give way, as a share of the highest force. Hold at R ≥ {hold}, break at R &lt; {least}, between them no verdict.</source>
        <translation>Prueba break con movimiento: R es la fuerza a la que la extremidad empezó a ceder, como parte de la fuerza máxima. Aguanta con R ≥ {hold}, cede con R &lt; {least}, entre ambos sin veredicto.</translation>
    </message>
    <message>
        <source>The limb gives way where it turns faster than {velocity} °/s (or {sd} standard deviations of rest) for {time} ms and by {angle}° or more.</source>
        <translation>La extremidad cede donde gira más rápido que {velocity} °/s (o {sd} desviaciones estándar del reposo) durante {time} ms y {angle}° o más.</translation>
    </message>
    <message>
        <source>Without motion a break is only suspected, from a fall of {drop} within {window} s: a limb that yields while the force rises, a tester who backs off and slow creep are not seen.</source>
        <translation>Sin movimiento, ceder solo se sospecha, por una caída de {drop} en {window} s: no se ve una extremidad que cede mientras la fuerza sube, un examinador que afloja ni un deslizamiento lento.</translation>
    </message>
    <message>
        <source>Make test: hold where the force stays above {share} of its best second for {time} s.</source>
        <translation>Prueba make: aguanta donde la fuerza se mantiene por encima de {share} de su mejor segundo durante {time} s.</translation>
    </message>
    <message>
        <source>Load adequate from {share} of the planned load. No verdict on a push slower than {slow} N/s or faster than {fast} N/s, or less straight than R² {r2}.</source>
        <translation>Carga suficiente a partir de {share} de la carga prevista. Sin veredicto con un empuje más lento que {slow} N/s o más rápido que {fast} N/s, o menos recto que R² {r2}.</translation>
    </message>
    <message>
        <source>A retest is compared only with the same muscle, side, device, kind, position, pad site and tester, lever ± {lever} mm, push ± {slope}, velocity of yield ± {velocity} °/s, load adequate, rests kept, pain ≤ {pain} and changed by ≤ {change}, as many trials and at least {trials}. Only none of three, then three of three (or the reverse) is a repeated change.</source>
        <translation>Un retest se compara solo con el mismo músculo, lado, aparato, tipo, posición, lugar de la almohadilla y examinador, palanca ± {lever} mm, velocidad de empuje ± {slope}, velocidad al ceder ± {velocity} °/s, carga suficiente, descansos respetados, dolor ≤ {pain} y cambio ≤ {change}, los mismos intentos y al menos {trials}. Solo ninguno de tres y después tres de tres (o al revés) es un cambio repetido.</translation>
    </message>
    <message>
        <source>These trials were graded by {version}; this program has {own}, so its limits are not printed as those that held.</source>
        <translation>Estos intentos se evaluaron con {version}; este programa tiene {own}, así que sus límites no se imprimen como los que valieron.</translation>
    </message>
    <message>
        <source>No trial was graded.</source>
        <translation>No se evaluó ningún intento.</translation>
    </message>
    <message>
        <source>rules of comparison {change}, procedure {procedure}</source>
        <translation>reglas de comparación {change}, procedimiento {procedure}</translation>
    </message>
    <message>
        <source>Planned: {trials} trials, rest {rest} s, retest within {retest} s, push {low} to {high} N/s, pain limit {pain}, rise {rise}.</source>
        <translation>Previsto: {trials} intentos, descanso {rest} s, retest dentro de {retest} s, velocidad de empuje {low} a {high} N/s, límite de dolor {pain}, aumento {rise}.</translation>
    </message>
    <message>
        <source>All settings: {settings}.</source>
        <translation>Todos los ajustes: {settings}.</translation>
    </message>
    <message>
        <source>{tester}, {muscle}: SEM {sem} N of one trial, from {source}</source>
        <translation>{tester}, {muscle}: SEM {sem} N de un intento, de {source}</translation>
    </message>
    <message>
        <source>{tester}, all muscles: SEM {sem} N of one trial, from {source}</source>
        <translation>{tester}, todos los músculos: SEM {sem} N de un intento, de {source}</translation>
    </message>
    <message>
        <source>{tester}: not known, so no change of force is called real</source>
        <translation>{tester}: no se conoce, así que ningún cambio de fuerza se llama real</translation>
    </message>
    <message>
        <source>{made} made that day. If nothing had changed, at least one of them would show a repeated change in {chance} of such days.</source>
        <translation>Hecho ese día: {made}. Si nada hubiera cambiado, al menos una de ellas mostraría un cambio repetido en el {chance} de tales días.</translation>
    </message>
    <message>
        <source>1 comparison</source>
        <translation>1 comparación</translation>
    </message>
    <message>
        <source>{number} comparisons</source>
        <translation>{number} comparaciones</translation>
    </message>
    <message>
        <source>Not told while results are hidden.</source>
        <translation>No se indica mientras los resultados están ocultos.</translation>
    </message>
    <message>
        <source>no comparison was made that day</source>
        <translation>ese día no se hizo ninguna comparación</translation>
    </message>
    <message>
        <source>{muscle}, {side}, {kind}</source>
        <translation>{muscle}, {side}, {kind}</translation>
    </message>
    <message>
        <source>{number} more muscles with earlier visits are not drawn.</source>
        <translation>No se dibujan {number} músculos más con visitas anteriores.</translation>
    </message>
    <message>
        <source>Mean peak force by visit: {points}.</source>
        <translation>Fuerza máxima media por visita: {points}.</translation>
    </message>
    <message>
        <source>{date} {force}</source>
        <translation>{date} {force}</translation>
    </message>
    <message>
        <source>{date} {force}, not comparable</source>
        <translation>{date} {force}, no comparable</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>valor inicial</translation>
    </message>
    <message>
        <source>Mean of the peaks at the first test of a visit. Filled: can be held beside the baseline; hollow: cannot. Band: baseline ± MDC95, where the tester’s own error is known.</source>
        <translation>Media de los máximos en la primera prueba de una visita. Relleno: comparable con el valor inicial; hueco: no. Banda: valor inicial ± MDC95, donde se conoce el error propio del examinador.</translation>
    </message>
    <message>
        <source>The logo {file} cannot be read ({why}). The report has none.</source>
        <translation>El logotipo {file} no se puede leer ({why}). El informe no lleva ninguno.</translation>
    </message>
    <message>
        <source>The logo {file} is no PNG, JPEG or SVG that can be drawn. The report has none.</source>
        <translation>El logotipo {file} no es un PNG, JPEG o SVG que se pueda dibujar. El informe no lleva ninguno.</translation>
    </message>
    <message>
        <source>The logo {file} is larger than {limit} MB. The report has none.</source>
        <translation>El logotipo {file} ocupa más de {limit} MB. El informe no lleva ninguno.</translation>
    </message>
    <message>
        <source>The logo {file} holds scripts or points to other files. The report has none.</source>
        <translation>El logotipo {file} contiene scripts o remite a otros archivos. El informe no lleva ninguno.</translation>
    </message>
    <message>
        <source>What was tested, and what was seen</source>
        <translation>Qué se probó y qué se vio</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What the second test showed</source>
        <translation>Qué mostró la segunda prueba</translation>
    </message>
    <message>
        <source>Your exercises at home</source>
        <translation>Sus ejercicios para casa</translation>
    </message>
    <message>
        <source>What these tests do not show</source>
        <translation>Qué no muestran estas pruebas</translation>
    </message>
    <message>
        <source>When to see a doctor</source>
        <translation>Cuándo acudir al médico</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Muscle, kind</source>
        <translation>Músculo, tipo</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Peak (N)</source>
        <translation>Máximo (N)</translation>
    </message>
    <message>
        <source>Gave way (N)</source>
        <translation>Cedió (N)</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Push (N/s)</source>
        <translation>Empuje (N/s)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>History, movement and notes</source>
        <translation>Historia, movimiento y notas</translation>
    </message>
    <message>
        <source>Homework and goals</source>
        <translation>Ejercicios para casa y objetivos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas de respaldo</translation>
    </message>
    <message>
        <source>Trials and their traces</source>
        <translation>Intentos y sus curvas</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <source>Over the visits</source>
        <translation>A lo largo de las visitas</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Own error</source>
        <translation>Error propio</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Azar</translation>
    </message>
    <message>
        <source>Not shown by any of this</source>
        <translation>Lo que nada de esto muestra</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
</TS>
