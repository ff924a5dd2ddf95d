// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/yaml_document.h"

#include "profiles/profiles_text.h"

#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace slipway {
namespace {

constexpr qsizetype largestFile = 1024 * 1024;
constexpr int mostNodes = 10'000;
constexpr size_t mostLevels = 32;

/// Ends the reading from inside the library, whose handlers have no other way out.
struct Stop {
    YAML::Mark mark;
    QString text;
};

class TreeBuilder : public YAML::EventHandler
{
public:
    std::optional<YamlNode> takeRoot() { return std::move(m_root); }
    const YamlNode *innermost() const { return m_open.empty() ? nullptr : &m_open.back().node; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_root)
            throw Stop{mark, ProfilesText::tr("A second document begins here: a file holds one.")};
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        take(nodeAt(YamlNode::Type::Null, mark, {}, anchor));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Stop{mark,
                   ProfilesText::tr("Aliases (“*name”) are not read here: write the value out.")};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        YamlNode node = nodeAt(YamlNode::Type::Scalar, mark, tag, anchor);
        node.text = QString::fromStdString(value);
        node.quoted = tag == "!";
        take(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(nodeAt(YamlNode::Type::List, mark, tag, anchor), mark);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(nodeAt(YamlNode::Type::Map, mark, tag, anchor), mark);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        YamlNode node;
        std::optional<YamlNode> key;
    };

    YamlNode nodeAt(YamlNode::Type type, const YAML::Mark &mark, const std::string &tag,
                    YAML::anchor_t anchor)
    {
        if (anchor != 0)
            throw Stop{
                mark,
                ProfilesText::tr("Anchors (“&name”) are not read here: write the value out.")};
        // The library's own marks: "?" for a plain scalar or collection, "!" for a quoted scalar.
        if (!tag.empty() && tag != "?" && tag != "!")
            throw Stop{mark, ProfilesText::tr("Tags (“!name”) are not read here.")};
        if (++m_nodes > mostNodes)
            throw Stop{mark,
                       ProfilesText::tr(
                           "The file has more than %1 values, which is more than is looked at.")
                           .arg(mostNodes)};
        YamlNode node;
        node.type = type;
        node.line = mark.line + 1;
        node.column = mark.column + 1;
        return node;
    }
    void open(YamlNode node, const YAML::Mark &mark)
    {
        if (m_open.size() >= mostLevels)
            throw Stop{mark,
                       ProfilesText::tr("The values are nested more than %1 levels deep.")
                           .arg(mostLevels)};
        m_open.push_back({std::move(node), {}});
    }
    void close()
    {
        YamlNode node = std::move(m_open.back().node);
        m_open.pop_back();
        take(std::move(node));
    }
    void take(YamlNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.isList()) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.key) {
            parent.key = std::move(node);
        } else {
            if (node.type == YamlNode::Type::Null) { // its own place is that of whatever comes next
                node.line = parent.key->line;
                node.column = parent.key->column;
            }
            parent.node.entries.push_back({std::move(*parent.key), std::move(node)});
            parent.key.reset();
        }
    }

    std::optional<YamlNode> m_root;
    std::vector<Open> m_open;
    int m_nodes = 0;
};

