<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Building %1</source>
        <translation>%1 をビルド中</translation>
    </message>
    <message>
        <source>Installing %1</source>
        <translation>%1 をインストール中</translation>
    </message>
    <message>
        <source>Rebuilding %1</source>
        <translation>%1 を再ビルド中</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 を開始中</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 を停止中</translation>
    </message>
    <message>
        <source>Restarting %1</source>
        <translation>%1 を再起動中</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 を削除中</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <translation>%1 を戻しています</translation>
    </message>
    <message>
        <source>%1 built in %2</source>
        <comment>app, time</comment>
        <translation>%1 を %2 でビルドしました</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 を開始しました</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 を停止しました</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 を再起動しました</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>%1 brought back as it was</source>
        <translation>%1 を元どおりに戻しました</translation>
    </message>
    <message>
        <source>%1 did not build</source>
        <translation>%1 はビルドできませんでした</translation>
    </message>
    <message>
        <source>%1 was built, but did not start</source>
        <translation>%1 はビルドされましたが、開始しませんでした</translation>
    </message>
    <message>
        <source>%1 did not start</source>
        <translation>%1 は開始しませんでした</translation>
    </message>
    <message>
        <source>%1 did not stop</source>
        <translation>%1 は停止しませんでした</translation>
    </message>
    <message>
        <source>%1 did not start again</source>
        <translation>%1 は再起動しませんでした</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 は削除されませんでした</translation>
    </message>
    <message>
        <source>%1 could not be brought back</source>
        <translation>%1 を戻せませんでした</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <comment>what was done</comment>
        <translation>%1: キャンセル</translation>
    </message>
    <message>
        <source>%1: cut short</source>
        <comment>what was done</comment>
        <translation>%1: 中断</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>ビルド %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps from the cache</source>
        <translation>
            <numerusform>%n 手順のうち %1 がキャッシュから</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered on %1 after %2</source>
        <comment>port, time</comment>
        <translation>%1 で %2 後に応答しました</translation>
    </message>
    <message>
        <source>Took %1</source>
        <comment>time</comment>
        <translation>所要 %1</translation>
    </message>
    <message>
        <source>Another Slipway is working on it</source>
        <translation>別の Slipway が作業中です</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped after %1. Nothing was changed.</source>
        <translation>%1 で中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Slipway ended before this was done.</source>
        <translation>これが終わる前に Slipway が終了しました。</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1 / %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, how far it is</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Rolling back %1</source>
        <translation>%1 を以前のイメージに戻しています</translation>
    </message>
    <message>
        <source>Finding what broke %1</source>
        <translation>%1 を壊したコミットを探しています</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 を以前のイメージに戻しました</translation>
    </message>
    <message>
        <source>Search for what broke %1 ended</source>
        <translation>%1 を壊したコミットの検索が終わりました</translation>
    </message>
    <message>
        <source>%1 was not rolled back</source>
        <translation>%1 を以前のイメージに戻せませんでした</translation>
    </message>
    <message>
        <source>The search for what broke %1 stopped</source>
        <translation>%1 を壊したコミットの検索が止まりました</translation>
    </message>
</context>
<context>
    <name>AppActions</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation>Web UI を開く</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>再ビルド</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 を削除…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Its container goes, with all that was written inside it.</source>
        <translation>コンテナと、その中に書かれたものがすべて消えます。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Your folders stay as they are</source>
        <translation>あなたのフォルダーはそのまま残ります</translation>
    </message>
    <message>
        <source>Also remove its images, so that a new start needs a build</source>
        <translation>イメージも削除する（次の開始にはビルドが必要）</translation>
    </message>
    <message>
        <source>Also delete its own settings, which Slipway keeps for it</source>
        <translation>Slipway が保管するこのアプリの設定も削除する</translation>
    </message>
</context>
<context>
    <name>AppExport</name>
    <message>
        <source>%1 is no app that Slipway exported.</source>
        <translation>%1 は Slipway が書き出したアプリではありません。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>“%1” does not belong into it.</source>
        <translation>「%1」はここに含まれるべきものではありません。</translation>
    </message>
    <message>
        <source>%1 comes from a folder of this computer, which is left out.</source>
        <translation>%1 はこのコンピューターのフォルダーから来ているため、含めません。</translation>
    </message>
    <message>
        <source>The address of %1 has a password in it, so it is left out.</source>
        <translation>%1 のアドレスにはパスワードが含まれているため、含めません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Its app is of another profile.</source>
        <translation>このアプリは別のプロファイルのものです。</translation>
    </message>
    <message>
        <source>A line of the recipe has an address with a password in it, so it is left out.</source>
        <translation>レシピの一行にパスワード入りのアドレスがあるため、その行は除かれます。</translation>
    </message>
</context>
<context>
    <name>AppFacts</name>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>ビルド中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Web UI</source>
        <translation>Web UI</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>All, when the engine offers one</source>
        <translation>エンジンが提供すればすべて</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>まだビルドしていません</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>ビルド日時</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、所要 %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>%1, in the app %2</source>
        <translation>%1、アプリ内では %2</translation>
    </message>
    <message>
        <source>made when the app starts</source>
        <translation>アプリの開始時に作られます</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>owned by %1, not writable</source>
        <translation>所有者は %1、書き込めません</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>イメージ %1</translation>
    </message>
    <message>
        <source>Built %1 in %2</source>
        <translation>%1 を %2 でビルドしました</translation>
    </message>
    <message>
        <source>The build of %1 failed</source>
        <translation>%1 のビルドが失敗しました</translation>
    </message>
    <message>
        <source>The build of %1 failed at “%2”</source>
        <translation>%1 のビルドが「%2」で失敗しました</translation>
    </message>
    <message>
        <source>The build of %1 was stopped</source>
        <translation>%1 のビルドは中止されました</translation>
    </message>
    <message>
        <source>The build of %1 did not end</source>
        <translation>%1 のビルドは完了しませんでした</translation>
    </message>
    <message>
        <source>A newer image is there. It is used after the next rebuild.</source>
        <translation>新しいイメージがあります。次の再ビルドの後に使われます。</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Looking for the engine</source>
        <translation>エンジンを探しています</translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>%1 is not answering.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>Running apps may still work, but Slipway cannot see or change them.</source>
        <translation>動作中のアプリは動き続けているかもしれませんが、Slipway からは見ることも変えることもできません。</translation>
    </message>
    <message>
        <source>Start Docker</source>
        <translation>Docker を開始</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>You may not use %1 yet.</source>
        <translation>まだ %1 を使う権限がありません。</translation>
    </message>
    <message>
        <source>Your user %1 is not in the group that may talk to it.</source>
        <translation>ユーザー %1 は利用を許されたグループに入っていません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>No container engine is here yet.</source>
        <translation>コンテナエンジンがまだありません。</translation>
    </message>
    <message>
        <source>Install Docker, then try again.</source>
        <translation>Docker をインストールしてから、もう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n commits behind %1.</source>
        <translation>
            <numerusform>%1 より %n コミット遅れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last build took %2.</source>
        <comment>a sentence, a duration</comment>
        <translation>%1前回のビルドは%2かかりました。</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message numerus="yes">
        <source>With %n exception(s)</source>
        <translation>
            <numerusform>例外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>kept by the engine</source>
        <translation>エンジンが保管</translation>
    </message>
    <message>
        <source>Last good</source>
        <translation>最後に動いたもの</translation>
    </message>
    <message>
        <source>this image</source>
        <translation>このイメージ</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>ビルド %1</translation>
    </message>
</context>
<context>
    <name>AppFolders</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Choose a folder for “%1” of %2 first.</source>
        <translation>先に %2 の「%1」に使うフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>The folder %1 is not there. If it is on another disk, connect that disk.</source>
        <translation>フォルダー %1 がありません。別のディスクにあるなら接続してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>Places of models</source>
        <translation>モデルの場所</translation>
    </message>
</context>
<context>
    <name>AppId</name>
    <message>
        <source>“%1” is not an app&apos;s id: 2 to 40 small letters, digits and hyphens, a letter first.</source>
        <translation>「%1」はアプリの ID ではありません。英小文字で始まる、英小文字・数字・ハイフンの 2〜40 文字です。</translation>
    </message>
</context>
<context>
    <name>AppMetrics</name>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>of %n threads</source>
        <translation>
            <numerusform>/ %n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>last 5 minutes</source>
        <translation>直近 5 分</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source> a second</source>
        <translation> 毎秒</translation>
    </message>
    <message>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <source>VRAM, all programs</source>
        <translation>VRAM（全プログラム）</translation>
    </message>
    <message>
        <source>peak %1 GB</source>
        <translation>最大 %1 GB</translation>
    </message>
    <message>
        <source>%1 % busy, %2</source>
        <translation>使用率 %1 %、%2</translation>
    </message>
</context>
<context>
    <name>AppStatus</name>
    <message>
        <source>It could not be started</source>
        <translation>開始できませんでした</translation>
    </message>
    <message>
        <source>It is paused</source>
        <translation>一時停止しています</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>応答しません</translation>
    </message>
    <message>
        <source>The engine does not answer</source>
        <translation>エンジンが応答しません</translation>
    </message>
    <message>
        <source>Ran out of memory</source>
        <translation>メモリ不足になりました</translation>
    </message>
    <message>
        <source>Its command was not found</source>
        <translation>コマンドが見つかりません</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>クラッシュしました</translation>
    </message>
    <message>
        <source>Exited with code %1</source>
        <translation>コード %1 で終了しました</translation>
    </message>
    <message>
        <source>Killed with code 137: out of memory?</source>
        <translation>コード 137 で強制終了: メモリ不足？</translation>
    </message>
</context>
<context>
    <name>AppUser</name>
    <message>
        <source>This engine gives containers user numbers of their own (userns-remap). What the app writes will not belong to you, and it may not be allowed to write into your folders.</source>
        <translation>このエンジンはコンテナーに独自のユーザー番号を割り当てます (userns-remap)。アプリが書いたものはあなたの所有にならず、あなたのフォルダーに書き込めないことがあります。</translation>
    </message>
</context>
<context>
    <name>Apps</name>
    <message>
        <source>The profile of %1 is gone.</source>
        <translation>%1 のプロファイルがなくなりました。</translation>
    </message>
</context>
<context>
    <name>AppsAccess</name>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Bisect</name>
    <message>
        <source>%1 does not come after %2. Name a commit that works and a later one that does not.</source>
        <translation>%1 は %2 より後のコミットではありません。動くコミットと、それより後の動かないコミットを指定してください。</translation>
    </message>
    <message>
        <source>%1 and %2 have no commit in common.</source>
        <translation>%1 と %2 には共通のコミットがありません。</translation>
    </message>
</context>
<context>
    <name>BisectRecord</name>
    <message>
        <source>This is no search of Slipway&apos;s.</source>
        <translation>これは Slipway の検索ではありません。</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>%1 として保存されています。</translation>
    </message>
</context>
<context>
    <name>BuildErrorText</name>
    <message>
        <source>The step “%1” was killed, most often because the memory ran out.</source>
        <translation>手順「%1」は強制終了されました。多くはメモリ不足が原因です。</translation>
    </message>
    <message>
        <source>The step “%1” ended with exit code %2.</source>
        <translation>手順「%1」は終了コード %2 で終わりました。</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full. Free space on it and build again.</source>
        <translation>エンジンのディスクがいっぱいです。空きを作ってから、もう一度ビルドしてください。</translation>
    </message>
    <message>
        <source>A step of the build ended with exit code %1.</source>
        <translation>ビルドの手順が終了コード %1 で終わりました。</translation>
    </message>
    <message>
        <source>The Dockerfile needs a newer builder than this engine has.</source>
        <translation>この Dockerfile には、このエンジンより新しいビルダーが必要です。</translation>
    </message>
    <message>
        <source>A file that the Dockerfile copies is not among the build&apos;s files.</source>
        <translation>Dockerfile がコピーするファイルがビルドのファイルの中にありません。</translation>
    </message>
    <message>
        <source>The registry of a base image did not answer. Look at the network.</source>
        <translation>ベースイメージのレジストリが応答しません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>A base image could not be fetched.</source>
        <translation>ベースイメージを取得できませんでした。</translation>
    </message>
    <message>
        <source>The build&apos;s files did not reach the engine whole.</source>
        <translation>ビルドのファイルが完全にはエンジンに届きませんでした。</translation>
    </message>
    <message>
        <source>The engine cannot read the Dockerfile.</source>
        <translation>エンジンが Dockerfile を読めません。</translation>
    </message>
    <message>
        <source>The build stopped at the step “%1”.</source>
        <translation>ビルドは手順「%1」で止まりました。</translation>
    </message>
    <message>
        <source>The image could not be built.</source>
        <translation>イメージをビルドできませんでした。</translation>
    </message>
</context>
<context>
    <name>BuildGrade</name>
    <message>
        <source>The same layers as build %1.</source>
        <translation>ビルド %1 とレイヤーが同じです。</translation>
    </message>
    <message>
        <source>The same inputs and the same packages as build %1.</source>
        <translation>ビルド %1 と入力もパッケージも同じです。</translation>
    </message>
    <message>
        <source>The same packages as build %1, from other inputs.</source>
        <translation>ビルド %1 とパッケージは同じですが、入力が異なります。</translation>
    </message>
    <message>
        <source>The same inputs as build %1.</source>
        <translation>ビルド %1 と入力が同じです。</translation>
    </message>
    <message>
        <source>Not the same inputs as build %1.</source>
        <translation>ビルド %1 とは入力が異なります。</translation>
    </message>
    <message>
        <source>What went into build %1 is not known well enough to compare.</source>
        <translation>ビルド %1 に何が使われたかは、比較できるほどには分かっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n packages differ.</source>
        <translation>
            <numerusform>%n 個のパッケージが異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The packages of one of them are not known.</source>
        <translation>一方のパッケージが分かっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n layers differ.</source>
        <translation>
            <numerusform>%n 個のレイヤーが異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>a version, a digest</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>ログ %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>BuildRecord</name>
    <message>
        <source>This lock file is of another kind or version.</source>
        <translation>このロックファイルは種類またはバージョンが違います。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>Slipway cannot write into %1.</source>
        <translation>Slipway は %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>BuildSteps</name>
    <message>
        <source>Base image</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Commit</name>
    <message>
        <source>“%1” is not a full commit: 40 hexadecimal digits.</source>
        <translation>「%1」は完全なコミットではありません。16 進数 40 桁です。</translation>
    </message>
</context>
<context>
    <name>CommitList</name>
    <message>
        <source>last good</source>
        <translation>最後に動作</translation>
    </message>
    <message>
        <source>changes %1</source>
        <comment>requirements, ports</comment>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>依存パッケージ</translation>
    </message>
    <message>
        <source>launch options</source>
        <translation>起動オプション</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>model paths</source>
        <translation>モデルのパス</translation>
    </message>
    <message>
        <source>build files</source>
        <translation>ビルドファイル</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>testing now</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>works too</source>
        <translation>これも動作</translation>
    </message>
    <message>
        <source>broken too</source>
        <translation>これも不具合</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 %2 is new</source>
        <comment>package, version</comment>
        <translation>%1 %2 が追加</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>package</comment>
        <translation>%1 が削除</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>package, old version, new version</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>built</source>
        <translation>ビルド済み</translation>
    </message>
</context>
<context>
    <name>ConfigSnapshot</name>
    <message>
        <source>The app keeps no settings.</source>
        <translation>このアプリは設定を保存しません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Keeping its settings as they are</source>
        <translation>現在の設定を保存しています</translation>
    </message>
    <message>
        <source>Its settings of build %1 are kept, %2.</source>
        <translation>ビルド %1 の設定を保存しました (%2)。</translation>
    </message>
    <message>
        <source>Its settings could not be kept beside. %1</source>
        <translation>設定を保存できませんでした。%1</translation>
    </message>
    <message>
        <source>%1 could not be set aside.</source>
        <translation>%1 を退避できませんでした。</translation>
    </message>
    <message>
        <source>There is no snapshot of the settings of build %1.</source>
        <translation>ビルド %1 の設定は保存されていません。</translation>
    </message>
