import PhuLucVietnamese

extension Activity {
    static let keys = [
        "id", "number", "ordinal", "text", "output", "lead", "coordinating", "schedule", "budget", "notes",
        "inherited", "source",
    ]

    var json: JSONValue {
        var object = JSONObject([
            "id": .string(id), "number": .optional(number), "ordinal": .string(ordinal), "text": .string(text),
            "output": .object(["text": .string(output.text), "items": .array(output.items.map(JSONValue.string))]),
            "lead": lead.json, "coordinating": coordinating.json, "schedule": schedule.json,
            "budget": .object(["text": .string(budget.text), "amountVND": .optional(budget.amountVND)]),
            "notes": .object(notes), "inherited": .array(inherited.map(JSONValue.string)),
        ])
        if let source { object["source"] = source.json }
        object.merge(unknown)
        return .object(object)
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            id: reader.text("id") ?? "", number: reader.text("number"), ordinal: reader.text("ordinal") ?? "",
            text: reader.text("text") ?? "", notes: reader.reader("notes")?.object ?? JSONObject(),
            inherited: reader.texts("inherited"))
        if let output = try reader.reader("output") {
            self.output = try Output(text: output.text("text") ?? "", items: output.texts("items"))
        }
        if let lead = try reader.reader("lead") { self.lead = try AgencyField(reader: lead) }
        if let field = try reader.reader("coordinating") { coordinating = try AgencyField(reader: field) }
        if let schedule = try reader.reader("schedule") { self.schedule = try Schedule(reader: schedule) }
        if let budget = try reader.reader("budget") {
            self.budget = try Budget(text: budget.text("text") ?? "", amountVND: budget.integer("amountVND"))
        }
        if let source = try reader.reader("source") { self.source = try Source(reader: source) }
        unknown = reader.object.without(Self.keys)
    }
}

extension AgencyField {
    var json: JSONValue {
        let agencies = agencies.map { agency in
            JSONValue.object([
                "id": .string(agency.id), "name": .string(agency.name), "scope": .optional(agency.scope),
                "status": .string(agency.status.rawValue),
            ])
        }
        return .object(["text": .string(text), "agencies": .array(agencies)])
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            text: reader.text("text") ?? "",
            agencies: reader.list("agencies") { (agency) throws(JSONFault) in
                try AgencyMention(
                    id: agency.requiredText("id"), name: agency.text("name") ?? "", scope: agency.text("scope"),
                    status: AgencyMention.Status(rawValue: agency.text("status") ?? "") ?? .unknown)
            })
    }
}

extension Schedule {
    var json: JSONValue {
        .object([
            "text": .string(text), "kind": .string(kind.rawValue), "start": .optional(start), "end": .optional(end),
            "endInclusive": .optional(endInclusive), "condition": .optional(condition),
        ])
    }

    init(reader: JSONReader) throws(JSONFault) {
        try self.init(
            text: reader.text("text") ?? "", kind: Kind(rawValue: reader.text("kind") ?? "") ?? .unknown,
            start: reader.text("start"), end: reader.text("end"), endInclusive: reader.object["endInclusive"]?.bool,
            condition: reader.text("condition"))
    }
}

extension Source {
    var json: JSONValue {
        var cells = JSONObject()
        for place in self.cells { cells[place.field] = .string(place.cell) }
        return .object(["sheet": .string(sheet), "row": .integer(row), "cells": .object(cells)])
    }

    init(reader: JSONReader) throws(JSONFault) {
        let cells = try reader.reader("cells")?.object.members ?? []
        try self.init(
            sheet: reader.text("sheet") ?? "", row: reader.integer("row") ?? 0,
            cells: cells.map { Place($0.key, $0.value.string ?? "") })
    }
}
