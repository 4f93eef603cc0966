using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chutri.Testing;

/// <summary>What a browser without script sends for a form.</summary>
internal static class PageForms
{
    /// <summary>
    /// The posting form that goes to an address, by itself or by one of its buttons, whatever its query; where none says so, the page's
    /// own. With where it is sent; null = to the page's address.
    /// </summary>
    public static (IHtmlFormElement? Form, string? Target) Find(IHtmlDocument page, string address)
    {
        var forms = page
            .Forms.OfType<IHtmlFormElement>()
            .Where(form =>
                form.GetAttribute("method") is { } method
                && method.Equals("post", StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        var own =
            forms.Find(form => form.GetAttribute("action") == address)
            ?? forms.Find(form => Path(form.GetAttribute("action")) == address);
        if (own is not null)
        {
            return (own, own.GetAttribute("action"));
        }

        foreach (var form in forms)
        {
            var button = form.QuerySelectorAll("button[formaction]")
                .FirstOrDefault(one => Path(one.GetAttribute("formaction")) == address);
            if (button is not null)
            {
                return (form, button.GetAttribute("formaction"));
            }
        }

        var main =
            forms.Find(form =>
                string.IsNullOrEmpty(form.GetAttribute("action")) && form.Closest("main") != null
            ) ?? forms.Find(form => form.Closest("main") != null);
        return (main, main?.GetAttribute("action"));
    }

    private static string? Path(string? action) => action?.Split('?')[0];

    public static HttpContent Body(
        IHtmlFormElement form,
        IReadOnlyCollection<(string Name, string Value)> typed
    )
    {
        var over = typed.Select(field => field.Name).ToHashSet();
        var fields = form
            .Elements.SelectMany(Fields)
            .Where(field => !over.Contains(field.Name))
            .Concat(typed);
        var files = form.QuerySelectorAll<IHtmlInputElement>("input[type=file]")
            .Select(input => input.Name)
            .ToHashSet();
        return form.GetAttribute("enctype") is "multipart/form-data"
            ? Parts(fields, files)
            : new FormUrlEncodedContent(
                fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
            );
    }

    public static ByteArrayContent File(byte[] content)
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return part;
    }

    /// <summary>A field of files is typed as the file's name.</summary>
    private static MultipartFormDataContent Parts(
        IEnumerable<(string Name, string Value)> fields,
        HashSet<string?> files
    )
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (files.Contains(name))
            {
                parts.Add(File("nội dung"u8.ToArray()), name, value);
            }
            else
            {
                parts.Add(new StringContent(value), name);
            }
        }

        return parts;
    }

    private static IEnumerable<(string Name, string Value)> Fields(IHtmlElement control) =>
        control.GetAttribute("name") is not { Length: > 0 } name || control.HasAttribute("disabled")
            ? []
            : control switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked
                    ? [(name, box.Value)]
                    : [],
                IHtmlInputElement { Type: "file" or "submit" or "button" or "image" } => [],
                IHtmlInputElement input => [(name, input.Value)],
                IHtmlTextAreaElement area => [(name, area.Value)],
                IHtmlSelectElement select => select
                    .Options.Where(option => option.IsSelected)
                    .Select(option => (name, option.Value)),
                _ => [],
            };
}