</context>
<context>
    <name>Containment</name>
    <message>
        <source>Not reachable by other programs.</source>
        <translation>ほかのプログラムからは接続できません。</translation>
    </message>
    <message>
        <source>Reachable from this computer only.</source>
        <translation>このコンピューターからのみ接続できます。</translation>
    </message>
    <message>
        <source>Reachable from the network.</source>
        <translation>ネットワークから接続できます。</translation>
    </message>
    <message>
        <source>Reachable from the network at %1.</source>
        <translation>ネットワークから %1 で接続できます。</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>folders of yours</source>
        <translation>あなたのフォルダー</translation>
    </message>
    <message>
        <source>Sees no folder of yours.</source>
        <translation>あなたのフォルダーは見えません。</translation>
    </message>
    <message>
        <source>Reads %1.</source>
        <translation>読み取り: %1。</translation>
    </message>
    <message>
        <source>Writes %1.</source>
        <translation>書き込み: %1。</translation>
    </message>
    <message>
        <source>Reads %1, writes %2.</source>
        <translation>読み取り: %1、書き込み: %2。</translation>
    </message>
    <message>
        <source>Uses the GPU.</source>
        <translation>GPU を使います。</translation>
    </message>
    <message numerus="yes">
        <source>Uses %n graphics card(s).</source>
        <translation>
            <numerusform>グラフィックカードを %n 枚使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra rights: %1.</source>
        <translation>追加の権限: %1。</translation>
    </message>
    <message>
        <source>No extra rights, but to change users and owners inside its container.</source>
        <translation>追加の権限はありません。ただしコンテナー内でユーザーと所有者を変更できます。</translation>
    </message>
    <message>
        <source>No extra rights.</source>
        <translation>追加の権限はありません。</translation>
    </message>
    <message>
        <source>Others in the network may open it. Many apps ask for no password.</source>
        <translation>ネットワーク上のほかの人が開けます。パスワードを求めないアプリが多くあります。</translation>
    </message>
    <message>
        <source>It may write into your models.</source>
        <translation>モデルのフォルダーに書き込めます。</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>%1 を読み取ります。</translation>
    </message>
    <message>
        <source>It may write into %1.</source>
        <translation>%1 に書き込めます。</translation>
    </message>
    <message>
        <source>It has the rights %1.</source>
        <translation>権限 %1 があります。</translation>
    </message>
    <message>
        <source>It may start any number of processes.</source>
        <translation>プロセスをいくつでも起動できます。</translation>
    </message>
    <message>
        <source>It may use all memory of this computer.</source>
        <translation>このコンピューターのメモリーをすべて使えます。</translation>
    </message>
    <message>
        <source>It may change the files of its own image.</source>
        <translation>自分のイメージのファイルを変更できます。</translation>
    </message>
    <message>
        <source>It reaches no internet.</source>
        <translation>インターネットに接続できません。</translation>
    </message>
    <message>
        <source>It may use %1 of memory.</source>
        <translation>メモリーは %1 まで使えます。</translation>
    </message>
    <message>
        <source>It may use %1 processors.</source>
        <translation>プロセッサーは %1 個まで使えます。</translation>
    </message>
    <message>
        <source>It cannot change the files of its own image.</source>
        <translation>自分のイメージのファイルは変更できません。</translation>
    </message>
    <message>
        <source>It gets no GPU.</source>
        <translation>GPU は渡されません。</translation>
    </message>
    <message>
        <source>No internet.</source>
        <translation>インターネットなし。</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>Docker&apos;s context “%1” is not there. Choose another with “docker context use default”, or name the engine&apos;s socket in the settings.</source>
        <translation>Docker のコンテキスト「%1」がありません。「docker context use default」で別のものを選ぶか、設定でエンジンのソケットを指定してください。</translation>
    </message>
    <message>
        <source>Docker&apos;s system socket is there.</source>
        <translation>Docker のシステムソケットがあります。</translation>
    </message>
    <message>
        <source>The socket of your own (rootless) Docker is there.</source>
        <translation>あなた自身の（rootless）Docker のソケットがあります。</translation>
    </message>
    <message>
        <source>Docker Desktop&apos;s socket is there.</source>
        <translation>Docker Desktop のソケットがあります。</translation>
    </message>
    <message>
        <source>The socket of your own Podman is there.</source>
        <translation>あなた自身の Podman のソケットがあります。</translation>
    </message>
    <message>
        <source>Podman&apos;s system socket is there.</source>
        <translation>Podman のシステムソケットがあります。</translation>
    </message>
    <message>
        <source>It is named in the settings.</source>
        <translation>設定で指定されています。</translation>
    </message>
    <message>
        <source>DOCKER_HOST is set.</source>
        <translation>DOCKER_HOST が設定されています。</translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT is set.</source>
        <translation>DOCKER_CONTEXT が設定されています。</translation>
    </message>
    <message>
        <source>Docker&apos;s current context is “%1”.</source>
        <translation>Docker の現在のコンテキストは「%1」です。</translation>
    </message>
    <message>
        <source>No engine&apos;s socket was found, so Docker&apos;s usual place is taken.</source>
        <translation>エンジンのソケットが見つからないため、Docker の通常の場所を使います。</translation>
    </message>
    <message>
        <source>Slipway cannot speak TLS with the engine at %1. Forward its socket to this machine and set DOCKER_HOST to that.</source>
        <translation>Slipway は %1 のエンジンと TLS で話せません。ソケットをこのコンピューターに転送し、DOCKER_HOST をそれに設定してください。</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION is set to “%1”. Slipway speaks versions from %2 on.</source>
        <translation>DOCKER_API_VERSION は「%1」です。Slipway が話せるのは %2 以降です。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>%1 %2 answers at %3.</source>
        <translation>%1 %2 が %3 で応答しています。</translation>
    </message>
    <message>
        <source>Without an engine no app can be built or run.</source>
        <translation>エンジンがなければ、アプリのビルドも実行もできません。</translation>
    </message>
    <message>
        <source>The engine keeps images in %1, which is not on this machine.</source>
        <translation>エンジンはイメージを %1 に置いており、このコンピューター上にはありません。</translation>
    </message>
    <message>
        <source>Builds will stop in the middle.</source>
        <translation>ビルドは途中で止まります。</translation>
    </message>
    <message>
        <source>Remove images that nobody needs, or move the engine&apos;s folder.</source>
        <translation>不要なイメージを削除するか、エンジンのフォルダーを移してください。</translation>
    </message>
    <message>
        <source>General apps fit. An AI app needs about 14 GB.</source>
        <translation>一般アプリなら入ります。AI アプリには約 14 GB が必要です。</translation>
    </message>
    <message>
        <source>Free some space before you install one.</source>
        <translation>インストールする前に空きを作ってください。</translation>
    </message>
    <message>
        <source>The profile of %1 is gone.</source>
        <translation>%1 のプロファイルがなくなっています。</translation>
    </message>
    <message>
        <source>It can be stopped and removed, but not built again.</source>
        <translation>停止と削除はできますが、再びビルドすることはできません。</translation>
    </message>
    <message>
        <source>Add its profile again.</source>
        <translation>プロファイルを追加し直してください。</translation>
    </message>
    <message>
        <source>%1 has port %2.</source>
        <translation>%1 はポート %2 を使っています。</translation>
    </message>
    <message>
        <source>Port %1 is free for %2.</source>
        <translation>ポート %1 は %2 のために空いています。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>ポート %1 は別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>ポート %1 は %2 が使っています。</translation>
    </message>
    <message>
        <source>%1 will not start, since its port was set.</source>
        <translation>ポートが固定されているため、%1 は開始できません。</translation>
    </message>
    <message>
        <source>End the other program, or choose another port.</source>
        <translation>そのプログラムを終えるか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>%1 will take the next free port.</source>
        <translation>%1 は次の空きポートを使います。</translation>
    </message>
    <message>
        <source>%1 will not start without it.</source>
        <translation>これがないと %1 は開始できません。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk.</source>
        <translation>別のディスクにあるなら接続してください。</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <translation>%1 に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>%1 runs with your rights and cannot write there either.</source>
        <translation>%1 はあなたの権限で動くため、そこには書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder, or change whose it is.</source>
        <translation>別のフォルダーを選ぶか、所有者を変えてください。</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>フォルダー %1 があります。</translation>
    </message>
    <message>
        <source>%1 will not start without one.</source>
        <translation>GPU がないと %1 は開始できません。</translation>
    </message>
    <message>
        <source>%1 will run on the processor, which is far slower.</source>
        <translation>%1 はプロセッサで動き、ずっと遅くなります。</translation>
    </message>
    <message>
        <source>%1 has port %2 (%3).</source>
        <translation>%1 はポート %2（%3）を使っています。</translation>
    </message>
    <message>
        <source>Port %1 (%2) is free for %3.</source>
        <translation>ポート %1（%2）は %3 のために空いています。</translation>
    </message>
    <message>
        <source>%1 runs without it.</source>
        <translation>%1 はそれなしで動きます。</translation>
    </message>
    <message>
        <source>Restart %1 to give it the port.</source>
        <translation>ポートを使わせるには %1 を再起動してください。</translation>
    </message>
    <message>
        <source>%1 will start without it.</source>
        <translation>%1 はそれなしで開始します。</translation>
    </message>
    <message>
        <source>End the other program and restart %1.</source>
        <translation>ほかのプログラムを終え、%1 を再起動してください。</translation>
    </message>
    <message>
        <source>%1 may take %2 of memory, and works with about %3.</source>
        <translation>%1 が使えるメモリは %2 ですが、動作には約 %3 必要です。</translation>
    </message>
    <message>
        <source>It would be ended in the middle of its work.</source>
        <translation>作業の途中で終了させられます。</translation>
    </message>
    <message>
        <source>Raise its limit in its settings.</source>
        <translation>アプリの設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>%1 works with about %2 of memory, and this computer has %3.</source>
        <translation>%1 の動作には約 %2 のメモリが必要ですが、このコンピューターには %3 しかありません。</translation>
    </message>
    <message>
        <source>It may be ended when it loads a model.</source>
        <translation>モデルの読み込み時に終了させられることがあります。</translation>
    </message>
    <message>
        <source>Use smaller models, or close other programs.</source>
        <translation>小さいモデルを使うか、他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>%1 works with about %2 of memory, and %3 are free now.</source>
        <translation>%1 の動作には約 %2 のメモリが必要ですが、今の空きは %3 です。</translation>
    </message>
    <message>
        <source>The system may end programs when it loads a model.</source>
        <translation>モデルの読み込み時にシステムがプログラムを終了させることがあります。</translation>
    </message>
    <message>
        <source>Stop other apps first.</source>
        <translation>先に他のアプリを停止してください。</translation>
    </message>
    <message>
        <source>There is memory enough for %1.</source>
        <translation>%1 に十分なメモリがあります。</translation>
    </message>
    <message>
        <source>A build of %1 needs about %2, and %3 are free.</source>
        <translation>%1 のビルドには約 %2 必要で、空きは %3 です。</translation>
    </message>
    <message>
        <source>It would stop in the middle.</source>
        <translation>途中で止まります。</translation>
    </message>
    <message>
        <source>Remove images that nobody needs.</source>
        <translation>不要なイメージを削除してください。</translation>
    </message>
    <message>
        <source>It may stop in the middle.</source>
        <translation>途中で止まることがあります。</translation>
    </message>
    <message>
        <source>The base image %1 is here.</source>
        <translation>ベースイメージ %1 は手元にあります。</translation>
    </message>
    <message>
        <source>Its registry does not tell about it now.</source>
        <translation>今はレジストリから情報を得られません。</translation>
    </message>
    <message>
        <source>The base image %1 is gone from its registry.</source>
        <translation>ベースイメージ %1 はレジストリからなくなっています。</translation>
    </message>
    <message>
        <source>The registry of %1 does not answer.</source>
        <translation>%1 のレジストリが応答しません。</translation>
    </message>
    <message>
        <source>%1 cannot be built without it.</source>
        <translation>これがないと %1 はビルドできません。</translation>
    </message>
    <message>
        <source>Name another base in the profile, or a lock that has one.</source>
        <translation>プロファイルで別のベースを指定するか、ベースのあるロックを使ってください。</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again.</source>
        <translation>ネットワークとプロキシを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The base image %1 is for %2 only, and this engine runs %3.</source>
        <translation>ベースイメージ %1 は %2 専用ですが、このエンジンは %3 で動いています。</translation>
    </message>
    <message>
        <source>%1 cannot be built here.</source>
        <translation>%1 はここではビルドできません。</translation>
    </message>
    <message>
        <source>The base image %1 can be had.</source>
        <translation>ベースイメージ %1 は入手できます。</translation>
    </message>
    <message>
        <source>%1 is made for amd64, and this engine runs %2.</source>
        <translation>%1 は amd64 向けですが、このエンジンは %2 で動いています。</translation>
    </message>
    <message>
        <source>Packages that have no part for it are built from source, or are not to be had.</source>
        <translation>対応するものがないパッケージはソースからビルドされるか、入手できません。</translation>
    </message>
    <message>
        <source>%1 are free where the engine keeps images, in %2.</source>
        <translation>エンジンがイメージを置く %2 の空きは %1 です。</translation>
    </message>
    <message>
        <source>%L1 more files can be made in %2.</source>
        <translation>%2 にはあと %L1 個のファイルを作れます。</translation>
    </message>
    <message>
        <source>The disk has no room for more files, however much space is free.</source>
        <translation>空き容量があっても、これ以上ファイルを作れません。</translation>
    </message>
    <message>
        <source>Remove folders with very many small files.</source>
        <translation>小さいファイルが大量にあるフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>An AI app has about 60,000 files.</source>
        <translation>AI アプリには約 6 万個のファイルがあります。</translation>
    </message>
    <message>
        <source>The disk of the engine has %1 in all.</source>
        <translation>エンジンのディスクは全部で %1 です。</translation>
    </message>
    <message>
        <source>It holds one or two AI apps.</source>
        <translation>AI アプリが 1 つか 2 つ入る大きさです。</translation>
    </message>
    <message>
        <source>Move the engine&apos;s folder to a larger disk.</source>
        <translation>エンジンのフォルダーを大きいディスクに移してください。</translation>
    </message>
    <message>
        <source>The disk of the engine can only be read.</source>
        <translation>エンジンのディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>Nothing can be built or started. A disk turns so when it has errors.</source>
        <translation>ビルドも起動もできません。ディスクにエラーがあるとこうなります。</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log, and check the disk.</source>
        <translation>システムのログを見て、ディスクを検査してください。</translation>
    </message>
    <message>
        <source>The engine keeps images in the network (%1).</source>
        <translation>エンジンはネットワーク上（%1）にイメージを置いています。</translation>
    </message>
    <message>
        <source>Builds and starts are slow, and most storage drivers refuse it.</source>
        <translation>ビルドと起動が遅く、多くのストレージドライバーは対応していません。</translation>
    </message>
    <message>
        <source>Move the engine&apos;s folder to a disk of this computer.</source>
        <translation>エンジンのフォルダーをこのコンピューターのディスクに移してください。</translation>
    </message>
    <message>
        <source>The engine keeps images on %1.</source>
        <translation>エンジンは %1 にイメージを置いています。</translation>
    </message>
    <message>
        <source>It has no owners and no links, which images need.</source>
        <translation>イメージに必要な所有者とリンクがありません。</translation>
    </message>
    <message>
        <source>Move the engine&apos;s folder to ext4, xfs or btrfs.</source>
        <translation>エンジンのフォルダーを ext4、xfs、btrfs のいずれかに移してください。</translation>
    </message>
    <message>
        <source>Slipway cannot write into its folder %1.</source>
        <translation>Slipway は自分のフォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Builds, pins and logs cannot be kept.</source>
        <translation>ビルド、ピン、ログを保存できません。</translation>
    </message>
    <message>
        <source>Give the folder back to your user, or name another one by --data.</source>
        <translation>フォルダーを自分のユーザーに戻すか、--data で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 are free for Slipway&apos;s own files, in %2.</source>
        <translation>Slipway 自身のファイルを置く %2 の空きは %1 です。</translation>
    </message>
    <message>
        <source>Not even the log of a build can be kept.</source>
        <translation>ビルドのログすら保存できません。</translation>
    </message>
    <message>
        <source>Free some space there.</source>
        <translation>そこに空きを作ってください。</translation>
    </message>
    <message>
        <source>The sources of some apps need more.</source>
        <translation>アプリによってはソースがこれより大きくなります。</translation>
    </message>
    <message>
        <source>Slipway&apos;s files are on %1.</source>
        <translation>Slipway のファイルは %1 にあります。</translation>
    </message>
    <message>
        <source>Sources have links and rights, which may not be kept there.</source>
        <translation>ソースのリンクや権限が保存されないことがあります。</translation>
    </message>
    <message>
        <source>Name a folder on a disk of this computer by --data.</source>
        <translation>--data でこのコンピューターのディスクにあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>A disk does not answer in time.</source>
        <translation>ディスクが時間内に応答しません。</translation>
    </message>
    <message>
        <source>A drive in the network may be gone, and everything that touches it waits.</source>
        <translation>ネットワークドライブが切れていると、触れるものすべてが待たされます。</translation>
    </message>
    <message>
        <source>Connect it again, or unmount it.</source>
        <translation>再接続するか、アンマウントしてください。</translation>
    </message>
    <message>
        <source>The engine is Docker Desktop, which runs in a virtual machine.</source>
        <translation>エンジンは仮想マシンで動く Docker Desktop です。</translation>
    </message>
    <message>
        <source>It sees only the folders that its settings share.</source>
        <translation>設定で共有したフォルダーだけが見えます。</translation>
    </message>
    <message>
        <source>On Linux it gives containers no GPU, and sees only the folders that its settings share.</source>
        <translation>Linux ではコンテナに GPU を渡せず、設定で共有したフォルダーだけが見えます。</translation>
    </message>
    <message>
        <source>Install Docker itself for apps that need the GPU.</source>
        <translation>GPU が必要なアプリには Docker 本体をインストールしてください。</translation>
    </message>
    <message>
        <source>The engine is Docker from a snap.</source>
        <translation>エンジンは snap の Docker です。</translation>
    </message>
    <message>
        <source>It sees no folders outside of your home, and no hidden ones in it.</source>
        <translation>ホームの外のフォルダーと、ホームの隠しフォルダーは見えません。</translation>
    </message>
    <message>
        <source>Install Docker as your distribution packs it, and stop the snap.</source>
        <translation>ディストリビューションの Docker をインストールし、snap を停止してください。</translation>
    </message>
    <message>
        <source>The engine is Podman.</source>
        <translation>エンジンは Podman です。</translation>
    </message>
    <message>
        <source>It gives containers a GPU by CDI only.</source>
        <translation>GPU は CDI でのみコンテナに渡されます。</translation>
    </message>
    <message>
        <source>The engine runs as your user.</source>
        <translation>エンジンはあなたのユーザーで動いています。</translation>
    </message>
    <message>
        <source>Files of apps are yours, and ports below 1024 cannot be published.</source>
        <translation>アプリのファイルはあなたのものになり、1024 未満のポートは公開できません。</translation>
    </message>
    <message>
        <source>The engine is Docker and runs as a service of the system.</source>
        <translation>エンジンはシステムサービスとして動く Docker です。</translation>
    </message>
    <message>
        <source>It speaks version %1 of the engine&apos;s interface.</source>
        <translation>エンジンのインターフェースはバージョン %1 です。</translation>
    </message>
    <message>
        <source>Docker before 20.10 builds without BuildKit, which is slower and keeps more.</source>
        <translation>20.10 より前の Docker は BuildKit なしでビルドするため、遅く、容量も多く使います。</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>エンジンを更新してください。</translation>
    </message>
    <message>
        <source>Images are kept by the storage driver %1.</source>
        <translation>イメージはストレージドライバー %1 で保存されます。</translation>
    </message>
    <message>
        <source>It copies every layer whole: an AI image takes many times its size, and each start takes long.</source>
        <translation>レイヤーを丸ごとコピーするため、AI イメージは何倍もの容量を使い、起動も遅くなります。</translation>
    </message>
    <message>
        <source>Switch the engine to overlay2. Images that are there are then not seen until it is switched back.</source>
        <translation>エンジンを overlay2 に切り替えてください。今あるイメージは、元に戻すまで見えなくなります。</translation>
    </message>
    <message>
        <source>It is slow, and newer engines no longer have it.</source>
        <translation>遅く、新しいエンジンにはもうありません。</translation>
    </message>
    <message>
        <source>Switch the engine to overlay2 before its next update.</source>
        <translation>次の更新の前に、エンジンを overlay2 に切り替えてください。</translation>
    </message>
    <message>
        <source>It is fast, but what it takes shows only in its own tools.</source>
        <translation>速いですが、使用量は専用のツールでしか分かりません。</translation>
    </message>
    <message>
        <source>Containers are limited by cgroup version %1.</source>
        <translation>コンテナは cgroup バージョン %1 で制限されます。</translation>
    </message>
    <message>
        <source>The engine cannot limit the memory of an app.</source>
        <translation>エンジンはアプリのメモリを制限できません。</translation>
    </message>
    <message>
        <source>An app that takes all memory takes down others with it.</source>
        <translation>メモリを使い切るアプリは、他のアプリも巻き込みます。</translation>
    </message>
    <message>
        <source>Hand the memory controller to your user’s session, as the engine’s guide for running without root tells.</source>
        <translation>エンジンの rootless 向け手引きに従い、メモリコントローラーをユーザーセッションに委譲してください。</translation>
    </message>
    <message>
        <source>Start the kernel with cgroup_enable=memory.</source>
        <translation>カーネルを cgroup_enable=memory 付きで起動してください。</translation>
    </message>
    <message>
        <source>The engine cannot limit how many processes an app starts.</source>
        <translation>エンジンはアプリのプロセス数を制限できません。</translation>
    </message>
    <message>
        <source>An app that starts ever more of them brings the machine to a halt.</source>
        <translation>プロセスを増やし続けるアプリは、コンピューターを止めてしまいます。</translation>
    </message>
    <message>
        <source>Switch on the pids controller in the kernel.</source>
        <translation>カーネルの pids コントローラーを有効にしてください。</translation>
    </message>
    <message>
        <source>The engine does not count swap.</source>
        <translation>エンジンはスワップを数えません。</translation>
    </message>
    <message>
        <source>An app with a memory limit can take as much swap besides.</source>
        <translation>メモリ上限のあるアプリも、同じ量のスワップを別に使えます。</translation>
    </message>
    <message>
        <source>This system uses cgroup version 1.</source>
        <translation>このシステムは cgroup バージョン 1 を使っています。</translation>
    </message>
    <message>
        <source>Newer engines will ask for version 2.</source>
        <translation>新しいエンジンはバージョン 2 を必要とします。</translation>
    </message>
    <message>
        <source>An engine without root cannot start containers.</source>
        <translation>root なしのエンジンはコンテナを起動できません。</translation>
    </message>
    <message>
        <source>User namespaces are switched off.</source>
        <translation>ユーザー名前空間が無効です。</translation>
    </message>
    <message>
        <source>Allow them.</source>
        <translation>許可してください。</translation>
    </message>
    <message>
        <source>Only root may make user namespaces.</source>
        <translation>ユーザー名前空間を作れるのは root だけです。</translation>
    </message>
    <message>
        <source>AppArmor lets only named programs make user namespaces.</source>
        <translation>AppArmor は決まったプログラムにだけユーザー名前空間を許可しています。</translation>
    </message>
    <message>
        <source>An engine outside of /usr/bin needs a profile of its own.</source>
        <translation>/usr/bin の外にあるエンジンには専用のプロファイルが必要です。</translation>
    </message>
    <message>
        <source>User namespaces are allowed.</source>
        <translation>ユーザー名前空間は許可されています。</translation>
    </message>
    <message>
        <source>Your user has no subordinate ids in /etc/subuid and /etc/subgid.</source>
        <translation>/etc/subuid と /etc/subgid にあなたのユーザーの ID 範囲がありません。</translation>
    </message>
    <message>
        <source>Images whose files belong to several users cannot be unpacked.</source>
        <translation>ファイルの所有者が複数いるイメージを展開できません。</translation>
    </message>
    <message>
        <source>Give your user 65536 ids there that nobody else has.</source>
        <translation>他と重ならない 65536 個の ID をユーザーに割り当ててください。</translation>
    </message>
    <message>
        <source>The engine listens in the network without protection.</source>
        <translation>エンジンが保護なしでネットワークを待ち受けています。</translation>
    </message>
    <message>
        <source>Who reaches its port can do all that root can: %1</source>
        <translation>このポートに届く人は root と同じことができます：%1</translation>
    </message>
    <message>
        <source>Remove the tcp address from its settings, or protect it by TLS.</source>
        <translation>設定から tcp アドレスを外すか、TLS で保護してください。</translation>
    </message>
    <message>
        <source>The engine warns: %1</source>
        <translation>エンジンの警告：%1</translation>
    </message>
    <message>
        <source>No container engine is installed.</source>
        <translation>コンテナエンジンがインストールされていません。</translation>
    </message>
    <message>
        <source>Install Docker.</source>
        <translation>Docker をインストールしてください。</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>起動してください。</translation>
    </message>
    <message>
        <source>Without an engine no app can be built or run. Apps that ran before may still answer.</source>
        <translation>エンジンがないとアプリのビルドも実行もできません。前から動いていたアプリは応答するかもしれません。</translation>
    </message>
    <message>
        <source>The engine at %1 does not answer.</source>
        <translation>%1 のエンジンが応答しません。</translation>
    </message>
    <message>
        <source>Start it, or choose another one. It was chosen for this reason: %1</source>
        <translation>起動するか、別のエンジンを選んでください。選ばれた理由：%1</translation>
    </message>
    <message>
        <source>The engine&apos;s socket is there, but nobody listens.</source>
        <translation>エンジンのソケットはありますが、誰も待ち受けていません。</translation>
    </message>
    <message>
        <source>Docker Desktop is installed, but does not run.</source>
        <translation>Docker Desktop はインストールされていますが、動いていません。</translation>
    </message>
    <message>
        <source>Podman is installed, but its socket is not open.</source>
        <translation>Podman はインストールされていますが、ソケットが開いていません。</translation>
    </message>
    <message>
        <source>Docker is installed, but does not run.</source>
        <translation>Docker はインストールされていますが、動いていません。</translation>
    </message>
    <message>
        <source>You may not use the engine&apos;s socket %1.</source>
        <translation>エンジンのソケット %1 を使う権限がありません。</translation>
    </message>
    <message>
        <source>Your user %1 is not in the group that may talk to Docker.</source>
        <translation>ユーザー %1 は Docker を使えるグループに入っていません。</translation>
    </message>
    <message>
        <source>The engine does not let you see or change apps.</source>
        <translation>エンジンはアプリの表示も変更も許可していません。</translation>
    </message>
    <message>
        <source>Use an engine of your own, or ask whose socket it is.</source>
        <translation>自分のエンジンを使うか、ソケットの持ち主に確認してください。</translation>
    </message>
    <message>
        <source>You are in the group docker, but this session began before that.</source>
        <translation>docker グループに入っていますが、このセッションはその前に始まりました。</translation>
    </message>
    <message>
        <source>Log out and in again.</source>
        <translation>ログアウトして、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Join the group, then log out and in again. Who is in it can do all that root can.</source>
        <translation>グループに入り、ログインし直してください。グループの人は root と同じことができます。</translation>
    </message>
    <message>
        <source>This engine is too new for Slipway.</source>
        <translation>このエンジンは Slipway には新しすぎます。</translation>
    </message>
    <message>
        <source>Update Slipway.</source>
        <translation>Slipway を更新してください。</translation>
    </message>
    <message>
        <source>This engine is too old for Slipway.</source>
        <translation>このエンジンは Slipway には古すぎます。</translation>
    </message>
    <message>
        <source>The engine does not answer in time.</source>
        <translation>エンジンが時間内に応答しません。</translation>
    </message>
    <message>
        <source>It hangs, or has very much to do.</source>
        <translation>止まっているか、とても忙しい状態です。</translation>
    </message>
    <message>
        <source>Wait a moment. If it stays so, restart it.</source>
        <translation>少し待ってください。変わらなければ再起動してください。</translation>
    </message>
    <message>
        <source>AI apps run on the processor, which is far slower.</source>
        <translation>AI アプリはプロセッサーで動き、ずっと遅くなります。</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated while it was in use.</source>
        <translation>NVIDIA ドライバーが使用中に更新されました。</translation>
    </message>
    <message>
        <source>No program can use the GPU until the new one runs.</source>
        <translation>新しいドライバーが動くまで、どのプログラムも GPU を使えません。</translation>
    </message>
    <message>
        <source>Restart this computer.</source>
        <translation>このコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>NVIDIA driver %1 runs CUDA up to %2.</source>
        <translation>NVIDIA ドライバー %1 は CUDA %2 まで動かせます。</translation>
    </message>
    <message>
        <source>The NVIDIA card is run by nouveau, which has no CUDA.</source>
        <translation>NVIDIA カードは CUDA のない nouveau で動いています。</translation>
    </message>
    <message>
        <source>Install NVIDIA’s driver, then restart this computer.</source>
        <translation>NVIDIA のドライバーをインストールし、このコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but its driver does not run.</source>
        <translation>NVIDIA カードはありますが、ドライバーが動いていません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not tell about its cards.</source>
        <translation>NVIDIA ドライバーからカードの情報を得られません。</translation>
    </message>
    <message>
        <source>Restart this computer. If that does not help, install the driver anew.</source>
        <translation>このコンピューターを再起動してください。だめならドライバーを入れ直してください。</translation>
    </message>
    <message>
        <source>Containers can use the GPU.</source>
        <translation>コンテナは GPU を使えます。</translation>
    </message>
    <message>
        <source>Containers cannot see the GPU.</source>
        <translation>コンテナから GPU が見えません。</translation>
    </message>
    <message>
        <source>Install the NVIDIA Container Toolkit where the engine runs.</source>
        <translation>エンジンが動いているマシンに NVIDIA Container Toolkit をインストールしてください。</translation>
    </message>
    <message>
        <source>The NVIDIA Container Toolkit is missing.</source>
        <translation>NVIDIA Container Toolkit がありません。</translation>
    </message>
    <message>
        <source>Add NVIDIA’s package source if your distribution has no such package, and install it.</source>
        <translation>ディストリビューションにパッケージがなければ NVIDIA の配布元を追加し、インストールしてください。</translation>
    </message>
    <message>
        <source>The engine was told of the NVIDIA Container Toolkit, but runs as before.</source>
        <translation>NVIDIA Container Toolkit はエンジンに登録済みですが、まだ反映されていません。</translation>
    </message>
    <message>
        <source>Restart it. Apps that run are stopped by that.</source>
        <translation>再起動してください。動いているアプリは停止します。</translation>
    </message>
    <message>
        <source>The NVIDIA Container Toolkit is installed, but the engine does not know of it.</source>
        <translation>NVIDIA Container Toolkit はインストール済みですが、エンジンに登録されていません。</translation>
    </message>
    <message>
        <source>Describe the GPU to the engine.</source>
        <translation>GPU をエンジンに登録してください。</translation>
    </message>
    <message>
        <source>Tell the engine, then restart it.</source>
        <translation>エンジンに登録し、再起動してください。</translation>
    </message>
    <message>
        <source>The AMD card has no compute driver here.</source>
        <translation>AMD カードの計算用ドライバーがありません。</translation>
    </message>
    <message>
        <source>ROCm, which AI apps use, needs /dev/kfd.</source>
        <translation>AI アプリが使う ROCm には /dev/kfd が必要です。</translation>
    </message>
    <message>
        <source>Update the kernel, or install AMD’s driver for it.</source>
        <translation>カーネルを更新するか、AMD のドライバーをインストールしてください。</translation>
    </message>
    <message>
        <source>You may not use %1.</source>
        <translation>%1 を使う権限がありません。</translation>
    </message>
    <message>
        <source>Apps run with your rights, and would not find the GPU.</source>
        <translation>アプリはあなたの権限で動くため、GPU が見つかりません。</translation>
    </message>
    <message>
        <source>Join the groups that may, then log out and in again.</source>
        <translation>使えるグループに入り、ログインし直してください。</translation>
    </message>
    <message>
        <source>You may use the AMD card for computing.</source>
        <translation>AMD カードを計算に使えます。</translation>
    </message>
    <message>
        <source>%1 would not find a GPU that it can use.</source>
        <translation>%1 は使える GPU を見つけられません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver %1 is too old for the base of %2, CUDA %3.</source>
        <translation>NVIDIA ドライバー %1 は %2 のベース（CUDA %3）には古すぎます。</translation>
    </message>
    <message>
        <source>Install a newer driver.</source>
        <translation>新しいドライバーをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 (compute capability %2) is newer than the PyTorch of %3, for CUDA %4.</source>
        <translation>%1（Compute Capability %2）は、%3 の CUDA %4 向け PyTorch より新しい GPU です。</translation>
    </message>
    <message>
        <source>Choose the torch index “auto”, or a newer version of the app.</source>
        <translation>torch のインデックスを「auto」にするか、新しいバージョンのアプリを選んでください。</translation>
    </message>
    <message>
        <source>PyTorch of %1 has kernels for %2.</source>
        <translation>%1 の PyTorch は %2 に対応しています。</translation>
    </message>
    <message>
        <source>The NVIDIA driver %1 is too old for the PyTorch of %2.</source>
        <translation>NVIDIA ドライバー %1 は %2 の PyTorch には古すぎます。</translation>
    </message>
    <message>
        <source>%1 is too new for the PyTorch of %2.</source>
        <translation>%1 は %2 の PyTorch には新しすぎます。</translation>
    </message>
    <message>
        <source>Pin a newer version of the app.</source>
        <translation>新しいバージョンのアプリにピンしてください。</translation>
    </message>
    <message>
        <source>%1 is too old for the PyTorch of %2.</source>
        <translation>%1 は %2 の PyTorch には古すぎます。</translation>
    </message>
    <message>
        <source>Pin an older version of the app, or use the processor.</source>
        <translation>古いバージョンのアプリにピンするか、プロセッサーを使ってください。</translation>
    </message>
    <message>
        <source>PyTorch cannot use %1.</source>
        <translation>PyTorch は %1 を使えません。</translation>
    </message>
    <message>
        <source>There is no GPU in this computer.</source>
        <translation>このコンピューターに GPU はありません。</translation>
    </message>
    <message>
        <source>%1 will run on the processor: minutes for a picture, instead of seconds.</source>
        <translation>%1 はプロセッサーで動きます。画像 1 枚に数秒ではなく数分かかります。</translation>
    </message>
    <message>
        <source>General apps need none. AI apps are far slower without.</source>
        <translation>一般のアプリには不要です。AI アプリは GPU がないとずっと遅くなります。</translation>
    </message>
    <message>
        <source>The GPU’s driver does not answer in time.</source>
        <translation>GPU のドライバーが時間内に応答しません。</translation>
    </message>
    <message>
        <source>It hangs, or a card has failed.</source>
        <translation>止まっているか、カードが故障しています。</translation>
    </message>
    <message>
        <source>The GPU is Intel’s.</source>
        <translation>GPU は Intel 製です。</translation>
    </message>
    <message>
        <source>Videos are converted by it. AI apps run on the processor.</source>
        <translation>動画の変換に使われます。AI アプリはプロセッサーで動きます。</translation>
    </message>
    <message>
        <source>This computer has %1 of memory.</source>
        <translation>このコンピューターのメモリは %1 です。</translation>
    </message>
    <message>
        <source>AI apps need 8 GB or more; general apps run.</source>
        <translation>AI アプリには 8 GB 以上必要です。一般のアプリは動きます。</translation>
    </message>
    <message>
        <source>There is no swap.</source>
        <translation>スワップがありません。</translation>
    </message>
    <message>
        <source>When an app loads a large model, the system ends programs instead of slowing down.</source>
        <translation>大きいモデルを読み込むと、遅くなる代わりにプログラムが終了させられます。</translation>
    </message>
    <message>
        <source>Add a swap file, or switch on zram.</source>
        <translation>スワップファイルを追加するか、zram を有効にしてください。</translation>
    </message>
    <message>
        <source>There is no swap, and memory enough without.</source>
        <translation>スワップはありませんが、メモリは十分です。</translation>
    </message>
    <message>
        <source>%L1 files can be watched for changes.</source>
        <translation>%L1 個のファイルの変更を監視できます。</translation>
    </message>
    <message>
        <source>Apps that watch their folders stop with “no space left on device”, though there is space.</source>
        <translation>フォルダーを監視するアプリが、空きがあっても「no space left on device」で止まります。</translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>上限を上げてください。</translation>
    </message>
    <message>
        <source>%L1 programs of a user can watch files.</source>
        <translation>1 ユーザーにつき %L1 個のプログラムがファイルを監視できます。</translation>
    </message>
    <message>
        <source>Some apps will not start beside others: “too many open files”.</source>
        <translation>他のアプリと同時に起動できないことがあります：「too many open files」</translation>
    </message>
    <message>
        <source>A program may open only %L1 files.</source>
        <translation>1 つのプログラムが開けるファイルは %L1 個だけです。</translation>
    </message>
    <message>
        <source>Fetching large sources can stop with “too many open files”.</source>
        <translation>大きいソースの取得が「too many open files」で止まることがあります。</translation>
    </message>
    <message>
        <source>Raise the limit “nofile” in /etc/security/limits.conf, then log in again.</source>
        <translation>/etc/security/limits.conf の「nofile」を上げ、ログインし直してください。</translation>
    </message>
    <message>
        <source>A program may open %L1 files.</source>
        <translation>1 つのプログラムは %L1 個のファイルを開けます。</translation>
    </message>
    <message>
        <source>The kernel is Linux %1.</source>
        <translation>カーネルは Linux %1 です。</translation>
    </message>
    <message>
        <source>Newer engines and base images do not run on it.</source>
        <translation>新しいエンジンやベースイメージは動きません。</translation>
    </message>
    <message>
        <source>Update the system.</source>
        <translation>システムを更新してください。</translation>
    </message>
    <message>
        <source>SELinux guards folders from containers.</source>
        <translation>SELinux がフォルダーをコンテナから保護しています。</translation>
    </message>
    <message>
        <source>Apps say “permission denied” of folders that are not labelled for containers.</source>
        <translation>コンテナ用のラベルがないフォルダーでは、アプリが「permission denied」になります。</translation>
    </message>
    <message>
        <source>Label a folder that an app cannot read: chcon -Rt container_file_t FOLDER.</source>
        <translation>アプリが読めないフォルダーにラベルを付けてください：chcon -Rt container_file_t フォルダー</translation>
    </message>
    <message>
        <source>SELinux keeps no folders from containers.</source>
        <translation>SELinux による制限はありません。</translation>
    </message>
    <message>
        <source>The clock is wrong: %1 says %2.</source>
        <translation>時計がずれています。%1 では %2 です。</translation>
    </message>
    <message>
        <source>Certificates and packages count as not yet or no longer good.</source>
        <translation>証明書やパッケージが期限外とみなされます。</translation>
    </message>
    <message>
        <source>Set the clock by the network.</source>
        <translation>ネットワークで時刻を合わせてください。</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>時計は合っています。</translation>
    </message>
    <message>
        <source>The engine&apos;s clock is another than this one.</source>
        <translation>エンジンの時計がこのコンピューターと違います。</translation>
    </message>
    <message>
        <source>Builds may be taken for older than they are, and packages be refused.</source>
        <translation>ビルドが実際より古いとみなされたり、パッケージが拒否されたりします。</translation>
    </message>
    <message>
        <source>Set the clock of the engine&apos;s machine by the network.</source>
        <translation>エンジンのマシンの時刻をネットワークで合わせてください。</translation>
    </message>
    <message>
        <source>The engine&apos;s clock is right.</source>
        <translation>エンジンの時計は合っています。</translation>
    </message>
    <message>
        <source>Work was cut short: %1.</source>
        <translation>作業が途中で終わっています：%1</translation>
    </message>
    <message>
        <source>The computer or Slipway ended in the middle of it.</source>
        <translation>途中でコンピューターか Slipway が終了しました。</translation>
    </message>
    <message>
        <source>Open Slipway: it puts back what was half done. Then do it again.</source>
        <translation>Slipway を開くと途中の状態が元に戻ります。その後やり直してください。</translation>
    </message>
    <message>
        <source>Containers of a try are still there: %1.</source>
        <translation>試行用のコンテナが残っています：%1</translation>
    </message>
    <message>
        <source>They hold memory and disk that nobody uses.</source>
        <translation>使われていないメモリとディスクを占めています。</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>Images of builds that were cut short are still there: %1.</source>
        <translation>途中で終わったビルドのイメージが残っています：%1</translation>
    </message>
    <message>
        <source>They hold disk that nobody uses.</source>
        <translation>使われていないディスクを占めています。</translation>
    </message>
    <message>
        <source>Copies for a try are still there: %1.</source>
        <translation>試行用のコピーが残っています：%1</translation>
    </message>
    <message>
        <source>They go with the next try of the app.</source>
        <translation>そのアプリの次の試行で消えます。</translation>
    </message>
    <message>
        <source>The kernel passes packets of containers on.</source>
        <translation>カーネルはコンテナのパケットを転送します。</translation>
    </message>
    <message>
        <source>The kernel does not pass packets of containers on.</source>
        <translation>カーネルがコンテナのパケットを転送しません。</translation>
    </message>
    <message>
        <source>Apps and builds do not reach the internet.</source>
        <translation>アプリとビルドがインターネットに届きません。</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>有効にしてください。</translation>
    </message>
    <message>
        <source>The engine is told to make no rules for its containers.</source>
        <translation>エンジンはコンテナ用のルールを作らない設定です。</translation>
    </message>
    <message>
        <source>Without rules of your own, apps and builds do not reach the internet.</source>
        <translation>自分でルールを作らないと、アプリとビルドはインターネットに届きません。</translation>
    </message>
    <message>
        <source>Remove “iptables” from /etc/docker/daemon.json, then restart the engine.</source>
        <translation>/etc/docker/daemon.json から「iptables」を外し、エンジンを再起動してください。</translation>
    </message>
    <message>
        <source>The firewall&apos;s rules in %1 drop what passes through.</source>
        <translation>%1 のファイアウォールのルールは転送を破棄します。</translation>
    </message>
    <message>
        <source>When they are loaded after the engine began, its containers are cut off.</source>
        <translation>エンジンの起動後に読み込まれると、コンテナが切り離されます。</translation>
    </message>
    <message>
        <source>Restart the engine. Apps that run are stopped by that.</source>
        <translation>エンジンを再起動してください。動いているアプリは停止します。</translation>
    </message>
    <message>
        <source>The firewall ufw drops what passes through.</source>
        <translation>ファイアウォール ufw が転送を破棄します。</translation>
    </message>
    <message>
        <source>Apps and builds may not reach the internet.</source>
        <translation>アプリとビルドがインターネットに届かないことがあります。</translation>
    </message>
    <message>
        <source>Let it pass.</source>
        <translation>通すように設定してください。</translation>
    </message>
    <message>
        <source>The firewall ufw is on.</source>
        <translation>ファイアウォール ufw が有効です。</translation>
    </message>
    <message>
        <source>It does not guard ports that an app opens for the network.</source>
        <translation>アプリがネットワークに開くポートは保護されません。</translation>
    </message>
    <message>
        <source>The firewall firewalld is on.</source>
        <translation>ファイアウォール firewalld が有効です。</translation>
    </message>
    <message>
        <source>The engine tells it of its networks. After it was reloaded by hand, restart the engine.</source>
        <translation>エンジンがネットワークを登録します。手動で再読み込みした後は、エンジンを再起動してください。</translation>
    </message>
    <message>
        <source>No firewall is known to cut containers off.</source>
        <translation>コンテナを切り離すファイアウォールは見当たりません。</translation>
    </message>
    <message>
        <source>Containers cannot ask it, and ask Google&apos;s 8.8.8.8 instead: names of your own network are not found, and none where that is blocked.</source>
        <translation>コンテナからは使えず、代わりに Google の 8.8.8.8 に問い合わせます。自分のネットワークの名前は見つからず、遮断されていれば何も見つかりません。</translation>
    </message>
    <message>
        <source>Name a server under “dns” in /etc/docker/daemon.json, then restart the engine.</source>
        <translation>/etc/docker/daemon.json の「dns」にサーバーを指定し、エンジンを再起動してください。</translation>
    </message>
    <message>
        <source>No name server is set in /etc/resolv.conf.</source>
        <translation>/etc/resolv.conf にネームサーバーがありません。</translation>
    </message>
    <message>
        <source>Containers ask the name server %1.</source>
        <translation>コンテナはネームサーバー %1 に問い合わせます。</translation>
    </message>
    <message>
        <source>Containers ask the name servers behind systemd-resolved.</source>
        <translation>コンテナは systemd-resolved の先のネームサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>The only name server, %1, is a program of this computer.</source>
        <translation>唯一のネームサーバー %1 は、このコンピューターのプログラムです。</translation>
    </message>
    <message>
        <source>Your programs use the proxy %1, but the engine does not.</source>
        <translation>プログラムはプロキシ %1 を使いますが、エンジンは使いません。</translation>
    </message>
    <message>
        <source>Base images are fetched without it, which may not be possible.</source>
        <translation>ベースイメージはプロキシなしで取得され、できないことがあります。</translation>
    </message>
    <message>
        <source>Name it under “proxies” in /etc/docker/daemon.json, then restart the engine.</source>
        <translation>/etc/docker/daemon.json の「proxies」に指定し、エンジンを再起動してください。</translation>
    </message>
    <message>
        <source>The engine uses the proxy %1; your programs use none.</source>
        <translation>エンジンはプロキシ %1 を使い、プログラムは使いません。</translation>
    </message>
    <message>
        <source>Your programs and the engine use a proxy.</source>
        <translation>プログラムもエンジンもプロキシを使います。</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>プロキシは使われていません。</translation>
    </message>
    <message>
        <source>Sources of apps are fetched from there. What is in the vault can still be built.</source>
        <translation>アプリのソースの取得元です。保管庫にあるものはビルドできます。</translation>
    </message>
    <message>
        <source>Python packages are fetched from there.</source>
        <translation>Python パッケージの取得元です。</translation>
    </message>
    <message>
        <source>PyTorch is fetched from there.</source>
        <translation>PyTorch の取得元です。</translation>
    </message>
    <message>
        <source>Packages of the base system are fetched from there.</source>
        <translation>ベースシステムのパッケージの取得元です。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 は応答しています。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>Look at the network and the proxy, then try again: %1</source>
        <translation>ネットワークとプロキシを確認して、もう一度試してください：%1</translation>
    </message>
    <message>
        <source>The engine gives containers user numbers of their own (userns-remap).</source>
        <translation>エンジンはコンテナに独自のユーザー番号を割り当てます (userns-remap)。</translation>
    </message>
    <message>
        <source>What apps write does not belong to you, and they may not write into your folders.</source>
        <translation>アプリが書くファイルはあなたのものにならず、あなたのフォルダーに書けないことがあります。</translation>
    </message>
    <message>
        <source>Remove userns-remap from the engine&apos;s settings, or use an engine without root, whose apps have your own number.</source>
        <translation>エンジンの設定から userns-remap を外すか、アプリがあなたの番号で動く root なしのエンジンを使ってください。</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読めません。</translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>“%1” does not name an engine. Write unix:///path/to/the.sock or tcp://host:port.</source>
        <translation>「%1」はエンジンを指していません。unix:///path/to/the.sock か tcp://host:port と書いてください。</translation>
    </message>
    <message>
        <source>The path of the engine&apos;s socket is too long: the system allows %1 bytes.</source>
        <translation>エンジンのソケットのパスが長すぎます。システムの上限は %1 バイトです。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>What the builder says cannot be read.</source>
        <translation>ビルダーの出力を読めません。</translation>
    </message>
    <message>
        <source>The engine did not say what it made.</source>
        <translation>エンジンが何を作ったかを伝えませんでした。</translation>
    </message>
    <message>
        <source>There is no connection to an engine any more.</source>
        <translation>エンジンへの接続がなくなりました。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer broke off in the middle.</source>
        <translation>エンジンの応答が途中で切れました。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is too long to be right.</source>
        <translation>エンジンの応答が異常に長すぎます。</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full. Free space on it and try again.</source>
        <translation>エンジンのディスクがいっぱいです。空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The image cannot be made.</source>
        <translation>イメージを作れません。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer cannot be read.</source>
        <translation>エンジンの応答を読めません。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is not what was asked for.</source>
        <translation>エンジンの応答が求めたものと違います。</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>ログを読めません。</translation>
    </message>
    <message>
        <source>The registry does not give this image without a login.</source>
        <translation>レジストリはログインなしではこのイメージを渡しません。</translation>
    </message>
    <message>
        <source>The registry has no such image.</source>
        <translation>レジストリにこのイメージはありません。</translation>
    </message>
    <message>
        <source>The registry of the image did not answer. Look at the network.</source>
        <translation>イメージのレジストリが応答しません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The engine does not accept the name or login of the image.</source>
        <translation>エンジンがイメージの名前またはログインを受け付けません。</translation>
    </message>
    <message>
        <source>The image could not be fetched.</source>
        <translation>イメージを取得できませんでした。</translation>
    </message>