/// The library's messages in plain words; its own stay where there is nothing better to say.
QString plainly(const std::string &message)
{
    const QString said = QString::fromStdString(message);
    const auto has = [&said](const char *part) { return said.contains(QLatin1String(part)); };
    if (has("end of sequence flow not found"))
        return ProfilesText::tr("A “[” is not closed.");
    if (has("end of map flow not found"))
        return ProfilesText::tr("A “{” is not closed.");
    if (has("end of map not found") || has("end of sequence not found"))
        return ProfilesText::tr("This line is not indented like the ones it belongs to.");
    if (has("illegal map value") || has("illegal map key"))
        return ProfilesText::tr(
            "There is a “:” where none may be: text with a colon in it needs quotes.");
    if (has("anchor is not defined"))
        return ProfilesText::tr("Aliases (“*name”) are not read here: write the value out.");
    if (has("EOF in scalar") || has("illegal EOF") || has("illegal document indicator in scalar"))
        return ProfilesText::tr("A quote is not closed.");
    if (has("illegal block entry"))
        return ProfilesText::tr("A list entry (“-”) cannot begin here.");
    if (has("unknown escape"))
        return ProfilesText::tr(
            "In double quotes a “\\” begins a code, and this is not one: use single quotes.");
    if (has("could not be read") || has("unknown token"))
        return ProfilesText::tr("A value cannot begin like this: put it in quotes.");
    return ProfilesText::tr("This cannot be read as YAML (%1).").arg(said);
}

Problem problemAt(const QString &file, int line, int column, const QString &text)
{
    return {Problem::Severity::Error, file, line, column, {}, text};
}

/// What can be said about the bytes before any YAML is looked for.
std::optional<Problem> problemOfBytes(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > largestFile)
        return problemAt(
            file, 0, 0,
            ProfilesText::tr("The file is larger than 1 MiB, which is more than is looked at."));
    int line = 1;
    for (const QByteArray &text : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(text);
        if (decoder.hasError())
            return problemAt(file, line, 1, ProfilesText::tr("This line is not UTF-8 text."));
        for (qsizetype column = 0; column < decoded.size(); ++column) {
            const ushort unit = decoded.at(column).unicode();
            if (unit < 0x20 && unit != '\t' && !(unit == '\r' && column == decoded.size() - 1))
                return problemAt(file, line, int(column) + 1,
                                 ProfilesText::tr("This line has a control character in it."));
        }
        if (decoded.startsWith(u'\t') && !decoded.trimmed().isEmpty())
            return problemAt(
                file, line, 1,
                ProfilesText::tr(
                    "This line is indented with a tab: YAML is indented with spaces."));
        ++line;
    }
    return std::nullopt;
}

Problem problemOf(const YAML::Exception &exception, const TreeBuilder &builder, const QString &file)
{
    const QString text = plainly(exception.msg);
    // A bracket that is not closed is noticed at the end of the file; what helps is where it
    // stands.
    const bool isOpenFlow = exception.msg.find("flow not found") != std::string::npos;
    if (const YamlNode *open = isOpenFlow ? builder.innermost() : nullptr)
        return problemAt(file, open->line, open->column, text);
    return problemAt(file, exception.mark.line + 1, exception.mark.column + 1, text);
}

/// The library takes a quote that is still open at the end for closed, but not before an end
/// marker.
std::string withEndMarker(const QByteArray &bytes)
{
    std::string text = bytes.toStdString();
    if (!bytes.endsWith('\n'))
        text += '\n';
    return bytes.trimmed().endsWith("...") ? text : text + "...\n";
}

} // namespace

YamlDocument parseYaml(const QByteArray &bytes, const QString &file)
{
    YamlDocument document;
    if (const auto problem = problemOfBytes(bytes, file)) {
        document.problems << *problem;
        return document;
    }
    TreeBuilder builder;
    try {
        std::istringstream stream(withEndMarker(bytes));
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {}
        document.root = builder.takeRoot();
    } catch (const Stop &stop) {
        document.problems << problemAt(file, stop.mark.line + 1, stop.mark.column + 1, stop.text);
    } catch (const YAML::Exception &exception) {
        document.problems << problemOf(exception, builder, file);
    } catch (const std::exception &exception) {
        document.problems << problemAt(file, 0, 0, plainly(exception.what()));
    }
    if (document.problems.isEmpty()
        && (!document.root || document.root->type == YamlNode::Type::Null)) {
        document.root.reset();
        document.problems << problemAt(file, 0, 0, ProfilesText::tr("The file is empty."));
    }
    return document;
}

} // namespace slipway
