using System.Globalization;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Forms;

/// <param name="Key">Of the seal.</param>
/// <param name="Dice">The faces in the order of the throws, with a space between.</param>
/// <param name="Beacon">The public number, where the draw uses one, as hexadecimal digits.</param>
internal sealed record DrawUnitsForm(string? Key, string? Dice, string? Beacon, string? Witnesses)
{
    public static DrawUnitsForm Of(FormEntry entry) =>
        new(
            entry.TextOrNull("key"),
            entry.TextOrNull("dice"),
            entry.TextOrNull("beacon"),
            entry.TextOrNull("witnesses")
        );

    public Outcome<DrawUnitsRequest> Parse(InspectionDraw draw, FieldReader typed)
    {
        var key = typed.Text("key", Key, Lengths.Name, DrawFieldWords.Key);
        var faces = typed
            .Text("dice", Dice, Lengths.Short, DrawFieldWords.Dice)
            .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var dice = new List<int>();
        foreach (var face in faces)
        {
            if (
                int.TryParse(face, NumberStyles.None, CultureInfo.InvariantCulture, out var one)
                && one is >= 1 and <= InspectionDraw.Faces
            )
            {
                dice.Add(one);
            }
        }

        if (dice.Count < faces.Length)
        {
            typed.Wrong("dice", DrawFieldWords.Dice);
        }
        else if (faces.Length > 0 && faces.Length != draw.Throws)
        {
            typed.Wrong("dice", DrawFieldWords.Throws(draw.Throws, faces.Length));
        }

        if (
            key.Length > 0
            && draw.State is DrawState.ListClosed
            && SealedDraw.Open(draw, key).Refusal is { } shut
        )
        {
            typed.Wrong("key", shut.Fields[0].Sentence);
        }

        var beacon = typed.Text("beacon", Beacon, Lengths.Short, null);
        var witnesses = typed.Text("witnesses", Witnesses, Lengths.Short, DrawFieldWords.Witnesses);
        return typed.Answer(() =>
            new DrawUnitsRequest(
                draw.Code,
                key,
                dice,
                beacon.Length > 0 ? beacon.ToLowerInvariant() : null,
                [
                    .. witnesses.Split(
                        [',', '\n', ';'],
                        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                    ),
                ]
            )
        );
    }
}

/// <param name="Key">Of the seal.</param>
internal sealed record DrawKeyForm(string? Key)
{
    public Outcome<DrawKeyRequest> Parse(string code, FieldReader typed)
    {
        var key = typed.Text("key", Key, Lengths.Name, DrawFieldWords.Key);
        return typed.Answer(() => new DrawKeyRequest(code, key));
    }
}
