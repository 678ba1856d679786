@org.jspecify.annotations.NullMarked
package io.hudhud.template.design;
