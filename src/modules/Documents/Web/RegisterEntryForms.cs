using Chutri.Documents.Operations;
using Chutri.Platform.Web;

namespace Chutri.Documents.Web;

/// <summary>From what was typed on a page to the forms that the API takes too.</summary>
internal static class RegisterEntryForms
{
    public static RegisterForm From(FormEntry entry) =>
        new(
            entry.TextOrNull("direction"),
            entry.TextOrNull("receivedOn"),
            entry.TextOrNull("kind"),
            entry.TextOrNull("number"),
            entry.TextOrNull("date"),
            entry.TextOrNull("issuer"),
            entry.TextOrNull("subject")
        );

    public static HeaderForm Header(FormEntry entry) =>
        new(
            entry.TextOrNull("direction"),
            entry.TextOrNull("kind"),
            entry.TextOrNull("number"),
            entry.TextOrNull("date"),
            entry.TextOrNull("term"),
            entry.TextOrNull("issuer"),
            entry.TextOrNull("issuingUnit"),
            entry.TextOrNull("subject"),
            entry.TextOrNull("signer"),
            entry.TextOrNull("receivedOn")
        );

    public static OutsideForm Outside(FormEntry entry) =>
        new(
            entry.TextOrNull("direction"),
            entry.TextOrNull("number"),
            entry.TextOrNull("date"),
            entry.TextOrNull("issuer"),
            entry.TextOrNull("level"),
            entry.TextOrNull("handledAt"),
            entry.TextOrNull("receivedOn")
        );
}
