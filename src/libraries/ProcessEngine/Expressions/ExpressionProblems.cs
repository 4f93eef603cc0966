namespace Chutri.ProcessEngine.Expressions;

/// <summary>Why an expression cannot be read.</summary>
internal static class ExpressionProblems
{
    public static Sentence TooLong { get; } =
        new(
            $"điều kiện dài hơn {Number.Of(Expression.LongestText)} ký tự",
            $"the expression is longer than {Number.Of(Expression.LongestText)} characters"
        );

    public static Sentence Empty { get; } = new("điều kiện trống", "the expression is empty");

    public static Sentence TooDeep(int at) =>
        new(
            $"lồng nhau quá {Number.Of(Expression.DeepestNesting)} tầng ở ký tự {Number.Of(at)}",
            $"more than {Number.Of(Expression.DeepestNesting)} levels inside one another at character {Number.Of(at)}"
        );

    public static Sentence OpenText(int at) =>
        new(
            $"chuỗi mở bằng \" ở ký tự {Number.Of(at)} không được đóng lại",
            $"the text opened with \" at character {Number.Of(at)} is not closed"
        );

    public static Sentence NotOurs(string what, int at) =>
        new(
            $"không hiểu “{what}” ở ký tự {Number.Of(at)}",
            $"“{what}” at character {Number.Of(at)} means nothing here"
        );

    public static Sentence Value { get; } = new("một giá trị", "a value");

    public static Sentence Name { get; } = new("một tên", "a name");

    public static Sentence Expected(Sentence wanted, string found, int at) =>
        found.Length == 0
            ? new($"thiếu {wanted.Vietnamese} ở cuối", $"{wanted.English} is missing at the end")
            : new(
                $"ở ký tự {Number.Of(at)} cần {wanted.Vietnamese}, nhưng gặp “{found}”",
                $"at character {Number.Of(at)} there should be {wanted.English}, not “{found}”"
            );

    public static Sentence NoFunction(string name, int at) =>
        new(
            $"không có hàm “{name}” (ký tự {Number.Of(at)}); có các hàm: {string.Join(", ", Functions.All)}. Vòng lặp và mã lệnh không dùng được ở đây",
            $"there is no function “{name}” (character {Number.Of(at)}); there are: {string.Join(", ", Functions.All)}. Loops and code cannot be used here"
        );

    public static Sentence NoLoop(string word, int at) =>
        new(
            $"“{word}” ở ký tự {Number.Of(at)}: điều kiện không được có vòng lặp hay định nghĩa hàm",
            $"“{word}” at character {Number.Of(at)}: an expression has no loops and defines no functions"
        );

    public static Sentence Arguments(string name, int wanted, int given) =>
        new(
            $"hàm “{name}” cần {Number.Of(wanted)} giá trị, nhưng được {Number.Of(given)}",
            $"the function “{name}” takes {Number.Of(wanted)} values, and was given {Number.Of(given)}"
        );
}
