<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AppActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its container goes, with all that was written inside it and not into a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folders stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also remove its images, so that a new start needs a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete its own settings, which Slipway keeps for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppFacts</name>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, when the engine offers one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the app %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made when the app starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned by %1, not writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build of %1 failed at “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build of %1 was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build of %1 did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer image is there. It is used after the next rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running apps may still work, but Slipway cannot see or change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user %1 is not in the group that may talk to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container engine is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppFolders</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for “%1” of %2 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there. If it is on another disk, connect that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppId</name>
    <message>
        <source>“%1” is not an app&apos;s id: 2 to 40 small letters, digits and hyphens, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppMetrics</name>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n threads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppStatus</name>
    <message>
        <source>It could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its command was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exited with code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildErrorText</name>
    <message>
        <source>The step “%1” was killed, most often because the memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step “%1” ended with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full. Free space on it and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the build ended with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Dockerfile needs a newer builder than this engine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that the Dockerfile copies is not among the build&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry of a base image did not answer. Look at the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base image could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build&apos;s files did not reach the engine whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine cannot read the Dockerfile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build stopped at the step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be built.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildRecord</name>
    <message>
        <source>This lock file is of another kind or version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway cannot write into %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildSteps</name>
    <message>
        <source>Base image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commit</name>
    <message>
        <source>“%1” is not a full commit: 40 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>Docker&apos;s context “%1” is not there. Choose another with “docker context use default”, or name the engine&apos;s socket in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s system socket is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket of your own (rootless) Docker is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Desktop&apos;s socket is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket of your own Podman is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman&apos;s system socket is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_HOST is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s current context is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine&apos;s socket was found, so Docker&apos;s usual place is taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>%1 %2 answers at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an engine no app can be built or run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine keeps images in %1, which is not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds will stop in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove images that nobody needs, or move the engine&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General apps fit. An AI app needs about 14 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space before you install one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be stopped and removed, but not built again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its profile again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is free for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not start, since its port was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other program, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will take the next free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs with your rights and cannot write there either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or change whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gives containers the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers cannot see a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not start without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will run on the processor, which is far slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is an NVIDIA card, install the NVIDIA Container Toolkit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>“%1” does not name an engine. Write unix:///path/to/the.sock or tcp://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the engine&apos;s socket is too long: the system allows %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>What the builder says cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not say what it made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to an engine any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer broke off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is too long to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full. Free space on it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is not what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry does not give this image without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has no such image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry of the image did not answer. Look at the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept the name or login of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineErrorText</name>
    <message>
        <source>There is no engine at %1. Start it, or name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker is not installed or not started here. Install it with “sudo apt install docker.io”, or start it with “sudo systemctl start docker”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user %1 is not in the group that may talk to Docker. Run “sudo usermod -aG docker %1”, then log out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the administrator may use Podman&apos;s system socket. Start your own with “systemctl --user start podman.socket”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user %1 may not use the engine&apos;s socket %2. Ask its owner for access, or name another engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answered in a way that Slipway cannot read. Check that it is Docker or Podman that listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the engine broke off. Look whether it still runs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is too busy to take another connection. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not answering: its socket is there, but nobody listens. Start it with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine at %1 is not answering. Check the address, and that the machine is on and reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway does not talk to engines over ssh by itself. Forward the engine&apos;s socket with “ssh -nNT -L /tmp/engine.sock:/var/run/docker.sock HOST”, and name that socket instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full. Free space on it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>A name in this request has characters that the engine cannot take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that were done come from the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the step, these lines and your versions. Paths and tokens are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause may stand further up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open full log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s disk had no room for this step. Free some space, then build again: what was done is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package needs a part that setuptools removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip always takes the newest setuptools when it builds a package, and since version 82 it no longer contains pkg_resources. The profile needs a step that builds it with setuptools below 81.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package needs %1 to be built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Python does not bring %1, and the package does not ask for it. An older Python or a newer version of the package mends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fitting version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package index has no %1 for this version of Python and this kind of processor. Another Python version, or another index for PyTorch, may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package %1 was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution of the base image has no package of this name. The profile names a package of another release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server on the network did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step needs something from the network and could not get it. Nothing was changed: the pin and the last image are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between this machine and the server, such as a company&apos;s proxy, signs with a certificate that the image does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned commit is gone upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer gives out this commit. An image that was built before still works; a rebuild needs another commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base image was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has no image of this name, or it wants a login. The profile&apos;s base may have been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry refused to give the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants a login, or this address has fetched too many images for now. Waiting an hour often helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system stopped it because it needed more memory than there is. Stop other apps, or give the machine more swap, and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ran as the app&apos;s user and tried to change something that belongs to another one. The profile&apos;s step may have to run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 These lines came last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>%1 has too many folders in each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist or asks for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no git repository at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sent cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git could not finish its work with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many submodules in each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a folder of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 leads out of its source, so the source is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 objects, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address that Slipway fetches from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no commit %2 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no commits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no branch %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageRef</name>
    <message>
        <source>“%1” is not the name of an image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>The lock of a build cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>This lock file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>1 line left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mount</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot take the place of the app&apos;s whole file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a mount: FOLDER:/PATH-IN-THE-APP, “:ro” for read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NegotiationText</name>
    <message>
        <source>This engine is too old for Slipway. Upgrade it to Docker 19.03 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Port</name>
    <message>
        <source>%1 is not a port: ports go from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a port: a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 is “%2”, but it can only be one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, but it must be a number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, but it must be a folder&apos;s whole path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address: 127.0.0.1 or 0.0.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is written in version %1 of the format, and this Slipway reads version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An app&apos;s settings are a map of keys and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is a word, and this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not known and is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not known and is passed over. Is “%1” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing after the “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has more than %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be text, and it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list, and it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be true or false, and it is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a number without quotes, and it is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a map of keys and values, and it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source needs an address, or “ask” with the reason why the person must give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is held at a commit, and none is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source goes to “%1” as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installer is for “manager: conda” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service has the name “%1” as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service “%1” stands above this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file has the path “%1” as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” is in %2 as well, which is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a profile: its first line must be “slipway: 1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a profile: it begins with “slipway: 1” and has a key a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lineage “%1” has no use for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lineage “cuda” needs the image that it is built on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lineage “cuda” needs a source: its pin is what a build is held at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lineage “cuda” needs a command to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lineage “s6” needs a service to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the lineage “s6” the services say what runs: a command has no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lineage “image” needs the image that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads to “%2”, which is in none of the folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in “layout” as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout needs a folder with the purpose “models”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kinds of models go to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” would hide the source at “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a length of time: “90s”, “5m”, “1h”, at most 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is published already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word of a command is the program, and it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size: “512m”, “2g”, at most 1024g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder has the path “%1” as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1 characters long, and at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be one line, and it has a line break in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has a character in it that is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has a control character or a character that is not shown in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a web address: http:// or https:// and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address to download from: https:// and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a git address: https://, http://, git://, ssh:// or file:///.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a branch or tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a licence as SPDX writes it: “MIT”, “GPL-3.0-or-later”, “MIT OR Apache-2.0”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of an icon: small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a colour: “#RRGGBB”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name: small letters, digits and hyphens, a letter first, at most 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a path in the app: it begins with “/” and has no “..”, “//” or “/” at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a character in it that a path in the app may not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to the system: another path is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a path inside the source: no “/” at its start and no “..”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a path of a web page: it begins with “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of model: small letters, digits and “_”, as in “checkpoints”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of an environment variable: letters, digits and “_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version of Python 3: “3.11”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a requirement of pip: “name==version”, without options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 sum: 64 hexadecimal digits, small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a package: “libgl1” or “libgl1=1.6.0-1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a package of npm with its version: “name@1.2.3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a signal that stops an app: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a capability: one name, without “CAP_”, as in “NET_ADMIN”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here: a file holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases (“*name”) are not read here: write the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors (“&amp;name”) are not read here: write the value out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags (“!name”) are not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 values, which is more than is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “[” is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “{” is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not indented like the ones it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “:” where none may be: text with a colon in it needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list entry (“-”) cannot begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In double quotes a “\” begins a code, and this is not one: use single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot begin like this: put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as YAML (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, which is more than is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented with a tab: YAML is indented with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in %1 already. Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources of this recipe have not been fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name that a recipe can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds characters that a recipe cannot carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a system package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Python package: it begins with a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 names no base image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest of the base image cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base image is named by its tag only: its digest is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway runs as root here, so the app is root in its container too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 says no command to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway&apos;s own base image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ready image: Slipway adds its labels and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name for a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this machine&apos;s own certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of an npm package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 does not begin with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to models, output and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PyTorch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Miniconda installer needs an https address and its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version of Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miniconda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further Python packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file inside the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source for %1 has no commit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source for %1 is not at an address that a build can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Slipway is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root file system of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s6-overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name for an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 comes after “%2”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name for a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 says no command to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build context cannot be packed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeFacts</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeIngredients</name>
    <message>
        <source>Base image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipway&apos;s own, with s6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by Miniconda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1, no root</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestBodyText</name>
    <message>
        <source>The files for the engine could not be read, so sending was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rootfs</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root file system is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base image cannot be made here: install mmdebstrap on Debian or Ubuntu, or connect this computer to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmdebstrap cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the base system from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base system could not be made from %1&apos;s packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base system comes from this computer&apos;s own distribution (%1) and is supervised by its s6 packages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePill</name>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building %1&#x202f;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>%1 s</source>
        <comment>seconds, 0.4 s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The design&apos;s values lack “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be set aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteContextJob</name>
    <message>
        <source>There is no address for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::AppCardDelegate</name>
    <message numerus="yes">
        <source>%n behind</source>
        <comment>commits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::AppList</name>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commits behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::AppPage</name>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Application</name>
    <message>
        <source>There is no web UI to open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the app first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths of your home folder and tokens are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Apps</name>
    <message>
        <source>%1 is being worked on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Slipway is working on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::AppsPage</name>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps that are not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>9 installed, 4 running</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an app, and it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No app is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word, or look through all apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the apps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Brand</name>
    <message>
        <source>Slipway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BuildAppJob</name>
    <message>
        <source>Check engine and free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch source at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and wait for health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs about %2, and %3 are free. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names no source for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 names no base image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BuildFailedView</name>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the last good image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the log says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open full log, %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BuildImageJob</name>
    <message>
        <source>The engine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept the build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the files of the build to the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended the build without an image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BuildPage</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide, keep building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BuildRecorder</name>
    <message>
        <source>Commit %1, Python %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your current image keeps running until this one is healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps from the cache</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: Slipway ended before this was done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::BuildRunningView</name>
    <message>
        <source>Log of the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>3:24 so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>took 9:41</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::CardActions</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, which app</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Chip</name>
    <message>
        <source>%1, %2</source>
        <comment>filter, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::CliSession</name>
    <message>
        <source>There is no app “%1”. `slipway apps` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no container. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2 processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read, %2 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is added as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of %1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing that ran was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ContainerLogsJob</name>
    <message>
        <source>The log of the container cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log broke off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ContainerStatsJob</name>
    <message>
        <source>The engine does not say what the container uses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::CreateContainerJob</name>
    <message>
        <source>The engine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::DeskWorkbench</name>
    <message>
        <source>The profile of this app is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Download</name>
    <message>
        <source>Fetching %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the file that its publisher names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Engine</name>
    <message>
        <source>The engine does not say which version it speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not say which version it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not tell about itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” cannot be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” cannot be named “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The containers cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container cannot be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container cannot be started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container cannot be named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container cannot be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the container cannot be waited for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not say what the container uses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::EngineEvents</name>
    <message>
        <source>The engine does not tell what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped telling what happens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::EngineFoot</name>
    <message>
        <source>%1, %2</source>
        <comment>engine, where</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::EngineStarter</name>
    <message>
        <source>Slipway cannot start Docker here. Start it as your system does, or install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker was not started, since the password was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker did not start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FactCard</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FindField</name>
    <message>
        <source>Find in log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this match of so many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::FollowButton</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lines are kept in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::HeaderActions</name>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the last build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LaunchJob</name>
    <message>
        <source>Preparing folders and the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a GPU, and this engine gives containers none. Install the NVIDIA Container Toolkit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine gives containers no GPU: the app runs on the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container that is not Slipway&apos;s has the name %1. Rename or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing the container, since its image or settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is not there any more. Build the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the web UI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ran out of memory while it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was killed while it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with code %2 while it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free port was found for the web UI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken: the web UI is at port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by %2: the web UI is at port %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to end, 1 new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to end, %1 new lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LogsTab</name>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 writes while it runs is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Slipway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow::Private</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n apps are still being built</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting stops the build. What ran before keeps running, and the steps that are done are kept for the next build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and stop the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep building</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MeterWidget</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MetricWidget</name>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>what is measured, how much, of how much</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::MountCard</name>
    <message>
        <source>Mounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::NavItem</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::OverviewTab</name>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PlanCard</name>
    <message>
        <source>What an install does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the source at %1 and keeps a copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds an image, from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts it in a container that only this machine can reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until its web UI answers, then offers to open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PrepareS6Base</name>
    <message>
        <source>The publisher lists no base system for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base system is Ubuntu %1, supervised by s6-overlay; both as their publishers&apos; sums say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher of s6-overlay names no sum for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ProfileStore</name>
    <message>
        <source>%1 is not a good profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a profile “%1” already: remove or rename %2 first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PullBaseJob</name>
    <message>
        <source>The base image %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::PullImageJob</name>
    <message>
        <source>The image could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Question</name>
    <message>
        <source>•  %1</source>
        <comment>a line of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Reading</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ReadyProbe</name>
    <message>
        <source>It did not answer within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the web UI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RecentCard</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RecipeTab</name>
    <message>
        <source>Ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Dockerfile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recipe as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by Slipway, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipe for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its image is made elsewhere and taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image was made from it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches the running image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the image: a rebuild applies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RecoverAppJob</name>
    <message>
        <source>Bring back the last container</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RemoveAppJob</name>
    <message>
        <source>Remove the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings stay in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be removed whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::ReplaceJob</name>
    <message>
        <source>Stopping the old container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old container is running again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old container is there but could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::RunRow</name>
    <message>
        <source>Open %1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <comment>name, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Settings</name>
    <message>
        <source>The settings could not be read. They are kept as %1, and the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Sidebar</name>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::StartAppJob</name>
    <message>
        <source>Stop the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and wait for health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no image yet. Build it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::StepList</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step name, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::StepView</name>
    <message>
        <source>Steps of the build</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::StopAppJob</name>
    <message>
        <source>Stop the app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::Toast</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
