// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/recorded_questions.h"

#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

/// Every answer that five real engines gave to the same questions, through the calls that ask them.
class RecordingsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRecordedQuestionIsInTheTable()
    {
        QStringList known;
        for (const Question &question : recordedQuestions())
            known << question.id;
        QCOMPARE(known.size(), 125);
        for (const QString &engine : recordedEngines()) {
            QStringList recorded;
            for (const RecordedAnswer &answer : recordingOf(engine).answers)
                recorded << answer.question;
            QCOMPARE(recorded, known);
        }
    }

    void theSameQuestionHasTheSameAnswer_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("pieces");
        for (const QString &engine : recordedEngines()) {
            QTest::addRow("%s", qPrintable(engine)) << engine << 0;
            QTest::addRow("%s in pieces of one byte", qPrintable(engine)) << engine << 1;
        }
    }
    void theSameQuestionHasTheSameAnswer()
    {
        QFETCH(QString, engine);
        QFETCH(int, pieces);
        const QList<Question> questions = recordedQuestions();
        const Recording recording = recordingOf(engine);
        QCOMPARE(recording.answers.size(), questions.size());
        QStringList unasked;
        QStringList wrong;
        for (qsizetype at = 0; at < questions.size(); ++at) {
            const Question &question = questions[at];
            const RecordedAnswer &recorded = recording.answers[at];
            if (!question.ask) {
                unasked << question.id;
                continue;
            }
            FakeEngine fake;
            if (engine.startsWith("podman"_L1))
                fake.setPodman("4.3.1");
            Engine calls(fake.choice());
            const QString told = question.ask(calls, fake, recorded.answer().inPieces(pieces));
            const QString expected = question.except.value(engine, question.expected);
            // Of a long answer the recording holds the beginning alone: it must be refused as such.
            const bool isRight = recorded.isClipped
                    && question.id.contains(QRegularExpression(u"state|stats|build"_s))
                ? told.endsWith("malformed"_L1) || told.endsWith("lost"_L1)
                : told == expected;
            if (!isRight)
                wrong << u"%1: “%2”, not “%3”"_s.arg(question.id, told, expected);
        }
        qInfo().noquote() << engine << "replayed" << questions.size() - unasked.size() << "of"
                          << questions.size();
        if (pieces == 0 && engine == recordedEngines().first())
            qInfo().noquote() << "No call asks:" << unasked.join(u", "_s);
        for (const QString &answer : wrong)
            qWarning().noquote() << answer;
        QVERIFY(wrong.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecordingsTest)
#include "tst_recordings.moc"
