package io.hudhud.contact.web;

import io.hudhud.contact.ContactList;
import io.hudhud.contact.ContactLists;
import io.hudhud.contact.ContactSearch;
import io.hudhud.shared.Page;
import io.hudhud.workspace.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How contacts are grouped: tags, and frozen lists. */
@RestController
@RequestMapping("/api/v1")
class TagController {

    private final ContactSearch search;
    private final ContactLists lists;

    TagController(ContactSearch search, ContactLists lists) {
        this.search = search;
        this.lists = lists;
    }

    /** Most used first, with how many contacts have it. */
    @GetMapping("/tags")
    Page<ContactSearch.Tag> tags(Caller caller) {
        return new Page<>(search.tags(caller.workspace()), null);
    }

    /** The lists that people kept, newest first. */
    @GetMapping("/contact-lists")
    Page<ContactList> lists(Caller caller) {
        return new Page<>(lists.kept(caller.workspace()), null);
    }
}