</context>
<context>
    <name>EngineDesk</name>
    <message>
        <source>%1 %2, API %3</source>
        <translation>%1 %2、API %3</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択理由</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>%1 processors, %2 of memory</source>
        <translation>プロセッサー %1 個、メモリ %2</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>storage driver, file system</comment>
        <translation>%1（%2 上）</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>cgroup version %1</source>
        <translation>cgroup バージョン %1</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>%1, %2 of them running</source>
        <translation>%1 個、うち %2 個が実行中</translation>
    </message>
    <message>
        <source>%1 can go</source>
        <translation>%1 を解放できます</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%2 中 %1 が空き</translation>
    </message>
    <message>
        <source>%1, %2 in use</source>
        <translation>%1 個、うち %2 個が使用中</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Build cache</source>
        <translation>ビルドキャッシュ</translation>
    </message>
    <message>
        <source>Makes rebuilds quick</source>
        <translation>再ビルドを速くします</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>%1&#x202f;% busy</source>
        <translation>使用率 %1&#x202f;%</translation>
    </message>
    <message>
        <source>compute capability %1</source>
        <translation>Compute Capability %1</translation>
    </message>
    <message>
        <source>driver %1, CUDA %2</source>
        <translation>ドライバー %1、CUDA %2</translation>
    </message>
</context>
<context>
    <name>EngineErrorText</name>
    <message>
        <source>There is no engine at %1. Start it, or name another one.</source>
        <translation>%1 にエンジンがありません。開始するか、別のものを指定してください。</translation>
    </message>
    <message>
        <source>Docker is not installed or not started here. Install it with “sudo apt install docker.io”, or start it with “sudo systemctl start docker”.</source>
        <translation>Docker がインストールされていないか、開始していません。「sudo apt install docker.io」でインストールするか、「sudo systemctl start docker」で開始してください。</translation>
    </message>
    <message>
        <source>Your user %1 is not in the group that may talk to Docker. Run “sudo usermod -aG docker %1”, then log out and in again.</source>
        <translation>ユーザー %1 は Docker を使えるグループに入っていません。「sudo usermod -aG docker %1」を実行し、ログアウトして入り直してください。</translation>
    </message>
    <message>
        <source>Only the administrator may use Podman&apos;s system socket. Start your own with “systemctl --user start podman.socket”.</source>
        <translation>Podman のシステムソケットは管理者だけが使えます。「systemctl --user start podman.socket」で自分用のものを開始してください。</translation>
    </message>
    <message>
        <source>Your user %1 may not use the engine&apos;s socket %2. Ask its owner for access, or name another engine.</source>
        <translation>ユーザー %1 はエンジンのソケット %2 を使えません。所有者に許可を求めるか、別のエンジンを指定してください。</translation>
    </message>
    <message>
        <source>The engine answered in a way that Slipway cannot read. Check that it is Docker or Podman that listens there.</source>
        <translation>エンジンの応答を Slipway は読めません。そこで待ち受けているのが Docker か Podman かを確認してください。</translation>
    </message>
    <message>
        <source>The connection to the engine broke off. Look whether it still runs, then try again.</source>
        <translation>エンジンとの接続が切れました。まだ動いているかを確かめ、もう一度試してください。</translation>
    </message>
    <message>
        <source>The engine is too busy to take another connection. Try again in a moment.</source>
        <translation>エンジンが混み合っていて接続できません。少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is not answering: its socket is there, but nobody listens. Start it with “%2”.</source>
        <translation>%1 が応答しません。ソケットはありますが、誰も待ち受けていません。「%2」で開始してください。</translation>
    </message>
    <message>
        <source>The engine at %1 is not answering. Check the address, and that the machine is on and reachable.</source>
        <translation>%1 のエンジンが応答しません。アドレスと、そのコンピューターに届くかを確認してください。</translation>
    </message>
    <message>
        <source>Slipway does not talk to engines over ssh by itself. Forward the engine&apos;s socket with “ssh -nNT -L /tmp/engine.sock:/var/run/docker.sock HOST”, and name that socket instead.</source>
        <translation>Slipway 自身は ssh 越しのエンジンと話せません。「ssh -nNT -L /tmp/engine.sock:/var/run/docker.sock HOST」でソケットを転送し、そちらを指定してください。</translation>
    </message>
    <message>
        <source>The engine&apos;s disk is full. Free space on it and try again.</source>
        <translation>エンジンのディスクがいっぱいです。空きを作ってから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
</context>
<context>
    <name>ExchangeText</name>
    <message>
        <source>A name in this request has characters that the engine cannot take.</source>
        <translation>この要求の名前に、エンジンが受け付けない文字があります。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Steps that were done come from the cache.</source>
        <translation>済んだ手順はキャッシュから使われます。</translation>
    </message>
    <message>
        <source>Build again</source>
        <translation>もう一度ビルド</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>助けを求める</translation>
    </message>
    <message>
        <source>Copies the step, these lines and your versions. Paths and tokens are removed.</source>
        <translation>手順、この行、バージョンをコピーします。パスとトークンは取り除かれます。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Read the whole log</source>
        <translation>ログ全体を読む</translation>
    </message>
    <message>
        <source>The cause may stand further up.</source>
        <translation>原因はもっと上にあるかもしれません。</translation>
    </message>
    <message>
        <source>Open full log</source>
        <translation>ログ全体を開く</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The engine&apos;s disk had no room for this step. Free some space, then build again: what was done is kept.</source>
        <translation>エンジンのディスクにこの手順のための空きがありません。空きを作って、もう一度ビルドしてください。済んだ分は残ります。</translation>
    </message>
    <message>
        <source>A package needs a part that setuptools removed</source>
        <translation>パッケージが setuptools から消えた部分を必要としています</translation>
    </message>
    <message>
        <source>A package needs %1 to be built</source>
        <translation>パッケージのビルドに %1 が必要です</translation>
    </message>
    <message>
        <source>There is no fitting version of %1</source>
        <translation>%1 の合うバージョンがありません</translation>
    </message>
    <message>
        <source>The package index has no %1 for this version of Python and this kind of processor. Another Python version, or another index for PyTorch, may have it.</source>
        <translation>パッケージインデックスに、この Python とプロセッサ向けの %1 がありません。別の Python のバージョンか、PyTorch の別のインデックスにはあるかもしれません。</translation>
    </message>
    <message>
        <source>The package %1 was not found</source>
        <translation>パッケージ %1 が見つかりません</translation>
    </message>
    <message>
        <source>The distribution of the base image has no package of this name. The profile names a package of another release.</source>
        <translation>ベースイメージのディストリビューションにこの名前のパッケージはありません。プロファイルは別のリリースのパッケージを指しています。</translation>
    </message>
    <message>
        <source>A server on the network did not answer</source>
        <translation>ネットワークのサーバーが応答しませんでした</translation>
    </message>
    <message>
        <source>The step needs something from the network and could not get it. Nothing was changed: the pin and the last image are as before.</source>
        <translation>この手順はネットワークから必要なものを得られませんでした。何も変わっていません。ピンも最後のイメージも元のままです。</translation>
    </message>
    <message>
        <source>A server&apos;s certificate is not trusted</source>
        <translation>サーバーの証明書が信頼されていません</translation>
    </message>
    <message>
        <source>Something between this machine and the server, such as a company&apos;s proxy, signs with a certificate that the image does not know.</source>
        <translation>このコンピューターとサーバーの間にある何か（会社のプロキシなど）が、イメージの知らない証明書で署名しています。</translation>
    </message>
    <message>
        <source>The pinned commit is gone upstream</source>
        <translation>固定したコミットが配布元から消えました</translation>
    </message>
    <message>
        <source>The server no longer gives out this commit. An image that was built before still works; a rebuild needs another commit.</source>
        <translation>サーバーはこのコミットをもう渡しません。以前のイメージは今も使えますが、再ビルドには別のコミットが必要です。</translation>
    </message>
    <message>
        <source>The base image was not found</source>
        <translation>ベースイメージが見つかりません</translation>
    </message>
    <message>
        <source>The registry has no image of this name, or it wants a login. The profile&apos;s base may have been withdrawn.</source>
        <translation>レジストリにこの名前のイメージがないか、ログインが必要です。プロファイルのベースは取り下げられたのかもしれません。</translation>
    </message>
    <message>
        <source>The registry refused to give the image</source>
        <translation>レジストリがイメージを渡しませんでした</translation>
    </message>
    <message>
        <source>It wants a login, or this address has fetched too many images for now. Waiting an hour often helps.</source>
        <translation>ログインが必要か、このアドレスからの取得が多すぎます。1 時間待つとよくなることが多いです。</translation>
    </message>
    <message>
        <source>The step ran out of memory</source>
        <translation>手順がメモリ不足になりました</translation>
    </message>
    <message>
        <source>The system stopped it because it needed more memory than there is. Stop other apps, or give the machine more swap, and build again.</source>
        <translation>あるだけのメモリでは足りず、システムが止めました。ほかのアプリを停止するかスワップを増やして、もう一度ビルドしてください。</translation>
    </message>
    <message>
        <source>The step may not write there</source>
        <translation>手順がそこに書き込めません</translation>
    </message>
    <message>
        <source>It ran as the app&apos;s user and tried to change something that belongs to another one. The profile&apos;s step may have to run as root.</source>
        <translation>アプリのユーザーとして動き、ほかの所有者のものを変えようとしました。プロファイルのこの手順は root での実行が必要かもしれません。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Slipway may not do this</source>
        <translation>Slipway にはその権限がありません</translation>
    </message>
    <message>
        <source>%1 did not work</source>
        <translation>%1 はうまくいきませんでした</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 が失敗しました</translation>
    </message>
    <message>
        <source>%1 These lines came last.</source>
        <translation>%1 最後の行はこれです。</translation>
    </message>
    <message>
        <source>The source is private, or it is gone</source>
        <translation>ソースは非公開か、存在しません</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>The sign-in is kept in the desktop’s keyring.</source>
        <translation>サインイン情報はデスクトップのキーリングに保管されます。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory is full</source>
        <translation>GPU のメモリがいっぱいです</translation>
    </message>
    <message>
        <source>What the app loads does not fit into the GPU&apos;s memory beside what others hold there. Stop them, or let the app use less.</source>
        <translation>他のプログラムが使っている分があるため、アプリが読み込むものが GPU のメモリに収まりません。それらを停止するか、アプリの使用量を減らしてください。</translation>
    </message>
    <message>
        <source>%1 ran out of VRAM</source>
        <translation>%1 の VRAM が足りません</translation>
    </message>
    <message>
        <source>Build with setuptools 80</source>
        <translation>setuptools 80 でビルド</translation>
    </message>
    <message>
        <source>Install setuptools first</source>
        <translation>先に setuptools を入れる</translation>
    </message>
    <message>
        <source>Adds one line to the recipe, which you can take out again.</source>
        <translation>レシピに一行を追加します。あとで取り除けます。</translation>
    </message>
    <message>
        <source>Apply and build</source>
        <translation>適用してビルド</translation>
    </message>
    <message>
        <source>Pin another commit</source>
        <translation>別のコミットに固定</translation>
    </message>
    <message>
        <source>A newer one may bring its own fix, an older one may not need it.</source>
        <translation>新しいものは直っているかもしれず、古いものは影響を受けないかもしれません。</translation>
    </message>
    <message>
        <source>See commits</source>
        <translation>コミットを見る</translation>
    </message>
    <message>
        <source>pip always takes the newest setuptools when it builds a package. Since version 82 it no longer contains pkg_resources, and this one cannot be built without it.</source>
        <translation>pip はパッケージのビルドに常に最新の setuptools を使います。バージョン 82 から pkg_resources が含まれず、このパッケージはそれなしではビルドできません。</translation>
    </message>
    <message>
        <source>This version of Python does not bring %1, and the package does not ask for it.</source>
        <translation>このバージョンの Python には %1 がなく、パッケージもそれを要求していません。</translation>
    </message>
    <message>
        <source>%1 needs a part that setuptools 82 removed</source>
        <translation>%1 には setuptools 82 で削除された部分が必要です</translation>
    </message>
    <message>
        <source>pip always takes the newest setuptools when it builds a package. Since version 82 it no longer contains pkg_resources, and %1 cannot be built without it.</source>
        <translation>pip はパッケージのビルドに常に最新の setuptools を使います。バージョン 82 から pkg_resources が含まれず、%1 はそれなしではビルドできません。</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>%1 has too many folders in each other.</source>
        <translation>%1 のフォルダーの階層が深すぎます。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>%1 does not exist or asks for a sign-in.</source>
        <translation>%1 は存在しないか、サインインを求めています。</translation>
    </message>
    <message>
        <source>There is no git repository at %1.</source>
        <translation>%1 に git リポジトリがありません。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>What %1 sent cannot be read.</source>
        <translation>%1 から届いたものを読めません。</translation>
    </message>
    <message>
        <source>Git could not finish its work with %1.</source>
        <translation>git は %1 との作業を終えられませんでした。</translation>
    </message>
    <message>
        <source>%1 has too many submodules in each other.</source>
        <translation>%1 のサブモジュールの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>%1 asks for a folder of this machine.</source>
        <translation>%1 がこのコンピューターのフォルダーを求めています。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>ファイルを書き込んでいます</translation>
    </message>
    <message>
        <source>The link %1 leads out of its source, so the source is not used.</source>
        <translation>リンク %1 がソースの外を指しているため、このソースは使いません。</translation>
    </message>
    <message>
        <source>%1 of %2 objects, %3</source>
        <translation>%1 / %2 オブジェクト、%3</translation>
    </message>
    <message>
        <source>“%1” is not an address that Slipway fetches from.</source>
        <translation>「%1」は Slipway が取得に使うアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 has no commit %2 any more.</source>
        <translation>%1 にコミット %2 はもうありません。</translation>
    </message>
    <message>
        <source>%1 has no commits.</source>
        <translation>%1 にコミットがありません。</translation>
    </message>
    <message>
        <source>%1 has no branch %2.</source>
        <translation>%1 にブランチ %2 がありません。</translation>
    </message>
    <message>
        <source>The commit %1 of %2 was not fetched yet.</source>
        <translation>%2 のコミット %1 はまだ取得されていません。</translation>
    </message>
    <message>
        <source>“%1” is a branch and a tag. Write heads/%1 or tags/%1.</source>
        <translation>「%1」という名前のブランチとタグがあります。heads/%1 または tags/%1 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” begins the names of several commits. Write more digits.</source>
        <translation>「%1」で始まるコミットが複数あります。桁を増やしてください。</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 にコミット %2 はありません。</translation>
    </message>
    <message>
        <source>%1 has no branch, tag or commit called “%2”.</source>
        <translation>%1 に「%2」というブランチ、タグ、コミットはありません。</translation>
    </message>
    <message numerus="yes">
        <source>A commit needs at least %n digits.</source>
        <translation>
            <numerusform>コミットには少なくとも %n 桁が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be a branch, tag or commit.</source>
        <translation>「%1」はブランチ、タグ、コミットの名前にはなりません。</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in that is kept for it.</source>
        <translation>%1 は保存されているサインイン情報を受け付けません。</translation>
    </message>
    <message>
        <source>%1 leads elsewhere, where the sign-in is not sent.</source>
        <translation>%1 は別の場所に転送しています。そこにはサインイン情報を送りません。</translation>
    </message>
    <message>
        <source>%1 sends more than the limit of %2.</source>
        <translation>%1 が上限の %2 を超えるデータを送っています。</translation>
    </message>
    <message numerus="yes">
        <source>Fetching from %1 takes longer than the limit of %n seconds.</source>
        <translation>
            <numerusform>%1 からの取得が上限の %n 秒を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has said nothing for %n seconds.</source>
        <translation>
            <numerusform>%1 から %n 秒間応答がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the remotes gives out the commit %1.</source>
        <translation>どのリモートもコミット %1 を渡しません。</translation>
    </message>
    <message>
        <source>%1 was used, since %2</source>
        <translation>%1 を使いました。理由：%2</translation>
    </message>
    <message>
        <source>Fetching the history</source>
        <translation>履歴を取得しています</translation>
    </message>
    <message>
        <source>Damaged files of the vault were set aside and fetched again.</source>
        <translation>保管庫の壊れたファイルを別名で残し、取得し直しました。</translation>
    </message>
    <message numerus="yes">
        <source>Its submodules are left out, as its profile says: %n.</source>
        <translation>
            <numerusform>プロファイルの指定どおり、%n 個のサブモジュールを省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that differ in upper and lower case only: %1</source>
        <translation>大文字と小文字だけが違う名前：%1</translation>
    </message>
    <message>
        <source>Scripts with Windows&apos; line ends, which will not run: %1</source>
        <translation>Windows の改行を含み、実行できないスクリプト：%1</translation>
    </message>
    <message>
        <source>Files of which only a pointer to Git LFS is there: %1</source>
        <translation>Git LFS への参照だけがあるファイル：%1</translation>
    </message>
    <message>
        <source>Names that are not UTF-8: %1</source>
        <translation>UTF-8 ではない名前：%1</translation>
    </message>
    <message>
        <source>The name %1 leads out of its source, so the source is not used.</source>
        <translation>名前 %1 がソースの外を指すため、このソースは使いません。</translation>
    </message>
    <message>
        <source>The name %1 is in its source twice, so the source is not used.</source>
        <translation>名前 %1 がソースに二度あるため、このソースは使いません。</translation>
    </message>
    <message>
        <source>Damaged files were set aside and fetched again.</source>
        <translation>壊れたファイルを別名で残し、取得し直しました。</translation>
    </message>
    <message>
        <source>Packing objects</source>
        <translation>オブジェクトをまとめています</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is.</source>
        <translation>%1 は壊れているため、そのままにしました。</translation>
    </message>
    <message>
        <source>%1 is too large to be packed again.</source>
        <translation>%1 は大きすぎるため、まとめ直しません。</translation>
    </message>
    <message>
        <source>The vault has no commit %1 of %2.</source>
        <translation>保管庫に %2 のコミット %1 がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>The sources of %1 are damaged.</source>
        <translation>%1 のソースが壊れています。</translation>
    </message>
    <message>
        <source>The sources of %1 are not whole: commit %2 is not in them.</source>
        <translation>%1 のソースは完全ではありません: コミット %2 が含まれていません。</translation>
    </message>
    <message>
        <source>%1 has too many submodules.</source>
        <translation>%1 のサブモジュールが多すぎます。</translation>
    </message>
    <message>
        <source>%1 is being used.</source>
        <translation>%1 は使用中です。</translation>
    </message>
    <message>
        <source>Tidying %1</source>
        <translation>%1 を整理中</translation>
    </message>
    <message>
        <source>The key of the server of %1 is not among ssh&apos;s known_hosts. Sign in once with “ssh” and check it, or give an https:// address.</source>
        <translation>%1 のサーバーの鍵が ssh の known_hosts にありません。一度「ssh」で接続して鍵を確認するか、https:// のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 gets no key that it accepts from the ssh agent. Add one with “ssh-add”, or give an https:// address.</source>
        <translation>%1 が受け入れる鍵が ssh エージェントにありません。「ssh-add」で鍵を追加するか、https:// のアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>GitAccess</name>
    <message>
        <source>“%1” is not the address of a proxy. One is http://host:3128.</source>
        <translation>「%1」はプロキシのアドレスではありません。例: http://host:3128</translation>
    </message>
    <message>
        <source>A name and a password cannot stand here: settings are a plain file.</source>
        <translation>ここに名前とパスワードは書けません。設定は普通のテキストファイルに保存されます。</translation>
    </message>
    <message>
        <source>This is not a whole path.</source>
        <translation>これは絶対パスではありません。</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 には何もありません。</translation>
    </message>
    <message>
        <source>There is no file in %1.</source>
        <translation>%1 にはファイルがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 には証明書がありません。</translation>
    </message>
</context>
<context>
    <name>GpuSample</name>
    <message>
        <source>of %1 GB</source>
        <translation>/ %1 GB</translation>
    </message>
    <message>
        <source>%1 of %2 GB</source>
        <translation>%2 GB 中 %1</translation>
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
        <translation>動作中</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>image removed</source>
        <translation>イメージ削除済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>being built</source>
        <translation>ビルド中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, built in %2</source>
        <comment>moment, time</comment>
        <translation>%1、%2 でビルド</translation>
    </message>
    <message>
        <source>%1, stopped after %2</source>
        <comment>moment, time</comment>
        <translation>%1、%2 で中止</translation>
    </message>
    <message>
        <source>%1, stopped after %2 at “%3”</source>
        <comment>moment, time, step</comment>
        <translation>%1、%2 で「%3」にて中止</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n 件が異なる</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Build %1</source>
        <translation>ビルド %1</translation>
    </message>
    <message>
        <source>Build %1 beside build %2</source>
        <translation>ビルド %1 とビルド %2</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>Its digest</source>
        <translation>そのダイジェスト</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>ビルダー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>same recipe</source>
        <translation>同じレシピ</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n 行が異なる</numerusform>
        </translation>
    </message>
    <message>
        <source>failed health check</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>システムパッケージ</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python パッケージ</translation>
    </message>
    <message>
        <source>Node packages</source>
        <translation>Node パッケージ</translation>
    </message>
    <message>
        <source>Conda packages</source>
        <translation>Conda パッケージ</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <comment>packages</comment>
        <translation>%1は不明</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>same packages</source>
        <translation>同じパッケージ</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>同じもの</translation>
    </message>
