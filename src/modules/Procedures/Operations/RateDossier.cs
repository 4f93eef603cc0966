using System.Security.Cryptography;
using System.Text;
using Chutri.Platform;
using Chutri.Procedures.Model;

namespace Chutri.Procedures.Operations;

internal sealed record RateRequest(string Code, string Secret, Rating Rating);

/// <summary>
/// The applicant says in one touch how it went. Nobody is signed in: code and secret open it, and the program writes it down.
/// </summary>
internal sealed class RateDossier(AppDatabase db, Intake intake) : IOperation<RateRequest, Done>
{
    /// <summary>Only the program itself, for whoever holds the slip; no role holds it.</summary>
    public static readonly Act Right = new(
        "procedures.rate",
        new("ghi đánh giá của người nộp hồ sơ", "note what an applicant says")
    );

    public Act Act => Right;

    public async Task<Outcome<Done>> Run(
        RateRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (
            await intake.Find(request.Code, stop) is not { } dossier
            || !Opens(dossier.Secret, request.Secret)
        )
        {
            return DossierRefusals.NotFoundHere;
        }

        if (dossier.Rate(request.Rating, now) is { } no)
        {
            return no;
        }

        db.Record(new DossierRated(dossier.Id, dossier.Code, request.Rating.Word()), caller, now);
        return new Done();
    }

    /// <summary>In the same time, whatever was typed.</summary>
    public static bool Opens(string secret, string typed) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(secret),
            Encoding.ASCII.GetBytes(DossierCodes.Plain(typed))
        );
}
