using System.Globalization;
using System.Text;
using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>One answer, photograph or signature, as it was made. It never changes; a later one takes its place.</summary>
internal sealed class SheetEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Sheet { get; init; }

    /// <summary>Made where it was written. Sent twice it is kept once.</summary>
    public Guid MadeId { get; init; }

    public EntryKind Kind { get; init; }

    /// <summary>Code of the question; empty of a signature.</summary>
    public string Question { get; init; } = "";

    /// <summary>The answer; of a signature the name of whoever signs.</summary>
    public string Answer { get; init; } = "";

    public string Remark { get; init; } = "";

    /// <summary>Where, as the inspector added it by a button; empty where nobody did.</summary>
    public string Place { get; init; } = "";

    public string? Sha256 { get; init; }

    public string MediaType { get; init; } = "";

    public long Size { get; init; }

    public PersonId By { get; init; }

    public string ByName { get; init; } = "";

    public string Device { get; init; } = "";

    /// <summary>Counted up by the device, whatever its clock says.</summary>
    public long Order { get; init; }

    /// <summary>By the clock of the device.</summary>
    public DateTime MadeAt { get; init; }

    public DateTime ReceivedAt { get; init; }

    /// <summary>By so many seconds the clock of the device was ahead of the server's when it was sent; negative: behind.</summary>
    public long ClockAhead { get; init; }

    public WaitReason Waits { get; init; }

    public EntryStanding Standing { get; private set; }

    public string? DecidedWhy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>Of what the server kept: of a file that of its bytes, of anything else <see cref="DigestOf"/>.</summary>
    public string Digest { get; init; } = "";

    public bool Stands => Standing is EntryStanding.Counts or EntryStanding.TakenIn;

    /// <summary>When it was made by the server's clock, as far as the difference tells.</summary>
    public DateTime Corrected => MadeAt.AddSeconds(-ClockAhead);

    /// <summary>From when it has counted.</summary>
    public DateTime CountsFrom => DecidedAt ?? ReceivedAt;

    public static SheetEntry Of(MadeEntry made, Guid sheet, Arrival arrival, WaitReason waits) =>
        new()
        {
            Sheet = sheet,
            MadeId = made.Id,
            Kind = made.Kind,
            Question = made.Question,
            Answer = made.Answer,
            Remark = made.Remark,
            Place = made.Place,
            Sha256 = arrival.File?.Sha256,
            MediaType = arrival.File?.MediaType ?? "",
            Size = arrival.File?.Content.Length ?? 0,
            By = arrival.By.Person!.Value,
            ByName = arrival.By.Signature.Shortened(Lengths.Name),
            Device = arrival.Device,
            Order = made.Order,
            MadeAt = made.At,
            ReceivedAt = arrival.Now.Utc,
            ClockAhead = arrival.ClockAhead,
            Waits = waits,
            Standing = waits is WaitReason.None ? EntryStanding.Counts : EntryStanding.Waits,
            Digest = arrival.File?.Sha256 ?? DigestOf(made),
        };

    /// <summary>
    /// SHA-256 of identifier, kind, question, answer, remark and moment (milliseconds since 1970), each in UTF-8 on its own line. The
    /// device computes the same and so knows that the server kept what it sent.
    /// </summary>
    public static string DigestOf(MadeEntry made) =>
        FileStore.Digest(
            Encoding.UTF8.GetBytes(
                string.Join(
                    '\n',
                    made.Id.ToString(),
                    made.Kind.ToString(),
                    made.Question,
                    made.Answer,
                    made.Remark,
                    ((DateTimeOffset)made.At)
                        .ToUnixTimeMilliseconds()
                        .ToString(CultureInfo.InvariantCulture)
                )
            )
        );

    public void Decide(bool takeIn, string why, Caller by, Moment now) =>
        (Standing, DecidedWhy, DecidedByName, DecidedAt) = (
            takeIn ? EntryStanding.TakenIn : EntryStanding.PutAside,
            why,
            by.Signature.Shortened(Lengths.Name),
            now.Utc
        );
}
