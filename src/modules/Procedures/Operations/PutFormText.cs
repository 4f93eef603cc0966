using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Operations;

internal sealed record PutFormTextRequest(
    FormKind Kind,
    string Mark,
    string Title,
    string Body,
    string Source
);

/// <summary>A new edition of a form holds for everything that is written from now on.</summary>
internal sealed class PutFormText(AppDatabase db) : IOperation<PutFormTextRequest, int>
{
    public Act Act => ProcedureActs.Forms;

    /// <returns>The number of the edition.</returns>
    public async Task<Outcome<int>> Run(
        PutFormTextRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var last = await db.Set<FormText>()
            .Where(text => text.Kind == request.Kind)
            .MaxAsync(text => (int?)text.Number, stop);
        var put = new FormText
        {
            Kind = request.Kind,
            Number = (last ?? 0) + 1,
            Mark = request.Mark,
            Title = request.Title,
            Body = request.Body,
            Source = request.Source,
            PutAt = now.Utc,
            PutBy = caller.Person,
        };
        db.Add(put);
        db.Record(new FormTextPut(put.Id, put.Kind.Word(), put.Number, put.Source), caller, now);
        return put.Number;
    }
}
