<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%1 of %n steps from the cache</source>
        <translation>
            <numerusform>%1 of %n step from the cache</numerusform>
            <numerusform>%1 of %n steps from the cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppFacts</name>
    <message numerus="yes">
        <source>%n commits behind %1.</source>
        <translation>
            <numerusform>%n commit behind %1.</numerusform>
            <numerusform>%n commits behind %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n exception(s)</source>
        <translation>
            <numerusform>With %n exception</numerusform>
            <numerusform>With %n exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppMetrics</name>
    <message numerus="yes">
        <source>of %n threads</source>
        <translation>
            <numerusform>of %n thread</numerusform>
            <numerusform>of %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildGrade</name>
    <message numerus="yes">
        <source>%n packages differ.</source>
        <translation>
            <numerusform>%n package differs.</numerusform>
            <numerusform>%n packages differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers differ.</source>
        <translation>
            <numerusform>%n layer differs.</numerusform>
            <numerusform>%n layers differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Containment</name>
    <message numerus="yes">
        <source>Uses %n graphics card(s).</source>
        <translation>
            <numerusform>Uses %n graphics card.</numerusform>
            <numerusform>Uses %n graphics cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message numerus="yes">
        <source>A commit needs at least %n digits.</source>
        <translation>
            <numerusform>A commit needs at least one digit.</numerusform>
            <numerusform>A commit needs at least %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching from %1 takes longer than the limit of %n seconds.</source>
        <translation>
            <numerusform>Fetching from %1 takes longer than the limit of one second.</numerusform>
            <numerusform>Fetching from %1 takes longer than the limit of %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has said nothing for %n seconds.</source>
        <translation>
            <numerusform>%1 has said nothing for one second.</numerusform>
            <numerusform>%1 has said nothing for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its submodules are left out, as its profile says: %n.</source>
        <translation>
            <numerusform>Its submodule is left out, as its profile says.</numerusform>
            <numerusform>Its %n submodules are left out, as its profile says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message numerus="yes">
        <source>%Ln lines left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchRows</name>
    <message numerus="yes">
        <source>%n commits could be the cause.</source>
        <translation>
            <numerusform>%n commit could be the cause.</numerusform>
            <numerusform>%n commits could be the cause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n more builds after this.</source>
        <translation>
            <numerusform>At most %n more build after this.</numerusform>
            <numerusform>At most %n more builds after this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n commits broke it; the others among them could not be judged.</source>
        <translation>
            <numerusform>%n commit broke it.</numerusform>
            <numerusform>One of %n commits broke it; the others among them could not be judged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceRows</name>
    <message numerus="yes">
        <source>%n after the pin</source>
        <comment>commits</comment>
        <translation>
            <numerusform>%n after the pin</numerusform>
            <numerusform>%n after the pin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before the pin</source>
        <comment>commits</comment>
        <translation>
            <numerusform>%n before the pin</numerusform>
            <numerusform>%n before the pin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>more than %n file</numerusform>
            <numerusform>more than %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::AppCardDelegate</name>
    <message numerus="yes">
        <source>%n behind</source>
        <comment>commits</comment>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::AppList</name>
    <message numerus="yes">
        <source>%n commits behind</source>
        <translation>
            <numerusform>%n commit behind</numerusform>
            <numerusform>%n commits behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::AppSettingsTab</name>
    <message numerus="yes">
        <source>%n changes not applied</source>
        <translation>
            <numerusform>%n change not applied</numerusform>
            <numerusform>%n changes not applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::AppsPage</name>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installed</numerusform>
            <numerusform>%n installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BisectJob</name>
    <message numerus="yes">
        <source>One of %n commits after %1 broke it, up to %2. Those between cannot be judged.</source>
        <translation>
            <numerusform>One of %n commit after %1 broke it, up to %2. Those between cannot be judged.</numerusform>
            <numerusform>One of %n commits after %1 broke it, up to %2. Those between cannot be judged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BuildRecorder</name>
    <message numerus="yes">
        <source>%n steps from the cache</source>
        <translation>
            <numerusform>%n step from the cache</numerusform>
            <numerusform>%n steps from the cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BuildRunningView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CheckStep</name>
    <message numerus="yes">
        <source>%n more are fine</source>
        <translation>
            <numerusform>%n more is fine</numerusform>
            <numerusform>%n more are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things must be fixed</source>
        <translation>
            <numerusform>%n thing must be fixed</numerusform>
            <numerusform>%n things must be fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are advised</source>
        <translation>
            <numerusform>%n is advised</numerusform>
            <numerusform>%n are advised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CliSession</name>
    <message numerus="yes">
        <source>%n files, +%1 -%2 lines</source>
        <translation>
            <numerusform>%n file, +%1 -%2 lines</numerusform>
            <numerusform>%n files, +%1 -%2 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind %1</source>
        <translation>
            <numerusform>%n behind %1</numerusform>
            <numerusform>%n behind %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CommitFacts</name>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CommitPanel</name>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits since the pin</source>
        <translation>
            <numerusform>%n commit since the pin</numerusform>
            <numerusform>%n commits since the pin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LaunchOptionsGroup</name>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message numerus="yes">
        <source>Jump to end, %Ln new lines</source>
        <translation>
            <numerusform>Jump to end, %Ln new line</numerusform>
            <numerusform>Jump to end, %Ln new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved</source>
        <translation>
            <numerusform>%Ln line is saved</numerusform>
            <numerusform>%Ln lines are saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LogsTab</name>
    <message numerus="yes">
        <source>Read the last %Ln lines</source>
        <translation>
            <numerusform>Read the last %Ln line</numerusform>
            <numerusform>Read the last %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow::Private</name>
    <message numerus="yes">
        <source>%n apps are still being built</source>
        <translation>
            <numerusform>%n app is still being built</numerusform>
            <numerusform>%n apps are still being built</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ModelsStep</name>
    <message numerus="yes">
        <source>%n folders with models were found</source>
        <translation>
            <numerusform>%n folder with models was found</numerusform>
            <numerusform>%n folders with models were found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::NavItem</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PackageBox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>packages</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Sidebar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::StarterStep</name>
    <message numerus="yes">
        <source>All %n apps</source>
        <translation>
            <numerusform>The app</numerusform>
            <numerusform>All %n apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::TrackWidget</name>
    <message numerus="yes">
        <source>%n commits from the oldest to the newest</source>
        <translation>
            <numerusform>%n commit from the oldest to the newest</numerusform>
            <numerusform>%n commits from the oldest to the newest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change more than the program</source>
        <translation>
            <numerusform>%n of them changes more than the program</numerusform>
            <numerusform>%n of them change more than the program</numerusform>
        </translation>
    </message>
</context>
</TS>
