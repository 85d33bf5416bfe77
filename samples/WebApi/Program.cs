using Intimacy.Core;
using Intimacy.Core.CheckIns;
using Intimacy.Core.Couples;
using Intimacy.Core.DependencyInjection;
using Intimacy.Core.Model;

// A web service around the library: a check-in comes in, a report goes out. It stores nothing and logs no body.
using Microsoft.AspNetCore.Mvc;

const string Json = "application/json";

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddIntimacyCore();
builder.Services.AddProblemDetails();
WebApplication app = builder.Build();

// The questions of a checklist, for a page that asks them.
app.MapGet("/checklists/{id}", (string id, IntimacyAdvisor advisor) =>
    advisor.Catalog.FindChecklist(id) is { } checklist
        ? Results.Ok(checklist.Signs.Select(s => new { s.Id, s.Statement, s.Scale.Prompt, Options = s.Scale.Options.Select(o => new { o.Code, o.Text }) }))
        : Results.NotFound());

// One partner's report, for this partner alone.
app.MapPost("/reports", (HttpRequest request, IntimacyAdvisor advisor) => Answer(request, async body =>
{
    CheckIn checkIn = await advisor.ReadCheckInAsync(body, request.HttpContext.RequestAborted);
    return Results.Bytes(ReportJson.Write(advisor.Report(checkIn)), Json);
}));

// What may be handed to the other partner, at the level that its owner chose.
app.MapPost("/shared-views", (HttpRequest request, IntimacyAdvisor advisor) => Answer(request, async body =>
{
    CheckIn checkIn = await advisor.ReadCheckInAsync(body, request.HttpContext.RequestAborted);
    return Results.Bytes(SharedViewJson.Write(advisor.Share(checkIn)), Json);
}));

// The page on support is the same for everybody, whatever the answers say.
app.MapGet("/guidance", (IntimacyAdvisor advisor) =>
    Results.Ok(advisor.GetGuidance(advisor.StartCheckIn("nobody", DateOnly.MinValue).Build())));

app.Run();

// What cannot be used is told place by place, and never with an answer in it.
static async Task<IResult> Answer(HttpRequest request, Func<Stream, Task<IResult>> answer)
{
    try
    {
        return await answer(request.Body);
    }
    catch (InvalidInputException error)
    {
        return Results.Problem(new ProblemDetails
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "The body cannot be used.",
            Extensions = { ["problems"] = error.Problems.Select(p => new { p.Path, p.Expected, p.Found }) },
        });
    }
}
