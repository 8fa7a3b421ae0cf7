// SPDX-FileCopyrightText: 2026 Capacity Block Viewer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader sees of a program: the accessibility bus of this session, asked over D-Bus.
// Only for tests.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>

#include <functional>
#include <optional>

namespace cbv {

/// A thing on the bus: who has it, and its path there.
struct AccessibleRef
{
    QString owner;
    QString path;
};

/// Bits of the state set of AT-SPI (AtspiStateType).
enum class AccessibleState { Focusable = 11, Selectable = 22, Selected = 23 };

class AccessibleBus
{
    /// A program that is still starting answers later: ask again rather than wait for it.
    static constexpr int kPatienceMs = 5000;

public:
    /// Connects, and starts the bus where it does not run.
    bool connect()
    {
        QDBusInterface launcher(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                QStringLiteral("org.a11y.Bus"));
        const QDBusReply<QString> address = launcher.call(QStringLiteral("GetAddress"));
        if (!address.isValid())
            return false;
        m_bus = QDBusConnection::connectToBus(address.value(), QStringLiteral("a11y"));
        return m_bus.isConnected();
    }

    static AccessibleRef root()
    {
        return {QStringLiteral("org.a11y.atspi.Registry"),
                QStringLiteral("/org/a11y/atspi/accessible/root")};
    }

    QList<AccessibleRef> children(const AccessibleRef &of) const
    {
        const QDBusMessage reply = call(of, "Accessible", QStringLiteral("GetChildren"));
        QList<AccessibleRef> found;
        if (reply.type() != QDBusMessage::ReplyMessage)
            return found;
        const auto list = reply.arguments().value(0).value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            AccessibleRef each;
            QDBusObjectPath path;
            list.beginStructure();
            list >> each.owner >> path;
            list.endStructure();
            each.path = path.path();
            found.append(each);
        }
        list.endArray();
        return found;
    }

    QString name(const AccessibleRef &of) const { return property(of, QStringLiteral("Name")); }
    QString description(const AccessibleRef &of) const
    {
        return property(of, QStringLiteral("Description"));
    }

    QString property(const AccessibleRef &of, const QString &which) const
    {
        QDBusMessage ask = QDBusMessage::createMethodCall(
            of.owner, of.path, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
        ask << QStringLiteral("org.a11y.atspi.Accessible") << which;
        const QDBusMessage reply = m_bus.call(ask, QDBus::Block, kPatienceMs);
        return reply.arguments().value(0).value<QDBusVariant>().variant().toString();
    }

    bool has(const AccessibleRef &of, AccessibleState state) const
    {
        const QDBusMessage reply = call(of, "Accessible", QStringLiteral("GetState"));
        const auto bits = qdbus_cast<QList<uint>>(reply.arguments().value(0));
        return !bits.isEmpty() && (bits[0] >> static_cast<int>(state) & 1U) != 0;
    }

    /// The first action, as a screen reader runs it.
    void act(const AccessibleRef &on) const { call(on, "Action", QStringLiteral("DoAction"), {0}); }

    /// The names of all that is there, indented, down to so many levels: for a message.
    QString outline(const AccessibleRef &below, int levels, int indent = 2) const
    {
        QString text;
        for (const AccessibleRef &child : children(below)) {
            text += QString(indent, u' ') + name(child).section(u'\n', 0, 0) + u'\n';
            if (levels > 1)
                text += outline(child, levels - 1, indent + 2);
        }
        return text;
    }

    /// Depth first, down to so many levels.
    std::optional<AccessibleRef> find(const AccessibleRef &below, int levels,
                                      const std::function<bool(const AccessibleRef &)> &is) const
    {
        for (const AccessibleRef &child : children(below)) {
            if (is(child))
                return child;
            if (levels > 1) {
                if (const auto found = find(child, levels - 1, is))
                    return found;
            }
        }
        return std::nullopt;
    }

private:
    QDBusMessage call(const AccessibleRef &on, const char *interface, const QString &method,
                      const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            on.owner, on.path, QStringLiteral("org.a11y.atspi.") + QLatin1String(interface),
            method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::Block, kPatienceMs);
    }

    QDBusConnection m_bus{QString()};
};

} // namespace cbv
