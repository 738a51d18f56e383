#pragma once

#include "core/workstation/release_desk.h"
#include "ui/widgets/page.h"

#include <QDialog>

#include <stop_token>

class QVBoxLayout;

namespace countersign::ui {

class ActionButton;
class CountryField;
class NoticeBar;
class PlainLabel;

/// Carrying letters by hand, one way: says what happens, does it, says what came of it. Escape stops it.
class CourierDialog : public QDialog
{
    Q_OBJECT
public:
    ~CourierDialog() override;
    [[nodiscard]] PlainLabel *summary() const { return m_summary; }
    [[nodiscard]] NoticeBar *missing() const { return m_missing; }

Q_SIGNALS:
    void finished(bool ok);

protected:
    using Summary = workstation::CourierService::Summary;
    CourierDialog(const PageContext &context, const QString &title, const QString &explanation, const QString &act, QWidget *parent);
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }
    [[nodiscard]] ActionButton *act() const { return m_act; }
    [[nodiscard]] std::stop_token begin();
    void show(const base::Result<Summary> &summary, const QString &words);

    PageContext m_context;

private:
    QVBoxLayout *m_fields;
    PlainLabel *m_summary;
    NoticeBar *m_missing;
    ActionButton *m_act;
    ActionButton *m_close;
    std::stop_source m_stop;
};

/// Everything that waits for one desk into a file that only this desk can open.
class CourierWriteDialog : public CourierDialog
{
    Q_OBJECT
public:
    CourierWriteDialog(const PageContext &context, base::CountryCode desk, QWidget *parent);
    [[nodiscard]] CountryField *deskField() const { return m_desk; }
    void write(const QString &path);

private:
    void choose();
    CountryField *m_desk;
};

/// A file that another desk sent by hand.
class CourierReadDialog : public CourierDialog
{
    Q_OBJECT
public:
    CourierReadDialog(const PageContext &context, QWidget *parent);
    void read(const QString &path);

private:
    void choose();
};

} // namespace countersign::ui
