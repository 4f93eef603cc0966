using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;

namespace Chutri.SelfReview.Forms;

/// <summary>What somebody thinks of a colleague; the person by code.</summary>
internal sealed record ReviewOpinionForm(string? Of, string? Text)
{
    public static ReviewOpinionForm Read(FormEntry entry) =>
        new(entry.TextOrNull("of"), entry.TextOrNull("text"));

    public async Task<Outcome<GiveOpinionRequest>> Parse(
        string round,
        FieldReader read,
        CancellationToken stop
    )
    {
        var of = await read.Person("of", Of, ReviewFieldWords.Of, stop);
        var text = read.Text("text", Text, Lengths.Answer, ReviewFieldWords.Opinion);
        return read.Answer(() => new GiveOpinionRequest(round, of, text));
    }
}
