using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Chutri.Testing;

/// <summary>What a browser without script sends for a form.</summary>
internal static class PageForms
{
    /// <summary>The posting form that goes to an address; where none says so, the page's own.</summary>
    public static IHtmlFormElement? Find(IHtmlDocument page, string address)
    {
        var forms = page
            .Forms.OfType<IHtmlFormElement>()
            .Where(form =>
                form.GetAttribute("method") is { } method
                && method.Equals("post", StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        return forms.Find(form => form.GetAttribute("action") == address)
            ?? forms.Find(form =>
                string.IsNullOrEmpty(form.GetAttribute("action")) && form.Closest("main") != null
            )
            ?? forms.Find(form => form.Closest("main") != null);
    }

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
