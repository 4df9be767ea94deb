<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>nktsense</name>
    <message>
        <source>battery {volts} V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw counts, not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the calibrated {force}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded {time}, waiting for the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing received for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space: mark   W: whole session   D: dark or light   Q: close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks this moment in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole session, or the last ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial {number}, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by force alone; limb motion not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>algorithm {one}, settings {two}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what limits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest before it {seconds} s, {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle was contracted once before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest {force}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO DEVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push {speed} {unit}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force at which the limb began to yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R, the one by the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb velocity in the yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limb moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the highest forces. Not a finding by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of their mean: {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trial yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left against right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was a make test, the other a break test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position or pad site were not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lever arms were not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was tested before a release, the other after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all} checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens all of its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trials yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {planned} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZEROING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEASURING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECONNECTING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEVICE LOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeroing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the pad unloaded: it is being zeroed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device went away and is being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device went away. What was received is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line below says what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pad on the limb, without pushing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next push begins the trial. No key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring. The verdict comes when the push ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not armed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>calibration overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration was overdue since {1}.</source>
        <extracomment>{1}: calibration.due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration {1} is of a device with another serial number.</source>
        <extracomment>{1}: calibration.identity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration of another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force went beyond the calibrated range, {1}: none is given above it.</source>
        <extracomment>{1}: newtons(calibration.high_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20–25 % is a usual size of error with hand-held dynamometers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond MDC95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within MDC95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within expected error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated change (3 of 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mean needs at least one trial, not {1}.</source>
        <extracomment>{1}: self.trials_in_mean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SEM without its source cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was retested, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the retest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} N, then {2} N ({3} N, {4} %)</source>
        <extracomment>{1}: first; {2}: second; {3}: delta; {4}: 100 * share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2}; MDC95 {3} from {4}</source>
        <extracomment>{1}: conclusion; {2}: size; {3}: newtons(error.mdc95_n); {4}: error.source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2}; the tester's own error of measurement is not known</source>
        <extracomment>{1}: conclusion; {2}: size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be a number of at least 0, not {2}.</source>
        <extracomment>{1}: name; {2}: value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable: {1}</source>
        <extracomment>{1}: ' '.join((gate.text for gate in self.gates if gate.passed is not True))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pad site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load adequate in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest kept in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: not known.</source>
        <extracomment>{1}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same {1}.</source>
        <extracomment>{1}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another {1}: {2}, then {3}.</source>
        <extracomment>{1}: what; {2}: before; {3}: after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: no.</source>
        <extracomment>{1}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever arm {1} m, then {2} m</source>
        <extracomment>{1}: before.lever_m; {2}: after.lever_m</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (limit ±{2} mm).</source>
        <extracomment>{1}: text; {2}: 1000 * lines.lever_tolerance_m</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push speed {1} N/s, then {2} N/s (limit ±{3}).</source>
        <extracomment>{1}: first; {2}: second; {3}: percent(lines.slope_tolerance)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity of the yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity of the yield {1} °/s, then {2} °/s (limit ±{3} °/s).</source>
        <extracomment>{1}: first; {2}: second; {3}: limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yield velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {1}, change by {2}</source>
        <extracomment>{1}: lines.pain_limit_nrs; {2}: lines.pain_change_nrs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {1}, then {2} of 10 ({3}).</source>
        <extracomment>{1}: first; {2}: second; {3}: limits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} trials, then {2} (as many, at least {3}).</source>
        <extracomment>{1}: before.trials; {2}: after.trials; {3}: lines.min_trials</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push more slowly: build the force up over about {1} seconds.</source>
        <extracomment>{1}: about_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push was too fast: {1} N/s, more than {2}.</source>
        <extracomment>{1}: slope; {2}: limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push was over before its speed could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push was uneven: a straight rise explains {1} of it.</source>
        <extracomment>{1}: percent(r2)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push in one steady rise, without a pause or a jerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push was too slow: {1} N/s, less than {2}.</source>
        <extracomment>{1}: slope; {2}: limit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push faster: build the force up within a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push speed: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside {1}–{2} N/s</source>
        <extracomment>{1}: low; {2}: high</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push speed {1} N/s, {2}.</source>
        <extracomment>{1}: slope; {2}: tail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steadiness of the push: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force fell back by {1} % before its top.</source>
        <extracomment>{1}: setback</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uneven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push {1}: a straight rise explains {2} of it.</source>
        <extracomment>{1}: word; {2}: percent(r2)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {1} of the examiner's own strongest push, {2}.</source>
        <extracomment>{1}: percent(share); {2}: newtons(most_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examiner capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the examiner's own strongest push, {2}.</source>
        <extracomment>{1}: percent(share); {2}: newtons(most_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examiner limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push came near the examiner's own strongest: no stronger limb could be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zero of the force is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak lies beyond the calibrated range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adequacy unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: whether the load was enough cannot be said.</source>
        <extracomment>{1}: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pad unloaded for one second before the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable or move the device nearer, then repeat the trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load is beyond the sensor's range: use a longer lever or a stronger sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the file's unit is: --unit N, kgf or lbf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep recording until the limb is relaxed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the motion sensor on the limb, or use a make test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable of the motion sensor, then repeat the trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion sensor does not answer: check its cable and that it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fasten the motion sensor firmly to the limb, and let the limb rest before the push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the limb or the pad better, so that the limb stands still until it yields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how the motion sensor is mounted: positive is the direction of yielding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to record before the push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensor does not answer: check its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell: {1}</source>
        <extracomment>{1}: short[0].lower()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zero of the force is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero from earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zero comes from an earlier rest, not from right before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest before the trial was shorter than half a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording begins with the contraction under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ends before the contraction does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap in trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples are missing inside the trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the samples are missing here and there.</source>
        <extracomment>{1}: percent(trial.lost_share)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensor stood at the end of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force never changed, not even by its noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} wild samples were left out.</source>
        <extracomment>{1}: trial.glitches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force fell by {1} while the limb stayed still.</source>
        <extracomment>{1}: percent(trial.drop.fraction)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force was unsteady: it swung by {1} % (CV).</source>
        <extracomment>{1}: trial.metrics['cv_percent']</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 or 60 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mains hum ({1}) was taken off by a notch.</source>
        <extracomment>{1}: mains</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force dipped below rest right before it rose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet before the trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quiet before the trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal incomplete or clipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {1} of {2} planned.</source>
        <extracomment>{1}: stated(trial.peak_n, calibration); {2}: newtons(settings.target_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load: not known, the zero of the force is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limb moved {1}° against the direction of yielding.</source>
        <extracomment>{1}: motion.back_deg</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limb crept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limb moved {1}° under the load, without a sudden yield.</source>
        <extracomment>{1}: motion.crept_deg</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limb moved {1}° up to the highest force, {2}</source>
        <extracomment>{1}: path; {2}: stated(trial.peak_n, calibration)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the highest force, {2}</source>
        <extracomment>{1}: percent(ratio); {2}: stated(trial.peak_n, calibration)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limb moved {1}°, at up to {2} °/s</source>
        <extracomment>{1}: moved.angle_deg; {2}: moved.velocity_dps</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold from {1}, break below {2}; provisional</source>
        <extracomment>{1}: settings.ratio_hold; {2}: settings.ratio_break</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R = {1} does not lie clear of the cut-off {2}.</source>
        <extracomment>{1}: shown; {2}: near</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the trial: one alone decides little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limb gave way at {1} of the highest force, below {2}.</source>
        <extracomment>{1}: percent(ratio); {2}: percent(settings.ratio_break)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio below break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave way at {1}</source>
        <extracomment>{1}: stated_within(moved.af_iso_n, scaled['af_iso_u_n'].value, calibration)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limb gave way at {1} of the highest force, between the cut-offs.</source>
        <extracomment>{1}: percent(ratio)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load was held for {1} of {2}.</source>
        <extracomment>{1}: seconds(held); {2}: seconds(settings.planned_hold_s)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the load for the planned time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio above hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limb did not give way before the highest force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held up to {1}</source>
        <extracomment>{1}: stated_within(trial.peak_n, scaled['peak_u_n'].value, calibration)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load reached {1} of {2} planned.</source>
        <extracomment>{1}: newtons(trial.peak_n); {2}: newtons(settings.target_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, but only up to {1}</source>
        <extracomment>{1}: newtons(trial.peak_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push on to at least {1}.</source>
        <extracomment>{1}: newtons(settings.adequacy_fraction * settings.target_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force: {1}, highest {2}</source>
        <extracomment>{1}: SHAPE_WORDS[trial.force_shape]; {2}: stated(trial.peak_n, calibration)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell hold from break without motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fell by {1} within {2}: {3}</source>
        <extracomment>{1}: percent(drop.fraction); {2}: seconds(drop.trough_s - drop.time_s); {3}: lost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence: force alone cannot see a limb that yields while force rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force gave way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force fell suddenly by {1} during the contraction.</source>
        <extracomment>{1}: percent(drop.fraction)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force gave way at {1}</source>
        <extracomment>{1}: stated(drop.before_n, calibration)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force alone does not tell a hold from a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without limb motion, {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb motion is missing in parts, and {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The motion sensor never changed its reading, and {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb motion is too noisy to see a yield, and {1}</source>
        <extracomment>{1}: tail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest force {1}</source>
        <extracomment>{1}: stated(trial.peak_n, calibration)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best second {1}</source>
        <extracomment>{1}: stated(trial.best_1s_mean_n, calibration)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above {1} of it for {2} of {3}</source>
        <extracomment>{1}: share; {2}: seconds(held); {3}: seconds(planned)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held {1} for {2}</source>
        <extracomment>{1}: best; {2}: seconds(held)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for the planned time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force was held for {1} of {2}.</source>
        <extracomment>{1}: seconds(held); {2}: seconds(planned)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held: {1} of {2}</source>
        <extracomment>{1}: seconds(held); {2}: seconds(planned)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no age in years.</source>
        <extracomment>{1}: self.age_years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the age at the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no matching norm: {1}</source>
        <extracomment>{1}: self.why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>men aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male persons aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female persons aged {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; certainty {2}</source>
        <extracomment>{1}: norm.dataset; {2}: norm.provenance.confidence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} % of the mean of {2}; no z, the spread was not retrieved ({3})</source>
        <extracomment>{1}: share; {2}: people; {3}: origin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, below the 5th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if their values are normally distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = {1}; percentile {2} of {3}, {4} ({5})</source>
        <extracomment>{1}: self.z; {2}: self.percentile; {3}: people; {4}: assumed; {5}: origin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table holds the action {1}; the tables hold {2}</source>
        <extracomment>{1}: query.action; {2}: held</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {1} the tables hold only {2}</source>
        <extracomment>{1}: query.action; {2}: held</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not confirmed that position, lever and fixation were those of the source ({1}); read them there</source>
        <extracomment>{1}: left[0].dataset</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tests</source>
        <extracomment>{1}: norm.test</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} in {2}</source>
        <extracomment>{1}: _DEVICE[norm.device]; {2}: norm.unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values in {1}</source>
        <extracomment>{1}: norm.unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex {1}</source>
        <extracomment>{1}: norm.sex</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dominant side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ages {1}–{2}</source>
        <extracomment>{1}: norm.age_min; {2}: norm.age_max</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of a hand-held dynamometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of a fixed dynamometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be compared with a norm.</source>
        <extracomment>{1}: query.unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} cannot be compared with a norm.</source>
        <extracomment>{1}: value; {2}: query.unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the zero of the sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zero of the force is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peak lies beyond the calibrated range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {1} is a share from 0 to 1, not {2}.</source>
        <extracomment>{1}: name; {2}: value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {1} must not be negative, not {2}.</source>
        <extracomment>{1}: name; {2}: value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target must be a force above 0 N, not {1}.</source>
        <extracomment>{1}: self.target_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold must last longer than 0 s, not {1} s.</source>
        <extracomment>{1}: self.hold_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push speeds must rise from slowest over slow to fastest, and R² is a share below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle between pad and limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The torque of the limb's weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The examiner's strongest push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relative uncertainty of the force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The torque of the limb's weight and whether the muscle works against it are given together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must lie between {2} and {3} {4}, not at {5}.</source>
        <extracomment>{1}: what; {2}: least; {3}: most; {4}: unit; {5}: value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % or more is a return-to-sport convention (recalled, not checked), not a health norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force of {1} is missing.</source>
        <extracomment>{1}: whose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it and compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force of {1} is {2} N, and nothing can be compared with that.</source>
        <extracomment>{1}: whose; {2}: force_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the zero and the direction of the sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involved / uninvolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weaker / stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(right − left) / mean of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the involved side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left stronger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asymmetry {1} % ({2}: {3}, {4}; {5})</source>
        <extracomment>{1}: value; {2}: kind; {3}: newtons(right); {4}: newtons(left); {5}: stronger</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSI {1} % ({2}: {3} / {4})</source>
        <extracomment>{1}: value; {2}: kind; {3}: newtons(upper_n); {4}: newtons(lower_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials by a tester who is not blinded are not independent, so the true chance may be higher than this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trials of a test must be counted, and there must be some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} held, {3} unclear</source>
        <extracomment>{1}: self.held; {2}: self.total; {3}: self.unclear</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} held</source>
        <extracomment>{1}: self.held; {2}: self.total</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in either direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2}, then {3}.</source>
        <extracomment>{1}: conclusion; {2}: before.text; {3}: after.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing had changed and each trial held with probability {1}, luck alone would do this or more</source>
        <extracomment>{1}: p_hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} in {2} of comparisons</source>
        <extracomment>{1}: directions; {2}: share(chance)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} in {3} of comparisons</source>
        <extracomment>{1}: text; {2}: directions; {3}: share(chance)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; one comparison was made that day.</source>
        <extracomment>{1}: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; at least once in the {2} comparisons made that day: {3}.</source>
        <extracomment>{1}: text; {2}: comparisons; {3}: share(any_chance)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is at least one comparison, not {1}.</source>
        <extracomment>{1}: comparisons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability lies between 0 and 1, not at {1}.</source>
        <extracomment>{1}: value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {1}</source>
        <extracomment>{1}: newtons(calibration.high_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a medical device: no authority has cleared it, and it bears no CE mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research, teaching and record keeping; it makes no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a manual muscle test this program records force and motion, and says what it saw by rules that anybody can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes no diagnosis, gives no treatment, and excludes no disease or injury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot show that any muscle is inhibited, facilitated or making up for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a muscle holds or gives way depends on who tests, how fast, in which position and with which words; the limits used here are provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs of NeuroKinetic Therapy and of applied kinesiology are what practitioners report: hypotheses, of no known diagnostic accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for trained people within what they are allowed to do, who remain responsible for what they make of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at pain or any warning sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakness that is new or grows needs a medical examination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an independent project; no owner of a trademark has endorsed it or is connected with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant for research, teaching and records kept by qualified people; no diagnosis and no treatment is to rest on it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A force is as good as the dynamometer and its calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tester not blinded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakness that is new or grows, above all in the muscles of one root or one nerve, is a reason to refer, not a finding of compensation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a muscle gave way does not show that it is inhibited or making up for another; that it held does not show that it is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause of pain or disease is found by these tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change after a release does not show that the release caused it: expectation, the tester's words and speed, warming up, fatigue, practice, a slack muscle and chance change results too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change from giving way to holding may be luck; a change of force within its error was not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tested pair is a hypothesis to test; no pair has a known diagnostic accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether NeuroKinetic Therapy, a release or homework works is not shown by these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratio, scatter or shape of a curve shows whether somebody tried or pretended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits between holding and giving way are provisional; they are not validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forces from different positions, lever arms, kinds of test or devices cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with: {1}.</source>
        <extracomment>{1}: method</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} planned times, {3}</source>
        <extracomment>{1}: done; {2}: planned; {3}: AS_TOLD</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own error not known: changes below {1} are within expected error</source>
        <extracomment>{1}: percent(ComparabilitySettings().expected_error_fraction)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the peaks are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: {1}.</source>
        <extracomment>{1}: newtons(force_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable because {1}.</source>
        <extracomment>{1}: why</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: ± MDC95 {1} from {2} (mean of {3}).</source>
        <extracomment>{1}: newtons(error.mdc95_n); {2}: error.source; {3}: error.trials_in_mean</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} visits are compared with the baseline: by error alone at least one goes beyond MDC95 in up to {2} of such courses.</source>
        <extracomment>{1}: compared; {2}: most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change beyond MDC95 says that the force changed, not why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} visits are not on the line.</source>
        <extracomment>{1}: left_out; {2}: len(points)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypothesis to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as told by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit stands on the line only where its test is comparable with the baseline, by the gates of a retest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by practitioners; nothing else is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plausible: a shared action or a known substitution; no data on whether it can be found in a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups of patients differ from others in EMG; not shown to find a pair in one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares of the stature from memory of Winter (Drillis &amp; Contini), not checked; measure the lever where you can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed by: {1}</source>
        <extracomment>{1}: self.reviewed_by or 'nobody yet'</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; {2} changes {3}, the rest stays</source>
        <extracomment>{1}: SHIPPED; {2}: self.file; {3}: ', '.join(self.changed)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A battery is planned for the left or the right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the side out for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {1}</source>
        <extracomment>{1}: kind.provenance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is given for {1}, which is not in {2}.</source>
        <extracomment>{1}: quoted(name); {2}: battery.id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is recorded in words only and has no target load.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N is no target load of {1}.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a force above 0 N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within measurement error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>force beyond measurement error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: recorded in words, never scored</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: no first test yet</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2}, may compensate for {3}</source>
        <extracomment>{1}: name_of(state.plan, suspect); {2}: HYPOTHESIS; {3}: of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; recorded in words, never scored</source>
        <extracomment>{1}: words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change does not show that a muscle was inhibited or that what was done worked: expectation, push speed, warming up, fatigue, learning and slack change verdicts and forces too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tester's own error of measurement is not known: no change of force is called real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done between test and retest: it is a repetition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done between test and retest was meant for another muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} interventions lie between test and retest: their effects cannot be told apart.</source>
        <extracomment>{1}: len(pair.between)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the intervention was a sham is not known, or hidden until the session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tester saw whether the intervention was a sham.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after the intervention the retest began is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was interrupted, or its clock set back, in between: times across that are not known exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: not re-contracted before {2} of {3} trials; slack in the muscle alone can change a verdict.</source>
        <extracomment>{1}: name; {2}: slack; {3}: len(counted)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} of {3} trials set aside ({4}).</source>
        <extracomment>{1}: name; {2}: aside.total(); {3}: len(test.trials); {4}: reasons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} trials; the rule of a repeated change is made for {3}.</source>
        <extracomment>{1}: name; {2}: len(counted); {3}: TRIALS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: ended early: {2}</source>
        <extracomment>{1}: name; {2}: _short(test.reason)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: went on in spite of pain: {2}</source>
        <extracomment>{1}: name; {2}: _short(reason)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: pain was not asked for anew; the client was asked once and told to say when it changes.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: peaks were typed from a display; such a trial has no verdict.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: trial {2} was set aside ({3}) and counted again after trial {4}: {5}</source>
        <extracomment>{1}: name; {2}: trial.number; {3}: _why_aside(again.aside); {4}: again.after_trial; {5}: _short(again.reason)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: recorded as {2}, {3}, and corrected afterwards: {4}</source>
        <extracomment>{1}: name; {2}: was.muscle; {3}: was.side; {4}: _short(was.reason)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {1} ({2})</source>
        <extracomment>{1}: test.number; {2}: _ends(test)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same muscle was tested before the retest in {1} too.</source>
        <extracomment>{1}: told</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {1}</source>
        <extracomment>{1}: test.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: a peak is not known ({2}), so forces are not compared.</source>
        <extracomment>{1}: name; {2}: ' '.join(reasons)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the peaks show no force, so forces are not compared.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} of {3} trials without a clear verdict.</source>
        <extracomment>{1}: name; {2}: counts.unclear; {3}: counts.total</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the trials that were set aside, the change of force is not beyond measurement error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: trial {2}, which was set aside, {3}.</source>
        <extracomment>{1}: name; {2}: trial.number; {3}: _ended(trial.result.verdict)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: in test {2}, with the same behind it, {3} of {4} trials {5}.</source>
        <extracomment>{1}: name; {2}: made.number; {3}: len(against); {4}: len(verdicts); {5}: _ended(against[0])</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results hidden from the tester.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intervention was a sham.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the muscle is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another muscle was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the side is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side was tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dynamometer is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another dynamometer was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of test is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a make test stands beside a break test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test position is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test position differed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pad site is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pad sat elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tester is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another person tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lever arm is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lever arm differed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the push speed is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the push speed differed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known whether the load was adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load was too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain was too high or changed too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known whether the rests were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rest was too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of trials is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trials are too few or not as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the velocity of the yield is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limb yielded at another velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} trial was set aside.</source>
        <extracomment>{1}: set_aside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} trials were set aside.</source>
        <extracomment>{1}: set_aside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, then {2}</source>
        <extracomment>{1}: verdicts.before.text; {2}: verdicts.after.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated change ({1} of {2})</source>
        <extracomment>{1}: TRIALS; {2}: TRIALS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts: {1}; no repeated change.</source>
        <extracomment>{1}: counts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force changed beyond measurement error: {1}.{2}</source>
        <extracomment>{1}: size; {2}: tail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts unchanged: {1}.</source>
        <extracomment>{1}: counts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within measurement error: {1}.{2}</source>
        <extracomment>{1}: size; {2}: tail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive: {1}</source>
        <extracomment>{1}: counts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials that are not counted speak against a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <extracomment>{1}: ', '.join(reasons[:-1]); {2}: reasons[-1]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance if nothing had changed: {1} for this one</source>
        <extracomment>{1}: share(one)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, the only comparison made that day.</source>
        <extracomment>{1}: said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, {2} for the {3} comparisons made that day.</source>
        <extracomment>{1}: said; {2}: share(any_of_them); {3}: comparisons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} comparisons</source>
        <extracomment>{1}: comparisons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} made that day; chance of at least one repeated change if nothing had changed: {2}.</source>
        <extracomment>{1}: number; {2}: any_of_them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot among {1} cannot be drawn.</source>
        <extracomment>{1}: n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw among 1 to 2^64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of sham releases is {1}.</source>
        <extracomment>{1}: research.sham_share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a share between 0 and 1, such as 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sham</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are hidden until the block is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a release was real or sham is hidden until the session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is not complete and does not replace clinical judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder girdle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break test here unless a licensed tester enables it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age {1} is below {2}.</source>
        <extracomment>{1}: age_years; {2}: ADULT_YEARS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break test unless a licensed tester enables it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} questions answered, {3} not asked.</source>
        <extracomment>{1}: asked; {2}: len(asked_items()); {3}: len(open_items)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: {1}.</source>
        <extracomment>{1}: ', '.join(open_items)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops answered yes or unknown: {1}.</source>
        <extracomment>{1}: _named(stopping(answers), given)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautions answered yes or unknown: {1}.</source>
        <extracomment>{1}: _named(cautions(answers), given)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to questions that this list does not hold: {1}.</source>
        <extracomment>{1}: ', '.join(unlisted)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No age is given: below {1} there are no break tests unless enabled.</source>
        <extracomment>{1}: ADULT_YEARS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age {1}: no break tests unless enabled.</source>
        <extracomment>{1}: age_years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {1} of 10 is above the limit of {2} ({3}).</source>
        <extracomment>{1}: last.nrs; {2}: plan.pain_limit_nrs; {3}: _origin(plan.pain_limit_nrs, _DEFAULTS.pain_limit_nrs)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain rose by {1}, from {2} to {3}: more than {4} ({5}).</source>
        <extracomment>{1}: last.nrs - min(before); {2}: min(before); {3}: last.nrs; {4}: plan.pain_rise_nrs; {5}: _origin(plan.pain_rise_nrs, _DEFAULTS.pain_rise_nrs)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this test; do not repeat a test that hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default of this project, no clinical standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set in this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no blinded block, or it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and not tested: {1}.</source>
        <extracomment>{1}: names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blinded block is not closed; it ends with the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test is finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finished test {1}.</source>
        <extracomment>{1}: step.test</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one that is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {1} is of {2}, {3}, already.</source>
        <extracomment>{1}: test.number; {2}: name; {3}: step.side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is corrected for a reason only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N is no peak of a muscle test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a force from 0 to {1} N.</source>
        <extracomment>{1}: MOST_TYPED_N</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, typed: no verdict</source>
        <extracomment>{1}: newtons(peak_n)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: typed from a display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peak is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>algorithm {1}, settings {2}</source>
        <extracomment>{1}: settings['algorithm_version']; {2}: settings['settings_version']</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a muscle before anything is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the test that it is meant to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lot decides whether it is a sham.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out; open the envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said whether it is a sham.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so; no lot decides it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lot decides on a sham in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no envelope to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no envelope that is not open to all testers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the tester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is none of the session's testers.</source>
        <extracomment>{1}: step.to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no intervention {1}.</source>
        <extracomment>{1}: step.intervention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has opened the envelope of intervention {2} before.</source>
        <extracomment>{1}: step.to; {2}: given.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intervention of {1} s is not possible.</source>
        <extracomment>{1}: step.seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out if not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again from where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {1} of the session cannot have happened: {2}</source>
        <extracomment>{1}: place; {2}: error.message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps were changed, or another version of the program took them; verify the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session begins with its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds values of a wrong kind.</source>
        <extracomment>{1}: called(type(entry.step))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no time in seconds since 1970.</source>
        <extracomment>{1}: at_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the clock of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries the number {1}.</source>
        <extracomment>{1}: entry.seq</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no time.</source>
        <extracomment>{1}: value_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time does not fit to the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was begun by version {1} of the rules; this program knows {2}.</source>
        <extracomment>{1}: step.version; {2}: PROTOCOL_VERSION</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the program that began it, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a client has at most {1} characters, with no blanks around it.</source>
        <extracomment>{1}: MAX_CODE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age of {1} years is not possible.</source>
        <extracomment>{1}: step.age_years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of comparisons made before cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no tester.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one; the first is in charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of a tester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of {1}</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of {1}</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the SEM of {1}</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SEM of {1} must be above 0 N and say where it comes from.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was retested, and when, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two testers have the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each a code of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observation of a muscle names no muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which muscle it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observation of {1} is recorded yet.</source>
        <extracomment>{1}: missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record history and movement in your own words before any test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no date.</source>
        <extracomment>{1}: step.by_date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of the session in which the homework was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework is numbered from 1; there is no number {1}.</source>
        <extracomment>{1}: step.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework was done and planned between 0 and {1} times.</source>
        <extracomment>{1}: _MOST_TIMES</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of a muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names {1}, {2}, more than once.</source>
        <extracomment>{1}: key[0]; {2}: key[1]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A push between {1} and {2} N/s is not possible.</source>
        <extracomment>{1}: low_n_per_s; {2}: high_n_per_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the slowest first; both are above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned load of {1} N is not above zero.</source>
        <extracomment>{1}: target_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out where none is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test has {1} to {2} trials, not {3}.</source>
        <extracomment>{1}: MIN_TRIALS; {2}: _MOST_TRIALS; {3}: plan.trials</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest of {1} s is not possible.</source>
        <extracomment>{1}: plan.rest_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retest within {1} s is not possible.</source>
        <extracomment>{1}: plan.retest_within_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold of {1} s is not possible.</source>
        <extracomment>{1}: plan.hold_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {1} of pain of {2} is not between 0 and 10.</source>
        <extracomment>{1}: what; {2}: nrs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of a suspect of {1}</source>
        <extracomment>{1}: muscle.muscle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of sham releases of {1} is not between 0 and 1.</source>
        <extracomment>{1}: research.sham_share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed of the lot, {1}, is below zero.</source>
        <extracomment>{1}: research.seed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and movement are being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening stops the tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test or intervention is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain stopped the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intervention is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the screening first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licensed tester may override it with a reason, or the session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the test first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the test, or go on with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the intervention first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has begun already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another one for another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not possible now.</source>
        <extracomment>{1}: called(kind)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {1} in your own words.</source>
        <extracomment>{1}: missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and movement are recorded: add to them, or finish the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is answered: finish the screening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (yes, no or unknown; {2} left to ask)</source>
        <extracomment>{1}: question; {2}: len(missing)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening stops the tests: {1} {2}</source>
        <extracomment>{1}: reasons; {2}: then</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retest {1}, {2}.</source>
        <extracomment>{1}: name_of(state.plan, tested.muscle); {2}: tested.side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was planned is tested: test a suspected partner, treat, retest, give homework, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago the intervention ended is not known exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned time is over: the retest will be kept as a late one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first trial is to begin within {1} s.</source>
        <extracomment>{1}: left.retest_left_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {1}, {2}.</source>
        <extracomment>{1}: muscle.name or muscle.muscle; {2}: muscle.side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position: {1}.</source>
        <extracomment>{1}: muscle.position.rstrip('.')</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad: {1}.</source>
        <extracomment>{1}: muscle.pad_site.rstrip('.')</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the screening stops the test: {1}.</source>
        <extracomment>{1}: names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for pain from 0 to 10, before the first contraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} trials are made: ask for pain afterwards.</source>
        <extracomment>{1}: planned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} trials are made: finish the test.</source>
        <extracomment>{1}: planned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial {1} of {2}</source>
        <extracomment>{1}: made + 1; {2}: planned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest {1} s more before {2}.</source>
        <extracomment>{1}: left.rest_left_s; {2}: trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {1} contract once in the test position, then make {2}.</source>
        <extracomment>{1}: name_of(state.plan, test.setup.muscle); {2}: trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {1}.</source>
        <extracomment>{1}: trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain stopped the test; by what was told last it is less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the test with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever treats {1} opens the envelope, unseen by the tester; then say when it is over.</source>
        <extracomment>{1}: where</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat {1}; say when it is over, and retest at once.</source>
        <extracomment>{1}: where</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution: {1}.</source>
        <extracomment>{1}: item.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden: {1}.</source>
        <extracomment>{1}: item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {1}</source>
        <extracomment>{1}: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, {2}, is not in the plan.</source>
        <extracomment>{1}: name_of(state.plan, test.setup.muscle); {2}: test.setup.side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the first tests is drawn by lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make test: {1}</source>
        <extracomment>{1}: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in words only, never scored: {1}.</source>
        <extracomment>{1}: ', '.join(words)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session begins once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is named has seen already whether the intervention was a sham.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial was set aside before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break test of this muscle, by an answer of the screening, the age or the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the client is too long or is surrounded by blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is of that muscle and side already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is not written YYYY-MM-DD or does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lot put another muscle first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first test belongs to no earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain stopped the test, and nobody has said yet whether it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History or movement is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier is empty, too long or surrounded by blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step cannot be kept and read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lever arm is out of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The observation names no muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lot decides on a sham here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a licensed tester may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is at another point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial is not set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is not finite, or out of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has no trial that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retest is of the same muscle and side as the test that it repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The override names other items than those that stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked for pain before the first trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain is told as a number from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain that stands was asked for before in this session, and is what was told last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typed trial has no peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names a muscle twice on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of the plan is out of its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest push is not slower than the fastest, or not above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept steps are no session that could have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new answer of the screening stops the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned load is not above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tester, or a code is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long; nothing was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds characters that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the step is no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial was recorded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the screening are not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such intervention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening has no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such finished test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is of none of the session's testers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has no such trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial has a verdict where it must not, or none where it must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was begun by another version of the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle is recorded in words only, never scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <extracomment>{1}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must have 1 to {2} characters, with no blanks around it.</source>
        <extracomment>{1}: what; {2}: most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has {2} characters; {3} are possible.</source>
        <extracomment>{1}: what; {2}: len(text); {3}: MAX_LABEL</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuple[object, ...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of {1} is not finite.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of {1} is too large to be kept.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {1} has {2} characters; {3} are possible.</source>
        <extracomment>{1}: name; {2}: len(text); {3}: MAX_TEXT</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cut off or kept: shorten it, or split it in several observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {1} holds characters that cannot be kept.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening has no item {1}.</source>
        <extracomment>{1}: step.item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} item is</source>
        <extracomment>{1}: len(missing)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} items are</source>
        <extracomment>{1}: len(missing)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} not answered: {2}.</source>
        <extracomment>{1}: count; {2}: ', '.join(missing)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every one; what is not known is answered with unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the session's testers is licensed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licensed professional has to be one of its testers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not licensed.</source>
        <extracomment>{1}: by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licensed tester of this session may do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop is overridden for a reason only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} stop the tests; the override names {2}.</source>
        <extracomment>{1}: ', '.join(state.stops); {2}: ', '.join(step.items) or 'none'</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name all that stop, each once, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break tests are allowed in spite of a caution for a reason only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myofascial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the dynamometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tester is named when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lever arm of {1} m is not between {2} and {3} m.</source>
        <extracomment>{1}: step.lever_m; {2}: LEVER_M[0]; {3}: LEVER_M[1]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it in metres, or leave it out where it was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it a partner or a retest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no finished test {1}</source>
        <extracomment>{1}: step.of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {1} belongs to an earlier test, and {2}.</source>
        <extracomment>{1}: step.purpose; {2}: which</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the number of that test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {1} was of {2}, {3}; a retest is of the same.</source>
        <extracomment>{1}: earlier.number; {2}: earlier.setup.muscle; {3}: earlier.setup.side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a first test or one of a partner for another muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lot put {1}, {2}, next.</source>
        <extracomment>{1}: left[0].name or left[0].muscle; {2}: left[0].side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it first; where it cannot be tested, begin it and end it with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is recorded in words only; it is never scored.</source>
        <extracomment>{1}: name_of(state.plan, muscle)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what you find as an observation of the muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the profile {1}</source>
        <extracomment>{1}: state.plan.profile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a make test instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} trials count; fewer than planned need a reason.</source>
        <extracomment>{1}: len(test.counted); {2}: state.plan.trials</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain of {1} is not between 0 and 10.</source>
        <extracomment>{1}: step.nrs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked for pain in this session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {1} was told last.</source>
        <extracomment>{1}: stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain of {1} does not stand.</source>
        <extracomment>{1}: step.nrs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before the test was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it from 0 to 10, before the first contraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typed peak has no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typed trial needs a peak, in newtons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it off the display again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial of a device has one of the verdicts {1}, not {2}.</source>
        <extracomment>{1}: ', '.join(sorted(_VERDICTS)); {2}: result.verdict</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nothing can be told it is indeterminate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the recording again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials of a recording are numbered from 1; there is no trial {1}.</source>
        <extracomment>{1}: ref.trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {1} of this recording is trial {2} of test {3} already.</source>
        <extracomment>{1}: ref.trial; {2}: trial.number; {3}: test.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test has no trial {1}.</source>
        <extracomment>{1}: step.trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {1}.</source>
        <extracomment>{1}: len(test.trials)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {1} was set aside before.</source>
        <extracomment>{1}: step.trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reason stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason why the trial is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial of the test is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial that was set aside counts again for a reason only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {1} is not set aside.</source>
        <extracomment>{1}: step.trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test goes on in spite of pain for a reason only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the test first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} cannot be made: {2}.</source>
        <extracomment>{1}: self.folder; {2}: error.strerror</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another dynamometer, {1}; the test was begun with {2}.</source>
        <extracomment>{1}: running.device; {2}: test.setup.device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this test with a reason and begin another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} belongs to no test.</source>
        <extracomment>{1}: running.path.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {1} is closed.</source>
        <extracomment>{1}: session_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nktsense session show shows it; begin another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session stands where it was: {1}.</source>
        <extracomment>{1}: visit.state.phase.value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device of the open test is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {1} is under way with {2} trials; connect the device again.</source>
        <extracomment>{1}: test.number; {2}: len(test.counted)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was left open and cannot be sealed: {2}</source>
        <extracomment>{1}: finding.file; {2}: error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not there.</source>
        <extracomment>{1}: path.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was left open by a crash and is sealed now, {2} s of it.</source>
        <extracomment>{1}: path.name; {2}: read.duration_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial that was pushed after the last one told is in it, and not in the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} at {2}</source>
        <extracomment>{1}: info.model or info.driver; {2}: address.partition('?')[0]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}.nkt</source>
        <extracomment>{1}: self.recording</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has no more to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without lever arm and target load no retest can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of {1}?</source>
        <extracomment>{1}: muscle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say left, right or midline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in test {1}</source>
        <extracomment>{1}: step.of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2}, {3}: {4} test, {5}, {6}.</source>
        <extracomment>{1}: step.purpose; {2}: name; {3}: step.side; {4}: step.test; {5}: _lever(step); {6}: _target(step)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position: {1} Pad: {2}</source>
        <extracomment>{1}: _stated(step.position); {2}: _stated(step.pad_site)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware: {1}</source>
        <extracomment>{1}: cautions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no pair of {1} and {2}.</source>
        <extracomment>{1}: of.setup.muscle; {2}: step.muscle</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a muscle first: test MUSCLE SIDE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lever arm not known, so that a retest cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lever {1} m</source>
        <extracomment>{1}: step.lever_m</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target load, so that a retest cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {1} N</source>
        <extracomment>{1}: step.target_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no number: {2} is wanted.</source>
        <extracomment>{1}: shown; {2}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no unit of force here.</source>
        <extracomment>{1}: unit or 'nothing'</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say N, kgf or lbf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no peak that a hand-held dynamometer shows.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} is no peak that a hand-held dynamometer shows.</source>
        <extracomment>{1}: force; {2}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the number and its unit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} recorded.</source>
        <extracomment>{1}: 'note' if kind == 'other' else kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be noted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the goal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How earlier homework was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of 7</source>
        <extracomment>{1}: done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often was it done, as the client tells it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times done of times planned, such as 5 of 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: TIMES of TIMES, such as 5 of 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on only when I say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trials are made: the test ends in {1} s.</source>
        <extracomment>{1}: left_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {1}, in {2} s.{3}</source>
        <extracomment>{1}: name; {2}: left_s; {3}: position</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {1}.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, from 0 to 10?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result that was signed before needs a new signed version, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a wrong muscle or side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {1}: {2}</source>
        <extracomment>{1}: test.number; {2}: bench.name(test.setup.muscle, test.setup.side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which test was of another muscle or side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was test {1} really of?</source>
        <extracomment>{1}: test.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {1} is of {2} now; what was said before stays.</source>
        <extracomment>{1}: test.number; {2}: bench.name(muscle, side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {1} will be of {2}, not of {3}</source>
        <extracomment>{1}: test.number; {2}: now; {3}: was</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} becomes {2}: why?</source>
        <extracomment>{1}: was; {2}: now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {1}.</source>
        <extracomment>{1}: len(test.counted) + 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {1} is made.</source>
        <extracomment>{1}: trial.record.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done, or undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not asked now.</source>
        <extracomment>{1}: what[:60]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is asked, and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session will be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: {1}</source>
        <extracomment>{1}: given.text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which homework is given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework {1} recorded.</source>
        <extracomment>{1}: len(state.homework)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blinded block is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session will be lost: it has no client, so it is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, in {2} s.</source>
        <extracomment>{1}: held.words; {2}: held.left_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a suspected partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hypothesis to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no suspected partner of what was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which suspected partner is tested?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded in words, never scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, for {2}</source>
        <extracomment>{1}: bench.name(muscle, side); {2}: bench.name(setup.muscle, setup.side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not begin this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the test of {1}: pain now, 0 to 10?</source>
        <extracomment>{1}: bench.name(draft.muscle, draft.side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A make test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tester overcomes the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lever arm in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a load in newtons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is the lever arm of {1}, as measured?</source>
        <extracomment>{1}: bench.name(bench.draft.muscle)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which load makes the test of {1} adequate?</source>
        <extracomment>{1}: bench.name(bench.draft.muscle)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, is recorded in words only.</source>
        <extracomment>{1}: bench.name(planned.muscle, planned.side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retest {1}</source>
        <extracomment>{1}: bench.name(setup.muscle, setup.side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the same set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test another muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an answer of the screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is closed: results are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the blinded block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results will be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tests from now on</source>
        <extracomment>{1}: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} speaks now.</source>
        <extracomment>{1}: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which test is repeated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which muscle is tested?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a yes stops all tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a yes means caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} questions at once</source>
        <extracomment>{1}: len(left)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {1} of {2}: {3}.</source>
        <extracomment>{1}: total - len(left) + 1; {2}: total; {3}: item.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words with the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read as no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were all {1} read out, and answered with no?</source>
        <extracomment>{1}: len(items)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to {1} items.</source>
        <extracomment>{1}: len(left)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far: {1}</source>
        <extracomment>{1}: given[item.id]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answer is another one now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} lets the tests go on</source>
        <extracomment>{1}: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a licensed tester, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden by {1}: {2}.</source>
        <extracomment>{1}: code; {2}: ', '.join(items)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does {1} let the tests go on in spite of it?</source>
        <extracomment>{1}: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tests will go on in spite of: {1}</source>
        <extracomment>{1}: ', '.join(bench.state.stops)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} allows break tests</source>
        <extracomment>{1}: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break tests are allowed by {1}.</source>
        <extracomment>{1}: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does {1} allow break tests?</source>
        <extracomment>{1}: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break tests will be allowed in spite of a caution, the age or the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be kept, and is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial was made that {1}: {2}</source>
        <extracomment>{1}: what; {2}: trouble.message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its samples are in the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the notes on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves freely in all directions looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves with a limit or a shift; see the notes on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the notes on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo was taken and is kept elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agreed at the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at; nothing to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client wants to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test position cannot be held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client wants to go on, and the pain is less now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared in writing; see the notes on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged safe for this client; see the notes on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more time today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tested is enough for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong one was picked before the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myofascial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shown, and written down for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {1}</source>
        <extracomment>{1}: bench.name(bench.draft.muscle, bench.draft.side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak on the display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} trials are kept.</source>
        <extracomment>{1}: made; {2}: planned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} of {3} trials are kept.</source>
        <extracomment>{1}: lost; {2}: made; {3}: planned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the device again, or stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the device again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials wait to be kept, and are tried again: {1}</source>
        <extracomment>{1}: trouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {1} {2}.</source>
        <extracomment>{1}: step.nrs; {2}: step.when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, 0 to 10?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say before each trial that it was contracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was contracted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the test position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is contracted before each trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is taken as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is said before each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contraction before a trial {1}.</source>
        <extracomment>{1}: said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not count trial {1}</source>
        <extracomment>{1}: last.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is kept and told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count trial {1} after all</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {1} will not be counted</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is trial {1} not to count?</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {1} is kept and not counted.</source>
        <extracomment>{1}: trial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial {1} counts again.</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does trial {1} count after all?</source>
        <extracomment>{1}: trial.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a force with its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the test end now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test will end with {1} of {2} trials</source>
        <extracomment>{1}: len(test.counted); {2}: bench.state.plan.trials</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer of the screening: {1}</source>
        <extracomment>{1}: ', '.join(bench.state.stops)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the test go on in spite of pain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test will go on in spite of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {1} ended with {2} trials.</source>
        <extracomment>{1}: test.number; {2}: len(test.counted)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {1}: {2}</source>
        <extracomment>{1}: type(error).__name__; {2}: error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded is kept; open the session again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk could not be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}&amp;seed={2}&amp;repeat=3&amp;rest=2.6&amp;speed={3}</source>
        <extracomment>{1}: _played(step, breaks=gives_way); {2}: _seed(step); {3}: speed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first try, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}&amp;seed={2}&amp;repeat={3}&amp;rest={4}&amp;rate=100&amp;speed={5}</source>
        <extracomment>{1}: base; {2}: _seed(step); {3}: plan.trials; {4}: rest_s; {5}: speed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release or activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: on which muscle?</source>
        <extracomment>{1}: plan.words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meant for {1}</source>
        <extracomment>{1}: aim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin as a sham</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for another muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2}: begin?</source>
        <extracomment>{1}: plan.words; {2}: where</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test {1}</source>
        <extracomment>{1}: test.number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which test is it meant to change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: retest now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} opens the envelope</source>
        <extracomment>{1}: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished after {1} s.</source>
        <extracomment>{1}: took</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Retest within {2} s.</source>
        <extracomment>{1}: after; {2}: state.plan.retest_within_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {1} alone: intervention {2} is {3}.</source>
        <extracomment>{1}: code; {2}: number; {3}: word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pushes must not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a muscle in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {1} in words</source>
        <extracomment>{1}: bench.name(muscle, side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} recorded in words.</source>
        <extracomment>{1}: bench.name(muscle, side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found of {1}?</source>
        <extracomment>{1}: bench.name(muscle, side)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which muscle is recorded in words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}-gauge.nkt</source>
        <extracomment>{1}: output.stem</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nktsense {1}</source>
        <extracomment>{1}: nktsense.__version__</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} readings a second</source>
        <extracomment>{1}: info.nominal_rate_hz</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmware {1}</source>
        <extracomment>{1}: info.firmware</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial number {1}</source>
        <extracomment>{1}: info.serial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument states the serial number {1}, and the plan {2}.</source>
        <extracomment>{1}: states; {2}: stated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the other one, or correct [instrument] serial: records are found by what an instrument states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was lost.</source>
        <extracomment>{1}: who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan says that the instrument reads {1}, and it sends {2}.</source>
        <extracomment>{1}: stated; {2}: sends</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <extracomment>{1}: self._meanwhile; {2}: error.strerror</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no interrupted run at {1}: {2}.</source>
        <extracomment>{1}: self._meanwhile; {2}: error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run at {1} was made by another plan.</source>
        <extracomment>{1}: self._meanwhile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} exists already.</source>
        <extracomment>{1}: self.output</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name: nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run under this name was interrupted: {1}.</source>
        <extracomment>{1}: self._meanwhile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it by --resume, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device says that its battery is low: it may switch itself off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mark is one of {1}, not {2}</source>
        <extracomment>{1}: ', '.join(MARKER_KINDS); {2}: kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is in newtons by the calibration {2} already.</source>
        <extracomment>{1}: self._device.info.model; {2}: by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquisition failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device could not be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} sent nothing.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on, and its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read in the {1} bytes that {2} sent.</source>
        <extracomment>{1}: self._heard_bytes; {2}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check driver= and baud= in its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} went away and is being looked for.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newtons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration {1} cannot be used.</source>
        <extracomment>{1}: conversion.identity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration on this computer is not used: {1}</source>
        <extracomment>{1}: error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} sends {2}, but the calibration {3} is of {4}.</source>
        <extracomment>{1}: info.model or info.driver; {2}: _SENT[counts]; {3}: conversion.identity; {4}: _SENT[of_counts]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a calibration that was made with this device as it is connected now, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} names no file.</source>
        <extracomment>{1}: address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write replay:FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed of {1} must not be below 0.</source>
        <extracomment>{1}: address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 plays as fast as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad carries {1} N: not zeroed.</source>
        <extracomment>{1}: self._carried_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift it off and connect again to zero it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad did not rest at the start: it was not zeroed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest it for a second and reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not calibrated here: the scale is typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not calibrated here: the device's own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {1} old</source>
        <extracomment>{1}: _days(self.age_days)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: overdue since {1}</source>
        <extracomment>{1}: self.due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration {1}.</source>
        <extracomment>{1}: self.identity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, overdue</source>
        <extracomment>{1}: words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cal. of another device, serial number {1}</source>
        <extracomment>{1}: used.serial</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw counts, not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not calibrated here: the maker's newtons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated, day not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cal. {1}, later than today</source>
        <extracomment>{1}: day.isoformat()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cal. today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cal. {1} ago</source>
        <extracomment>{1}: _days(age)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} day</source>
        <extracomment>{1}: number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} days</source>
        <extracomment>{1}: number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no number.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dict[str, float]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds what is no number.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {1} cannot be read ({2}); the usual ones hold.</source>
        <extracomment>{1}: self.path; {2}: trouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {1}.</source>
        <extracomment>{1}: ', '.join(unknown)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no list of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {1} this version cannot use {2}; the usual setting holds, and the file is as it was.</source>
        <extracomment>{1}: self.path; {2}: names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}.lock</source>
        <extracomment>{1}: target.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be kept in {1}: {2}.</source>
        <extracomment>{1}: self.path; {2}: error.strerror</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold until the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {1} could not be read; that file is kept as {2}.</source>
        <extracomment>{1}: self.path; {2}: aside</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {1} is closed.</source>
        <extracomment>{1}: self.path.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording {1} has not been saved for {2} s, and no more can be held in memory.</source>
        <extracomment>{1}: self.path.name; {2}: self.unsaved_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test, free space on the disk, and start a new recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} items</source>
        <extracomment>{1}: self._refused_items</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the recording {2} could not be stored and {3} left out: {4}.</source>
        <extracomment>{1}: some; {2}: self.path.name; {3}: _was(self._refused_items); {4}: error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new recording, and report this as an error of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the disk or reconnect it; what is not saved is kept in memory and tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be saved at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording ends by one of {1}, not {2}</source>
        <extracomment>{1}: ', '.join(schema.END_REASONS); {2}: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {1} s could not be saved.</source>
        <extracomment>{1}: self.unsaved_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the disk before the next recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of {1} was wrong {2} times.</source>
        <extracomment>{1}: records; {2}: wrong.times</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {1} s, then try again.</source>
        <extracomment>{1}: left_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}.key.wrong</source>
        <extracomment>{1}: records.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite library here is {1}; before 3.51.3 it can damage records.</source>
        <extracomment>{1}: '.'.join(map(str, SQLITE_VERSION))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update it: pip install --upgrade sqlcipher3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a file.</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the records' file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a plain SQLite file, not encrypted records; it was left as it is.</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file; records are never kept in plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}-wal</source>
        <extracomment>{1}: path.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is empty ({2} bytes): it is not what was written.</source>
        <extracomment>{1}: path; {2}: size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is cut off or damaged ({2} bytes): it is not what was written.</source>
        <extracomment>{1}: path; {2}: size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of it and restore the newest backup (nktsense records restore).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}?mode={2}</source>
        <extracomment>{1}: path.as_uri(); {2}: mode</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key = "x'{1}'"</source>
        <extracomment>{1}: key.hex()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synchronous = FULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to finish {1}; it was not made.</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of {1} refers to nothing</source>
        <extracomment>{1}: row[0]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file for it with --key-file, or give a passphrase with --passphrase-file or at a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “nktsense records init”, give --key-file, or set a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nktsense records 1 {1}</source>
        <extracomment>{1}: purpose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {1}</source>
        <extracomment>{1}: key_file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing beside {1} that says how its key is found.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {1} back from a copy, or name the key file by --key-file.</source>
        <extracomment>{1}: sidecar_path(place.file).name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this computer's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {1} was not found.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is creating {1} at the same moment.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to keep a key: this computer has no keyring that can be used, and no key file or passphrase was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are never written without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of {1} is wrong.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key under the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not the key of {2}.</source>
        <extracomment>{1}: which; {2}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right key; {1} belongs to it.</source>
        <extracomment>{1}: sidecar_path(place.file)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is shorter than {1} characters.</source>
        <extracomment>{1}: _SHORTEST_PASSPHRASE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take several words; long is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock this computer's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name its key file by --key-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {1} cannot be read.</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {1} can be read by others.</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: chmod 600 {1}</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no key (64 hexadecimal digits).</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that was made as key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {1} cannot be made.</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nktsense records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A migration of {1} needs a file for the backup.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one by --backup-to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}.tables-{2}.{3}.backup</source>
        <extracomment>{1}: place.file.name; {2}: before; {3}: day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is there already; nothing was changed.</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another file for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.{1}.{2}.new</source>
        <extracomment>{1}: target.name; {2}: secrets.token_hex(4)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VACUUM INTO ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPEATABLE READ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN IMMEDIATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is migrating {1} at the same moment.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the records again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no tables of records.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not open with this key: it is another's key, or the file is damaged at its beginning.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right key; if it is the right one, restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is gone, but its key is still beside it.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup to this place; to begin anew, move the .key.json away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {1} keeps text as {2}, which cannot hold every name.</source>
        <extracomment>{1}: place; {2}: encoding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it with ENCODING 'UTF8'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {1} holds other tables with the same names; nothing was changed.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an empty database for the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a server and no file.</source>
        <extracomment>{1}: self</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place({1})</source>
        <extracomment>{1}: str(self)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the records' file is empty or holds a NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know whose folder “~” is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's address cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's address names no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL service name hides which server it is, so its protection cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the host in the address instead, and unset PGSERVICE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is another computer, and its address allows a connection without encryption.</source>
        <extracomment>{1}: Place(url=url)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sslmode out of the address (then the certificate is verified), or write sslmode=verify-full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was written by an older version of nktsense (tables {2}, here {3}).</source>
        <extracomment>{1}: place; {2}: found; {3}: HEAD</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “nktsense records migrate”; it makes a backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was written by a newer version of nktsense (tables {2}, here {3}).</source>
        <extracomment>{1}: place; {2}: found[:32]; {3}: HEAD</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update nktsense; nothing was read or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records on a PostgreSQL server need the package psycopg, which is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: pip install 'nktsense[postgres]'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {1} has an option that PostgreSQL does not know.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what follows its “?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit key of {1} is not on this computer.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its key file from where the records were created, and name it by --key-file or in {1}.</source>
        <extracomment>{1}: AUDIT_KEY_FILE_VARIABLE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the audit key of {1}.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key of these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to keep the audit key of the server: this computer has no keyring that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file for it by --key-file or in {1}; it is made there.</source>
        <extracomment>{1}: AUDIT_KEY_FILE_VARIABLE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}).</source>
        <extracomment>{1}: path; {2}: error.strerror</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what it is and whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is damaged; it says how the key of the records is found.</source>
        <extracomment>{1}: path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file or the keyring's key still opens the records: see docs/records.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}.{2}.new</source>
        <extracomment>{1}: path.name; {2}: secrets.token_hex(4)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sqlalchemy.engine.Engine.{1}</source>
        <extracomment>{1}: LOG_NAME</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be reached ({2}).</source>
        <extracomment>{1}: place; {2}: error.strerror or 'no reason given'</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to read or write {1}; nothing of this was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no database {1}.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the server to create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {1} could not be made or was lost; what was not confirmed may not be written.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check network, server, user name, password and certificate, then look at the last entry before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is damaged: a part of it is not what was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of it, and restore the newest backup (nktsense records restore).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write {1}; nothing of this was written, and all before it is kept.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make space on the disk, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is being written by somebody else, and waiting did not help; nothing of this was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again in a moment; if it stays so, look which other window or workstation is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} may not be read or written by you.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the owner and the rights of file and folder, or ask who runs the server for the right role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} refused this: it contradicts what is there already; nothing of this was written.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is there now; somebody may have written first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot keep one of these values: too long, too large, or with a sign that it does not take.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text or correct the number; nothing of this was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a client {1} already; nothing was written.</source>
        <extracomment>{1}: new.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client's code and identifier never change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another client instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {1} was changed by somebody else since it was read; nothing was written.</source>
        <extracomment>{1}: row.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} of {2}</source>
        <extracomment>{1}: name; {2}: client.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth of {1}</source>
        <extracomment>{1}: client.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of birth is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex is neither M nor F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out where it is neither or not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day until which the records are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client with the code “{1}”.</source>
        <extracomment>{1}: shown(code)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“nktsense client list” shows the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, such as 2036-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tester {1} already; nothing was written.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tester {1} was changed by somebody else since then; nothing was written.</source>
        <extracomment>{1}: row.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tester's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} of tester {2}</source>
        <extracomment>{1}: name.replace('_', ' '); {2}: tester.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tester {1} is called licensed, but no licence is named.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tester with the code “{1}”.</source>
        <extracomment>{1}: shown(code)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tester first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has {2} characters; at most {3} are kept.</source>
        <extracomment>{1}: what; {2}: len(text); {3}: most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds a sign that cannot be kept (NUL, or half of a character).</source>
        <extracomment>{1}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a day.</source>
        <extracomment>{1}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is {2} {3}, out of {4} to {5} {6}.</source>
        <extracomment>{1}: what; {2}: value; {3}: unit; {4}: lowest; {5}: highest; {6}: unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check number and unit, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {1} of session {2}</source>
        <extracomment>{1}: entry.seq; {2}: session_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds a number or a sign that cannot be kept.</source>
        <extracomment>{1}: where</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is {2} bytes long; at most {3} can be kept.</source>
        <extracomment>{1}: where; {2}: len(body); {3}: MAX_BODY</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten its texts; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} needs the code of who took it, at most {2} characters.</source>
        <extracomment>{1}: where; {2}: MAX_CODE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the code of a tester; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{1}" is no identifier of {2}.</source>
        <extracomment>{1}: identifier[:36]; {2}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a random UUID, so that it tells nothing about a person; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {1} steps where {2} were written</source>
        <extracomment>{1}: len(rows); {2}: row.seq + 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not have happened as it is stored: {1}</source>
        <extracomment>{1}: error.message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins, by step 0, as another session or with another client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {1} was taken by version {2} of the procedure's rules; this program knows version {3}, so its steps were not taken again.</source>
        <extracomment>{1}: session_id; {2}: version; {3}: PROTOCOL_VERSION</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the version of the program that took it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no step {1}</source>
        <extracomment>{1}: number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a step {1} that is no step</source>
        <extracomment>{1}: number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a step {1} that says another number, time, person or kind than its row</source>
        <extracomment>{1}: number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {1} {2}.</source>
        <extracomment>{1}: session_id; {2}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “nktsense records verify”, and restore the newest backup that is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{1}…" is too long for the records ({2}, {3}).</source>
        <extracomment>{1}: value[:20]; {2}: table.name; {3}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {1} characters can be kept there; nothing was written.</source>
        <extracomment>{1}: kind.length</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is not kept as "{1}".</source>
        <extracomment>{1}: file[:60]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is named by its identifier alone, {1}, so that it tells nothing.</source>
        <extracomment>{1}: recording_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session "{1}".</source>
        <extracomment>{1}: session_id[:36]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {1} is known already.</source>
        <extracomment>{1}: recording_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each recording a new identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {1} was not sealed: that is no SHA-256 of a file.</source>
        <extracomment>{1}: recording_id[:36]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording "{1}".</source>
        <extracomment>{1}: recording_id[:36]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it before it is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {1} was sealed before, as another file.</source>
        <extracomment>{1}: recording_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both files, and find out which one was recorded in the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not there; look for it in a backup of the folder.</source>
        <extracomment>{1}: file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not the file that was recorded; take the right one from a backup of the folder.</source>
        <extracomment>{1}: file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was never sealed, so nothing shows whether it is still what was recorded.</source>
        <extracomment>{1}: file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"{1}" leads out of the folder and was not read; somebody changed the name or the folder.</source>
        <extracomment>{1}: file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read; check its rights and the disk.</source>
        <extracomment>{1}: file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed version {1}</source>
        <extracomment>{1}: row.version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not what was signed: its hash is another.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} says something else than the columns beside it.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not follow the version that is stored before it.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the session are not those that signed version {1} was made of.</source>
        <extracomment>{1}: row.version</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {1} is not closed, so its result cannot be signed.</source>
        <extracomment>{1}: session_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meaning of the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is empty or cannot be kept.</source>
        <extracomment>{1}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in your own words; nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it; nothing was cut off or signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See nktsense session list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records know no tester "{1}" who works here, so nothing was signed.</source>
        <extracomment>{1}: code[:32]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tester to the records first, or sign with your own code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of session {1} was signed before, by {2}.</source>
        <extracomment>{1}: session_id; {2}: rows[-1].signed_by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed stays; amend it with a reason if it does not hold any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of session {1} was never signed.</source>
        <extracomment>{1}: session_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it before it is amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “nktsense records verify”; nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {1} is in the records already.</source>
        <extracomment>{1}: begin.session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no client, so it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client (nktsense client add) and begin with it to keep a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client "{1}".</source>
        <extracomment>{1}: code[:32]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See nktsense client list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {1} was erased.</source>
        <extracomment>{1}: client.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be added; add a new client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records do not know tester {1} as licensed.</source>
        <extracomment>{1}: tester.code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tester with the licence to the records first; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {1} was continued elsewhere: step {2} is taken.</source>
        <extracomment>{1}: session_id; {2}: expected + 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the session again, look at what was done there, and take the step again if it is still wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {1} ends with step {2} in these records, not with step {3}.</source>
        <extracomment>{1}: session_id; {2}: stored; {3}: expected</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may be other records, or an older backup: look which, before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing() inside writing()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records at {1} yet.</source>
        <extracomment>{1}: place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “nktsense records init”, or add a client: that makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} “{2}” is not a code.</source>
        <extracomment>{1}: what; {2}: shown(code)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 1 to 32 of the signs A–Z, a–z, 0–9, dot, dash and underscore, and no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds need miniaudio, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: pip install "nktsense[sound]"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds need miniaudio, which cannot be loaded: {1}.</source>
        <extracomment>{1}: error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: pip install --force-reinstall "nktsense[sound]"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, or headphones, and choose it in the sound settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker cannot be used: {1}.</source>
        <extracomment>{1}: error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker stopped playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is still connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push when you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle gave way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came too late to be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newton metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newtons per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newtonmeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton pro Sekunde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilopond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pfund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prozent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newton metros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newtons por segundo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>por ciento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus or minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>más o menos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>al menos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>como mucho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice was found: Windows PowerShell is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after this computer to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice was found: the program say is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to macOS; install the system again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one with: sudo apt-get install speech-dispatcher espeak-ng (Fedora: sudo dnf install speech-dispatcher-utils espeak-ng).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether a loudspeaker is connected, and try the voice in the settings of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} ended with “{2}”</source>
        <extracomment>{1}: speaker.name; {2}: trouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice does not work: {1}.</source>
        <extracomment>{1}: '; '.join(troubles)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code {1}</source>
        <extracomment>{1}: code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the gauge {1}</source>
        <extracomment>{1}: found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} readings were no numbers and were left out.</source>
        <extracomment>{1}: self.dropped</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no point {1} that could be taken again.</source>
        <extracomment>{1}: number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {1} ({2}) is taken again: {3}.</source>
        <extracomment>{1}: number; {2}: point.where(); {3}: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} readings are discarded.</source>
        <extracomment>{1}: len(again)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reading needs its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: confirmed by the operator.</source>
        <extracomment>{1}: title_of(action)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: taken as it was.</source>
        <extracomment>{1}: title_of(action)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {1}.</source>
        <extracomment>{1}: reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {1}.</source>
        <extracomment>{1}: self._paused.rstrip('.')</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run was interrupted in this series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was interrupted and goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {1}.</source>
        <extracomment>{1}: self._stopped.rstrip('.')</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A force is still on; the instrument rests from when it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument rests, {1} s more.</source>
        <extracomment>{1}: left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force is on; it is read in {1} s.</source>
        <extracomment>{1}: left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} s more.</source>
        <extracomment>{1}: left</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the reference gauge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits: {1}.</source>
        <extracomment>{1}: trouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading at {1} N has not come to rest for {2} s: {3}.</source>
        <extracomment>{1}: action.force_n; {2}: now_s - since; {3}: trouble</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a weight swing, or does the mount slip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream of readings was broken; the force has to come to rest anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed; it stands in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at the unloaded instrument first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge shows {1} N.</source>
        <extracomment>{1}: level</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the load: the reading stands where it stood unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument shows {1} where {2} N are on, {3}.</source>
        <extracomment>{1}: shown; {2}: action.force_n; {3}: factor_in_words(factor)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its unit and at what is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, as before.</source>
        <extracomment>{1}: shown_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, and nothing should be on.</source>
        <extracomment>{1}: shown_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is something still on, or did the zero move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until nothing is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, and {2} N are asked for, {3}.</source>
        <extracomment>{1}: shown_n; {2}: action.force_n; {3}: looks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a weight missing, or another one on, or does the mount slip?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading stands at about {1} N, and {2} N are asked for.</source>
        <extracomment>{1}: shown_n; {2}: action.force_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the force that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {1} of {2} s have been read</source>
        <extracomment>{1}: self.span_s; {2}: read_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {1} readings so far</source>
        <extracomment>{1}: self.n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it still {1} by {2} {3}/s</source>
        <extracomment>{1}: way; {2}: abs(self.drift_per_s); {3}: unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it swings by ±{1} {2}</source>
        <extracomment>{1}: self.waver; {2}: unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounting {1}, {2}°</source>
        <extracomment>{1}: action.mounting; {2}: action.angle_deg</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series {1}, {2}°, {3}</source>
        <extracomment>{1}: action.series; {2}: action.angle_deg; {3}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything off, turn the instrument to {1}° and mount it again.</source>
        <extracomment>{1}: action.angle_deg</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the force off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all weights off; leave the carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all weights and the carrier off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the force to {1} N and hold it.</source>
        <extracomment>{1}: action.force_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang {1}: {2} N.</source>
        <extracomment>{1}: ', '.join((*carriers, *action.weights)); {2}: action.force_n</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no device address.</source>
        <extracomment>{1}: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as serial:/dev/ttyUSB0?driver=mark10, serial:COM5?driver=nkt1, sim:break or replay:FILE; `nktsense devices` lists what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options in {1} cannot be read.</source>
        <extracomment>{1}: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as ?name=value&amp;name=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option is given twice in {1}.</source>
        <extracomment>{1}: text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the wrong one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {1}={2} in {3} is not a number.</source>
        <extracomment>{1}: name; {2}: text; {3}: self</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was closed while it was being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device answers now: {1}, where {2} was before.</source>
        <extracomment>{1}: new; {2}: was</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew for this one, or connect the first again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come back within {1} s.</source>
        <extracomment>{1}: self._reconnect_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codec {1} has nothing to ask its device.</source>
        <extracomment>{1}: codec.name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} at {2} baud</source>
        <extracomment>{1}: link.port; {2}: link.baud</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge on {1} does not answer: is it on, set to this speed, and the driver the right one?</source>
        <extracomment>{1}: self._where</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is taken by the package {1}</source>
        <extracomment>{1}: _origin(first)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no driver {1}.</source>
        <extracomment>{1}: name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed: {1}.</source>
        <extracomment>{1}: ', '.join(sorted(points))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver {1} fails to load: {2}: {3}.</source>
        <extracomment>{1}: name; {2}: type(error).__name__; {3}: error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall the package that brings it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not say what is plugged in.</source>
        <extracomment>{1}: parsed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ?driver= and one of: {1}.</source>
        <extracomment>{1}: ', '.join(_drivers_for(parsed.scheme, points))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no driver {1} for {2}.</source>
        <extracomment>{1}: name; {2}: parsed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver {1} does not read {2}: addresses.</source>
        <extracomment>{1}: name; {2}: parsed.scheme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads: {1}.</source>
        <extracomment>{1}: ', '.join(driver.schemes)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Arduino-like board: an HX711 or NAU7802 sketch, or the open reference instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RS-232 adapter: any gauge with a serial plug (Sauter, Lutron, Imada, Shimpo, Mark-10, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is {2}</source>
        <extracomment>{1}: name; {2}: _SKETCH</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Silicon Labs CP210x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark-10 gauges use a CP210x for USB, but so do many ESP32 boards and RS-232 adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many ESP32 boards have a CP210x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CP210x may be {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an FTDI chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SparkFun OpenScale has an FTDI chip, but so have many boards and adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB load cells often have an FTDI chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an FTDI chip may be {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CH340</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CH340 is often {1}</source>
        <extracomment>{1}: _SKETCH</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CH340 may be {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Prolific PL2303</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PL2303 is mostly {1}</source>
        <extracomment>{1}: _ADAPTER</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Arduino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SparkFun board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Adafruit board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Raspberry Pi Pico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Espressif board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this port resets most boards of this kind: about two seconds of silence, then a banner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FTDI chip holds short answers back for up to {1} ms.</source>
        <extracomment>{1}: latency_ms</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user may not open {1}: run `sudo usermod -aG {2} $USER`, then log out and in again.</source>
        <extracomment>{1}: device; {2}: group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the open reference instrument is silent until it is told to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gauges that are built like a Mark-10 are silent until they are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen={1} in {2} must be above 0, and {3}.</source>
        <extracomment>{1}: address.options['listen']; {2}: address; {3}: _LONGEST_S</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for {1} by the form of what it sends; nothing is written to it.</source>
        <extracomment>{1}: candidate.driver</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the first readings with its display, then name it: {1}</source>
        <extracomment>{1}: candidate.address(port)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed {1}</source>
        <extracomment>{1}: candidate.driver.replace('&amp;profile=', ' ')</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baud={1} in {2} is no speed.</source>
        <extracomment>{1}: address.options['baud']; {2}: address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example baud=9600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no serial port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device in and try again; `nktsense doctor` checks this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says for certain which device is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be read without more being said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(N stands for the unit that the device shows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on {1} {2}.</source>
        <extracomment>{1}: address; {2}: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard on {1}, at {2} baud: {3}.</source>
        <extracomment>{1}: port; {2}: tries[0].baud; {3}: tries[0].form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} bytes were heard on {2}, in no language that is known here.</source>
        <extracomment>{1}: heard.byte_count; {2}: port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard on {1}: many devices are silent until they are told to start, and nothing is written to one that is not known.</source>
        <extracomment>{1}: port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be {1}.</source>
        <extracomment>{1}: '; or '.join(listed)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what talks by itself on a serial port, found by listening; nothing is written to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} names no port.</source>
        <extracomment>{1}: address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example serial:* for the only one, or serial:COM5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not say what is plugged in, as {2}= needs it to.</source>
        <extracomment>{1}: address; {2}: unknown[0]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ?driver= and one of those that `nktsense devices --drivers` lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no option {2}.</source>
        <extracomment>{1}: who; {2}: unknown[0]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: {1}.</source>
        <extracomment>{1}: ', '.join(sorted(known))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign={1} in {2} is neither 1 nor -1.</source>
        <extracomment>{1}: address.options['sign']; {2}: address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example serial:/dev/ttyUSB0 or serial:COM5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not say at which speed the device talks.</source>
        <extracomment>{1}: address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;baud= with the speed that it is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: there is no serial port.</source>
        <extracomment>{1}: address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device in and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: there are {2} serial ports.</source>
        <extracomment>{1}: address; {2}: len(ports)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them: {1}.</source>
        <extracomment>{1}: names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnect={1} in {2} must not be negative.</source>
        <extracomment>{1}: address.options['reconnect']; {2}: address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no {2}: {3}.</source>
        <extracomment>{1}: name; {2}: self._profile.kind; {3}: error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check ?driver= and the device's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was found, but did not let itself be connected to within {2} s.</source>
        <extracomment>{1}: name; {2}: self._connect_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off and on, bring it closer, and close whatever else is connected to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service {1}</source>
        <extracomment>{1}: self._profile.services[0]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no service {1}</source>
        <extracomment>{1}: uuid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was cut at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no characteristic {1}</source>
        <extracomment>{1}: ' or '.join(self._profile.notify)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not connected any more.</source>
        <extracomment>{1}: self._who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on, charged and within reach; what was recorded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {1} takes no commands.</source>
        <extracomment>{1}: self._profile.kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not connected any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within {1} s</source>
        <extracomment>{1}: _WRITE_S</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not take commands: {2}.</source>
        <extracomment>{1}: self._who; {2}: why.rstrip('.')</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it closer, or switch it off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was found, but cannot be connected to: {2}.</source>
        <extracomment>{1}: name; {2}: said.rstrip('.')</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has sent nothing for {2} s.</source>
        <extracomment>{1}: self._who; {2}: self._silence_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on and bring it within a few metres; what was recorded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not listened to.</source>
        <extracomment>{1}: self._who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not connected to and takes no commands.</source>
        <extracomment>{1}: self._who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device that broadcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturer data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that only advertises is listened to with --broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on and bring it closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} ({2}, {3} dBm)</source>
        <extracomment>{1}: self.name or 'nameless'; {2}: self.address; {3}: self.rssi</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {1} was found</source>
        <extracomment>{1}: self.kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was not found</source>
        <extracomment>{1}: self.target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} devices fit ble:{2}: {3}.</source>
        <extracomment>{1}: len(devices); {2}: wanted.target; {3}: _listed(devices)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one, for example ble:{1}, or switch the others off.</source>
        <extracomment>{1}: one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {1} more</source>
        <extracomment>{1}: len(devices) - _NAMED</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not advertise {2}, as every {3} does.</source>
        <extracomment>{1}: _listed(unmarked); {2}: wanted.mark; {3}: wanted.kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another kind of device with that name: check ?driver= and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} in {2} s, and no other Bluetooth device was heard.</source>
        <extracomment>{1}: wanted.absent; {2}: search_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the device on and bring it within a few metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} in {2} s.</source>
        <extracomment>{1}: wanted.absent; {2}: search_s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen instead: {1}.</source>
        <extracomment>{1}: _listed(_nearest(seen.values()))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the device on, bring it within a few metres, and close whatever else is connected to it, such as an app on a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `rfkill unblock bluetooth &amp;&amp; bluetoothctl power on`, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on: `open x-apple.systempreferences:com.apple.BluetoothSettings`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on: `start ms-settings:bluetooth`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter; `bluetoothctl list` shows it once it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter; `start ms-settings:bluetooth` shows it once it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `sudo usermod -aG bluetooth $USER`, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it: `start ms-settings:privacy-radios`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `sudo apt install bluez &amp;&amp; sudo systemctl enable --now bluetooth`, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `net start bthserv` as an administrator, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `sudo systemctl restart bluetooth`, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program may not use Bluetooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bluetooth adapter cannot connect to low-energy devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bluetooth service of this computer does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth cannot be used: {1}.</source>
        <extracomment>{1}: said.rstrip('.')</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {1}</source>
        <extracomment>{1}: self.found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be opened.</source>
        <extracomment>{1}: one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} devices of the kind {2} are plugged in.</source>
        <extracomment>{1}: len(fits); {2}: self._profile.kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: {1}.</source>
        <extracomment>{1}: ', '.join(map(str, plugged))</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`nktsense devices` lists what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not plugged in.</source>
        <extracomment>{1}: who</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable and switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was unplugged just now: check the cable and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may hold it: close it and try again, or unplug the device and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} went away.</source>
        <extracomment>{1}: self.found or self._profile.kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable and plug it in again; what was recorded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user may not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB HID needs the package hidapi, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `pip install "nktsense[hid]"`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The module hid is another: {1}.</source>
        <extracomment>{1}: module</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a Go Direct sensor: what it says is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dev/bus/usb/{1}/{2}</source>
        <extracomment>{1}: bus; {2}: device</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user may not open it: run `sudo usermod -aG dialout $USER`, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may hold it: close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable; `nktsense devices` lists the ports that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclusively lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds it: close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the program that serves it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable and the port's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to be read, but there is nothing: unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another USB device ({1}) is on {2}, where {3} was before.</source>
        <extracomment>{1}: now; {2}: self.port; {3}: self._was</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the first in again, at the same socket, or open the other one anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not open.</source>
        <extracomment>{1}: self.port</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable and its plugs; what was recorded so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual dynamometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual dynamometer; scenarios: {1}</source>
        <extracomment>{1}: ', '.join(SCENARIOS)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>320 Hz, or rate=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual dynamometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {1}={2} of the virtual dynamometer is out of its range.</source>
        <extracomment>{1}: name; {2}: address.options[name]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from {1} to {2}.</source>
        <extracomment>{1}: least; {2}: most</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep neck flexors (longus colli, longus capitis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nodding: flexion of head and upper neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, head on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chin is drawn in, then the head is raised just clear of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forehead, with a broad soft pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightly into extension of the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the breastbone; the trunk stays down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chin pokes forward (sternocleidomastoid); the breath is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ventral rami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light loads only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about instability of the neck and arterial signs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load lightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory of Kendall 2005, of Hislop, Avers &amp; Brown (Daniels &amp; Worthingham) and of Clarkson, not checked; in own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sternocleidomastoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion with rotation to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is turned to the other side and raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obliquely down to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platysma and scalenes take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessory nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level of the C7 spinous process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centre of the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalenes (front group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bending to the side and forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, head turned a little to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front and side of the forehead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the shoulder girdle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sternocleidomastoid and upper trapezius take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms of a thoracic outlet or in the arm: stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck extensors (splenius, semispinalis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, head over the edge of the table or on a mat, raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into flexion of the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the upper chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper trapezius helps, or the trunk extends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsal rami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness or trouble with seeing: stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suboccipital group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper cervical spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension of the upper neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back or face down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chin is raised while the lower neck stays flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the head, very lightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards a nod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold C2 to C7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer neck extensors take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in words: palpation and position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By palpation and position only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw closers (masseter, temporalis, medial pterygoid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, mouth a little open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; a bite on gauze is felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down on the lower jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the forehead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neck extends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandibular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in words: a bite on gauze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of a jaw that locks and of recent dental work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw openers (lateral pterygoid, suprahyoids)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening, pushing forward and gliding to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the chin, with a soft pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neck flexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandibular and facial nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper trapezius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scapulothoracic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, shoulder shrugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the acromion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the trunk upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levator scapulae helps, or the neck bends to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lever arm: give the force in N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of a nerve root that is irritated in the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle trapezius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing the shoulder blade to the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, arm out to the side at 90° and turned outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm just above the elbow, or forearm near the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the opposite shoulder blade or chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhomboids or posterior deltoid take over; the trunk rotates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of an unstable shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing the shoulder blade down and in while it rotates upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, arm overhead at about 130° to 145°, thumb up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm near the elbow, or forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the opposite side of the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erector spinae and latissimus help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware where the arm does not go fully overhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhomboids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing the shoulder blade in while it rotates downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, hand on the low back (or arm out to the side, turned inwards).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm near the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down and outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle trapezius and latissimus take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsal scapular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of pain when the arm is turned inwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising the shoulder blade while it rotates downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down or sitting, elbow drawn towards the hip, shoulder raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder and elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, and the arm away from the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the head straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper trapezius and rhomboids take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rami of C3 and C4, dorsal scapular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of neck pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushing the shoulder blade forward and rotating it upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting or lying on the back, arm raised forward to 120°–130° (or 90°) and pushed forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm near the elbow, or the fist when lying on the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, and the arm down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis minor helps; the trunk rotates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long thoracic nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch whether the shoulder blade wings; the force alone does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilting and pulling the shoulder forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, shoulder lifted off the table, arm relaxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the acromion near the coracoid, with a soft pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis major helps; fingers or wrist push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial (and lateral) pectoral nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of a tender coracoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis major, clavicular part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glenohumeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing the arm across at 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, arm raised forward to 90°, elbow straight, turned inwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm near the wrist, or upper arm near the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the opposite shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior deltoid helps; the trunk rolls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral pectoral nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of a shoulder that is unstable to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis major, sternal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing the arm down towards the opposite hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, arm raised; it moves towards the opposite iliac crest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the opposite side of the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latissimus and pectoralis minor help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral and medial pectoral nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension, adduction and internal rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, arm at the side, palm up, arm lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outwards and forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the opposite pelvis or chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior deltoid helps; the trunk bends to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoracodorsal nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of low-back pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teres major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension and adduction with internal rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, hand on the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward and outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the shoulder blade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latissimus and rhomboids take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower subscapular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of the end of internal rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior deltoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising the arm forward, at about 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, arm raised forward to 90°, turned a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm just above the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the shoulder blade and the top of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps helps, the trunk leans, the shoulder shrugs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axillary nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of a painful arc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle deltoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raising the arm sideways, at 90° (or 45°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, arm out to the side at 90°, elbow bent or straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the top of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper trapezius helps; the trunk leans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a painful arc test at 45°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior deltoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing the raised arm backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down or sitting, arm out to the side at 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the upper arm, near the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle trapezius and the long head of the triceps help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning to raise the arm in the plane of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, arm in the plane of the shoulder blade at about 20° to 45°; thumb up is preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm near the elbow, or forearm near the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltoid and upper trapezius take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suprascapular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single test isolates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a repair the surgeon's limits hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External rotators (infraspinatus, teres minor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting or lying on the back, arm at the side, elbow 90° (or face down with the arm out at 90°).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the forearm just above the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into internal rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the elbow at the side, on a rolled towel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrist extends; the trunk rotates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suprascapular and axillary nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>olecranon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstable shoulder: not with the arm out at 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal rotators (subscapularis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting or lying on the back, arm at the side, elbow 90° (or the belly-press or lift-off position).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm side of the forearm just above the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into external rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the elbow at the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis major and latissimus help; the wrist flexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper and lower subscapular nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a shoulder replacement or a repair: do not load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps brachii (elbow flexors, palm up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion at 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back or sitting, elbow 90°, palm up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the upper arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulder or the wrist flexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>musculocutaneous nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral epicondyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of an injured lower biceps tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brachioradialis (elbow flexors, thumb up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion with the thumb up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, elbow 90°, forearm in neutral rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb side of the forearm above the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps and wrist extensors help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, arm raised forward to 90°, elbow short of straight (or at 90°).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into flexion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulder moves; gravity helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elbow must not be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronator teres and quadratus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radioulnar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow at 90° (teres) or fully bent (quadratus).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the radius, with a grip around it or a torque handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into supination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulder abducts or rotates inwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A torque device reads it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow straight, so that the biceps helps less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into pronation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulder rotates outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial nerve (posterior interosseous)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist extensors (radialis longus and brevis, ulnaris)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm supported, palm down, fingers relaxed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the hand over the metacarpals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the lower forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finger extensors help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial styloid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of pain on the outer side of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist flexors (radialis, ulnaris)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm supported, palm up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm over the metacarpals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finger flexors help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median and ulnar nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finger flexors (grip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gripping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, elbow 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the hand grips a grip dynamometer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the handle does not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the arm at the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk leans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a grip dynamometer: another instrument, with norms of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give N or kgf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never beside values of a pushed pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus abdominis (flexion of the upper trunk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curling the trunk up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, knees bent or legs straight, trunk curled up and held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper breastbone, padded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the pelvis or the thighs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hip flexors take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intercostal and subcostal nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out with osteoporosis, hernia, pregnancy or recent abdominal surgery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External and internal obliques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curling up with a rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, trunk curled up and rotated, held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to the table and out of the rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexors and rectus take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intercostal, iliohypogastric and ilioinguinal nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing the belly in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, knees bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; palpation or a pressure cuff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breath is held; the obliques take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no force test of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breathing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; it is watched, or a mouth-pressure device is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accessory breathing muscles take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrenic nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dynamometer test of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifting and squeezing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glutei and adductors help; the breath is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pudendal nerve and sacral branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal test is for a qualified professional, with consent given for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erector spinae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, chest lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the shoulder blades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the pelvis and the legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glutei and hamstrings help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out with signs of an acute disc problem or a fracture of a vertebra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar multifidus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension by segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down; the opposite arm is lifted, or the muscle is felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; palpation or ultrasound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long erectors take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsal rami (medial branch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By quality only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar spine and pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hitching the pelvis up on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down or on the back, leg a little out and back, pelvis hitched up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traction strap at the ankle, in line with the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, along the leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the opposite side; the hands grip the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latissimus, hip abductors and obliques take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a traction strap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstable hip or knee: do not pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliopsoas (hip flexors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, hip bent past 90° (or lying on the back at 90°).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the thigh, about 5 cm above the kneecap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the pelvis; hands on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus femoris, sartorius and tensor fasciae latae help; the trunk leans back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar rami, femoral nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a hip replacement its precautions hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip/knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip and knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion of the hip with the knee straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, straight leg raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin near the ankle (long lever), or thigh near the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into extension of the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psoas and tensor fasciae latae take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>femoral nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of back pain when the straight leg is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sartorius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion, abduction and external rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, heel along the other shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the knee and inner side of the ankle: two hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against all three motions at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psoas, tensor fasciae latae and hip rotators take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two contacts: one dynamometer reads too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion, abduction and internal rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, hip bent about 30° to 45°, a little out and turned in, knee straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the shin near the ankle, or of the thigh near the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into extension and adduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus medius and minimus and rectus femoris help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior gluteal nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus medius (posterior fibres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abduction, a little extended and turned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the side, pelvis square, upper leg a little back and turned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the thigh 5 cm above the knee, or near the outer ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into adduction and a little flexion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor fasciae latae flexes the hip; quadratus lumborum hitches the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of pain over the trochanter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abduction in neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the side, hip neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into adduction and a little extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor fasciae latae and gluteus medius take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A force cannot tell it from gluteus medius.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension with the knee bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, knee 90°, thigh lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the thigh just above the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold pelvis and sacrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstrings, lumbar extensors and adductor magnus take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior gluteal nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the hamstrings cramp, bend the knee less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip adductors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the side with the lower leg lifted, or on the back squeezing at 0° or 45°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side of the thigh near the knee, or inner ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into abduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the upper leg and the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexors and medial hamstrings help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obturator (and sciatic) nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a groin strain use a short lever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piriformis and deep lateral rotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external rotation, hip straight or bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down with the knee at 90°, or sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side of the shin just above the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the lower thigh and the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps femoris, sartorius and adductors help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nerve to piriformis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint line of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not force the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of sciatic signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obturators and gemelli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external rotation with the hip at 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, knee 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pelvic floor co-contracts; sartorius helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nerve to obturator internus, obturator nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same force test as piriformis: the two cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip internal rotators (tensor fasciae latae, front of gluteus minimus and medius)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting or lying face down, knee 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the shin just above the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk leans; the pelvis lifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of lax ligaments of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadriceps (vasti)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting, knee bent 60° to 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the shin about 5 cm above the ankle bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the thigh; strap the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk leans back; the hip flexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger than many testers: a belt holds the dynamometer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a belt: it exceeds what many testers can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial hamstrings (semitendinosus, semimembranosus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion with the shin turned in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, knee bent 45° to 90°, toes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the shin near the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold thigh and pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral hamstrings and gastrocnemius help; the hip flexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tibial nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of a cramp and of an acute strain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral hamstrings (biceps femoris)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion with the shin turned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down, knee bent 45° to 90°, toes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial hamstrings and gastrocnemius help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tibial and common fibular nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popliteus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turning the shin inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot and ankle, by a rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning the shin outwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medial hamstrings take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is watched; a dynamometer cannot test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plantarflexion with the knee straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back or face down, foot over the edge; or heel raises on one leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole, over the heads of the metatarsals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into dorsiflexion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the lower shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus and toe flexors help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overpowers most hand-held tests: use a strap, or count heel raises, as is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand-held dynamometer is usually overpowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plantarflexion with the knee bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying face down with the knee at 90°, or heel raises with the knee bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole, over the heads of the metatarsals or the heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius and toe flexors help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a strap, or count heel raises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of an injured Achilles tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsiflexion (with inversion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back or sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the foot, over the heads of the metatarsals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into plantarflexion (and eversion).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor hallucis longus and toe extensors help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep fibular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtalar and ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inversion with plantarflexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back or sitting, foot pointed and turned in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side of the forefoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into eversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe flexors and tibialis anterior help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of a failing tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peroneals (fibularis longus, brevis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eversion with plantarflexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back or on the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the forefoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into inversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The toe extensors help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superficial fibular nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware of an acute sprain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flexion of the last joint of the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying on the back, ankle neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the last phalanx of the great toe, with a small pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the first phalanx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor hallucis brevis and toe flexors help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension of the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the last phalanx of the great toe, with a small pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the metatarsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe extensors and tibialis anterior help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakness can be a sign of the L5 root: it needs a clinical work-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antagonist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hip flexors are said to dominate the hip extensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked; Janda's tradition of crossed syndromes, from memory of Page, Frank &amp; Lardner 2010, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synergist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar extensors may stand in when the hip is extended lying face down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practitioner's page (sacredvesselhealing.com/nkt); Janda's tradition of crossed syndromes, from memory of Page, Frank &amp; Lardner 2010, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hamstrings extend the hip too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practitioner's page (sacredvesselhealing.com/nkt, which names the hamstrings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deep lateral rotators are said to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners' pages (sacredvesselhealing.com/nkt; a guest blog of 2013 on the obturators after hip surgery).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physical therapist's guest blog of 2013 (it names the obturators as overactive; the partner was not readable); NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinetic chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calf is said to stand in for it in walking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practitioner's page (sacredvesselhealing.com/nkt, which names the calf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fascial chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idea of a sling from the buttock across the back to the other arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hip flexors are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitching the pelvis stands in for abduction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opposite side is listed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor fasciae latae abducts while it flexes the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adductors are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotators are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus femoris flexes the hip in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor fasciae latae flexes the hip in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link by steadying the lumbar spine is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adductors help to flex the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lumbar extensors are said to guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One clinic's page stresses that a tight psoas often tests inhibited; it names no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practitioner's page (yourhealthwellnesscentre.com); NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of the thigh are said to contract together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ankle is said to do the work of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner and outer hamstrings are said to be out of balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quadriceps is said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have to do with unlocking the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deep rotators are said to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The external rotators are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long toe flexor stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evertors are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plantarflexors are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The toe extensor stands in; a common substitution in manual tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of ankles that were sprained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hip flexors lift the trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trunk is said to be steadied from the side instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breath is held instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither can be tested by force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clenching the jaw is said to stand in for a stable trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pairing of distant parts; no mechanism was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are said to contract together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They share fascia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In groups of people with low-back pain a changed multifidus is described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory of Hides 1996 and of Hodges &amp; Moseley 2003, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accessory muscles breathe instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMG at one point in time: in groups with neck pain the deep flexors were less active and the superficial ones more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory of Falla 2004 and of Jull 2008, not checked; NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMG at one point in time: in groups with neck pain the deep flexors were less active and the front scalenes more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory of Falla 2004, not checked; NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told with whiplash as the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners' pages (nickrosencutter.com 2014; aerialbodies.com).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extensors of the upper neck are said to guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote or neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jaw is clenched instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper trapezius stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synergist or antagonist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In groups with shoulder pain the EMG of upper against lower trapezius was raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory of Cools 2007 and of Ludewig &amp; Cook 2000, not checked; NKT teaching and textbook tradition, from memory of Weinstock 2010 and of course material, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large depressor is said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shoulder blade tilts forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rhomboids are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way to push the shoulder forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In groups with impingement the EMG of lower serratus was lower and that of upper trapezius higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory of Ludewig &amp; Cook 2000, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retractors are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front of the chest is said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elevators are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotators are said to be out of balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deltoid is said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large internal rotators stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shrug stands in; a usual substitution in manual tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both raise the arm forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named only as an example of two that oppose each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practitioner's page (northbaylaserdoc.com).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gripping is said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finger flexors are said to dominate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forearm stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip and trunk muscles that practitioners test with complaints of the low back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them are recorded in words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for this project from the pairs of the library; no evidence that a battery finds anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck and shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck flexors and extensors, muscles that move the shoulder blade, and rotators of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the neck first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip, knee and ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the hip down to the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadriceps needs a strap; popliteus is recorded in words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache and jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck and shoulder blade; jaw, upper neck and breathing are recorded in words only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or sudden headache needs a physician first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles that the tradition of crossed syndromes calls weak, from the neck to the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A posture is no diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Athlete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained people who push hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long rest after hard efforts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy training in the last two days makes results hard to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tester may not be strong enough: use a strap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default of this project; an engineering choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who have had pain for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for pain before, during and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load less, rest long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test that hurts is not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain changes force: a lower force is no finding about a muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After surgery or injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who are cleared for resisted tests after an operation or an injury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with written clearance, and within its load limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at the first sign of giving way, swelling or sharp pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the surgeon or physician has set comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who sit for most of the day and are otherwise well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often not used to hard efforts: one gentle practice trial first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory of clinical textbooks and of the AHA (2007) and ACSM lists of reasons against exercise; not checked against them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fracture, dislocation or unstable joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could a bone in or next to what is tested be broken or not yet healed, or a joint there be out of place or unstable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not test across it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torn tendon or muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could a tendon or muscle that would be tested be torn right through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent operation without written limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there a recent operation or repair without a written statement of how much load is allowed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not load the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the surgeon for limits and follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of a blood clot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there signs of a clot in leg or lung: one limb swollen or warm, a painful calf, shortness of breath?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer urgently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain, breathlessness or fainting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has there been chest pain, shortness of breath that nobody can explain, or fainting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstable disease of heart or aorta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a heart or vessel disease known that is not under control: unstable angina, heart failure, disturbed rhythm, a narrowed aortic valve that gives trouble, inflammation of the heart, a torn or widened aorta?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the blood pressure out of control, above 180/110 mmHg at rest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again after rest; refer if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts differ: some take 200/110 as the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or growing loss of nerve function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there new or growing weakness or numbness, a foot that drops, numbness between the legs, or a change of bladder or bowel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer at once: this may be an emergency, and it is no finding of compensation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs from the arteries of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there dizziness, double vision, trouble with speech or swallowing, a sudden fall without fainting, jerking eyes, nausea or numbness of the face that may come from the neck?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not test the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer before any test of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck that may be unstable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the neck injured lately, or is there inflammatory joint disease or Down syndrome?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever, infection or broken skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there fever, a hot swollen joint, an infection, or an open wound or damaged skin where the pad would sit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle inflamed, breaking down or turning to bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a muscle inflamed or forming bone after an injury, or is there dark urine or extreme soreness after exertion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not load it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer; dark urine with soreness urgently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there severe pain at rest, or more pain than agreed when the muscle is tensed gently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye that straining may harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are new vessels growing in the retina, or was an eye operated on lately, without a doctor's written agreement to straining?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No straining before a doctor has agreed in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent stroke or aneurysm in the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there a recent stroke, even a passing one, or is an aneurysm in the head known, without a doctor's written agreement to straining?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there osteoporosis, a broken vertebra in the past, long use of cortisone, or a tumour or other disease of bone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than full effort, make tests only; leave out bending the trunk forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy or recent birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the person pregnant, or did she give birth lately?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out break tests of abdomen and trunk; not long on the back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hernia or abdominal operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a hernia of the abdomen, or was the abdomen operated on lately?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tendon at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was a fluoroquinolone antibiotic taken lately, or is a tendon diseased or painful?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break tests that load the Achilles or patellar tendon or the rotator cuff, nor another painful tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeds or bruises easily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a blood thinner taken, is there a bleeding disorder, or is the skin fragile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide soft pad, little pressure; look for bruises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose, replaced or reconstructed joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a joint loose or very mobile, replaced, or was a ligament of it reconstructed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to the positions that its limits allow; short lever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve or muscle disease that tires, or relapse after exertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a nerve or muscle disease in which work tires or weakens, multiple sclerosis, or does exertion bring a relapse, as after some infections?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few trials, long rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore, freshly trained or ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there muscle soreness, heavy training in the last 24 to 48 hours, or an acute illness?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better on another day: the results cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epilepsy or great fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the person have epilepsy, or great fear of the test?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure of consent at every step; no break tests unless they are enabled for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not understand or be able to consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it hard for the person to understand the test or to agree to it, because of language, thinking or anything else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain until it is understood, with an interpreter or a guardian where needed; without consent there is no test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the trial at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden pain, a crack or pop, a cramp, dizziness, a change of sight, anything in the chest, numbness, breath that stays held after a reminder, or the wish to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go, write down what it was, refer if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat a test that hurts; never jerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory of clinical textbooks, not checked; breathing, not jerking and not repeating painful tests also from a teaching page on physiotherapy (physicaltherapynotes.com, 2010).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low load hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspected break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pad slipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history and movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow break tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recontract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
