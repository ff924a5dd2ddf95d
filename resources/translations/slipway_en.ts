<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>slipway::Sidebar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
