using CsCheck;

namespace Chutri.VietnameseText.Tests;

/// <summary>Random texts that look like Vietnamese, composed or not, with odd spaces and marks in any order.</summary>
internal static class Samples
{
    private static readonly string[] Pieces =
    [
        "a",
        "ă",
        "â",
        "b",
        "c",
        "d",
        "đ",
        "Đ",
        "e",
        "ê",
        "o",
        "ô",
        "ơ",
        "u",
        "ư",
        "Ư",
        "y",
        "q",
        "h",
        "T",
        "N",
        "\u0300",
        "\u0301",
        "\u0302",
        "\u0303",
        "\u0306",
        "\u0309",
        "\u031B",
        "\u0323",
        " ",
        "\u00A0",
        "\n",
        "\r\n",
        "oà",
        "òa",
        "uỷ",
        "ủy",
        "quý",
        "Ủy",
        "ban",
        "1",
        "12",
        "-",
        "/",
        "\u200B",
        "\u00AD",
        "Ð",
        "ƣ",
        "\u001F",
        "\uD800",
    ];

    internal static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1]
        .Array[0, 24]
        .Select(a => string.Concat(a.Select(i => Pieces[i])));

    private static readonly string[] Words =
    [
        "an",
        "ăn",
        "ân",
        "bà",
        "bả",
        "bã",
        "bá",
        "bạ",
        "ba",
        "dân",
        "đào",
        "hoà",
        "hoàn",
        "hoa",
        "tổ",
        "tô",
        "tơ",
        "uỷ",
        "ý",
        "10",
        "2",
    ];

    internal static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);
}