</context>
<context>
    <name>ImageRef</name>
    <message>
        <source>“%1” is not the name of an image.</source>
        <translation>「%1」はイメージの名前ではありません。</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>none</source>
        <comment>a value</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>イメージ %1</translation>
    </message>
    <message>
        <source>source %1 at %2, to %3</source>
        <translation>ソース %1 (%2)、配置先 %3</translation>
    </message>
    <message>
        <source>while it is built, as root: %1</source>
        <translation>ビルド中に root として: %1</translation>
    </message>
    <message>
        <source>while it is built: %1</source>
        <translation>ビルド中に: %1</translation>
    </message>
    <message>
        <source>a file in the image: %1</source>
        <translation>イメージ内のファイル: %1</translation>
    </message>
    <message>
        <source>a service, as root: %1</source>
        <translation>root で動くサービス: %1</translation>
    </message>
    <message>
        <source>a service: %1</source>
        <translation>サービス: %1</translation>
    </message>
    <message>
        <source>the app itself</source>
        <translation>アプリ本体</translation>
    </message>
    <message>
        <source>what its image runs by itself</source>
        <translation>イメージが自動的に実行するもの</translation>
    </message>
    <message>
        <source>%1 at %2, to be read</source>
        <comment>a folder&apos;s name, a place in the container</comment>
        <translation>%1 を %2 に (読み取り専用)</translation>
    </message>
    <message>
        <source>%1 at %2, to be read and written</source>
        <comment>a folder&apos;s name, a place in the container</comment>
        <translation>%1 を %2 に (読み書き)</translation>
    </message>
    <message>
        <source>models of the kind %1 at %2</source>
        <translation>種類 %1 のモデルを %2 に</translation>
    </message>
    <message>
        <source>its web UI, port %1 in the container, on 127.0.0.1</source>
        <translation>Web UI (コンテナー内ポート %1)、127.0.0.1 で公開</translation>
    </message>
    <message>
        <source>%1, port %2/%3 in the container, on 127.0.0.1</source>
        <translation>%1 (コンテナー内ポート %2/%3)、127.0.0.1 で公開</translation>
    </message>
    <message>
        <source>the GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>the capability %1</source>
        <translation>ケーパビリティ %1</translation>
    </message>
    <message>
        <source>the variable %1=%2</source>
        <translation>変数 %1=%2</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>the lock of build %1</source>
        <translation>ビルド %1 のロックファイル</translation>
    </message>
    <message>
        <source>commit %1 of %2</source>
        <translation>%2 のコミット %1</translation>
    </message>
    <message>
        <source>mirrors</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>the mirror %1, if the first one does not have it</source>
        <translation>最初の取得元にない場合のミラー %1</translation>
    </message>
    <message>
        <source>a line of the recipe, as root</source>
        <translation>レシピの一行（root として）</translation>
    </message>
    <message>
        <source>a line of the recipe</source>
        <translation>レシピの一行</translation>
    </message>
    <message>
        <source>a line of the recipe: %1</source>
        <translation>レシピの一行：%1</translation>
    </message>
</context>
<context>
    <name>JobRecord</name>
    <message>
        <source>The record of a job is of another kind or version.</source>
        <translation>作業の記録の種類またはバージョンが違います。</translation>
    </message>
</context>
<context>
    <name>KeptSources</name>
    <message>
        <source>%1 is being worked on, so nothing was tidied.</source>
        <translation>%1 が作業中のため、整理しませんでした。</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Find or run anything</source>
        <translation>何でも検索・実行</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the running build</source>
        <translation>実行中のビルドを表示</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>このキー一覧を表示</translation>
    </message>
    <message>
        <source>Quit; the apps keep running</source>
        <translation>終了（アプリは動き続けます）</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Do what its main button does</source>
        <translation>主ボタンと同じことをする</translation>
    </message>
    <message>
        <source>Open its web UI</source>
        <translation>Web UI を開く</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Restart it</source>
        <translation>再起動する</translation>
    </message>
    <message>
        <source>Rebuild it</source>
        <translation>再ビルドする</translation>
    </message>
    <message>
        <source>Show its log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Show what can be done with it</source>
        <translation>できることを表示</translation>
    </message>
    <message>
        <source>Search on this page; Esc clears, then leaves</source>
        <translation>このページを検索。Esc で消去、もう一度で抜けます</translation>
    </message>
    <message>
        <source>Move in lists and menus</source>
        <translation>リストやメニュー内を移動</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択したものをコピー</translation>
    </message>
    <message>
        <source>Undo what the message shown last says</source>
        <translation>最後のメッセージの内容を元に戻す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>On an app, or on its page</source>
        <translation>アプリ上、またはそのページで</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Check again: the engine, or a source for updates</source>
        <translation>再確認する（エンジン、またはソースの更新）</translation>
    </message>
    <message>
        <source>Review its update</source>
        <translation>更新内容を確認する</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The desktop’s keyring cannot be used: %1</source>
        <translation>デスクトップのキーリングを使用できません: %1</translation>
    </message>
</context>
<context>
    <name>LimitsGroup</name>
    <message>
        <source>Internet</source>
        <translation>インターネット</translation>
    </message>
    <message>
        <source>Off: it reaches this computer alone, and only it is reached</source>
        <translation>オフ: このコンピューターとの間だけで通信します</translation>
    </message>
    <message>
        <source>Start with Slipway</source>
        <translation>Slipway と一緒に起動</translation>
    </message>
    <message>
        <source>If it stops by itself</source>
        <translation>ひとりでに止まったとき</translation>
    </message>
    <message>
        <source>Stays stopped</source>
        <translation>止まったままにする</translation>
    </message>
    <message>
        <source>Start again, 3 tries</source>
        <translation>再起動する (3 回まで)</translation>
    </message>
    <message>
        <source>Always start again</source>
        <translation>いつも再起動する</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>512m, 8g</source>
        <translation>512m、8g</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>2, 1.5</source>
        <translation>2、1.5</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>共有メモリー</translation>
    </message>
    <message>
        <source>What workers of an app share</source>
        <translation>アプリのワーカーが共有する領域</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>0: no limit</source>
        <translation>0: 制限なし</translation>
    </message>
    <message>
        <source>Files of its image cannot be changed</source>
        <translation>イメージのファイルを変更不可にする</translation>
    </message>
    <message>
        <source>It writes to its folders and to memory alone; not every app can</source>
        <translation>フォルダーとメモリーにだけ書き込みます。対応しないアプリもあります</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>As the app wants</source>
        <translation>アプリの指定どおり</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Time to stop</source>
        <translation>停止までの時間</translation>
    </message>
    <message>
        <source>10s, 2m; then it is ended</source>
        <translation>10s、2m。過ぎると強制終了します</translation>
    </message>
</context>
<context>
    <name>LockText</name>
    <message>
        <source>This lock file cannot be read.</source>
        <translation>このロックファイルを読めません。</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>1 line left out</source>
        <translation>1 行を省きました</translation>
    </message>
    <message>
        <source>The log could not be saved.</source>
        <translation>ログを保存できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines left out</source>
        <translation>
            <numerusform>%Ln 行を省きました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachineFit</name>
    <message>
        <source>The NVIDIA card cannot be used: %1 Until then the app runs on the processor.</source>
        <translation>NVIDIA カードを使えません: %1 それまでアプリは CPU で動きます。</translation>
    </message>
    <message>
        <source>No graphics card was found that PyTorch can use. The app runs on the processor: a picture takes minutes instead of seconds.</source>
        <translation>PyTorch が使えるグラフィックカードが見つかりません。アプリは CPU で動き、1 枚の画像に秒ではなく分単位の時間がかかります。</translation>
    </message>
    <message>
        <source>The NVIDIA driver %1 is too old for %2. Install version %3 or newer, then build again.</source>
        <translation>NVIDIA ドライバー %1 は %2 には古すぎます。バージョン %3 以降をインストールしてから、もう一度ビルドしてください。</translation>
    </message>
    <message>
        <source>There is no %1 for AMD cards that Slipway knows of. It is installed for the processor: a picture takes minutes instead of seconds.</source>
        <translation>AMD カード用の %1 を Slipway は知りません。CPU 用をインストールするため、1 枚の画像に秒ではなく分単位の時間がかかります。</translation>
    </message>
    <message>
        <source>%1 cannot use %2, which is newer than it. Pin a newer version of the app, or change the profile&apos;s PyTorch.</source>
        <translation>%2 は %1 より新しいため使えません。アプリの新しいバージョンに固定するか、プロファイルの PyTorch を変えてください。</translation>
    </message>
    <message>
        <source>%1 cannot use %2 any more, which is too old for it. Pin an older version of the app.</source>
        <translation>%2 は古いため %1 ではもう使えません。アプリの古いバージョンに固定してください。</translation>
    </message>
    <message>
        <source>%1 needs a GPU. %2</source>
        <translation>%1 には GPU が必要です。%2</translation>
    </message>
    <message>
        <source>The base image is %1 in the place of %2, as card and driver want it.</source>
        <translation>カードとドライバーに合わせて、ベースイメージは %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>The base image is made for CUDA %1, and the NVIDIA driver %2 knows CUDA %3 at most. Install a newer driver if the app does not start.</source>
        <translation>ベースイメージは CUDA %1 用ですが、NVIDIA ドライバー %2 が対応するのは CUDA %3 までです。アプリが起動しないときは、新しいドライバーをインストールしてください。</translation>
    </message>
</context>
<context>
    <name>Mount</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>「%1」は絶対パスではありません。</translation>
    </message>
    <message>
        <source>A folder cannot take the place of the app&apos;s whole file system.</source>
        <translation>フォルダーをアプリのファイルシステム全体の代わりにすることはできません。</translation>
    </message>
    <message>
        <source>“%1” is not a mount: FOLDER:/PATH-IN-THE-APP, “:ro” for read-only.</source>
        <translation>「%1」はマウントではありません。フォルダー:/アプリ内のパス、読み取り専用は「:ro」です。</translation>
    </message>
    <message>
        <source>“%1” is neither an absolute path nor the name of a volume.</source>
        <translation>「%1」は絶対パスでもボリュームの名前でもありません。</translation>
    </message>
</context>
<context>
    <name>MountChecks</name>
    <message>
        <source>No folder is chosen for it yet.</source>
        <translation>フォルダーがまだ選ばれていません。</translation>
    </message>
    <message>
        <source>%1 will not start without it.</source>
        <translation>これがないと %1 は開始できません。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The engine keeps the volume %1, and makes it when it is missing.</source>
        <translation>ボリューム %1 はエンジンが保管し、なければ作ります。</translation>
    </message>
    <message>
        <source>%1 in the app belongs to the kernel.</source>
        <translation>アプリの %1 はカーネルのものです。</translation>
    </message>
    <message>
        <source>%1 will not start with a folder there.</source>
        <translation>そこにフォルダーがあると %1 は開始できません。</translation>
    </message>
    <message>
        <source>Choose another path in the app.</source>
        <translation>アプリ内の別のパスを選んでください。</translation>
    </message>
    <message>
        <source>%1 in the app has programs that it needs.</source>
        <translation>アプリの %1 には必要なプログラムがあります。</translation>
    </message>
    <message>
        <source>The folder would hide them.</source>
        <translation>フォルダーがそれらを隠してしまいます。</translation>
    </message>
    <message>
        <source>%1 is the engine’s own socket.</source>
        <translation>%1 はエンジン自身のソケットです。</translation>
    </message>
    <message>
        <source>%1 holds more of yours than an app needs.</source>
        <translation>%1 にはアプリに必要な以上のものが入っています。</translation>
    </message>
    <message>
        <source>%1 belongs to the system.</source>
        <translation>%1 はシステムのものです。</translation>
    </message>
    <message>
        <source>Choose a folder that is made for the app.</source>
        <translation>アプリ用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The engine is on %1, and %2 is looked for there.</source>
        <translation>エンジンは %1 にあり、%2 はそこで探されます。</translation>
    </message>
    <message>
        <source>Folders of this computer are not seen from there.</source>
        <translation>このコンピューターのフォルダーはそこからは見えません。</translation>
    </message>
    <message>
        <source>Choose a folder of that machine, or a volume.</source>
        <translation>そのマシンのフォルダーか、ボリュームを選んでください。</translation>
    </message>
    <message>
        <source>Docker Desktop does not share %1.</source>
        <translation>Docker Desktop は %1 を共有していません。</translation>
    </message>
    <message>
        <source>%1 would see an empty folder, or not start.</source>
        <translation>%1 からは空のフォルダーに見えるか、開始できません。</translation>
    </message>
    <message>
        <source>Add it in Docker Desktop under Settings, Resources, File sharing.</source>
        <translation>Docker Desktop の Settings、Resources、File sharing で追加してください。</translation>
    </message>
    <message>
        <source>Docker was installed as a snap, which may not see %1.</source>
        <translation>Docker は snap で入っていて、%1 を見ることができません。</translation>
    </message>
    <message>
        <source>It sees your home folder without hidden folders, and media.</source>
        <translation>見えるのは、隠しフォルダーを除くホームフォルダーと、外部メディアです。</translation>
    </message>
    <message>
        <source>Choose a folder there, or install Docker from its own packages.</source>
        <translation>そこにあるフォルダーを選ぶか、Docker を公式のパッケージで入れてください。</translation>
    </message>
    <message>
        <source>The folder %1 is there.</source>
        <translation>フォルダー %1 があります。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>%1 will not start with it.</source>
        <translation>これでは %1 は開始できません。</translation>
    </message>
    <message>
        <source>The folder %1 is made when %2 starts.</source>
        <translation>フォルダー %1 は %2 の開始時に作られます。</translation>
    </message>
    <message>
        <source>The folder %1 is not there, and you may not make it.</source>
        <translation>フォルダー %1 はなく、作る権限もありません。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 is not there, so it is left out.</source>
        <translation>フォルダー %1 がないので、省きます。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk. Slipway can make it, too.</source>
        <translation>別のディスクにあるなら接続してください。Slipway が作ることもできます。</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that disk.</source>
        <translation>別のディスクにあるなら接続してください。</translation>
    </message>
    <message>
        <source>%1 leads to %2.</source>
        <translation>%1 の実体は %2 です。</translation>
    </message>
    <message>
        <source>%1 may not read %2.</source>
        <translation>%1 は %2 を読めません。</translation>
    </message>
    <message>
        <source>You may, by a group that apps are not in.</source>
        <translation>あなたはグループの権限でできますが、アプリはそのグループに入っていません。</translation>
    </message>
    <message>
        <source>It is owned by %1, and %2 runs as user %3.</source>
        <translation>所有者は %1 で、%2 はユーザー %3 として動きます。</translation>
    </message>
    <message>
        <source>Choose another folder, or let that user read it.</source>
        <translation>別のフォルダーを選ぶか、そのユーザーに読み取りを許可してください。</translation>
    </message>
    <message>
        <source>%1 may read it.</source>
        <translation>%1 は読み取れます。</translation>
    </message>
    <message>
        <source>%1 may write into it.</source>
        <translation>%1 は書き込めます。</translation>
    </message>
    <message>
        <source>Choose another folder, or let that user write there.</source>
        <translation>別のフォルダーを選ぶか、そのユーザーに書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Its disk can only be read.</source>
        <translation>そのディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>Choose another folder, or give it to the app for reading only.</source>
        <translation>別のフォルダーを選ぶか、読み取り専用でアプリに渡してください。</translation>
    </message>
    <message>
        <source>%1 may not write into %2.</source>
        <translation>%1 は %2 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 are free there.</source>
        <translation>そこの空きは %1 です。</translation>
    </message>
    <message>
        <source>What %1 writes may not fit.</source>
        <translation>%1 が書き込むものが入りきらないかもしれません。</translation>
    </message>
    <message>
        <source>Free some space, or choose a folder on another disk.</source>
        <translation>空きを作るか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Only %1 more files fit there, however much space is free.</source>
        <translation>空き容量があっても、あと %1 個のファイルしか置けません。</translation>
    </message>
    <message>
        <source>Remove many small files, or choose a folder on another disk.</source>
        <translation>小さなファイルを減らすか、別のディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is on another machine (%2, %3).</source>
        <translation>%1 は別のマシンにあります (%2、%3)。</translation>
    </message>
    <message>
        <source>It is slower, it is gone when that machine is, and databases of apps may break there.</source>
        <translation>遅く、そのマシンが止まると使えず、アプリのデータベースが壊れることがあります。</translation>
    </message>
    <message>
        <source>Keep settings on a disk of this computer.</source>
        <translation>設定はこのコンピューターのディスクに置いてください。</translation>
    </message>
    <message>
        <source>%1 is in memory.</source>
        <translation>%1 はメモリー上にあります。</translation>
    </message>
    <message>
        <source>All of it is gone when this computer is switched off.</source>
        <translation>コンピューターの電源を切ると、すべて消えます。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk.</source>
        <translation>ディスク上のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is in a container’s own file system.</source>
        <translation>%1 はコンテナ自身のファイルシステムにあります。</translation>
    </message>
    <message>
        <source>An engine outside of that container does not see it.</source>
        <translation>そのコンテナの外のエンジンからは見えません。</translation>
    </message>
    <message>
        <source>Choose a folder that the container has from outside.</source>
        <translation>コンテナが外から受け取っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>It knows no owners and no links, and names that differ only in case are one.</source>
        <translation>所有者もリンクもなく、大文字と小文字だけが違う名前は同じものになります。</translation>
    </message>
    <message>
        <source>Owners and links are not kept there as apps expect, and names that differ only in case may be one.</source>
        <translation>所有者とリンクはアプリの期待どおりに残らず、大文字と小文字だけが違う名前は同じものになることがあります。</translation>
    </message>
    <message>
        <source>%1 Files over 4 GB do not fit.</source>
        <comment>a sentence</comment>
        <translation>%1 4 GB を超えるファイルは置けません。</translation>
    </message>
    <message>
        <source>%1 is on a disk in Windows’ format (%2).</source>
        <translation>%1 は Windows の形式 (%2) のディスクにあります。</translation>
    </message>
    <message>
        <source>For models to read it is good enough. Keep settings and what apps install on a disk in Linux’ format.</source>
        <translation>モデルを読むだけなら十分です。設定やアプリが入れるものは Linux の形式のディスクに置いてください。</translation>
    </message>
    <message>
        <source>It is on another file system than your models: a model that is moved between them is copied whole.</source>
        <translation>モデルとは別のファイルシステムにあります。間で移すモデルは丸ごとコピーされます。</translation>
    </message>
    <message>
        <source>%1 in the app has two folders.</source>
        <translation>アプリの %1 に 2 つのフォルダーがあります。</translation>
    </message>
    <message>
        <source>%1 will not start with both.</source>
        <translation>両方があると %1 は開始できません。</translation>
    </message>
    <message>
        <source>Give one of them another path in the app.</source>
        <translation>どちらかに、アプリ内の別のパスを付けてください。</translation>
    </message>
    <message>
        <source>%1 lies in %2, which is another folder of the app’s.</source>
        <translation>%1 は、アプリの別のフォルダー %2 の中にあります。</translation>
    </message>
    <message>
        <source>It hides what is there, and an empty folder is made for it in %1.</source>
        <translation>そこにあるものを隠し、%1 に空のフォルダーが作られます。</translation>
    </message>
    <message>
        <source>%1 is given to the app twice, as %2 too.</source>
        <translation>%1 はアプリに 2 回渡されています。%2 としてもです。</translation>
    </message>
    <message>
        <source>What is written in one place changes the other.</source>
        <translation>一方に書き込むと、もう一方も変わります。</translation>
    </message>
    <message>
        <source>%1 lies in %2, which the app has as %3.</source>
        <translation>%1 は %2 の中にあり、それはアプリの %3 です。</translation>
    </message>
</context>
<context>
    <name>MountFacts</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
</context>
<context>
    <name>MountPlaces</name>
    <message>
        <source>Through it %1 could do anything on this computer. Slipway does not give it to apps.</source>
        <translation>これを使うと %1 はこのコンピューターで何でもできてしまいます。Slipway はアプリに渡しません。</translation>
    </message>
    <message>
        <source>%1 could change every file of this computer. Slipway does not allow that.</source>
        <translation>%1 がこのコンピューターのすべてのファイルを変えられてしまいます。Slipway では許可していません。</translation>
    </message>
    <message>
        <source>%1 could read every file of this computer that you can read.</source>
        <translation>%1 は、あなたが読めるこのコンピューターのファイルをすべて読めるようになります。</translation>
    </message>
    <message>
        <source>It is the kernel’s, and no place for files. Slipway does not allow that.</source>
        <translation>カーネルのもので、ファイルの置き場所ではありません。Slipway では許可していません。</translation>
    </message>
    <message>
        <source>%1 could read how this computer is set up, or harm it.</source>
        <translation>%1 がこのコンピューターの構成を読んだり、壊したりできるようになります。</translation>
    </message>
    <message>
        <source>%1 could change or remove everything of yours, also what starts when you log in.</source>
        <translation>%1 が、ログイン時に始まるものも含め、あなたのものをすべて変えたり消したりできるようになります。</translation>
    </message>
    <message>
        <source>%1 could read the keys by which you log in elsewhere.</source>
        <translation>%1 が、ほかへのログインに使う鍵を読めるようになります。</translation>
    </message>
</context>
<context>
    <name>MountRows</name>
    <message>
        <source>kept by the engine</source>
        <translation>エンジンが保管</translation>
    </message>
    <message>
        <source>Mounted</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Read, write</source>
        <translation>読み書き</translation>
    </message>
    <message>
        <source>By its setting</source>
        <translation>アプリの設定</translation>
    </message>
    <message>
        <source>By its list</source>
        <translation>アプリの一覧</translation>
    </message>
    <message>
        <source>Not in the store</source>
        <translation>保存先にありません</translation>
    </message>
</context>
<context>
    <name>NegotiationText</name>
    <message>
        <source>This engine is too old for Slipway. Upgrade it to Docker 19.03 or newer.</source>
        <translation>このエンジンは Slipway には古すぎます。Docker 19.03 以降に上げてください。</translation>
    </message>
</context>
<context>
    <name>Nvml</name>
    <message>
        <source>No NVIDIA driver is installed.</source>
        <translation>NVIDIA のドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old to be asked about its cards. Install version 525 or newer.</source>
        <translation>NVIDIA のドライバーが古く、グラフィックカードの情報を取得できません。バージョン 525 以降をインストールしてください。</translation>
    </message>
    <message>
        <source>The NVIDIA driver was updated and its old half still runs. Restart the computer.</source>
        <translation>NVIDIA のドライバーは更新されましたが、古いほうがまだ動いています。コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not let this user ask about its cards.</source>
        <translation>NVIDIA のドライバーは、このユーザーにグラフィックカードの情報を渡しません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is installed and runs no card.</source>
        <translation>NVIDIA のドライバーはインストールされていますが、動いているグラフィックカードがありません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not list its cards.</source>
        <translation>NVIDIA のドライバーがグラフィックカードの一覧を返しません。</translation>
    </message>
</context>
<context>
    <name>PageAddress</name>
    <message>
        <source>This is no address of a page of Slipway.</source>
        <translation>これは Slipway のページのアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Open the web UI of %1</source>
        <translation>%1 の Web UI を開く</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 をインストール</translation>
    </message>
    <message>
        <source>Cancel the work on %1</source>
        <translation>%1 の作業をキャンセル</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 を開始</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 を再起動</translation>
    </message>
    <message>
        <source>Rebuild %1</source>
        <translation>%1 を再ビルド</translation>
    </message>
    <message>
        <source>See why %1 failed</source>
        <translation>%1 が失敗した理由を見る</translation>
    </message>
    <message>
        <source>Show the log of %1</source>
        <translation>%1 のログを表示</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>%1, Recipe</source>
        <translation>%1、レシピ</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>%1, History</source>
        <translation>%1、履歴</translation>
    </message>
    <message>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>built</source>
        <translation>ビルド済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Build %1 of %2</source>
        <comment>number, app</comment>
        <translation>%2 のビルド %1</translation>
    </message>
    <message>
        <source>Build of %1</source>
        <translation>%1 のビルド</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライトな配色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダークな配色</translation>
    </message>
    <message>
        <source>Colours as the desktop has them</source>
        <translation>デスクトップに合わせた配色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Compact spacing</source>
        <translation>コンパクトな間隔</translation>
    </message>
    <message>
        <source>Roomy spacing</source>
        <translation>ゆったりした間隔</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>通知を表示する</translation>
    </message>
    <message>
        <source>Show no notifications</source>
        <translation>通知を表示しない</translation>
    </message>
    <message>
        <source>No icon in the tray</source>
        <translation>トレイアイコンなし</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <source>%1, Source</source>
        <translation>%1、ソース</translation>
    </message>
    <message>
        <source>%1, Mounts</source>
        <translation>%1、マウント</translation>
    </message>
    <message>
        <source>Set up Slipway again</source>
        <translation>Slipway を再セットアップ</translation>
    </message>
