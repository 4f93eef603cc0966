using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Chutri.Host.Tests.Fuzz;

/// <summary>One operation of the description, as it is called.</summary>
internal sealed record DescribedOperation(string Method, string Template, JsonElement Described)
{
    public IEnumerable<JsonElement> Parameters(string place) =>
        Described.TryGetProperty("parameters", out var all)
            ? all.EnumerateArray().Where(one => one.GetProperty("in").GetString() == place)
            : [];

    public bool Answers(int status) =>
        Described.GetProperty("responses").TryGetProperty($"{status}", out _);
}

/// <summary>Requests for every operation of the description: valid, at the edge, broken.</summary>
internal sealed class OddRequests(JsonElement description, RealNames names, Random random)
{
    private readonly OddValues values = new(random, names);
    private readonly JsonElement schemas = description
        .GetProperty("components")
        .GetProperty("schemas");

    public IReadOnlyList<DescribedOperation> Operations { get; } =
    [
        .. from path in description.GetProperty("paths").EnumerateObject()
        from method in path.Value.EnumerateObject()
        select new DescribedOperation(method.Name.ToUpperInvariant(), path.Name, method.Value),
    ];

    public (DescribedOperation Operation, HttpRequestMessage Request) Next(int turn)
    {
        var operation = Operations[turn % Operations.Count];
        var request = new HttpRequestMessage(
            new HttpMethod(operation.Method),
            new Uri(Address(operation), UriKind.Relative)
        );
        request.Headers.Add("Accept", "application/json");
        if (operation.Described.TryGetProperty("requestBody", out var body))
        {
            request.Content = Content(body);
        }

        AddHeaders(request);
        return (operation, request);
    }

    private string Address(DescribedOperation operation)
    {
        var path = operation.Template;
        foreach (var parameter in operation.Parameters("path"))
        {
            var name = parameter.GetProperty("name").GetString()!;
            var value =
                random.Next(6) > 0 && names.InAddress(operation.Template, name, random) is { } real
                    ? real
                    : values.Text();
            path = path.Replace($"{{{name}}}", Escaped(value.Length > 300 ? value[..300] : value));
        }

        var query = new List<string>();
        foreach (var parameter in operation.Parameters("query").Where(_ => random.Next(3) == 0))
        {
            var name = parameter.GetProperty("name").GetString()!;
            var value = values.Parameter(name, parameter.GetProperty("schema"));
            query.Add($"{name}={Escaped(value.Length > 2_000 ? value[..2_000] : value)}");
            if (random.Next(20) == 0)
            {
                query.Add($"{name}=hai");
            }
        }

        return query.Count > 0 ? $"{path}?{string.Join('&', query)}" : path;
    }

    /// <summary>A dot alone would be taken out of the path before it is sent; U+0000 no client can send in one.</summary>
    private static string Escaped(string value) =>
        value.Trim('.').Length == 0
            ? "%20"
            : Uri.EscapeDataString(value.Replace("\0", "", StringComparison.Ordinal));

    private HttpContent Content(JsonElement body)
    {
        var content = body.GetProperty("content").EnumerateObject().First();
        if (content.Name.StartsWith("multipart", StringComparison.Ordinal))
        {
            return Form(content.Value.GetProperty("schema"));
        }

        var text =
            values.Body(content.Value.GetProperty("schema"), schemas)?.ToJsonString() ?? "null";
        text = random.Next(16) switch
        {
            0 => "",
            1 => text[..random.Next(text.Length + 1)],
            2 => new string('[', 5_000),
            3 => "{\"reason\":\"\\uD800 lẻ đôi\",\"reason\":\"hai lần\"}",
            4 => text + "x",
            _ => text,
        };
        var bytes = Encoding.UTF8.GetBytes(text);
        if (random.Next(40) == 0)
        {
            bytes = [.. bytes, 0xFF, 0xC0];
        }

        return new ByteArrayContent(bytes)
        {
            Headers =
            {
                ContentType = random.Next(16) switch
                {
                    0 => new MediaTypeHeaderValue("text/plain"),
                    1 => new MediaTypeHeaderValue("application/xml"),
                    2 => null,
                    _ => new MediaTypeHeaderValue("application/json"),
                },
            },
        };
    }

    private MultipartFormDataContent Form(JsonElement schema)
    {
        var form = new MultipartFormDataContent();
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            if (property.Name is not ("file" or "files"))
            {
                form.Add(new StringContent(values.Text()), property.Name);
                continue;
            }

            var text = random.Next(3) switch
            {
                0 => "code,name,parent\nX1,Đơn vị thử,LDLD\n",
                1 =>
                    "KẾ HOẠCH\nSố 12-KH/TU\n1. Giao Ban Tổ chức chủ trì rà soát trước ngày 15/12/2026.\n",
                _ => values.Text(),
            };
            var name = new[] { "a.txt", "b.csv", "c.docx", "d.pdf", "..\\e.txt", "f", "g.xlsx" }[
                random.Next(7)
            ];
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), property.Name, name);
        }

        return form;
    }

    private void AddHeaders(HttpRequestMessage request)
    {
        if (random.Next(8) == 0)
        {
            request.Headers.TryAddWithoutValidation(
                "Idempotency-Key",
                random.Next(3) == 0 ? "cùng một khóa" : $"key-{random.Next(40)}"
            );
        }

        if (random.Next(10) == 0)
        {
            request.Headers.TryAddWithoutValidation(
                "If-Match",
                new[] { "*", "\"1.a\"", "W/\"0-1-1.b\"", "x", "\"\"", ",,," }[random.Next(6)]
            );
        }

        if (random.Next(3) == 0)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", "en");
        }
    }
}
