open System
open Intimacy.Core

let advisor = IntimacyAdvisor.Default

let mine =
    advisor
        .StartCheckIn("me", DateOnly(2026, 11, 1))
        .Answer(SignIds.DeviceInterruptions, 4)
        .Answer(SignIds.MakingTime, 1)
        .Skip(SignIds.LackOfTrust)
        .Build()

let report = advisor.Report mine

report.Areas |> Seq.iter (fun area -> printfn "%s: %s" area.Name area.Words)

for idea in Seq.truncate 1 report.Recommendations do
    printfn "%s: %O" idea.Title idea.Priority
    idea.Reasons |> Seq.iter (fun reason -> printfn "  +%O %s" reason.Contribution reason.Text)
    idea.ChooseFirstStep() |> Option.ofObj |> Option.iter (fun step -> printfn "  First: %s" step.Practice.FirstTime)