</context>
<context>
    <name>Port</name>
    <message>
        <source>%1 is not a port: ports go from 1 to 65535.</source>
        <translation>%1 はポートではありません。ポートは 1〜65535 です。</translation>
    </message>
    <message>
        <source>“%1” is not a port: a number from 1 to 65535.</source>
        <translation>「%1」はポートではありません。1〜65535 の数です。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 is “%2”, but it can only be one of: %3.</source>
        <translation>設定 %1 は「%2」ですが、選べるのは %3 だけです。</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, but it must be a number from %3 to %4.</source>
        <translation>設定 %1 は「%2」ですが、%3〜%4 の数でなければなりません。</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, but it must be a folder&apos;s whole path.</source>
        <translation>設定 %1 は「%2」ですが、フォルダーの完全なパスでなければなりません。</translation>
    </message>
    <message>
        <source>The setting %1 is “%2”, but it must be a whole path.</source>
        <translation>設定 %1 は「%2」ですが、絶対パスでなければなりません。</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>「%1」は絶対パスではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address: 127.0.0.1 or 0.0.0.0.</source>
        <translation>「%1」は IP アドレスではありません。127.0.0.1 か 0.0.0.0 です。</translation>
    </message>
    <message>
        <source>This is written in version %1 of the format, and this Slipway reads version %2.</source>
        <translation>形式のバージョンは %1 ですが、この Slipway が読めるのは %2 です。</translation>
    </message>
    <message>
        <source>An app&apos;s settings are a map of keys and values.</source>
        <translation>アプリの設定はキーと値の対応です。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>キーと値の対応</translation>
    </message>
    <message>
        <source>A key is a word, and this is %1.</source>
        <translation>キーは単語ですが、これは%1です。</translation>
    </message>
    <message>
        <source>This key stands here twice.</source>
        <translation>このキーが 2 回あります。</translation>
    </message>
    <message>
        <source>This key is not known and is passed over.</source>
        <translation>このキーは知られていないため、無視します。</translation>
    </message>
    <message>
        <source>This key is not known and is passed over. Is “%1” meant?</source>
        <translation>このキーは知られていないため、無視します。「%1」のことですか？</translation>
    </message>
    <message>
        <source>A value is missing after the “:”.</source>
        <translation>「:」の後に値がありません。</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>このフィールドがありません。</translation>
    </message>
    <message>
        <source>This has more than %1 entries.</source>
        <translation>項目が %1 個を超えています。</translation>
    </message>
    <message>
        <source>This must be text, and it is %1.</source>
        <translation>テキストでなければなりませんが、%1です。</translation>
    </message>
    <message>
        <source>This is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>This must be a list, and it is %1.</source>
        <translation>リストでなければなりませんが、%1です。</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>このリストは空です。</translation>
    </message>
    <message>
        <source>This must be true or false, and it is “%1”.</source>
        <translation>true か false でなければなりませんが、「%1」です。</translation>
    </message>
    <message>
        <source>This must be a number without quotes, and it is “%1”.</source>
        <translation>引用符なしの数でなければなりませんが、「%1」です。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>「%1」は次のどれでもありません: %2。</translation>
    </message>
    <message>
        <source>This must be a map of keys and values, and it is %1.</source>
        <translation>キーと値の対応でなければなりませんが、%1です。</translation>
    </message>
    <message>
        <source>A source needs an address, or “ask” with the reason why the person must give one.</source>
        <translation>ソースにはアドレスか、利用者が指定すべき理由を書いた「ask」が必要です。</translation>
    </message>
    <message>
        <source>A source is held at a commit, and none is given.</source>
        <translation>ソースはコミットに固定されますが、指定がありません。</translation>
    </message>
    <message>
        <source>Another source goes to “%1” as well.</source>
        <translation>別のソースも「%1」に置かれます。</translation>
    </message>
    <message>
        <source>An installer is for “manager: conda” only.</source>
        <translation>インストーラーは「manager: conda」だけのものです。</translation>
    </message>
    <message>
        <source>Another service has the name “%1” as well.</source>
        <translation>別のサービスも「%1」という名前です。</translation>
    </message>
    <message>
        <source>No service “%1” stands above this one.</source>
        <translation>これより上にサービス「%1」がありません。</translation>
    </message>
    <message>
        <source>Another file has the path “%1” as well.</source>
        <translation>別のファイルも「%1」というパスです。</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2 as well, which is used.</source>
        <translation>プロファイル「%1」は %2 にもあり、そちらを使います。</translation>
    </message>
    <message>
        <source>This is not a profile: its first line must be “slipway: 1”.</source>
        <translation>プロファイルではありません。最初の行は「slipway: 1」でなければなりません。</translation>
    </message>
    <message>
        <source>This is not a profile: it begins with “slipway: 1” and has a key a line.</source>
        <translation>プロファイルではありません。「slipway: 1」で始まり、1 行に 1 つのキーを書きます。</translation>
    </message>
    <message>
        <source>The lineage “%1” has no use for this.</source>
        <translation>系統「%1」ではこれは使われません。</translation>
    </message>
    <message>
        <source>The lineage “cuda” needs the image that it is built on.</source>
        <translation>系統「cuda」には土台になるイメージが必要です。</translation>
    </message>
    <message>
        <source>The lineage “cuda” needs a source: its pin is what a build is held at.</source>
        <translation>系統「cuda」にはソースが必要です。そのピンがビルドを固定します。</translation>
    </message>
    <message>
        <source>The lineage “cuda” needs a command to run.</source>
        <translation>系統「cuda」には実行するコマンドが必要です。</translation>
    </message>
    <message>
        <source>The lineage “s6” needs a service to run.</source>
        <translation>系統「s6」には実行するサービスが必要です。</translation>
    </message>
    <message>
        <source>In the lineage “s6” the services say what runs: a command has no use.</source>
        <translation>系統「s6」ではサービスが実行内容を決めるため、コマンドは使われません。</translation>
    </message>
    <message>
        <source>The lineage “image” needs the image that it runs.</source>
        <translation>系統「image」には実行するイメージが必要です。</translation>
    </message>
    <message>
        <source>“%1” leads to “%2”, which is in none of the folders.</source>
        <translation>「%1」は「%2」を指しますが、どのフォルダーにもありません。</translation>
    </message>
    <message>
        <source>“%1” is in “layout” as well.</source>
        <translation>「%1」は「layout」にもあります。</translation>
    </message>
    <message>
        <source>A layout needs a folder with the purpose “models”.</source>
        <translation>layout には用途が「models」のフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Two kinds of models go to “%1”.</source>
        <translation>2 種類のモデルが「%1」に置かれます。</translation>
    </message>
    <message>
        <source>The folder “%1” would hide the source at “%2”.</source>
        <translation>フォルダー「%1」が「%2」のソースを隠してしまいます。</translation>
    </message>
    <message>
        <source>“%1” is not a length of time: “90s”, “5m”, “1h”, at most 24 hours.</source>
        <translation>「%1」は時間の長さではありません。「90s」「5m」「1h」、最長 24 時間です。</translation>
    </message>
    <message>
        <source>Port %1 is published already.</source>
        <translation>ポート %1 はすでに公開されています。</translation>
    </message>
    <message>
        <source>The first word of a command is the program, and it is empty.</source>
        <translation>コマンドの最初の語はプログラムですが、空です。</translation>
    </message>
    <message>
        <source>“%1” is not a size: “512m”, “2g”, at most 1024g.</source>
        <translation>「%1」はサイズではありません。「512m」「2g」、最大 1024g です。</translation>
    </message>
    <message>
        <source>Another folder has the path “%1” as well.</source>
        <translation>別のフォルダーも「%1」というパスです。</translation>
    </message>
    <message>
        <source>This is %1 characters long, and at most %2 are possible.</source>
        <translation>%1 文字ありますが、%2 文字までです。</translation>
    </message>
    <message>
        <source>This must be one line, and it has a line break in it.</source>
        <translation>1 行でなければなりませんが、改行があります。</translation>
    </message>
    <message>
        <source>This has a control character in it.</source>
        <translation>制御文字が含まれています。</translation>
    </message>
    <message>
        <source>This has a character in it that is not shown.</source>
        <translation>表示されない文字が含まれています。</translation>
    </message>
    <message>
        <source>This has a control character or a character that is not shown in it.</source>
        <translation>制御文字か、表示されない文字が含まれています。</translation>
    </message>
    <message>
        <source>“%1” is not a web address: http:// or https:// and a host.</source>
        <translation>「%1」は Web アドレスではありません。http:// か https:// とホスト名です。</translation>
    </message>
    <message>
        <source>“%1” is not an address to download from: https:// and a host.</source>
        <translation>「%1」はダウンロード用のアドレスではありません。https:// とホスト名です。</translation>
    </message>
    <message>
        <source>“%1” is not a git address: https://, http://, git://, ssh:// or file:///.</source>
        <translation>「%1」は git のアドレスではありません。https://、http://、git://、ssh://、file:/// のどれかです。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a branch or tag.</source>
        <translation>「%1」はブランチやタグの名前ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a licence as SPDX writes it: “MIT”, “GPL-3.0-or-later”, “MIT OR Apache-2.0”.</source>
        <translation>「%1」は SPDX の表記のライセンスではありません。「MIT」「GPL-3.0-or-later」「MIT OR Apache-2.0」などです。</translation>
    </message>
    <message>
        <source>“%1” is not the name of an icon: small letters, digits and hyphens.</source>
        <translation>「%1」はアイコンの名前ではありません。英小文字・数字・ハイフンです。</translation>
    </message>
    <message>
        <source>“%1” is not a colour: “#RRGGBB”.</source>
        <translation>「%1」は色ではありません。「#RRGGBB」です。</translation>
    </message>
    <message>
        <source>“%1” is not a name: small letters, digits and hyphens, a letter first, at most 40.</source>
        <translation>「%1」は名前ではありません。英小文字で始まる、英小文字・数字・ハイフンの 40 文字までです。</translation>
    </message>
    <message>
        <source>“%1” is not a path in the app: it begins with “/” and has no “..”, “//” or “/” at its end.</source>
        <translation>「%1」はアプリ内のパスではありません。「/」で始まり、「..」「//」や末尾の「/」は使えません。</translation>
    </message>
    <message>
        <source>“%1” has a character in it that a path in the app may not have.</source>
        <translation>「%1」に、アプリ内のパスに使えない文字があります。</translation>
    </message>
    <message>
        <source>“%1” belongs to the system: another path is needed.</source>
        <translation>「%1」はシステムのものです。別のパスにしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a path inside the source: no “/” at its start and no “..”.</source>
        <translation>「%1」はソース内のパスではありません。先頭の「/」や「..」は使えません。</translation>
    </message>
    <message>
        <source>“%1” is not a path of a web page: it begins with “/”.</source>
        <translation>「%1」は Web ページのパスではありません。「/」で始まります。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of model: small letters, digits and “_”, as in “checkpoints”.</source>
        <translation>「%1」はモデルの種類ではありません。「checkpoints」のような英小文字・数字・「_」です。</translation>
    </message>
    <message>
        <source>“%1” is not the name of an environment variable: letters, digits and “_”.</source>
        <translation>「%1」は環境変数の名前ではありません。英字・数字・「_」です。</translation>
    </message>
    <message>
        <source>“%1” is not a version of Python 3: “3.11”.</source>
        <translation>「%1」は Python 3 のバージョンではありません。「3.11」のように書きます。</translation>
    </message>
    <message>
        <source>“%1” is not a requirement of pip: “name==version”, without options.</source>
        <translation>「%1」は pip の要件ではありません。オプションなしの「name==version」です。</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 sum: 64 hexadecimal digits, small letters.</source>
        <translation>「%1」は SHA-256 ではありません。16 進数 64 桁、英小文字です。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a package: “libgl1” or “libgl1=1.6.0-1”.</source>
        <translation>「%1」はパッケージの名前ではありません。「libgl1」や「libgl1=1.6.0-1」です。</translation>
    </message>
    <message>
        <source>“%1” is not a package of npm with its version: “name@1.2.3”.</source>
        <translation>「%1」はバージョン付きの npm パッケージではありません。「name@1.2.3」です。</translation>
    </message>
    <message>
        <source>“%1” is not a signal that stops an app: %2.</source>
        <translation>「%1」はアプリを止めるシグナルではありません: %2。</translation>
    </message>
    <message>
        <source>“%1” is not a capability: one name, without “CAP_”, as in “NET_ADMIN”.</source>
        <translation>「%1」はケーパビリティではありません。「NET_ADMIN」のような「CAP_」なしの名前です。</translation>
    </message>
    <message>
        <source>A second document begins here: a file holds one.</source>
        <translation>ここから 2 つ目の文書が始まっています。1 ファイルに 1 つです。</translation>
    </message>
    <message>
        <source>Aliases (“*name”) are not read here: write the value out.</source>
        <translation>エイリアス（「*name」）はここでは読みません。値を直接書いてください。</translation>
    </message>
    <message>
        <source>Anchors (“&amp;name”) are not read here: write the value out.</source>
        <translation>アンカー（「&amp;name」）はここでは読みません。値を直接書いてください。</translation>
    </message>
    <message>
        <source>Tags (“!name”) are not read here.</source>
        <translation>タグ（「!name」）はここでは読みません。</translation>
    </message>
    <message>
        <source>The file has more than %1 values, which is more than is looked at.</source>
        <translation>ファイルの値が %1 個を超えているため、読みません。</translation>
    </message>
    <message>
        <source>The values are nested more than %1 levels deep.</source>
        <translation>値の入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>A “[” is not closed.</source>
        <translation>「[」が閉じられていません。</translation>
    </message>
    <message>
        <source>A “{” is not closed.</source>
        <translation>「{」が閉じられていません。</translation>
    </message>
    <message>
        <source>This line is not indented like the ones it belongs to.</source>
        <translation>この行の字下げが、属する行とそろっていません。</translation>
    </message>
    <message>
        <source>There is a “:” where none may be: text with a colon in it needs quotes.</source>
        <translation>置けない場所に「:」があります。コロンを含むテキストは引用符で囲みます。</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A list entry (“-”) cannot begin here.</source>
        <translation>リストの項目（「-」）はここでは始められません。</translation>
    </message>
    <message>
        <source>In double quotes a “\” begins a code, and this is not one: use single quotes.</source>
        <translation>二重引用符の中の「\」はコードの始まりですが、これは違います。一重引用符を使ってください。</translation>
    </message>
    <message>
        <source>A value cannot begin like this: put it in quotes.</source>
        <translation>値をこのように始めることはできません。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This cannot be read as YAML (%1).</source>
        <translation>YAML として読めません（%1）。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB, which is more than is looked at.</source>
        <translation>ファイルが 1 MiB を超えているため、読みません。</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text.</source>
        <translation>この行は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>This line has a control character in it.</source>
        <translation>この行に制御文字があります。</translation>
    </message>
    <message>
        <source>This line is indented with a tab: YAML is indented with spaces.</source>
        <translation>この行はタブで字下げされています。YAML の字下げは空白です。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a branch or tag: heads/main, tags/v1.0.</source>
        <translation>「%1」はブランチやタグの名前ではありません：heads/main、tags/v1.0。</translation>
    </message>
    <message>
        <source>“%1” is not the digest of an image: sha256:…</source>
        <translation>「%1」はイメージのダイジェスト (sha256:…) ではありません</translation>
    </message>
    <message>
        <source>“%1” is not the name of a package.</source>
        <translation>「%1」はパッケージの名前ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not the version of a package.</source>
        <translation>「%1」はパッケージのバージョンではありません。</translation>
    </message>
    <message>
        <source>The value of “%1” is a secret: the keyring has it.</source>
        <translation>「%1」の値は秘密です: キーリングにあります。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a flag: “--lora-dir”.</source>
        <translation>「%1」はオプションではありません。例: 「--lora-dir」。</translation>
    </message>
    <message>
        <source>An app is told of a place in one way only.</source>
        <translation>アプリに場所を伝える方法は 1 つだけです。</translation>
    </message>
    <message>
        <source>The command does not have “%1 %2”.</source>
        <translation>コマンドに「%1 %2」がありません。</translation>
    </message>
    <message>
        <source>The environment does not have “%1=%2”.</source>
        <translation>環境変数に「%1=%2」がありません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one in the other.</source>
        <translation>「%1」と「%2」は一方が他方の中にあります。</translation>
    </message>
    <message>
        <source>A place in “yaml” needs a “layout-file”.</source>
        <translation>「yaml」の場所には「layout-file」が必要です。</translation>
    </message>
    <message>
        <source>No kind of models is in “yaml”.</source>
        <translation>「yaml」を使うモデルの種類がありません。</translation>
    </message>
    <message>
        <source>The command does not have “%1”.</source>
        <translation>コマンドに「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” needs a folder with nothing else in it.</source>
        <translation>「%1」には、ほかに何も入っていないフォルダーが必要です。</translation>
    </message>
    <message>
        <source>“%1” is not an option of a command line: “--lowvram”.</source>
        <translation>「%1」はコマンドラインのオプションではありません: 「--lowvram」。</translation>
    </message>
    <message>
        <source>The memory of a card goes from 1 to %1 GB.</source>
        <translation>カードのメモリーは 1 から %1 GB です。</translation>
    </message>
    <message>
        <source>The smaller card comes first.</source>
        <translation>小さいカードを先に書きます。</translation>
    </message>
    <message>
        <source>An option is a flag or a variable, not both.</source>
        <translation>オプションはフラグか変数のどちらかです。</translation>
    </message>
    <message>
        <source>An option needs “flag” or “env”, or choices that are flags.</source>
        <translation>オプションには「flag」か「env」、またはフラグである「choices」が必要です。</translation>
    </message>
    <message>
        <source>In the lineage “s6” an option is a variable: “env”.</source>
        <translation>系列「s6」ではオプションは変数です: 「env」。</translation>
    </message>
    <message>
        <source>Only the kind “choice” has choices.</source>
        <translation>「choices」を持つのは種類「choice」だけです。</translation>
    </message>
    <message>
        <source>A flag has no value: it is given or not.</source>
        <translation>フラグに値はありません: 付けるか付けないかです。</translation>
    </message>
    <message>
        <source>Another option is called “%1” as well.</source>
        <translation>別のオプションも「%1」という名前です。</translation>
    </message>
    <message>
        <source>The number of processes goes from 1 to %1.</source>
        <translation>プロセスの数は 1 から %1 です。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. It takes: %3.</source>
        <translation>「%1」を「%2」にはできません。使える値: %3。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>Is “%1” meant?</source>
        <translation>「%1」のことですか?</translation>
    </message>
    <message>
        <source>There are: %1, and env.NAME, off.NAME, secret.NAME.</source>
        <translation>使えるもの: %1、および env.NAME、off.NAME、secret.NAME。</translation>
    </message>
    <message>
        <source>A secret is read from standard input: write %1=-.</source>
        <translation>秘密は標準入力から読みます: %1=- と書きます。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>An app without internet can be opened on this computer only: the network would not reach it.</source>
        <translation>インターネットなしのアプリはこのコンピューターでだけ開けます: ネットワークからは届きません。</translation>
    </message>
    <message>
        <source>This app may change its network, so that the internet cannot be kept from it.</source>
        <translation>このアプリは自分のネットワークを変更できるため、インターネットを遮断できません。</translation>
    </message>
    <message>
        <source>The commands of this app are in its image: it takes no further arguments.</source>
        <translation>このアプリのコマンドはイメージの中にあります: 追加の引数は使えません。</translation>
    </message>
    <message>
        <source>“%1” is not a number of processors: “2”, “1.5”.</source>
        <translation>「%1」はプロセッサーの数ではありません: 「2」「1.5」。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a graphics card.</source>
        <translation>「%1」はグラフィックカードの ID ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a day: 2026-03-09.</source>
        <translation>「%1」は日付ではありません：2026-03-09。</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>まだ何も入力されていません。</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>There is something in %1 already. Choose a new folder.</source>
        <translation>%1 にはすでに何かあります。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読めません。</translation>
    </message>
    <message>
        <source>The sources of this recipe have not been fetched.</source>
        <translation>このレシピのソースはまだ取得されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a name that a recipe can carry.</source>
        <translation>「%1」はレシピに書ける名前ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a signal.</source>
        <translation>「%1」はシグナルの名前ではありません。</translation>
    </message>
    <message>
        <source>“%1” holds characters that a recipe cannot carry.</source>
        <translation>「%1」に、レシピに書けない文字があります。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a system package.</source>
        <translation>「%1」はシステムパッケージの名前ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a Python package: it begins with a dash.</source>
        <translation>「%1」は Python のパッケージではありません。ハイフンで始まっています。</translation>
    </message>
    <message>
        <source>The profile %1 names no base image.</source>
        <translation>プロファイル %1 にベースイメージがありません。</translation>
    </message>
    <message>
        <source>The digest of the base image cannot be read.</source>
        <translation>ベースイメージのダイジェストを読めません。</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>ベースイメージ %1</translation>
    </message>
    <message>
        <source>The base image is named by its tag only: its digest is not known yet.</source>
        <translation>ベースイメージはタグだけで指定され、ダイジェストはまだ分かりません。</translation>
    </message>
    <message>
        <source>The profile %1 says no command to run.</source>
        <translation>プロファイル %1 に実行するコマンドがありません。</translation>
    </message>
    <message>
        <source>Slipway&apos;s own base image</source>
        <translation>Slipway 自身のベースイメージ</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>イメージ %1</translation>
    </message>
    <message>
        <source>A ready image: Slipway adds its labels and nothing else.</source>
        <translation>できあいのイメージです。Slipway はラベルを付けるだけです。</translation>
    </message>
    <message>
        <source>“%1” is not a name for a certificate.</source>
        <translation>「%1」は証明書の名前にできません。</translation>
    </message>
    <message>
        <source>Trust this machine&apos;s own certificates</source>
        <translation>このコンピューターの証明書を信頼する</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>システムパッケージ</translation>
    </message>
    <message>
        <source>“%1” is not the name of an npm package.</source>
        <translation>「%1」は npm パッケージの名前ではありません。</translation>
    </message>
    <message>
        <source>Node packages</source>
        <translation>Node パッケージ</translation>
    </message>
    <message>
        <source>User and folders</source>
        <translation>ユーザーとフォルダー</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The link %1 does not begin with a slash.</source>
        <translation>リンク %1 がスラッシュで始まっていません。</translation>
    </message>
    <message>
        <source>Links to models, output and settings</source>
        <translation>モデル・出力・設定へのリンク</translation>
    </message>
    <message>
        <source>Files of the profile</source>
        <translation>プロファイルのファイル</translation>
    </message>
    <message>
        <source>Health probe</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Install PyTorch %1</source>
        <translation>PyTorch %1 をインストール</translation>
    </message>
    <message>
        <source>Install PyTorch</source>
        <translation>PyTorch をインストール</translation>
    </message>
    <message>
        <source>The Miniconda installer needs an https address and its SHA-256.</source>
        <translation>Miniconda のインストーラーには https のアドレスと SHA-256 が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a version of Python.</source>
        <translation>「%1」は Python のバージョンではありません。</translation>
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
        <translation>追加の Python パッケージ</translation>
    </message>
    <message>
        <source>“%1” is not a file inside the source.</source>
        <translation>「%1」はソース内のファイルではありません。</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python パッケージ</translation>
    </message>
    <message>
        <source>The source for %1 has no commit yet.</source>
        <translation>%1 のソースにまだコミットがありません。</translation>
    </message>
    <message>
        <source>Source %1 at %2</source>
        <translation>ソース %1（%2）</translation>
    </message>
    <message>
        <source>The source for %1 is not at an address that a build can reach.</source>
        <translation>%1 のソースは、ビルドから届くアドレスにありません。</translation>
    </message>
    <message>
        <source>Base files</source>
        <translation>ベースのファイル</translation>
    </message>
    <message>
        <source>A part of Slipway is missing.</source>
        <translation>Slipway の一部がありません。</translation>
    </message>
    <message>
        <source>The sum of %1 is not known.</source>
        <translation>%1 のチェックサムが分かりません。</translation>
    </message>
    <message>
        <source>Root file system of %1</source>
        <translation>%1 のルートファイルシステム</translation>
    </message>
    <message>
        <source>s6-overlay</source>
        <translation>s6-overlay</translation>
    </message>
    <message>
        <source>“%1” is not a name for an archive.</source>
        <translation>「%1」はアーカイブの名前にできません。</translation>
    </message>
    <message>
        <source>One layer</source>
        <translation>1 つのレイヤー</translation>
    </message>
    <message>
        <source>The service %1 comes after “%2”, which is not there.</source>
        <translation>サービス %1 は「%2」の後ですが、それがありません。</translation>
    </message>
    <message>
        <source>“%1” is not a name for a service.</source>
        <translation>「%1」はサービスの名前にできません。</translation>
    </message>
    <message>
        <source>The service %1 says no command to run.</source>
        <translation>サービス %1 に実行するコマンドがありません。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>%1 changed while it was packed.</source>
        <translation>%1 がまとめている間に変わりました。</translation>
    </message>
    <message>
        <source>The build context cannot be packed.</source>
        <translation>ビルドコンテキストをまとめられません。</translation>
    </message>
    <message>
        <source>The package “%1” cannot be held at “%2”.</source>
        <translation>パッケージ「%1」を「%2」に固定できません。</translation>
    </message>
    <message>
        <source>Versions to keep</source>
        <translation>固定するバージョン</translation>
    </message>
    <message>
        <source>The app is root in its container, since root there is you.</source>
        <translation>コンテナー内の root はあなた自身なので、アプリはコンテナー内で root として動きます。</translation>
    </message>
    <message>
        <source>A ready image: Slipway adds its labels and your lines.</source>
        <translation>完成したイメージです。Slipway はラベルとあなたの行だけを加えます。</translation>
    </message>
    <message>
        <source>Your line: %1</source>
        <translation>あなたの行：%1</translation>
    </message>
</context>
<context>
    <name>RecipeFacts</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>RecipeIngredients</name>
    <message>
        <source>Base image</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>Slipway&apos;s own, with s6</source>
        <translation>Slipway 自身のもの（s6）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>その他のソース</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>%1, by Miniconda</source>
        <translation>%1（Miniconda）</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python パッケージ</translation>
    </message>
    <message>
        <source>System packages</source>
        <translation>システムパッケージ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>実行ユーザー</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>user %1, no root</source>
        <translation>ユーザー %1（root ではない）</translation>
    </message>
</context>
<context>
    <name>RequestBodyText</name>
    <message>
        <source>The files for the engine could not be read, so sending was stopped.</source>
        <translation>エンジンに送るファイルを読めないため、送信を止めました。</translation>
    </message>
</context>
<context>
    <name>Rootfs</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読めません。</translation>
    </message>
    <message>
        <source>The root file system is not whole.</source>
        <translation>ルートファイルシステムが不完全です。</translation>
    </message>
    <message>
        <source>The base image cannot be made here: install mmdebstrap on Debian or Ubuntu, or connect this computer to the internet.</source>
        <translation>ここではベースイメージを作れません。Debian や Ubuntu なら mmdebstrap をインストールするか、インターネットに接続してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>mmdebstrap cannot be started.</source>
        <translation>mmdebstrap を開始できません。</translation>
    </message>
    <message>
        <source>Making the base system from %1</source>
        <translation>%1 からベースシステムを作っています</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The base system could not be made from %1&apos;s packages.</source>
        <translation>%1 のパッケージからベースシステムを作れませんでした。</translation>
    </message>
    <message>
        <source>The base system comes from this computer&apos;s own distribution (%1) and is supervised by its s6 packages.</source>
        <translation>ベースシステムはこのコンピューターのディストリビューション（%1）から作られ、その s6 パッケージが監視します。</translation>
    </message>
</context>
<context>
    <name>SearchRows</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>start</source>
        <comment>of a search</comment>
        <translation>開始時</translation>
    </message>
    <message numerus="yes">
        <source>%n commits could be the cause.</source>
        <translation>
            <numerusform>原因の可能性があるコミットは %n 件です。</numerusform>
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
            <numerusform>このあとのビルドは最大 %n 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in %1. Try what was broken, then answer.</source>
        <translation>%1でビルドしました。不具合のあった操作を試してから答えてください。</translation>
    </message>
    <message>
        <source>“%1”, by %2, %3. The commit before it works.</source>
        <translation>「%1」、%2、%3。その前のコミットは動作します。</translation>
    </message>
    <message numerus="yes">
        <source>One of %n commits broke it; the others among them could not be judged.</source>
        <translation>
            <numerusform>%n 件のコミットのうち 1 件が原因です。残りは判定できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareJobs</name>
    <message>
        <source>%1 has no commit yet, so its files are left out.</source>
        <translation>%1 にはまだコミットがないため、そのファイルは含めません。</translation>
    </message>
    <message>
        <source>Packing %1</source>
        <translation>%1 をまとめています</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 was changed since it was looked at.</source>
        <translation>%1 は確認した後に変更されました。</translation>
    </message>
    <message>
        <source>This lock was imported from %1.</source>
        <translation>このロックファイルは %1 から読み込まれました。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no good build yet, so there is no lock in it.</source>
        <translation>成功したビルドがまだないため、ロックファイルは含まれません。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in to a git server</source>
        <translation>Git サーバーにサインイン</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>It is kept in the desktop’s keyring and sent to this server alone, when the server asks for it.</source>
        <translation>サインイン情報はデスクトップのキーリングに保管され、求められたときにこのサーバーにだけ送られます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>まだ何も入力されていません。</translation>
    </message>
    <message>
        <source>A user’s name has no colon.</source>
        <translation>ユーザー名にコロンは使えません。</translation>
    </message>
</context>
<context>
    <name>SourceRows</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Nothing was changed. The pin and the image are as before.</source>
        <translation>何も変わっていません。ピンもイメージも元のままです。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The branch %1 is gone upstream.</source>
        <translation>ブランチ %1 は配布元から消えています。</translation>
    </message>
    <message>
        <source>Slipway’s copy still builds the pin. Choose another branch for updates.</source>
        <translation>ピンは Slipway のコピーから引き続きビルドできます。更新には別のブランチを選んでください。</translation>
    </message>
    <message>
        <source>Commit %1 is gone upstream.</source>
        <translation>コミット %1 は配布元から消えています。</translation>
    </message>
    <message>
        <source>The branch does not have %1.</source>
        <translation>このブランチには %1 がありません。</translation>
    </message>
    <message>
        <source>The author rewrote the branch. Slipway’s copy still builds it.</source>
        <translation>作者がブランチを書き換えました。Slipway のコピーから引き続きビルドできます。</translation>
    </message>
    <message>
        <source>It was rewritten, or the pin is of another branch. The pin stays as it is.</source>
        <translation>書き換えられたか、ピンが別のブランチのものです。ピンはそのままです。</translation>
    </message>
    <message>
        <source>Choose a commit</source>
        <translation>コミットを選ぶ</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>約 %1 分</translation>
    </message>
    <message>
        <source>View on GitHub</source>
        <translation>GitHub で見る</translation>
    </message>
    <message>
        <source>View on GitLab</source>
        <translation>GitLab で見る</translation>
    </message>
    <message>
        <source>View on Codeberg</source>
        <translation>Codeberg で見る</translation>
    </message>
    <message>
        <source>The pin</source>
        <translation>ピン</translation>
    </message>
    <message numerus="yes">
        <source>%n after the pin</source>
        <comment>commits</comment>
        <translation>
            <numerusform>ピンの %n 件後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before the pin</source>
        <comment>commits</comment>
        <translation>
            <numerusform>ピンの %n 件前</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>%1に確認</translation>
    </message>
    <message>
        <source>rebuild, %1</source>
        <comment>about 6 min</comment>
        <translation>再ビルド、%1</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>未ビルド</translation>
    </message>
    <message>
        <source>Build %1, %2</source>
        <comment>number, day</comment>
        <translation>ビルド %1、%2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%n 手順のうち %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceTab</name>
    <message>
        <source>Pin to a commit, a tag or a branch</source>
        <translation>コミット・タグ・ブランチにピン留め</translation>
    </message>
    <message>
        <source>A branch or a tag is kept as the commit that it is at now. Its name is remembered, so that updates can be told.</source>
        <translation>ブランチやタグは、現在指しているコミットとして保存されます。名前は更新の確認のために記憶されます。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Commit, tag or branch</source>
        <translation>コミット・タグ・ブランチ</translation>
    </message>
    <message>
        <source>4f825bc0, v1.10.1 or main</source>
        <translation>4f825bc0、v1.10.1、main など</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>まだ何も入力されていません。</translation>
    </message>
    <message>
        <source>Find the commit that broke %1</source>
        <translation>%1 を壊したコミットを探す</translation>
    </message>
    <message>
        <source>Slipway builds and starts commits between the two until one is left. The app, its pin and its folders stay as they are.</source>
        <translation>Slipway は 2 つの間のコミットをビルドして起動し、1 つに絞り込みます。アプリ、ピン、フォルダーはそのままです。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>It works at</source>
        <translation>動作するコミット</translation>
    </message>
    <message>
        <source>It is broken at</source>
        <translation>不具合のあるコミット</translation>
    </message>
    <message>
        <source>Who says whether a commit works</source>
        <translation>動作するかを誰が判定するか</translation>
    </message>
    <message>
        <source>I do; ask me each time</source>
        <translation>自分（毎回尋ねる）</translation>
    </message>
    <message>
        <source>Its web UI answers, or it does not</source>
        <translation>Web UI が応答するかどうか</translation>
    </message>
    <message>
        <source>A command, by its exit code</source>
        <translation>コマンドの終了コード</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>This is the same commit.</source>
        <translation>同じコミットです。</translation>
    </message>
    <message>
        <source>Stop %1 while searching</source>
        <translation>検索中は %1 を停止</translation>
    </message>
</context>
<context>
    <name>SourceTrees</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>no GPU needed</source>
        <translation>GPU 不要</translation>
    </message>
    <message>
        <source>uses the GPU, %1</source>
        <comment>its memory</comment>
        <translation>GPU を使用、%1</translation>
    </message>
    <message>
        <source>needs a GPU</source>
        <translation>GPU が必要</translation>
    </message>
    <message>
        <source>slow without a GPU</source>
        <translation>GPU なしでは低速</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a size</comment>
        <translation>約 %1</translation>
    </message>
</context>
<context>
    <name>StatePill</name>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>ビルド中</translation>
    </message>
    <message>
        <source>Building %1&#x202f;%</source>
        <translation>ビルド中 %1 %</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Last seen running</source>
        <translation>最後は動作中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>StepDelegate</name>
    <message>
        <source>%1 s</source>
        <comment>seconds, 0.4 s</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>キャッシュ</translation>
    </message>
</context>
<context>
    <name>Stores</name>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Diffusion models</source>
        <translation>拡散モデル</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
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
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>CLIP vision</source>
        <translation>CLIP Vision</translation>
    </message>
    <message>
        <source>Style models</source>
        <translation>スタイルモデル</translation>
    </message>
    <message>
        <source>Upscalers</source>
        <translation>アップスケーラー</translation>
    </message>
    <message>
        <source>Face restoration</source>
        <translation>顔の修復</translation>
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
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>%n 個以上のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Start an empty store</source>
        <translation>空のフォルダーで始める</translation>
    </message>
    <message>
        <source>%1’s models</source>
        <comment>the name of a UI</comment>
        <translation>%1 のモデル</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>あなたのモデル</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>空のフォルダー</translation>
    </message>
    <message>
        <source>The folder is made when you say so.</source>
        <translation>フォルダーは、あなたが指示したときに作られます。</translation>
    </message>
    <message>
        <source>%1 keeps models under names of its own, which no other app can read.</source>
        <translation>%1 は独自の名前でモデルを保存するため、ほかのアプリでは読めません。</translation>
    </message>
    <message>
        <source>Looks like %1’s models folder. Used in place, nothing is moved.</source>
        <translation>%1 のモデルフォルダーのようです。そのままの場所で使い、何も移動しません。</translation>
    </message>
    <message>
        <source>Used in place, nothing is moved.</source>
        <translation>そのままの場所で使い、何も移動しません。</translation>
    </message>
    <message>
        <source>Models that you put here are sorted by kind.</source>
        <translation>ここに置いたモデルは種類ごとに分けられます。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>The models of %1 cannot be used by other apps. Choose another folder.</source>
        <translation>%1 のモデルはほかのアプリでは使えません。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>TarReader</name>
    <message>
        <source>%1 is damaged or of another kind.</source>
        <translation>%1 は壊れているか、別の種類のファイルです。</translation>
    </message>
    <message>
        <source>It has more than plain files in it.</source>
        <translation>通常のファイル以外のものが含まれています。</translation>
    </message>
    <message>
        <source>%1 has a part that is too large.</source>
        <translation>%1 に大きすぎる部分があります。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The design&apos;s values lack “%1”.</source>
        <translation>デザインの値に「%1」がありません。</translation>
    </message>
</context>
<context>
    <name>TreeCopy</name>
    <message>
        <source>%1 could not be copied.</source>
        <translation>%1 をコピーできませんでした。</translation>
    </message>
    <message>
        <source>The folder holds more than %1, and its file system cannot share them with a copy.</source>
        <translation>フォルダーの中身が %1 を超えており、このファイルシステムではコピーと共有できません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>フォルダー %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The disk is almost full.</source>
        <translation>ディスクの空きがほとんどありません。</translation>
    </message>
</context>
<context>
    <name>TrialFolders</name>
    <message>
        <source>Two of them may not fit into the memory of the GPU.</source>
        <translation>2 つ同時では GPU のメモリーに収まらないことがあります。</translation>
    </message>
    <message>
        <source>Only one of them may write into %1.</source>
        <translation>%1 に書き込めるのはどちらか一方だけです。</translation>
    </message>
    <message>
        <source>A second %1 is started beside the one that runs. Both together may need more memory than the GPU has, and then either may fail.</source>
        <translation>実行中の %1 と並べて 2 つ目を開始します。両方を合わせると GPU のメモリーが足りず、どちらかが失敗することがあります。</translation>
    </message>
</context>
<context>
    <name>VramWords</name>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 が %2 を使っています。</translation>
    </message>
    <message>
        <source>Other programs hold %1.</source>
        <translation>他のプログラムが %1 を使っています。</translation>
    </message>
    <message>
        <source>%1 holds %2 of the GPU&apos;s memory.</source>
        <translation>%1 が GPU のメモリのうち %2 を使っています。</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読めません。</translation>
    </message>
    <message>
        <source>%1 is larger than it may be.</source>
        <translation>%1 は大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be set aside.</source>
        <translation>%1 を退避できません。</translation>
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
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>WriteContextJob</name>
    <message>
        <source>There is no address for %1.</source>
        <translation>%1 のアドレスがありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ActivityItem</name>
    <message>
        <source>%1, %2</source>
        <comment>what was done, time of day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what was done, how it went, time of day</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <translation>%1 を表示</translation>
    </message>
</context>
<context>
    <name>slipway::ActivityList</name>
    <message>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>slipway::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>まだ何も行われていません</translation>
    </message>
    <message>
        <source>What is done on your apps is listed here.</source>
        <translation>アプリに行ったことがここに並びます。</translation>
    </message>
    <message>
        <source>Show apps</source>
        <translation>アプリを表示</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Starts and stops</source>
        <translation>開始と停止</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>古いものを表示</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>この種類のものはありません</translation>
    </message>
    <message>
        <source>Other activity is listed under Everything.</source>
        <translation>ほかの活動は「すべて」にあります。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に合うものはありません</translation>
    </message>
    <message>
        <source>Try another word, or look through everything.</source>
        <translation>別の言葉を試すか、すべてを見てください。</translation>
    </message>
</context>
<context>
    <name>slipway::ActivityVoice</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was done, how it went</comment>
        <translation>%1。%2</translation>
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
            <numerusform>%n 件遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
</context>
<context>
    <name>slipway::AppList</name>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>building</source>
        <translation>ビルド中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>last seen running</source>
        <translation>最後は動作中</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>状態不明</translation>
    </message>
    <message numerus="yes">
        <source>%n commits behind</source>
        <translation>
            <numerusform>%n コミット遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>固定先</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
</context>
<context>
    <name>slipway::AppPage</name>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Testing commits</source>
        <translation>コミットをテスト中</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>マウント</translation>
    </message>
</context>
<context>
    <name>slipway::AppRowDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>step, time left</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::AppSettingsTab</name>
    <message>
        <source>Only this computer</source>
        <translation>このコンピューターだけ</translation>
    </message>
    <message>
        <source>Everyone in the network</source>
        <translation>ネットワークの全員</translation>
    </message>
    <message>
        <source>As the app wants</source>
        <translation>アプリに任せる</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Empty: the app’s own, or a free one</source>
        <translation>空: アプリ既定か空きポート</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>開ける人</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>It listens on 127.0.0.1</source>
        <translation>127.0.0.1 で待ち受けます</translation>
    </message>
    <message>
        <source>Other machines may need no password</source>
        <translation>ほかの機器からパスワードなしで使えるかもしれません</translation>
    </message>
    <message>
        <source>%1 has this port.</source>
        <translation>%1 がこのポートを使っています。</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>まだ正しくないところがあります</translation>
    </message>
    <message numerus="yes">
        <source>%n changes not applied</source>
        <translation>
            <numerusform>未適用の変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps its old settings until it restarts.</source>
        <translation>%1 は再起動するまで前の設定のままです。</translation>
    </message>
    <message>
        <source>They count when %1 is started.</source>
        <translation>%1 の開始時に反映されます。</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>保存して再起動</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Nobody else has it</source>
        <translation>ほかに使っているものはありません</translation>
    </message>
    <message>
        <source>%1 has it now</source>
        <translation>今は %1 が使っています</translation>
    </message>
    <message>
        <source>What is wrong is told beside it.</source>
        <translation>問題はその項目の横に表示されています。</translation>
    </message>
</context>
<context>
    <name>slipway::AppTableHead</name>
    <message>
        <source>Sort by: %1</source>
        <comment>a column&apos;s head</comment>
        <translation>並べ替え: %1</translation>
    </message>
    <message>
        <source>Sorted, last comes first</source>
        <translation>並べ替え済み（逆順）</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>並べ替え済み</translation>
    </message>
</context>
<context>
    <name>slipway::Application</name>
    <message>
        <source>There is no web UI to open yet.</source>
        <translation>開ける Web UI がまだありません。</translation>
    </message>
    <message>
        <source>Start the app first.</source>
        <translation>先にアプリを開始してください。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>The address is %1</source>
        <translation>アドレスは %1 です</translation>
    </message>
    <message>
        <source>The recipe was saved.</source>
        <translation>レシピを保存しました。</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>レポートをコピーしました。</translation>
    </message>
    <message>
        <source>Paths of your home folder and tokens are left out.</source>
        <translation>ホームフォルダーのパスとトークンは除いてあります。</translation>
    </message>
    <message>
        <source>There is no app called %1.</source>
        <translation>%1 というアプリはありません。</translation>
    </message>
    <message>
        <source>Some settings could not be used.</source>
        <translation>使えない設定がありました。</translation>
    </message>
    <message>
        <source>%1 is back at build %2</source>
        <translation>%1 をビルド %2 に戻しました</translation>
    </message>
    <message>
        <source>%1 is pinned to %2</source>
        <translation>%1 を %2 にピン留めしました</translation>
    </message>
    <message>
        <source>These are the models of %1. They are used as they are sorted there, and nothing is moved.</source>
        <translation>これは %1 のモデルです。そこでの分け方のまま使い、何も移動しません。</translation>
    </message>
    <message>
        <source>The line was taken out</source>
        <translation>行を取り除きました</translation>
    </message>
</context>
<context>
    <name>slipway::Apps</name>
    <message>
        <source>%1 is being worked on already.</source>
        <translation>%1 はすでに作業中です。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作れません。</translation>
    </message>
    <message>
        <source>Another Slipway is working on %1.</source>
        <translation>別の Slipway が %1 の作業中です。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>slipway::AppsPage</name>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Show all apps</source>
        <translation>すべてのアプリを表示</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>アプリを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使った順</translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n 件インストール済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>9 installed, 4 running</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 件動作中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>動作中のものはありません</translation>
    </message>
    <message>
        <source>Start an app, and it appears here.</source>
        <translation>アプリを開始すると、ここに現れます。</translation>
    </message>
    <message>
        <source>No app is called “%1”</source>
        <translation>「%1」というアプリはありません</translation>
    </message>
    <message>
        <source>Try another word, or look through all apps.</source>
        <translation>別の言葉を試すか、すべてのアプリを見てください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Order of the apps</source>
        <translation>アプリの並び順</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>固定先</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Size of the image</source>
        <translation>イメージのサイズ</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>How the apps are shown</source>
        <translation>アプリの表示方法</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Nothing is installed yet</source>
        <translation>まだ何もインストールされていません</translation>
    </message>
    <message>
        <source>Choose an app below. It is built on this machine, and then opens in your browser.</source>
        <translation>下からアプリを選んでください。このコンピューターでビルドされ、ブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Order of the apps: %1</source>
        <comment>name, state, …</comment>
        <translation>アプリの並び順: %1</translation>
    </message>
    <message>
        <source>No app is called “%1” here</source>
        <translation>ここに「%1」というアプリはありません</translation>
    </message>
    <message>
        <source>Only “%1” was searched.</source>
        <comment>a filter</comment>
        <translation>「%1」だけを検索しました。</translation>
    </message>
    <message>
        <source>What runs is not known</source>
        <translation>何が動いているか分かりません</translation>
    </message>
    <message>
        <source>It is shown again when the engine answers.</source>
        <translation>エンジンが応答すると再び表示されます。</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>すべて最新です</translation>
    </message>
    <message>
        <source>No app is behind what its authors published.</source>
        <translation>公開版より遅れているアプリはありません。</translation>
    </message>
    <message>
        <source>No app of this kind</source>
        <translation>この種類のアプリはありません</translation>
    </message>
    <message>
        <source>Look through all apps.</source>
        <translation>すべてのアプリを見てください。</translation>
    </message>
</context>
<context>
    <name>slipway::AppsView</name>
    <message>
        <source>Installed apps</source>
        <translation>インストール済みのアプリ</translation>
    </message>
    <message>
        <source>Apps that are not installed</source>
        <translation>未インストールのアプリ</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
</context>
<context>
    <name>slipway::BisectJob</name>
    <message>
        <source>List the commits</source>
        <translation>コミットの一覧を作る</translation>
    </message>
    <message>
        <source>%1 is not built from a source.</source>
        <translation>%1 はソースからビルドされていません。</translation>
    </message>
    <message>
        <source>No search for what broke %1 was begun.</source>
        <translation>%1 を壊したコミットの検索は始まっていません。</translation>
    </message>
    <message>
        <source>%1 broke it: %2</source>
        <comment>commit, its subject</comment>
        <translation>%1 が原因です: %2</translation>
    </message>
    <message>
        <source>%1 before it works.</source>
        <translation>その前の %1 は動きます。</translation>
    </message>
    <message numerus="yes">
        <source>One of %n commits after %1 broke it, up to %2. Those between cannot be judged.</source>
        <translation>
            <numerusform>%1 より後、%2 までの %n 個のコミットのどれかが原因です。その間のコミットは判定できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test %1, %2</source>
        <translation>%1 をテスト、%2</translation>
    </message>
    <message>
        <source>It does not build: %1</source>
        <translation>ビルドできません: %1</translation>
    </message>
    <message>
        <source>It answered.</source>
        <translation>応答がありました。</translation>
    </message>
    <message>
        <source>You could not tell.</source>
        <translation>判定できませんでした。</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>あなたの判定です。</translation>
    </message>
    <message>
        <source>The command ended with code %1.</source>
        <translation>コマンドはコード %1 で終了しました。</translation>
    </message>
    <message>
        <source>%1 was stopped for the search and could not be started again. %2</source>
        <translation>検索のために %1 を停止しましたが、再び開始できませんでした。%2</translation>
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
        <translation>エンジンと空き容量を確認</translation>
    </message>
    <message>
        <source>Fetch source at %1</source>
        <translation>ソース %1 を取得</translation>
    </message>
    <message>
        <source>Fetch source</source>
        <translation>ソースを取得</translation>
    </message>
    <message>
        <source>Write the recipe</source>
        <translation>レシピを書く</translation>
    </message>
    <message>
        <source>Base image %1</source>
        <translation>ベースイメージ %1</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>ベースイメージ</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>イメージを書き出す</translation>
    </message>
    <message>
        <source>Start and wait for health</source>
        <translation>開始して応答を待つ</translation>
    </message>
    <message>
        <source>%1 needs about %2, and %3 are free. Nothing was written.</source>
        <translation>%1 には約 %2 が必要ですが、空きは %3 です。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The profile names no source for %1.</source>
        <translation>プロファイルに %1 のソースがありません。</translation>
    </message>
    <message>
        <source>Fetching %1 at %2</source>
        <translation>%1 を %2 で取得しています</translation>
    </message>
    <message>
        <source>The profile %1 names no base image.</source>
        <translation>プロファイル %1 にベースイメージがありません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>There is no lock of a good build %1 of %2.</source>
        <translation>%2 の成功したビルド %1 のロックファイルはありません。</translation>
    </message>
    <message>
        <source>There is no lock of a good build of %1.</source>
        <translation>%1 の成功したビルドのロックファイルはありません。</translation>
    </message>
    <message>
        <source>Listing its packages</source>
        <translation>パッケージを調べています</translation>
    </message>
</context>
<context>
    <name>slipway::BuildFailedView</name>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われていません</translation>
    </message>
    <message>
        <source>Start the last good image</source>
        <translation>最後の良いイメージを開始</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>この行をコピー</translation>
    </message>
    <message>
        <source>What the log says</source>
        <translation>ログの内容</translation>
    </message>
    <message>
        <source>Ways to fix it</source>
        <translation>直し方</translation>
    </message>
    <message>
        <source>Open full log, %1 lines</source>
        <translation>ログ全体を開く（%1 行）</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>おすすめ</translation>
    </message>
</context>
<context>
    <name>slipway::BuildImageJob</name>
    <message>
        <source>The engine does not answer.</source>
        <translation>エンジンが応答しません。</translation>
    </message>
    <message>
        <source>The engine does not accept the build.</source>
        <translation>エンジンがビルドを受け付けません。</translation>
    </message>
    <message>
        <source>Sending the files of the build to the engine</source>
        <translation>ビルドのファイルをエンジンに送っています</translation>
    </message>
    <message>
        <source>The engine ended the build without an image.</source>
        <translation>エンジンはイメージを作らずにビルドを終えました。</translation>
    </message>
</context>
<context>
    <name>slipway::BuildPage</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>ビルド日時</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Hide, keep building</source>
        <translation>隠してビルドを続ける</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>ビルドをキャンセル</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>Build again</source>
        <translation>もう一度ビルド</translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation>Web UI を開く</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1 をビルド中</translation>
    </message>
</context>
<context>
    <name>slipway::BuildRecorder</name>
    <message>
        <source>Commit %1, Python %2</source>
        <translation>コミット %1、Python %2</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>コミット %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>「%1」が失敗しました</translation>
    </message>
    <message>
        <source>%1 needed, %2 free</source>
        <translation>必要 %1、空き %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Your current image keeps running until this one is healthy</source>
        <translation>これが正常になるまで、今のイメージが動き続けます</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1 / %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n steps from the cache</source>
        <translation>
            <numerusform>キャッシュから %n 手順</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready after %1</source>
        <translation>%1 で準備完了</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Interrupted: Slipway ended before this was done.</source>
        <translation>中断: これが終わる前に Slipway が終了しました。</translation>
    </message>
</context>
<context>
    <name>slipway::BuildRunningView</name>
    <message>
        <source>Log of the build</source>
        <translation>ビルドのログ</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Widen the log</source>
        <translation>ログを広げる</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>3:24 so far</comment>
        <translation>ここまで %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>took 9:41</comment>
        <translation>所要 %1</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CardActions</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, which app</comment>
        <translation>%2 を%1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 のその他</translation>
    </message>
</context>
<context>
    <name>slipway::ChangesCard</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>slipway::CheckCard</name>
    <message>
        <source>Well</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>要対処</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how a check came out</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fix this…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Fix this: %1</source>
        <translation>修復：%1</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>コマンドをコピー：%1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Not looked yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>%1 of %2 passed, %3</source>
        <comment>checks, and when they were made</comment>
        <translation>%2 件中 %1 件が良好、%3</translation>
    </message>
    <message>
        <source>Show the %L1 that passed</source>
        <translation>良好な %L1 件を表示</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>This is run:</source>
        <translation>次を実行します：</translation>
    </message>
    <message>
        <source>Your system asks for the password of an administrator.</source>
        <translation>システムが管理者のパスワードを尋ねます。</translation>
    </message>
</context>
<context>
    <name>slipway::CheckLine</name>
    <message>
        <source>All is well</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Must be fixed</source>
        <translation>修正が必要</translation>
    </message>
    <message>
        <source>Fix this…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>all is well, what is so</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asks for your password</source>
        <translation>パスワードを尋ねます</translation>
    </message>
    <message>
        <source>to be run as root</source>
        <translation>root で実行</translation>
    </message>
    <message>
        <source>Fix this: %1</source>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>Run this command?</source>
        <translation>このコマンドを実行しますか？</translation>
    </message>
    <message>
        <source>It changes this computer as its administrator. The desktop asks for your password first.</source>
        <translation>管理者としてこのコンピューターを変更します。先にデスクトップがパスワードを尋ねます。</translation>
    </message>
    <message>
        <source>It changes this computer, with your rights.</source>
        <translation>あなたの権限でこのコンピューターを変更します。</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>slipway::CheckStep</name>
    <message>
        <source>Skip setup</source>
        <translation>セットアップを省略</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>今は省略</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message numerus="yes">
        <source>%n more are fine</source>
        <translation>
            <numerusform>ほか %n 件は問題なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>このコンピューターを確認中</translation>
    </message>
    <message>
        <source>This computer is nearly ready</source>
        <translation>このコンピューターはほぼ準備完了</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <translation>このコンピューターは準備完了</translation>
    </message>
    <message numerus="yes">
        <source>%n things must be fixed</source>
        <translation>
            <numerusform>修正が必要 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are advised</source>
        <translation>
            <numerusform>推奨 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>must be fixed, advised</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::CheckUpdatesJob</name>
    <message>
        <source>Looking for updates of %1</source>
        <translation>%1 の更新を確認しています</translation>
    </message>
</context>
<context>
    <name>slipway::Chip</name>
    <message>
        <source>%1, %2</source>
        <comment>filter, how many</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::ClearImagesJob</name>
    <message>
        <source>Removed the images of old builds (%1); up to %2 are free again.</source>
        <translation>古いビルド (%1) のイメージを削除しました。最大 %2 が空きました。</translation>
    </message>
</context>
<context>
    <name>slipway::CliSession</name>
    <message>
        <source>There is no app “%1”. `slipway apps` lists them.</source>
        <translation>アプリ「%1」はありません。`slipway apps` で一覧できます。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>%1 has no container. Start it first.</source>
        <translation>%1 にはコンテナがありません。先に開始してください。</translation>
    </message>
    <message>
        <source>%1 % of %2 processors</source>
        <translation>%2 プロセッサの %1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>%1 read, %2 written</source>
        <translation>読み込み %1、書き込み %2</translation>
    </message>
    <message>
        <source>%1 does not answer yet.</source>
        <translation>%1 はまだ応答しません。</translation>
    </message>
    <message>
        <source>%1 is not running. Start it first.</source>
        <translation>%1 は動いていません。先に開始してください。</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>ブラウザーを開けませんでした。アドレスは %1 です</translation>
    </message>
    <message>
        <source>%1 is good.</source>
        <translation>%1 は良好です。</translation>
    </message>
    <message>
        <source>%1 is added as %2.</source>
        <translation>%1 を %2 として追加しました。</translation>
    </message>
    <message>
        <source>The recipe is in %1.</source>
        <translation>レシピは %1 にあります。</translation>
    </message>
    <message>
        <source>The profile of %1 is gone.</source>
        <translation>%1 のプロファイルがなくなっています。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing that ran was changed.</source>
        <translation>キャンセルしました。動いていたものは変わっていません。</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 を停止しました。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Built %1.</source>
        <translation>%1 をビルドしました。</translation>
    </message>
    <message>
        <source>%1 answers at %2</source>
        <translation>%1 は %2 で応答しています</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 は動作中です。</translation>
    </message>
    <message>
        <source>Does it work at %1? [y]es, [n]o, [s]kip</source>
        <translation>%1 で動きますか? [y] はい、[n] いいえ、[s] 飛ばす</translation>
    </message>
    <message>
        <source>The search is forgotten.</source>
        <translation>検索を破棄しました。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>image removed</source>
        <translation>イメージ削除済み</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>未確認</translation>
    </message>
    <message numerus="yes">
        <source>%n files, +%1 -%2 lines</source>
        <translation>
            <numerusform>%n ファイル、+%1 −%2 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The search is kept: `slipway bisect %1` goes on.</source>
        <translation>検索は保存されています: `slipway bisect %1` で続けられます。</translation>
    </message>
    <message>
        <source>Rolled back to %1.</source>
        <translation>%1 に戻しました。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The branch %1 was not fetched yet.</source>
        <translation>ブランチ %1 はまだ取得されていません。</translation>
    </message>
    <message>
        <source>The branch %1 no longer has the pin: it was rewritten, or the pin is of another branch.</source>
        <translation>ブランチ %1 にピンがありません。書き換えられたか、ピンが別のブランチのものです。</translation>
    </message>
    <message>
        <source>%1 of %2 newer commits of %3 are shown; -n shows more.</source>
        <translation>%3 の新しいコミット %2 件のうち %1 件を表示しています。-n で増やせます。</translation>
    </message>
    <message>
        <source>%1 has no source in git.</source>
        <translation>%1 には Git のソースがありません。</translation>
    </message>
    <message>
        <source>%1 has no source at %2.</source>
        <translation>%1 には %2 のソースがありません。</translation>
    </message>
    <message>
        <source>newest of %1</source>
        <translation>%1 の最新</translation>
    </message>
    <message numerus="yes">
        <source>%n behind %1</source>
        <translation>
            <numerusform>%1 より %n 件遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was force-pushed and no longer has the pin</source>
        <translation>%1 は強制プッシュされ、ピンがなくなりました</translation>
    </message>
    <message>
        <source>%1 does not have the pin</source>
        <translation>%1 にピンがありません</translation>
    </message>
    <message>
        <source>the branch %1 is gone</source>
        <translation>ブランチ %1 はなくなりました</translation>
    </message>
    <message>
        <source>%1 was force-pushed; what it was is kept.</source>
        <translation>%1 は強制プッシュされました。以前の内容は残してあります。</translation>
    </message>
    <message>
        <source>Its profile is new here.</source>
        <translation>このプロファイルはここでは新しいものです。</translation>
    </message>
    <message>
        <source>Its profile is here already.</source>
        <translation>このプロファイルはすでにここにあります。</translation>
    </message>
    <message>
        <source>It would replace a profile that is here:</source>
        <translation>ここにあるプロファイルを置き換えます:</translation>
    </message>
    <message>
        <source>It would change here:</source>
        <translation>ここで変更するもの:</translation>
    </message>
    <message>
        <source>It would fetch:</source>
        <translation>取得するもの:</translation>
    </message>
    <message>
        <source>It would run:</source>
        <translation>実行するもの:</translation>
    </message>
    <message>
        <source>It would mount:</source>
        <translation>マウントするもの:</translation>
    </message>
    <message>
        <source>It would publish:</source>
        <translation>公開するもの:</translation>
    </message>
    <message>
        <source>It would have:</source>
        <translation>与えられるもの:</translation>
    </message>
    <message>
        <source>It brings:</source>
        <translation>含まれているもの:</translation>
    </message>
    <message>
        <source>The profile of before is kept as %1.</source>
        <translation>以前のプロファイルは %1 として残っています。</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Add it? [y/N] </source>
        <translation>追加しますか? [y/N] </translation>
    </message>
    <message>
        <source>y</source>
        <comment>yes, answered with one letter</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was added: `--yes` adds it.</source>
        <translation>何も追加しませんでした: 追加するには `--yes` を付けます。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 %2 stops that one first.</source>
        <comment>a warning, an option</comment>
        <translation>%1 %2 を付けると、先にそれを停止します。</translation>
    </message>
    <message>
        <source>Tidied the sources: %1 freed, %2 packed anew, %3 removed.</source>
        <translation>ソースを整理しました: %1 を解放、%2 件を再パック、%3 件を削除。</translation>
    </message>
    <message>
        <source>What must be mended (%1)</source>
        <translation>対処が必要なもの（%1）</translation>
    </message>
    <message>
        <source>What is worth a look (%1)</source>
        <translation>確認した方がよいもの（%1）</translation>
    </message>
    <message>
        <source>What is well (%1)</source>
        <translation>良好なもの（%1）</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>in the app</source>
        <translation>アプリ内</translation>
    </message>
    <message>
        <source>way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Models are in %1, sorted as %2 does.</source>
        <translation>モデルは %1 にあり、%2 と同じ分け方です。</translation>
    </message>
    <message>
        <source>sorted as by</source>
        <translation>分け方</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>No models were found where other UIs keep them.</source>
        <translation>ほかの UI が保存する場所にモデルは見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 keeps the models in %2 under names of its own, which other apps cannot sort.</source>
        <translation>%1 は %2 のモデルを独自の名前で保存しているため、ほかのアプリでは分類できません。</translation>
    </message>
    <message>
        <source>%1 models were handed to the app, %2 it had already.</source>
        <translation>%1 個のモデルをアプリに渡しました。%2 個はすでに登録されていました。</translation>
    </message>
    <message>
        <source>%1 finds its models by itself.</source>
        <translation>%1 は自分でモデルを見つけます。</translation>
    </message>
    <message>
        <source>%1 has no places for kinds of models.</source>
        <translation>%1 にはモデルの種類ごとの場所がありません。</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>%1 has no folder “%2”. It has: %3.</source>
        <translation>%1 にフォルダー「%2」はありません。あるのは: %3。</translation>
    </message>
    <message>
        <source>“%1” says nothing. Write NAME=FOLDER or NAME=FOLDER:ro.</source>
        <translation>「%1」では何も指定されていません。NAME=フォルダー か NAME=フォルダー:ro と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a path.</source>
        <translation>「%1」はパスではありません。</translation>
    </message>
    <message>
        <source>%1 has no further folder at “%2”.</source>
        <translation>%1 の「%2」に追加のフォルダーはありません。</translation>
    </message>
    <message>
        <source>`%1` needs a folder.</source>
        <translation>`%1` にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>`--name` goes with `add` and one folder.</source>
        <translation>`--name` は `add` とフォルダー 1 つのときに使います。</translation>
    </message>
    <message>
        <source>%1 is not there, and you may not make it.</source>
        <translation>%1 はなく、作る権限もありません。</translation>
    </message>
    <message>
        <source>The folder %1 is not there. It would be made.</source>
        <translation>フォルダー %1 がありません。作ることになります。</translation>
    </message>
    <message>
        <source>Nothing was changed: `--yes` does it.</source>
        <translation>何も変更していません。`--yes` を付けると実行します。</translation>
    </message>
    <message>
        <source>Do it? [y/N] </source>
        <translation>実行しますか? [y/N] </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>It counts when %1 is started again.</source>
        <translation>%1 を再起動すると有効になります。</translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE. `slipway set %2` lists the keys.</source>
        <translation>「%1」は KEY=VALUE の形ではありません。`slipway set %2` でキーの一覧が出ます。</translation>
    </message>
    <message>
        <source>Standard input had no value for %1.</source>
        <translation>標準入力に %1 の値がありませんでした。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2 now.</source>
        <translation>ポート %1 は今 %2 が使っています。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>%1 by all programs</source>
        <comment>9.8 of 24 GB</comment>
        <translation>全プログラムで %1</translation>
    </message>
    <message>
        <source>%1, %2 by all programs</source>
        <comment>7.4 of 24 GB, 9.8 of 24 GB</comment>
        <translation>%1、全プログラムで %2</translation>
    </message>
    <message>
        <source>%1 % busy</source>
        <translation>使用率 %1 %</translation>
    </message>
    <message>
        <source>This adds a line to the recipe that mends it: slipway recipe %1 --mend %2</source>
        <translation>これで直す行がレシピに追加されます：slipway recipe %1 --mend %2</translation>
    </message>
    <message>
        <source>There is no line %1: the recipe has %2 of yours.</source>
        <translation>%1 行目はありません。レシピにあるあなたの行は %2 行です。</translation>
    </message>
    <message>
        <source>No line mends “%1”.</source>
        <translation>「%1」を直す行はありません。</translation>
    </message>
    <message>
        <source>A rebuild applies it: slipway rebuild %1</source>
        <translation>再ビルドで適用されます：slipway rebuild %1</translation>
    </message>
</context>
<context>
    <name>slipway::CommandJob</name>
    <message>
        <source>The command could not be run.</source>
        <translation>コマンドを実行できませんでした。</translation>
    </message>
    <message>
        <source>The command was ended by signal %1.</source>
        <translation>コマンドはシグナル %1 で終了しました。</translation>
    </message>
</context>
<context>
    <name>slipway::CommandStrip</name>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>The command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
</context>
<context>
    <name>slipway::CommitCard</name>
    <message>
        <source>Pin to this commit</source>
        <translation>このコミットにピン留め</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copy the commit&apos;s hash</source>
        <translation>コミットのハッシュをコピー</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>What is different from the pin</source>
        <translation>ピンとの違い</translation>
    </message>
</context>
<context>
    <name>slipway::CommitDelegate</name>
    <message>
        <source>last good</source>
        <translation>最後に動作</translation>
    </message>
    <message>
        <source>built</source>
        <translation>ビルド済み</translation>
    </message>
</context>
<context>
    <name>slipway::CommitFacts</name>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>再ビルド</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n 件変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CommitPanel</name>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>タグ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing newer than the pin</source>
        <translation>ピンより新しいものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n commits since the pin</source>
        <translation>
            <numerusform>ピン以降のコミット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>コミット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Find the commit that broke it</source>
        <translation>壊したコミットを探す</translation>
    </message>
    <message>
        <source>the newest are shown</source>
        <translation>新しいものだけを表示</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Branch %1, and other things to pin to</source>
        <translation>ブランチ %1 とその他のピン先</translation>
    </message>
    <message>
        <source>Finding the commit that broke it</source>
        <translation>壊したコミットを探しています</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>検索した範囲</translation>
    </message>
    <message>
        <source>Test %1 of %2</source>
        <translation>テスト %1 / %2</translation>
    </message>
    <message>
        <source>Pin to a commit, a tag or a branch…</source>
        <translation>コミット・タグ・ブランチにピン留め…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Pin to this commit</source>
        <translation>このコミットにピン留め</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>ハッシュをコピー</translation>
    </message>
</context>
<context>
    <name>slipway::CommitView</name>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
</context>
<context>
    <name>slipway::ContainedCard</name>
    <message>
        <source>What it may do</source>
        <translation>できること</translation>
    </message>
</context>
<context>
    <name>slipway::ContainerLogsJob</name>
    <message>
        <source>The log of the container cannot be read.</source>
        <translation>コンテナのログを読めません。</translation>
    </message>
    <message>
        <source>The log broke off in the middle.</source>
        <translation>ログが途中で切れました。</translation>
    </message>
</context>
<context>
    <name>slipway::ContainerStatsJob</name>
    <message>
        <source>The engine does not say what the container uses.</source>
        <translation>エンジンがコンテナの使用量を伝えません。</translation>
    </message>
</context>
<context>
    <name>slipway::CreateContainerJob</name>
    <message>
        <source>The engine does not answer.</source>
        <translation>エンジンが応答しません。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>The container “%1” cannot be made.</source>
        <translation>コンテナ「%1」を作れません。</translation>
    </message>
</context>
<context>
    <name>slipway::DeskWorkbench</name>
    <message>
        <source>The profile of this app is gone.</source>
        <translation>このアプリのプロファイルがなくなっています。</translation>
    </message>
    <message>
        <source>The search for the commit that broke it is not done.</source>
        <translation>壊したコミットの検索が終わっていません。</translation>
    </message>
    <message>
        <source>What was answered is kept.</source>
        <translation>これまでの回答は保存されています。</translation>
    </message>
    <message>
        <source>Go on searching</source>
        <translation>検索を続ける</translation>
    </message>
</context>
<context>
    <name>slipway::DesktopPresence</name>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の準備ができました</translation>
    </message>
    <message>
        <source>The build has ended.</source>
        <translation>ビルドが終わりました。</translation>
    </message>
    <message>
        <source>%1 was not built</source>
        <translation>%1 はビルドされませんでした</translation>
    </message>
    <message>
        <source>Slipway stays in the tray</source>
        <translation>Slipway はトレイに残ります</translation>
    </message>
    <message>
        <source>Its icon brings the window back. Quit from its menu; the apps keep running.</source>
        <translation>アイコンからウィンドウを再び開けます。終了はそのメニューから行います。アプリは動き続けます。</translation>
    </message>
</context>
<context>
    <name>slipway::DiskCard</name>
    <message>
        <source>Nothing to free</source>
        <translation>解放できるものはありません</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
</context>
<context>
    <name>slipway::Download</name>
    <message>
        <source>Fetching %1</source>
        <translation>%1 を取得しています</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be fetched.</source>
        <translation>%1 を取得できません。</translation>
    </message>
    <message>
        <source>%1 is not the file that its publisher names.</source>
        <translation>%1 は配布元の示すファイルと違います。</translation>
    </message>
</context>
<context>
    <name>slipway::Engine</name>
    <message>
        <source>The engine does not say which version it speaks.</source>
        <translation>エンジンが対応バージョンを伝えません。</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>エンジンが応答しません。</translation>
    </message>
    <message>
        <source>The engine does not say which version it is.</source>
        <translation>エンジンが自分のバージョンを伝えません。</translation>
    </message>
    <message>
        <source>The engine does not tell about itself.</source>
        <translation>エンジンが自分の情報を伝えません。</translation>
    </message>
    <message>
        <source>The images cannot be listed.</source>
        <translation>イメージを一覧できません。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be looked at.</source>
        <translation>イメージ「%1」を調べられません。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be named “%2”.</source>
        <translation>イメージ「%1」に「%2」という名前を付けられません。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be removed.</source>
        <translation>イメージ「%1」を削除できません。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be made.</source>
        <translation>イメージ「%1」を作れません。</translation>
    </message>
    <message>
        <source>The containers cannot be listed.</source>
        <translation>コンテナを一覧できません。</translation>
    </message>
    <message>
        <source>The container cannot be started.</source>
        <translation>コンテナを開始できません。</translation>
    </message>
    <message>
        <source>The container cannot be stopped.</source>
        <translation>コンテナを停止できません。</translation>
    </message>
    <message>
        <source>The container cannot be started again.</source>
        <translation>コンテナを再起動できません。</translation>
    </message>
    <message>
        <source>The container cannot be removed.</source>
        <translation>コンテナを削除できません。</translation>
    </message>
    <message>
        <source>The container cannot be named “%1”.</source>
        <translation>コンテナに「%1」という名前を付けられません。</translation>
    </message>
    <message>
        <source>The container cannot be looked at.</source>
        <translation>コンテナを調べられません。</translation>
    </message>
    <message>
        <source>The end of the container cannot be waited for.</source>
        <translation>コンテナの終了を待てません。</translation>
    </message>
    <message>
        <source>The engine does not say what the container uses.</source>
        <translation>エンジンがコンテナの使用量を伝えません。</translation>
    </message>
    <message>
        <source>The engine does not say what uses its disk.</source>
        <translation>エンジンからディスクの使用状況を得られません。</translation>
    </message>
    <message>
        <source>The registry does not tell about “%1”.</source>
        <translation>レジストリから「%1」の情報を得られません。</translation>
    </message>
    <message>
        <source>The network “%1” cannot be made.</source>
        <translation>ネットワーク「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The network “%1” cannot be looked at.</source>
        <translation>ネットワーク「%1」を調べられません。</translation>
    </message>
    <message>
        <source>The network “%1” cannot be removed.</source>
        <translation>ネットワーク「%1」を削除できません。</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be made.</source>
        <translation>ボリューム「%1」を作れません。</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be looked at.</source>
        <translation>ボリューム「%1」を調べられません。</translation>
    </message>
    <message>
        <source>The volume “%1” cannot be removed.</source>
        <translation>ボリューム「%1」を削除できません。</translation>
    </message>
</context>
<context>
    <name>slipway::EngineChooser</name>
    <message>
        <source>The engine changes when the work that runs now has ended.</source>
        <translation>今の作業が終わるとエンジンが切り替わります。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Docker, 28.5.2</comment>
        <translation>%2 を%1</translation>
    </message>
</context>
<context>
    <name>slipway::EngineDesk</name>
    <message>
        <source>It was done.</source>
        <translation>完了しました。</translation>
    </message>
</context>
<context>
    <name>slipway::EngineEvents</name>
    <message>
        <source>The engine does not tell what happens.</source>
        <translation>エンジンが出来事を伝えません。</translation>
    </message>
    <message>
        <source>The engine stopped telling what happens.</source>
        <translation>エンジンが出来事を伝えなくなりました。</translation>
    </message>
</context>
<context>
    <name>slipway::EngineFoot</name>
    <message>
        <source>%1, %2</source>
        <comment>engine, where</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::EngineGroup</name>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Address of the engine</source>
        <translation>エンジンのアドレス</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自動で検出</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <source>Test this address</source>
        <translation>このアドレスをテスト</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>A socket’s path; empty to look for it</source>
        <translation>ソケットのパス。空なら自動で探します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine&apos;s address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an engine&apos;s address, what it said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The test of the address: %1</source>
        <translation>アドレスのテスト: %1</translation>
    </message>
</context>
<context>
    <name>slipway::EnginePage</name>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Where apps run</source>
        <translation>アプリの実行場所</translation>
    </message>
</context>
<context>
    <name>slipway::EngineStarter</name>
    <message>
        <source>Slipway cannot start Docker here. Start it as your system does, or install it.</source>
        <translation>Slipway はここで Docker を開始できません。システムの方法で開始するか、インストールしてください。</translation>
    </message>
    <message>
        <source>Docker was not started, since the password was not given.</source>
        <translation>パスワードが入力されなかったため、Docker を開始しませんでした。</translation>
    </message>
    <message>
        <source>Docker did not start.</source>
        <translation>Docker が開始しませんでした。</translation>
    </message>
</context>
<context>
    <name>slipway::EngineTransport</name>
    <message>
        <source>Another engine was chosen.</source>
        <translation>別のエンジンが選ばれました。</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentRow</name>
    <message>
        <source>Given to the app</source>
        <translation>アプリに渡す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Keep as a secret</source>
        <translation>秘密として保管</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>キーリングにあります</translation>
    </message>
    <message>
        <source>The value is in the keyring and is not shown</source>
        <translation>値はキーリングにあり、表示されません</translation>
    </message>
    <message>
        <source>The value is kept in the app’s settings as plain text</source>
        <translation>値はアプリの設定に平文で保存されます</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentTable</name>
    <message>
        <source>Nothing is given to the app.</source>
        <translation>アプリに渡すものはありません。</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Another row has this name.</source>
        <translation>別の行と同じ名前です。</translation>
    </message>
    <message>
        <source>The secret has no value yet.</source>
        <translation>秘密にまだ値がありません。</translation>
    </message>
</context>
<context>
    <name>slipway::FactCard</name>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>%1 をコピー: %2</translation>
    </message>
</context>
<context>
    <name>slipway::FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::FindField</name>
    <message>
        <source>Find in log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Previous match (Shift F3)</source>
        <translation>前の一致（Shift F3）</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>次の一致（F3）</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this match of so many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Regular expression (Alt R)</source>
        <translation>正規表現（Alt R）</translation>
    </message>
    <message>
        <source>bad expression</source>
        <translation>式が正しくありません</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>matches</comment>
        <translation>ここまで %1</translation>
    </message>
</context>
<context>
    <name>slipway::FinishBuildJob</name>
    <message>
        <source>Finishing the lock of build %1</source>
        <translation>ビルド %1 のロックファイルを仕上げています</translation>
    </message>
</context>
<context>
    <name>slipway::FirstRun</name>
    <message>
        <source>Set up Slipway</source>
        <translation>Slipway のセットアップ</translation>
    </message>
</context>
<context>
    <name>slipway::FirstRunDots</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>number, how many, name</comment>
        <translation>ステップ %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>slipway::FirstRunSide</name>
    <message>
        <source>Check this computer</source>
        <translation>コンピューターを確認</translation>
    </message>
    <message>
        <source>Engine, graphics, space</source>
        <translation>エンジン、グラフィックス、空き容量</translation>
    </message>
    <message>
        <source>Three steps, then your first app</source>
        <translation>3 ステップで最初のアプリ</translation>
    </message>
    <message>
        <source>Slipway builds each app in its own container, so nothing is installed into your system and everything can be undone.</source>
        <translation>Slipway は各アプリを専用のコンテナでビルドします。システムには何もインストールされず、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Choose a models folder</source>
        <translation>モデルフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>One store for every app</source>
        <translation>すべてのアプリで共有</translation>
    </message>
    <message>
        <source>Where do your models live?</source>
        <translation>モデルはどこにありますか？</translation>
    </message>
    <message>
        <source>Slipway never moves, renames or copies your files. Each app sees the same store under the names it expects.</source>
        <translation>Slipway はファイルを移動も改名もコピーもしません。どのアプリも、同じフォルダーを自分の期待する名前で見ます。</translation>
    </message>
    <message>
        <source>Pick your first app</source>
        <translation>最初のアプリを選ぶ</translation>
    </message>
    <message>
        <source>You can add more later</source>
        <translation>あとから追加できます</translation>
    </message>
    <message>
        <source>What would you like to run first?</source>
        <translation>最初に何を使いますか？</translation>
    </message>
    <message>
        <source>Slipway fetches its source, pins it to a commit that is known to build, and builds the image. You can stop at any time.</source>
        <translation>Slipway はソースを取得し、ビルドできると分かっているコミットに固定して、イメージをビルドします。いつでも中止できます。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Version %1. No account, no telemetry.</source>
        <translation>バージョン %1。アカウント不要、テレメトリーなし。</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>a step</comment>
        <translation>%1、現在</translation>
    </message>
</context>
<context>
    <name>slipway::FollowButton</name>
    <message>
        <source>Follow</source>
        <translation>追う</translation>
    </message>
    <message>
        <source>New lines are kept in view</source>
        <translation>新しい行を表示し続けます</translation>
    </message>
    <message>
        <source>The log stays where it is</source>
        <translation>ログはそのままの位置にとどまります</translation>
    </message>
</context>
<context>
    <name>slipway::GatherFactsJob</name>
    <message>
        <source>It does not answer in time.</source>
        <translation>時間内に応答がありません。</translation>
    </message>
</context>
<context>
    <name>slipway::GpuCard</name>
    <message>
        <source>Memory of %1</source>
        <translation>%1 のメモリ</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>グラフィックス</translation>
    </message>
</context>
<context>
    <name>slipway::GpuFoot</name>
    <message>
        <source>%1: %2 of its memory is used</source>
        <comment>a graphics card, 9.8 of 24 GB</comment>
        <translation>%1: メモリ %2 使用中</translation>
    </message>
</context>
<context>
    <name>slipway::HeaderActions</name>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Watch the build</source>
        <translation>ビルドを見る</translation>
    </message>
    <message>
        <source>Watch it start</source>
        <translation>開始の様子を見る</translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation>Web UI を開く</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>再ビルド</translation>
    </message>
    <message>
        <source>More ways to build</source>
        <translation>ほかのビルド方法</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>See the last build</source>
        <translation>最後のビルドを見る</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>ビルドをキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 を削除…</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>検索をやめる</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryItem</name>
    <message>
        <source>Roll back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
</context>
<context>
    <name>slipway::HistoryTab</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>in the build in use, in the other</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Every build that started is kept here</source>
        <translation>始まったビルドはすべてここに残ります</translation>
    </message>
    <message>
        <source>Changed lines of the recipe</source>
        <translation>レシピの変わった行</translation>
    </message>
    <message>
        <source>What is different in the recipe of build %1</source>
        <translation>ビルド %1 のレシピの違い</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>%1 was not built yet</source>
        <translation>%1 はまだビルドされていません</translation>
    </message>
    <message>
        <source>Each build is kept here, with its log.</source>
        <translation>各ビルドがログとともにここに残ります。</translation>
    </message>
    <message>
        <source>This build is in use. Choose another one to see what was different in it.</source>
        <translation>このビルドは使用中です。違いを見るには別のビルドを選んでください。</translation>
    </message>
    <message>
        <source>No build is in use that this one could be compared with.</source>
        <translation>比べられる使用中のビルドがありません。</translation>
    </message>
    <message>
        <source>See log</source>
        <translation>ログを見る</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <source>With its settings of %1</source>
        <translation>%1 の設定も戻す</translation>
    </message>
    <message>
        <source>Those of now are set aside, not removed.</source>
        <translation>今の設定は削除されず、別に残ります。</translation>
    </message>
    <message>
        <source>See log: %1</source>
        <translation>ログを見る: %1</translation>
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
        <translation>キー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>slipway::LaunchJob</name>
    <message>
        <source>Preparing folders and the port</source>
        <translation>フォルダーとポートを準備しています</translation>
    </message>
    <message>
        <source>%1 needs a GPU, and this engine gives containers none. Install the NVIDIA Container Toolkit.</source>
        <translation>%1 には GPU が必要ですが、このエンジンはコンテナに渡せません。NVIDIA Container Toolkit をインストールしてください。</translation>
    </message>
    <message>
        <source>This engine gives containers no GPU: the app runs on the processor.</source>
        <translation>このエンジンはコンテナに GPU を渡せません。アプリはプロセッサで動きます。</translation>
    </message>
    <message>
        <source>A container that is not Slipway&apos;s has the name %1. Rename or remove it.</source>
        <translation>Slipway のものではないコンテナが %1 という名前です。名前を変えるか削除してください。</translation>
    </message>
    <message>
        <source>Replacing the container, since its image or settings changed</source>
        <translation>イメージか設定が変わったため、コンテナを置き換えています</translation>
    </message>
    <message>
        <source>Making the container</source>
        <translation>コンテナを作っています</translation>
    </message>
    <message>
        <source>The image %1 is not there any more. Build the app again.</source>
        <translation>イメージ %1 がもうありません。アプリをもう一度ビルドしてください。</translation>
    </message>
    <message>
        <source>Starting the container</source>
        <translation>コンテナを開始しています</translation>
    </message>
    <message>
        <source>Waiting for the web UI</source>
        <translation>Web UI を待っています</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 は %2 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1 ran out of memory while it started.</source>
        <translation>%1 は開始中にメモリ不足になりました。</translation>
    </message>
    <message>
        <source>%1 was killed while it started.</source>
        <translation>%1 は開始中に強制終了されました。</translation>
    </message>
    <message>
        <source>%1 ended with code %2 while it started.</source>
        <translation>%1 は開始中にコード %2 で終わりました。</translation>
    </message>
    <message>
        <source>No free port was found for the web UI.</source>
        <translation>Web UI のための空きポートが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Port %1 is taken: the web UI is at port %2.</source>
        <translation>ポート %1 は使用中のため、Web UI はポート %2 です。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2: the web UI is at port %3.</source>
        <translation>ポート %1 は %2 が使用中のため、Web UI はポート %3 です。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>ポート %1 は別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2.</source>
        <translation>ポート %1 は %2 が使っています。</translation>
    </message>
    <message>
        <source>Port %1 is free.</source>
        <translation>ポート %1 は空いています。</translation>
    </message>
    <message>
        <source>The web UI has port %1, which the app wanted for others too: only the web UI is there.</source>
        <translation>アプリが別の用途にも求めたポート %1 は Web UI が使い、そこには Web UI だけがあります。</translation>
    </message>
    <message>
        <source>Port %1 is used by another program: the app starts without it.</source>
        <translation>ポート %1 は別のプログラムが使用中のため、アプリはそれなしで開始します。</translation>
    </message>
    <message>
        <source>Port %1 is used by %2: the app starts without it.</source>
        <translation>ポート %1 は %2 が使用中のため、アプリはそれなしで開始します。</translation>
    </message>
    <message>
        <source>%1 ran out of VRAM while it started.</source>
        <translation>%1 は起動中に VRAM が足りなくなりました。</translation>
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
        <translation>オプションを探す</translation>
    </message>
    <message>
        <source>No option is called so.</source>
        <translation>その名前のオプションはありません。</translation>
    </message>
    <message>
        <source>Launch options</source>
        <translation>起動オプション</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>Anything %1 takes on its command line</source>
        <translation>%1 のコマンドラインで使えるもの</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>オプション %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>As the app does</source>
        <translation>アプリに任せる</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>For less than %1 GB of VRAM</source>
        <translation>VRAM %1 GB 未満向け</translation>
    </message>
    <message>
        <source>For plenty of VRAM</source>
        <translation>VRAM に余裕がある場合</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Fit to the graphics card</source>
        <translation>グラフィックカードに合わせる</translation>
    </message>
    <message>
        <source>%1 has %2 GB</source>
        <translation>%1 は %2 GB です</translation>
    </message>
    <message>
        <source>The pinned commit does not know %1: the app may end</source>
        <translation>固定されたコミットは %1 を知りません: アプリが終了するかもしれません</translation>
    </message>
</context>
<context>
    <name>slipway::LayoutCard</name>
    <message>
        <source>%1: %2 is %3 in the app, %4</source>
        <translation>%1: %2 はアプリでは %3、%4</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Store folder</source>
        <translation>保管フォルダー</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 での場所</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
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
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>slipway::LineDialog</name>
    <message>
        <source>A command for the shell, run while the image is built. The profile and your folders stay as they are.</source>
        <translation>イメージのビルド中にシェルで実行されるコマンドです。プロファイルとフォルダーはそのままです。</translation>
    </message>
    <message>
        <source>Add a line to %1’s recipe</source>
        <translation>%1 のレシピに行を追加</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Change a line of %1’s recipe</source>
        <translation>%1 のレシピの行を変更</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>行を変更</translation>
    </message>
    <message>
        <source>After the system packages, as root</source>
        <translation>システムパッケージの後（root として）</translation>
    </message>
    <message>
        <source>Before PyTorch</source>
        <translation>PyTorch の前</translation>
    </message>
    <message>
        <source>Before the app’s own requirements</source>
        <translation>アプリが必要とするパッケージの前</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>行の位置</translation>
    </message>
</context>
<context>
    <name>slipway::ListPackagesJob</name>
    <message>
        <source>The image does not list its packages.</source>
        <translation>イメージがパッケージの一覧を返しません。</translation>
    </message>
    <message>
        <source>The image lists its packages endlessly.</source>
        <translation>イメージのパッケージ一覧に終わりがありません。</translation>
    </message>
</context>
<context>
    <name>slipway::LogMenuButton</name>
    <message>
        <source>More for this log</source>
        <translation>このログのその他</translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Jump to end, 1 new line</source>
        <translation>末尾へ移動（新しい行 1）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>ログ全体をコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message numerus="yes">
        <source>Jump to end, %Ln new lines</source>
        <translation>
            <numerusform>末尾へ移動（新しい行 %Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt)</source>
        <translation>ログ (*.log *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>1 line is saved</source>
        <translation>1 行を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are saved</source>
        <translation>
            <numerusform>%Ln 行を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log…</source>
        <translation>ログを保存…</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Show the time of each line</source>
        <translation>各行の時刻を表示</translation>
    </message>
    <message>
        <source>Show the seconds of each line</source>
        <translation>各行の秒を表示</translation>
    </message>
    <message>
        <source>Follow new lines</source>
        <translation>新しい行を追う</translation>
    </message>
    <message>
        <source>Find by regular expression</source>
        <translation>正規表現で検索</translation>
    </message>
</context>
<context>
    <name>slipway::LogsTab</name>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>ログはまだありません</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 はインストールされていません。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>まだ何も書かれていません</translation>
    </message>
    <message>
        <source>What %1 writes while it runs is shown here.</source>
        <translation>%1 の動作中の出力がここに表示されます。</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>今回の実行</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前の実行</translation>
    </message>
    <message>
        <source>Nothing from earlier runs</source>
        <translation>以前の実行の記録はありません</translation>
    </message>
    <message>
        <source>What %1 wrote before it was started last is shown here.</source>
        <translation>%1 が前回の開始より前に書いたものがここに表示されます。</translation>
    </message>
    <message>
        <source>Read it from its first line</source>
        <translation>最初の行から読む</translation>
    </message>
    <message numerus="yes">
        <source>Read the last %Ln lines</source>
        <translation>
            <numerusform>最後の %Ln 行を読む</numerusform>
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
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 is still being built</source>
        <translation>%1 はまだビルド中です</translation>
    </message>
    <message numerus="yes">
        <source>%n apps are still being built</source>
        <translation>
            <numerusform>%n 個のアプリがまだビルド中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting stops the build. What ran before keeps running, and the steps that are done are kept for the next build.</source>
        <translation>終了するとビルドは止まります。動いていたものは動き続け、済んだ手順は次のビルドに残ります。</translation>
    </message>
    <message>
        <source>Quit and stop the build</source>
        <translation>終了してビルドを止める</translation>
    </message>
    <message>
        <source>Keep building</source>
        <translation>ビルドを続ける</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>The defaults are back</source>
        <translation>既定値に戻しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>slipway::MakeVolumesJob</name>
    <message>
        <source>It ended with %1.</source>
        <translation>コード %1 で終わりました。</translation>
    </message>
    <message>
        <source>The volume %1 belongs to root: %2</source>
        <translation>ボリューム %1 は root のものです: %2</translation>
    </message>
</context>
<context>
    <name>slipway::MeterWidget</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
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
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>what is measured, how much, of how much</comment>
        <translation>%1、%2 %3</translation>
    </message>
</context>
<context>
    <name>slipway::ModelsStep</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>今は省略</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>別のフォルダー…</translation>
    </message>
    <message>
        <source>Folders for models</source>
        <translation>モデル用フォルダー</translation>
    </message>
    <message>
        <source>Looking for folders with models</source>
        <translation>モデルのあるフォルダーを検索中</translation>
    </message>
    <message>
        <source>No folder with models was found</source>
        <translation>モデルのあるフォルダーは見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n folders with models were found</source>
        <translation>
            <numerusform>モデルのあるフォルダーが %n 個見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for more</source>
        <translation>さらに検索中</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダーを使う</translation>
    </message>
    <message>
        <source>Make this folder…</source>
        <translation>フォルダーを作成…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Choose the folder of models</source>
        <translation>モデルのフォルダーを選択</translation>
    </message>
    <message>
        <source>Make the folder %1?</source>
        <translation>フォルダー %1 を作成しますか？</translation>
    </message>
    <message>
        <source>Models go there, sorted by kind. On that disk: %1.</source>
        <comment>412 GB free</comment>
        <translation>モデルが種類ごとに置かれます。そのディスク: %1。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>slipway::MountCard</name>
    <message>
        <source>Mounts</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Open the folder %1</source>
        <translation>フォルダー %1 を開く</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the mounts</source>
        <translation>マウントを編集</translation>
    </message>
</context>
<context>
    <name>slipway::MountChecksView</name>
    <message>
        <source>Looking at it</source>
        <translation>確認中</translation>
    </message>
</context>
<context>
    <name>slipway::MountDialog</name>
    <message>
        <source>Add a folder to %1</source>
        <translation>%1 にフォルダーを追加</translation>
    </message>
    <message>
        <source>%1 sees it at a path of its own. Nothing is moved or copied.</source>
        <translation>%1 からは専用のパスで見えます。移動もコピーもしません。</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Change the folder %1</source>
        <translation>フォルダー %1 を変更</translation>
    </message>
    <message>
        <source>%1 sees it as %2. What is in the folder of before stays there.</source>
        <translation>%1 からは %2 として見えます。以前のフォルダーの中身はそのまま残ります。</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>フォルダーを変更</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Folder on this computer, or the name of a volume</source>
        <translation>このコンピューターのフォルダー、またはボリュームの名前</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>このコンピューターのフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Path in the app</source>
        <translation>アプリ内のパス</translation>
    </message>
    <message>
        <source>What %1 may do there</source>
        <translation>%1 がそこでできること</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>読み取りと書き込み</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>まだ何も入力されていません。</translation>
    </message>
    <message>
        <source>Write the whole path, from the first “/”.</source>
        <translation>最初の「/」から始まるパス全体を書いてください。</translation>
    </message>
    <message>
        <source>Write a whole path, from the first “/”, or the name of a volume.</source>
        <translation>最初の「/」から始まるパス全体か、ボリュームの名前を書いてください。</translation>
    </message>
    <message>
        <source>It is not there, and you may not make it.</source>
        <translation>ありません。作る権限もありません。</translation>
    </message>
    <message>
        <source>Make the folder %1?</source>
        <translation>フォルダー %1 を作りますか?</translation>
    </message>
    <message>
        <source>It is not there. If it is on another disk, connect that disk instead.</source>
        <translation>ありません。別のディスクにあるなら、作らずに接続してください。</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>フォルダーを作る</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Give %1 to %2?</source>
        <translation>%1 を %2 に渡しますか?</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>%1 に渡す</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
</context>
<context>
    <name>slipway::MountHead</name>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>In the app</source>
        <translation>アプリ内</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>有無</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
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
        <translation>%1 のその他</translation>
    </message>
    <message>
        <source>Further folder</source>
        <translation>追加のフォルダー</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Read, write</source>
        <translation>読み書き</translation>
    </message>
</context>
<context>
    <name>slipway::MountList</name>
    <message>
        <source>no folder chosen yet</source>
        <translation>フォルダー未選択</translation>
    </message>
    <message>
        <source>%1 is %2 in the app</source>
        <translation>%1 はアプリでは %2</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>読み書き</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>space on a disk</comment>
        <translation>空き %1</translation>
    </message>
</context>
<context>
    <name>slipway::MountsTab</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Change store</source>
        <translation>保管場所を変更</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>モデルのフォルダー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and restart</source>
        <translation>保存して再起動</translation>
    </message>
    <message>
        <source>Changes apply the next time %1 starts</source>
        <translation>変更は次に %1 が開始するときに有効になります</translation>
    </message>
    <message>
        <source>%1 gets them when it starts</source>
        <translation>%1 には開始時に渡されます</translation>
    </message>
    <message>
        <source>One store for every app. %1 sees each folder where it expects it; no file is copied.</source>
        <translation>すべてのアプリで 1 つの保管場所を使います。%1 からは期待する場所に見え、ファイルはコピーされません。</translation>
    </message>
    <message>
        <source>Changes of folders are not saved yet</source>
        <translation>フォルダーの変更がまだ保存されていません</translation>
    </message>
    <message>
        <source>%1 keeps its old folders until it restarts. It is not built anew.</source>
        <translation>再起動するまで %1 は前のフォルダーを使います。ビルドし直すことはありません。</translation>
    </message>
    <message>
        <source>They count when %1 is started. It is not built anew.</source>
        <translation>%1 を開始すると有効になります。ビルドし直すことはありません。</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 のその他</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Let %1 write there…</source>
        <translation>%1 に書き込みを許可…</translation>
    </message>
    <message>
        <source>Make it read only</source>
        <translation>読み取り専用にする</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>いつものフォルダーに戻す</translation>
    </message>
    <message>
        <source>Take it from %1</source>
        <translation>%1 から外す</translation>
    </message>
</context>
<context>
    <name>slipway::NavItem</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page, key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page, what goes on</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 件動作中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>slipway::OfflineNetworkJob</name>
    <message>
        <source>The engine gave no range of addresses for a network.</source>
        <translation>エンジンがネットワークのアドレス範囲を割り当てませんでした。</translation>
    </message>
    <message>
        <source>Podman has no network without internet whose pages this computer can open. Use Docker, or let the app use the internet.</source>
        <translation>Podman には、このコンピューターからページを開けるインターネットなしのネットワークがありません。Docker を使うか、アプリにインターネットを許可します。</translation>
    </message>
    <message>
        <source>A network that is not Slipway&apos;s has the name %1. Rename or remove it.</source>
        <translation>Slipway のものでないネットワークが %1 という名前を使っています。名前を変えるか削除します。</translation>
    </message>
</context>
<context>
    <name>slipway::OverviewTab</name>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Review update</source>
        <translation>更新を確認</translation>
    </message>
</context>
<context>
    <name>slipway::OwnLinesBox</name>
    <message>
        <source>after the system packages</source>
        <translation>システムパッケージの後</translation>
    </message>
    <message>
        <source>before PyTorch</source>
        <translation>PyTorch の前</translation>
    </message>
    <message>
        <source>before the app’s requirements</source>
        <translation>アプリのパッケージの前</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <comment>a place, a day</comment>
        <translation>%1、%2 に追加</translation>
    </message>
    <message>
        <source>%1, added %2 by a suggested fix</source>
        <comment>a place, a day</comment>
        <translation>%1、提案により %2 に追加</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Add a line to the recipe</source>
        <translation>レシピに行を追加</translation>
    </message>
    <message>
        <source>Your changes</source>
        <translation>あなたの変更</translation>
    </message>
    <message>
        <source>A line of your own is kept apart from the profile, so updating %1 never overwrites it.</source>
        <translation>自分の行はプロファイルとは別に保存されるため、%1 を更新しても上書きされません。</translation>
    </message>
    <message>
        <source>Changes are kept apart from the profile, so updating %1 never overwrites them.</source>
        <translation>変更はプロファイルとは別に保存されるため、%1 を更新しても上書きされません。</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 のその他</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>after Python</source>
        <translation>Python の後</translation>
    </message>
</context>
<context>
    <name>slipway::PackageBox</name>
    <message>
        <source>Requirements change</source>
        <translation>依存パッケージの変更</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>requirements, launch options</comment>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>packages</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PageHeader</name>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻る</translation>
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
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <comment>keys</comment>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>open the app’s page</source>
        <translation>アプリのページを開く</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>検索・実行</translation>
    </message>
    <message>
        <source>Find an app, or something to do</source>
        <translation>アプリや操作を探す</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>「%1」というものはありません</translation>
    </message>
    <message>
        <source>Try another word, or fewer letters.</source>
        <translation>別の言葉か、短い言葉を試してください。</translation>
    </message>
</context>
<context>
    <name>slipway::PaletteButton</name>
    <message>
        <source>Find or run</source>
        <translation>検索・実行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>slipway::PaletteList</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Recent builds</source>
        <translation>最近のビルド</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it does, its key</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::PlanCard</name>
    <message>
        <source>What an install does</source>
        <translation>インストールで行うこと</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Fetches the source at %1 and keeps a copy of it</source>
        <translation>ソース %1 を取得し、写しを残します</translation>
    </message>
    <message>
        <source>Builds an image, from: %1</source>
        <translation>%1 からイメージをビルドします</translation>
    </message>
    <message>
        <source>Starts it in a container that only this machine can reach</source>
        <translation>このコンピューターからだけ届くコンテナで開始します</translation>
    </message>
    <message>
        <source>Waits until its web UI answers, then offers to open it</source>
        <translation>Web UI が応答するまで待ち、開けるようにします</translation>
    </message>
</context>
<context>
    <name>slipway::PrepareS6Base</name>
    <message>
        <source>The publisher lists no base system for this computer.</source>
        <translation>配布元に、このコンピューター用のベースシステムがありません。</translation>
    </message>
    <message>
        <source>The base system is Ubuntu %1, supervised by s6-overlay; both as their publishers&apos; sums say.</source>
        <translation>ベースシステムは Ubuntu %1 で、s6-overlay が監視します。どちらも配布元のチェックサムどおりです。</translation>
    </message>
    <message>
        <source>The publisher of s6-overlay names no sum for %1.</source>
        <translation>s6-overlay の配布元に %1 のチェックサムがありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ProfileStore</name>
    <message>
        <source>%1 is not a good profile.</source>
        <translation>%1 は正しいプロファイルではありません。</translation>
    </message>
    <message>
        <source>You have a profile “%1” already: remove or rename %2 first.</source>
        <translation>プロファイル「%1」はすでにあります。先に %2 を削除するか名前を変えてください。</translation>
    </message>
</context>
<context>
    <name>slipway::PullBaseJob</name>
    <message>
        <source>The base image %1 was not found.</source>
        <translation>ベースイメージ %1 が見つかりません。</translation>
    </message>
</context>
<context>
    <name>slipway::PullImageJob</name>
    <message>
        <source>The image could not be fetched.</source>
        <translation>イメージを取得できませんでした。</translation>
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
        <translation>%1 が時間内に応答しません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
</context>
<context>
    <name>slipway::Reading</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>slipway::ReadyProbe</name>
    <message>
        <source>It did not answer within %1 s.</source>
        <translation>%1 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>応答しません。</translation>
    </message>
    <message>
        <source>Waiting for the web UI</source>
        <translation>Web UI を待っています</translation>
    </message>
</context>
<context>
    <name>slipway::RecentCard</name>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>すべてのアクティビティ</translation>
    </message>
</context>
<context>
    <name>slipway::RecipeTab</name>
    <message>
        <source>Ingredients</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the Dockerfile</source>
        <translation>Dockerfile をコピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the recipe as…</source>
        <translation>レシピに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>made by Slipway, read only</source>
        <translation>Slipway が作成、読み取り専用</translation>
    </message>
    <message>
        <source>No recipe for %1</source>
        <translation>%1 のレシピはありません</translation>
    </message>
    <message>
        <source>Its image is made elsewhere and taken as it is.</source>
        <translation>イメージはよそで作られ、そのまま使われます。</translation>
    </message>
    <message>
        <source>No image was made from it yet</source>
        <translation>まだイメージは作られていません</translation>
    </message>
    <message>
        <source>Matches the running image</source>
        <translation>動作中のイメージと一致</translation>
    </message>
    <message>
        <source>Differs from the image: a rebuild applies it</source>
        <translation>イメージと異なります。再ビルドで反映されます</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>レシピを保存</translation>
    </message>
</context>
<context>
    <name>slipway::RecoverAppJob</name>
    <message>
        <source>Bring back the last container</source>
        <translation>最後のコンテナを戻す</translation>
    </message>
</context>
<context>
    <name>slipway::RegisterModelsJob</name>
    <message>
        <source>The app&apos;s list of models cannot be read.</source>
        <translation>アプリのモデル一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The app asks for a sign-in. Add its models in its own model manager.</source>
        <translation>アプリがサインインを求めています。アプリ自身のモデル管理画面でモデルを追加してください。</translation>
    </message>
    <message>
        <source>This app takes no models from outside.</source>
        <translation>このアプリは外部からモデルを受け取りません。</translation>
    </message>
    <message>
        <source>The app did not look through its folders.</source>
        <translation>アプリはフォルダーを調べませんでした。</translation>
    </message>
    <message>
        <source>Looking through %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>The app no longer answers.</source>
        <translation>アプリが応答しなくなりました。</translation>
    </message>
</context>
<context>
    <name>slipway::RemedyJob</name>
    <message>
        <source>There is no command for this.</source>
        <translation>これに使えるコマンドはありません。</translation>
    </message>
    <message>
        <source>“%1” could not be run.</source>
        <translation>「%1」を実行できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was done, since the password was not given.</source>
        <translation>パスワードが入力されなかったため、何も変更していません。</translation>
    </message>
    <message>
        <source>The command did not work.</source>
        <translation>コマンドがうまくいきませんでした。</translation>
    </message>
</context>
<context>
    <name>slipway::RemoveAppJob</name>
    <message>
        <source>Remove the app</source>
        <translation>アプリを削除</translation>
    </message>
    <message>
        <source>Its settings stay in %1.</source>
        <translation>設定は %1 に残ります。</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed whole.</source>
        <translation>フォルダー %1 を完全には削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>slipway::ReplaceJob</name>
    <message>
        <source>Stopping the old container</source>
        <translation>古いコンテナを停止しています</translation>
    </message>
    <message>
        <source>The old container is running again.</source>
        <translation>古いコンテナが再び動いています。</translation>
    </message>
    <message>
        <source>The old container is there but could not be started.</source>
        <translation>古いコンテナはありますが、開始できませんでした。</translation>
    </message>
</context>
<context>
    <name>slipway::RollbackJob</name>
    <message>
        <source>Look for the image</source>
        <translation>イメージを探す</translation>
    </message>
    <message>
        <source>Start it and wait for health</source>
        <translation>起動して応答を待つ</translation>
    </message>
    <message>
        <source>%1 has no earlier image that was good.</source>
        <translation>%1 には、以前に動いたイメージがありません。</translation>
    </message>
    <message>
        <source>%1 runs build %2 already.</source>
        <translation>%1 はすでにビルド %2 で動いています。</translation>
    </message>
    <message>
        <source>The image of build %1 is not there any more. Pin its commit and build it again.</source>
        <translation>ビルド %1 のイメージはもうありません。そのコミットに固定して、もう一度ビルドしてください。</translation>
    </message>
    <message>
        <source>Bringing back the settings of then</source>
        <translation>当時の設定を戻しています</translation>
    </message>
    <message>
        <source>The settings until now are in %1.</source>
        <translation>これまでの設定は %1 にあります。</translation>
    </message>
    <message>
        <source>It is pinned to the commits of build %1.</source>
        <translation>ビルド %1 のコミットに固定しました。</translation>
    </message>
    <message>
        <source>Its settings of %1 are kept as well; they were not brought back.</source>
        <translation>%1 の設定も保存されていますが、戻していません。</translation>
    </message>
</context>
<context>
    <name>slipway::RunDesk</name>
    <message>
        <source>Another program</source>
        <translation>別のプログラム</translation>
    </message>
</context>
<context>
    <name>slipway::RunExtrasJob</name>
    <message>
        <source>The option “%1” does not fit this profile any more: it was left out.</source>
        <translation>オプション「%1」はこのプロファイルに合わなくなったため、外しました。</translation>
    </message>
    <message>
        <source>The keyring does not have the secret %1 of %2. Enter it again.</source>
        <translation>キーリングに %2 の秘密 %1 がありません。もう一度入力します。</translation>
    </message>
</context>
<context>
    <name>slipway::RunPreview</name>
    <message>
        <source>What will run</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Needs a restart, not a rebuild.</source>
        <translation>再起動が必要です。再ビルドは不要です。</translation>
    </message>
</context>
<context>
    <name>slipway::RunRow</name>
    <message>
        <source>Open %1, port %2</source>
        <translation>%1 を開く、ポート %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <comment>name, what is wrong</comment>
        <translation>%1 を表示: %2</translation>
    </message>
</context>
<context>
    <name>slipway::RunRows</name>
    <message>
        <source>Reset “%1”</source>
        <translation>「%1」を元に戻す</translation>
    </message>
</context>
<context>
    <name>slipway::RunningCard</name>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show log: %1</source>
        <translation>ログを表示: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, how far it is</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>slipway::SearchPromise</name>
    <message>
        <source>Your pin stays where it is</source>
        <translation>ピンはそのままです</translation>
    </message>
    <message>
        <source>Tests use throw-away images and copies of the app’s folders. Your own settings, models and pictures are not touched.</source>
        <translation>テストには使い捨てのイメージとアプリのフォルダーのコピーを使います。設定、モデル、画像には触れません。</translation>
    </message>
</context>
<context>
    <name>slipway::SearchSteps</name>
    <message>
        <source>%1 is running</source>
        <comment>a commit</comment>
        <translation>%1 を実行中</translation>
    </message>
    <message>
        <source>%1 is tried now</source>
        <comment>a commit</comment>
        <translation>%1 を試しています</translation>
    </message>
    <message>
        <source>%1 works</source>
        <comment>a commit</comment>
        <translation>%1 は動作</translation>
    </message>
    <message>
        <source>%1 is broken</source>
        <comment>a commit</comment>
        <translation>%1 は不具合あり</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <comment>a commit</comment>
        <translation>%1 はスキップ</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
</context>
<context>
    <name>slipway::SearchStrip</name>
    <message>
        <source>Getting ready to search</source>
        <translation>検索の準備中</translation>
    </message>
    <message>
        <source>Starting %1 at %2</source>
        <translation>%1 を %2 で起動中</translation>
    </message>
    <message>
        <source>Does %1 work at %2?</source>
        <translation>%1 は %2 で動作しますか？</translation>
    </message>
    <message>
        <source>%1 broke it</source>
        <comment>a commit</comment>
        <translation>%1 が原因です</translation>
    </message>
    <message>
        <source>The search cannot go on</source>
        <translation>検索を続けられません</translation>
    </message>
    <message>
        <source>Open web UI</source>
        <translation>Web UI を開く</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>動作する</translation>
    </message>
    <message>
        <source>It is broken</source>
        <translation>不具合がある</translation>
    </message>
    <message>
        <source>Can’t tell</source>
        <translation>わからない</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>変更を見る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The commit is passed over, as one that does not build is</source>
        <translation>ビルドできないコミットと同じように飛ばします</translation>
    </message>
    <message>
        <source>Ends the search. The pin stays where it is.</source>
        <translation>検索を終わります。ピンはそのままです。</translation>
    </message>
    <message>
        <source>Works: %1</source>
        <translation>動作：%1</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>不具合：%1</translation>
    </message>
    <message>
        <source>Its web UI does not answer</source>
        <translation>Web UI が応答しません</translation>
    </message>
    <message>
        <source>Pin to %1, before it</source>
        <translation>その前の %1 にピン留め</translation>
    </message>
    <message>
        <source>Trying %1 at %2</source>
        <translation>%1 を %2 で試しています</translation>
    </message>
</context>
<context>
    <name>slipway::SectionToggle</name>
    <message>
        <source>%1, %2</source>
        <comment>heading, how many</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>slipway::SeeRow</name>
    <message>
        <source>See why</source>
        <translation>理由を見る</translation>
    </message>
    <message>
        <source>See log</source>
        <translation>ログを見る</translation>
    </message>
    <message>
        <source>See why: %1</source>
        <translation>理由を見る: %1</translation>
    </message>
    <message>
        <source>See log: %1</source>
        <translation>ログを見る: %1</translation>
    </message>
</context>
<context>
    <name>slipway::Settings</name>
    <message>
        <source>The settings could not be read. They are kept as %1, and the defaults are used.</source>
        <translation>設定を読めませんでした。%1 として残し、既定値を使います。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation>設定を %1 に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>slipway::SettingsPage</name>
    <message>
        <source>Like the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>少なく</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Back to the usual folder: %1</source>
        <translation>通常のフォルダーに戻す: %1</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Used when Slipway is started again</source>
        <translation>Slipway を再起動すると反映されます</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When a build ends while you do something else</source>
        <translation>ほかの作業中にビルドが終わったとき</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>前回の続きから</translation>
    </message>
    <message>
        <source>Opens the page that was shown last</source>
        <translation>最後に表示したページを開きます</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Changes at once</source>
        <translation>すぐに変わります</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Less: nothing fades, slides or turns</source>
        <translation>少なく: フェード・スライド・回転をしません</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Open the folder of models</source>
        <translation>モデルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Choose the folder of models</source>
        <translation>モデルのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Open the folder of outputs</source>
        <translation>出力のフォルダーを開く</translation>
    </message>
    <message>
        <source>Choose the folder of outputs</source>
        <translation>出力のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Sources, builds and the apps’ own folders</source>
        <translation>ソース、ビルド、アプリのフォルダー</translation>
    </message>
    <message>
        <source>Open Slipway’s own folder</source>
        <translation>Slipway のフォルダーを開く</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, 3 or later</source>
        <translation>GNU General Public License 3 以降の自由ソフトウェア</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Open the folder of the settings file</source>
        <translation>設定ファイルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Slipway’s own log</source>
        <translation>Slipway 自身のログ</translation>
    </message>
    <message>
        <source>Open the folder of Slipway’s own log</source>
        <translation>Slipway 自身のログのフォルダーを開く</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>すべての設定を表示</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No setting is called “%1”</source>
        <translation>「%1」という設定はありません</translation>
    </message>
    <message>
        <source>Try another word, or look through all settings.</source>
        <translation>別の言葉を試すか、すべての設定を見てください。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <source>Lists running apps, and keeps Slipway there when its window is closed</source>
        <translation>実行中のアプリを表示し、ウィンドウを閉じても Slipway はトレイに残ります</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>再セットアップ</translation>
    </message>
    <message>
        <source>Set up Slipway again</source>
        <translation>Slipway を再セットアップ</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Checks this computer, finds models and offers a first app</source>
        <translation>コンピューターを確認し、モデルを探し、最初のアプリを提案します</translation>
    </message>
</context>
<context>
    <name>slipway::Sidebar</name>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
</context>
<context>
    <name>slipway::SignIns</name>
    <message>
        <source>A sign-in is sent over https only. The address begins with https://.</source>
        <translation>サインイン情報は https でのみ送られます。アドレスは https:// で始まります。</translation>
    </message>
</context>
<context>
    <name>slipway::SourceDesk</name>
    <message>
        <source>Asking the server</source>
        <translation>サーバーに問い合わせ中</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>commits</comment>
        <translation>%1 から %2 まで</translation>
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
        <translation>ピンと最新のコミット</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>ピンなし</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Newest on %1</source>
        <translation>%1 の最新</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>確認をやめる</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a check does, how far it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Update to newest</source>
        <translation>最新に更新</translation>
    </message>
    <message>
        <source>Rebuild at the pin</source>
        <translation>ピンで再ビルド</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
</context>
<context>
    <name>slipway::SourceTab</name>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Selected commit</source>
        <translation>選択したコミット</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Reading the source</source>
        <translation>ソースを読み込み中</translation>
    </message>
    <message>
        <source>The commits are read from Slipway’s copy.</source>
        <translation>Slipway のコピーからコミットを読み込みます。</translation>
    </message>
    <message>
        <source>%1 has no source to pin</source>
        <translation>%1 にはピン留めするソースがありません</translation>
    </message>
    <message>
        <source>It is made from a ready image, which its recipe holds by its digest.</source>
        <translation>完成したイメージから作られ、レシピがダイジェストで固定しています。</translation>
    </message>
    <message>
        <source>Checking for updates</source>
        <translation>更新を確認中</translation>
    </message>
    <message>
        <source>There is no copy of this source yet</source>
        <translation>このソースのコピーはまだありません</translation>
    </message>
    <message>
        <source>A check brings its commits here. The pin and the image stay as they are.</source>
        <translation>確認するとコミットが取得されます。ピンとイメージはそのままです。</translation>
    </message>
</context>
<context>
    <name>slipway::SourcesGroup</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Look for updates</source>
        <translation>更新を確認する</translation>
    </message>
    <message>
        <source>Once a day while Slipway is open; nothing is changed</source>
        <translation>Slipway を開いている間、1 日 1 回。何も変更しません</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>このプロキシを使う</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>証明書のファイルを選択</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Use these certificates</source>
        <translation>この証明書を使う</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a sign-in</source>
        <translation>サインイン情報を追加</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>For private git servers, kept in the desktop’s keyring</source>
        <translation>非公開の Git サーバー用。デスクトップのキーリングに保管</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>This is not a whole path.</source>
        <translation>これは絶対パスではありません。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove the sign-in for %1</source>
        <translation>%1 のサインイン情報を削除</translation>
    </message>
    <message>
        <source>A sign-in is kept</source>
        <translation>サインイン情報を保管中</translation>
    </message>
    <message>
        <source>Remove the sign-in for %1?</source>
        <translation>%1 のサインイン情報を削除しますか？</translation>
    </message>
    <message>
        <source>Private sources there cannot be fetched until you sign in again. What is here already still builds.</source>
        <translation>もう一度サインインするまで、そのサーバーの非公開ソースは取得できません。すでに取得済みのものは引き続きビルドできます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>For git servers; empty: as git says</source>
        <translation>Git サーバー用。空欄: Git の設定に従う</translation>
    </message>
    <message>
        <source>From the next start on</source>
        <translation>次回の起動から</translation>
    </message>
    <message>
        <source>The system’s</source>
        <translation>システムの証明書</translation>
    </message>
</context>
<context>
    <name>slipway::StartAppJob</name>
    <message>
        <source>Stop the app</source>
        <translation>アプリを停止</translation>
    </message>
    <message>
        <source>Look for the image</source>
        <translation>イメージを探す</translation>
    </message>
    <message>
        <source>Start and wait for health</source>
        <translation>開始して応答を待つ</translation>
    </message>
    <message>
        <source>%1 has no image yet. Build it first.</source>
        <translation>%1 のイメージがまだありません。先にビルドしてください。</translation>
    </message>
</context>
<context>
    <name>slipway::StarterCard</name>
    <message>
        <source>suggested</source>
        <translation>おすすめ</translation>
    </message>
</context>
<context>
    <name>slipway::StarterStep</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Apps to begin with</source>
        <translation>最初のアプリ</translation>
    </message>
    <message>
        <source>Good apps to begin with</source>
        <translation>最初におすすめのアプリ</translation>
    </message>
    <message>
        <source>Good choices for your %1</source>
        <comment>a GPU</comment>
        <translation>%1 におすすめ</translation>
    </message>
    <message numerus="yes">
        <source>All %n apps</source>
        <translation>
            <numerusform>すべてのアプリ (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 をインストール</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>The engine does not answer yet.</source>
        <translation>エンジンがまだ応答しません。</translation>
    </message>
    <message>
        <source>%1 will be pinned to %2, with which its profile was tested.</source>
        <translation>%1 は、プロファイルの検証に使われた %2 に固定されます。</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <comment>about 14 GB, 186 GB</comment>
        <translation>%1（空き %2）</translation>
    </message>
</context>
<context>
    <name>slipway::StepList</name>
    <message>
        <source>waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step name, state</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::StepView</name>
    <message>
        <source>Steps of the build</source>
        <translation>ビルドの手順</translation>
    </message>
</context>
<context>
    <name>slipway::StopAppJob</name>
    <message>
        <source>Stop the app</source>
        <translation>アプリを停止</translation>
    </message>
</context>
<context>
    <name>slipway::StopUndo</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 を停止しました</translation>
    </message>
</context>
<context>
    <name>slipway::StoreCard</name>
    <message>
        <source>not recognised</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>おすすめ</translation>
    </message>
</context>
<context>
    <name>slipway::Toast</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>key</comment>
        <translation>元に戻す（%1）</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
</context>
<context>
    <name>slipway::TrackLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>Pinned, 27 February 2025</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::TrackWidget</name>
    <message numerus="yes">
        <source>%n commits from the oldest to the newest</source>
        <translation>
            <numerusform>古い順に並んだコミット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change more than the program</source>
        <translation>
            <numerusform>そのうち %n 件はプログラム以外も変更します</numerusform>
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
        <translation>Slipway を表示</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Quit; the apps keep running</source>
        <translation>終了（アプリは動き続けます）</translation>
    </message>
</context>
<context>
    <name>slipway::TrialJob</name>
    <message>
        <source>Copying its settings</source>
        <translation>設定をコピーしています</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>slipway::UpdateJob</name>
    <message>
        <source>Beside the old one: %1</source>
        <translation>旧イメージと並行して: %1</translation>
    </message>
    <message>
        <source>The old one was not stopped.</source>
        <translation>旧イメージは停止していません。</translation>
    </message>
    <message>
        <source>It could not be tried beside the old one. %1</source>
        <translation>旧イメージと並行して試せませんでした。%1</translation>
    </message>
</context>
</TS>
